rules-chain = Order and time
rules-keys = Keys, charter and erasure
rules-outside = Signals and findings
rules-personal = Personal data
rules-plain = Plain language

# How findings name an act.
audit-act = { $kind } by { $body } ({ $day })
found-both = { $one } { $two }

## Order and time
rule-recorded-late = The deviation was recorded too late
    .looks = How many days lie between the beginning of the deviation, or the day of its discovery, and the day on which it was recorded.
    .why = A deviation that is written down later became practice without a decision. Others could not think along while they still could.
    .todo = Explain in a note why it was recorded so late. Record the next deviation before it begins, or in time after you discover it.
found-recorded-late = The deviation began on { $start }. The decision was recorded only on { $on }; the limit is { $days ->
    [one] one day
   *[other] { $days } days
    }.
found-discovered-late = The deviation was discovered on { $start }, but recorded only on { $on }; the limit is { $days ->
    [one] one day
   *[other] { $days } days
    }.
rule-kept-back = An act was kept back for a long time
    .looks = How many days lie between the day on which an act was made and the day on which it came into the ledger.
    .why = Whoever keeps a signed act can choose when others see it. Then it is not certain who knew what, and when.
    .todo = Explain in a note why the act came into the ledger later. Hand in the next one as soon as it has enough signatures.
found-kept-back = { $act } was made on { $issued } already, and came into the ledger later than the limit of { $days ->
    [one] one day
   *[other] { $days } days
    }.
rule-act-means-nothing = An act means nothing
    .looks = Whether each act fits what stands in the ledger already, and is by a body that may do it.
    .why = Such an act changes nothing, though it is signed. Whoever reads it may think that it counts.
    .todo = Do the act again without the fault that is named here, or explain in a note that it lapses.
found-act-means-nothing = { $kind } by { $body } does not count. { $why }
rule-document-not-there = A document is not there
    .looks = Whether each document that the proposal or the decision names lies with the ledger, or was taken away by an erasure.
    .why = Otherwise the inspector gets a dossier that is not complete. Nobody can look up what the decision rests on.
    .todo = Put the document with the ledger. If it may not be kept, record an erasure that says why.
found-document-not-there = The document ‘{ $name }’ does not lie with the ledger, and no erasure says why.
rule-content-erased = Content was erased
    .looks = Which acts and documents were erased, and by which erasure.
    .why = Erasing is allowed where the law asks for it. Whoever reads the ledger must know that something is gone.
    .todo = See in the erasure on which ground it was done, and why.
found-content-erased = The content of number { $nth }, { $act }, was erased. The erasure is of { $day }.
found-document-erased = A document was erased. The erasure is of { $day }.
found-content-gone = The content of number { $nth }, { $act }, is not there. Up to the chosen day no erasure says why.
rule-continues-another = The ledger goes on where another stopped
    .looks = Whether the charter names another ledger that this one follows.
    .why = Part of the history then stands elsewhere. Whoever wants to know all of it reads that ledger too.
    .todo = Keep the earlier ledger, and show it too to whoever asks.
found-continues-another = This ledger follows { $ledger }, which had { $size } entries.

## Keys, charter and erasure
rule-erased-without-its-body = An act of another body was erased without its signature
    .looks = Whether the body whose act was erased signed the erasure too.
    .why = A position or a finding belongs to who gave it. Erased without that body, dissent can be made to disappear by a board.
    .todo = Ask the body to say in a note whether it agrees with the erasure. Have the body sign the next one too.
found-erased-without = Number { $nth }, { $act }, was erased. { $body } did not sign that erasure.
rule-too-few-in-term = Without ended terms there were too few signatures
    .looks = Whether the body has enough signatures of people whose term still ran when the act was recorded.
    .why = Whoever is no longer in office can't speak for the body. Without that signature the act should not have been recorded.
    .todo = Have the body say in a note that it stands behind the act, signed by those who are in office now. Bring terms and keys up to date.
found-too-few-in-term = { $act }: without the signature of somebody no longer in office, { $body } has too few signatures.
rule-signed-after-term = Something was signed after a term had ended
    .looks = Whether the term that is named with a key was over on the day on which an act was recorded.
    .why = The key still works, but whoever has it may no longer be in office. Others then do not know who speaks.
    .todo = Revoke the key. If somebody was appointed again, put the new term into the charter.
found-after-term = The term of ‘{ $label }’ of { $body } ran until { $ended }. After that this key signed { $count ->
    [one] once more
   *[other] { $count } times more
    }.
rule-first-keys-by-board-alone = The board alone vouched for the first keys of a body
    .looks = Whether a client council or supervisory board signed for the first keys of a body, beside the board.
    .why = Whoever hands out the first keys decides who signs for the body. If only the board does, nobody else can confirm that the right people have them.
    .todo = Have the body itself confirm that these are its keys: compare them with the body, outside the ledger, and record that in a note.
found-first-keys = The first keys of { $body } were recorded on { $day }. Beside the board no client council or supervisory board signed.
rule-keys-recovered = A body got new keys from others
    .looks = Each recovery of keys, in which other bodies sign in the place of the one that lost its keys.
    .why = In a recovery others decide who signs for the body. It can be needed, but it must not go unnoticed.
    .todo = Ask the body to sign a note with its new keys that confirms the recovery.
found-recovered = On { $day } { $body } got new keys by a recovery. Signed by: { $others }.
rule-signed-with-stolen-key = A key signed that proved stolen shortly after
    .looks = What a key signed in the thirty days before it was revoked as stolen or misused.
    .why = Perhaps somebody else signed. It is then not certain that the body wanted these acts.
    .todo = Have the body say in a note which of these acts it signed itself.
found-stolen-key = The key ‘{ $label }’ of { $body } was revoked on { $day } as stolen or misused. In the { $days } days before, it signed { $count ->
    [one] once
   *[other] { $count } times
    }.
rule-signed-with-lost-key = A key signed that was lost shortly after
    .looks = What a key signed in the thirty days before it was revoked because it was lost.
    .why = Mostly nothing is wrong. But nobody knows exactly when the key was lost.
    .todo = Ask the body whether it signed these acts itself.
found-lost-key = The key ‘{ $label }’ of { $body } was revoked on { $day } because it was lost. In the { $days } days before, it signed { $count ->
    [one] once
   *[other] { $count } times
    }.
rule-body-without-keys = A body has no key and can't say anything
    .looks = Whether each client council, body of care professionals, works council and supervisory board in the charter has a key.
    .why = A body without a key can't sign a position. It stands in the charter, but it has no voice.
    .todo = Have the body make keys, and record them with a change of keys.
found-body-without-keys = { $body } has no key, so it can't sign anything.
rule-policy-weaker-than-default = Something in the charter is less strict than usual
    .looks = Whether limits in the newest charter are less strict than what holds where a charter says nothing.
    .why = The charter decides what is too late or too often. With loose limits less is noticed.
    .todo = Explain why this limit fits here, or change the charter.
found-weak-policy = ‘{ $what }’ is { $here }. Usual is { $usual }.
rule-policy-weakened = Something in the charter became less strict
    .looks = Whether an amendment of the charter made a limit less strict than it was.
    .why = Whoever loosens the rules can make a breach disappear. Readers must see when that happened.
    .todo = Explain in a note why the limit was changed.
found-weakened-policy = ‘{ $what }’ went from { $before } to { $now }.
rule-log-key-replaced = The key of the ledger was replaced
    .looks = Whether there is a new key with which the ledger signs its heads.
    .why = Whoever knew the old key must find out whether the new one really is the ledger's.
    .todo = Ask whoever keeps the ledger whether the new key is right, for example by telephone.
found-log-key = On { $day } the ledger got a new key.

## Signals and findings
rule-structural-without-signal = A lasting deviation was not told to those whose norm it is
    .looks = Whether there is, for a structural deviation, a signal to an umbrella association, a professional association or a ministry.
    .why = Whoever deviates for good shows that the norm does not fit here. Those whose norm it is must know that to change it.
    .todo = Send a signal to the umbrella association, the professional association or the ministry, and record it.
found-structural-untold = The deviation is structural. { $others ->
    [0] There is no signal.
    [one] There is one signal, but not to an umbrella association, a professional association or a ministry.
   *[other] There are { $others } signals, but none to an umbrella association, a professional association or a ministry.
    }
rule-force-majeure-untold = Force majeure was told to nobody
    .looks = Whether there is a signal if the decision claims force majeure.
    .why = Force majeure lies outside the organisation. If nobody outside hears of it, nobody can help.
    .todo = Tell those who can do something about it, and record that as a signal.
found-force-majeure-untold = The decision claims force majeure, but there is no signal.
rule-signal-unanswered = A signal was not answered
    .looks = Whether each signal has an answer, on the day that it names or within the limit of the charter.
    .why = A signal that nobody answers changes nothing. Then you must ask again, or ask higher up.
    .todo = Ask for an answer and record it, or send a new signal.
found-signal-unanswered = The signal of { $sent } to { $to } was not answered. That should have happened by { $by }.
rule-norm-change-unanswered = A proposal to change the norm was not answered
    .looks = Whether each signal that proposes to change the norm has an answer.
    .why = As long as there is no answer, a norm holds that can't be met here.
    .todo = Ask the association what it does with the proposal, and record the answer.
found-norm-change-unanswered = The signal of { $sent } to { $to } proposes to change the norm. It was not answered. That should have happened by { $by }.
rule-external-cause-untold = A cause from outside was told to nobody
    .looks = Whether there is a signal if a cause, a rule or a contract of others makes the norm out of reach.
    .why = What lies outside your influence you can't solve yourself. Those who can must hear of it.
    .todo = Send a signal to those who decide on the cause, and record it.
found-external-cause-untold = A cause lies outside the organisation, but there is no signal.
found-blocking-rule-untold = ‘{ $reference }’ stands in the way of a solution, but there is no signal.
rule-norm-change-not-proposed = The deviation lasts long and nobody proposed to change the norm
    .looks = Whether a signal proposes another norm, if a structural deviation lasts longer than a year or a temporary one is extended time and again.
    .why = Perhaps the norm does not fit any more. Those who work with it every day know best what would.
    .todo = Talk about whether the norm should be different. If so, send a signal that proposes it.
found-structural-for-long = The structural deviation has lasted since { $from }. No signal proposes to change the norm.
found-extended-for-long = The deviation was extended { $count ->
    [one] once
   *[other] { $count } times
    }. No signal proposes to change the norm.
rule-signal-recorded-late = A signal was recorded late
    .looks = How many days lie between the sending of a signal and the day on which it was recorded.
    .why = As long as the signal does not stand in the ledger, the council and the inspectorate do not know that you told others.
    .todo = Record a signal as soon as you send it.
found-signal-recorded-late = The signal to { $to } was sent on { $sent }, but recorded only on { $on }; the limit is { $days ->
    [one] one day
   *[other] { $days } days
    }.
rule-unrecorded-deviation = The inspectorate found a deviation that was recorded nowhere
    .looks = Whether a finding says that something deviated without a record of it.
    .why = Whoever deviates without recording it did not show why that is safe. The council and the professionals could say nothing.
    .todo = Stop the deviation, or record it yet: what is done, since when, and why it is safe.
found-unrecorded-deviation = On { $on } the inspectorate saw a deviation that did not stand in the ledger.
rule-finding-unanswered = A finding was not answered in time
    .looks = Whether the board answered each finding that names a day.
    .why = The inspectorate and the clients must be able to see that something happens after a visit.
    .todo = Answer the finding: what do you do, who does it, and when is it done?
found-finding-unanswered = The board should have answered the finding by { $by }. There is no answer.
rule-supervision-unanswered = Heightened supervision or a formal instruction was not answered
    .looks = Whether the board answered in time a finding with heightened supervision or a formal instruction.
    .why = The inspectorate takes such a measure only if things are serious. Then everybody must see what the board does.
    .todo = Answer the finding now, with what was done and on which day.
found-supervision-unanswered = Measure of the inspectorate: { $measure }. The board should have answered by { $by }. There is no answer.
rule-finding-answered-late = A finding was answered too late
    .looks = Whether the board's first answer to a finding came by the day that the inspectorate named.
    .why = A late answer leaves the inspectorate and the clients in the dark.
    .todo = Say in a note why the answer came later.
found-finding-answered-late = The board answered on { $on }. The inspectorate had asked for an answer by { $by }.
rule-finding-not-followed-up = After a finding nothing shows that something improved
    .looks = Whether something was done, reviewed or closed after a finding that a norm is not met, or partly.
    .why = Improving happens between two visits. Without a trace of it nobody knows whether things got better.
    .todo = Record an answer with the day on which it was done, or hold a review.
found-not-followed-up = The finding is of { $since } (judgement: { $judgement }). Since then no review was held, and no answer says on which day something was done.
rule-not-two-inspectors = A visit was not made and signed by exactly two inspectors
    .looks = How many inspectors visited, and how many keys of the inspectorate signed the finding.
    .why = The inspectorate visits with two inspectors. So a judgement does not hang on one person.
    .todo = Ask the inspectorate who was there, and have both sign the finding.
found-not-two-inspectors = Visit on { $on }: { $visited ->
    [one] one inspector
   *[other] { $visited } inspectors
    } visited, { $signed ->
    [one] one signature
   *[other] { $signed } signatures
    } of the inspectorate.
rule-finding-without-source = A finding does not say what it rests on
    .looks = Whether a finding says what it rests on: observation, care files, or talks with residents, professionals or the board.
    .why = Whoever does not know what a judgement rests on can neither weigh it nor answer it.
    .todo = Ask the inspectorate to name the sources, without content of files.
found-finding-without-source = The finding names no kind of source.
rule-finding-of-one-source = A finding rests on one kind of source
    .looks = How many kinds of source a finding names.
    .why = Stories of residents and staff show something else than a file. Together they give a better picture.
    .todo = Take this into your answer: what do other sources say?
found-finding-of-one-source = The finding rests on this alone: { $source }.
rule-supervision-awaits-answer = The inspectorate awaits an answer to its measure
    .looks = Whether a finding with heightened supervision or a formal instruction still awaits an answer.
    .why = The inspectorate takes such a measure only if things are serious. Then a quick answer matters.
    .todo = Answer the finding, with what was done and on which day.
found-supervision-awaits = Measure of the inspectorate: { $measure }. The board must answer by { $by }.

## Personal data
personal-bsn = a citizen service number (BSN)
personal-email = an e-mail address
personal-telephone = a telephone number
personal-birth-date = a date of birth
personal-name = the name of a person
rule-looks-like-bsn = Something looks like a citizen service number
    .looks = Whether nine digits stand in a text that pass as a citizen service number.
    .why = A citizen service number belongs to one person. In the ledger it stands for ever, and everybody who has the ledger can read it.
    .todo = Take the number out of the draft. If the act was recorded already, have it erased and record it again without the number.
rule-looks-like-contact = Something looks like an e-mail address or a telephone number
    .looks = Whether an e-mail address or a telephone number stands in a text. Numbers of organisations, such as 0800 and 088, do not count.
    .why = An address or a number belongs to somebody. In the ledger it stands for ever.
    .todo = Name the function, not the address or the number. If the act was recorded already, see whether it must be erased.
rule-looks-like-birth-date = Something looks like a date of birth
    .looks = Whether a date stands beside a word such as ‘born’.
    .why = With a date of birth others can often find out who it is about.
    .todo = Name a group of ages at most. If the act was recorded already, see whether it must be erased.
rule-looks-like-name = Something looks like the name of a person
    .looks = Whether something that looks like a name follows a word such as ‘Mrs’, ‘Mr’ or ‘client’.
    .why = Names of clients and staff do not belong in the ledger. Whoever did something is named by function too.
    .todo = Name the function or the group, not the name. If the act was recorded already, see whether it must be erased.
found-personal = { $act }, at ‘{ $part }’ ({ $at }): something here looks like { $kind }.

## Plain language
rule-summary-missing-substance = The summary for clients is too short to say anything
    .looks = Whether the summary for clients has fifteen words at least.
    .why = Clients must be able to understand what changes and what they will notice. One line is not enough for that.
    .todo = Write what changes, why, what clients will notice, how long it lasts and with whom they can talk.
found-summary-substance = The summary for clients has only { $words ->
    [one] one word
   *[other] { $words } words
    }.
rule-summary-hard-to-read = The summary for clients may be hard to read
    .looks = How long the sentences are, and how many words are long. At level B1 a sentence has at most fifteen words on average, and none more than 25.
    .why = Half of all people do not read difficult texts well. Whoever does not understand the plan can't have a view on it.
    .todo = Shorten long sentences, use ordinary words, and have somebody of the client council read along.
found-summary-hard-to-read = A sentence has { $average } words on average. The longest is sentence { $nth }, with { $longest } words. Of the { $words } words { $long } are long.
rule-summary-abbreviations = The summary for clients has abbreviations that are not explained
    .looks = Whether there are words of a few capitals without an explanation between brackets.
    .why = A resident or the family often does not know an abbreviation that you use every day.
    .todo = Write the words in full, or put the explanation after it between brackets.
found-summary-abbreviations = Not explained: { $them }.
