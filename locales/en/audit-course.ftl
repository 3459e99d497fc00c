# The course after the decision: review and extension, ending, technology, network.
rules-review = Review and extension
rules-ending = Ending
rules-technology = Technology
rules-network = Network

found-and-next = { $before }, { $next }

rule-review-overdue = A review is overdue and was not held
    .looks = Whether the day of the next review has passed, with the days of grace that the charter gives.
    .why = A deviation that nobody looks at any more is no exception. A review shows whether it is still safe.
    .todo = Hold the review now and record it. Say why it is later.
found-review-overdue = The review of { $due } has not been held.

rule-review-missed = A review was never held
    .looks = Whether a review was due before the end, or before a new decision, and was not held.
    .why = Without a review nobody established whether it was safe, or whether less deviation would do.
    .todo = Record in a note why the review was not held, and what you did see in that time.
found-review-missed = The review of { $due } was not held before the end on { $end }.
found-review-missed-before-decision = The review of { $due } was not held before the new decision of { $on }.

rule-review-late = A review was held later than agreed
    .looks = Whether each review was held on the day that the decision or the review before it names, with the charter's days of grace.
    .why = To look later is to know later whether it is safe. The bodies counted on the agreed day.
    .todo = Explain in a note why it was later. Choose a day that can be kept for the next review.
found-review-late = The review of { $due } was held only on { $held }.

rule-review-far-off = The next review is too far off
    .looks = Whether there are no more days between the beginning and the first review, and between two reviews, than the charter allows, and whether there is an interval.
    .why = The longer it takes, the later anybody notices that things go wrong.
    .todo = Choose an earlier day or a shorter interval, or explain why it can be so long.
found-review-first-far = The first review is on { $first }. That is more than { $most } days after the beginning on { $from }.
found-review-first-far-recorded = The first review is on { $first }. That is more than { $most } days after this was recorded, on { $recorded }.
found-review-no-interval = No review is planned after the first: the interval is 0 days.
found-review-interval = There are { $days } days between two reviews. The charter says { $most } at most.
found-review-next-far = After the review of { $held } the next is only on { $next }. The charter says { $most } days at most.

rule-review-recorded-late = A review was recorded late
    .looks = How many days there are between the day of the review and the day on which it came into the ledger.
    .why = What is written down later, nobody can check on the day itself. So an outcome may be made to look better afterwards.
    .todo = Record a review in the week in which it was held.
found-review-recorded-late = The review of { $held } was recorded only on { $recorded }.

rule-suspended-long = The deviation has been suspended for long without a decision
    .looks = Whether the deviation has been suspended by a review for longer than there may be between two reviews, without a new proposal or decision.
    .why = Those who wait do not know where they stand. To suspend is a step in between, not an end.
    .todo = Hold a review and choose: resume, or end. Or make a new proposal.
found-suspended-long = The deviation has been suspended since the review of { $since }. Nothing was decided after that.

rule-renewed-without-review = The deviation was given more time without a review
    .looks = Whether a review was recorded between a decision and a later one with a later end, also if that has another number.
    .why = Only who knows how it went so far can give more time. A review shows that.
    .todo = Hold a review now and record it. Explain why that was not done before the new decision.
found-renewed-without-review = The decision of { $on } gives more time. No review was recorded since the decision before it.

rule-extension-not-consulted = Nobody was asked about an extension
    .looks = Whether since the review before it a body gave a position or a proposal was made, or a body co-signed the extension.
    .why = The bodies gave their opinion on a shorter time. Going on for longer is a new question to them.
    .todo = Ask the bodies for their positions on the longer time and have them recorded. Have them co-sign a next extension.
found-extension-not-consulted = The deviation was extended until { $until }. Nothing shows that any body was asked about that.

rule-extended-after-end = The deviation was extended when it had already ended
    .looks = Whether the review with the extension was held on or before the last day.
    .why = Between the last day and the extension there was no decision. An extension afterwards does not cover that.
    .todo = Explain in a note what happened in those days. Next time, hold the review before the last day.
found-extended-after-end = The last day was { $end }. The extension is of { $held }.

rule-last-extension = The charter allows no further extension
    .looks = Whether the number of extensions equals the most that the charter allows. A later decision that gives more time counts.
    .why = An exception that is extended again and again is no exception.
    .todo = Prepare the return to the norm now. If that can't be done, discuss with the bodies whether the deviation is temporary at all.
found-last-extension = More time was given { $count } times. That is the most.

rule-extended-too-often = The deviation was extended too often
    .looks = Whether more time was given more often than the charter allows. A later decision that gives more time counts.
    .why = What is called temporary and goes on and on is structural. Then another decision is due, and the bodies are to be asked again.
    .todo = Return to the norm, or propose a structural deviation and send a signal to those who own the norm.
found-extended-too-often = More time was given { $count } times. The charter allows { $most }.

rule-adjusted-without-proposal = After ‘adjust’ there was no new proposal
    .looks = Whether a review that adjusts, and does not extend, was followed by a proposal within the time that bodies have to answer.
    .why = The bodies could not yet say anything of what changes. Only dates can be moved without a proposal.
    .todo = Does more change than dates? Then make a proposal that amends the decision. If not, say so in a note.
found-adjusted-without-proposal = The review of { $held } adjusts. Did more change than dates? There is no new proposal.

rule-threshold-passed = An indicator passed its threshold and all went on
    .looks = Whether a measured value is worse than the threshold while the review says: continue or resume.
    .why = The threshold was chosen beforehand as the point to take notice. Who goes on then has to show why that is safe.
    .todo = Explain why going on was safe, adjust or suspend. Measure again before the next review.
found-threshold-passed = ‘{ $name }’ was { $value } at the review of { $held }; the threshold is { $threshold } ({ $unit }). The outcome was to go on.

rule-threshold-stays-passed = An indicator stays past its threshold and all goes on
    .looks = Whether a value is worse than the threshold at two or more reviews in a row, while all goes on.
    .why = Once may be chance. Twice in a row means that the measures do not help enough.
    .todo = Adjust or suspend. If you go on all the same, explain why that is safe, and ask the bodies.
found-threshold-stays-passed = ‘{ $name }’ has been past its threshold since { $since }, at { $count } reviews in a row. The last value is { $value }, the threshold { $threshold } ({ $unit }).

rule-indicator-not-measured = An indicator was not measured at a review
    .looks = Whether each review gives a value of each indicator that the decision names.
    .why = What is not measured can't be followed. A value that is missing raises questions.
    .todo = Measure it at the next review, or explain why that is no longer needed.
found-indicator-not-measured = ‘{ $name }’ was not measured at { $count } of the { $all } reviews; the last of these was on { $last }.

rule-incidents-rising = The number of incidents keeps rising and all goes on
    .looks = Whether the number of incidents was higher than the time before at two reviews in a row, while the outcome is to continue or resume.
    .why = A rise that lasts is a sign that it is becoming less safe.
    .todo = Find out why and adjust. If there is a good explanation, write it down with what was learned.
found-incidents-rising = Over { $count } reviews in a row the number of incidents rose from { $from } to { $to }. After the last, on { $held }, all went on.

rule-measure-not-done = A measure is not done and nobody says why
    .looks = Whether a measure whose date has passed is done at the last review, or has an explanation there.
    .why = The measures are why the deviation is safe enough. If one is missing, that reason no longer holds.
    .todo = Say at the next review why the measure is not done, and when it will be.
found-measure-not-done = Measure ‘{ $what }’ was to be done on { $due }. At the review of { $held } it was not, and there is no explanation.

rule-dropped-without-reason = A measure or milestone was dropped without a reason
    .looks = Whether a review that drops a measure or a milestone explains it.
    .why = The bodies counted on this measure or step. They are to know why it will not come, and what comes instead.
    .todo = Give the reason at the next review, and say what comes instead.
found-dropped-without-reason = At the review of { $held } ‘{ $what }’ was dropped, without an explanation.

rule-milestone-overdue = A milestone on the way to the norm is overdue
    .looks = Whether the date of a milestone has passed while no review says that it was reached or why it comes later.
    .why = The milestones show that you are really on the way back to the norm. If one is left lying, the deviation lasts longer.
    .todo = Say at the next review that it was reached, or why it takes longer and until when.
found-milestone-overdue = Milestone ‘{ $what }’ was due on { $due }. No review since then says that it was reached or why not.

rule-work-not-reviewed = A review says nothing of what is still open
    .looks = Whether each review says something of every measure and milestone that is not done or dropped.
    .why = A review closes the loop: what was promised, what was done. What is not mentioned gets lost.
    .todo = At the next review, mention every measure and milestone that is still open.
found-work-not-reviewed = The review of { $held } says nothing of what is still open: { $names } (in all: { $count }).

rule-trigger-without-answer = After a trigger nothing changed
    .looks = Whether a review that was held because of a trigger says what was learned, or changes something.
    .why = Something happened of which it was said beforehand: then we look at once. Those whom it concerns want to know what was done.
    .todo = Say what you learned of it and whom you informed. If nothing had to change, explain that.
found-trigger-without-answer = The review of { $held } had a trigger: ‘{ $trigger }’. Nothing changed, and it does not say what was learned.

rule-incidents-without-lesson = There were incidents, and nothing says what was learned
    .looks = Whether a review with incidents says what was learned of them.
    .why = A team can learn from every incident. If it is not written down, it may happen again.
    .todo = Write down at the next review what you learned from these incidents, without names of people.
found-incidents-without-lesson = At { $count } of the { $all } reviews there were incidents and nothing says what was learned; the last of these was on { $last }.

rule-nothing-learned = Nothing says what was learned
    .looks = Whether a review without incidents says what was learned.
    .why = You can learn from what goes well too, and others with you.
    .todo = At the next review, ask the team what it learned, and write it down.
found-nothing-learned = At { $count } of the { $all } reviews nothing says what was learned; the last of these was on { $last }.

rule-nothing-sought = Nothing says whether other solutions were sought
    .looks = Whether each review after which the deviation goes on says which other solutions were sought.
    .why = A deviation is a makeshift. As long as it lasts, a better one is to be looked for.
    .todo = Write down at the next review what you sought and found, also if it came to nothing.
found-nothing-sought = At { $count } of the { $all } reviews nothing says whether other solutions were sought; the last of these was on { $last }.

rule-agreement-not-reviewed = The agreement to record less was not looked at
    .looks = Whether a review of a deviation in which less is recorded says what care professionals think of it.
    .why = Less can be recorded only if the team sees that nothing important gets lost. Only the team can say that.
    .todo = Ask the team whether the agreement works, and write the answer down at the next review.
found-agreement-not-reviewed = Less is recorded. At { $count } of the { $all } reviews nothing says what care professionals think of it; the last of these was on { $last }.

rule-staff-not-heard-at-review = Nothing says what care professionals say
    .looks = Whether each review says what care professionals think of the deviation.
    .why = They see every day whether it goes well. What they say makes the figures understandable.
    .todo = Ask them at the next review, and write their answer down.
found-staff-not-heard-at-review = At { $count } of the { $all } reviews nothing says what care professionals say; the last of these was on { $last }.

rule-order-not-reviewed = Nothing says whether the order of priority still holds
    .looks = Whether each review says something of who goes first, if the decision arranges that.
    .why = Who goes first and who waits is a weighty choice. In practice it may turn out differently.
    .todo = Discuss at the next review whether the order is still right, and write that down.
found-order-not-reviewed = At { $count } of the { $all } reviews nothing says whether the order of priority still holds; the last of these was on { $last }.

rule-expired = The end date has just passed
    .looks = Whether the last day has passed without a closure or an extension, still within the days that the charter gives to record.
    .why = After the last day the decision no longer holds. A closure is due now.
    .todo = Record the closure, with how it went. If the deviation goes on, a review with an extension or a new decision is needed.
found-expired = The last day was { $until }. The deviation is not closed yet and was not extended.

rule-expired-not-closed = The end date has passed and nothing was closed
    .looks = Whether the last day passed longer ago than the charter gives to record, without a closure, an extension or another decision.
    .why = Nobody can see whether the deviation really stopped. If it goes on, there is no decision for it.
    .todo = Has it stopped? Record the closure. Does it go on? Stop it, or make a new proposal now.
found-expired-not-closed = The last day was { $until }. Since then there is no closure, no extension and no new decision.

rule-ended-not-closed = The deviation ended, and the closure is missing
    .looks = Whether a review that ends the deviation was followed by a closure within the days that the charter gives to record.
    .why = The closure says how it went and what you take from it. The bodies and others learn from that.
    .todo = Record the closure, with what went well and what did not.
found-ended-not-closed = The review of { $since } ended the deviation. There is no closure yet.

rule-superseded-not-closed = There is another decision, and this one was not closed
    .looks = Whether a decision in whose place another came was itself closed.
    .why = Otherwise it seems that two deviations run side by side.
    .todo = Record the closure with the outcome that this decision was replaced, and name the other.
found-superseded-not-closed = Decision { $by } has held in the place of this one since { $since }. This one was not closed.

rule-returned-past-threshold = Closed as back at the norm, with an indicator past its threshold
    .looks = Whether at a closure ‘back to the norm’ the last values measured are no worse than their thresholds.
    .why = Who says that the norm is met again shows it with figures.
    .todo = Measure again and record the value in a note, or explain why you are back at the norm all the same.
found-returned-past-threshold = ‘{ $name }’ was { $value } when last measured, on { $held }; the threshold is { $threshold } ({ $unit }). Yet the outcome is: back to the norm.

rule-returned-with-open-steps = Closed as back at the norm, with milestones open
    .looks = Whether at a closure ‘back to the norm’ every milestone was done or dropped at a review.
    .why = The milestones were the way back. If one is open, a reader wonders how you got there.
    .todo = Say in a note whether it was reached after all, or was no longer needed.
found-returned-with-open-steps = No review says that these milestones were reached or dropped: { $names } (in all: { $count }).

rule-evaluation-short = The closure says little of how it went
    .looks = Whether the evaluation in the closure has at least twenty words.
    .why = This is the last chance to say whether it was safe and what you learned. A single sentence does not show that.
    .todo = Tell in a note what went well, what did not, and what you will do differently.
found-evaluation-short = The evaluation in the closure is { $count } words long.

rule-closure-recorded-late = The closure was recorded late
    .looks = How many days there are between the day of the end and the day on which the closure came into the ledger.
    .why = Until that day nobody could see that the deviation had stopped.
    .todo = Record a closure in the week of the end.
found-closure-recorded-late = The deviation ended on { $on }. The closure was recorded only on { $recorded }.

rule-replaced-by-nothing = Closed as replaced, but there is no other decision that holds
    .looks = Whether a closure ‘replaced’ names another decision that was adopted.
    .why = If nothing came in its place, there is no decision for what happens now.
    .todo = Name in a note the decision that came in its place, or make that decision now.
found-replaced-by-nobody = The closure does not say which decision comes in its place.
found-replaced-by-nothing = Decision { $other } was to come in its place, but was not adopted.

rule-technology-used-too-soon = Technology was used before a condition was met
    .looks = Whether each condition was met on or before the first day of use.
    .why = The conditions protect clients and staff. To meet them afterwards does not protect anybody in the first days.
    .todo = Explain in a note what was done in those days to keep it safe.
found-technology-used-too-soon = ‘{ $name }’ was used from { $used }. The condition ‘{ $what }’ was met only on { $met }.

rule-technology-condition-open = Technology is used, and nothing shows that a condition was met
    .looks = Whether of each condition a day is recorded on which it was met, once the technology is used.
    .why = A condition without a day may simply have been forgotten.
    .todo = Was it met? Make a proposal that amends the decision, with the day. Was it not? Then stop using it until it is.
found-technology-condition-open = ‘{ $name }’ has been used since { $used }. Conditions without a day on which they were met: { $kinds }.

rule-technology-condition-to-come = A condition for technology is still to be met
    .looks = Whether there are conditions without a day, while the technology is not used yet.
    .why = There is still time. Before use begins, every condition has to be met.
    .todo = Meet the condition and record the day in the proposal, or in the decision.
found-technology-condition-to-come = For ‘{ $name }’ not everything is arranged yet. Conditions without a day: { $kinds }.

rule-technology-without-conditions = Technology without conditions
    .looks = Whether technology comes with conditions that are to be met first.
    .why = Without management, introduction and security, technology can itself be a risk.
    .todo = Write down what has to be arranged: governance, introduction, participation, security and the chain.
found-technology-without-conditions = ‘{ $name }’ comes without any condition.

rule-technology-kinds-lacking = Nothing is said of a kind of condition for technology
    .looks = Whether there are conditions on governance, introduction, participation, security and the chain.
    .why = What nobody thought of often goes wrong first. Perhaps this kind is not needed here; then it helps to say so.
    .todo = Add a condition, or say why it is not needed here.
found-technology-kinds-lacking = ‘{ $name }’ has no conditions on: { $kinds }.

rule-technology-without-clients = Nothing says what part clients have in the technology
    .looks = Whether it says what part clients have in bringing technology in.
    .why = Clients live with it. They see what helps and what disturbs, and you need to know that before use begins.
    .todo = Ask clients to think along or to try it, and write down what they said.
found-technology-without-clients = ‘{ $name }’ does not say what part clients have.

rule-technology-at-once = Technology is brought in all at once
    .looks = Whether technology is brought in by phases.
    .why = New technology takes time. To begin small shows what does not work before it troubles everybody.
    .todo = Divide the introduction into phases with an end date, or explain why that is not needed.
found-technology-at-once = The introduction of ‘{ $name }’ has no phases.

rule-technology-phase-not-evaluated = A phase ended without a look at what it brought
    .looks = Whether a review after the end of a phase says what the technology brought.
    .why = Only after a phase do you know whether the next can begin.
    .todo = Say at the next review what the technology brought so far.
found-technology-phase-not-evaluated = The phase ‘{ $phase }’ of ‘{ $name }’ ended on { $until }. No review since then says what the technology brought.

rule-technology-without-baseline = There is no baseline to measure technology by
    .looks = Whether technology comes with indicators that have a baseline on quality, safety and job satisfaction.
    .why = Without a baseline nobody can say later whether the technology changed anything.
    .todo = Measure these indicators before the technology begins, and record the baseline.
found-technology-without-baseline = The technology lacks an indicator with a baseline on: { $about }.

rule-technology-not-measured = Nothing was measured again since technology is used
    .looks = Whether since use began, a review measured again on quality, safety and job satisfaction.
    .why = The baseline makes sense only if you measure again afterwards.
    .todo = Measure these indicators at the next review.
found-technology-not-measured = Technology has been used since { $used }. Since then nothing was measured on: { $about }.

rule-technology-not-evaluated = What technology brought was not looked at on the agreed day
    .looks = Whether there is a review on or after the day on which the technology was to be evaluated that says something of it.
    .why = Technology does not bring by itself what was expected of it. That is why a day was agreed.
    .todo = Hold a review and say whether the technology brought what you expected.
found-technology-not-evaluated = What ‘{ $name }’ brought was to be looked at on { $on }. No review says it.

rule-technology-without-benefit = Technology does not bring what was expected, and stays
    .looks = Whether technology brought nothing at two reviews in a row, or not on the day on which that was to be looked at, and is still used.
    .why = Technology that brings nothing costs clients and staff time and attention.
    .todo = Stop using it and drop the measure with an explanation, or explain what you change so that it helps.
found-technology-without-benefit = By the review of { $held } ‘{ $name }’ did not bring what was expected of it. The measure goes on.

rule-partner-not-signed = A partner did not co-sign the decision
    .looks = Whether each partner with a body in this ledger co-signed the decision.
    .why = A joint decision binds a partner only once its board has signed.
    .todo = A signature can't be added later. Ask the partner for a note, or make a new decision that all sign.
found-partner-not-signed = { $name } is a partner, but did not co-sign the decision.

rule-partner-cannot-sign = A partner can't sign in this ledger
    .looks = Whether each partner has a body in this ledger.
    .why = Without a body and a key nothing shows that the partner's board is part of it.
    .todo = Put the partner as a body in the charter, enrol a key and name the body with the partner.
found-partner-cannot-sign = { $name } is a partner, but has no body in this ledger. Nothing shows that its board signed.

rule-partner-without-task = Nothing says what a partner's task is
    .looks = Whether each partner has a task, also a partner that carries out a measure.
    .why = If nobody knows who does what, something falls between two stools.
    .todo = Agree what the partner does, and write it down with its tasks.
found-partner-without-task = { $name } has no task and no measure.
found-partner-with-measure-without-task = { $name } carries out { $measures }, but its tasks are empty.

rule-task-without-owner = A task that is nobody's
    .looks = Whether each measure and each risk names a function, and not ‘to be determined’, ‘unknown’ or ‘everyone’.
    .why = What is nobody's or everybody's is often not done. Where several organisations work together, even more so.
    .todo = Agree on who does it, and name that function or that partner.
found-measure-without-owner = It is not clear who carries out measure ‘{ $what }’. It says: ‘{ $owner }’.
found-risk-without-owner = It is not clear who watches the risk ‘{ $what }’. It says: ‘{ $owner }’.

rule-partners-without-agreement = There are partners, but no agreement in the region
    .looks = Whether a decision with partners names the agreement that it rests on, with parties and date.
    .why = A joint agreement says what goes first if not everything can be done.
    .todo = Name the agreement among those in the region, or make it first.
found-partners-without-agreement = The partners are { $names }. No agreement in the region is named.
