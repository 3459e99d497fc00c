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
value-vkey = SLEUTEL

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
