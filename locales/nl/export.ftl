### Wat de opdracht export maakt: registers voor een rekenblad, een agenda en een plan van aanpak.

export-from = Gemaakt uit het gecontroleerde register { $ledger }: { $size ->
        [one] één inschrijving
       *[other] { $size } inschrijvingen
    }, wortel { $root }. Stand op { $on }, met wat op { $known } bekend was.
export-cover = Over dit bestand
export-item = Gegeven
export-value = Waarde
export-fingerprint = Vingerafdruk van het register
export-on = Stand op
export-known = Met wat bekend was op
export-meaning = Wat dit betekent
    .text = Dit staat in het register, en het register is helemaal gecontroleerd. Dat zegt niets over de vraag of een afwijking terecht is: niemand keurt haar hier goed.
export-no-form = Zeg achter export in welke vorm u het wilt, met --format en een van deze woorden: { $forms }.
export-table-csv = Alleen een CSV-bestand heeft één tabel. Laat --table weg, of kies --format csv.
export-terminal = Een werkmap kan niet op het scherm. Noem een bestand, zoals --output register.xlsx.

workbook-too-large = Er zijn meer regels dan in een werkblad passen. Vraag één besluit, met --decision, of kies --format csv.
workbook-trouble = De werkmap kon niet worden gemaakt: { $error }

## Tabellen (hooguit 31 tekens: het zijn namen van werkbladen)

register-decisions = Besluiten
register-due = Wat er te doen is
register-norms = Normen
register-causes = Oorzaken
register-measures = Maatregelen
register-milestones = Tussenstappen
register-risks = Risico's
register-consultations = Raadplegingen
register-positions = Standpunten
register-reviews = Evaluaties
register-measurements = Gemeten cijfers
register-signals = Signalen
register-findings = Bevindingen
register-replies = Antwoorden

## Kolommen

register-decision = Besluit
register-phase = Stand
register-flags = Let op
register-next_review = Volgende evaluatie
register-extensions = Verlengd door evaluaties
register-renewals = Verlengd door besluiten
register-asked = Gehoorde organen
register-unanswered = Nog geen antwoord van
register-ended = Geëindigd op
register-closure = Hoe het eindigde
register-last_entry = Laatste inschrijving
register-last_day = Laatste inschrijving op
register-erased = Iets gewist
register-date = Uiterlijk op
register-task = Wat er te doen is
register-id = Kenmerk
register-what = Waarover
register-overdue = Te laat
register-entry = Inschrijving
register-day = Ingeschreven op
register-counts = Telt mee
register-reply = Antwoord van het bestuur
register-to = Antwoord op inschrijving

## Agenda

calendar-name = Afwijkingen van { $organisation }
calendar-summary = { $decision }: { $task }
calendar-late = { $decision } – TE LAAT: { $task }
calendar-entry = Zie inschrijving { $entry } in het register.

## Plan van aanpak (OSCAL)

poam-empty = Er is geen voorstel of besluit bekend, en een plan zonder onderdelen bestaat niet in OSCAL. Kies een andere dag of een ander besluit.
poam-title = Afwijkingen van { $organisation }
poam-entry = Inschrijving { $entry }
poam-meaning = Dit staat in het register. Niemand keurt een afwijking hier goed.
