rules-chain = Volgorde en tijd
rules-keys = Sleutels, reglement en wissen
rules-outside = Signalen en bevindingen
rules-personal = Persoonsgegevens
rules-plain = Begrijpelijke taal

# Hoe bevindingen een handeling noemen.
audit-act = { $kind } van { $body } ({ $day })
found-both = { $one } { $two }

## Volgorde en tijd
rule-recorded-late = De afwijking is te laat vastgelegd
    .looks = Hoeveel dagen er liggen tussen het begin van de afwijking, of de dag van de ontdekking, en de dag waarop zij is vastgelegd.
    .why = Een afwijking die pas later wordt opgeschreven, is praktijk geworden zonder besluit. Anderen konden er niet over meedenken toen het nog kon.
    .todo = Leg in een notitie uit waarom het zo laat is vastgelegd. Leg een volgende afwijking vast voordat zij begint, of binnen de termijn nadat u haar ontdekt.
found-recorded-late = De afwijking begon op { $start }. Het besluit is pas vastgelegd op { $on }; de termijn is { $days ->
    [one] één dag
   *[other] { $days } dagen
    }.
found-discovered-late = De afwijking is ontdekt op { $start }, maar pas vastgelegd op { $on }; de termijn is { $days ->
    [one] één dag
   *[other] { $days } dagen
    }.
rule-kept-back = Een handeling is lang achtergehouden
    .looks = Hoeveel dagen er liggen tussen de dag waarop een handeling is gemaakt en de dag waarop zij in het register kwam.
    .why = Wie een getekende handeling bewaart, kan kiezen wanneer anderen haar zien. Zo is niet zeker wie wat op welk moment wist.
    .todo = Leg in een notitie uit waarom de handeling later in het register kwam. Lever een volgende handeling in zodra er genoeg handtekeningen zijn.
found-kept-back = { $act } is al gemaakt op { $issued } en kwam pas later in het register dan de termijn van { $days ->
    [one] één dag
   *[other] { $days } dagen
    }.
rule-act-means-nothing = Een handeling heeft geen betekenis
    .looks = Of elke handeling past bij wat er al in het register staat, en is gedaan door wie dat mag.
    .why = Zo’n handeling verandert niets, ook al is zij getekend. Wie haar leest, kan denken dat zij wel telt.
    .todo = Doe de handeling opnieuw, zonder de fout die hier staat, of leg in een notitie uit dat zij vervalt.
found-act-means-nothing = { $kind } van { $body } telt niet mee. { $why }
rule-document-not-there = Een document ontbreekt
    .looks = Of elk document dat het voorstel of het besluit noemt bij het register ligt, of met een wissing is weggehaald.
    .why = Een inspecteur krijgt anders een dossier dat niet compleet is. Niemand kan nakijken waar het besluit op rust.
    .todo = Leg het document bij het register. Mag het niet bewaard blijven, leg dan een wissing vast die zegt waarom.
found-document-not-there = Het document ‘{ $name }’ ligt niet bij het register, en geen wissing zegt waarom.
rule-content-erased = Er is inhoud gewist
    .looks = Welke handelingen en documenten zijn gewist, en door welke wissing.
    .why = Wissen mag als de wet het vraagt. Wie het register leest, moet wel weten dat er iets weg is.
    .todo = Kijk in de wissing op welke grond en waarom er is gewist.
found-content-erased = Van nummer { $nth }, { $act }, is de inhoud gewist. De wissing is van { $day }.
found-document-erased = Een document is gewist. De wissing is van { $day }.
found-content-gone = Van nummer { $nth }, { $act }, is de inhoud er niet. Tot de gekozen dag zegt geen wissing waarom.
rule-continues-another = Het register gaat verder waar een ander ophield
    .looks = Of het reglement een ander register noemt waarop dit register volgt.
    .why = Een deel van de geschiedenis staat dan ergens anders. Wie alles wil weten, leest ook dat register.
    .todo = Bewaar het vorige register, en laat ook dat zien aan wie erom vraagt.
found-continues-another = Dit register volgt op { $ledger }, dat { $size } nummers had.

## Sleutels, reglement en wissen
rule-erased-without-its-body = Een handeling van een ander is gewist zonder diens handtekening
    .looks = Of het orgaan van wie de gewiste handeling was, de wissing heeft meegetekend.
    .why = Een standpunt of bevinding is van wie het gaf. Wordt het gewist zonder dat orgaan, dan kan een bestuur tegenspraak laten verdwijnen.
    .todo = Vraag het orgaan om in een notitie te zeggen of het met de wissing instemt. Laat het orgaan een volgende wissing meetekenen.
found-erased-without = Nummer { $nth }, { $act }, is gewist. { $body } heeft die wissing niet getekend.
rule-too-few-in-term = Zonder verlopen termijn waren er te weinig handtekeningen
    .looks = Of het orgaan genoeg handtekeningen heeft van mensen van wie de termijn nog liep toen de handeling werd vastgelegd.
    .why = Wie niet meer in functie is, kan niet namens het orgaan spreken. Zonder die handtekening had de handeling niet mogen worden vastgelegd.
    .todo = Laat het orgaan in een notitie zeggen dat het achter de handeling staat, getekend door wie nu in functie is. Werk de termijnen en sleutels bij.
found-too-few-in-term = { $act }: zonder de handtekening van wie niet meer in functie was, heeft { $body } te weinig handtekeningen.
rule-signed-after-term = Er is getekend nadat een termijn was afgelopen
    .looks = Of de termijn die bij een sleutel staat al voorbij was op de dag dat een handeling werd vastgelegd.
    .why = De sleutel werkt nog, maar wie haar heeft is misschien niet meer in functie. Anderen weten dan niet wie er spreekt.
    .todo = Trek de sleutel in. Is iemand opnieuw benoemd, zet dan de nieuwe termijn in het reglement.
found-after-term = De termijn van ‘{ $label }’ van { $body } liep tot en met { $ended }. Daarna is { $count ->
    [one] nog één keer
   *[other] nog { $count } keer
    } met deze sleutel getekend.
rule-first-keys-by-board-alone = Alleen het bestuur stond in voor de eerste sleutels van een orgaan
    .looks = Of bij de eerste sleutels van een orgaan ook een cliëntenraad of raad van toezicht heeft getekend, naast het bestuur.
    .why = Wie de eerste sleutels uitdeelt, bepaalt wie namens het orgaan tekent. Als alleen het bestuur dat doet, kan niemand anders bevestigen dat ze bij de juiste mensen zijn.
    .todo = Laat het orgaan zelf bevestigen dat dit zijn sleutels zijn: vergelijk ze met het orgaan, buiten het register om, en leg dat vast in een notitie.
found-first-keys = De eerste sleutels van { $body } zijn op { $day } vastgelegd. Naast het bestuur heeft geen cliëntenraad of raad van toezicht getekend.
rule-keys-recovered = Een orgaan kreeg nieuwe sleutels van anderen
    .looks = Elk herstel van sleutels, waarbij andere organen tekenen in de plaats van wie zijn sleutels kwijt is.
    .why = Bij een herstel beslissen anderen wie namens het orgaan tekent. Het kan nodig zijn, maar het mag niet ongemerkt gebeuren.
    .todo = Vraag het orgaan om met zijn nieuwe sleutels een notitie te tekenen waarin het het herstel bevestigt.
found-recovered = Op { $day } kreeg { $body } nieuwe sleutels door een herstel. Getekend hebben: { $others }.
rule-signed-with-stolen-key = Er is getekend met een sleutel die kort daarna gestolen bleek
    .looks = Wat een sleutel tekende in de dertig dagen voordat zij werd ingetrokken als gestolen of misbruikt.
    .why = Misschien tekende een ander. Dan is niet zeker dat het orgaan deze handelingen wilde.
    .todo = Laat het orgaan in een notitie zeggen welke van deze handelingen het zelf heeft getekend.
found-stolen-key = De sleutel ‘{ $label }’ van { $body } is op { $day } ingetrokken als gestolen of misbruikt. In de { $days } dagen daarvoor is er { $count ->
    [one] één keer
   *[other] { $count } keer
    } mee getekend.
rule-signed-with-lost-key = Er is getekend met een sleutel die kort daarna kwijt was
    .looks = Wat een sleutel tekende in de dertig dagen voordat zij werd ingetrokken omdat zij kwijt was.
    .why = Het is meestal in orde. Maar niemand weet precies wanneer de sleutel kwijtraakte.
    .todo = Vraag het orgaan of het deze handelingen zelf heeft getekend.
found-lost-key = De sleutel ‘{ $label }’ van { $body } is op { $day } ingetrokken omdat zij kwijt was. In de { $days } dagen daarvoor is er { $count ->
    [one] één keer
   *[other] { $count } keer
    } mee getekend.
rule-body-without-keys = Een orgaan heeft geen sleutel en kan niets zeggen
    .looks = Of elke cliëntenraad, elk orgaan van zorgverleners, elke ondernemingsraad en elke raad van toezicht in het reglement een sleutel heeft.
    .why = Een orgaan zonder sleutel kan geen standpunt tekenen. Het staat dan in het reglement, maar het heeft geen stem.
    .todo = Laat het orgaan sleutels maken en leg ze vast met een wijziging van sleutels.
found-body-without-keys = { $body } heeft geen sleutel en kan dus niets tekenen.
rule-policy-weaker-than-default = Een afspraak in het reglement is soepeler dan gebruikelijk
    .looks = Of termijnen en grenzen in het nieuwste reglement minder streng zijn dan wat geldt als een reglement niets zegt.
    .why = Het reglement bepaalt wat te laat of te vaak is. Met soepele grenzen valt minder op.
    .todo = Leg uit waarom deze grens hier past, of wijzig het reglement.
found-weak-policy = ‘{ $what }’ staat op { $here }. Gebruikelijk is { $usual }.
rule-policy-weakened = Een afspraak in het reglement is soepeler geworden
    .looks = Of een wijziging van het reglement een termijn of grens minder streng maakte dan daarvoor.
    .why = Wie de regels ruimer maakt, kan daarmee een tekortkoming laten verdwijnen. Lezers moeten zien wanneer dat gebeurde.
    .todo = Leg in een notitie uit waarom de grens is veranderd.
found-weakened-policy = ‘{ $what }’ ging van { $before } naar { $now }.
rule-log-key-replaced = De sleutel van het register is vervangen
    .looks = Of er een nieuwe sleutel is waarmee het register zijn stand tekent.
    .why = Wie de vorige sleutel kende, moet nagaan of de nieuwe echt van het register is.
    .todo = Vraag aan wie het register bijhoudt of de nieuwe sleutel klopt, bijvoorbeeld per telefoon.
found-log-key = Op { $day } kreeg het register een nieuwe sleutel.

## Signalen en bevindingen
rule-structural-without-signal = Een blijvende afwijking is niet gemeld bij wie over de norm gaat
    .looks = Of er bij een structurele afwijking een signaal is aan een koepel, een beroepsvereniging of een ministerie.
    .why = Wie blijvend van een norm afwijkt, laat zien dat de norm hier niet past. Wie over de norm gaat, moet dat weten om haar te kunnen veranderen.
    .todo = Stuur een signaal aan de koepel, de beroepsvereniging of het ministerie, en leg het vast.
found-structural-untold = De afwijking is structureel. { $others ->
    [0] Er is geen signaal.
    [one] Er is één signaal, maar niet aan een koepel, een beroepsvereniging of een ministerie.
   *[other] Er zijn { $others } signalen, maar niet één aan een koepel, een beroepsvereniging of een ministerie.
    }
rule-force-majeure-untold = Overmacht is nergens gemeld
    .looks = Of er een signaal is als het besluit zich op overmacht beroept.
    .why = Overmacht ligt buiten de organisatie. Als niemand buiten de organisatie het hoort, kan ook niemand helpen.
    .todo = Meld de overmacht aan wie er iets aan kan doen, en leg dat vast als signaal.
found-force-majeure-untold = Het besluit beroept zich op overmacht, maar er is geen signaal.
rule-signal-unanswered = Een signaal is niet beantwoord
    .looks = Of er een antwoord is op elk signaal, op de dag die het noemt of binnen de termijn van het reglement.
    .why = Een signaal waar niemand op antwoordt, verandert niets. Dan moet u opnieuw vragen, of het hoger zoeken.
    .todo = Vraag om een antwoord en leg dat vast, of stuur een nieuw signaal.
found-signal-unanswered = Het signaal van { $sent } aan { $to } is niet beantwoord. Dat had uiterlijk op { $by } moeten gebeuren.
rule-norm-change-unanswered = Op een voorstel om de norm te veranderen kwam geen antwoord
    .looks = Of er een antwoord is op elk signaal dat voorstelt om de norm te veranderen.
    .why = Zolang er geen antwoord is, blijft een norm gelden die hier niet te halen is.
    .todo = Vraag de koepel of beroepsvereniging wat zij met het voorstel doet, en leg het antwoord vast.
found-norm-change-unanswered = Het signaal van { $sent } aan { $to } stelt voor om de norm te veranderen. Daar is niet op geantwoord. Dat had uiterlijk op { $by } moeten gebeuren.
rule-external-cause-untold = Een oorzaak van buiten is niet gemeld
    .looks = Of er een signaal is als een oorzaak, een regel of een contract van anderen de norm onhaalbaar maakt.
    .why = Wat buiten uw invloed ligt, kunt u niet zelf oplossen. Wie er wel over gaat, moet het horen.
    .todo = Stuur een signaal aan wie over de oorzaak gaat, en leg het vast.
found-external-cause-untold = Een oorzaak ligt buiten de organisatie, maar er is geen signaal.
found-blocking-rule-untold = ‘{ $reference }’ staat een oplossing in de weg, maar er is geen signaal.
rule-norm-change-not-proposed = De afwijking duurt lang en niemand heeft voorgesteld om de norm te veranderen
    .looks = Of er een signaal is dat een andere norm voorstelt, als een structurele afwijking langer dan een jaar duurt of een tijdelijke steeds wordt verlengd.
    .why = Misschien past de norm niet meer. Wie er elke dag mee werkt, weet het best wat wel zou passen.
    .todo = Bespreek of de norm anders moet. Zo ja, stuur dan een signaal met een voorstel.
found-structural-for-long = De structurele afwijking duurt al sinds { $from }. Geen signaal stelt voor om de norm te veranderen.
found-extended-for-long = De afwijking is { $count ->
    [one] één keer
   *[other] { $count } keer
    } verlengd. Geen signaal stelt voor om de norm te veranderen.
rule-signal-recorded-late = Een signaal is laat vastgelegd
    .looks = Hoeveel dagen er liggen tussen het versturen van een signaal en de dag waarop het is vastgelegd.
    .why = Zolang het signaal niet in het register staat, weten de raad en de inspectie niet dat u het hebt gemeld.
    .todo = Leg een signaal vast zodra u het verstuurt.
found-signal-recorded-late = Het signaal aan { $to } is verstuurd op { $sent }, maar pas vastgelegd op { $on }; de termijn is { $days ->
    [one] één dag
   *[other] { $days } dagen
    }.
rule-unrecorded-deviation = De inspectie vond een afwijking die nergens was vastgelegd
    .looks = Of een bevinding zegt dat er werd afgeweken zonder dat het was vastgelegd.
    .why = Wie afwijkt zonder het vast te leggen, heeft niet laten zien waarom dat veilig is. De raad en de zorgverleners konden niets zeggen.
    .todo = Stop met de afwijking, of leg haar alsnog vast: wat er gebeurt, sinds wanneer, en waarom het veilig is.
found-unrecorded-deviation = Op { $on } zag de inspectie een afwijking die niet in het register stond.
rule-finding-unanswered = Een bevinding is niet op tijd beantwoord
    .looks = Of het bestuur heeft geantwoord op elke bevinding met een datum.
    .why = De inspectie en de cliënten moeten kunnen zien dat er iets gebeurt na een bezoek.
    .todo = Antwoord op de bevinding: wat doet u, wie doet het, en wanneer is het klaar?
found-finding-unanswered = Het bestuur had uiterlijk op { $by } moeten antwoorden op de bevinding. Er is geen antwoord.
rule-supervision-unanswered = Op verscherpt toezicht of een aanwijzing is geen antwoord
    .looks = Of het bestuur op tijd heeft geantwoord op een bevinding met verscherpt toezicht of een aanwijzing.
    .why = De inspectie neemt zo’n maatregel alleen als het ernstig is. Dan moet voor iedereen te zien zijn wat het bestuur doet.
    .todo = Antwoord nu op de bevinding, met wat er is gedaan en op welke dag.
found-supervision-unanswered = Maatregel van de inspectie: { $measure }. Het bestuur had uiterlijk op { $by } moeten antwoorden. Er is geen antwoord.
rule-finding-answered-late = Een bevinding is te laat beantwoord
    .looks = Of het eerste antwoord van het bestuur op een bevinding kwam op de dag die de inspectie noemde, of eerder.
    .why = Een laat antwoord laat de inspectie en de cliënten in het ongewisse.
    .todo = Zeg in een notitie waarom het antwoord later kwam.
found-finding-answered-late = Het bestuur antwoordde op { $on }. De inspectie had om een antwoord gevraagd uiterlijk op { $by }.
rule-finding-not-followed-up = Na een bevinding is niet te zien dat er iets is verbeterd
    .looks = Of er na een bevinding dat een norm niet of deels wordt gehaald iets is gedaan, geëvalueerd of afgesloten.
    .why = Verbeteren gebeurt tussen twee bezoeken. Zonder spoor daarvan weet niemand of het beter is geworden.
    .todo = Leg een antwoord vast met de dag waarop het is gedaan, of houd een evaluatie.
found-not-followed-up = De bevinding is van { $since } (oordeel: { $judgement }). Daarna is geen evaluatie gehouden, en geen antwoord zegt op welke dag er iets is gedaan.
rule-not-two-inspectors = Een bezoek is niet door precies twee inspecteurs gedaan en getekend
    .looks = Hoeveel inspecteurs op bezoek waren en hoeveel sleutels van de inspectie de bevinding tekenden.
    .why = De inspectie gaat met twee inspecteurs op bezoek. Zo hangt een oordeel niet af van één persoon.
    .todo = Vraag de inspectie wie er waren, en laat beiden de bevinding tekenen.
found-not-two-inspectors = Bezoek op { $on }: { $visited ->
    [one] één inspecteur
   *[other] { $visited } inspecteurs
    } op bezoek, { $signed ->
    [one] één handtekening
   *[other] { $signed } handtekeningen
    } van de inspectie.
rule-finding-without-source = Een bevinding zegt niet waarop zij rust
    .looks = Of een bevinding zegt waarop zij rust: kijken, zorgdossiers, of gesprekken met bewoners, zorgverleners of het bestuur.
    .why = Wie niet weet waar een oordeel op rust, kan het niet wegen en niet beantwoorden.
    .todo = Vraag de inspectie om de bronnen te noemen, zonder inhoud van dossiers.
found-finding-without-source = De bevinding noemt geen enkele soort bron.
rule-finding-of-one-source = Een bevinding rust op één soort bron
    .looks = Hoeveel soorten bronnen een bevinding noemt.
    .why = Verhalen van bewoners en medewerkers laten iets anders zien dan een dossier. Samen geven zij een beter beeld.
    .todo = Betrek dit in uw antwoord: wat zeggen de andere bronnen?
found-finding-of-one-source = De bevinding rust alleen op: { $source }.
rule-supervision-awaits-answer = De inspectie wacht op een antwoord op haar maatregel
    .looks = Of een bevinding met verscherpt toezicht of een aanwijzing nog op antwoord wacht.
    .why = De inspectie neemt zo’n maatregel alleen als het ernstig is. Dan is snel antwoorden belangrijk.
    .todo = Antwoord op de bevinding, met wat er is gedaan en op welke dag.
found-supervision-awaits = Maatregel van de inspectie: { $measure }. Het bestuur moet uiterlijk op { $by } antwoorden.

## Persoonsgegevens
personal-bsn = een burgerservicenummer (BSN)
personal-email = een e-mailadres
personal-telephone = een telefoonnummer
personal-birth-date = een geboortedatum
personal-name = een naam van iemand
rule-looks-like-bsn = Ergens staat wat lijkt op een burgerservicenummer
    .looks = Of in een tekst negen cijfers staan die kloppen als burgerservicenummer.
    .why = Een burgerservicenummer hoort bij één mens. In het register blijft het voor altijd staan, en iedereen die het register heeft kan het lezen.
    .todo = Haal het nummer uit het concept. Is de handeling al vastgelegd, laat haar dan wissen en leg haar opnieuw vast zonder het nummer.
rule-looks-like-contact = Ergens staat wat lijkt op een e-mailadres of telefoonnummer
    .looks = Of in een tekst een e-mailadres of een telefoonnummer staat. Nummers van organisaties, zoals 0800 en 088, tellen niet.
    .why = Een adres of nummer hoort bij iemand. In het register blijft het voor altijd staan.
    .todo = Noem de functie, niet het adres of nummer. Is de handeling al vastgelegd, kijk dan of zij gewist moet worden.
rule-looks-like-birth-date = Ergens staat wat lijkt op een geboortedatum
    .looks = Of er een datum staat bij een woord als ‘geboren’.
    .why = Met een geboortedatum is vaak te achterhalen over wie het gaat.
    .todo = Noem hooguit een leeftijdsgroep. Is de handeling al vastgelegd, kijk dan of zij gewist moet worden.
rule-looks-like-name = Ergens staat wat lijkt op een naam van iemand
    .looks = Of er na een woord als ‘mevrouw’, ‘de heer’ of ‘cliënt’ iets staat dat op een naam lijkt.
    .why = Namen van cliënten en medewerkers horen niet in het register. Ook wie iets deed, noemt u met een functie.
    .todo = Noem de functie of de groep, niet de naam. Is de handeling al vastgelegd, kijk dan of zij gewist moet worden.
found-personal = { $act }, bij ‘{ $part }’ ({ $at }): hier staat iets dat lijkt op { $kind }.

## Begrijpelijke taal
rule-summary-missing-substance = De samenvatting voor cliënten is te kort om iets te zeggen
    .looks = Of de samenvatting voor cliënten ten minste vijftien woorden heeft.
    .why = Cliënten moeten kunnen begrijpen wat er verandert en wat zij ervan merken. Dat lukt niet in één regel.
    .todo = Schrijf op wat er verandert, waarom, wat cliënten ervan merken, hoe lang het duurt en met wie zij kunnen praten.
found-summary-substance = De samenvatting voor cliënten heeft { $words ->
    [one] maar één woord
   *[other] maar { $words } woorden
    }.
rule-summary-hard-to-read = De samenvatting voor cliënten is misschien moeilijk te lezen
    .looks = Hoe lang de zinnen zijn en hoeveel lange woorden er staan. Bij taalniveau B1 heeft een zin gemiddeld hooguit vijftien woorden, en geen zin meer dan 25.
    .why = De helft van de mensen leest moeilijke teksten niet goed. Wie het plan niet begrijpt, kan er niets van vinden.
    .todo = Maak lange zinnen korter, gebruik gewone woorden, en laat iemand van de cliëntenraad meelezen.
found-summary-hard-to-read = Een zin heeft gemiddeld { $average } woorden. De langste is zin { $nth }, met { $longest } woorden. Van de { $words } woorden zijn er { $long } lang.
rule-summary-abbreviations = De samenvatting voor cliënten heeft afkortingen zonder uitleg
    .looks = Of er woorden van een paar hoofdletters staan zonder uitleg tussen haakjes.
    .why = Een afkorting die u elke dag gebruikt, kent een bewoner of zijn familie vaak niet.
    .todo = Schrijf het woord voluit, of zet de uitleg erachter tussen haakjes.
found-summary-abbreviations = Zonder uitleg staan er: { $them }.
