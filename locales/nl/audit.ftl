# What the audit says of all its rules; the rules themselves stand in audit-*.ftl.
severity-breach = tekortkoming
severity-concern = punt van zorg
severity-notice = opmerking
basis-expectation = { $id }: “{ $phrase }” ({ $source })
basis-wmcz = Wet medezeggenschap cliënten zorginstellingen 2018
basis-wor = Wet op de ondernemingsraden
basis-avg = Algemene verordening gegevensbescherming (AVG)
basis-format = Het formaat van het register, paragraaf { $section }
basis-record = De inhoud van de handelingen, { $part }

findings-heading = Wat opvalt in “{ $origin }” op { $on }, met wat op { $known } bekend was:
findings-decision = { $id } { $title }
findings-ledger = Het register als geheel
findings-line = { $severity }: { $name }
findings-why = Waarom: { $why }
findings-todo = Wat u kunt doen: { $todo }
findings-shown = { $count ->
    [0] Regel { $rule } ({ $basis }).
    [one] Te zien in inschrijving { $entries }. Regel { $rule } ({ $basis }).
   *[other] Te zien in inschrijving { $entries }. Regel { $rule } ({ $basis }).
 }
findings-summary = Gevonden: { $breaches ->
    [one] { $breaches } tekortkoming
   *[other] { $breaches } tekortkomingen
 }, { $concerns ->
    [one] { $concerns } punt van zorg
   *[other] { $concerns } punten van zorg
 }, { $notices ->
    [one] { $notices } opmerking
   *[other] { $notices } opmerkingen
 }.
findings-no-verdict = Dit is wat de regels vonden in wat is vastgelegd. Het is geen oordeel: wat hier niet staat, is daarmee niet goed, en wat hier staat, kan een goede reden hebben.
audit-bad-severity = “{ $text }” is geen zwaarte. Kies breach (tekortkoming), concern (punt van zorg) of notice (opmerking).
check-foreseen = Als dit nu zo werd getekend, zou de toets dit vinden:
check-foreseen-no-verdict = Dit houdt niets tegen: u mag zo tekenen. Wat hier staat kan een goede reden hebben; schrijf die dan op.
check-foreseen-none = Als dit nu zo werd getekend, zou de toets daarin niets nieuws vinden. Dat is geen goedkeuring.
check-foreseen-line = { $severity }, regel { $line }: { $name }
check-foreseen-gone = Dit zou de toets dan niet meer vinden: { $name }

rules-title = De regels van de toets
rules-intro = Deze pagina is gemaakt uit het programma. Een regel kijkt naar wat is vastgelegd, en zegt wat opvalt. Een uitkomst is geen oordeel: zij noemt wat ontbreekt, te laat is of niet bij elkaar past, en waar dat te zien is.
rules-looks = Waar de regel naar kijkt
rules-why = Waarom
rules-todo = Wat u kunt doen
rules-basis = Waar dit op berust
rules-expectations = Wat de inspectie verwacht
rules-expectations-intro = Elke zin uit de teksten van de inspectie waar het register naar kijkt, met de regels die dat doen.
rules-phrase = Zin van de inspectie
rules-looked-at = Regels
rules-overview = over registers van meer aanbieders heen
findings-sheet = Wat opvalt
report-finding-severity = Zwaarte
report-finding-name = Wat opvalt
report-finding-what = Wat is gevonden
report-finding-rule = Regel
examine-exists = { $path } bestaat al en is niet veranderd. Kies een andere map met --output, of haal deze eerst weg.
examine-unsound = Omdat het register niet gaaf is, is er niets uit getoond en niets getoetst.
examine-done = Alles staat in { $path }. Begin met report.html.
examine-readme = Onderzoek van het register “{ $origin }”, op { $on }, met wat op { $known } bekend was.

    verification.txt   of het register gaaf is: elke byte en elke handtekening
    report.html        het rapport, om te lezen en af te drukken
    findings.txt       wat opvalt, met waarom en wat te doen
    registers.xlsx     wat opvalt en alle tabellen, voor een rekenblad
    due.ics            wat er te doen is, voor een agenda
    poam.json          de afwijkingen als OSCAL POA&M, voor andere programma's
    {"*"}.json             hetzelfde als de teksten, voor programma's
    SHA256SUMS         de controlegetallen van deze bestanden: sha256sum -c SHA256SUMS

    Gecontroleerd is niet goedgekeurd. Wat opvalt is geen oordeel, en er is geen cijfer.
    Deze map bewijst zelf niets: wie zeker wil zijn, controleert het register met verantwoord verify.
examine-readme-unsound = Het register is niet gaaf. In verification.txt staat waarom. Er is niets anders uit getoond.
personal-warning = Let op, bij ‘{ $part }’ ({ $member }): hier staat iets dat lijkt op { $kind }.
personal-warning-line = Let op, regel { $line }, bij ‘{ $part }’ ({ $member }): hier staat iets dat lijkt op { $kind }.
personal-todo = Persoonsgegevens horen niet in het register: wat is getekend en ingeschreven, gaat er niet zomaar weer uit. Haal ze weg voordat iemand tekent. Schrijf een functie in plaats van een naam. Is het toch iets anders, dan hoeft u niets te doen.
