### What can be wrong with a statement, and what to do then.

## The file itself

json-too-large = The file is too large: { $size } bytes. A statement is at most 1 MiB (1048576 bytes). Make the texts shorter, or add long papers as documents.
json-start = The file does not begin with a brace ({"{"}). Hand in the file as it was signed, with nothing before it.
json-end = The file does not end with a brace ({"}"}) and a newline. Its last part may be missing. Hand in the whole file as it was signed.
json-control-byte = At line { $line }, column { $column } stands a control character, such as a tab or a Windows line ending. Take it out and sign again.
json-not-utf8 = At line { $line }, column { $column } stands something that is not UTF-8. Save the file as UTF-8 and sign again.
json-too-deep = At line { $line }, column { $column } too many layers stand in one another. There may be at most 32. Take out the layer that is too many and sign again.
json-duplicate = At line { $line }, column { $column } the name “{ $name }” stands for the second time. Each name may stand once. Take one out and sign again.
json-number = At line { $line }, column { $column } stands a number that is not allowed here. Write a whole number in plain digits, at most 9007199254740991, and sign again. A number with decimals stands between quotes.
json-character = At line { $line }, column { $column } stands a character that no text may hold: { $character }. Take it out and sign again.
json-unexpected = At line { $line }, column { $column } stands something that is not valid JSON, or something is missing. Correct it there and sign again.

## A part of the statement

member-fault = { $path }: { $problem }
member-unknown = this version does not know this part.
member-missing = this part is missing.
member-not-a = what belongs here is { $expected }.
member-too-few = there is too little in this list. The least number is { $min }. Add to the list.
member-id-taken = the id “{ $id }” is already used in this record. Choose another id.
member-not-exactly-one = exactly one of these parts must be filled in: { $names }. Fill in one and leave out the rest.
member-kind = this is no kind of statement. Choose one of the twelve: charter, keys, proposal, position, decision, review, closure, signal, finding, reply, note, erasure.
member-format = this program reads the format verantwoord/1 alone. Write exactly that, or use a newer program.
member-body-id-taken = this body can't have the id “{ $id }”: another body has it, or it is log. Choose another id.
member-body-name-taken = two bodies are called “{ $name }”. Give each body a name of its own.
member-not-one-board = exactly one body must have the role board. Choose which body is the board, and give the others another role.
member-log-key-name = the name in the key of the ledger is not the name of this ledger. Use a key that was made for this ledger.
member-recovery-holds = a recovery may only add or revoke keys of a body (enrol and revoke). Make the other changes in a statement of their own.

## What belongs there (fits in: what belongs here is …)

expected-choice = one of these words: { $words }
expected-object = a group of parts between braces ({"{"} and {"}"})
expected-list = a list between square brackets ([ and ])
scalar-text = a text of 1 to 20,000 characters
scalar-line = one line of 1 to 200 characters
scalar-decimal = a number between quotes, with a point if needed, such as "9.1" (at most 12 digits before the point and 6 after it)
scalar-id = an id such as m1: at most 32 lower-case letters, digits and hyphens, with a letter first
scalar-decision_id = a decision number: a year and a number, as 2026-003
scalar-body_id = the id of a body, such as client-council: at most 63 lower-case letters, digits and hyphens, with a letter first
scalar-origin = the name of a ledger, such as zonnehof.example/afwijkingen
scalar-name = a name of 1 to 100 characters on one line, without invisible characters (and in Unicode form NFC)
scalar-kvk = a trade register number (KvK) of 8 digits between quotes
scalar-nonce = a random number of 32 characters, each 0 to 9 or a to f
scalar-date = a real day, as 2026-03-01
scalar-time = a real moment in UTC from the year 2000 on, with whole seconds, as 2026-11-21T10:00:00Z
scalar-digest = a digest of 64 characters, each 0 to 9 or a to f
scalar-bool = yes or no (true or false, without quotes)
scalar-true = yes alone (true, without quotes); otherwise this part is left out
scalar-root = a root: 44 characters of base64
scalar-count = a whole number from 0 to 1,000,000,000,000, without commas or quotes
scalar-grade = a whole number from 1 (least) to 5 (most), without quotes
scalar-threshold = a whole number from 1 to 16, without quotes
scalar-size = a whole number of 0 or more, without quotes
scalar-public_key = a public key on one line: ssh-ed25519 and then 68 characters, without a comment after it
scalar-log_key = a key of a ledger (C2SP vkey, Ed25519), as the program makes it
scalar-witness_key = a key of a witness (C2SP vkey, cosignature/v1), as the witness gives it
scalar-format = exactly verantwoord/1

difference-within = { $outer } › { $inner }
difference-item = { $list } “{ $item }”
difference-nth = { $list }, no. { $nth }
difference-unknown = { $name }
