### A draft: the file in which somebody writes a statement before it is signed.

## Explanation at the top of the file

draft-header = Draft of: { $kind }
draft-header-fill = Fill in what belongs between the quotes. What is empty ("") counts as not filled in yet. A long text over several lines stands between three quotes: """ before it and """ after it.
draft-header-optional = A line that begins with # and a space is explanation. A line that begins with # without a space may be left out; take the # away to fill it in. If a heading stands above it, as #[name], take the # away there too.
draft-header-careful = “May be left out” says only that the ledger takes it without. The audit can say that something is needed for a careful decision all the same.
draft-header-next = Ready? Check it with: verantwoord check. Then make the statement that will be signed with verantwoord prepare.
draft-header-personal = Put no personal data in here: no names of clients or staff, and nothing by which somebody can be recognised. What stands in the ledger once, hardly ever leaves it.

## Explanation of each part

draft-comment-required = { $label } (required)
draft-comment-required-within = { $label } (required if you fill in this part)
draft-comment-optional = { $label } (may be left out)
draft-comment-one-of = { $label } (fill in exactly one of: { $names })
draft-comment-content = The content. Leave the headings between brackets where they are: they say where the lines below them belong.
draft-comment-word = Choose one of these words:
draft-comment-words = Choose from these words:
draft-comment-list = This is a list. Put each part between quotes, with commas between them: ["…", "…"].
draft-comment-entry = You may also give the number of the entry, without quotes, as 12.
draft-comment-number = A whole number, without commas or quotes.
draft-comment-expected = What belongs here is { $expected }.
draft-comment-block = One more? Copy this block, with its heading { $heading }, and put it below.
draft-comment-sort = Example: { $label }

## What can be wrong

draft-fault-at = line { $line }, { $path }: { $what }
draft-fault-line = line { $line }: { $what }
draft-fault-path = { $path }: { $what }
draft-too-large = the file is too large: { $size } bytes. A draft is at most { $most } bytes. Make the texts shorter, or add long papers as documents.
draft-statement-too-large = the statement would be too large: { $size } bytes. It may be at most 1 MiB (1048576 bytes). Make the texts shorter, or add long papers as documents.
draft-other-ledger = this draft is for the ledger { $named }, not for { $ledger }. Change ledger, or choose the other ledger.
draft-incomplete = this draft is not complete yet. Check it with: verantwoord check.
draft-not-itself = what stands here does not read back as what you wrote. Do not sign it, and tell the makers of the program.
draft-missing = “{ $label }” is not filled in yet. Fill it in.
draft-table-missing = the part “{ $label }” is missing. Put the heading [{ $table }] in and fill in the lines below it.
draft-unknown = there is no “{ $name }” here. Take the line out, or check how the name is written.
draft-unknown-near = there is no “{ $name }” here. Do you mean “{ $near }”?
draft-unknown-elsewhere = “{ $name }” does not belong here. Put the line higher, right under the heading of [{ $table }] and above the next heading.
draft-unknown-top = “{ $name }” does not belong here. Put the line at the top of the file, above the first heading.
draft-not-a = what belongs here is { $expected }. Change the value.
draft-not-a-digest = what belongs here is the number of an entry, as 12 (without quotes), or a digest of 64 characters, each 0 to 9 or a to f.
draft-decimal-comma = a number has a point here, no comma. Write { $number }.
draft-not-a-word = what belongs here is one of these words: { $words }. Choose one.
draft-near-a-word = do you mean “{ $near }”? What belongs here is one of these words: { $words }.
draft-not-a-table = this must be a part with a heading of its own. Put { $heading } on a line of its own and the parts below it.
draft-empty-item = this part of the list is empty. Fill it in or take it out.
draft-character = here stands a character that no text may hold: { $character }. Take it out. If it is a tab, use spaces.
draft-no-entry = this ledger has no readable entry { $entry }. Check the number, or fetch the newest entries first.
draft-no-catalogue = There is no catalogue of norms here with the name “{ $name }”. See which there are with: verantwoord norm list. You bring in another with: verantwoord norm import FILE
draft-near-a-catalogue = There is no catalogue of norms here with the name “{ $name }”. Do you mean “{ $near }”?
draft-no-edition = This edition of the catalogue “{ $name }” is not here. Leave sha256 out, and the newest edition is used. Or bring this edition in with: verantwoord norm import FILE
draft-no-norm = There is no norm “{ $clause }” in the catalogue “{ $catalogue }”. See which there are with: verantwoord norm list --catalogue { $catalogue }
draft-no-words = Norm “{ $clause }” has no words in the catalogue “{ $catalogue }”, or too many. Leave catalogue out and quote the words yourself.
draft-other-words = This is not what stands in the catalogue “{ $catalogue }”: “{ $words }”. Leave this line out, and the program fills it in. If you want other words, leave catalogue out.
draft-too-deep = too many layers stand in one another here. Take out brackets or dots.

draft-word = { $word } ({ $label })
draft-list = { $first }, { $rest }
draft-list-empty = nothing

## What is no TOML

draft-syntax-duplicate = “{ $name }” stands here for the second time. Each name may stand once under one heading. Take one out. If you want a list, put the heading between double brackets: [[…]].
draft-syntax-extend = “{ $name }” is filled in already and can't be a heading too. Take one of the two out.
draft-syntax-extra-equals = there is a = too many. Put a text between quotes.
draft-syntax-no-equals = a = is missing. Write: name = "value". If it is explanation, put a # and a space before it.
draft-syntax-no-value = there is nothing after the =. Fill something in, or write "".
draft-syntax-no-quotes = a text or a word belongs between quotes: "…". Only a number, a day, true and false stand without them.
draft-syntax-curly = these are curly quotes, as a word processor makes them. Use straight ones: "…".
draft-syntax-quote-open = a quote is missing at the end. If the text goes over several lines, put three: """ before it and """ after it. If there is a quote in the text itself, put a \ before it.
draft-syntax-key = a name belongs here, such as title, and a = after it. If this is the rest of a text, put that between three quotes: """.
draft-syntax-heading = this heading is not finished. Write [name], or for a list [[name]], alone on a line.
draft-syntax-list-open = this list is not finished. A ] is missing at its end.
draft-syntax-braces-open = a brace is missing at the end.
draft-syntax-no-comma = a comma is missing between two parts.
draft-syntax-extra-comma = there is a comma too many. Take it out.
draft-syntax-escape = this may not stand after a \. If you want a \ in the text, write two.
draft-syntax-character = here stands a character that is not allowed, such as a control character. Take it out.
draft-syntax-after-value = something stands after the value. Put a text wholly between quotes; put a \ before a quote in the text itself. Begin each part on a new line.
draft-syntax-number = this number or day is not written well. Write a number in plain digits, without a zero first and without points between them, a day as 2026-03-01, and a number with hyphens between quotes.
draft-syntax-other = the program can't read this. See whether the quotes, the brackets and the = are in their place, on the line above too.

## Questions, one at a time

draft-ask-present = Does this apply: { $label }?
draft-ask-first = Do you want to add something to: { $label }?
draft-ask-another = { $label }: there are { $count } now. Do you want to add one more?
draft-ask-keep = { $label }: there are { $count } already. Do you want to leave them as they are?
draft-ask-optional = There is more that may be filled in, but need not be: { $labels }. Do you want to fill in some of it now?
draft-ask-optional-purpose = You can pass this over and fill it in later in the file.
draft-ask-one-of = Which of these do you fill in: { $labels }?
draft-ask-one-of-purpose = Exactly one belongs to be filled in.
draft-ask-tag-purpose = What is asked next depends on it.
draft-not-yes-or-no = answer yes or no.
draft-answer-needed = an answer is needed here. If you do not know yet, pass the question over: you can fill it in later in the file.
draft-nothing-asked = there are no more questions.
draft-beside = { $text }
draft-beside-entry = entry { $entry }, { $kind } of { $by }
