### What a statement can hold: what it is called, why it is asked, and in which form.

## The twelve kinds
kind-charter = Charter
    .purpose = Says who the organisation is, which bodies there are and who may sign. The board makes it to begin the ledger, and may change it later with others.
kind-keys = Change of keys
    .purpose = Keeps track of who may sign when people come, go or lose a key. Each body governs its own keys.
kind-proposal = Proposal
    .purpose = Asks others what they think while things can still change. The board makes it; in a network a partner may too.
kind-position = Position
    .purpose = Says what a body thinks of the proposal, in its own words. Every body but the board can give one; the board can't change it.
kind-decision = Decision
    .purpose = Says what the board decides, with an answer to those who did not agree. The board alone; others may co-sign.
kind-review = Review
    .purpose = Looks at whether the deviation is still safe and needed, and adjusts it if not. The board does it, on its day or when something happens.
kind-closure = Closure
    .purpose = Says how the deviation ends and what was learned from it. The board does it.
kind-signal = Signal
    .purpose = Tells those who can do something about it that a norm can't be met. The board sends it, for instance to an umbrella association or a regional care office.
kind-finding = Finding
    .purpose = Says what the inspectorate saw and what it asks. Only an inspectorate makes one. It approves nothing by it.
kind-reply = Reply
    .purpose = Answers a finding, signal, position or note, so that nothing is left lying. Every body can make one.
kind-note = Note
    .purpose = Records something that belongs in the ledger and fits nowhere else. Every body can make one.
kind-erasure = Erasure
    .purpose = Takes content away if the law asks for it, without breaking the rest. The board does it, and nearly always with another body.

## The statement

object-statement = Statement
member-statement-format = Version of the format
    .purpose = Says by which rules this statement was made, so that anyone can still read it later. Always verantwoord/1.
member-statement-kind = Kind
    .purpose = Says what sort of act this is. What it holds and who may do it depend on that. One of the twelve kinds.
member-statement-ledger = Ledger
    .purpose = Says which ledger the statement belongs to, so that nobody can use it elsewhere. The fixed name of the ledger, such as zonnehof.example/afwijkingen.
member-statement-nonce = Random number
    .purpose = Makes sure that nobody can guess the content after it was erased. The program makes it: 32 characters, each 0 to 9 or a to f.
member-statement-issued_at = Made at
    .purpose = Says when the statement was made. Together with the ledger it proves the order of events. A moment in UTC, such as 2026-11-21T10:00:00Z.
member-statement-seen = Seen
    .purpose = Pins the history that the author knew. So each signature is also a witness of all that came before. The program fills this in.
member-statement-by = By
    .purpose = Says which body's act this is. The id of the body, such as board: never the name of a person.
member-statement-content = Content
    .purpose = What is said or decided here. Which parts it holds depends on the kind.

object-seen = State of the ledger that was seen
member-seen-size = Number of entries
    .purpose = Says how far the author had read the ledger. A number of entries, 0 or more.
member-seen-root = Root
    .purpose = Proves that the author saw exactly this history: if anything changes, this value no longer fits. The program fills it in: 44 characters of base64.

## Charter

object-charter = Charter
member-charter-organisation = Organisation
    .purpose = Says who is responsible for this ledger, so that the reader knows which care provider or network it is about.
member-charter-log_key = Key of the ledger
    .purpose = Each state of the ledger is signed with this key. So anyone can check that nothing was left out. The program makes the key.
member-charter-bodies = Bodies
    .purpose = Says who has a voice and who decides, such as the board, the client council and the supervisory board. Name at least one body and exactly one board.
member-charter-keys = Keys
    .purpose = Says who may sign for which body. So nobody can write or change another's answer.
member-charter-policy = Own rules
    .purpose = The time limits and thresholds that the audit uses here. What you leave out takes its usual value.
member-charter-continues = Continues
    .purpose = Only if the keys of an earlier ledger were lost. It lets the reader find the old history.

object-organisation = Organisation
member-organisation-name = Name of the organisation
    .purpose = Says who it is about. The name of the care provider or network, 1 to 100 characters.
member-organisation-kvk = Trade register number (KvK)
    .purpose = Lets the inspectorate count each care provider once. Eight digits; a network has none and leaves this out.
member-organisation-sector = Sector
    .purpose = Lets the inspectorate see in which sector a norm is often not met. Choose the sector that fits best.
member-organisation-region = Region
    .purpose = Shows whether more providers in a region fail to meet the same norm.
member-organisation-locations = Number of locations
    .purpose = With 10 or more locations the inspectorate visits two, otherwise one. A number of locations; a network leaves this out.

object-region = Region
member-region-scheme = Kind of region
    .purpose = The Netherlands is divided into regions in several ways. This says which one is meant, so that numbers can be compared.
member-region-name = Name of the region
    .purpose = Says which region it is, such as Utrecht. Write the name as it stands in that scheme.

object-body = Body
member-body-id = Id of the body
    .purpose = A short word by which acts refer to this body, such as client-council. Lower-case letters, digits and hyphens; it never changes.
member-body-role = Role
    .purpose = Says what this body is. Which of its acts count, and who must co-sign, depends on it.
member-body-name = Name of the body
    .purpose = What readers call the body, such as Client council. Never the name of a person.
member-body-threshold = Signatures needed
    .purpose = Says how many keys of this body must sign together, so that nobody speaks alone for the body unless that is meant. A number from 1 to 16.

object-body_key = Key of a body
member-body_key-body = Body
    .purpose = Says for which body this key signs. The id of the body.
member-body_key-label = Function
    .purpose = Says which function holds this key, such as chair or board member A. A function, never a name.
member-body_key-public_key = Public key
    .purpose = Lets anyone check the signature. One line that begins with ssh-ed25519; the program makes it.
member-body_key-term_ends = End of the term
    .purpose = The audit reminds you that someone steps down, so that a key is not kept too long. A day, as 2029-12-31.

object-policy = Own rules
member-policy-consultation_days = Time to answer
    .purpose = A body needs time to read and confer. If it gets less than this, the audit says so. Number of days; usually 28.
member-policy-late_recording_days = Recorded in time
    .purpose = Within how many days a deviation must be recorded. The audit reports what comes later. Number of days; usually 7.
member-policy-review_max_days = Longest time between reviews
    .purpose = A deviation must be looked at again regularly. The audit reports a longer gap. Number of days; usually 92.
member-policy-overdue_grace_days = Grace for a late review
    .purpose = How many days a review may be late before the audit reports it. Number of days; usually 0.
member-policy-max_extensions = Most extensions
    .purpose = A deviation that is extended again and again is no longer temporary. The audit reports each one beyond this. A number; usually 2.
member-policy-red_risk_from = Red risk from
    .purpose = A large risk must say when the deviation stops. A risk is called red from this outcome of likelihood times impact. A number; usually 15.
member-policy-signal_answer_days = Waiting for an answer to a signal
    .purpose = A signal without an answer must stay visible. After this number of days without one the audit says so; usually 42.
member-policy-witnesses = Witnesses
    .purpose = Outside witnesses prove that the ledger was not changed in silence. Says how many witnesses you expect; usually none.

object-witness_policy = Witnesses expected from a body
member-witness_policy-body = Body
    .purpose = Says whose witnesses they are. The id of the body.
member-witness_policy-count = Number of witnesses
    .purpose = Says how many witnesses of this body must co-sign. A number.
member-witness_policy-within_days = Within how many days
    .purpose = Says how soon the witnesses must co-sign. If they do not, the audit says so. Number of days.

object-continues = Earlier ledger
member-continues-ledger = Name of the earlier ledger
    .purpose = Lets the reader find the old ledger. Its fixed name, such as zonnehof.example/afwijkingen.
member-continues-size = Number of entries
    .purpose = Says where the earlier ledger stopped. A number of entries.
member-continues-root = Root
    .purpose = Proves which history comes before this one, so that nobody can swap the old ledger. 44 characters of base64.

## Keys

object-keys = Change of keys
member-keys-changes = Changes
    .purpose = Says which keys come and which go. All changes here count together, as one. At least one.
member-keys-recovery = Recovery
    .purpose = Only if a body lost its keys: two other bodies then vouch for the new ones. The audit always reports it. Write true, or leave it out.

object-enrol = New key
member-enrol-action = Change
    .purpose = Says what changes. Here always enrol: a key is added.
member-enrol-body = Body
    .purpose = Says for which body the new key signs. The id of the body.
member-enrol-label = Function
    .purpose = Says which function holds this key, such as chair. A function, never a name.
member-enrol-public_key = Public key
    .purpose = Lets anyone check the signature. One line that begins with ssh-ed25519; a key has one use for ever.
member-enrol-term_ends = End of the term
    .purpose = The audit reminds you that someone steps down, so that a key is not kept too long. A day, as 2029-12-31.

object-revoke = Revoked key
member-revoke-action = Change
    .purpose = Says what changes. Here always revoke: a key no longer counts.
member-revoke-public_key = Public key
    .purpose = Says which key no longer counts. One line that begins with ssh-ed25519.
member-revoke-reason = Reason
    .purpose = Says why the key goes. If it was stolen, the reader should also look well at earlier signatures.

object-replace_log_key = New key of the ledger
member-replace_log_key-action = Change
    .purpose = Says what changes. Here always replace_log_key: the ledger gets another key.
member-replace_log_key-log_key = New key of the ledger
    .purpose = Each later state of the ledger is signed with this key. The program makes it; the name in it is that of the ledger.

object-enrol_witness = New witness
member-enrol_witness-action = Change
    .purpose = Says what changes. Here always enrol_witness: a witness is added.
member-enrol_witness-witness_key = Key of the witness
    .purpose = Lets anyone check that the witness saw the ledger. The witness gives this key.
member-enrol_witness-body = Body
    .purpose = Says which body the witness belongs to, such as igj. The id of the body; never the board.

object-revoke_witness = Witness that stops
member-revoke_witness-action = Change
    .purpose = Says what changes. Here always revoke_witness: a witness no longer counts.
member-revoke_witness-witness_key = Key of the witness
    .purpose = Says which witness no longer counts. The key as it was added before.
member-revoke_witness-body = Body
    .purpose = Says which body the witness belongs to. The id of the body.

## Proposal

object-proposal = Proposal
member-proposal-decision = Decision number
    .purpose = Keeps all about this deviation together. A year and a number, as 2026-003.
member-proposal-amends = Amends
    .purpose = Shows which earlier proposal or decision this one changes, so that the reader can see the difference. Its digest: 64 hex digits.
member-proposal-record = Record
    .purpose = The whole deviation as the board now intends it. So others have a say while it can still be changed.

object-record = Record of a deviation
member-record-title = Title
    .purpose = Lets the reader recognise the deviation in a list. One line, at most 200 characters, without names.
member-record-summary = Summary for clients
    .purpose = Clients must be able to read what changes for them. Write in plain Dutch: what, why and how it stays safe. No names.
member-record-norms = Norms
    .purpose = Says which norms you deviate from, in their exact words. Without a norm there is no deviation to account for. At least one.
member-record-deviation = Deviation
    .purpose = Says what is done differently, where, for whom and for how long. So the inspectorate can keep sight of the care.
member-record-within_norm = Room within the norm
    .purpose = What is possible within the norm comes first. This shows what was tried, or why nothing was.
member-record-forecast = Workforce forecast
    .purpose = Shows that the shortage was seen in time, before the deviation began.
member-record-employer_efforts = Efforts as an employer
    .purpose = Shows what the board, managers and supervisory board did to find and keep people, and what came of it.
member-record-root_causes = Root causes
    .purpose = Who knows the causes chooses measures that help. At least one; a cause seldom stands alone.
member-record-options = Options
    .purpose = Shows what the choice was between, and why. The audit expects at least two.
member-record-measures = Measures
    .purpose = Says what is done, who sees to it and when it is done. Each measure belongs to a cause or a risk.
member-record-risks = Risks
    .purpose = Shows what can go wrong, for whom, and what is done about it.
member-record-safety = Safety
    .purpose = A deviation is allowed only if care stays safe and responsible. This says why it does and when it stops.
member-record-prioritisation = Who comes first
    .purpose = If not everyone can be helped at once, it must be clear who comes first. Write each rule of priority apart; mention no client.
member-record-informal_carers = Informal carers
    .purpose = Only if informal carers must do more. Shows what it asks of them and that they were heard.
member-record-force_majeure = Force majeure
    .purpose = Only if the board claims force majeure. It must then show that all was done that could be.
member-record-blocking_rules = Rules that stand in the way
    .purpose = Shows which law, contract or purchasing condition blocks a solution, so that whoever made the rule can know.
member-record-regional_agreements = Agreements in the region
    .purpose = Name the agreements with others that this deviation rests on. It shows that priorities were chosen together.
member-record-return_plan = Return to the norm
    .purpose = Says how and when the norm will be met again. Each review looks at how far it is.
member-record-indicators = Indicators
    .purpose = Numbers show whether care stays good and safe. They are measured again at each review.
member-record-review = Plan for reviews
    .purpose = Says when you look again and adjust if needed. So a deviation does not become normal by itself.
member-record-consultations = Who is consulted
    .purpose = Says which bodies have a say, with which right and until when. The client council, the care professionals and the supervisory board are expected.
member-record-not_consulted = Who is not consulted
    .purpose = Not every provider has every body. Says why a body is missing and what was done instead.
member-record-partners = Partners
    .purpose = Says who takes part and who has which task, so that no task is left to nobody.
member-record-documents = Documents
    .purpose = Your own papers count, in any form. The papers themselves stay outside the history and can be erased; here stands only how to check them.
member-record-sharing = Sharing as an example
    .purpose = Others can learn from what you did. The board says here whether they may.
member-record-readers = Supervisors that may read
    .purpose = Says which supervisors may read this. Choose only those that need it.

object-norm = Norm
member-norm-id = Id
    .purpose = A short word to refer to this norm, such as n25. Lower-case letters, digits and hyphens; used once in this record.
member-norm-framework = Framework
    .purpose = Says in which framework the norm stands. So it can be counted how often a norm is not met.
member-norm-edition = Edition
    .purpose = Norms change. This says which edition was in force, such as 2017. One line.
member-norm-clause = Number of the norm
    .purpose = Says which norm of the framework it is, such as 2.5. One line; write the number as the framework does.
member-norm-title = Title of the norm
    .purpose = Says briefly what the norm is about, for those who do not know its number. One line.
member-norm-quote = Exact words of the norm
    .purpose = Keeps visible which words were deviated from, even if the norm changes. Copy the text word for word, or name a catalogue of norms (catalogue): then the text comes from there.
member-norm-legal_force = How strongly the norm binds
    .purpose = To deviate from a law is not the same as from an agreement. This helps the reader see the weight.
member-norm-essential = Essential
    .purpose = Says whether this norm is essential here. So an important norm is not dropped in silence. Yes or no.
member-norm-weighing = Weighing
    .purpose = Shows why this norm is or is not essential here. Write what decided it.
member-norm-effect = Effect on what the norm protects
    .purpose = A norm protects something, such as attention, a say in one's own life or safety. Write what the deviation does to it.
member-norm-compensation = What makes up for it
    .purpose = Shows how you make up for what the deviation leaves out, such as a host on each ward.
member-norm-catalogue = Catalogue of norms
    .purpose = Only if the norm comes from a catalogue of norms. In a draft, name here and clause above are enough: the program fills in quote, edition, title, framework and sha256. See “norm list”.

object-catalogue = Catalogue of norms
member-catalogue-name = Name of the file
    .purpose = Says which file the norm was taken from, without .json behind it. One line.
member-catalogue-sha256 = Digest of the file
    .purpose = Proves exactly which file was used. 64 hex digits.

object-deviation = Deviation
member-deviation-kind = Temporary or structural
    .purpose = A structural deviation also asks for a signal to those who own the norm. Says which of the two it is.
member-deviation-origin = How it came about
    .purpose = Says whether the deviation was chosen beforehand or found afterwards. Either may be recorded; silence is worse.
member-deviation-discovered_on = Discovered on
    .purpose = Only for a deviation that was discovered. Shows how soon it was recorded after that. A day, as 2026-03-01.
member-deviation-what = What is done differently
    .purpose = Says exactly what you do otherwise than the norm asks, so that everyone has the same picture. No names of people.
member-deviation-locations = Locations
    .purpose = Says where the deviation applies, so that anyone can find what applied at a location. Each location apart, by the name you use for it. At least one.
member-deviation-client_groups = Groups of clients
    .purpose = Says for whom care changes. Write a group, such as residents with dementia; never a person. At least one.
member-deviation-clients_about = Number of clients, about
    .purpose = Shows how large the deviation is. A number of people, about: round it.
member-deviation-from = From
    .purpose = Says from when the deviation applies. The decision should come before it. A day, as 2026-03-01.
member-deviation-until = Until
    .purpose = A temporary deviation has an end. The last day on which it applies, as 2026-09-30.
member-deviation-immediate_measures = What was done at once
    .purpose = Shows how safety was looked after at once, even before the decision. Do not name people.
member-deviation-less_recording = Recording less
    .purpose = Only if you write down less than the norm asks. An agreement of the team then belongs to it.
member-deviation-changes_organisation = Changes the organisation
    .purpose = If the organisation of care changes, the client council has the right of advice. Yes or no.

object-less_recording = Recording less
member-less_recording-what = What is no longer recorded
    .purpose = Less writing gives time for care, if it is safe. Say what you no longer record.
member-less_recording-team_agreement = Agreement of the team
    .purpose = Shows that the team agreed on this together and knows what must still be written. The review looks at whether it works. Functions, not names.

object-within_norm = Room within the norm
member-within_norm-tried = What was tried
    .purpose = Shows that you first looked within the norm. Each thing you tried apart.
member-within_norm-none_because = Why nothing was tried
    .purpose = Only if there was nothing to try within the norm. Without a reason the audit says that this is missing.

object-tried = Attempt within the norm
member-tried-what = What was tried
    .purpose = Says what you did to keep to the norm.
member-tried-result = Result
    .purpose = Shows what came of it and why it was not enough. A number helps.

object-forecast = Workforce forecast
member-forecast-text = Expectation
    .purpose = Shows which shortage you saw coming, and for how long. Give numbers, not names.
member-forecast-dated = Date of the forecast
    .purpose = Shows that the forecast was there before the deviation began. A day, as 2025-11-01.
member-forecast-document = Document
    .purpose = Refers to the paper with the whole forecast. The id of a document in this record.

object-employer_effort = Effort as an employer
member-employer_effort-by = By whom
    .purpose = Says who made the effort: the board, managers or the supervisory board.
member-employer_effort-what = What was done
    .purpose = Says what you did as a good employer, such as larger contracts or training. No names.
member-employer_effort-result = Result
    .purpose = Effort alone does not tell enough. Say what came of it, in numbers if you can.

object-root_cause = Root cause
member-root_cause-id = Id
    .purpose = A short word to refer to this cause, such as c1. Lower-case letters, digits and hyphens; used once in this record.
member-root_cause-what = Cause
    .purpose = Says why you cannot meet the norm. Keep asking until you reach the source. No names and no blame.
member-root_cause-category = Kind of cause
    .purpose = Lets causes of many providers be seen together. Choose what fits best.
member-root_cause-influence = Who can influence it
    .purpose = Shows whether you can deal with the cause yourself, with others or not at all. A cause from outside asks for a signal.
member-root_cause-method = Method
    .purpose = Shows how the cause was found, so that the reader can see whether the analysis is thorough.
member-root_cause-evidence = Evidence
    .purpose = Shows what you rely on, such as numbers. Each point apart. Never copy an incident report or anything about a client.
member-root_cause-documents = Documents
    .purpose = Refers to papers that support the cause. The ids of documents in this record.
member-root_cause-feeds = Feeds
    .purpose = Causes affect each other. Give the ids of the causes that this one makes worse.

object-option = Option
member-option-id = Id
    .purpose = A short word to refer to this option, such as o1. Lower-case letters, digits and hyphens; used once in this record.
member-option-what = What could be done
    .purpose = Says which way you considered, even if you did not choose it.
member-option-advantages = Advantages
    .purpose = Shows the weighing. Each advantage apart.
member-option-disadvantages = Disadvantages
    .purpose = Shows the weighing honestly, also for the way you chose. Each disadvantage apart.
member-option-chosen = Chosen
    .purpose = Says whether the board chooses this way. Yes or no.
member-option-why = Why or why not
    .purpose = Weighings and choices must be clear to a later reader. Write what decided it.

object-measure = Measure
member-measure-id = Id
    .purpose = A short word to refer to this measure, such as m1. The review uses it. Lower-case letters, digits and hyphens; used once in this record.
member-measure-what = What is done
    .purpose = Says what you will do, so that it can be seen later whether it was done.
member-measure-addresses = Addresses
    .purpose = A measure must fit a cause or a risk. Give their ids.
member-measure-owner = Owner
    .purpose = No task without someone who sees to it. A function, such as night team leader, never a name. Give this or a partner: not both.
member-measure-partner = Partner
    .purpose = If another provider has the task. The id of a partner in this record. Give this or an owner: not both.
member-measure-due = Due on
    .purpose = Says when the measure must be done, so that the review can check it. A day, as 2026-04-01.
member-measure-topics = Topics
    .purpose = The inspectorate pays extra attention to these topics and can search by them. Choose only what fits.
member-measure-technology = Technology
    .purpose = Only if the measure brings in technology. It then needs conditions, and is looked at to see whether it helps.

object-technology = Technology
member-technology-conditions = Conditions
    .purpose = Technology needs good management and security. Name what must be in place before you start.
member-technology-expected_benefit = Expected benefit
    .purpose = Technology does not help by itself. Write what you expect, so that it can be seen later whether it came true.
member-technology-evaluate_on = Evaluate on
    .purpose = On this day you see whether the benefit came; if not, you stop. A day, as 2026-06-01.
member-technology-clients_part = Clients' part
    .purpose = Clients should be involved before the technology starts. Write how, without names.
member-technology-phases = Phases
    .purpose = Introducing something takes time and often goes step by step. Each phase ends with an evaluation.

object-condition = Condition
member-condition-kind = Kind of condition
    .purpose = Shows what the condition is about, so that it can be seen whether something was forgotten.
member-condition-what = What must be in place
    .purpose = Says what must be in order before the technology is used.
member-condition-met_on = Met on
    .purpose = Shows that the condition was met in time. A day, as 2026-03-15; leave it out until then.

object-phase = Phase
member-phase-what = What happens in this phase
    .purpose = Says how far the introduction goes in this phase.
member-phase-until = Until
    .purpose = On this day the phase ends with an evaluation. A day, as 2026-05-01.

object-risk = Risk
member-risk-id = Id
    .purpose = A short word to refer to this risk, such as r1. Lower-case letters, digits and hyphens; used once in this record.
member-risk-who = Who is at risk
    .purpose = Says for whom it can go wrong. A group, such as clients who live alone; never a person. One line.
member-risk-what = What can go wrong
    .purpose = Says what can happen and what it leads to. Do not describe an incident of a client.
member-risk-likelihood = Likelihood
    .purpose = Shows how often it can go wrong if you do nothing. A number from 1 (almost never) to 5 (almost certain).
member-risk-impact = Impact
    .purpose = Shows how bad it is if you do nothing. A number from 1 (almost no harm) to 5 (very serious).
member-risk-mitigation = What you do about it
    .purpose = Says how you make the likelihood or the impact smaller.
member-risk-residual_likelihood = Likelihood that remains
    .purpose = Shows whether what you do helps enough. The likelihood after all was done: 1 (almost never) to 5 (almost certain).
member-risk-residual_impact = Impact that remains
    .purpose = Shows what the board accepts. The impact after all was done: 1 (almost no harm) to 5 (very serious).
member-risk-owner = Owner
    .purpose = Says who keeps an eye on this risk. A function, never a name.
member-risk-stop_when = Stop when
    .purpose = Says when this risk makes you stop. The audit asks for this with a red risk.

object-safety = Safety
member-safety-why = Why it is safe
    .purpose = Everyone must be able to rely on safe care. Explain why care stays safe and responsible.
member-safety-floor = Floor
    .purpose = Says which care must always be there. Below it the deviation stops, even under force majeure. Write it so that it can be measured or seen.

object-informal_carers = Informal carers
member-informal_carers-load = What it asks of informal carers
    .purpose = Too much load on informal carers is a risk too. Write what more they must do, without names.
member-informal_carers-consulted = How they were heard
    .purpose = Shows that informal carers had a say. Write how and when, and what they said, without names.

object-force_majeure = Force majeure
member-force_majeure-exhausted = What was all done
    .purpose = Force majeure needs proof that all was tried. Each thing you did apart, with its result.
member-force_majeure-outside = Causes from outside
    .purpose = Says which causes you cannot change yourself. Each cause apart.

object-blocking_rule = Rule that stands in the way
member-blocking_rule-kind = Kind of rule
    .purpose = Says whether it is a law, a contract or a purchasing condition. It shows who can do something about it.
member-blocking_rule-reference = Reference
    .purpose = Says where the rule stands, such as an article of a law. One line.
member-blocking_rule-what = What the rule blocks
    .purpose = Says which solution this rule makes impossible.

object-regional_agreement = Agreement in the region
member-regional_agreement-name = Name of the agreement
    .purpose = Says which agreement it is, so that others can find it. One line.
member-regional_agreement-parties = Parties
    .purpose = Says who made the agreement. Each organisation apart, no names of people.
member-regional_agreement-dated = Date of the agreement
    .purpose = Shows that the agreement was already there. A day, as 2026-01-15.
member-regional_agreement-what = What was agreed
    .purpose = Says which priorities you chose together and what that means for this deviation.

object-return_plan = Return to the norm
member-return_plan-target = Target
    .purpose = Says when the norm is met again: what must then be there? Write it so that it can be checked.
member-return_plan-milestones = Milestones
    .purpose = Milestones show at each review whether you make progress. Each step apart.

object-milestone = Milestone
member-milestone-id = Id
    .purpose = A short word to refer to this milestone, such as t1. The review uses it. Lower-case letters, digits and hyphens; used once in this record.
member-milestone-what = What is done by then
    .purpose = Says what must be reached at this step.
member-milestone-due = Due on
    .purpose = Says when this step must be done. A day, as 2026-06-01.

object-indicator = Indicator
member-indicator-id = Id
    .purpose = A short word to refer to this indicator, such as i1. The review uses it. Lower-case letters, digits and hyphens; used once in this record.
member-indicator-name = Name
    .purpose = Says what you measure, such as medication errors a month. One line.
member-indicator-unit = Unit
    .purpose = Without a unit a number says nothing. For example: per cent, number a month, days. One line.
member-indicator-about = Is about
    .purpose = Technology and fewer staff affect more than clients alone. Says whether this is about quality, safety, job satisfaction or something else.
member-indicator-baseline = Value beforehand
    .purpose = Only with a start can a change be seen. The value before you began: a number, with a point if needed, such as 9.1.
member-indicator-threshold = Threshold
    .purpose = When this threshold is reached, the board must act. A number, with a point if needed, such as 2.5.
member-indicator-better = Which way is better
    .purpose = Says whether a higher or a lower number is better. So the reader knows on which side of the threshold it goes wrong.

object-review_plan = Plan for reviews
member-review_plan-first = First review
    .purpose = Says when you first look again. A day, as 2026-05-01.
member-review_plan-every_days = After that, every so many days
    .purpose = Says how often you look again after that. Number of days, such as 28.
member-review_plan-triggers = Reasons to look sooner
    .purpose = Sometimes a review can't wait. Write each event that makes you look sooner apart, such as a serious incident.

object-consultation = Consultation
member-consultation-body = Body
    .purpose = Says who is asked for a position. The id of the body, such as client-council.
member-consultation-right = Right
    .purpose = Advice is not consent. Says with which right the body has its say.
member-consultation-reply_by = Answer by
    .purpose = Says how much time the body has. If there is no answer by then, that stays visible. A day, as 2026-03-20.
member-consultation-form = Form
    .purpose = Says how you hear the body: in writing, in a meeting or in a session with others involved.
member-consultation-documents = Documents
    .purpose = Shows which papers the body got to form its view. The ids of documents in this record.

object-not_consulted = Body that is not consulted
member-not_consulted-role = Role
    .purpose = Says which body was not consulted, such as the client council.
member-not_consulted-why = Why not
    .purpose = Small providers may sometimes do without. Write why the body does not exist or could not be heard.
member-not_consulted-instead = What you did instead
    .purpose = Without the body, people must still be heard. Write how, such as with a panel of clients, without names.

object-partner = Partner
member-partner-id = Id
    .purpose = A short word to refer to this partner, such as p1. Lower-case letters, digits and hyphens; used once in this record.
member-partner-name = Name of the organisation
    .purpose = Says who the partner is. The name of an organisation, never of a person. One line.
member-partner-kvk = Trade register number (KvK)
    .purpose = Makes sure which organisation it is. Eight digits.
member-partner-body = Body in this ledger
    .purpose = If the partner signs here itself. It shows whether every partner signed. The id of the body.
member-partner-tasks = Tasks
    .purpose = A clear division says who does what. Each task of this partner apart.

object-document = Document
member-document-id = Id
    .purpose = A short word to refer to this document, such as d1. Lower-case letters, digits and hyphens; used once in this record.
member-document-name = Name
    .purpose = Lets the reader recognise the paper. One line, without names of people: this name stays, even when the paper was erased.
member-document-media_type = Type of file
    .purpose = Says what opens the paper, such as application/pdf. The program fills this in.
member-document-bytes = Size
    .purpose = Shows whether the whole paper is there. Number of bytes; the program fills this in.
member-document-digest = Digest
    .purpose = Proves that the paper was not changed, without giving away what is in it. The program fills this in: 64 hex digits.
member-document-purpose = What it is for
    .purpose = Says why the paper belongs here, such as analysis of the causes. Add only what adds something. One line, without names.

object-sharing = Sharing as an example
member-sharing-may_share = May be shared
    .purpose = Says whether others may use this as an example. Without a yes they may not. Yes or no.
member-sharing-what = What may be shared
    .purpose = Says which part others may see, such as the measures alone.

## Position

object-position = Position
member-position-decision = Decision number
    .purpose = Says which deviation the position belongs to. A year and a number, as 2026-003.
member-position-proposal = Proposal that was read
    .purpose = Pins which proposal the body read, so that nobody can swap it later. Its digest: 64 hex digits.
member-position-right = Right
    .purpose = Says with which right the body answers. A position of its own for each right.
member-position-answer = Answer
    .purpose = Says in a word what the body thinks. The board can neither change it nor leave it out.
member-position-text = In its own words
    .purpose = Here the body says what it thinks and why. The board must respond if the body does not agree. Do not name people.
member-position-conditions = Conditions
    .purpose = Says what must be done for the body to go along. Each condition apart.
member-position-minority = Minority views
    .purpose = Those who think otherwise are heard too. Each view apart, without names.
member-position-represented = Who was heard
    .purpose = Shows for whom the body speaks. Each group apart, such as residents or family; never names.
member-position-form = Form
    .purpose = Says how the consultation went, for instance in a session with different people involved.
member-position-on = Date of the consultation
    .purpose = Says when the body discussed it. A day, as 2026-03-10.

## Decision

object-decision = Decision
member-decision-decision = Decision number
    .purpose = Says which deviation the decision belongs to. A year and a number, as 2026-003.
member-decision-proposal = Proposal
    .purpose = Says which proposal was decided on. Its digest: 64 hex digits. Leave it out if there was none; that stays visible.
member-decision-outcome = Outcome
    .purpose = Says what the board decided.
member-decision-record = Record
    .purpose = Only if something was changed, or if there was no proposal. Then the whole deviation, so that the difference from the proposal can be seen.
member-decision-answers = Answers to positions
    .purpose = Those who do not agree get an answer with reasons. One answer for each position.
member-decision-votes = Votes
    .purpose = Shows how the vote went. Each vote apart, with a function, never a name.
member-decision-dissent = Dissent
    .purpose = To be open about doubts is part of good care. Each objection apart, without names. Leave nothing out.
member-decision-from = From
    .purpose = Only if the first day differs from that in the record. A day, as 2026-03-01.
member-decision-until = Until
    .purpose = Only if the last day differs from that in the record. A day, as 2026-09-30.
member-decision-first_review = First review
    .purpose = Says when the board first looks again, so that the day is not forgotten. A day, as 2026-05-01.
member-decision-residual_risks_accepted = Remaining risks accepted
    .purpose = Some risk always remains. Here the board says that it knows this and answers for it. Yes or no.
member-decision-substitution = Ruling of the LCvV
    .purpose = Only if consent was refused and the national arbitration committee (LCvV) allows the decision all the same.
member-decision-emergency = Emergency
    .purpose = Only if the positions could not be waited for. Write why, and when the bodies will still be heard.
member-decision-supersedes = Supersedes
    .purpose = Says which earlier decision this one replaces, so that two do not apply side by side. A decision number, as 2026-001.

object-answer_to = Answer to a position
member-answer_to-position = Position
    .purpose = Says which position this answers. Its digest: 64 hex digits.
member-answer_to-text = Answer with reasons
    .purpose = The body has a right to an explanation if the board does otherwise. Write what you do with the position and why. No names.

object-vote = Vote
member-vote-label = Function
    .purpose = Says who voted. A function, such as board member A, never a name. One line.
member-vote-vote = Vote
    .purpose = Says how the vote was cast: for, against or abstained.

object-substitution = Ruling of the LCvV
member-substitution-reference = Reference of the ruling
    .purpose = Lets the ruling be found. One line, without names.
member-substitution-dated = Date of the ruling
    .purpose = Shows that the ruling was there before the decision applied. A day, as 2026-03-25.

## Review

object-review = Review
member-review-decision = Decision number
    .purpose = Says which deviation was looked at. A year and a number, as 2026-003.
member-review-act = Decision under review
    .purpose = Pins which decision was looked at. Its digest: 64 hex digits.
member-review-held_on = Held on
    .purpose = Says when you looked. A day, as 2026-05-01.
member-review-due = Due on
    .purpose = Shows whether the review was in time. The agreed day, as 2026-05-01; leave it out if you looked for another reason.
member-review-trigger = Trigger
    .purpose = Only if you looked sooner than agreed. Says what happened and who was told, without names or details of clients.
member-review-indicators = Values measured
    .purpose = Shows whether care stayed good and safe, against the value beforehand and the threshold.
member-review-incidents = Number of incidents
    .purpose = Shows whether things went wrong more often. A number alone, since the last time. Describe no incident: that is what the reports are for.
member-review-measures = State of the measures
    .purpose = Shows whether what was agreed was done. Each measure apart.
member-review-milestones = State of the milestones
    .purpose = Shows how far you are on the way to the norm. Each milestone apart.
member-review-technology = Effect of technology
    .purpose = Technology does not bring benefit by itself. Shows whether the expected benefit came.
member-review-progress = Progress towards the norm
    .purpose = A deviation should move back towards the norm. Write what improved since the last time, and what did not.
member-review-learned = What was learned
    .purpose = Learning is part of good care. Write what you would now do otherwise. No names.
member-review-searched = Other solutions sought
    .purpose = Shows that you keep looking. Write what you looked at or tried since the last time.
member-review-staff_voice = What care professionals say
    .purpose = Care professionals are the first to see what goes wrong. Write what they think, their doubts too, without names.
member-review-prioritisation = Whether the priorities still hold
    .purpose = Only if you have rules of priority. Write whether they work well and which groups wait too long, without names.
member-review-outcome = Outcome
    .purpose = Says what you decide: go on, adjust or stop. To adjust more than a date needs a new proposal.
member-review-next = Next review
    .purpose = Says when you look again, so that the day is not forgotten. A day, as 2026-06-01.
member-review-extension = Extension
    .purpose = Only if the deviation lasts longer. Each extension is counted and needs a reason.

object-measured = Value measured
member-measured-id = Id of the indicator
    .purpose = Says which indicator was measured. The id from the record, such as i1.
member-measured-value = Value
    .purpose = Shows how it is now. A number in the unit of the indicator, with a point if needed, such as 9.1.
member-measured-on = Measured on
    .purpose = Says when the value was measured. A day, as 2026-05-01.

object-progress = State of a measure or milestone
member-progress-id = Id
    .purpose = Says which measure or milestone it is. The id from the record, such as m1.
member-progress-state = State
    .purpose = Says how far it is: not begun, under way, done or dropped.
member-progress-note = Note
    .purpose = If something is late or was dropped, explain why. No names.

object-technology_review = Review of technology
member-technology_review-measure = Measure
    .purpose = Says which measure the technology belongs to. The id from the record, such as m2.
member-technology_review-benefit = Benefit
    .purpose = Says whether the expected benefit came. If it did not, you should stop.
member-technology_review-note = Note
    .purpose = Shows how you can tell, for clients and for care professionals. No names.

object-extension = Extension
member-extension-until = Extended until
    .purpose = Says how long the deviation now lasts. The last day, as 2026-12-31.
member-extension-why = Why longer
    .purpose = An exception that goes on and on is no exception. Explain why it must last longer.

## Closure

object-closure = Closure
member-closure-decision = Decision number
    .purpose = Says which deviation ends. A year and a number, as 2026-003.
member-closure-act = Decision that ends
    .purpose = Pins which decision ends. Its digest: 64 hex digits.
member-closure-outcome = How it ends
    .purpose = Says why the deviation ends, for instance because the norm is met again.
member-closure-on = Ended on
    .purpose = Says from when the deviation no longer applies. A day, as 2026-09-30.
member-closure-evaluation = Looking back
    .purpose = Shows what the deviation brought, what it cost and what others can learn from it. No names.
member-closure-replaced_by = Replaced by
    .purpose = Only if another decision takes its place. A decision number, as 2026-007.

## Signal

object-signal = Signal
member-signal-decisions = Decisions
    .purpose = Says which deviations the signal rests on, so that facts support it. Decision numbers, as 2026-003; at least one.
member-signal-addressees = Addressed to
    .purpose = Says who can do something about the norm or the cause. At least one organisation.
member-signal-sent_on = Sent on
    .purpose = An answer is awaited from this day on. A day, as 2026-04-01.
member-signal-proposes_change_of_norm = Asks to change the norm
    .purpose = If a norm often can't be met, umbrella and professional associations can change it. Yes or no.
member-signal-text = Signal
    .purpose = Says what can't be done, why, and what you ask. No names and nothing about clients.
member-signal-answer_by = Answer asked by
    .purpose = Says when you expect an answer. If none comes, that shows. A day, as 2026-05-15.

object-addressee = Addressee of a signal
member-addressee-kind = Kind of organisation
    .purpose = Says what sort of organisation it is, so that it shows who answers and who does not.
member-addressee-name = Name of the organisation
    .purpose = Says which organisation gets the signal. An organisation, never a person. One line.

## Finding

object-finding = Finding
member-finding-decision = Decision number
    .purpose = Says which deviation the finding belongs to. A year and a number, as 2026-003; leave it out if there is none.
member-finding-visit = Inspection visit
    .purpose = Only if there was a visit. Says when and where, so that the finding can be placed.
member-finding-sources = What the finding rests on
    .purpose = A finding is stronger if it rests on more than one kind of source. The kinds alone; nothing from a file.
member-finding-norm = Norm
    .purpose = Says which norm the finding is about.
member-finding-theme = Theme
    .purpose = Says which theme of the inspection the finding belongs to, so that it shows which themes were covered.
member-finding-judgement = Judgement
    .purpose = Says whether care meets, partly meets or does not meet the norm here. It does not approve the deviation.
member-finding-unrecorded_deviation = Deviation that was not recorded
    .purpose = A deviation that was practised but never recorded must come to light. Yes or no.
member-finding-text = Finding
    .purpose = Says what the inspectorate saw and what it asks of the board. No names and nothing about a client.
member-finding-measure = Supervisory measure
    .purpose = Says whether the inspectorate takes a measure, such as heightened supervision or a formal instruction.
member-finding-answer_by = Answer by
    .purpose = Says when the board must have answered, so that it shows whether that was in time. A day, as 2026-07-10.

object-visit = Inspection visit
member-visit-on = Date of the visit
    .purpose = Says when the inspectorate was there. A day, as 2026-06-10.
member-visit-location = Location
    .purpose = Says where the inspectorate was. The name of the location. One line.
member-visit-inspectors = Number of inspectors
    .purpose = Two inspectors come on a visit. A number of people, no names.

object-norm_reference = Reference to a norm
member-norm_reference-framework = Framework
    .purpose = Says in which framework the norm stands.
member-norm_reference-clause = Number of the norm
    .purpose = Says which norm it is, such as 2.5. One line.

## Reply, note and erasure

object-reply = Reply
member-reply-to = Reply to
    .purpose = Says which finding, signal, position or note this answers. Its digest: 64 hex digits.
member-reply-text = Reply
    .purpose = Says what you think of it and what you do or did. No names.
member-reply-done_on = Done on
    .purpose = Only if the improvement is done. It shows whether it was in time. A day, as 2026-07-01.

object-note = Note
member-note-text = Text
    .purpose = For what belongs in the ledger and fits nowhere else, such as an improvement between two visits. No names and nothing about clients.
member-note-about = About decision
    .purpose = Says which deviation the note belongs to. A decision number, as 2026-003; leave it out if there is none.

object-erasure = Erasure
member-erasure-entry = Number of the entry
    .purpose = Says of which entry the content must go. A number, 0 or more. Give this or a document: not both.
member-erasure-document = Document
    .purpose = Says which document must go. Its digest: 64 hex digits. Give this or an entry: not both.
member-erasure-ground = Ground
    .purpose = Content may go only if there is a ground for it. Name the law or rule, such as GDPR art. 17.
member-erasure-reason = Reason
    .purpose = Shows why it must go, so that nothing disappears in silence. Do not repeat what is erased, and give no names.
