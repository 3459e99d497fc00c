### Bewijzen: ontvangstbewijzen, samenhang, dossiers, en verledens die verschillen.

## Opdrachten

cmd-prove = Maakt een ontvangstbewijs van één inschrijving: het bewijs dat precies dit stuk in het register staat, te controleren zonder het register. Voor wie een stuk inleverde.
    .example =
    verantwoord --ledger verantwoord-demo/ledger prove 4 --output 4.tlog-proof
arg-prove-entry = Het nummer van de inschrijving, of het controlegetal van het stuk.
cmd-verify-proof = Controleert een ontvangstbewijs bij een stuk, zonder register. De status is alleen 0 als u ook iets meebrengt waaraan het register te kennen is: de sleutel, de vingerafdruk met het reglement, of de vingerafdruk van een register waarvan u precies deze boomkop al eens op deze computer controleerde. Anders kan het bewijs kloppen, maar weet niemand van wie het is; dan is de status 1.
    .example =
    verantwoord verify-proof 4.tlog-proof --statement standpunt.json --log-key "$(cat log.vkey)"
    verantwoord verify-proof 4.tlog-proof --statement standpunt.json --fingerprint 7f3a… --charter reglement.json
arg-verify-proof-receipt = Het ontvangstbewijs: een bestand dat eindigt op .tlog-proof.
arg-verify-proof-statement = Het stuk waar het bewijs over gaat: precies het bestand dat getekend is.
arg-verify-proof-log-key = De sleutel van het register, zoals die in het reglement staat bij log_key.
arg-verify-proof-fingerprint = De vingerafdruk van het register, zoals u die van een ander hoorde. Daar zit zelf geen sleutel in: geef ook het reglement.
arg-verify-proof-charter = Het reglement met die vingerafdruk: het stuk van inschrijving 0. Daarin staat de eerste sleutel van het register; een latere sleutel kent u uit het register of uit een dossier.
cmd-prove-consistency = Bewijst dat een boomkop van het register op een oudere voortbouwt: dat er daartussen niets is veranderd of weggehaald.
    .example =
    verantwoord --ledger verantwoord-demo/ledger prove-consistency 8
    verantwoord --ledger verantwoord-demo/ledger prove-consistency oud.checkpoint 17 --output bewijs.txt
arg-prove-consistency-old = De oudere boomkop: het aantal inschrijvingen, of een bestand ermee.
arg-prove-consistency-new = De nieuwere boomkop: het aantal inschrijvingen, of een bestand ermee. Anders de nieuwste.
cmd-verify-consistency = Controleert zonder register dat een boomkop op een oudere voortbouwt. De status is alleen 0 als u de sleutel van het register geeft en beide boomkoppen daarmee getekend zijn.
    .example =
    verantwoord verify-consistency bewijs.txt --old oud.checkpoint --log-key "$(cat log.vkey)"
arg-verify-consistency-proof = Het bewijs dat prove-consistency maakte.
arg-verify-consistency-old = Het bestand met de oudere boomkop: een “checkpoint”.
arg-verify-consistency-log-key = De sleutel van het register, zoals die in het reglement staat bij log_key.

value-receipt = ONTVANGSTBEWIJS
value-vkey = SLEUTEL
value-old = OUD
value-new = NIEUW
value-proof = BEWIJS

## Een bewijs maken

prove-no-number = “{ $entry }” is geen inschrijving van dit register. Het heeft er { $size }, genummerd vanaf 0. “log” laat ze zien.
prove-no-entry = Inschrijving { $entry } is er niet. Het register heeft er { $size }, genummerd vanaf 0.
prove-no-extension = Van { $old } naar { $new } valt niets te bewijzen: de oudere boom moet minstens één inschrijving hebben en niet groter zijn dan de nieuwere, en het register heeft er { $size }.
prove-stored = Het bewijs dat is gemaakt klopt niet, en dus krijgt u het niet. Controleer het register met “verify”.
prove-read = { $fault }

## Ontvangstbewijzen

crypto-proof-old = In dit bewijs staat niet hoe groot de oude boom is. Vraag het bewijs opnieuw.
receipt-unbound = In dit ontvangstbewijs staat niet over welk stuk het gaat. Vraag een bewijs dat met “prove” is gemaakt.
receipt-leaf = Wat dit ontvangstbewijs over de inschrijving zegt, klopt niet. { $fault }
receipt-other-statement = Dit ontvangstbewijs gaat over een ander stuk: over { $proved }, en dat van u is { $found }. Kies precies het bestand dat getekend is.
receipt-other-act = Het ontvangstbewijs noemt een ander soort stuk, of een ander orgaan, dan het stuk zelf. Vertrouw er niet op.
receipt-other-ledger = Het ontvangstbewijs is van het register “{ $head }”, en het stuk is voor “{ $statement }”. Vertrouw er niet op.
receipt-ahead = In het stuk staat dat de maker meer inschrijvingen zag dan ervoor stonden. Vertrouw niet op dit ontvangstbewijs, en bewaar het.
receipt-proof = { $fault }
proof-stands = Inschrijving { $entry } van “{ $origin }” is precies dit stuk: { $kind }, van “{ $by }”, ingeschreven op { $recorded }.
proof-head = Dat volgt uit de boomkop van { $size ->
    [one] { $size } inschrijving
   *[other] { $size } inschrijvingen
    } met de wortel { $root }.
proof-by-log-key = Het register heeft die boomkop getekend, met de sleutel die u gaf.
proof-by-charter = Het register heeft die boomkop getekend, met de sleutel in het reglement waarvan u de vingerafdruk gaf.
proof-by-seen = U controleerde het register met deze vingerafdruk al eerder, en dit is de boomkop die u toen zag.
proof-limits = Het stuk staat dus in het register. Of wie tekende dat mocht, blijkt uit het register of uit een dossier.
proof-by-unknown = Dit klopt in zichzelf, maar van wie het is, is onbekend: iedereen kan zo’n bewijs maken. Geef de sleutel of de vingerafdruk van het register; “{ $command }” zegt hoe.
proof-by-fingerprint = Dit klopt in zichzelf, maar van wie het is, is onbekend: in een vingerafdruk alleen zit niet de sleutel van het register. Geef ook het reglement met --charter, of de sleutel met --log-key.
proof-not-by-first-key = Dit klopt in zichzelf, maar de eerste sleutel van dit register heeft de boomkop niet getekend. Het register heeft sindsdien een andere sleutel, of dit komt er niet vandaan. Geef de sleutel van nu met --log-key, of vraag een dossier.
proof-no-charter = { $path } is geen reglement. Kies het stuk van inschrijving 0.

## Boomkoppen

head-file-bad = { $path } is geen boomkop. { $fault }
head-beyond = Dit register heeft { $own } inschrijvingen, en dus geen boomkop van { $size }.
head-other-ledger = Dat is een boomkop van een ander register: “{ $found }”, niet “{ $ours }”.
head-other-history = ALARM: dat is een boomkop van { $size } inschrijvingen met een ander verleden dan dit register. Bewaar beide, en laat “compare” het bewijsmateriaal schrijven.
log-key-bad = Dat is niet de sleutel van een register. { $fault }
consistency-wrong = Dit bewijs laat niet zien dat de boom van { $new } inschrijvingen voortbouwt op die van { $old }. Vertrouw er niet op, en bewaar beide boomkoppen.
consistency-stands = De boom van { $new } inschrijvingen begint met de boom van { $old }: daarin is niets veranderd of weggehaald.
consistency-signed = Het register heeft beide boomkoppen getekend, met de sleutel die u gaf.
consistency-unsigned = Maar met de sleutel die u gaf zijn niet beide boomkoppen getekend. Van wie ze zijn, is dus onbekend.
consistency-unknown = Maar van wie deze boomkoppen zijn, is onbekend: geef de sleutel van het register met --log-key.

## Dossiers

cmd-dossier = Zet alles over één besluit in één bestand, dat een ander kan controleren zonder uw register: de stukken, wie ze tekende, het rapport en het bewijs. Voor een inspecteur, een accountant of een rechter.
    .example =
    verantwoord --ledger verantwoord-demo/ledger dossier 2026-003 --output 2026-003.zip
    verantwoord --ledger verantwoord-demo/ledger dossier 2026-003 --documents --output 2026-003.zip
arg-dossier-decision = Het besluit, zoals 2026-003.
arg-dossier-documents = Ook de documenten die in de voorstellen genoemd zijn, zoals notulen, voor zover ze in het register liggen. Denk eraan wie ze mag lezen.
cmd-verify-dossier = Controleert een dossier, zonder register: elke handtekening, wie op dat moment mocht tekenen, dat er niets is toegevoegd en niets ontbreekt. De status is alleen 0 als alles klopt en de vingerafdruk die is die u gaf.
    .example =
    verantwoord verify-dossier 2026-003.zip --fingerprint 7f3a…
arg-verify-dossier-file = Het dossier: een bestand dat eindigt op .zip.
arg-verify-dossier-fingerprint = De vingerafdruk die het register moet hebben, zoals u die van een ander hoorde.
value-decision = BESLUIT

dossier-terminal = Een dossier is een ZIP: zeg met --output welk bestand het moet worden.
dossier-written = Het dossier staat in { $path }. Wie het krijgt, controleert het met “verantwoord verify-dossier” of met de check.sh erin, en moet de vingerafdruk van het register van elders kennen: { $fingerprint }.
dossier-absent-document = Het document “{ $name }” ligt niet in het register, en zit dus niet in het dossier.
dossier-read = { $fault }
dossier-zip = Dit is geen dossier zoals dit programma het schrijft. { $fault } Vraag het dossier opnieuw; een dossier dat is uitgepakt en weer ingepakt, wordt ook geweigerd.
dossier-missing = Het bestand “{ $name }” ontbreekt in het dossier.
dossier-extra = Het bestand “{ $name }” hoort niet in een dossier.
dossier-sums = De bestanden in het dossier zijn niet die van de eigen lijst (SHA256SUMS).
dossier-no-decision = In het dossier staat niet over welk besluit het gaat.
dossier-leaves = De bladen in het dossier zijn beschadigd.
dossier-other-entry = Inschrijving { $entry } zit in het dossier en gaat niet over dit besluit.
dossier-not-there = Inschrijving { $by } verwijst naar inschrijving { $entry }, en die ontbreekt in het dossier.
dossier-nothing = Geen enkele inschrijving in het dossier gaat over { $decision }.
dossier-document = Het document { $name } is niet wat de naam zegt, is niet compleet, of wordt in geen enkele inschrijving in het dossier genoemd.
dossier-store = { $fault }
dossier-sound = Dit dossier van besluit { $decision } klopt: { $entries ->
    [one] { $entries } inschrijving van “{ $origin }” is
   *[other] { $entries } inschrijvingen van “{ $origin }” zijn
    } beoordeeld als in het hele register, naar de regels die toen golden.
dossier-head = Het register had toen { $size ->
    [one] { $size } inschrijving
   *[other] { $size } inschrijvingen
    }; de nieuwste is ingeschreven op { $recorded }.
dossier-limits = Het dossier bewijst wat erin zit. Het bewijst niet dat er verder niets over dit besluit is ingeschreven, toen of later: dat blijkt alleen uit het hele register. Dat het klopt, zegt niet dat het besluit goed was.
dossier-fingerprint-unknown = Maar van welk register het is, weet u nog niet: vergelijk de vingerafdruk met die u van elders hebt, en geef die met --fingerprint.
dossier-report-unsigned = Het rapport erin is om te lezen, en door niemand getekend.
dossier-other-words = Let op: check.sh of CHECK.md in dit dossier is niet wat deze versie van het programma schrijft. Voer het niet uit voordat u het gelezen hebt.
dossier-unsound = Dit dossier klopt NIET. { $count ->
    [one] Er is één ding mis:
   *[other] Er zijn { $count } dingen mis:
    }

zip-too-large = Het is groter dan { $limit } bytes, of heeft meer dan { $files } bestanden.
zip-no-end = Het is geen ZIP, of er staat iets voor of na.
zip-name = De naam “{ $name }” kan naar een andere plek leiden.
zip-order = De naam “{ $name }” staat er twee keer in, of niet op zijn plaats.
zip-stored = Het bestand “{ $name }” is samengeperst, versleuteld of niet heel, of de twee beschrijvingen ervan verschillen.
zip-sum = Het bestand “{ $name }” is beschadigd.
zip-between = Tussen de bestanden staat iets dat bij geen bestand hoort.

dossier-check-what =
    # Controleer dit dossier

    Dit is alles over één besluit om van een norm af te wijken, uit een getekend register. U kunt het zelf controleren, zonder het register en zonder te vertrouwen op wie het u gaf. Lees `report.html` om te weten wat erin staat; deze pagina gaat over de vraag of het waar is.
dossier-check-how =
    ## Hoe

    - Met het programma: `verantwoord verify-dossier BESTAND.zip --fingerprint …`. Dat controleert alles.
    - Zonder: pak de ZIP uit en voer `sh check.sh` uit. Dat vraagt een POSIX-shell met de gewone programma’s, en `sha256sum`, `ssh-keygen`, `openssl` 3, `awk`, `base64` en `xxd`; het gebruikt geen netwerk en verandert niets. Een script uit een bestand dat iemand stuurde kan van alles doen: lees het eerst, of haal hetzelfde script bij een bron die u vertrouwt.

    Vergelijk hoe dan ook de vingerafdruk die eruit komt met die u van elders kent: van papier, van de cliëntenraad, van de inspectie. Alles rust daarop.
dossier-check-parts =
    ## Wat erin zit

    - `leaves`: de korte beschrijving van elke inschrijving in het register. `checkpoint`: de getekende boomkop waar die op uitkomen.
    - `entries`: de stukken (`.json`) met hun handtekeningen (`.sig`): die over dit besluit, en die waaruit blijkt wie mocht tekenen. Van een stuk dat gewist is, zijn alleen de handtekeningen over.
    - `allowed_signers`: de sleutels, voor `ssh-keygen`. `documents`: elk met zijn salt, als ze zijn toegevoegd.
    - `report.html`: om te lezen; door niemand getekend. `decision`: welk besluit dit is. `SHA256SUMS`: van elk ander bestand.
dossier-check-limits =
    ## Wat het bewijst, en wat niet

    Het bewijst dat deze stukken in het register staan, in deze volgorde, getekend met deze sleutels. Of elke sleutel op dat moment mocht tekenen, laat het script aan het programma over. Niets hier bewijst dat geen ander stuk over het besluit gaat, of dat het besluit goed was. Alleen het hele register laat zien dat er niets ontbreekt.

## Wat check.sh zegt

script-ok = goed
script-bad = FOUT
script-no-tool = Voor deze controle is een programma nodig dat niet op deze computer staat:
script-fingerprint = De vingerafdruk van dit register. Vergelijk die met de vingerafdruk die u van elders kent:
script-dossier = Dit dossier wordt gecontroleerd met de programma’s van deze computer.
script-sums = de bestanden zijn die van SHA256SUMS, en er zijn geen andere
script-root = de bladen komen uit op de boomkop
script-entries = elk stuk en elk bestand met handtekeningen is dat van zijn blad, en geen reglement, wijziging van sleutels of wissing is weggelaten
script-keys = elke sleutel in de lijst staat in een reglement of een wijziging van sleutels
script-signatures = elke handtekening is van een sleutel in de lijst, over precies dat stuk
script-head = het register heeft de boomkop getekend met zijn nieuwste sleutel
script-documents = elk document is het document dat in een stuk genoemd wordt
script-left = Niet gecontroleerd: of elke sleutel op dat moment mocht tekenen, de tijden, en wissingen. “verantwoord verify-dossier” controleert ook dat.
script-good = Alles wat gecontroleerd is, klopt.
script-wrong = ER IS IETS MIS. Vertrouw niet op dit dossier, en bewaar het.

## Twee verledens

evidence-heads =
    # Twee verledens van “{ $origin }”

    Wie dit register bewaart, tekende twee boomkoppen die niet bij één verleden kunnen horen: `one.checkpoint` en `other.checkpoint`. Een register groeit alleen, dus elke boomkop moet het begin zijn van elke latere. Van twee boomkoppen van één grootte zijn de wortels gelijk; van twee groottes komen de eerste inschrijvingen van de grootste (`leaves`) uit op de wortel van de kleinste. Hier is dat niet zo.
evidence-statement =
    # Twee verledens van “{ $origin }”

    Iemand tekende `statement.json`, en daarin bij `seen` welk verleden van het register hij voor zich had. Dat is niet het verleden dat wie het register bewaart tekende in `one.checkpoint`: de eerste inschrijvingen daarvan (`leaves`) komen uit op een andere wortel.
evidence-whom =
    ## Tegen wie

    Twee boomkoppen zijn bewijs tegen wie de sleutel van het register heeft (`log_keys`): niemand anders kan ze maken. Een stuk laat zien dat de ondertekenaars een ander verleden kregen te zien dan dit, of dat ten onrechte zeggen: vraag hun om hun kopie van het register, want met de boomkop daarin, getekend door wie het bewaart, is het bewijs alleen tegen die bewaarder.

    Dit zegt niet welk verleden het ware is, en ook niet waarom er twee zijn.
evidence-how =
    ## Hoe u dit controleert

    Voer `sh check.sh` uit; dat vraagt een POSIX-shell met de gewone programma’s, en `sha256sum`, `ssh-keygen`, `openssl` 3, `awk`, `base64` en `xxd`. Of de sleutels die van het register zijn, ziet u in het reglement: de eerste staat in `charter.json`, als dat erbij zit, en de vingerafdruk daarvan vergelijkt u met die u kent. Bewaar deze map, verander er niets in, en geef kopieën aan anderen.
script-fork = Dit bewijs wordt gecontroleerd met de programma’s van deze computer.
script-fork-heads = het register heeft de boomkoppen getekend
script-fork-name = ze hebben één naam
script-fork-other-root = de grootste begint niet met de kleinste, of is van gelijke grootte en een andere
script-fork-leaves = de bladen komen uit op de grootste boomkop
script-fork-seen = wat de maker van het stuk zag, is niet het begin van deze boom
script-fork-statement = elke handtekening onder het stuk klopt
script-fork-charter = de eerste sleutel staat in het reglement
script-fork-log-key = De sleutels van het register waarnaar dit is beoordeeld:
script-fork-proved = ER ZIJN TWEE VERLEDENS. Dat is bewezen.
script-fork-not-proved = Dit bewijst niets: er klopt iets niet.

## Vergelijken

cmd-compare = Zegt of twee registers, dossiers, boomkoppen of stukken van één verleden zijn: hetzelfde, het ene bouwt voort op het andere, of twee verledens. Van twee verledens schrijft het het bewijs. Voor wie iets anders kreeg dan een ander.
    .example =
    verantwoord compare verantwoord-demo/ledger kopie-van-de-raad
    verantwoord compare verantwoord-demo/ledger stuk.json --output bewijs
arg-compare-one = De map van een register, een dossier, een bestand met een boomkop, of een stuk (met de .sig ernaast).
arg-compare-other = Waarmee u het vergelijkt: ook een van deze.
arg-compare-consistency = Een bewijs dat de nieuwere boomkop op de oudere voortbouwt: wat prove-consistency maakte.
arg-compare-log-key = De sleutel van het register, als die in geen van beide zit.
arg-compare-output = De nieuwe map voor het bewijs, als er twee verledens zijn.
value-one = EEN
value-other = ANDER
compare-same = Dit is hetzelfde verleden: dezelfde { $size ->
    [one] { $size } inschrijving
   *[other] { $size } inschrijvingen
    }.
compare-extends = Dit is één verleden: dat van { $large ->
    [one] { $large } inschrijving
   *[other] { $large } inschrijvingen
    } begint met dat van { $small }.
compare-fork = ALARM: ER ZIJN TWEE VERLEDENS VAN “{ $origin }”. Dat van { $large ->
    [one] { $large } inschrijving
   *[other] { $large } inschrijvingen
    } begint niet met dat van { $small }. Bewaar beide precies zoals ze zijn.
compare-common = Ze zijn gelijk tot en met { $size ->
    [0] niets: ze hebben een ander begin.
    [one] de eerste inschrijving; de volgende verschilt.
   *[other] de eerste { $size } inschrijvingen; de volgende verschilt.
    }
compare-unknown = Hieruit blijkt niet of het verleden van { $large ->
    [one] { $large } inschrijving
   *[other] { $large } inschrijvingen
    } begint met dat van { $small }. Waaruit wel: het register zelf of een dossier ervan, van { $large } inschrijvingen of meer; of een bewijs dat prove-consistency maakt, met --consistency.
compare-other = Dit is van twee registers: “{ $one }” en “{ $other }”.
compare-dossier-unsound = Het dossier { $path } klopt niet.
compare-proved-heads = Beide boomkoppen zijn getekend met de sleutel van dit register. Dat is bewijs tegen wie het bewaart.
compare-proved-statement = Getekend op het andere verleden: { $who }. Zij kregen een ander verleden te zien dan dit, of zeggen dat ten onrechte.
compare-unproved = Maar van niemand is bekend dat hij beide tekende, dus dit is geen bewijs tegen iemand. Hebt u de sleutel van het register, geef die dan met --log-key; leg bij een stuk de handtekeningen ernaast, in een bestand dat eindigt op .json.sig.
compare-written = Het bewijs staat in { $path }, met hoe het te controleren is. Geef kopieën aan anderen.
compare-write = Met --output en een nieuwe map krijgt u het bewijs, dat iedereen kan controleren.
known-fork-evidence = { $alarm } Het bewijs staat op zichzelf in { $path }; met de check.sh daarin is het op elke computer te controleren.
