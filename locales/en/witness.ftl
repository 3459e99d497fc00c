### Witnesses: who cosigns a head, and what can go wrong with that.

cmd-witness = Witnesses: a body signs that it saw this head of the ledger. After that nobody can show another past without being found out.
    .example =
    verantwoord --ledger copy witness cosign --output head.note
    verantwoord --ledger deviations witness add head.note
cmd-witness-cosign = Verifies the whole ledger and signs that this head was the newest at this moment. What you signed before is remembered: a ledger that does not extend it is refused. For a council, the inspectorate or a partner.
    .example =
    verantwoord --ledger copy witness cosign --output head.note
    verantwoord --ledger copy witness cosign --key witness --name council.example/witness
cmd-witness-add = Puts cosigned heads with the ledger, once they are checked. For the keeper of the ledger.
    .example =
    verantwoord --ledger deviations witness add head.note
    verantwoord --ledger deviations witness add council.note inspectorate.note

arg-key-new-witness = Makes the key of a witness with this name, such as council.example/witness. Also shows the line for the statement that enrols it.
arg-key-show-witness = Shows the line for the statement that enrols a witness with this name (witness_key), such as council.example/witness.
arg-witness-cosign-key = The file of the witness's key. Otherwise the key in the directory with your keys that the ledger knows as a witness.
arg-witness-cosign-name = The name of the witness, if its key is not in the ledger yet.
arg-witness-cosign-fingerprint = The fingerprint that the ledger must have.
arg-witness-add-file = A head with the signature of a witness, as witness cosign makes it.
arg-witness-add-witness = The key of a witness that is not in the ledger, as name+number+key. Then its signature is checked too.
arg-witness-add-log-key = The file with the key of the ledger. Otherwise what VERANTWOORD_LOG_KEY says, and otherwise the key in the directory with your keys.

key-witness-vkey = For the statement about keys, at witness_key: { $vkey }
key-new-witness-next = Enrol the key with a statement about keys (keys, action enrol_witness) by your body. Keep the file out of reach of whoever keeps the ledger.

append-head = Number { $nth } of the heads was not taken in. { $fault }
brought-malformed = This is no head of a ledger. { $fault }
brought-origin = This head is of { $found }; this ledger is called { $ours }.
brought-beyond = This head is about { $size } entries; this ledger has { $ours }. Fetch the newest copy first.
brought-other-history = ALARM: the key of this ledger signed another history of { $size } entries. Keep this file: together with the ledger it is evidence. Call the other bodies.
brought-log-signature = The key of the ledger did not sign this head of { $size } entries.
brought-bad = The signature of the witness { $witness } is wrong.
brought-uncosigned = There is no signature of a witness under this head.
brought-full = With these signatures the file becomes larger than { $limit } bytes.

witness-no-state = There is no directory to remember what you signed in. Set VERANTWOORD_STATE to a directory of your own.
witness-state-damaged = { $path } should hold the head that you cosigned last, and is damaged. Put a backup back. Without that file you might sign another past.
witness-clock-back = The clock of this computer says { $now }, but you signed at { $before } already. Set the clock right and try again.
witness-not-signed = The signature that was made is wrong. Nothing was given away; try again.
witness-not-verified = The ledger in { $path } is not sound. Nothing was cosigned.
witness-older-copy = This copy has { $size } entries; you saw { $seen } already. Fetch the newest copy first: a witness signs only the newest head that it saw.
witness-smaller = ALARM: you cosigned a head of { $seen } entries already, and this ledger has { $size }. Nothing was signed. What you signed then is in { $path } and is evidence. Ask the keeper for an explanation, and call the other bodies.
witness-other-past = ALARM: this ledger has another past than the head of { $size } entries that you cosigned already. Nothing was signed. What you signed then is in { $path } and is evidence, together with this ledger. Keep both and call the other bodies.
witness-key-used = The key in { $path } signs something else in this ledger already. A witness has a key of its own: make it with verantwoord key new NAME --witness NAME.
witness-no-key = There is no key in { $path } that this ledger knows as a witness. Give it with --key, or make one with verantwoord key new NAME --witness NAME.
witness-other-name = The ledger knows this key as the witness { $known }. Leave --name out.
witness-no-name = The ledger does not know this key as a witness. Give the name that it signs under with --name.
witness-cosigned = Cosigned: { $origin } with { $size ->
    [one] one entry
   *[other] { $size } entries
    }.
witness-cosigned-at = On { $time }, as { $vkey }.
witness-cosigned-next = Give { $path } to the keeper of the ledger, and keep a copy yourself.
witness-bad-file = { $path } is no head of a ledger. { $fault }
witness-bad-vkey = { $vkey } is no key of a witness.
witness-nothing-new = This was with the head of { $size } entries already.
witness-taken-in = Taken in with the head of { $size } entries: the witness { $name }, signed on { $time }.
witness-taken-in-unknown = Taken in with the head of { $size } entries: { $name }. The ledger does not know this witness; its signature was not checked.

## What the audit says of witnesses

rules-witnesses = Witnesses and clocks
rule-clock-contradicted = The clock of a witness contradicts that of the ledger
    .looks = Whether a witness signed a head before, as the ledger says, the newest act under it was recorded.
    .why = Nobody can sign what is not there yet. One of the two clocks is wrong, or the ledger names another moment.
    .todo = Ask the witness and the keeper to look at their clocks. Explain in a note what was the matter.
found-clock-contradicted = The witness { $witness } of { $body } signed a head with { $act } on { $at }. The ledger says that this act was recorded only on { $recorded }.
rule-recorded-unseen = A witness did not see an act that was there already, as the ledger says
    .looks = Whether the newest head that a witness saw was far behind what, as the ledger says, was there by then.
    .why = Then the act may have been recorded later than it says. Or the witness was shown an old copy.
    .todo = Ask the witness which copy it had then, and from whom. Explain in a note why it did not see the act.
found-recorded-unseen = The witness { $witness } of { $body } saw a ledger with { $size } entries on { $on }. The ledger says that { $act } was there by then.
rule-witnesses-missing = Too few witnesses cosigned
    .looks = Whether enough witnesses of each body that the charter names signed a head with the act within the limit.
    .why = What nobody else saw can still be changed by the keeper without anybody finding out.
    .todo = Have the witnesses of the body sign the newest head, and take their signatures in. Agree on who does that from now on.
found-witnesses-missing = The charter expects of { $body } { $expected ->
    [one] one witness
   *[other] { $expected } witnesses
    } within { $days ->
    [one] one day
   *[other] { $days } days
    }. That did not happen for { $count ->
    [one] one act
   *[other] { $count } acts
    }. The first is { $first }.
rule-time-unconfirmed = Only the ledger itself says when this was recorded
    .looks = Whether a witness, or another body than the board that signed something afterwards, saw the act within the limit for a review.
    .why = The times in the ledger come from the keeper's clock. Whoever wants to prove them needs a second clock.
    .todo = Ask a council, the inspectorate or a partner to be a witness, and to sign the newest head now and then.
found-time-unconfirmed = Of { $count ->
    [one] one act
   *[other] { $count } acts
    } nobody else confirms within { $days ->
    [one] one day
   *[other] { $days } days
    } when it was recorded. The first is { $first }.

## Witnesses over HTTP

cmd-witness-serve = Keeps a witness open over HTTP (C2SP tlog-witness): whoever keeps a ledger asks there for a signature. The witness does not read the content; it signs only what extends what it signed already.
    .example =
    verantwoord witness serve --listen 127.0.0.1:7380 --key witness --name council.example/witness --log LOGKEY
cmd-witness-submit = Asks witnesses over HTTP to sign the newest head, and puts their signatures with the ledger. For the keeper of the ledger.
    .example =
    verantwoord --ledger deviations witness submit https://witness.council.example
    verantwoord --ledger deviations witness submit http://127.0.0.1:7380 --witness KEY
arg-witness-serve-listen = The address that the witness listens on, such as 127.0.0.1:7380. For the internet, put a web server with TLS before it.
arg-witness-serve-log = The key of a ledger that this witness sees, such as log_key in the charter. Give more with --log again; of a ledger with a new key the old one too.
arg-witness-serve-key = The file of the witness's key.
arg-witness-serve-name = The name that the witness signs under, such as council.example/witness.
arg-witness-submit-url = The address of a witness, without /add-checkpoint.
arg-witness-submit-witness = The key of a witness that is not in the ledger, as name+number+key.
arg-witness-submit-log-key = The file with the key of the ledger. Otherwise what VERANTWOORD_LOG_KEY says, and otherwise the key in the directory with your keys.
value-url = URL

crypto-request-too-large = This request is larger than { $limit } bytes.
crypto-request-not-text = This request is not UTF-8.
crypto-request-lines = In this request no empty line parts the proof and the head.
crypto-request-old = The first line of this request is not old with a number.
crypto-request-proof = The proof in this request is not at most { $limit } lines with a hash in base64.
crypto-request-note = The head in this request is wrong. { $fault }
crypto-refusal-old-beyond = The old size { $old } is larger than that of the head, { $size }.
crypto-refusal-stale = This witness cosigned a head of { $size } last.
crypto-refusal-fork = This witness cosigned another head of { $size }.
crypto-refusal-inconsistent = The proof does not show that the head of { $size } extends that of { $old }.

witness-bad-address = { $address } is no address to listen on. Give 127.0.0.1:7380, for example.
witness-no-listen = Nothing can listen on { $address }: { $error }
witness-bad-log = { $vkey } is no key of a ledger.
witness-serving = The witness listens on { $url } and sees { $count ->
    [one] one ledger
   *[other] { $count } ledgers
    }. Stop it with Ctrl-C.
witness-serving-as = It signs as { $vkey }
witness-no-path = Nothing is here. The address is { $path }.
witness-only-post = Only POST.
witness-cut-off = The request did not arrive whole.
witness-too-slow = The request came too slowly.
witness-trouble = The witness can't sign now.
witness-unknown-log = This witness knows no ledger { $origin }.
witness-not-the-log = No key of { $origin } that this witness knows signed this head well.
witness-fork = ALARM: { $origin } signed two heads of { $size } entries. Nothing was signed. One is in { $ours }, the other in { $other }: together they are evidence. Keep both and call the other bodies.

witness-none-known = The ledger knows no witness. Give the key of the witness with --witness.
witness-no-answer = { $url } gave no answer: { $error }
witness-bad-answer = { $url } gave an answer that is wrong. { $fault }
witness-none-of-these = { $url } signed with a key that is not known here. If it is a new witness, give its key with --witness.
witness-says-inconsistent = ALARM: the witness at { $url } says that this ledger does not extend what it signed already. Keep this copy, and ask the witness which head it has.
witness-says-fork = ALARM: the witness at { $url } signed another head of { $size } entries already. Keep this copy, and ask the witness which head it has.
witness-is-ahead = ALARM: the witness at { $url } signed a head of { $told } entries already, and this ledger has { $size }. If this is an old copy, fetch the newest. If not, something was taken away.
witness-says-unsigned = The witness at { $url } does not know the key that this ledger signs with now. Give it the new log_key.
witness-says-unknown = The witness at { $url } does not know this ledger, or the address is wrong.
witness-says-other = The witness at { $url } gave an answer that does not fit here (status { $status }).
witness-never-settles = The witness at { $url } names another size each time. Try again later.

## Promises

cmd-promise = Promises: whoever hands in a statement gets one that says when it stands in the ledger. If the keeper breaks it, that can be proved.
    .example =
    verantwoord --ledger deviations promise make position.json
    verantwoord --ledger copy promise check position.json.promise
cmd-promise-make = Promises that a statement stands in the ledger within a week. What could not be appended is refused. For the keeper of the ledger.
    .example =
    verantwoord --ledger deviations promise make position.json
    verantwoord --ledger deviations promise make position.json --days 2
cmd-promise-check = Holds promises against the ledger: kept, not due yet or broken. Without a file: all that you keep.
    .example =
    verantwoord --ledger copy promise check position.json.promise
    verantwoord --ledger copy promise check
cmd-promise-keep = Keeps promises, with the signatures that lie beside them. As long as a statement does not stand in the ledger when it should, you cosign nothing as a witness.
    .example =
    verantwoord --ledger copy promise keep position.json.promise
arg-promise-make-file = The statement, and signatures with it. The promise comes beside it, in position.json.promise.
arg-promise-make-days = Within how many days it stands in the ledger: 1 to 7. Otherwise 7.
arg-promise-make-log-key = The file with the key of the ledger. Otherwise what VERANTWOORD_LOG_KEY says, and otherwise the key in the directory with your keys.
arg-promise-check-file = A promise. The signatures (.sig) may lie beside it.
arg-promise-keep-file = A promise. The signatures (.sig) may lie beside it.
value-days = DAYS

promise-note = This is no signed text. { $fault }
promise-text = The text is not that of a promise.
promise-origin = It is of { $found }; this ledger is called { $ours }.
promise-unsigned = The key of this ledger did not sign it.
promise-older = It was given when the ledger had { $size } entries; this copy has { $ours }. Fetch the newest copy first. If this is the newest, something was taken away.
promise-other-signatures = The signatures are not those of the promise.
promise-bad = { $path } does not count as a promise here. { $fault }
promise-made = { $path }: { $file } stands in the ledger before { $by }. Give this file to whoever handed the statement in.
promise-none = You keep no promises of this ledger.
promise-kept = { $path }: kept. The statement is entry { $entry }.
promise-due = { $path }: not kept yet, and it need not be. It is due by { $by }.
promise-unsure = { $path }: the statement is entry { $entry }, with other signatures than were handed in. Put the file with the signatures that were handed in (.sig) beside it; then it shows whether one is missing.
promise-overdue = { $path }: broken, by your clock. It was due by { $by }. Fetch the newest copy, and ask a witness to sign it: that proves it.
promise-broken = ALARM: { $path } is broken. { $how } This file and a copy of the whole ledger with the head of { $size } entries are evidence together, which anybody can check with promise check.
promise-held = { $path } is kept, with the signatures.
promise-held-without = { $path } is kept, without the signatures: the file (.sig) that belongs to it does not lie beside it.
breach-absent = The statement { $statement } is not there, and the ledger went on until { $newest }.
breach-unseen = The statement { $statement } is not there, and the witness { $witness } saw the ledger without it on { $at }.
breach-late = Entry { $entry } came in only on { $recorded }; it was promised before { $by }.
breach-signatures = Entry { $entry } lacks signatures that were handed in: { $keys }.
witness-promise-broken = Nothing was cosigned: a promise of this ledger to you is broken.

## Documents

cmd-document = Documents that acts rest on, such as minutes and analyses. They lie beside the ledger and never in its history, so that they can be erased.
    .example =
    verantwoord --ledger deviations document add minutes.pdf
    verantwoord --ledger deviations document list
cmd-document-add = Puts a document with the ledger, and shows the digest that a statement names it by. 100 MB at most.
    .example =
    verantwoord --ledger deviations document add minutes.pdf --name "Minutes of 3 February"
    verantwoord --ledger copy document add minutes.pdf --salt 00112233445566778899aabbccddeeff
cmd-document-get = Gives a document, once it is checked. If it is not there, that is said.
    .example =
    verantwoord --ledger deviations document get DIGEST --output minutes.pdf
cmd-document-list = Shows the documents that acts name or that lie with the ledger: which are there, missing or erased.
    .example =
    verantwoord --ledger deviations document list
cmd-document-remove = Takes a document away; the statements that name it stay whole. Record an erasure first that says why.
    .example =
    verantwoord --ledger deviations document remove DIGEST
arg-document-add-file = The file.
arg-document-add-name = What the document is called. Otherwise as the file.
arg-document-add-salt = The salt of a document that others have already, 32 hexadecimal digits: then it gets the same digest. Otherwise a new one.
arg-document-get-digest = The digest of the document.
arg-document-remove-digest = The digest of the document.
arg-document-remove-yes = Takes it away without asking.
value-salt = SALT

document-too-large = The document is larger than { $limit } bytes. Make it smaller, or split it.
document-store = The document was not taken in. { $fault }
document-bad-digest = { $digest } is no digest of a document. That is 64 hexadecimal digits, as document list shows them.
document-bad-salt = { $salt } is no salt: that is 32 hexadecimal digits.
document-bad-name = { $name } is no name for a document: one line of 1 to 200 characters. Give another with --name.
document-added = ‘{ $name }’ lies with the ledger: { $bytes } bytes.
document-digest = Digest: { $digest }
document-salt = Salt: { $salt }
document-next = Name the digest and the number of bytes in the draft, under documents. Whoever has the file and the salt can check that this is it.
document-erased = Document { $digest } was erased; entry { $entry } says why.
document-absent = Document { $digest } does not lie with this copy of the ledger.
document-got = { $path } is the document.
document-is-here = is there, { $bytes } bytes
document-is-erased = erased, see entry { $entry }
document-is-absent = is not there
document-named-by = named in entry { $entry }
document-named-by-none = named in no act
document-line = { $digest } ‘{ $name }’: { $what }, { $of }
document-none = There are no documents.
document-remove-unexplained = Mind: an act names this document, and no erasure says why it goes. The audit reports that.
document-remove-ask = Take document { $digest } away?
document-not-removed = Nothing was taken away.
document-removed = Document { $digest } is gone, with its bytes: here, and at the remote if there is one. Other copies may have it still, and the server of a remote until it tidies up.
