### Proofs: receipts, consistency, dossiers, and histories that differ.

## Commands

cmd-prove = Makes a receipt of one entry: proof that this very statement stands in the ledger, which is checked without the ledger. For whoever handed a statement in.
    .example =
    verantwoord --ledger verantwoord-demo/ledger prove 4 --output 4.tlog-proof
arg-prove-entry = The number of the entry, or the digest of its statement.
cmd-verify-proof = Checks a receipt against a statement, without a ledger. It ends with status 0 only if you also bring something by which the ledger is known: its key, its fingerprint with the charter, or the fingerprint of a ledger whose very tree head you checked before on this computer. Otherwise the receipt may be right, but nobody knows of whom, and the status is 1.
    .example =
    verantwoord verify-proof 4.tlog-proof --statement position.json --log-key "$(cat log.vkey)"
    verantwoord verify-proof 4.tlog-proof --statement position.json --fingerprint 7f3a… --charter charter.json
arg-verify-proof-receipt = The receipt: a file that ends in .tlog-proof.
arg-verify-proof-statement = The statement that the receipt is of: the exact file that was signed.
arg-verify-proof-log-key = The key of the ledger, as it stands in the charter under log_key.
arg-verify-proof-fingerprint = The fingerprint of the ledger, as you heard it from somebody else. It holds no key itself: give the charter too.
arg-verify-proof-charter = The charter with that fingerprint: the statement of entry 0. The first key of the ledger stands in it; one that was replaced later is known by the ledger or a dossier.
cmd-prove-consistency = Proves that a tree head of the ledger extends an older one: that nothing was changed or taken away in between.
    .example =
    verantwoord --ledger verantwoord-demo/ledger prove-consistency 8
    verantwoord --ledger verantwoord-demo/ledger prove-consistency old.checkpoint 17 --output proof.txt
arg-prove-consistency-old = The older tree head: its size, or a file with it.
arg-prove-consistency-new = The newer tree head: its size, or a file with it. Otherwise the newest.
cmd-verify-consistency = Checks, without a ledger, that a tree head extends an older one. It ends with status 0 only if you give the key of the ledger and both heads are signed with it.
    .example =
    verantwoord verify-consistency proof.txt --old old.checkpoint --log-key "$(cat log.vkey)"
arg-verify-consistency-proof = The proof that prove-consistency made.
arg-verify-consistency-old = The file with the older tree head: a “checkpoint”.
arg-verify-consistency-log-key = The key of the ledger, as it stands in the charter under log_key.

value-receipt = RECEIPT
value-vkey = KEY
value-old = OLD
value-new = NEW
value-proof = PROOF

## Making a proof

prove-no-number = “{ $entry }” is no entry of this ledger. It has { $size }, numbered from 0. “log” shows them.
prove-no-entry = There is no entry { $entry }. The ledger has { $size }, numbered from 0.
prove-no-extension = From { $old } to { $new } there is nothing to prove: the older tree must hold at least one entry and not be larger than the newer, and the ledger has { $size }.
prove-stored = The proof that was made is not right, and so you do not get it. Check the ledger with “verify”.
prove-read = { $fault }

## Receipts

crypto-proof-old = This proof does not say how large the old tree is. Ask for the proof again.
receipt-unbound = Nothing in this receipt says of which statement it is. Ask for a receipt that “prove” made.
receipt-leaf = What this receipt says of the entry is not right. { $fault }
receipt-other-statement = This receipt is of another statement: of { $proved }, and yours is { $found }. Choose the exact file that was signed.
receipt-other-act = The receipt tells of another kind of act, or of another body, than the statement. Do not rely on it.
receipt-other-ledger = The receipt is of the ledger “{ $head }”, and the statement is for “{ $statement }”. Do not rely on it.
receipt-ahead = The statement says that it saw more entries than stood before it. Do not rely on this receipt, and keep it.
receipt-proof = { $fault }
proof-stands = Entry { $entry } of “{ $origin }” is this very statement: { $kind }, of “{ $by }”, recorded at { $recorded }.
proof-head = That follows from the tree head of { $size ->
    [one] { $size } entry
   *[other] { $size } entries
    } with the root { $root }.
proof-by-log-key = The ledger signed that tree head, with the key that you gave.
proof-by-charter = The ledger signed that tree head, with the key in the charter whose fingerprint you gave.
proof-by-seen = You checked the ledger with this fingerprint before, and this is the tree head that you saw then.
proof-limits = So it stands in the ledger. Whether who signed it was entitled to, is told by the ledger or a dossier.
proof-by-unknown = This is consistent, but whose it is, is unknown: anybody can make such a receipt. Give the key or the fingerprint of the ledger; “{ $command }” says how.
proof-by-fingerprint = This is consistent, but whose it is, is unknown: a fingerprint alone does not hold the key of the ledger. Also give the charter with --charter, or the key with --log-key.
proof-not-by-first-key = This is consistent, but the first key of this ledger did not sign the tree head. Either the ledger has had another key since, or this is not from it. Give today’s key with --log-key, or ask for a dossier.
proof-no-charter = { $path } is not a charter. Choose the statement of entry 0.

## Tree heads

head-file-bad = { $path } is not a tree head. { $fault }
head-beyond = This ledger has { $own } entries, and so no tree head of { $size }.
head-other-ledger = That is a tree head of another ledger: “{ $found }”, not “{ $ours }”.
head-other-history = ALARM: that is a tree head of { $size } entries with another past than this ledger. Keep both, and have “compare” write the evidence.
log-key-bad = That is not the key of a ledger. { $fault }
consistency-wrong = This proof does not show that the tree of { $new } entries extends the one of { $old }. Do not rely on it, and keep both tree heads.
consistency-stands = The tree of { $new } entries begins with the tree of { $old }: nothing in it was changed or taken away.
consistency-signed = The ledger signed both tree heads, with the key that you gave.
consistency-unsigned = But the key that you gave did not sign both tree heads. So whose they are, is unknown.
consistency-unknown = But whose tree heads these are, is unknown: give the key of the ledger with --log-key.
