# What the entries mean: why an act means nothing, and the words for a status.

meaning-day = { $day } { $month } { $year }

meaning-only-board = Only the board decides, reviews, closes and sends signals; “{ $body }” is not the board. Ask the board to do it, or write a note.
meaning-only-proposers = Only the board and partners propose; “{ $body }” is neither. Ask the board to make the proposal, or write a note.
meaning-only-inspectorate = Only an inspectorate records findings; “{ $body }” is none. Write a note instead.
meaning-decision-id-long = { $path }: this number of a decision is too long. Choose one of at most { $most } characters, such as 2026-003.
meaning-position-board = The board does not answer its own proposal. Put what the board thinks of it in the decision.
meaning-position-inspectorate = An inspectorate takes no position on a proposal, because it approves nothing. Record a finding or a note instead.
meaning-body-unknown = { $path }: this ledger has no body “{ $body }”. Choose a body of the charter, or add it to the charter first.
meaning-body-not-asked = { $path }: “{ $body }” can't be asked here, because boards and inspectorates take no position. Choose another body.
meaning-decision-unknown = { $path }: there is no decision { $decision } in this ledger. Check the number.
meaning-decision-taken = The number { $decision } is taken. Is this a new version? Then say which proposal or decision it changes. Otherwise take another number.
meaning-decision-itself = { $path }: decision { $decision } can't replace itself. Enter the number of the other decision.
meaning-amends = What this proposal says that it changes is no proposal or decision of { $decision }. Choose the version that it changes, or leave that out for a new decision.
meaning-position-proposal = What this position says that you read is no proposal or decision of { $decision }. Choose the one that you read.
meaning-decision-proposal = What is decided on here is no proposal of { $decision }. Choose the proposal that you decide on.
meaning-decided = Entry { $entry } decided on this proposal already. To decide otherwise, make a new proposal that changes that decision.
meaning-decision-without-proposal = { $decision } exists already, so a decision on it needs its proposal. Choose the proposal that you decide on, or take a new number.
meaning-decision-without-record = A decision without a proposal needs its own record. Fill in the record.
meaning-changes-without-record = What was adopted with changes is not to be seen. Add the whole changed record, or choose “Adopted”.
meaning-answer-position = { $path }: this is no position on { $decision }. Choose the position that you answer.
meaning-substitution-future = The committee's ruling is dated { $dated }, after the day on which the decision is recorded, { $today }. Enter the day on which the committee ruled.
meaning-until-before-from = { $path }: the end, { $until }, is before the beginning, { $from }. Change one of the two.
meaning-review-before-from = { $path }: the first review, { $first }, is before the beginning, { $from }. Choose a first review on or after the beginning.
meaning-phases = { $path }: this phase ends on { $after }, before the one that precedes it, on { $before }. Put the phases in order.
meaning-id-unknown = { $path }: the record has nothing of that kind with the id “{ $id }”. Check the id, or add what it refers to.
meaning-id-not-reviewed = { $path }: the record under review has nothing of that kind with the id “{ $id }”. Choose one that is in the record.
meaning-act = What is reviewed or closed here is no decision on { $decision }. Choose the decision that this is about.
meaning-act-not-adopted = That decision on { $decision } does not let anything begin, so there is nothing to review or close. Choose the decision that was adopted.
meaning-closed = { $decision } was closed on { $on } by entry { $entry }. It can't be closed twice. Is something to be added? Write a note.
meaning-ended = { $decision } ended on { $on }, so it can't be changed. Take a new number, and say that it replaces this one.
meaning-review-after-end = This review was held on { $held }, and it all ended on { $end }. Check the date. Does the deviation go on? Then make a new decision.
meaning-next-before-review = The next review, { $next }, is before this one, { $held }. Choose a later day.
meaning-extension-of-end = A review that ends the deviation can't extend it. Leave out the extension, or choose another outcome.
meaning-extension-not-later = The deviation lasts until { $until } already; until { $asked } is no extension. Choose a later day, or make a proposal that changes the end.
meaning-extension-without-end = The deviation has no end date, so there is nothing to extend. To give it an end, make a proposal that changes the decision.
meaning-answer-before = The answer is expected by { $by }, before { $since }. Choose a later day.
meaning-reply-to = What is replied to here is no finding, signal, position or note in this ledger. Choose what you reply to.

phase-ended = ended
phase-rejected = rejected
phase-withdrawn = withdrawn
phase-suspended = suspended
phase-adopted = decided, not begun yet
phase-expired = past its end date, not closed
phase-in_force = running
phase-in_consultation = in consultation
phase-proposed = proposed, not decided

flag-review_due = A review is due. Hold it, and record it.
flag-review_overdue = A review is overdue. Hold it now, and record it.
flag-consent_refused = Consent was refused, and the committee (LCvV) did not give it instead. Talk to the body that refused, or go to the committee.
flag-nullity_invoked = A body invoked nullity. Answer it, and take advice on what this means.
flag-answer_missing = An answer is missing. Ask the body for it.
flag-superseded = Another decision has come in its place. Look at that one too.
