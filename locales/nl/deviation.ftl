# Wat de inschrijvingen betekenen: waarom een handeling niets betekent, en de woorden voor een status.

meaning-day = { $day } { $month } { $year }

meaning-only-board = Alleen het bestuur besluit, evalueert, sluit af en geeft signalen; “{ $body }” is niet het bestuur. Vraag het bestuur om dit te doen, of schrijf een notitie.
meaning-only-proposers = Alleen het bestuur en partners doen voorstellen; “{ $body }” is geen van beide. Vraag het bestuur om het voorstel te doen, of schrijf een notitie.
meaning-only-inspectorate = Alleen een inspectie legt bevindingen vast; “{ $body }” is dat niet. Schrijf in plaats daarvan een notitie.
meaning-decision-id-long = { $path }: dit nummer van een besluit is te lang. Kies er een van hoogstens { $most } tekens, zoals 2026-003.
meaning-position-board = Het bestuur geeft geen standpunt over zijn eigen voorstel. Zet wat het bestuur ervan vindt in het besluit.
meaning-position-inspectorate = Een inspectie geeft geen standpunt over een voorstel, want zij keurt niets goed. Leg een bevinding of een notitie vast.
meaning-body-unknown = { $path }: dit register heeft geen orgaan “{ $body }”. Kies een orgaan uit het reglement, of zet het daar eerst in.
meaning-body-not-asked = { $path }: “{ $body }” kan hier niet worden gevraagd, want een bestuur of inspectie geeft geen standpunt. Kies een ander orgaan.
meaning-decision-unknown = { $path }: er is geen besluit { $decision } in dit register. Controleer het nummer.
meaning-decision-taken = Het nummer { $decision } is al gebruikt. Is dit een nieuwe versie? Zeg dan welk voorstel of besluit zij wijzigt. Neem anders een ander nummer.
meaning-decision-itself = { $path }: besluit { $decision } kan zichzelf niet vervangen. Vul het nummer van het andere besluit in.
meaning-amends = Wat dit voorstel zegt te wijzigen, is geen voorstel of besluit van { $decision }. Kies de versie die u wijzigt, of laat dat weg bij een nieuw besluit.
meaning-position-proposal = Wat u volgens dit standpunt hebt gelezen, is geen voorstel of besluit van { $decision }. Kies wat u hebt gelezen.
meaning-decision-proposal = Waarover hier wordt besloten, is geen voorstel van { $decision }. Kies het voorstel waarover u besluit.
meaning-decided = Met inschrijving { $entry } is al over dit voorstel besloten. Wilt u anders besluiten? Doe dan een nieuw voorstel dat dat besluit wijzigt.
meaning-decision-without-proposal = { $decision } bestaat al, dus een besluit daarover heeft een voorstel nodig. Kies het voorstel waarover u besluit, of neem een nieuw nummer.
meaning-decision-without-record = Een besluit zonder voorstel heeft een eigen vastlegging nodig. Vul de vastlegging in.
meaning-changes-without-record = Er staat niet wat er is gewijzigd. Voeg de hele gewijzigde vastlegging toe, of kies “Aangenomen”.
meaning-answer-position = { $path }: dit is geen standpunt over { $decision }. Kies het standpunt waarop u antwoordt.
meaning-substitution-future = De uitspraak van de commissie heeft als datum { $dated }, en dat is na de dag waarop het besluit wordt vastgelegd, { $today }. Vul de dag in waarop de commissie uitspraak deed.
meaning-until-before-from = { $path }: het einde, { $until }, ligt voor het begin, { $from }. Wijzig een van de twee.
meaning-review-before-from = { $path }: de eerste evaluatie, { $first }, ligt voor het begin, { $from }. Kies een eerste evaluatie op of na het begin.
meaning-phases = { $path }: deze fase eindigt op { $after }, eerder dan de fase ervoor, op { $before }. Zet de fasen in volgorde.
meaning-id-unknown = { $path }: in de vastlegging staat niets van die soort met het kenmerk “{ $id }”. Controleer het kenmerk, of voeg toe waar het naar verwijst.
meaning-id-not-reviewed = { $path }: in de vastlegging die u evalueert, staat niets van die soort met het kenmerk “{ $id }”. Kies iets wat in die vastlegging staat.
meaning-act = Wat hier wordt geëvalueerd of afgesloten, is geen besluit over { $decision }. Kies het besluit waar dit over gaat.
meaning-act-not-adopted = Door dat besluit over { $decision } begint er niets; er is dus niets te evalueren of af te sluiten. Kies het besluit dat is aangenomen.
meaning-closed = { $decision } is op { $on } afgesloten met inschrijving { $entry }. Dat kan niet twee keer. Is er iets toe te voegen? Schrijf een notitie.
meaning-ended = { $decision } is beëindigd op { $on } en kan niet meer worden gewijzigd. Neem een nieuw nummer, en zeg dat het dit besluit vervangt.
meaning-review-after-end = Deze evaluatie was op { $held }, en alles eindigde op { $end }. Controleer de datum. Gaat de afwijking door? Neem dan een nieuw besluit.
meaning-next-before-review = De volgende evaluatie, { $next }, ligt voor deze, { $held }. Kies een latere dag.
meaning-extension-of-end = Een evaluatie die de afwijking beëindigt, kan haar niet verlengen. Laat de verlenging weg, of kies een andere uitkomst.
meaning-extension-not-later = De afwijking duurt al tot en met { $until }; tot en met { $asked } is geen verlenging. Kies een latere dag, of doe een voorstel dat het einde wijzigt.
meaning-extension-without-end = De afwijking heeft geen einddatum, dus er is niets te verlengen. Wilt u een einde vastleggen? Doe dan een voorstel dat het besluit wijzigt.
meaning-answer-before = Het antwoord wordt verwacht op { $by }, en dat is voor { $since }. Kies een latere dag.
meaning-reply-to = Waarop hier wordt geantwoord, is geen bevinding, signaal, standpunt of notitie in dit register. Kies waarop u antwoordt.

phase-ended = beëindigd
phase-rejected = afgewezen
phase-withdrawn = ingetrokken
phase-suspended = opgeschort
phase-adopted = besloten, nog niet begonnen
phase-expired = einddatum voorbij, niet afgesloten
phase-in_force = loopt
phase-in_consultation = ligt voor bij de organen
phase-proposed = voorgesteld, nog niet besloten

flag-review_due = Het is tijd voor een evaluatie. Houd haar, en leg haar vast.
flag-review_overdue = Een evaluatie is te laat. Houd haar nu, en leg haar vast.
flag-consent_refused = Instemming is geweigerd, en de commissie (LCvV) gaf haar niet in de plaats daarvan. Praat met het orgaan dat weigerde, of ga naar de commissie.
flag-nullity_invoked = Een orgaan roept de nietigheid in. Antwoord daarop, en vraag advies over wat dit betekent.
flag-answer_missing = Er ontbreekt een antwoord. Vraag het orgaan erom.
flag-superseded = Er is een ander besluit voor in de plaats gekomen. Bekijk dat ook.
