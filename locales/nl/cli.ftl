### De opdrachtregel: uitleg bij de opdrachten, vragen, antwoorden en wat er mis kan gaan.

## Opdrachten

cmd-verantwoord = Een register waarin besturen in de zorg vastleggen waarom zij van een norm afwijken. Raden antwoorden en tekenen mee; iedereen kan nagaan dat er niets is veranderd.
    .example =
    verantwoord demo
    verantwoord --ledger verantwoord-demo/ledger list
    verantwoord verify verantwoord-demo/ledger
cmd-demo = Maakt een register met zes voorbeelden om in rond te kijken, en nieuwe sleutels erbij. Voor wie het programma wil leren kennen.
    .example =
    verantwoord demo
    verantwoord demo proef
cmd-key = Maakt en toont sleutels. Met een sleutel tekent u voor uw orgaan; het register zelf heeft er ook een.
    .example =
    verantwoord key new voorzitter
    verantwoord key list
cmd-key-new = Maakt een sleutel: voor iemand die gaat tekenen, of met --log voor een nieuw register. De publieke helft komt ernaast, in een bestand op .pub.
    .example =
    verantwoord key new voorzitter
    verantwoord key new zonnehof-log --log zonnehof.example/afwijkingen
cmd-key-show = Toont van een sleutelbestand de vingerafdruk en de publieke sleutel, nooit de geheime. Zo ziet u welke sleutel het is.
    .example =
    verantwoord key show verantwoord-demo/keys/board-a
    verantwoord key show ~/.ssh/id_ed25519.pub
cmd-key-list = Toont de sleutels die u hebt. Bij een register staat erbij voor welk orgaan elke sleutel tekent.
    .example =
    verantwoord key list
    verantwoord --ledger verantwoord-demo/ledger key list verantwoord-demo/keys
cmd-init = Begint een nieuw register met een reglement dat iedereen heeft getekend die erin staat. Voor de beheerder van het register.
    .example =
    verantwoord init afwijkingen --charter charter.json
    verantwoord init afwijkingen raad.sig toezicht.sig --charter charter.json
cmd-draft = Maakt een concept van een verklaring: een tekstbestand met uitleg bij elk onderdeel. Voor wie iets gaat schrijven.
    .example =
    verantwoord draft proposal --guided
    verantwoord --ledger verantwoord-demo/ledger draft review --decision 2026-004
cmd-check = Zegt wat er in een concept nog ontbreekt of fout is, en wat u dan doet. Voor wie een concept schrijft.
    .example =
    verantwoord check proposal.toml
cmd-prepare = Maakt van een concept de verklaring die wordt ondertekend, en toont die als gewone tekst. Voor wie een concept klaar heeft.
    .example =
    verantwoord prepare proposal.toml
    verantwoord prepare proposal.toml --output voorstel.json
cmd-read = Toont een verklaring als gewone tekst, en wie haar heeft getekend. Voor iedereen die zo'n bestand krijgt.
    .example =
    verantwoord read proposal.json
cmd-sign = Toont een verklaring, controleert haar met uw eigen kopie van het register, en zet na uw ja uw handtekening. Voor wie namens een orgaan tekent.
    .example =
    verantwoord sign proposal.json
    verantwoord sign proposal.json --key verantwoord-demo/keys/board-a
    verantwoord sign proposal.json --agent ~/.ssh/id_ed25519.pub
    verantwoord sign 6b86b273ff34
cmd-append = Schrijft getekende verklaringen in het register, als alles klopt; anders wordt er niets geschreven. Voor de beheerder van het register.
    .example =
    verantwoord append proposal.json
    verantwoord append decision.json bestuurder-a.sig bestuurder-b.sig
cmd-list = Toont alle besluiten, met de stand van elk. Voor wie een overzicht wil.
    .example =
    verantwoord --ledger verantwoord-demo/ledger list
    verantwoord --ledger verantwoord-demo/ledger list --at 2026-05-01
cmd-show = Toont alles over één besluit: wat er geldt, wie wat vond en wat er gebeurde. Of de verklaring van één inschrijving.
    .example =
    verantwoord --ledger verantwoord-demo/ledger show 2026-003
    verantwoord --ledger verantwoord-demo/ledger show 12
cmd-log = Toont alle inschrijvingen op volgorde: wanneer, wat voor soort, van welk orgaan en wie tekende.
    .example =
    verantwoord --ledger verantwoord-demo/ledger log
cmd-due = Toont wat er te doen is en wanneer: evaluaties, antwoorden, maatregelen. Ook wat te laat is, en wat nog komt.
    .example =
    verantwoord --ledger verantwoord-demo/ledger due
    verantwoord --ledger verantwoord-demo/ledger due --at 2026-05-01
    verantwoord --ledger verantwoord-demo/ledger due --notify herinneringen.toml --dry-run
cmd-status = Zegt wat er op een dag gold, met wat er op een dag bekend was. Voor wie wil weten wat iemand toen kon weten, zoals de inspectie.
    .example =
    verantwoord --ledger verantwoord-demo/ledger status --at 2026-05-01
    verantwoord --ledger verantwoord-demo/ledger status --at 2026-05-01 --known-at 2026-04-01
    verantwoord --ledger verantwoord-demo/ledger status --norm 2.5 --location West --at 2026-04-01
cmd-audit = Zegt wat opvalt: wat ontbreekt, te laat is of niet bij elkaar past, met de reden en wat u kunt doen. Voor het bestuur voordat het tekent, en voor wie toezicht houdt.
    .example =
    verantwoord audit verantwoord-demo/ledger
    verantwoord audit verantwoord-demo/ledger --decision 2026-003 --severity concern
cmd-export = Maakt een bestand van het register: tabellen voor een rekenblad (xlsx of csv), een agenda met alles wat er te doen is (ics), of gegevens voor andere programma's (json, oscal).
    .example =
    verantwoord export verantwoord-demo/ledger --format xlsx --output register.xlsx
    verantwoord export verantwoord-demo/ledger --format ics --output evaluaties.ics
    verantwoord export verantwoord-demo/ledger --format csv --table risks --output risicos.csv
cmd-norm = Toont de normen die bekend zijn, in hun precieze woorden, en neemt andere normenlijsten op. Voor wie een voorstel schrijft of naleest.
    .example =
    verantwoord norm list
    verantwoord norm show igj-verpleeghuiszorg-2017-2021 2.5
cmd-norm-list = Toont de normenlijsten die er zijn, met van elke norm het nummer, het thema en de precieze tekst.
    .example =
    verantwoord norm list
    verantwoord norm list --catalogue igj-verpleeghuiszorg-2017-2021
cmd-norm-show = Toont één norm: de precieze tekst, het thema, de uitgave, en wat de inspectie ervan zag als de lijst dat zegt.
    .example =
    verantwoord norm show igj-verpleeghuiszorg-2017-2021 2.5
cmd-norm-import = Neemt een normenlijst op: een OSCAL-catalogus in JSON. Een andere uitgave van een lijst die er al is, komt erbij; niets wordt vervangen.
    .example =
    verantwoord norm import kwaliteitskader-2026.json
cmd-reviews = Zegt welke evaluaties moesten worden gehouden, en of dat op tijd, te laat of niet is gebeurd. Voor wie terugkijkt.
    .example =
    verantwoord --ledger verantwoord-demo/ledger reviews --from 2026-01-01 --missed
    verantwoord --ledger verantwoord-demo/ledger reviews 2026-003
cmd-history = Toont hoe één besluit werd wat het is: elke versie naast die ervoor, en wat elke schrijver toen had gezien. Voor wie wil weten wat een raad wist.
    .example =
    verantwoord --ledger verantwoord-demo/ledger history 2026-003
    verantwoord --ledger verantwoord-demo/ledger history 2026-003 --as-seen-by 7
cmd-search = Zoekt woorden in alles wat er is geschreven, ook in andere vormen van het woord. Wat is gewist, wordt niet gevonden.
    .example =
    verantwoord --ledger verantwoord-demo/ledger search nachtdienst
    verantwoord --ledger verantwoord-demo/ledger search fout medicijnen --kind position
cmd-report = Maakt een rapport om te lezen, te mailen of af te drukken: over één besluit, of over het hele register. Voor bestuur, raden en inspectie.
    .example =
    verantwoord report verantwoord-demo/ledger --output register.html
    verantwoord report verantwoord-demo/ledger --decision 2026-003 --output rapport.html
cmd-examine = Controleert een register, toetst het en maakt het rapport, in één keer, in één nieuwe map. Voor de inspecteur; er is geen netwerk voor nodig.
    .example =
    verantwoord examine verantwoord-demo/ledger
    verantwoord examine verantwoord-demo/ledger --output onderzoek --at 2026-11-01
cmd-verify = Controleert elke byte van een register: of er iets is veranderd of weggehaald, en of is getekend door wie dat mocht. Voor iedereen, wie het ook beheert.
    .example =
    verantwoord verify verantwoord-demo/ledger
    verantwoord verify verantwoord-demo/ledger --format json
cmd-completions = Maakt het bestand waarmee uw shell de opdrachten aanvult als u op Tab drukt.
    .example =
    source <(verantwoord completions bash)
    verantwoord completions fish --output verantwoord.fish
cmd-man = Maakt de handleiding, als pagina voor het programma man.
    .example =
    verantwoord man --output verantwoord.1
    man ./verantwoord.1

## Wat u bij een opdracht kunt geven

arg-help = Toont deze uitleg.
arg-output = Het bestand waarin dit komt te staan. Een - is standaarduitvoer: het scherm, of een ander programma.
arg-ledger = De map van het register. Anders wat in VERANTWOORD_LEDGER staat, en anders de map waarin u bent.
arg-format = text, voor mensen, of json, voor programma's. Anders text.
arg-lang = De taal: nl of en. Anders de taal van uw computer, en als die onbekend is Nederlands.
arg-verantwoord-version = Toont de versie van het programma.
arg-demo-dir = De nieuwe map voor het voorbeeld. Anders verantwoord-demo.
arg-key-new-name = De naam van de sleutel, zoals voorzitter. Het bestand heet ook zo.
arg-key-new-log = Maakt de sleutel van een register met deze naam, zoals zonnehof.example/afwijkingen. Toont ook de regel voor het reglement.
arg-key-new-no-passphrase = Vraagt geen wachtwoordzin. Dan kan ieder die het bestand heeft, namens u tekenen.
arg-key-show-file = Het bestand van een sleutel; het mag ook dat op .pub zijn.
arg-key-list-dir = De map met sleutels. Anders wat in VERANTWOORD_KEYS staat, en anders verantwoord/keys in de map voor uw instellingen.
arg-norm-list-catalogue = Alleen de normenlijst met deze naam.
arg-norm-show-catalogue = De naam van de normenlijst, zoals igj-verpleeghuiszorg-2017-2021.
arg-norm-show-norm = Het nummer van de norm, zoals 2.5, of het kenmerk uit het bestand.
arg-norm-show-edition = Toont niet de nieuwste uitgave, maar die waarvan het controlegetal zo begint.
arg-norm-import-file = Het bestand. De naam ervan, zonder .json, wordt de naam van de lijst.
arg-init-dir = De map waarin het register komt. Zij is leeg of bestaat nog niet.
arg-init-charter = De verklaring met het reglement. Zet de handtekeningen ernaast in het bestand op .sig, of noem de bestanden met handtekeningen erachter.
arg-init-log-key = De sleutel van het register. Anders wat in VERANTWOORD_LOG_KEY staat, en anders de juiste uit de map met uw sleutels.
arg-draft-kind = De soort verklaring: charter (reglement), keys (sleutels), proposal (voorstel), position (standpunt), decision (besluit), review (evaluatie), closure (afsluiting), signal (signaal), finding (bevinding), reply (antwoord), note (notitie) of erasure (wissing).
arg-draft-decision = Het besluit waar het over gaat, zoals 2026-003. Wat het register al weet, wordt ingevuld.
arg-draft-from = Het besluit waarvan de vastlegging het begin is van een nieuw voorstel, zoals 2026-001.
arg-draft-by = Het orgaan dat dit zegt: zijn kenmerk uit het reglement, zoals client-council.
arg-draft-guided = Vraagt alles stap voor stap, in plaats van een bestand om zelf in te vullen.
arg-check-draft = Het concept, zoals proposal.toml.
arg-prepare-draft = Het concept, zoals proposal.toml. De verklaring krijgt dezelfde naam, op .json.
arg-read-file = De verklaring, zoals proposal.json. Staan de handtekeningen ernaast, in proposal.json.sig, dan worden ook die getoond.
arg-sign-file = De verklaring, zoals proposal.json. Uw handtekening komt ernaast, in proposal.json.sig. Of de digest van een verklaring die wacht (zie “pending”): uw handtekening gaat dan vanzelf naar de beheerder.
arg-sign-key = Het bestand van uw sleutel. Anders de ene sleutel uit de map met uw sleutels die dit mag tekenen.
arg-sign-agent = Tekent met een sleutel in een agent of op een token; geef het bestand op .pub. Daarvoor is ssh-keygen nodig.
arg-sign-yes = Tekent zonder te vragen. Alleen als u de verklaring al hebt gelezen.
arg-append-file = De verklaringen en de bestanden met handtekeningen. Een bestand op .sig dat naast een verklaring staat, hoeft u niet te noemen.
arg-append-log-key = De sleutel van het register. Anders wat in VERANTWOORD_LOG_KEY staat, en anders de juiste uit de map met uw sleutels.
arg-list-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-list-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-show-id = Een besluit, zoals 2026-003, of het nummer of het controlegetal van een inschrijving.
arg-show-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-show-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-due-at = De dag van waaruit u kijkt, zoals 2026-03-01. Anders vandaag.
arg-due-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-due-notify = Verstuurt wat er te doen is als e-mail, aan elk orgaan zijn eigen lijst, en niets twee keer. Geef het bestand met instellingen.
arg-due-dry-run = Toont wat zou worden verstuurd, en verstuurt niets.
arg-due-again = Verstuurt ook opnieuw wat misschien niet is aangekomen.
arg-status-id = Het besluit, zoals 2026-003. Anders alle besluiten.
arg-status-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-status-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-audit-register = De map van het register. Anders het register van --ledger, en anders de map waarin u bent.
arg-audit-decision = Alleen wat over dit besluit gaat, zoals 2026-003.
arg-audit-severity = Alleen wat minstens zo zwaar weegt: breach (tekortkoming), concern (punt van zorg) of notice (opmerking). Anders alles.
arg-audit-rules = Toont alle regels van de toets, met waar elke regel op berust. Daar is geen register voor nodig.
arg-audit-format = De vorm: text, voor mensen; json, voor programma's; html, een pagina; xlsx, een rekenblad. Anders text.
arg-audit-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-audit-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-export-register = De map van het register. Anders het register van --ledger, en anders de map waarin u bent.
arg-export-format = De vorm: xlsx, een werkmap voor Excel of LibreOffice met alle tabellen; csv, één tabel met komma's voor andere programma's; ics, een agenda; json, alle tabellen voor programma's; oscal, een plan van aanpak (POA&M).
arg-export-table = Welke tabel er in het CSV-bestand komt: decisions (besluiten), due (wat er te doen is), norms, causes, measures, milestones, risks, consultations, positions, reviews, measurements, signals, findings of replies. Anders decisions.
arg-export-decision = Alleen dit besluit, zoals 2026-003. Anders alle besluiten.
arg-export-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-export-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-status-norm = De norm waarnaar u vraagt: het onderdeel, zoals 2.5, of met het kader ervoor, zoals "igj_nursing_home 2.5".
arg-status-location = Woorden uit de naam van de locatie waarnaar u vraagt, zoals West. Hoofdletters en accenten maken niet uit.
arg-reviews-id = Het besluit, zoals 2026-003. Anders alle besluiten.
arg-reviews-from = Alleen evaluaties die op of na deze dag moesten worden gehouden, zoals 2025-01-01.
arg-reviews-until = Alleen evaluaties die op of voor deze dag moesten worden gehouden, zoals 2025-12-31. Anders de dag waarover u iets wilt weten.
arg-reviews-missed = Toont alleen wat niet is gehouden.
arg-reviews-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-reviews-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-history-id = Het besluit, zoals 2026-003.
arg-history-as-seen-by = Toont wat de schrijver van deze inschrijving wist, zoals 7: welke versie, standpunten en documenten.
arg-history-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-search-words = De woorden; alle moeten in één verklaring staan. Woorden tussen aanhalingstekens moeten achter elkaar staan.
arg-search-decision = Alleen in wat over dit besluit gaat, zoals 2026-003.
arg-search-kind = Alleen in verklaringen van deze soort, zoals position.
arg-search-by = Alleen in verklaringen van dit orgaan: zijn kenmerk uit het reglement, zoals client-council.
arg-report-register = De map van het register. Anders het register van --ledger, en anders de map waarin u bent.
arg-report-decision = Het besluit waar het rapport over gaat, zoals 2026-003. Anders het hele register.
arg-report-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-report-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-examine-register = De map van het register. Anders het register van --ledger, en anders de map waarin u bent.
arg-examine-output = De nieuwe map waarin alles komt. Anders examination.
arg-examine-fingerprint = De vingerafdruk die het register moet hebben, zoals u die van een ander hoorde.
arg-examine-at = De dag waarover u iets wilt weten, zoals 2026-03-01. Anders vandaag.
arg-examine-known-at = Alleen wat op deze dag al was ingeschreven, telt mee, zoals 2026-03-01. Anders vandaag.
arg-verify-register = De map van het register. Anders het register van --ledger, en anders de map waarin u bent.
arg-verify-fingerprint = De vingerafdruk die het register moet hebben, zoals u die van een ander hoorde. Hoofdletters mogen; spaties ook, als u er aanhalingstekens om zet.
arg-completions-shell = De shell: bash, elvish, fish, powershell of zsh.

value-command = opdracht
value-options = opties
value-file = BESTAND
value-digest = CONTROLEGETAL
value-catalogue = LIJST
value-dir = MAP
value-name = NAAM
value-origin = REGISTERNAAM
value-kind = SOORT
value-id = KENMERK
value-body = ORGAAN
value-draft = CONCEPT
value-shell = SHELL
value-norm = NORM
value-words = WOORDEN
value-entry = NUMMER
value-date = DATUM
value-table = TABEL
value-hex = VINGERAFDRUK
value-pubkey = BESTAND.pub
value-severity = ZWAARTE
value-settings = INSTELLINGEN.toml
value-register = REGISTER

help-usage = Gebruik:
help-example = Voorbeeld:
help-arguments = Argumenten
help-options = Opties
help-commands = Opdrachten
help-everywhere = Bij elke opdracht

man-name = NAAM
man-description = BESCHRIJVING
man-options = OPTIES
man-commands = DE OPDRACHTEN ÉÉN VOOR ÉÉN
man-files = WAAR ALLES STAAT
man-files-ledger = VERANTWOORD_LEDGER: de map van het register, als u --ledger niet opgeeft.
man-files-keys = VERANTWOORD_KEYS: uw sleutels. Anders verantwoord/keys in de map voor instellingen; op Linux ~/.config.
man-files-norms = VERANTWOORD_NORMS: de normenlijsten die u hebt opgenomen. Anders verantwoord/norms in de map voor gegevens; op Linux ~/.local/share.
man-files-state = VERANTWOORD_STATE: welke registers u hebt gecontroleerd en welke herinneringen zijn verstuurd. Anders verantwoord in de map voor de toestand van programma’s; op Linux ~/.local/state.
man-reminders = HERINNERINGEN PER MAIL
    .text = verantwoord due --notify vraagt een bestand zoals hieronder. security is starttls, tls of none; bij none hoort geen wachtwoord. Het wachtwoord staat in een bestand naast de instellingen dat alleen u kunt lezen (password_file), of in een omgevingsvariabele (password_env). port is voor een server op een andere poort, ca_file voor een eigen certificaat. Onder bodies staan de id’s uit het reglement, elk met één adres of een lijst. Laat uw computer de opdracht elke ochtend uitvoeren: niets wordt twee keer verstuurd.

## Een opdracht die niet wordt begrepen

failure = Dit lukte niet:
misuse-unknown = “{ $argument }” is hier niet bekend. Bekijk wat kan met --help.
misuse-command = Er is geen opdracht “{ $command }”. Bekijk de opdrachten met --help.
misuse-no-command = Er is geen opdracht gegeven. Bekijk de opdrachten met --help, of begin met: verantwoord demo
misuse-missing = Er ontbreekt nog iets: { $argument }. Bekijk een voorbeeld met --help.
misuse-conflict = { $argument } kan niet samen met { $other }. Laat een van de twee weg. Meer uitleg geeft --help.
misuse-no-value = Achter { $argument } hoort nog iets. Bekijk wat met --help.
misuse-word = “{ $value }” kan niet bij { $argument }. Kies een van deze woorden: { $words }.
misuse-value = “{ $value }” kan niet bij { $argument }. Bekijk wat wel kan met --help.
misuse-other = Deze opdracht is niet te begrijpen. Bekijk hoe het moet met --help. { $argument }
bad-day = “{ $text }” bij { $option } is geen dag. Schrijf jaar, maand en dag, zoals 2026-03-01.
no-clock = De klok van deze computer is niet te lezen, of geeft een tijd die niet kan. Zet de klok goed en probeer het opnieuw.
no-randomness = Deze computer geeft geen willekeurige getallen, en zonder is er niets veilig te maken. Start de computer opnieuw, of gebruik een andere.

## Bestanden

file-not-found = { $path } bestaat niet. Controleer de naam, en de map waarin u bent.
file-not-allowed = U mag { $path } niet lezen of schrijven. Vraag de rechten aan de eigenaar, of kies een andere plaats.
file-exists = { $path } bestaat al en is niet veranderd. Kies een andere naam met --output, of haal het bestand eerst weg.
file-disk-full = De schijf met { $path } is vol. Maak ruimte en probeer het opnieuw.
file-is-directory = { $path } is een map. Noem een bestand.
file-trouble = { $path } is niet te lezen of te schrijven ({ $error }). Controleer de schijf en de naam, en probeer het opnieuw.
file-too-large = { $path } is groter dan { $limit } bytes. Zo groot is geen bestand van een register. Controleer of u het goede bestand noemde.

## Vragen op het scherm

ask-no-terminal = Er is niemand om iets aan te vragen: dit draait niet op een scherm met een toetsenbord. Start het in een terminal. Zonder vragen kan ook: sign met --yes, draft zonder --guided.
ask-select-help = Kies met de pijltjes en druk op Enter.
ask-passphrase = Wachtwoordzin van { $path }:
ask-new-passphrase = Nieuwe wachtwoordzin:
ask-new-passphrase-again = Nog een keer dezelfde:
ask-new-passphrase-differ = De twee zijn niet gelijk. Typ ze opnieuw.
ask-new-passphrase-help = Kies een zin van een paar woorden, die niemand raadt en u onthoudt. Wie het bestand en de zin heeft, kan voor u tekenen. Leeg laten: geen wachtwoordzin.
guided-intro = De vragen komen één voor één. Met Esc stopt u; wat u al invulde, staat dan in het concept. Noem geen namen van cliënten of medewerkers.
guided-back = ← Terug naar de vorige vraag
guided-skip = Overslaan
guided-value-help = Enter zonder tekst: overslaan, als dat mag. > en Enter: toch overslaan. < en Enter: terug. Esc: stoppen en bewaren.

## Sleutels

key-file = Bestand: { $path }
key-fingerprint = Vingerafdruk: { $fingerprint } { $comment }
key-public = Publieke sleutel: { $key }
key-has-passphrase = Met een wachtwoordzin.
key-no-passphrase = Zonder wachtwoordzin. Is dit niet het bestand op .pub, dan kan ieder die het heeft ermee tekenen.
key-vkey = Voor het reglement, bij log_key: { $vkey }
key-of-body = Deze sleutel tekent voor “{ $body }” ({ $label }).
key-of-body-revoked = Deze sleutel tekende voor “{ $body }” ({ $label }) en is ingetrokken. U kunt er niet meer mee tekenen.
key-list-none = In { $path } staan geen sleutels. Maak er een met: verantwoord key new NAAM
key-new-made = De sleutel is gemaakt: { $path }. Geef dit bestand aan niemand en bewaar een kopie op een veilige plaats.
key-new-next = Geef alleen de publieke sleutel aan wie het reglement of de verklaring over sleutels schrijft. Lees daarna de vingerafdruk voor door de telefoon, zodat u beiden zeker weet dat het dezelfde is.
key-new-log-next = Zet de regel hierboven in het concept van het reglement, bij log_key. Deze sleutel heeft geen wachtwoordzin: bewaar het bestand alleen daar waar het register wordt bijgehouden, en een kopie op een veilige plaats.
key-new-bad-name = “{ $name }” kan niet de naam van een sleutel zijn. Gebruik letters, cijfers, streepjes en punten, en begin niet met een punt. Een andere plaats kiest u met --output.
key-new-bad-origin = “{ $origin }” kan niet de naam van een register zijn. Schrijf iets zoals zonnehof.example/afwijkingen.
key-new-no-terminal = De wachtwoordzin kon niet worden gevraagd; er is geen sleutel gemaakt. Start dit in een terminal, of geef --no-passphrase.
key-no-directory = Het programma weet niet waar uw sleutels staan. Zet in VERANTWOORD_KEYS de map met uw sleutels, of noem het bestand zelf.
key-file-bad = { $path } is niet te gebruiken als sleutel. { $fault }
key-file-encrypted = De sleutel { $path } heeft een wachtwoordzin, en die is niet gegeven. Probeer het in een terminal, waar u haar kunt typen.
key-file-open-to-others = Anderen op deze computer kunnen de sleutel { $path } lezen. Sluit hem af met: chmod 600 { $path } — en denk na of iemand hem al heeft gelezen. Vervang hem dan.
key-file-too-many-tries = De wachtwoordzin van { $path } was drie keer niet goed. Zoek haar op en probeer het opnieuw. Weet niemand haar meer, dan is een nieuwe sleutel nodig.
agent-no-ssh-keygen = Het programma ssh-keygen is er niet, en zonder kan een agent of token niet tekenen. Installeer OpenSSH, of teken met een sleutelbestand: --key.
agent-refused = Met { $path } kon niet worden getekend. Kijk of de agent draait, de token erin zit, en of dit de goede sleutel is (ssh-add -l toont ze). ssh-keygen zei: “{ $said }”

## Een nieuw register

init-done = Het register staat in { $path }. Het reglement is de eerste inschrijving.
init-done-unread = Het register staat in { $path } en het reglement is de eerste inschrijving, maar het kon daarna niet worden gelezen. Maak het niet opnieuw. Kijk naar de schijf en voer dan uit: verantwoord verify { $path }
init-fingerprint = Vingerafdruk van dit register: { $fingerprint }. Lees haar elkaar voor door de telefoon en bewaar haar apart. Hieraan ziet ieder later of het nog hetzelfde register is.
init-no-spare = Let op: “{ $body }” heeft { $keys } { $keys ->
    [one] sleutel
   *[other] sleutels
 }, net genoeg om te tekenen. Raakt er een kwijt, dan heeft dit orgaan geen stem meer. Meld een reservesleutel aan met een verklaring van de soort keys.
init-one-charter = Een register begint met precies één verklaring. Noem alleen die met het reglement, en de handtekeningen daarbij.
init-no-charter = { $path } is geen reglement, en daarmee begint elk register. Maak er een met: verantwoord draft charter
ledger-readme = # Register van afwijkingen: { $origin }

    Hier staat een register. Een zorgorganisatie legt er besluiten in vast om van een
    kwaliteitsnorm af te wijken: waarom, hoe lang, en wat zij doet om het veilig te houden. Raden van
    cliënten en anderen geven er hun antwoord. Alles is ondertekend. Er komt alleen iets bij; er gaat
    nooit stil iets af.

    Deze tekst bewijst niets: ieder kan haar schrijven. Dat er een register staat, zegt ook niet dat de
    besluiten goed zijn, of dat de inspectie ze goedkeurt. Controleer daarom zelf.

    ## Controleren

    Haal een kopie op met git clone. Met het programma verantwoord, in de map van die kopie:

        verantwoord verify

    Vergelijk de vingerafdruk die u dan ziet met die van een orgaan dat meedoet, liefst door de telefoon.
    Daarna leest u verder met:

        verantwoord list
        verantwoord log

    Zonder het programma kunt u met git zien of elke toevoeging met de sleutel van het register is
    ondertekend:

        git -c gpg.ssh.allowedSignersFile=allowed_signers log --show-signature

    Dat is minder: het zegt niet wie mocht tekenen, en niet of deze sleutels de goede zijn.

    ## Wat er staat

    - entries: de inschrijvingen. Op .json staat wat er is gezegd, op .sig staan de handtekeningen.
    - checkpoint: de nieuwste stand, ondertekend met de sleutel van het register.
    - allowed_signers: de sleutels van wie mag of mocht tekenen.

    Verander daar niets aan met de hand: dat is te zien, en maakt het register onbruikbaar.

## Concept en verklaring

draft-done = Het concept staat in { $path }.
draft-next = Open het met een programma voor platte tekst en vul het in. Controleer het daarna met: verantwoord check { $path }
draft-no-ledger = Er is hier geen register om { $id } in op te zoeken. Noem uw kopie van het register met --ledger.
draft-not-text = { $path } is geen tekst in UTF-8. Sla het concept op als platte tekst (UTF-8), of noem een ander bestand.
check-fault = { $path }, regel { $line }, { $member }: { $what }
check-fault-no-line = { $path }, { $member }: { $what }
check-fault-nowhere = { $path }: { $what }
check-good = In { $path } is geen fout gevonden. Maak er de verklaring van met: verantwoord prepare { $path }
check-count = In { $path } { $count ->
    [one] is { $count } ding
   *[other] zijn { $count } dingen
 } niet goed. Verbeter het en controleer opnieuw.
check-no-ledger = Er was geen register bij de hand. Daarom is alleen het concept zelf bekeken, en niet of het past bij wat er al staat. Noem uw kopie van het register met --ledger.
prepare-done = De verklaring staat in { $path }. Verander dat bestand niet meer: een handtekening geldt alleen voor precies deze tekst.
prepare-next = Lees alles na en teken met: verantwoord sign { $path } — of stuur het bestand aan wie moet tekenen.
prepare-no-ledger = Een verklaring bouwt voort op het register, en dat is hier niet. Noem uw kopie van het register met --ledger.
prepare-no-origin = In { $path } staat niet hoe het nieuwe register heet. Zet bovenaan ledger = "…", zoals zonnehof.example/afwijkingen.
prepare-same-file = De verklaring zou over het concept { $path } heen komen. Kies een ander bestand met --output.
statement-bad = { $path } is geen goede verklaring: { $fault }
statement-unsigned = Bij { $path } is geen handtekening. Teken met: verantwoord sign { $path } — of noem ook het bestand op .sig dat u kreeg.
signatures-bad = De handtekeningen in { $path } zijn niet te gebruiken. { $fault }
signature-fits-none = In { $path } staat een handtekening van sleutel { $key } die bij geen van deze verklaringen hoort. Noem de verklaring erbij waarvoor zij is gezet, of laat haar weg.
signature-other-bytes = De handtekening van sleutel { $key } in { $path } hoort niet bij deze verklaring: die is daarna veranderd, of het is een andere. Haal dat bestand weg en laat opnieuw tekenen.
read-digest = Controlegetal: { $digest }
read-signed-by = Getekend voor “{ $body }” ({ $label }), met sleutel { $key }.
read-signed-by-unknown = Getekend met sleutel { $key }. Van wie die is, valt hier niet te zien.
read-signature-bad = FOUT: de handtekening van sleutel { $key } hoort niet bij deze tekst. Vertrouw haar niet.
read-unsigned = Hier staan geen handtekeningen bij.

## Tekenen

sign-ask = Wie tekent, staat in voor alles wat hierboven staat. Wilt u tekenen?
sign-declined = Er is niet getekend, en er is niets veranderd.
sign-done = Getekend met sleutel { $key }. De handtekeningen staan in { $path }.
sign-next = Stuur { $path } aan wie het register beheert, of aan wie na u tekent. De verklaring staat pas in het register na: verantwoord append
sign-again = Met deze sleutel was al getekend. De nieuwe handtekening komt in plaats van de oude; samen tellen zij één keer.
sign-not-signed = Daarom is er niet getekend. Vraag wie u dit stuurde hoe dit kan, en vertrouw het stuk tot die tijd niet.
sign-would-be-refused = Let op: zoals het nu is, komt deze verklaring niet in het register. { $reason }
sign-key-revoked = De sleutel { $path } van “{ $body }” is ingetrokken en telt niet meer. Teken met een sleutel die van kracht is.
sign-no-key = In { $path } staat geen sleutel waarvan te zien is dat hij dit mag tekenen. Noem uw sleutel met --key, of uw kopie van het register met --ledger.
sign-several-keys = Meer dan één sleutel kan dit tekenen: { $keys }. Kies er een met --key.

vouch-seen = { $size ->
    [0] U bevestigt dat hiervoor nog niets in het register stond. Dat klopt met uw eigen kopie.
    [one] U bevestigt dat u de eerste inschrijving kent. Zij is dezelfde als in uw eigen kopie, die er { $own } heeft.
   *[other] U bevestigt dat u de eerste { $size } inschrijvingen kent. Zij zijn dezelfde als in uw eigen kopie, die er { $own } heeft.
 }
vouch-ahead = U zou bevestigen dat u { $size } inschrijvingen kent, met wortel { $root }, maar uw eigen kopie heeft er { $own }. Haal eerst de nieuwste kopie op; anders tekent u voor iets wat u niet zag.
vouch-no-copy = U zou bevestigen dat u { $size ->
    [one] { $size } inschrijving kent
   *[other] { $size } inschrijvingen kent
 }, met wortel { $root }, maar er is hier geen eigen kopie om dat na te gaan. Noem uw kopie met --ledger; anders tekent u voor iets wat u niet zag.
vouch-other-history = Deze verklaring hoort bij een ander verleden: bij { $size } inschrijvingen staat in uw eigen kopie iets anders. Dat kan niet per ongeluk. Bewaar dit stuk en uw kopie, en bel de andere organen.
vouch-other-ledger = Deze verklaring is voor het register “{ $found }”, en uw kopie is van “{ $ours }”. Noem de goede kopie met --ledger.
vouch-reference = { $path } wijst naar inschrijving { $entry }: { $kind } van “{ $by }”. Die staat in uw eigen kopie.
vouch-reference-ahead = { $path } wijst naar een verklaring die nog niet in uw eigen kopie staat ({ $digest }). Haal eerst de nieuwste kopie op; anders weet u niet waar dit over gaat.
vouch-reference-no-copy = { $path } wijst naar een verklaring ({ $digest }), en er is hier geen eigen kopie om haar in op te zoeken. Noem uw kopie met --ledger; anders weet u niet waar dit over gaat.
vouch-reference-nothing = { $path } wijst naar een verklaring die in het hele register niet staat ({ $digest }). Vraag wie dit maakte naar welke het had moeten zijn.
vouch-reference-unseen = { $path } wijst naar inschrijving { $entry }, maar die is nieuwer dan wat deze verklaring zegt te kennen. Laat het stuk opnieuw maken met: verantwoord prepare

## Inschrijven

append-refused-list = Verklaring { $nth } kan niet in het register. Er is niets geschreven. Dit is waarom:
append-meaningless-list = Verklaring { $nth } is goed getekend, maar betekent niets in dit register. Er is niets geschreven. Dit is waarom:
append-no-log-key = In { $path } staat de sleutel van dit register niet ({ $key }). Alleen de beheerder heeft hem. Noem het bestand met --log-key, of zet het in VERANTWOORD_LOG_KEY.
receipt-entry = Ingeschreven als nummer { $entry }: { $kind } van “{ $by }”.
receipt-statement = Controlegetal: { $digest }
receipt-recorded = Ingeschreven op: { $recorded }
receipt-head = Stand van het register: { $size ->
    [one] { $size } inschrijving
   *[other] { $size } inschrijvingen
 }, wortel { $root }. Bewaar dit bericht: hiermee ziet u later of uw inschrijving er nog staat.

## Lezen

progress-verify = Controleren
as-of-head = Volgens de gecontroleerde stand van { $size ->
    [one] { $size } inschrijving
   *[other] { $size } inschrijvingen
 }, wortel { $root }.
ledger-unsound = Het register in { $path } is niet gaaf: { $count } { $count ->
    [one] fout
   *[other] fouten
 }. Daarom wordt er niets uit getoond en niets mee gedaan. Bekijk alles met verantwoord verify. De eerste:
decision-unknown = Er is geen besluit { $id } in dit register. Bekijk welke er zijn met: verantwoord list
list-decision = Besluit
list-title = Waarover
list-status = Stand
list-until = Tot en met
list-review = Volgende evaluatie
list-none = Op die dag was er nog geen enkel voorstel of besluit bekend.
log-line = { $entry }  { $recorded }  { $kind } van { $by }; getekend: { $signed }
log-erased = {"       "}De inhoud is gewist met inschrijving { $by }.
show-no-entry = Er is geen inschrijving { $entry }. Dit register heeft er { $size }, en de eerste heeft nummer 0.
show-erased = De inhoud van inschrijving { $entry } is gewist. Waarom, staat in inschrijving { $by }.
show-recorded = Inschrijving { $entry }, ingeschreven op { $recorded }.
show-status = Stand op { $day }: { $status }
show-record = De vastlegging
show-story = Wat er gebeurde
show-event = { $day }, inschrijving { $entry }: { $kind } van “{ $by }”
status-heading = Stand op { $on }, met wat op { $known } bekend was:
status-line = { $id } { $title }: { $status }
status-none = Op die dag was er geen enkel voorstel of besluit bekend.
status-unknown-then = Op die dag was er nog geen voorstel of besluit { $id } bekend.


due-heading = Wat er te doen is, gezien vanaf { $on }:
due-line = { $day }  { $decision }  { $task }
due-line-late = { $day }  { $decision }  TE LAAT: { $task }
due-none = Er is niets te doen dat in het register staat.
task-review = Houd een evaluatie.
task-answer = “{ $body }” moet nog antwoorden ({ $right }).
task-milestone = Tussenstap moet klaar zijn: { $what }
task-measure = Maatregel moet klaar zijn: { $what }
task-evaluation = Kijk of de technologie werkt, en leg dat vast in een evaluatie: { $what }
task-end = De afwijking eindigt. Sluit haar af, of verleng haar voor die dag.
task-closure = De afwijking is beëindigd. Leg de afsluiting met de terugblik vast.
task-signal_answer = Wie het signaal kreeg, moet nog antwoorden.
task-signal_answer-by = Er is nog geen antwoord op het signaal van { $sent } aan { $who }.
signal-addressees = { $others ->
    [0] { $first }
    [one] { $first } en één ander
   *[other] { $first } en { $others } anderen
    }
task-finding_answer = Het bestuur moet nog antwoorden op een bevinding van de inspectie.

## Controleren

verify-sound = Gaaf: “{ $origin }”, { $size ->
    [one] { $size } inschrijving
   *[other] { $size } inschrijvingen
 }. Elke byte is gecontroleerd en elke handtekening klopt.
verify-fingerprint = Vingerafdruk: { $fingerprint }. Is zij niet de vingerafdruk die u van een ander hoorde, dan is dit een ander register.
verify-root = Wortel: { $root }. Wie evenveel inschrijvingen heeft, heeft dezelfde wortel; zo niet, dan heeft een van u een ander verleden.
verify-erased = De inhoud van inschrijving { $entry } is gewist door inschrijving { $by }. De inschrijving telt mee, maar haar inhoud is niet meer te lezen.
verify-not-approved = Gecontroleerd is niet goedgekeurd. Gaaf betekent dat niets is veranderd en dat wie tekende dat mocht; niet dat de afwijking goed is, of dat waar is wat er staat.
verify-unsound = NIET GAAF: { $count } { $count ->
    [one] fout
   *[other] fouten
 }.
verify-error = Fout ({ $code }): { $what }
verify-error-at = Inschrijving { $entry }, fout ({ $code }): { $what }
verify-what-now = Vertrouw niets uit deze kopie en voeg er niets aan toe. Bewaar haar zoals zij is. Haal bij een ander orgaan een kopie en controleer die ook. Is die wel gaaf, vertel het de beheerder; is er geen gave kopie, bel dan de andere organen en de inspectie.
verify-other-fingerprint = Dit is een ander register dan u bedoelt: de vingerafdruk is { $found }, en u gaf { $expected }. Kijk na of u haar goed hebt overgetypt. Is dat zo, neem dan niets uit deze kopie aan en bel wie u de vingerafdruk gaf.
verify-bad-fingerprint = Dit is geen vingerafdruk van een register. Die heeft 64 tekens, elk 0 tot 9 of a tot f. Zet er aanhalingstekens om als er spaties in staan.
known-fork = ALARM: dit register toont een ander verleden dan eerder. U controleerde toen { $size ->
    [one] { $size } inschrijving, en die is
   *[other] { $size } inschrijvingen, en die zijn
 } nu anders. Dat gaat niet vanzelf: iemand heeft het register herschreven. Bewaar deze kopie, uw oude kopie en { $path }, en verander er niets aan. Bel de andere organen en waarschuw de inspectie.
known-shorter = ALARM: hier ontbreekt wat u eerder zag. Toen had het register { $seen ->
    [one] { $seen } inschrijving
   *[other] { $seen } inschrijvingen
 }, nu { $size }. Er gaat nooit iets af. Is dit een oude kopie, haal dan de nieuwste en controleer die. Is dit de nieuwste, dan is er iets weggehaald. Bewaar dan deze kopie, uw oude kopie en { $path }, en verander er niets aan. Bel de andere organen en waarschuw de inspectie.
known-origin = ALARM: onder de naam “{ $origin }” zag u eerder een ander register, met vingerafdruk { $other }. Twee registers met één naam kunnen niet allebei het echte zijn. Bewaar beide kopieën, vergelijk de vingerafdruk door de telefoon met de andere organen, en waarschuw de inspectie als zij niet hetzelfde zien.
known-not-kept = Wat u nu zag, kon niet worden onthouden in { $path }. De volgende keer merkt dit programma niet of het verleden is veranderd. Zorg dat u daar mag schrijven.

## Het voorbeeld

demo-exists = { $path } bestaat al en is niet veranderd. Geef een andere map, zoals: verantwoord demo proef
demo-progress = Voorbeeld maken: { $done } van { $all }
demo-done = In { $path } staat nu een register met { $entries } inschrijvingen over { $decisions } besluiten, en de sleutels van iedereen die tekent. Alles is verzonnen.
demo-verified = Het is gecontroleerd en gaaf. Vingerafdruk: { $fingerprint }
demo-next = Kijk nu verder:
demo-next-list = Alle besluiten, met de stand van elk en de volgende evaluatie:
demo-next-show = Eén besluit van begin tot eind, in een verpleeghuis: voorstel, standpunten, besluit, een bevinding van de inspectie en de afsluiting:
demo-next-status = Wat er op 1 mei 2026 gold: wat liep toen, en wat vroeg om aandacht?
demo-next-question = Werd er op 1 april 2026 op West van norm 2.5 afgeweken?
demo-next-audit = Wat opvalt aan één besluit: wat ontbreekt, te laat is of niet bij elkaar past:
demo-next-examine = Alles in één map, zoals een inspecteur het meeneemt: de controle, wat opvalt, het rapport om te lezen en de tabellen:
demo-next-due = Wat er te doen is, en wat te laat is:
demo-next-log = Alle inschrijvingen op volgorde, met wie tekende:
demo-next-verify = De controle die iedereen kan doen, op elke computer:
play-file = Het voorbeeld in dit programma is stuk: { $file } ontbreekt of is niet te lezen. Meld dit aan de makers.
play-draft = Het voorbeeld in dit programma is stuk: { $file } is geen goed concept ({ $fault }). Meld dit aan de makers.
play-append = Het voorbeeld in dit programma is stuk: { $file } komt niet in het register ({ $fault }). Meld dit aan de makers.
play-unknown = onbekend waarom

## Sleutels en handtekeningen

agent-other-bytes = ssh-keygen gaf met { $path } een handtekening die niet bij deze verklaring hoort. Controleer welke sleutel u noemt en probeer het opnieuw.
arg-init-sig = Bestanden met handtekeningen onder het reglement, als die niet naast het reglement liggen.
value-sig = HANDTEKENING
key-is-public = Dit is een publieke sleutel: die mag iedereen hebben. Tekenen kan er niet mee.
key-new-no-stdout = Een geheime sleutel gaat naar een bestand, nooit naar het scherm. Noem een bestand na --output.
sign-count = Voor “{ $body }” tellen nu { $have } van de { $need } nodige handtekeningen.
sign-key-unknown = De sleutel { $key } is in uw kopie van het register, of in dit reglement, van geen enkel orgaan. Met deze handtekening zou de verklaring worden geweigerd, dus zij is niet gezet. Teken met de sleutel die is aangemeld, of haal eerst de nieuwste kopie.
man-synopsis = OVERZICHT
init-founded-before = Met dit reglement is al een register begonnen; de stand ervan staat in { $path }. Twee registers met één reglement zijn twee geschiedenissen onder dezelfde vingerafdruk. Gebruik het register dat er is, of maak een nieuw reglement en laat dat tekenen.
arg-key-show-log = Toont ook de regel voor het reglement (log_key) voor een register met deze naam, zoals zonnehof.example/afwijkingen.
known-damaged = De stand die u eerder van dit register zag, staat in { $path } maar is niet te lezen. Zo is niet te zien of het register nog hetzelfde verleden heeft. Zet dat bestand terug uit een reservekopie. Haal het alleen weg als u zeker weet dat dit het goede register is.
read-signed-by-claimed = Getekend met sleutel { $key }. Alleen deze verklaring zelf zegt dat die van “{ $body }” ({ $label }) is; in het register staat dat nog niet.
read-signed-by-revoked = Getekend met sleutel { $key }, die van “{ $body }” ({ $label }) was en is ingetrokken. De handtekening telt niet meer.
show-superseded = Besluit { $decision } komt hiervoor in de plaats (inschrijving { $entry }).
show-record-of = De hele vastlegging van deze versie ziet u met: verantwoord show { $entry }
show-to-be-erased = Let op: inschrijving { $by } wist deze inhoud. De bytes liggen hier nog; laat de beheerder ze weghalen en toon ze aan niemand.
show-terms = Van { $from } tot en met { $until }. Verlengd: { $extensions } keer. Volgende evaluatie: { $review }.
check-fault-line = { $path }, regel { $line }: { $what }
show-digest = inschrijving { $entry } ({ $digest })
sign-missing = Nog nodig voor zij in het register kan: { $reason }
