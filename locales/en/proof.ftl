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

## Dossiers

cmd-dossier = Puts all about one decision into one file, which somebody else can check without your ledger: the statements, who signed them, the report and the proof. For an inspector, an accountant or a court.
    .example =
    verantwoord --ledger verantwoord-demo/ledger dossier 2026-003 --output 2026-003.zip
    verantwoord --ledger verantwoord-demo/ledger dossier 2026-003 --documents --output 2026-003.zip
arg-dossier-decision = The decision, such as 2026-003.
arg-dossier-documents = Also the documents that the proposals name, such as minutes, as far as they are in the ledger. Think of who may read them.
cmd-verify-dossier = Checks a dossier, without a ledger: every signature, who was entitled to sign at that moment, that nothing was added and nothing is missing. It ends with status 0 only if all is well and the fingerprint is the one that you gave.
    .example =
    verantwoord verify-dossier 2026-003.zip --fingerprint 7f3a…
arg-verify-dossier-file = The dossier: a file that ends in .zip.
arg-verify-dossier-fingerprint = The fingerprint that the ledger must have, as you heard it from somebody else.
value-decision = DECISION

dossier-terminal = A dossier is a ZIP: say with --output which file it is to be.
dossier-written = The dossier is in { $path }. Whoever gets it, checks it with “verantwoord verify-dossier” or with the check.sh in it, and needs the fingerprint of the ledger from another source: { $fingerprint }.
dossier-absent-document = The document “{ $name }” is not in the ledger, and so not in the dossier.
dossier-read = { $fault }
dossier-zip = This is not a dossier as this program writes it. { $fault } Ask for the dossier again; one that was unpacked and packed again is refused too.
dossier-missing = The file “{ $name }” is missing in the dossier.
dossier-extra = The file “{ $name }” does not belong in a dossier.
dossier-sums = The files in the dossier are not those of its own list (SHA256SUMS).
dossier-no-decision = The dossier does not say which decision it is of.
dossier-leaves = The leaves in the dossier are damaged.
dossier-other-entry = Entry { $entry } is in the dossier and is not about this decision.
dossier-not-there = Entry { $by } refers to entry { $entry }, which is missing in the dossier.
dossier-nothing = No entry in the dossier is about { $decision }.
dossier-document = The document { $name } is not what its name says, is incomplete, or is named by no entry in the dossier.
dossier-store = { $fault }
dossier-sound = This dossier of decision { $decision } is right: { $entries ->
    [one] { $entries } entry of “{ $origin }” was
   *[other] { $entries } entries of “{ $origin }” were
    } judged as in the whole ledger, by the rules that held at each.
dossier-head = The ledger had { $size ->
    [one] { $size } entry
   *[other] { $size } entries
    } then; the newest was recorded at { $recorded }.
dossier-limits = The dossier proves what is in it. It does not prove that nothing else was recorded about this decision, then or later: only the whole ledger tells that. That it is right does not mean that the decision was.
dossier-fingerprint-unknown = But of which ledger it is, you do not know yet: compare the fingerprint with the one that you have from another source, and give it with --fingerprint.
dossier-report-unsigned = The report in it is for reading, and signed by nobody.
dossier-other-words = Beware: check.sh or CHECK.md in this dossier is not the one that this version of the program writes. Do not run it before you have read it.
dossier-unsound = This dossier is NOT right. { $count ->
    [one] One thing is wrong:
   *[other] { $count } things are wrong:
    }

zip-too-large = It is larger than { $limit } bytes, or has more than { $files } files.
zip-no-end = It is not a ZIP, or something stands before or after it.
zip-name = The name “{ $name }” may lead to another place.
zip-order = The name “{ $name }” stands there twice, or not in its place.
zip-stored = The file “{ $name }” is compressed, encrypted or not whole, or its two descriptions differ.
zip-sum = The file “{ $name }” is damaged.
zip-between = Something stands between the files that belongs to none.

dossier-check-what =
    # Check this dossier

    This is all about one decision to deviate from a norm, taken from a signed ledger. You can check it yourself, without the ledger and without trusting whoever gave it to you. Read `report.html` to know what it says; this page is about whether it is true.
dossier-check-how =
    ## How

    - With the program: `verantwoord verify-dossier FILE.zip --fingerprint …`. That checks everything.
    - Without it: unpack the ZIP and run `sh check.sh`. It needs a POSIX shell with its usual programs, and `sha256sum`, `ssh-keygen`, `openssl` 3, `awk`, `base64` and `xxd`; it takes no network and changes nothing. A script in a file that somebody sent can do anything: read it first, or take the same one from a source that you trust.

    Either way, compare the fingerprint that comes out with the one that you know from another source: from paper, from the client council, from the inspectorate. Everything rests on that.
dossier-check-parts =
    ## What is in it

    - `leaves`: the short description of every entry in the ledger. `checkpoint`: the signed tree head that they lead to.
    - `entries`: the statements (`.json`) with their signatures (`.sig`): those about this decision, and those that say who was entitled to sign. Of an act that was erased, only the signatures are left.
    - `allowed_signers`: the keys, for `ssh-keygen`. `documents`: each with its salt, if they were added.
    - `report.html`: to read; signed by nobody. `decision`: which decision this is. `SHA256SUMS`: of every other file.
dossier-check-limits =
    ## What it proves, and what it does not

    It proves that these statements stand in the ledger, in this order, signed by these keys. Whether each key was entitled to sign at that moment, the script leaves to the program. Nothing here proves that no other act concerns the decision, or that the decision was a good one. Only the whole ledger shows that nothing is missing.

## What check.sh says

script-ok = ok
script-bad = WRONG
script-no-tool = This check needs a program that is not on this computer:
script-fingerprint = The fingerprint of this ledger. Compare it with the one that you know from another source:
script-dossier = Checking this dossier with the programs of this computer.
script-sums = the files are those of SHA256SUMS, and there are no others
script-root = the leaves lead to the tree head
script-entries = every statement and every signature file is that of its leaf, and nobody left out a charter, a change of keys or an erasure
script-keys = every key in the list stands in a charter or a change of keys
script-signatures = every signature is of a key in the list, over exactly that statement
script-head = the ledger signed the tree head with its newest key
script-documents = every document is the one that a statement names
script-left = Not checked here: whether each key was entitled to sign at that moment, times, and erasures. “verantwoord verify-dossier” checks that too.
script-good = Everything that was checked is right.
script-wrong = SOMETHING IS WRONG. Do not rely on this dossier, and keep it.

## Two histories

evidence-heads =
    # Two histories of “{ $origin }”

    The keeper of this ledger signed two tree heads that cannot belong to one history: `one.checkpoint` and `other.checkpoint`. A ledger only grows, so each tree head must be the beginning of every later one. Of two tree heads of one size, the roots are equal; of two sizes, the first entries of the larger (`leaves`) lead to the root of the smaller. Here they do not.
evidence-statement =
    # Two histories of “{ $origin }”

    Somebody signed `statement.json`, and in it under `seen` which history of the ledger he had before him. That is not the history that the keeper signed in `one.checkpoint`: its first entries (`leaves`) lead to another root.
evidence-whom =
    ## Against whom

    Two tree heads are evidence against whoever has the key of the ledger (`log_keys`): nobody else can make them. A statement shows that its signers were shown another history than this one, or say so wrongly: ask them for their copy of the ledger, for with the tree head in it, signed by the keeper, the evidence is against the keeper alone.

    None of this says which history is the true one, or why there are two.
evidence-how =
    ## How to check

    Run `sh check.sh`; it needs a POSIX shell with its usual programs, and `sha256sum`, `ssh-keygen`, `openssl` 3, `awk`, `base64` and `xxd`. Whether the keys are those of the ledger, you see in its charter: the first stands in `charter.json`, if that is here, whose fingerprint you compare with the one that you know. Keep this folder, change nothing in it, and give copies to others.
script-fork = Checking this evidence with the programs of this computer.
script-fork-heads = the ledger signed the tree heads
script-fork-name = they are of one name
script-fork-other-root = the larger does not begin with the smaller, or with another tree of its size
script-fork-leaves = the leaves lead to the larger tree head
script-fork-seen = what the statement saw is not the beginning of this tree
script-fork-statement = every signature of the statement is right
script-fork-charter = the first key stands in the charter
script-fork-log-key = The keys of the ledger by which this was judged:
script-fork-proved = THERE ARE TWO HISTORIES. That is proved.
script-fork-not-proved = This proves nothing: something in it is not right.

## Comparing

cmd-compare = Says whether two ledgers, dossiers, tree heads or statements are of one history: the same, one extends the other, or two histories. Of two histories it writes the evidence. For whoever got something else than somebody else did.
    .example =
    verantwoord compare verantwoord-demo/ledger copy-of-the-council
    verantwoord compare verantwoord-demo/ledger statement.json --output evidence
arg-compare-one = The directory of a ledger, a dossier, a file with a tree head, or a statement (with its .sig beside it).
arg-compare-other = What to compare it with: one of the same.
arg-compare-consistency = A proof that the newer tree head extends the older: what prove-consistency made.
arg-compare-log-key = The key of the ledger, if neither of the two holds it.
arg-compare-output = The new folder for the evidence, if there are two histories.
value-one = ONE
value-other = OTHER
compare-same = These are the same history: the same { $size ->
    [one] { $size } entry
   *[other] { $size } entries
    }.
compare-extends = These are one history: the one of { $large ->
    [one] { $large } entry
   *[other] { $large } entries
    } begins with the one of { $small }.
compare-fork = ALARM: THERE ARE TWO HISTORIES OF “{ $origin }”. The one of { $large ->
    [one] { $large } entry
   *[other] { $large } entries
    } does not begin with the one of { $small }. Keep both exactly as they are.
compare-common = They are the same up to { $size ->
    [0] nothing: they have another beginning.
    [one] the first entry; the next differs.
   *[other] the first { $size } entries; the next differs.
    }
compare-unknown = This cannot tell whether the history of { $large ->
    [one] { $large } entry
   *[other] { $large } entries
    } begins with the one of { $small }. What would tell: the ledger itself or a dossier of it, of { $large } entries or more; or a proof that prove-consistency makes, with --consistency.
compare-other = These are of two ledgers: “{ $one }” and “{ $other }”.
compare-dossier-unsound = The dossier { $path } is not right.
compare-proved-heads = Both tree heads are signed with the key of this ledger. That is evidence against whoever keeps it.
compare-proved-statement = Signed upon the other history: { $who }. Either they were shown another history than this one, or they say so wrongly.
compare-unproved = But nobody is known to have signed both, so this is no evidence against anybody. If you have the key of the ledger, give it with --log-key; of a statement, put its signatures beside it, in a file that ends in .json.sig.
compare-written = The evidence is in { $path }, with how to check it. Give copies to others.
compare-write = With --output and a new folder you get the evidence, which anybody can check.
known-fork-evidence = { $alarm } The evidence stands alone in { $path }; check.sh in it checks it with the programs of any computer.
