### What the command export makes: registers for a spreadsheet, a calendar and a plan of action.

export-from = Made from the checked ledger { $ledger }: { $size ->
        [one] one entry
       *[other] { $size } entries
    }, root { $root }. Status on { $on }, with what was known on { $known }.
export-cover = About this file
export-item = Item
export-value = Value
export-fingerprint = Fingerprint of the ledger
export-on = Status on
export-known = With what was known on
export-meaning = What this means
    .text = This stands in the ledger, and the whole ledger was checked. That says nothing about whether a deviation is right: nobody approves it here.
export-no-form = Say after export in which form you want it, with --format and one of these words: { $forms }.
export-table-csv = Only a CSV file has one table. Leave --table out, or choose --format csv.
export-terminal = A workbook can't be shown on the screen. Name a file, such as --output register.xlsx.

workbook-too-large = There are more rows than fit in a sheet. Ask for one decision, with --decision, or choose --format csv.
workbook-trouble = The workbook could not be made: { $error }

## Tables (31 characters at most: they are names of sheets)

register-decisions = Decisions
register-due = What is to be done
register-norms = Norms
register-causes = Causes
register-measures = Measures
register-milestones = Milestones
register-risks = Risks
register-consultations = Consultations
register-positions = Positions
register-reviews = Reviews
register-measurements = Measured values
register-signals = Signals
register-findings = Findings
register-replies = Replies

## Columns

register-decision = Decision
register-phase = Status
register-flags = Notice
register-next_review = Next review
register-extensions = Extended by reviews
register-renewals = Extended by decisions
register-asked = Bodies consulted
register-unanswered = No answer yet from
register-ended = Ended on
register-closure = How it ended
register-last_entry = Last entry
register-last_day = Last entry on
register-erased = Something erased
register-date = By
register-task = What is to be done
register-id = Id
register-what = About
register-overdue = Late
register-entry = Entry
register-day = Recorded on
register-counts = Counts
register-reply = The board's answer
register-to = Reply to entry

## Calendar

calendar-name = Deviations of { $organisation }
calendar-summary = { $decision }: { $task }
calendar-late = { $decision } – LATE: { $task }
calendar-entry = See entry { $entry } in the ledger.

## Plan of action (OSCAL)

poam-empty = No proposal or decision is known, and OSCAL has no plan without items. Choose another day or another decision.
poam-title = Deviations of { $organisation }
poam-entry = Entry { $entry }
poam-meaning = This stands in the ledger. Nobody approves a deviation here.
