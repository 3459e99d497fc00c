### The report: what a board hands over and the inspectorate reads.

## Everywhere

report-none = none
report-number = No.
report-entry = entry { $entry }
report-entry-head = Entry
report-erased = The content of entry { $entry } was erased by entry { $by }. That it was there remains visible.
report-erased-somehow = The content of entry { $entry } was erased. That it was there remains visible.
report-as-of = Status on { $on }, with what was known on { $known }
report-not-approved = Verified is not approved. Recorded is not justified.
report-not-approved-short = Verified is not approved
report-caution = This report shows what was recorded, by whom, when and in what order, and what is missing. It does not say that the deviation is right, or that what it says is true. The inspectorate approves no deviation.
report-skip = To the content
report-page = Page
report-contents = Contents
report-no-record = The record was erased or is missing.
report-nothing-recorded = Nothing was recorded about this.
report-untitled = (without a title: the record was erased)
report-signed-by = Signed by

## The parts

report-section-clients = For clients, in plain words
report-section-facts = The main facts
report-section-deviation = What is done differently
report-section-norms = The norm in its exact words
report-section-causes = Why: the causes
report-section-within = What was tried to meet the norm after all
report-section-options = Which options there were
report-section-measures = The measures
report-section-risks = Risks and safety
report-section-consulted = Who was heard, and what the board answered
report-section-decision = The decision and the votes
report-section-reviews = Back to the norm: reviews and figures
report-section-outside = Signals, findings of the inspectorate and notes
report-section-story = What happened, in order
report-section-findings = What stands out in the process
report-section-check = Check everything yourself

## The main facts

report-fact-status = Status
report-fact-period = From and until
report-fact-decided = Who decided
report-fact-review = Next review
report-fact-findings = What stands out
report-period = { $from } until { $until }
report-since = since { $day }
report-period-open = from { $from }, without an end date
report-extended = extended in a review: { $count } times
report-renewed = extended by a new decision: { $count } times
report-undecided = There is no decision yet.
report-decided-by = { $body }, on { $day }: { $outcome } (entry { $entry })
report-pending = There is a newer proposal on which nothing was decided yet: entry { $entry }.

## Norm, causes and options

report-norm-essential = essential
report-norm-not-essential = not essential
report-causes-title = How the causes feed each other
report-causes-desc = Each box is a cause, with its number in the table below. An arrow leads from a cause to what it feeds. The arrows end at the deviation.
report-causes-caption = An arrow leads from a cause to what it feeds. The border says whose it is to influence: a full line is the board itself, dashes are together with others, dots are from outside. A red, dashed arrow leads back: the causes feed each other in a circle.
report-causes-effect = The deviation
report-causes-left-out = Another { $count } causes do not fit in the drawing; they are in the table.
report-causes-table = All causes, with their evidence
report-nothing-tried = Nothing was recorded about what was tried within the norm.
report-force-exhausted = Force majeure is claimed: what was already done
report-force-outside = Force majeure is claimed: what comes from outside
report-option-chosen = Chosen
report-option-not-chosen = Not chosen

## Measures and risks

report-measures-caption = All measures, with their state by the last review
report-risks-caption = All risks, before and with measures
report-measure-owner = Who sees to it
report-measure-state = State
report-standing = as of { $day }
report-standing-none = not yet mentioned in a review
report-not-met = not met yet
report-floor = Floor: below this it stops
report-matrix-before = Without measures
report-matrix-after = With measures
report-matrix-desc = A square of five by five: likelihood from bottom to top, impact from left to right. Each cell holds the numbers of the risks in the table below.
report-band-low = lower
report-band-middle = middle
report-band-high = red
report-band-limits = The small figure is likelihood times impact. From { $red } on a risk is called red here, from half of that middle.
report-grades = { $product } ({ $likelihood } × { $impact })
report-risk-what = What can go wrong
report-risk-before = Before
report-risk-mitigation = What is done about it
report-risk-after = What remains

## Who was heard

report-own-words = Each body stands here in its own, signed words. The board can neither change them nor leave them out. The answer stands right beneath.
report-asked = Asked to answer by { $day }. Form: { $form }.
report-not-asked = Spoke without being asked in the record.
report-no-answer = No answer was recorded.
report-said-when = { $day }, entry { $entry }, about { $read }.
report-replaced = Later this body gave a new position.
report-answered = Answer of { $body }, { $day } (entry { $entry }):
report-done-on = Done on { $day }.
report-unanswered = No answer to this was recorded.
report-nobody-heard = It was not recorded that anybody was heard.
report-instead = What was done instead

## The decision

report-decided-on = Decided on
report-without-proposal = a decision without a proposal
report-no-votes = No votes were recorded.

## Reviews and figures

report-return = When the norm is met again
report-rhythm = The first on { $first }, after that every { $days } days.
report-indicators = Figures to follow
report-values = What was measured.
report-not-measured = Not measured yet.
report-against = Against the threshold
report-past = past the threshold
report-within = not past the threshold
report-plot-told = { $name }, in { $unit }. Threshold { $threshold }; better is: { $better }. Number of measurements: { $count }. The values are in the table below.
report-no-reviews = No review was recorded yet.
report-review = Review { $number } – { $day }
report-work = State of measures and milestones
report-about = Part

## What happened

report-story-order = The order is that of the ledger: nobody can put anything in between.
report-story-title = All acts on this decision
report-story-caption = Each dot is an entry, with its number. Each body has a lane of its own.
report-recorded = Recorded on
report-act = Act
report-told-amends = a new version of { $act }
report-told-extended = { $outcome }; extended until { $until }
report-told-reply = to { $act }
report-told-erasure = of entry { $entry }
report-told-erasure-document = of a document

## What stands out

report-findings-are = Fixed rules look at what was recorded, and in what order. What they find is no verdict and no score: it says what you can ask about.
report-no-findings = The rules found nothing here. That does not mean that the deviation is right.
report-finding-why = Why this matters
report-finding-todo = What you can do
report-finding-shown-by = Shown by
report-finding-basis = What this rests on

## Check it yourself

report-check-entries = Each act is a file with a digest. If one character was changed, the digest no longer fits.
report-proof-see = How to check that is at the end.
report-digests = The acts, with their digests
report-digest = Digest (SHA-256)
report-document-there = The document is with the ledger.
report-document-not-there = The document is not with this copy of the ledger.
report-proof-title = How to check this
report-proof-why = This report was made from a ledger that was verified byte by byte. You need not take that on trust. Ask for a copy of the ledger, and compare what follows with what somebody else has: a council, the inspectorate or a witness. Read the groups of four characters to each other.
report-proof-origin = Name of the ledger
report-proof-fingerprint = Fingerprint: which ledger it is
report-proof-size = Number of entries
report-proof-root = Root: all that is in it, in one number
report-proof-root-groups = The same root in groups of four characters, to read aloud
report-proof-verify = Verify the whole ledger with this program. It also says whether the fingerprint is right.
report-proof-digest = Or compute the digest of one entry, without this program. It must be the one in this report.
report-proof-signature = Or check a signature with OpenSSH. If a file holds more signatures, first put each in a file of its own.

## The whole ledger

report-ledger = Ledger of deviations
report-overview = All decisions
report-overview-caption = All decisions, with their status and with how often something stands out. Counts are facts, no score of the board.
report-due = What is to be done
report-due-caption = What is still to be done according to the ledger, the first date on top
report-day = Date
report-task = What
report-late = Late.
report-ledger-findings = What stands out in the ledger
report-about-ledger = About this ledger
report-ledger-acts = Acts that are about the ledger itself

## The command

report-needs-file = A report is a file to open in a browser, not to read on this screen. Say with --output where it goes, such as --output report.html.
report-failed = The report could not be made: { $error }
report-written = The report is in { $path }. Open it in a browser; from there you can print it too.
