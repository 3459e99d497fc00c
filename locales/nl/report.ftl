### Het rapport: wat een bestuur overhandigt en de inspectie leest.

## Overal

report-none = geen
report-number = Nr.
report-entry = inschrijving { $entry }
report-entry-head = Inschrijving
report-erased = De inhoud van inschrijving { $entry } is gewist met inschrijving { $by }. Dat zij er was, blijft te zien.
report-erased-somehow = De inhoud van inschrijving { $entry } is gewist. Dat zij er was, blijft te zien.
report-as-of = Stand op { $on }, met wat er op { $known } bekend was
report-not-approved = Gecontroleerd is niet goedgekeurd. Vastgelegd is niet hetzelfde als terecht.
report-not-approved-short = Gecontroleerd is niet goedgekeurd
report-caution = Dit rapport laat zien wat er is vastgelegd, door wie, wanneer en in welke volgorde, en wat er ontbreekt. Het zegt niet dat de afwijking goed is, of dat waar is wat er staat. De inspectie keurt geen afwijking goed.
report-skip = Naar de inhoud
report-page = Pagina
report-contents = Inhoud
report-no-record = De vastlegging is gewist of ontbreekt.
report-nothing-recorded = Hierover is niets vastgelegd.
report-untitled = (zonder titel: de vastlegging is gewist)
report-signed-by = Ondertekend door

## De onderdelen

report-section-clients = Voor cliënten, in gewone taal
report-section-facts = Het belangrijkste op een rij
report-section-deviation = Wat er anders gaat
report-section-norms = De norm in haar precieze woorden
report-section-causes = Waarom: de oorzaken
report-section-within = Wat is geprobeerd om de norm toch te halen
report-section-options = Welke keuzes er waren
report-section-measures = De maatregelen
report-section-risks = Risico's en veiligheid
report-section-consulted = Wie is gehoord, en wat het bestuur antwoordde
report-section-decision = Het besluit en de stemmen
report-section-reviews = Terug naar de norm: evaluaties en cijfers
report-section-outside = Signalen, bevindingen van de inspectie en notities
report-section-story = Wat er gebeurde, op volgorde
report-section-findings = Wat er opvalt aan het proces
report-section-check = Alles zelf nagaan

## Het belangrijkste

report-fact-status = Stand
report-fact-period = Van en tot en met
report-fact-decided = Wie heeft besloten
report-fact-review = Volgende evaluatie
report-fact-findings = Wat er opvalt
report-period = { $from } tot en met { $until }
report-since = sinds { $day }
report-period-open = vanaf { $from }, zonder einddatum
report-extended = { $count } keer verlengd bij een evaluatie
report-renewed = { $count } keer verlengd met een nieuw besluit
report-undecided = Er is nog geen besluit.
report-decided-by = { $body }, op { $day }: { $outcome } (inschrijving { $entry })
report-pending = Er ligt een nieuwer voorstel waarover nog niet is besloten: inschrijving { $entry }.

## Norm, oorzaken en keuzes

report-norm-essential = essentieel
report-norm-not-essential = niet essentieel
report-causes-title = Hoe de oorzaken elkaar versterken
report-causes-desc = Elk blok is een oorzaak, met het nummer uit de tabel eronder. Een pijl loopt van een oorzaak naar wat zij versterkt. De pijlen eindigen bij de afwijking.
report-causes-caption = Een pijl loopt van een oorzaak naar wat zij versterkt. De rand zegt wie er invloed op heeft: doorgetrokken is het bestuur zelf, gestreept is samen met anderen, gestippeld is van buiten. Een rode, gestreepte pijl gaat terug: de oorzaken versterken elkaar in een kring.
report-causes-effect = De afwijking
report-causes-left-out = Nog { $count } oorzaken passen niet in de tekening; zij staan in de tabel.
report-causes-table = Alle oorzaken, met hun onderbouwing
report-nothing-tried = Er is niets vastgelegd over wat binnen de norm is geprobeerd.
report-force-exhausted = Beroep op overmacht: wat al is gedaan
report-force-outside = Beroep op overmacht: wat van buiten komt
report-option-chosen = Gekozen
report-option-not-chosen = Niet gekozen

## Maatregelen en risico's

report-measures-caption = Alle maatregelen, met de stand volgens de laatste evaluatie
report-risks-caption = Alle risico's, vooraf en met maatregelen
report-measure-owner = Wie ervoor zorgt
report-measure-state = Stand
report-standing = stand van { $day }
report-standing-none = nog niet in een evaluatie genoemd
report-not-met = nog niet geregeld
report-floor = Ondergrens: hieronder stopt het
report-matrix-before = Zonder maatregelen
report-matrix-after = Met maatregelen
report-matrix-desc = Een vierkant van vijf bij vijf: van onder naar boven de kans, van links naar rechts het gevolg. In elk vak staan de nummers van de risico's uit de tabel eronder.
report-band-low = lager
report-band-middle = midden
report-band-high = rood
report-band-limits = Het kleine cijfer is kans maal gevolg. Vanaf { $red } heet een risico hier rood, vanaf de helft daarvan midden.
report-grades = { $product } ({ $likelihood } × { $impact })
report-risk-what = Wat er mis kan gaan
report-risk-before = Vooraf
report-risk-mitigation = Wat ertegen wordt gedaan
report-risk-after = Wat overblijft

## Wie is gehoord

report-own-words = Elk orgaan staat hier met zijn eigen, getekende woorden. Het bestuur kan ze niet wijzigen en niet weglaten. Het antwoord staat er direct onder.
report-asked = Gevraagd om te antwoorden uiterlijk op { $day }. Vorm: { $form }.
report-not-asked = Sprak zich uit zonder dat de vastlegging daarom vroeg.
report-no-answer = Er is geen antwoord vastgelegd.
report-said-when = { $day }, inschrijving { $entry }, over { $read }.
report-replaced = Later gaf dit orgaan een nieuw standpunt.
report-answered = Antwoord van { $body }, { $day } (inschrijving { $entry }):
report-done-on = Klaar op { $day }.
report-unanswered = Hierop is geen antwoord vastgelegd.
report-nobody-heard = Er is niet vastgelegd dat iemand is gehoord.
report-instead = Wat in plaats daarvan is gedaan

## Het besluit

report-decided-on = Besloten over
report-without-proposal = een besluit zonder voorstel
report-no-votes = Er zijn geen stemmen vastgelegd.

## Evaluaties en cijfers

report-return = Wanneer het weer volgens de norm gaat
report-rhythm = De eerste op { $first }, daarna om de { $days } dagen.
report-indicators = Cijfers om te volgen
report-values = Wat is gemeten.
report-not-measured = Nog niet gemeten.
report-against = Tegen de grenswaarde
report-past = over de grenswaarde
report-within = niet over de grenswaarde
report-plot-told = { $name }, in { $unit }. Grenswaarde { $threshold }; beter is: { $better }. Aantal metingen: { $count }. De waarden staan in de tabel hieronder.
report-no-reviews = Er is nog geen evaluatie vastgelegd.
report-review = Evaluatie { $number } – { $day }
report-work = Stand van maatregelen en tussenstappen
report-about = Onderdeel

## Wat er gebeurde

report-story-order = De volgorde is die van het register: niemand kan er iets tussen schuiven.
report-story-title = Alle handelingen over dit besluit
report-story-caption = Elke stip is een inschrijving, met haar nummer. Elk orgaan heeft een eigen baan.
report-recorded = Vastgelegd op
report-act = Handeling
report-told-amends = een nieuwe versie van { $act }
report-told-extended = { $outcome }; verlengd tot en met { $until }
report-told-reply = op { $act }
report-told-erasure = van inschrijving { $entry }
report-told-erasure-document = van een document

## Wat er opvalt

report-findings-are = Vaste regels kijken naar wat er is vastgelegd, en in welke volgorde. Wat zij vinden is geen oordeel en geen cijfer: het zegt waar u naar kunt vragen.
report-no-findings = De regels vonden hier niets. Dat betekent niet dat de afwijking goed is.
report-finding-why = Waarom dit ertoe doet
report-finding-todo = Wat u kunt doen
report-finding-shown-by = Te zien in
report-finding-basis = Waarop dit rust

## Zelf nagaan

report-check-entries = Elke handeling is een bestand met een controlegetal. Is er één teken veranderd, dan klopt het controlegetal niet meer.
report-proof-see = Hoe u dat nagaat, staat aan het einde.
report-digests = De handelingen, met hun controlegetallen
report-digest = Controlegetal (SHA-256)
report-document-there = Het document zit bij het register.
report-document-not-there = Het document zit niet bij deze kopie van het register.
report-proof-title = Hoe u dit nagaat
report-proof-why = Dit rapport is gemaakt uit een register dat byte voor byte is gecontroleerd. U hoeft dat niet te geloven. Vraag een kopie van het register, en vergelijk de volgende gegevens met die van een ander: een raad, de inspectie of een getuige. Lees elkaar de groepen van vier tekens voor.
report-proof-origin = Naam van het register
report-proof-fingerprint = Vingerafdruk: welk register het is
report-proof-size = Aantal inschrijvingen
report-proof-root = Wortel: alles wat erin staat, in één getal
report-proof-root-groups = Dezelfde wortel in groepen van vier tekens, om voor te lezen
report-proof-verify = Controleer het hele register met dit programma. Het zegt ook of de vingerafdruk klopt.
report-proof-digest = Of reken van één inschrijving het controlegetal na, zonder dit programma. Het moet gelijk zijn aan het getal in dit rapport.
report-proof-signature = Of controleer een handtekening met OpenSSH. Staan er meer handtekeningen in een bestand, zet dan eerst elke handtekening in een eigen bestand.

## Het hele register

report-ledger = Register van afwijkingen
report-overview = Alle besluiten
report-overview-caption = Alle besluiten, met hun stand en met hoe vaak er iets opvalt. Aantallen zijn feiten, geen cijfer voor het bestuur.
report-due = Wat er te doen is
report-due-caption = Wat er volgens het register nog te doen is, de eerste datum bovenaan
report-day = Datum
report-task = Wat
report-late = Te laat.
report-ledger-findings = Wat er opvalt aan het register
report-about-ledger = Over dit register
report-ledger-acts = Handelingen die over het register zelf gaan

## De opdracht

report-needs-file = Een rapport is een bestand om in een browser te openen, niet om op dit scherm te lezen. Zeg met --output waar het komt, zoals --output rapport.html.
report-failed = Het rapport kon niet worden gemaakt: { $error }
report-written = Het rapport staat in { $path }. Open het in een browser; van daaruit kunt u het ook afdrukken.
