### The command line: help for the commands, questions, answers and what can go wrong.

## Commands

cmd-verantwoord = A ledger in which boards in care record why they deviate from a norm. Councils answer and co-sign; everybody can check that nothing was changed.
    .example =
    verantwoord demo
    verantwoord --ledger verantwoord-demo/ledger list
    verantwoord verify verantwoord-demo/ledger
cmd-demo = Makes a ledger with six examples to look around in, and new keys with it. For whoever wants to get to know the program.
    .example =
    verantwoord demo
    verantwoord demo trial
cmd-key = Makes and shows keys. With a key you sign for your body; the ledger itself has one too.
    .example =
    verantwoord key new chair
    verantwoord key list
cmd-key-new = Makes a key: for somebody who is going to sign, or with --log for a new ledger. The public half comes beside it, in a file that ends in .pub.
    .example =
    verantwoord key new chair
    verantwoord key new zonnehof-log --log zonnehof.example/afwijkingen
cmd-key-show = Shows the fingerprint and the public key of a key file, never the secret one. So you see which key it is.
    .example =
    verantwoord key show verantwoord-demo/keys/board-a
    verantwoord key show ~/.ssh/id_ed25519.pub
cmd-key-list = Shows the keys that you have. With a ledger it also says for which body each key signs.
    .example =
    verantwoord key list
    verantwoord --ledger verantwoord-demo/ledger key list verantwoord-demo/keys
cmd-init = Begins a new ledger with a charter that was signed by everybody in it. For the keeper of the ledger.
    .example =
    verantwoord init deviations --charter charter.json
    verantwoord init deviations council.sig supervisors.sig --charter charter.json
cmd-draft = Makes a draft of a statement: a text file that explains every part. For whoever is going to write something.
    .example =
    verantwoord draft proposal --guided
    verantwoord --ledger verantwoord-demo/ledger draft review --decision 2026-004
cmd-check = Says what is still missing or wrong in a draft, and what to do about it. For whoever writes a draft.
    .example =
    verantwoord check proposal.toml
cmd-prepare = Makes the statement to be signed from a draft, and shows it as plain text. For whoever has finished a draft.
    .example =
    verantwoord prepare proposal.toml
    verantwoord prepare proposal.toml --output statement.json
cmd-read = Shows a statement as plain text, and who signed it. For everybody who gets such a file.
    .example =
    verantwoord read proposal.json
cmd-sign = Shows a statement, checks it against your own copy of the ledger, and signs it after your yes. For whoever signs for a body.
    .example =
    verantwoord sign proposal.json
    verantwoord sign proposal.json --key verantwoord-demo/keys/board-a
    verantwoord sign proposal.json --agent ~/.ssh/id_ed25519.pub
    verantwoord sign 6b86b273ff34
cmd-append = Writes signed statements into the ledger if all is well; otherwise nothing is written. For the keeper of the ledger.
    .example =
    verantwoord append proposal.json
    verantwoord append decision.json director-a.sig director-b.sig
cmd-list = Shows all decisions, with the status of each. For whoever wants an overview.
    .example =
    verantwoord --ledger verantwoord-demo/ledger list
    verantwoord --ledger verantwoord-demo/ledger list --at 2026-05-01
cmd-show = Shows all about one decision: what holds, who thought what and what happened. Or the statement of one entry.
    .example =
    verantwoord --ledger verantwoord-demo/ledger show 2026-003
    verantwoord --ledger verantwoord-demo/ledger show 12
cmd-log = Shows all entries in order: when, what kind, of which body and who signed.
    .example =
    verantwoord --ledger verantwoord-demo/ledger log
cmd-due = Shows what is to be done and when: reviews, answers, measures. Also what is late, and what is still to come.
    .example =
    verantwoord --ledger verantwoord-demo/ledger due
    verantwoord --ledger verantwoord-demo/ledger due --at 2026-05-01
    verantwoord --ledger verantwoord-demo/ledger due --notify reminders.toml --dry-run
cmd-status = Says what held on a day, with what was known on a day. For whoever wants to know what somebody could know then, such as the inspectorate.
    .example =
    verantwoord --ledger verantwoord-demo/ledger status --at 2026-05-01
    verantwoord --ledger verantwoord-demo/ledger status --at 2026-05-01 --known-at 2026-04-01
    verantwoord --ledger verantwoord-demo/ledger status --norm 2.5 --location West --at 2026-04-01
cmd-audit = Says what stands out: what is missing, late or does not fit together, with the reason and what you can do. For the board before it signs, and for whoever supervises.
    .example =
    verantwoord audit verantwoord-demo/ledger
    verantwoord audit verantwoord-demo/ledger --decision 2026-003 --severity concern
cmd-export = Makes a file of the ledger: tables for a spreadsheet (xlsx or csv), a calendar with all that is to be done (ics), or data for other programs (json, oscal).
    .example =
    verantwoord export verantwoord-demo/ledger --format xlsx --output register.xlsx
    verantwoord export verantwoord-demo/ledger --format ics --output reviews.ics
    verantwoord export verantwoord-demo/ledger --format csv --table risks --output risks.csv
cmd-norm = Shows the norms that are known, in their exact words, and brings in other catalogues of norms. For whoever writes a proposal or reads one.
    .example =
    verantwoord norm list
    verantwoord norm show igj-verpleeghuiszorg-2017-2021 2.5
cmd-norm-list = Shows the catalogues that there are, and of each norm its number, its theme and its exact words.
    .example =
    verantwoord norm list
    verantwoord norm list --catalogue igj-verpleeghuiszorg-2017-2021
cmd-norm-show = Shows one norm: its exact words, its theme, its edition, and what the inspectorate saw of it where the catalogue says so.
    .example =
    verantwoord norm show igj-verpleeghuiszorg-2017-2021 2.5
cmd-norm-import = Brings in a catalogue of norms: an OSCAL catalogue in JSON. Another edition of a catalogue that is there is put beside it; nothing is replaced.
    .example =
    verantwoord norm import quality-framework-2026.json
cmd-reviews = Says which reviews were to be held, and whether that was done in time, late or not at all. For whoever looks back.
    .example =
    verantwoord --ledger verantwoord-demo/ledger reviews --from 2026-01-01 --missed
    verantwoord --ledger verantwoord-demo/ledger reviews 2026-003
cmd-history = Shows how one decision became what it is: each version beside the one before, and what each author had seen by then. For whoever wants to know what a council knew.
    .example =
    verantwoord --ledger verantwoord-demo/ledger history 2026-003
    verantwoord --ledger verantwoord-demo/ledger history 2026-003 --as-seen-by 7
cmd-search = Looks for words in all that was written, also in other forms of the word. What was erased is not found.
    .example =
    verantwoord --ledger verantwoord-demo/ledger search nachtdienst
    verantwoord --ledger verantwoord-demo/ledger search fout medicijnen --kind position
cmd-report = Makes a report to read, mail or print: on one decision, or on the whole ledger. For boards, councils and the inspectorate.
    .example =
    verantwoord report verantwoord-demo/ledger --output ledger.html
    verantwoord report verantwoord-demo/ledger --decision 2026-003 --output report.html
cmd-examine = Verifies a ledger, audits it and makes the report, all at once, into one new folder. For the inspector; it takes no network.
    .example =
    verantwoord examine verantwoord-demo/ledger
    verantwoord examine verantwoord-demo/ledger --output visit --at 2026-11-01
cmd-verify = Checks every byte of a ledger: whether anything was changed or taken away, and whether those who signed were entitled to. For everybody, whoever keeps it.
    .example =
    verantwoord verify verantwoord-demo/ledger
    verantwoord verify verantwoord-demo/ledger --format json
cmd-completions = Makes the file with which your shell completes the commands when you press Tab.
    .example =
    source <(verantwoord completions bash)
    verantwoord completions fish --output verantwoord.fish
cmd-man = Makes the manual, as a page for the program man.
    .example =
    verantwoord man --output verantwoord.1
    man ./verantwoord.1

## What you can give with a command

arg-help = Shows this help.
arg-output = The file to write this to. A - is standard output: the screen, or another program.
arg-ledger = The directory of the ledger. Otherwise what VERANTWOORD_LEDGER says, and otherwise the directory that you are in.
arg-format = text, for people, or json, for programs. Otherwise text.
arg-lang = The language: nl or en. Otherwise the language of your computer, and if that is unknown Dutch.
arg-verantwoord-version = Shows the version of the program.
arg-demo-dir = The new directory for the example. Otherwise verantwoord-demo.
arg-key-new-name = The name of the key, such as chair. The file is called that too.
arg-key-new-log = Makes the key of a ledger with this name, such as zonnehof.example/afwijkingen. Also shows the line for the charter.
arg-key-new-no-passphrase = Asks for no passphrase. Then everybody who has the file can sign for you.
arg-key-show-file = The file of a key; the one that ends in .pub will do.
arg-key-list-dir = The directory with keys. Otherwise what VERANTWOORD_KEYS says, and otherwise verantwoord/keys in the directory for your settings.
arg-norm-list-catalogue = Only the catalogue with this name.
arg-norm-show-catalogue = The name of the catalogue, such as igj-verpleeghuiszorg-2017-2021.
arg-norm-show-norm = The number of the norm, such as 2.5, or its id in the file.
arg-norm-show-edition = Shows, instead of the newest edition, the one whose digest begins so.
arg-norm-import-file = The file. Its name, without .json, becomes the name of the catalogue.
arg-init-dir = The directory in which the ledger comes. It is empty, or not there yet.
arg-init-charter = The statement with the charter. Put the signatures beside it in the file that ends in .sig, or name the files with signatures after it.
arg-init-log-key = The key of the ledger. Otherwise what VERANTWOORD_LOG_KEY says, and otherwise the right one from the directory with your keys.
arg-draft-kind = The kind of statement: charter, keys, proposal, position, decision, review, closure, signal, finding, reply, note or erasure.
arg-draft-decision = The decision that it is about, such as 2026-003. What the ledger knows already is filled in.
arg-draft-from = The decision whose record a new proposal starts from, such as 2026-001.
arg-draft-by = The body that says this: its id from the charter, such as client-council.
arg-draft-guided = Asks everything step by step, instead of a file to fill in yourself.
arg-check-draft = The draft, such as proposal.toml.
arg-prepare-draft = The draft, such as proposal.toml. The statement gets the same name, ending in .json.
arg-read-file = The statement, such as proposal.json. If the signatures are beside it, in proposal.json.sig, they are shown too.
arg-sign-file = The statement, such as proposal.json. Your signature comes beside it, in proposal.json.sig. Or the digest of one that waits (see “pending”): your signature then goes to the keeper by itself.
arg-sign-key = The file of your key. Otherwise the one key in the directory with your keys that may sign this.
arg-sign-agent = Signs with a key in an agent or on a token; give the file that ends in .pub. This needs ssh-keygen.
arg-sign-yes = Signs without asking. Only if you have read the statement already.
arg-append-file = The statements and the files with signatures. A file ending in .sig that is beside a statement need not be named.
arg-append-log-key = The key of the ledger. Otherwise what VERANTWOORD_LOG_KEY says, and otherwise the right one from the directory with your keys.
arg-list-at = The day that you want to know about, such as 2026-03-01. Otherwise today.
arg-list-known-at = Only what had been recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-show-id = A decision, such as 2026-003, or the number or the digest of an entry.
arg-show-at = The day that you want to know about, such as 2026-03-01. Otherwise today.
arg-show-known-at = Only what had been recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-due-at = The day that you look from, such as 2026-03-01. Otherwise today.
arg-due-known-at = Only what had been recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-due-notify = Sends what is to be done as mail, to each body its own list, and nothing twice. Give the file of settings.
arg-due-dry-run = Shows what would be sent, and sends nothing.
arg-due-again = Also sends again what may not have arrived.
arg-status-id = The decision, such as 2026-003. Otherwise all decisions.
arg-status-at = The day that you want to know about, such as 2026-03-01. Otherwise today.
arg-status-known-at = Only what had been recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-audit-register = The directory of the ledger. Else that of --ledger, else the directory that you are in.
arg-audit-decision = Only what is about this decision, such as 2026-003.
arg-audit-severity = Only what is at least so grave: breach, concern or notice. Else everything.
arg-audit-rules = Shows every rule of the audit, with what each rests on. That takes no ledger.
arg-audit-format = The form: text, for people; json, for programs; html, a page; xlsx, a spreadsheet. Otherwise text.
arg-audit-at = The day that you want to know about, such as 2026-03-01. Else today.
arg-audit-known-at = Only what was recorded by this day counts, such as 2026-03-01. Else today.
arg-export-register = The directory of the ledger. Otherwise the ledger of --ledger, and otherwise the directory that you are in.
arg-export-format = The form: xlsx, a workbook for Excel or LibreOffice with all tables; csv, one table with commas for other programs; ics, a calendar; json, all tables for programs; oscal, a plan of action and milestones (POA&M).
arg-export-table = Which table goes into the CSV file: decisions, due, norms, causes, measures, milestones, risks, consultations, positions, reviews, measurements, signals, findings or replies. Otherwise decisions.
arg-export-decision = Only this decision, such as 2026-003. Otherwise all decisions.
arg-export-at = The day that you want to know about, such as 2026-03-01. Otherwise today.
arg-export-known-at = Only what was recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-status-norm = The norm that you ask about: its clause, such as 2.5, or with its framework before it, such as "igj_nursing_home 2.5".
arg-status-location = Words in the name of the location that you ask about, such as West. Capitals and accents do not matter.
arg-reviews-id = The decision, such as 2026-003. Otherwise all decisions.
arg-reviews-from = Only reviews that were to be held on this day or later, such as 2025-01-01.
arg-reviews-until = Only reviews that were to be held by this day, such as 2025-12-31. Otherwise the day that you want to know about.
arg-reviews-missed = Shows only what was not held.
arg-reviews-at = The day that you want to know about, such as 2026-03-01. Otherwise today.
arg-reviews-known-at = Only what had been recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-history-id = The decision, such as 2026-003.
arg-history-as-seen-by = Shows what the author of this entry knew, such as 7: which version, positions and documents.
arg-history-known-at = Only what had been recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-search-words = The words; all of them must stand in one statement. Words between quotation marks must stand in a row.
arg-search-decision = Only in what is about this decision, such as 2026-003.
arg-search-kind = Only in statements of this kind, such as position.
arg-search-by = Only in statements of this body: its id from the charter, such as client-council.
arg-report-register = The directory of the ledger. Else the ledger of --ledger, and else the directory that you are in.
arg-report-decision = The decision that the report is on, such as 2026-003. Else the whole ledger.
arg-report-at = The day that you want to know about, such as 2026-03-01. Else today.
arg-report-known-at = Only what was recorded by this day counts, such as 2026-03-01. Else today.
arg-examine-register = The directory of the ledger. Otherwise the ledger of --ledger, and otherwise the directory that you are in.
arg-examine-output = The new folder that everything goes into. Otherwise examination.
arg-examine-fingerprint = The fingerprint that the ledger must have, as you heard it from somebody else.
arg-examine-at = The day that you want to know about, such as 2026-03-01. Otherwise today.
arg-examine-known-at = Only what had been recorded by this day counts, such as 2026-03-01. Otherwise today.
arg-verify-register = The directory of the ledger. Otherwise the ledger of --ledger, and otherwise the directory that you are in.
arg-verify-fingerprint = The fingerprint that the ledger must have, as you heard it from somebody else. Capitals are fine; so are spaces, with quotes around it.
arg-completions-shell = The shell: bash, elvish, fish, powershell or zsh.

value-command = command
value-options = options
value-file = FILE
value-digest = DIGEST
value-catalogue = CATALOGUE
value-dir = DIR
value-name = NAME
value-origin = ORIGIN
value-kind = KIND
value-id = ID
value-body = BODY
value-draft = DRAFT
value-shell = SHELL
value-norm = NORM
value-words = WORDS
value-entry = NUMBER
value-date = DATE
value-table = TABLE
value-hex = FINGERPRINT
value-pubkey = FILE.pub
value-severity = SEVERITY
value-settings = SETTINGS.toml
value-register = LEDGER

help-usage = Usage:
help-example = Example:
help-arguments = Arguments
help-options = Options
help-commands = Commands
help-everywhere = With every command

man-name = NAME
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = THE COMMANDS ONE BY ONE
man-files = WHERE THINGS LIE
man-files-ledger = VERANTWOORD_LEDGER: the directory of the ledger, if you do not give --ledger.
man-files-keys = VERANTWOORD_KEYS: your keys. Otherwise verantwoord/keys in the directory for settings; on Linux ~/.config.
man-files-norms = VERANTWOORD_NORMS: the catalogues of norms that you imported. Otherwise verantwoord/norms in the directory for data; on Linux ~/.local/share.
man-files-state = VERANTWOORD_STATE: which ledgers you verified, and which reminders were sent. Otherwise verantwoord in the directory for state; on Linux ~/.local/state.
man-reminders = REMINDERS BY MAIL
    .text = verantwoord due --notify takes a file like the one below. security is starttls, tls or none; none goes without a password. The password stands in a file that only you can read, beside the settings (password_file), or in an environment variable (password_env). port is for a server on another port, ca_file for a certificate of your own. Under bodies stand the ids from the charter, each with one address or a list. Let your computer run the command every morning: nothing is sent twice.

## A command that is not understood

failure = This did not work:
misuse-unknown = “{ $argument }” is not known here. See what is possible with --help.
misuse-command = There is no command “{ $command }”. See the commands with --help.
misuse-no-command = No command was given. See the commands with --help, or begin with: verantwoord demo
misuse-missing = Something is still missing: { $argument }. See an example with --help.
misuse-conflict = { $argument } can't go together with { $other }. Leave one of them out. For more, see --help.
misuse-no-value = Something belongs after { $argument }. See what with --help.
misuse-word = “{ $value }” is not possible for { $argument }. Choose one of these words: { $words }.
misuse-value = “{ $value }” is not possible for { $argument }. See what is with --help.
misuse-other = This command can't be understood. See how to write it with --help. { $argument }
bad-day = “{ $text }” for { $option } is not a day. Write year, month and day, such as 2026-03-01.
no-clock = The clock of this computer can't be read, or gives a time that can't be. Set the clock right and try again.
no-randomness = This computer gives no random numbers, and without them nothing can be made safely. Restart it, or use another.

## Files

file-not-found = { $path } does not exist. Check the name, and the directory that you are in.
file-not-allowed = You may not read or write { $path }. Ask its owner for the right to, or choose another place.
file-exists = { $path } exists already and was not changed. Choose another name with --output, or take the file away first.
file-disk-full = The disk with { $path } is full. Make room and try again.
file-is-directory = { $path } is a directory. Name a file.
file-trouble = { $path } can't be read or written ({ $error }). Check the disk and the name, and try again.
file-too-large = { $path } is larger than { $limit } bytes. No file of a ledger is that large. Check whether you named the right file.

## Questions on the screen

ask-no-terminal = There is nobody to ask: this does not run on a screen with a keyboard. Start it in a terminal. It can also be done without questions: sign with --yes, draft without --guided.
ask-select-help = Choose with the arrow keys and press Enter.
ask-passphrase = Passphrase of { $path }:
ask-new-passphrase = New passphrase:
ask-new-passphrase-again = The same once more:
ask-new-passphrase-differ = The two are not the same. Type them again.
ask-new-passphrase-help = Choose a sentence of a few words, that nobody guesses and you remember. Whoever has the file and the sentence can sign for you. Leave it empty: no passphrase.
guided-intro = The questions come one by one. Esc stops; what you answered until then is in the draft. Don't name clients or staff.
guided-back = ← Back to the question before
guided-skip = Skip
guided-value-help = Enter without text: skip, where that is allowed. > and Enter: skip all the same. < and Enter: back. Esc: stop and keep.

## Keys

key-file = File: { $path }
key-fingerprint = Fingerprint: { $fingerprint } { $comment }
key-public = Public key: { $key }
key-has-passphrase = With a passphrase.
key-no-passphrase = Without a passphrase. Unless this is the file that ends in .pub, everybody who has it can sign with it.
key-vkey = For the charter, at log_key: { $vkey }
key-of-body = This key signs for “{ $body }” ({ $label }).
key-of-body-revoked = This key signed for “{ $body }” ({ $label }) and was revoked. You can't sign with it any more.
key-list-none = There are no keys in { $path }. Make one with: verantwoord key new NAME
key-new-made = The key was made: { $path }. Give this file to nobody, and keep a copy in a safe place.
key-new-next = Give only the public key to whoever writes the charter or the statement about keys. Then read the fingerprint aloud by telephone, so that both of you know for certain that it is the same.
key-new-log-next = Put the line above into the draft of the charter, at log_key. This key has no passphrase: keep the file only where the ledger is kept, and a copy in a safe place.
key-new-bad-name = “{ $name }” can't be the name of a key. Use letters, digits, hyphens and points, and don't begin with a point. To choose another place, use --output.
key-new-bad-origin = “{ $origin }” can't be the name of a ledger. Write something like zonnehof.example/afwijkingen.
key-new-no-terminal = The passphrase could not be asked for; no key was made. Start this in a terminal, or give --no-passphrase.
key-no-directory = The program does not know where your keys are. Put the directory with your keys into VERANTWOORD_KEYS, or name the file itself.
key-file-bad = { $path } can't be used as a key. { $fault }
key-file-encrypted = The key { $path } has a passphrase, and it was not given. Try it in a terminal, where you can type it.
key-file-open-to-others = Others on this computer can read the key { $path }. Close it with: chmod 600 { $path } — and think about whether somebody has read it already. If so, replace it.
key-file-too-many-tries = The passphrase of { $path } was wrong three times. Look it up and try again. If nobody knows it any more, you need a new key.
agent-no-ssh-keygen = The program ssh-keygen is not there, and without it no agent or token can sign. Install OpenSSH, or sign with a key file: --key.
agent-refused = It was not possible to sign with { $path }. See whether the agent runs, the token is plugged in, and this is the right key (ssh-add -l shows them). ssh-keygen said: “{ $said }”

## A new ledger

init-done = The ledger is in { $path }. The charter is its first entry.
init-done-unread = The ledger is in { $path } and the charter is its first entry, but it could not be read after that. Do not make it again. Check the disk, then run: verantwoord verify { $path }
init-fingerprint = Fingerprint of this ledger: { $fingerprint }. Read it to each other by telephone, and keep it apart. By this everybody sees later whether it is still the same ledger.
init-no-spare = Mind: “{ $body }” has { $keys } { $keys ->
    [one] key
   *[other] keys
 }, just enough to sign. If one is lost, this body has no voice any more. Enrol a spare key with a statement of the kind keys.
init-one-charter = A ledger begins with exactly one statement. Name only the one with the charter, and its signatures.
init-no-charter = { $path } is no charter, and every ledger begins with one. Make one with: verantwoord draft charter
ledger-readme = # Ledger of deviations: { $origin }

    This is a ledger. An organisation for care records in it its decisions to deviate from a norm of
    quality: why, for how long, and what it does to keep care safe. Councils of clients and others give
    their answers. Everything is signed. Things are only ever added; nothing is ever quietly taken away.

    This text proves nothing: anybody can write it. Nor does a ledger mean that the decisions are good,
    or that the inspectorate approves of them. So check for yourself.

    ## How to check

    Get a copy with git clone. With the program verantwoord, in the directory of that copy:

        verantwoord verify

    Compare the fingerprint that you see with that of a body that takes part, best by telephone.
    Then read on with:

        verantwoord list
        verantwoord log

    Without the program, git shows whether every addition was signed with the key of the ledger:

        git -c gpg.ssh.allowedSignersFile=allowed_signers log --show-signature

    That is less: it does not say who was entitled to sign, nor whether these are the right keys.

    ## What is here

    - entries: the entries. What was said ends in .json, its signatures in .sig.
    - checkpoint: the newest head, signed with the key of the ledger.
    - allowed_signers: the keys of those who may sign, or once could.

    Change nothing in these by hand: it shows, and makes the ledger useless.

## Draft and statement

draft-done = The draft is in { $path }.
draft-next = Open it with a program for plain text and fill it in. Then check it with: verantwoord check { $path }
draft-no-ledger = There is no ledger here to look up { $id } in. Name your copy of the ledger with --ledger.
draft-not-text = { $path } is not text in UTF-8. Save the draft as plain text (UTF-8), or name another file.
check-fault = { $path }, line { $line }, { $member }: { $what }
check-fault-no-line = { $path }, { $member }: { $what }
check-fault-nowhere = { $path }: { $what }
check-good = No fault was found in { $path }. Make the statement from it with: verantwoord prepare { $path }
check-count = In { $path } { $count ->
    [one] { $count } thing is
   *[other] { $count } things are
 } not right. Correct it and check again.
check-no-ledger = No ledger was at hand. So only the draft itself was looked at, not whether it fits what is there already. Name your copy of the ledger with --ledger.
prepare-done = The statement is in { $path }. Don't change that file any more: a signature is good for exactly this text.
prepare-next = Read all of it, and sign with: verantwoord sign { $path } — or send the file to whoever must sign.
prepare-no-ledger = A statement builds on the ledger, and that is not here. Name your copy of the ledger with --ledger.
prepare-no-origin = { $path } does not say what the new ledger is called. Put ledger = "…" at the top, such as zonnehof.example/afwijkingen.
prepare-same-file = The statement would replace the draft { $path }. Choose another file with --output.
statement-bad = { $path } is no good statement: { $fault }
statement-unsigned = There is no signature with { $path }. Sign with: verantwoord sign { $path } — or also name the file ending in .sig that you got.
signatures-bad = The signatures in { $path } can't be used. { $fault }
signature-fits-none = In { $path } is a signature of key { $key } that belongs to none of these statements. Also name the statement that it was made for, or leave it out.
signature-other-bytes = The signature of key { $key } in { $path } does not belong to this statement: that was changed since, or it is another. Take that file away and have it signed again.
read-digest = Digest: { $digest }
read-signed-by = Signed for “{ $body }” ({ $label }), with key { $key }.
read-signed-by-unknown = Signed with key { $key }. Whose that is can't be seen here.
read-signature-bad = WRONG: the signature of key { $key } does not belong to this text. Don't trust it.
read-unsigned = There are no signatures with this.

## Signing

sign-ask = Whoever signs vouches for all that stands above. Do you want to sign?
sign-declined = Nothing was signed, and nothing was changed.
sign-done = Signed with key { $key }. The signatures are in { $path }.
sign-next = Send { $path } to whoever keeps the ledger, or to whoever signs after you. The statement is in the ledger only after: verantwoord append
sign-again = This key had signed already. The new signature replaces the old one; together they count once.
sign-not-signed = So nothing was signed. Ask whoever sent you this how it can be, and don't trust it until you know.
sign-would-be-refused = Mind: as things are, this statement can't enter the ledger. { $reason }
sign-key-revoked = The key { $path } of “{ $body }” was revoked and counts no more. Sign with a key that is in force.
sign-no-key = In { $path } is no key that can be seen to be entitled to sign this. Name your key with --key, or your copy of the ledger with --ledger.
sign-several-keys = More than one key can sign this: { $keys }. Choose one with --key.

vouch-seen = { $size ->
    [0] You confirm that nothing stood in the ledger before this. That agrees with your own copy.
    [one] You confirm that you know the first entry. It is the same as in your own copy, which has { $own }.
   *[other] You confirm that you know the first { $size } entries. They are the same as in your own copy, which has { $own }.
 }
vouch-ahead = You would confirm that you know { $size } entries, with root { $root }, but your own copy has { $own }. Get the newest copy first; otherwise you sign for what you did not see.
vouch-no-copy = You would confirm that you know { $size ->
    [one] { $size } entry
   *[other] { $size } entries
 }, with root { $root }, but there is no copy of your own here to check that. Name your copy with --ledger; otherwise you sign for what you did not see.
vouch-other-history = This statement belongs to another past: at { $size } entries your own copy has something else. That can't be by accident. Keep this statement and your copy, and telephone the other bodies.
vouch-other-ledger = This statement is for the ledger “{ $found }”, and your copy is of “{ $ours }”. Name the right copy with --ledger.
vouch-reference = { $path } points to entry { $entry }: { $kind } of “{ $by }”. It is in your own copy.
vouch-reference-ahead = { $path } points to a statement that is not in your own copy yet ({ $digest }). Get the newest copy first; otherwise you don't know what this is about.
vouch-reference-no-copy = { $path } points to a statement ({ $digest }), and there is no copy of your own here to look it up in. Name your copy with --ledger; otherwise you don't know what this is about.
vouch-reference-nothing = { $path } points to a statement that is nowhere in the ledger ({ $digest }). Ask whoever made this which it should have been.
vouch-reference-unseen = { $path } points to entry { $entry }, but that is newer than what this statement says it knows. Have it made again with: verantwoord prepare

## Recording

append-refused-list = Statement { $nth } can't enter the ledger. Nothing was written. This is why:
append-meaningless-list = Statement { $nth } is well signed, but means nothing in this ledger. Nothing was written. This is why:
append-no-log-key = The key of this ledger is not in { $path } ({ $key }). Only the keeper has it. Name its file with --log-key, or put it into VERANTWOORD_LOG_KEY.
receipt-entry = Recorded as number { $entry }: { $kind } of “{ $by }”.
receipt-statement = Digest: { $digest }
receipt-recorded = Recorded at: { $recorded }
receipt-head = Head of the ledger: { $size ->
    [one] { $size } entry
   *[other] { $size } entries
 }, root { $root }. Keep this message: with it you see later whether your entry is still there.

## Reading

progress-verify = Checking
as-of-head = By the checked head of { $size ->
    [one] { $size } entry
   *[other] { $size } entries
 }, root { $root }.
ledger-unsound = The ledger in { $path } is not sound: { $count } { $count ->
    [one] error
   *[other] errors
 }. So nothing in it is shown, and nothing is done with it. See all of them with verantwoord verify. The first:
decision-unknown = There is no decision { $id } in this ledger. See which there are with: verantwoord list
list-decision = Decision
list-title = About
list-status = Status
list-until = Until
list-review = Next review
list-none = On that day no proposal or decision was known yet.
log-line = { $entry }  { $recorded }  { $kind } of { $by }; signed: { $signed }
log-erased = {"       "}Its content was erased with entry { $by }.
show-no-entry = There is no entry { $entry }. This ledger has { $size }, and the first has number 0.
show-erased = The content of entry { $entry } was erased. Entry { $by } says why.
show-recorded = Entry { $entry }, recorded at { $recorded }.
show-status = Status on { $day }: { $status }
show-record = The record
show-story = What happened
show-event = { $day }, entry { $entry }: { $kind } of “{ $by }”
status-heading = Status on { $on }, with what was known on { $known }:
status-line = { $id } { $title }: { $status }
status-none = On that day no proposal or decision was known.
status-unknown-then = On that day no proposal or decision { $id } was known yet.


due-heading = What is to be done, as seen from { $on }:
due-line = { $day }  { $decision }  { $task }
due-line-late = { $day }  { $decision }  LATE: { $task }
due-none = Nothing that the ledger knows of is to be done.
task-review = Hold a review.
task-answer = “{ $body }” is still to answer ({ $right }).
task-milestone = A step must be done: { $what }
task-measure = A measure must be done: { $what }
task-evaluation = See whether the technology works, and record that in a review: { $what }
task-end = The deviation ends. Close it, or extend it before that day.
task-closure = The deviation has ended. Record the closure with the look back.
task-signal_answer = Whoever got the signal is still to answer.
task-signal_answer-by = There is no answer yet to the signal of { $sent } to { $who }.
signal-addressees = { $others ->
    [0] { $first }
    [one] { $first } and one other
   *[other] { $first } and { $others } others
    }
task-finding_answer = The board is still to answer a finding of the inspectorate.

## Verifying

verify-sound = Sound: “{ $origin }”, { $size ->
    [one] { $size } entry
   *[other] { $size } entries
 }. Every byte was checked and every signature is good.
verify-fingerprint = Fingerprint: { $fingerprint }. If it is not the fingerprint that you heard from somebody else, this is another ledger.
verify-root = Root: { $root }. Whoever has as many entries has the same root; if not, one of you has another past.
verify-erased = The content of entry { $entry } was erased by entry { $by }. The entry still counts, but its content can't be read any more.
verify-not-approved = Verified is not approved. Sound means that nothing was changed and that whoever signed was entitled to; not that the deviation is good, or that what it says is true.
verify-unsound = NOT SOUND: { $count } { $count ->
    [one] error
   *[other] errors
 }.
verify-error = Error ({ $code }): { $what }
verify-error-at = Entry { $entry }, error ({ $code }): { $what }
verify-what-now = Trust nothing in this copy and add nothing to it. Keep it as it is. Get a copy from another body and check that too. If that one is sound, tell the keeper; if there is no sound copy, telephone the other bodies and the inspectorate.
verify-other-fingerprint = This is another ledger than you mean: its fingerprint is { $found }, and you gave { $expected }. See whether you typed it right. If you did, take nothing from this copy and telephone whoever gave you the fingerprint.
verify-bad-fingerprint = This is no fingerprint of a ledger. That has 64 characters, each 0 to 9 or a to f. Put quotes around it if there are spaces in it.
known-fork = ALARM: this ledger shows another past than before. You checked { $size ->
    [one] { $size } entry then, and it is
   *[other] { $size } entries then, and they are
 } different now. That does not happen by itself: somebody has rewritten the ledger. Keep this copy, your old copy and { $path }, and change nothing in them. Telephone the other bodies and warn the inspectorate.
known-shorter = ALARM: what you saw before is missing here. Then the ledger had { $seen ->
    [one] { $seen } entry
   *[other] { $seen } entries
 }, now { $size }. Nothing is ever taken away from it. If this is an old copy, get the newest and check that. If this is the newest, something was removed. Then keep this copy, your old copy and { $path }, and change nothing in them. Telephone the other bodies and warn the inspectorate.
known-origin = ALARM: under the name “{ $origin }” you saw another ledger before, with fingerprint { $other }. Two ledgers with one name can't both be the real one. Keep both copies, compare the fingerprint with the other bodies by telephone, and warn the inspectorate if they do not see the same.
known-not-kept = What you saw now could not be remembered in { $path }. Next time this program does not notice whether the past was changed. See to it that you may write there.

## The example

demo-exists = { $path } exists already and was not changed. Give another directory, for instance: verantwoord demo trial
demo-progress = Making the example: { $done } of { $all }
demo-done = In { $path } is now a ledger with { $entries } entries about { $decisions } decisions, and the keys of everybody who signs. All of it is made up.
demo-verified = It was checked and is sound. Fingerprint: { $fingerprint }
demo-next = Now look further:
demo-next-list = All decisions, with the status of each and its next review:
demo-next-show = One decision from beginning to end, in a nursing home: proposal, positions, decision, a finding of the inspectorate and the closure:
demo-next-status = What held on 1 May 2026: what was running then, and what asked for attention?
demo-next-question = Was there a deviation from norm 2.5 at West on 1 April 2026?
demo-next-audit = What stands out in one decision: what is missing, late, or does not fit together:
demo-next-examine = All of it in one folder, as an inspector takes it along: the check, what stands out, the report to read and the tables:
demo-next-due = What is to be done, and what is late:
demo-next-log = All entries in order, with who signed:
demo-next-verify = The check that everybody can do, on any computer:
play-file = The example in this program is broken: { $file } is missing or can't be read. Tell the makers.
play-draft = The example in this program is broken: { $file } is no good draft ({ $fault }). Tell the makers.
play-append = The example in this program is broken: { $file } does not enter the ledger ({ $fault }). Tell the makers.
play-unknown = nobody knows why

## Keys and signatures

agent-other-bytes = With { $path }, ssh-keygen gave a signature that does not belong to this statement. Check which key you name and try again.
arg-init-sig = Files with signatures on the charter, where they do not lie beside it.
value-sig = SIGNATURE
key-is-public = This is a public key: anybody may have it. It can't sign.
key-new-no-stdout = A private key goes to a file, never to the screen. Name a file after --output.
sign-count = For “{ $body }”, { $have } of the { $need } signatures needed count now.
sign-key-unknown = By your copy of the ledger, or by this charter, the key { $key } belongs to no body. With this signature the statement would be refused, so it was not made. Sign with the key that was enrolled, or get the newest copy first.
man-synopsis = SYNOPSIS
init-founded-before = A ledger was begun with this charter before; its head is in { $path }. Two ledgers of one charter are two histories under the same fingerprint. Use the ledger that is there, or make a new charter and have it signed.
arg-key-show-log = Shows the line for the charter (log_key) too, for a ledger of this name, such as zonnehof.example/afwijkingen.
known-damaged = The head that you saw of this ledger before stands in { $path } and can't be read. So nobody can see whether the ledger still has the same past. Put that file back from a backup. Take it away only if you are sure that this is the right ledger.
read-signed-by-claimed = Signed with key { $key }. Only this statement itself says that it is that of “{ $body }” ({ $label }); the ledger does not say so yet.
read-signed-by-revoked = Signed with key { $key }, which was that of “{ $body }” ({ $label }) and was revoked. The signature counts no more.
show-superseded = Decision { $decision } comes in its place (entry { $entry }).
show-record-of = See the whole record of this version with: verantwoord show { $entry }
show-to-be-erased = Mind: entry { $by } erases this content. The bytes still lie here; have the keeper take them away, and show them to nobody.
show-terms = From { $from } until { $until }. Times extended: { $extensions }. Next review: { $review }.
check-fault-line = { $path }, line { $line }: { $what }
show-digest = entry { $entry } ({ $digest })
sign-missing = Still needed before it can enter the ledger: { $reason }
