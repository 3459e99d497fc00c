# Keys, signatures, notes and proofs: what src/crypto says.

crypto-sign-unverified = The signature that was just made is not right, so it was thrown away. Check that the right key signs, and try again; if it happens again, use another computer.
crypto-sign-refused = Nothing was signed: { $said }. Check that the key or the token is present and unlocked, and try again.
crypto-sign-time = The clock gives a time that cannot be. Set the clock of this computer and try again.

crypto-key-malformed = This is not an OpenSSH key file, or it is damaged. Choose the file that ssh-keygen made, the one without “.pub”, or take it from your backup.
crypto-key-public = This file holds the public key. Choose the file of the same name without “.pub”.
crypto-key-other-type = This key is of type { $found }. Only Ed25519 keys can sign here: make a new one.
crypto-key-encrypted = This key is protected by a passphrase. Give the passphrase.
crypto-key-wrong-passphrase = This passphrase does not open the key. Try again; if it keeps failing, the file may be damaged.
crypto-key-empty-passphrase = The passphrase is empty. Choose a passphrase, or choose to go without one.
crypto-key-too-large = This file is larger than { $limit } bytes, which no key file is. Choose another file.
crypto-key-too-slow = This key file asks for { $rounds } rounds of work, and { $limit } is the most. Protect the key again with fewer: ssh-keygen -p -a { $limit }.
crypto-key-mismatch = The public and the secret half of this key do not belong together. Do not use it: take the key from your backup, or make a new one.
crypto-key-comment = The comment on a key has at most { $limit } bytes and no special characters such as a new line. Choose a shorter or simpler one.

crypto-armor-empty = There is no signature here. Sign the statement and give the file that it makes.
crypto-armor-too-large = The signatures are larger than { $limit } bytes together. Give only the signatures of this statement.
crypto-armor-too-many = There are more than { $limit } signatures. Leave some out.
crypto-armor-not-text = This is not a file of signatures. Give the file that ends in “.sig”.
crypto-armor-stray = Line { $line } is not part of a signature. Remove everything but the signatures.
crypto-armor-long-line = Line { $line } is longer than { $limit } characters. Use the signature as ssh-keygen made it.
crypto-armor-unfinished = The last signature is cut off. Copy the file again, down to its last line.
crypto-armor-base64 = Signature { $block } is damaged: it holds characters that do not belong there. Copy it again from whoever signed.
crypto-armor-blob = Signature { $block } is damaged, or has something after it. Copy it again from whoever signed.
crypto-armor-version = Signature { $block } is of version { $found }; only version 1 is known. Sign again with a common OpenSSH.
crypto-armor-namespace = Signature { $block } was made for “{ $found }”, not for statements. Sign again with -n statement.v1@verantwoord.
crypto-armor-reserved = Signature { $block } has a field filled in that must stay empty. Sign again with ssh-keygen.
crypto-armor-hash = Signature { $block } uses the hash “{ $found }”. Sign again with -O hashalg=sha256.
crypto-armor-type = Signature { $block } is of type { $found }. Only Ed25519 keys can sign here: sign again with such a key.
crypto-armor-passkey = Signature { $block } was made with a passkey or security key ({ $found }). That is kept for version 1.1 and not possible in this version. Sign again with an Ed25519 key.
crypto-armor-order = Signature { $block } is not in its place: signatures stand in the order of their keys. Put the file together again with this program.
crypto-armor-twice = Signature { $block } is by a key that already signed. Leave one of the two out.

crypto-note-too-large = This is larger than { $limit } bytes, which no signed note is. Ask for it again from whoever gave it.
crypto-note-not-text = This signed note is not text. Ask for it again from whoever gave it.
crypto-note-control = A control character stands in this signed note. Ask for it again, and send it as a file.
crypto-note-unsigned = This note has no signatures: a blank line, and one or more of them after it. Copy it whole.
crypto-note-line = Signature { $line } under this note is damaged. Ask for the note again from whoever gave it.
crypto-note-twice = “{ $name }” signed this note twice with one key. Ask for it again from whoever gave it.
crypto-note-not-canonical = This note is not written in the one form that it may have. Copy it again, unchanged.
crypto-note-name = “{ $found }” is not a name for a key. Use a name without spaces and without “+”.
crypto-note-key = This is not a verifier key. It looks like name+1a2b3c4d+AbC…: copy it whole.
crypto-note-key-id = The number in this verifier key is wrong; it should be { $expected }. Copy the key again from its owner.
crypto-note-key-kind = This verifier key is of kind { $found }, which is not known here. Ask for an Ed25519 key.
crypto-note-kept-for-later = This is an ML-DSA-44 key. That is kept for version 1.1 and not possible in this version. Ask for an Ed25519 key.
crypto-head-lines = This tree head is not exactly three lines: the name of the ledger, its size and its root. Ask for it again from whoever keeps the ledger.
crypto-head-size = The second line of this tree head is not a number. Ask for it again from whoever keeps the ledger.
crypto-head-root = The third line of this tree head is not a root. Ask for it again from whoever keeps the ledger.

crypto-proof-too-large = This is larger than { $limit } bytes, which no receipt is. Ask for the receipt again.
crypto-proof-not-text = This receipt is not text. Ask for it again, and send it as a file.
crypto-proof-header = This is not a receipt. Choose the file that ends in “.tlog-proof”.
crypto-proof-lines = This receipt has no tree head. Copy it whole.
crypto-proof-extra = The second line of this receipt is damaged. Ask for the receipt again.
crypto-proof-index = This receipt does not say which entry it is about. Ask for the receipt again.
crypto-proof-path = The proof in this receipt is damaged. Ask for the receipt again.
crypto-proof-note = The tree head in this receipt is not right. { $fault }
crypto-proof-unsigned = “{ $log }” did not sign the tree head in this receipt, so it proves nothing. Check that you have the right ledger and its newest key.
crypto-proof-not-included = This receipt does not prove that this entry is in the ledger. Do not rely on it: ask whoever keeps the ledger, and keep the receipt.
