### Getuigen: wie een kop medeondertekent, en wat er dan mis kan gaan.

cmd-witness = Getuigen: een orgaan tekent dat het deze kop van het register heeft gezien. Daarna kan niemand ongemerkt een ander verleden tonen.
    .example =
    verantwoord --ledger kopie witness cosign --output kop.note
    verantwoord --ledger afwijkingen witness add kop.note
cmd-witness-cosign = Kijkt het hele register na en tekent dat deze kop op dit moment de nieuwste was. Wat u eerder tekende, wordt onthouden: een register dat daar niet op volgt, wordt geweigerd. Voor een raad, de inspectie of een partner.
    .example =
    verantwoord --ledger kopie witness cosign --output kop.note
    verantwoord --ledger kopie witness cosign --key getuige --name raad.example/getuige
cmd-witness-add = Legt medeondertekende koppen bij het register, na controle. Voor de beheerder van het register.
    .example =
    verantwoord --ledger afwijkingen witness add kop.note
    verantwoord --ledger afwijkingen witness add raad.note inspectie.note

arg-key-new-witness = Maakt de sleutel van een getuige met deze naam, zoals raad.example/getuige. Toont ook de regel voor de verklaring die haar aanmeldt.
arg-key-show-witness = Toont de regel voor de verklaring die een getuige met deze naam aanmeldt (witness_key), zoals raad.example/getuige.
arg-witness-cosign-key = Het bestand van de sleutel van de getuige. Anders de sleutel uit de map met uw sleutels die in het register als getuige staat.
arg-witness-cosign-name = De naam van de getuige, als haar sleutel nog niet in het register staat.
arg-witness-cosign-fingerprint = De vingerafdruk die het register moet hebben.
arg-witness-add-file = Een kop met de handtekening van een getuige, zoals witness cosign die maakt.
arg-witness-add-witness = De sleutel van een getuige die niet in het register staat, als naam+nummer+sleutel. Ook haar handtekening wordt dan nagekeken.
arg-witness-add-log-key = Het bestand met de sleutel van het register. Anders wat in VERANTWOORD_LOG_KEY staat, en anders de sleutel uit de map met uw sleutels.

key-witness-vkey = Voor de verklaring over sleutels (keys), bij witness_key: { $vkey }
key-new-witness-next = Meld de sleutel aan met een verklaring over sleutels (keys, actie enrol_witness) van uw orgaan. Bewaar het bestand buiten het bereik van wie het register bijhoudt.

append-head = Nummer { $nth } van de koppen is niet opgenomen. { $fault }
brought-malformed = Dit is geen kop van een register. { $fault }
brought-origin = Deze kop is van { $found }; dit register heet { $ours }.
brought-beyond = Deze kop gaat over { $size } inschrijvingen; dit register heeft er { $ours }. Haal eerst de nieuwste kopie.
brought-other-history = ALARM: de sleutel van dit register tekende een andere geschiedenis van { $size } inschrijvingen. Bewaar dit bestand: samen met het register is het bewijs. Bel de andere organen.
brought-log-signature = De sleutel van het register heeft deze kop van { $size } inschrijvingen niet getekend.
brought-bad = De handtekening van getuige { $witness } klopt niet.
brought-uncosigned = Onder deze kop staat geen handtekening van een getuige.
brought-full = Met deze handtekeningen erbij wordt het bestand groter dan { $limit } bytes.

witness-no-state = Er is geen map waarin onthouden wordt wat u hebt getekend. Zet VERANTWOORD_STATE op een map van uzelf.
witness-state-damaged = { $path } hoort de kop te bevatten die u het laatst medeondertekende, en is beschadigd. Zet een reservekopie terug. Zonder dat bestand tekent u misschien een ander verleden.
witness-clock-back = De klok van deze computer zegt { $now }, maar u tekende al om { $before }. Zet de klok goed en probeer het opnieuw.
witness-not-signed = De handtekening die gemaakt is, klopt niet. Er is niets weggegeven; probeer het opnieuw.
witness-not-verified = Het register in { $path } klopt niet. Er is niets medeondertekend.
witness-older-copy = Deze kopie heeft { $size } inschrijvingen; u zag er al { $seen }. Haal eerst de nieuwste kopie: een getuige tekent alleen de nieuwste kop die zij zag.
witness-smaller = ALARM: u ondertekende al een kop van { $seen } inschrijvingen, en dit register heeft er { $size }. Er is niets getekend. Wat u toen tekende, staat in { $path } en is bewijs. Vraag de beheerder om uitleg, en bel de andere organen.
witness-other-past = ALARM: dit register heeft een ander verleden dan de kop van { $size } inschrijvingen die u al medeondertekende. Er is niets getekend. Wat u toen tekende, staat in { $path } en is bewijs, samen met dit register. Bewaar beide en bel de andere organen.
witness-key-used = De sleutel in { $path } tekent in dit register al iets anders. Een getuige heeft een eigen sleutel: maak die met verantwoord key new NAAM --witness NAAM.
witness-no-key = In { $path } ligt geen sleutel die in dit register als getuige staat. Geef haar met --key, of maak er een met verantwoord key new NAAM --witness NAAM.
witness-other-name = Deze sleutel staat in het register als getuige { $known }. Laat --name weg.
witness-no-name = Deze sleutel staat niet in het register als getuige. Geef met --name de naam waaronder zij tekent.
witness-cosigned = Medeondertekend: { $origin } met { $size ->
    [one] één inschrijving
   *[other] { $size } inschrijvingen
    }.
witness-cosigned-at = Op { $time }, als { $vkey }.
witness-cosigned-next = Geef { $path } aan de beheerder van het register, en bewaar zelf een kopie.
witness-bad-file = { $path } is geen kop van een register. { $fault }
witness-bad-vkey = { $vkey } is geen sleutel van een getuige.
witness-nothing-new = Bij de kop van { $size } inschrijvingen stond dit al.
witness-taken-in = Opgenomen bij de kop van { $size } inschrijvingen: getuige { $name }, getekend op { $time }.
witness-taken-in-unknown = Opgenomen bij de kop van { $size } inschrijvingen: { $name }. Deze getuige staat niet in het register; haar handtekening is niet nagekeken.

## Wat de audit van getuigen zegt

rules-witnesses = Getuigen en klokken
rule-clock-contradicted = De klok van een getuige spreekt die van het register tegen
    .looks = Of een getuige een kop tekende voordat, volgens het register, de nieuwste handeling daaronder werd vastgelegd.
    .why = Niemand kan tekenen wat er nog niet is. Een van beide klokken klopt niet, of het register noemt een ander moment.
    .todo = Vraag de getuige en de beheerder om hun klok na te kijken. Leg in een notitie uit wat er aan de hand was.
found-clock-contradicted = Getuige { $witness } van { $body } tekende op { $at } een kop met { $act }. Volgens het register werd die handeling pas op { $recorded } vastgelegd.
rule-recorded-unseen = Een getuige zag een handeling niet die er volgens het register al was
    .looks = Of de nieuwste kop die een getuige zag, lang achterliep op wat er volgens het register toen al stond.
    .why = Dan is de handeling misschien later vastgelegd dan er staat. Of de getuige kreeg een oude kopie te zien.
    .todo = Vraag de getuige welke kopie zij toen had, en van wie. Leg in een notitie uit waarom zij de handeling niet zag.
found-recorded-unseen = Getuige { $witness } van { $body } zag op { $on } een register met { $size } inschrijvingen. Volgens het register stond { $act } er toen al.
rule-witnesses-missing = Er tekenden te weinig getuigen mee
    .looks = Of binnen de termijn uit het reglement genoeg getuigen van elk genoemd orgaan een kop met de handeling hebben getekend.
    .why = Wat niemand anders zag, kan de beheerder nog veranderen zonder dat het uitkomt.
    .todo = Laat de getuigen van het orgaan de nieuwste kop tekenen, en neem hun handtekeningen op. Spreek af wie dat voortaan doet.
found-witnesses-missing = Het reglement verwacht van { $body } { $expected ->
    [one] één getuige
   *[other] { $expected } getuigen
    } binnen { $days ->
    [one] één dag
   *[other] { $days } dagen
    }. Dat is niet gelukt bij { $count ->
    [one] één handeling
   *[other] { $count } handelingen
    }. De eerste is { $first }.
rule-time-unconfirmed = Alleen het register zelf zegt wanneer dit is vastgelegd
    .looks = Of een getuige, of een ander orgaan dan het bestuur dat daarna iets tekende, de handeling binnen de termijn van een evaluatie heeft gezien.
    .why = De tijden in het register komen van de klok van de beheerder. Wie ze wil bewijzen, heeft een tweede klok nodig.
    .todo = Vraag een raad, de inspectie of een partner om getuige te zijn en geregeld de nieuwste kop te tekenen.
found-time-unconfirmed = Van { $count ->
    [one] één handeling
   *[other] { $count } handelingen
    } bevestigt niemand anders binnen { $days ->
    [one] één dag
   *[other] { $days } dagen
    } wanneer zij is vastgelegd. De eerste is { $first }.

## Getuigen over HTTP

cmd-witness-serve = Houdt een getuige open over HTTP (C2SP tlog-witness): wie een register beheert, vraagt daar zelf om een handtekening. De getuige leest de inhoud niet; zij tekent alleen wat volgt op wat zij al tekende.
    .example =
    verantwoord witness serve --listen 127.0.0.1:7380 --key getuige --name raad.example/getuige --log LOGSLEUTEL
cmd-witness-submit = Vraagt getuigen over HTTP om de nieuwste kop te tekenen, en legt hun handtekeningen bij het register. Voor de beheerder van het register.
    .example =
    verantwoord --ledger afwijkingen witness submit https://getuige.raad.example
    verantwoord --ledger afwijkingen witness submit http://127.0.0.1:7380 --witness SLEUTEL
arg-witness-serve-listen = Het adres waar de getuige luistert, zoals 127.0.0.1:7380. Zet er voor het internet een webserver met TLS voor.
arg-witness-serve-log = De sleutel van een register dat deze getuige ziet, zoals log_key in het reglement. Geef er meer met nog eens --log; van een register met een nieuwe sleutel ook de oude.
arg-witness-serve-key = Het bestand van de sleutel van de getuige.
arg-witness-serve-name = De naam waaronder de getuige tekent, zoals raad.example/getuige.
arg-witness-submit-url = Het adres van een getuige, zonder /add-checkpoint.
arg-witness-submit-witness = De sleutel van een getuige die niet in het register staat, als naam+nummer+sleutel.
arg-witness-submit-log-key = Het bestand met de sleutel van het register. Anders wat in VERANTWOORD_LOG_KEY staat, en anders de sleutel uit de map met uw sleutels.
value-url = URL

crypto-request-too-large = Dit verzoek is groter dan { $limit } bytes.
crypto-request-not-text = Dit verzoek is geen UTF-8.
crypto-request-lines = In dit verzoek scheidt geen lege regel het bewijs van de kop.
crypto-request-old = De eerste regel van dit verzoek is niet old met een getal.
crypto-request-proof = Het bewijs in dit verzoek bestaat niet uit hoogstens { $limit } regels met een hash in base64.
crypto-request-note = De kop in dit verzoek klopt niet. { $fault }
crypto-refusal-old-beyond = De oude grootte { $old } is groter dan die van de kop, { $size }.
crypto-refusal-stale = Deze getuige tekende het laatst een kop van { $size }.
crypto-refusal-fork = Deze getuige tekende een andere kop van { $size }.
crypto-refusal-inconsistent = Het bewijs laat niet zien dat de kop van { $size } volgt op die van { $old }.

witness-bad-address = { $address } is geen adres om op te luisteren. Geef bijvoorbeeld 127.0.0.1:7380.
witness-no-listen = Op { $address } kan niet worden geluisterd: { $error }
witness-bad-log = { $vkey } is geen sleutel van een register.
witness-serving = De getuige luistert op { $url } en ziet { $count ->
    [one] één register
   *[other] { $count } registers
    }. Stoppen: Ctrl-C.
witness-serving-as = Zij tekent als { $vkey }
witness-no-path = Hier is niets. Het adres is { $path }.
witness-only-post = Alleen POST.
witness-cut-off = Het verzoek kwam niet heel aan.
witness-too-slow = Het verzoek kwam te langzaam.
witness-trouble = De getuige kan nu niet tekenen.
witness-unknown-log = Deze getuige kent geen register { $origin }.
witness-not-the-log = Geen sleutel van { $origin } die deze getuige kent, tekende deze kop goed.
witness-fork = ALARM: { $origin } tekende twee koppen van { $size } inschrijvingen. Er is niets getekend. De ene staat in { $ours }, de andere in { $other }: samen zijn zij bewijs. Bewaar beide en bel de andere organen.

witness-none-known = Het register kent geen getuige. Geef de sleutel van de getuige met --witness.
witness-no-answer = { $url } gaf geen antwoord: { $error }
witness-bad-answer = { $url } gaf een antwoord dat niet klopt. { $fault }
witness-none-of-these = { $url } tekende met een sleutel die hier niet bekend is. Is het een nieuwe getuige, geef haar sleutel dan met --witness.
witness-says-inconsistent = ALARM: de getuige op { $url } zegt dat dit register niet volgt op wat zij al tekende. Bewaar deze kopie, en vraag de getuige welke kop zij heeft.
witness-says-fork = ALARM: de getuige op { $url } tekende al een andere kop van { $size } inschrijvingen. Bewaar deze kopie, en vraag de getuige welke kop zij heeft.
witness-is-ahead = ALARM: de getuige op { $url } tekende al een kop van { $told } inschrijvingen, en dit register heeft er { $size }. Is dit een oude kopie, haal dan de nieuwste. Zo niet, dan is er iets weggehaald.
witness-says-unsigned = De getuige op { $url } kent de sleutel niet waarmee dit register nu tekent. Geef haar de nieuwe log_key.
witness-says-unknown = De getuige op { $url } kent dit register niet, of het adres klopt niet.
witness-says-other = De getuige op { $url } gaf een antwoord dat hier niet past (status { $status }).
witness-never-settles = De getuige op { $url } noemt telkens een andere grootte. Probeer het later opnieuw.

## Toezeggingen

cmd-promise = Toezeggingen: wie een verklaring inlevert, krijgt er een die zegt wanneer zij in het register staat. Komt de beheerder die niet na, dan is dat te bewijzen.
    .example =
    verantwoord --ledger afwijkingen promise make standpunt.json
    verantwoord --ledger kopie promise check standpunt.json.promise
cmd-promise-make = Zegt toe dat een verklaring binnen een week in het register staat. Geweigerd wordt wat er niet in zou mogen. Voor de beheerder van het register.
    .example =
    verantwoord --ledger afwijkingen promise make standpunt.json
    verantwoord --ledger afwijkingen promise make standpunt.json --days 2
cmd-promise-check = Houdt toezeggingen tegen het register: nagekomen, nog niet nodig of gebroken. Zonder bestand: alle die u bewaart.
    .example =
    verantwoord --ledger kopie promise check standpunt.json.promise
    verantwoord --ledger kopie promise check
cmd-promise-keep = Bewaart toezeggingen, met de handtekeningen die ernaast liggen. Zolang de verklaring dan niet op tijd in het register staat, tekent u niet meer mee als getuige.
    .example =
    verantwoord --ledger kopie promise keep standpunt.json.promise
arg-promise-make-file = De verklaring, en handtekeningen erbij. De toezegging komt ernaast, in standpunt.json.promise.
arg-promise-make-days = Binnen hoeveel dagen zij in het register staat: 1 tot 7. Anders 7.
arg-promise-make-log-key = Het bestand met de sleutel van het register. Anders wat in VERANTWOORD_LOG_KEY staat, en anders de sleutel uit de map met uw sleutels.
arg-promise-check-file = Een toezegging. De handtekeningen (.sig) mogen ernaast liggen.
arg-promise-keep-file = Een toezegging. De handtekeningen (.sig) mogen ernaast liggen.
value-days = DAGEN

promise-note = Dit is geen ondertekende tekst. { $fault }
promise-text = De tekst is niet die van een toezegging.
promise-origin = Zij is van { $found }; dit register heet { $ours }.
promise-unsigned = De sleutel van dit register heeft haar niet getekend.
promise-older = Zij is gegeven toen het register { $size } inschrijvingen had; deze kopie heeft er { $ours }. Haal eerst de nieuwste kopie. Is dit de nieuwste, dan is er iets weggehaald.
promise-other-signatures = De handtekeningen zijn niet die van de toezegging.
promise-bad = { $path } telt hier niet als toezegging. { $fault }
promise-made = { $path }: { $file } staat in het register voor { $by }. Geef dit bestand aan wie de verklaring inleverde.
promise-none = U bewaart geen toezeggingen van dit register.
promise-kept = { $path }: nagekomen. De verklaring is inschrijving { $entry }.
promise-due = { $path }: nog niet nagekomen, en dat hoeft ook nog niet. De termijn loopt tot { $by }.
promise-unsure = { $path }: de verklaring is inschrijving { $entry }, met andere handtekeningen dan ingeleverd. Leg het bestand met de ingeleverde handtekeningen (.sig) ernaast; dan is te zien of er een ontbreekt.
promise-overdue = { $path }: gebroken volgens uw klok. De termijn liep tot { $by }. Haal de nieuwste kopie, en vraag een getuige om die te tekenen: daarmee is het te bewijzen.
promise-broken = ALARM: { $path } is gebroken. { $how } Dit bestand en een kopie van het hele register met de kop van { $size } inschrijvingen zijn samen bewijs, voor iedereen na te gaan met promise check.
promise-held = { $path } is bewaard, met de handtekeningen.
promise-held-without = { $path } is bewaard, zonder de handtekeningen: het bestand (.sig) dat erbij hoort, ligt er niet naast.
breach-absent = De verklaring { $statement } staat er niet, en het register ging door tot { $newest }.
breach-unseen = De verklaring { $statement } staat er niet, en getuige { $witness } zag het register zonder haar op { $at }.
breach-late = Inschrijving { $entry } kwam pas op { $recorded }; toegezegd was voor { $by }.
breach-signatures = Bij inschrijving { $entry } ontbreken handtekeningen die zijn ingeleverd: { $keys }.
witness-promise-broken = Er is niets medeondertekend: een toezegging van dit register aan u is gebroken.

## Documenten

cmd-document = Documenten waar handelingen op rusten, zoals notulen en analyses. Zij liggen naast het register en nooit in de geschiedenis, zodat zij gewist kunnen worden.
    .example =
    verantwoord --ledger afwijkingen document add notulen.pdf
    verantwoord --ledger afwijkingen document list
cmd-document-add = Legt een document bij het register, en toont de digest waarmee een verklaring het noemt. Hoogstens 100 MB.
    .example =
    verantwoord --ledger afwijkingen document add notulen.pdf --name "Notulen van 3 februari"
    verantwoord --ledger kopie document add notulen.pdf --salt 00112233445566778899aabbccddeeff
cmd-document-get = Geeft een document, na controle. Ligt het er niet, dan wordt dat gezegd.
    .example =
    verantwoord --ledger afwijkingen document get DIGEST --output notulen.pdf
cmd-document-list = Toont de documenten die handelingen noemen of die bij het register liggen: welke er zijn, ontbreken of gewist zijn.
    .example =
    verantwoord --ledger afwijkingen document list
cmd-document-remove = Haalt een document weg; de verklaringen die het noemen, blijven heel. Leg eerst een wissing vast die zegt waarom.
    .example =
    verantwoord --ledger afwijkingen document remove DIGEST
arg-document-add-file = Het bestand.
arg-document-add-name = Hoe het document heet. Anders zoals het bestand.
arg-document-add-salt = Het zout van een document dat anderen al hebben, 32 hexadecimale cijfers: dan krijgt het dezelfde digest. Anders een nieuw.
arg-document-get-digest = De digest van het document.
arg-document-remove-digest = De digest van het document.
arg-document-remove-yes = Haalt het weg zonder te vragen.
value-salt = ZOUT

document-too-large = Het document is groter dan { $limit } bytes. Maak het kleiner, of splits het.
document-store = Het document is niet opgenomen. { $fault }
document-bad-digest = { $digest } is geen digest van een document. Dat zijn 64 hexadecimale cijfers, zoals document list ze toont.
document-bad-salt = { $salt } is geen zout: dat zijn 32 hexadecimale cijfers.
document-bad-name = { $name } is geen naam voor een document: één regel van 1 tot 200 tekens. Geef een andere met --name.
document-added = ‘{ $name }’ ligt bij het register: { $bytes } bytes.
document-digest = Digest: { $digest }
document-salt = Zout: { $salt }
document-next = Noem in het concept de digest en het aantal bytes, onder documents. Wie het bestand en het zout heeft, kan nagaan dat dit het is.
document-erased = Document { $digest } is gewist; inschrijving { $entry } zegt waarom.
document-absent = Document { $digest } ligt niet bij deze kopie van het register.
document-got = { $path } is het document.
document-is-here = ligt er, { $bytes } bytes
document-is-erased = gewist, zie inschrijving { $entry }
document-is-absent = ligt er niet
document-named-by = genoemd in inschrijving { $entry }
document-named-by-none = in geen handeling genoemd
document-line = { $digest } ‘{ $name }’: { $what }, { $of }
document-none = Er zijn geen documenten.
document-remove-unexplained = Let op: een handeling noemt dit document, en geen wissing zegt waarom het weggaat. De audit meldt dat.
document-remove-ask = Document { $digest } weghalen?
document-not-removed = Er is niets weggehaald.
document-removed = Document { $digest } is weg, met de bytes: hier, en uit het exemplaar elders als dat er is. Andere kopieën hebben het misschien nog, en de server daar tot die opruimt.
