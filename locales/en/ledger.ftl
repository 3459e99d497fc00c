allowed-signers-differ = The file allowed_signers is not what follows from the entries. Whoever checks with ssh-keygen would use wrong keys. Ask the keeper for a sound copy.
allowed-signers-missing = The file allowed_signers is missing. Ask the keeper for a sound copy.
append-clock = The clock of this computer ({ $now }) is behind the newest entry ({ $newest }). Set the clock right and try again. Nothing was written.
append-log-key = The log key that was given ({ $found }) is not that of this ledger ({ $ours }). Give the right one with --log-key. Nothing was written.
append-meaningless = Statement { $nth } means nothing in this ledger: { $errors } Nothing was written.
append-nothing = No statement was given. Name the file of a statement.
append-read-back = What was written came back from the disk otherwise. The head was not signed and the ledger is unchanged. Check the disk and the memory of this computer.
append-refused = Statement { $nth } can't enter the ledger: { $errors } Nothing was written.
append-sign = The log key could not sign: { $fault } Nothing was written.
append-store = { $fault }
append-unsound = This ledger is not sound: { $count } { $count ->
    [one] error
   *[other] errors
 }. The first: { $first } Add nothing to it. See all of them with: verantwoord verify
body-unknown = The body “{ $body }” is not in the charter. Check its id.
charter-absent = Entry 0 is no valid charter. Without a charter nobody can say who may sign.
charter-body-dropped = The amendment leaves out the body “{ $body }”. A body that is there stays in the charter.
charter-key-not-in-force = The amendment names the key { $key } of “{ $body }”, but it is not in force there, or stands twice. New keys come with a statement of the kind keys.
charter-key-omitted = The amendment leaves out the key { $key } of “{ $body }”. A key goes with a statement of the kind keys.
charter-log-key-changed = The amendment names another log key than the present one. Replace the log key with a statement of the kind keys.
charter-not-by-board = A charter is an act of the board, not of “{ $body }”.
charter-role-changed = The amendment gives the body “{ $body }” another role. A role stays as it was.
clock-back = The clock of the ledger goes back: { $recorded } stands after { $before }.
clock-future = The entry is dated in the future: { $recorded }. Check the clock of this computer; if that is right, the date is false.
clock-issued-after = The statement is dated ({ $issued }) after its entry ({ $recorded }). More than an hour is not allowed. Check the clock of whoever made the statement.
clock-issued-before-seen = The statement is dated ({ $issued }) before the history that it says it knows ({ $seen }). Check the clock of whoever made the statement.
document-differs = The document { $name } is not what its name says. It was replaced or damaged.
entry-file-missing = The file { $file } of this entry is missing.
entry-file-too-large = The file { $file } of this entry is larger than it may be ({ $limit } bytes).
erased-never = A charter, a statement about keys or an erasure may never be erased.
erased-silently = The content of this entry is gone, and no valid erasure says why. Somebody took it away.
erasure-needs-another = An erasure needs another body beside the board: a client council or supervisory board, or the body that alone signed the statement.
erasure-not-by-board = An erasure is an act of the board.
erasure-unseen = The erasure names entry { $entry }, which its signers had not seen yet.
head-bad-cosignature = In { $path } the signature of witness “{ $witness }” does not verify. The head was forged or damaged.
head-malformed = { $path } is no head of the ledger: { $fault }
head-missing = { $path } is missing. Without a signed head the ledger is not complete.
head-not-signed = { $path } is not signed by the log key of that time.
head-origin = { $path } is of another ledger: “{ $found }”, not “{ $ours }”.
head-root = { $path } belongs to another history: its root is not that of these entries.
head-size = { $path } names { $found } entries; there are { $ours }.
head-too-large = { $path } is larger than it may be ({ $limit } bytes).
head-without-cosignature = { $path } was kept without a signature of a witness. Only heads with a witness are kept.
key-board-witness = The board can't be a witness of its own ledger. Choose another body.
key-listed-not-signed = The key { $key } is listed in the charter and did not sign it. Have everybody who is listed sign.
key-named-twice = The key { $key } stands twice in one statement. Name each key once.
key-no-possession = The new key { $key } did not sign as well. Have whoever holds the new key sign too.
key-no-voice = The body “{ $body }” would keep { $have } { $have ->
    [one] key
   *[other] keys
 }, and needs { $need } to sign. No body may lose its voice.
key-not-in-force = The key { $key } is not in force, so it can't be revoked.
key-revoked = The key { $key } was revoked and signs no more. Sign with a key that is in force.
key-two-log-keys = The statement replaces the log key more than once. Once is enough.
key-unknown = The key { $key } belongs to no body of this ledger. Have only known people sign, or enrol the key first.
key-unlisted = The key { $key } signed the charter and is not listed in it.
key-used = The key { $key } had a use already. Each key has one use for ever; make a new one.
key-weak = The key { $key } is weak: anybody can sign with it. Make a new one.
key-witness-name-taken = There is a witness with the name “{ $name }” in force already.
key-witness-not-in-force = The witness key { $key } is not in force.
key-witness-other-body = This witness key is that of “{ $body }”. Name that body.
leaf-malformed = The leaf of this entry is wrong, from line { $line } on.
leaf-other-act = The leaf names another kind or another body than the statement.
leaf-other-signatures = The signatures are not those of the leaf: the file was changed after it was entered.
leaf-other-statement = The statement is not that of the leaf: the file was changed after it was entered.
origin-other = The statement is for another ledger: “{ $found }”, not “{ $ours }”. Make it again for this ledger.
path-gap = An entry is missing here, while there are later ones. What comes after it can't be checked.
path-head-beyond = A head of { $size } entries was kept, but the ledger has { $count }. Entries are gone.
path-link = { $path } is a link. A ledger holds ordinary files alone.
path-mode = { $path } has the mode { $mode } in git; only 100644 is allowed.
path-odd = { $path } is no ordinary file.
path-stray = { $path } does not belong in a ledger.
read-changed = Entry { $entry } changed since it was verified. Do not use this ledger, and check it with: verantwoord verify
read-store = { $fault }
reasons-more = { $one } { $two } And { $count } more { $count ->
    [one] reason
   *[other] reasons
 }.
reasons-none = No reason is known.
reasons-two = { $one } { $two }
recovery-no-keys = A recovery is for a body that had keys. “{ $body }” has none yet; enrol them without recovery.
recovery-not-one-body = A recovery is about the keys of exactly one body. Make a statement for each body.
replay = This statement is there already, as entry { $earlier }. A statement stands once.
seen-drawer = This statement about keys did not know the newest change (entry { $newest }). Make it again after that change.
seen-future = The statement says that it saw { $size } entries; there were not that many yet.
seen-other-history = The statement belongs to another history: whoever signed it saw something else at { $size } entries than stands here. Compare both copies of the ledger; one of them was changed.
seen-zero = Only entry 0 has seen nothing yet. The head that was seen is wrong.
signature-bad = The signature of key { $key } does not verify: it was made over other bytes, or changed. Have it signed again.
threshold-body = For “{ $body }” { $have ->
    [one] { $have } signature counts
   *[other] { $have } signatures count
 }; { $need } are needed. Have more people of this body sign.
threshold-recovery = A recovery of “{ $body }” needs the signatures of two other bodies (board, client council or supervisory board); there are { $have }.
