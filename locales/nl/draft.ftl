### Een concept: het bestand waarin iemand een verklaring schrijft voordat die wordt ondertekend.

## Uitleg bovenaan het bestand

draft-header = Concept van: { $kind }
draft-header-fill = Vul in wat tussen de aanhalingstekens hoort. Wat leeg is (""), telt als nog niet ingevuld. Een lange tekst over meer regels zet u tussen drie aanhalingstekens: """ ervoor en """ erachter.
draft-header-optional = Een regel die begint met # en een spatie is uitleg. Een regel die begint met # zonder spatie mag u weglaten; haal de # weg om hem in te vullen. Staat er een kop boven, zoals #[naam], haal daar dan ook de # weg.
draft-header-careful = “Mag weg” zegt alleen dat het register het ook zonder aanneemt. De controle kan zeggen dat iets voor een zorgvuldig besluit toch nodig is.
draft-header-next = Klaar? Controleer het met: verantwoord check. Maak daarna met verantwoord prepare de verklaring die wordt ondertekend.
draft-header-personal = Zet hier geen persoonsgegevens in: geen namen van cliënten of medewerkers en niets waaraan u iemand herkent. Wat eenmaal in het register staat, gaat er bijna niet meer uit.

## Uitleg bij elk onderdeel

draft-comment-required = { $label } (verplicht)
draft-comment-required-within = { $label } (verplicht als u dit deel invult)
draft-comment-optional = { $label } (mag weg)
draft-comment-one-of = { $label } (vul er precies één in van: { $names })
draft-comment-content = De inhoud. Laat de koppen tussen haken staan: zij zeggen waar de regels eronder bij horen.
draft-comment-word = Kies één van deze woorden:
draft-comment-words = Kies uit deze woorden:
draft-comment-list = Dit is een lijst. Zet elk deel tussen aanhalingstekens, met komma's ertussen: ["…", "…"].
draft-comment-entry = U mag ook het nummer van de inschrijving geven, zonder aanhalingstekens, zoals 12.
draft-comment-number = Een heel getal, zonder punten of aanhalingstekens.
draft-comment-expected = Hier hoort { $expected }.
draft-comment-block = Nog een? Kopieer dit blok, met de kop { $heading } erbij, en zet het eronder.
draft-comment-sort = Voorbeeld: { $label }

## Wat er mis kan zijn

draft-fault-at = regel { $line }, { $path }: { $what }
draft-fault-line = regel { $line }: { $what }
draft-fault-path = { $path }: { $what }
draft-too-large = het bestand is te groot: { $size } bytes. Een concept is hoogstens { $most } bytes. Maak de teksten korter, of voeg lange stukken toe als document.
draft-statement-too-large = de verklaring wordt te groot: { $size } bytes. Zij mag hoogstens 1 MiB (1048576 bytes) zijn. Maak de teksten korter, of voeg lange stukken toe als document.
draft-other-ledger = dit concept is voor het register { $named }, niet voor { $ledger }. Verander ledger, of kies het andere register.
draft-incomplete = dit concept is nog niet volledig. Controleer het met: verantwoord check.
draft-not-itself = wat hier staat, leest niet terug als wat u schreef. Onderteken dit niet en meld het aan de makers van het programma.
draft-missing = “{ $label }” is nog niet ingevuld. Vul het in.
draft-table-missing = het deel “{ $label }” ontbreekt. Zet de kop [{ $table }] erin en vul de regels eronder in.
draft-unknown = “{ $name }” bestaat hier niet. Haal de regel weg, of controleer hoe de naam is geschreven.
draft-unknown-near = “{ $name }” bestaat hier niet. Bedoelt u “{ $near }”?
draft-unknown-elsewhere = “{ $name }” hoort hier niet. Zet de regel hoger, direct onder de kop van [{ $table }] en boven de volgende kop.
draft-unknown-top = “{ $name }” hoort hier niet. Zet de regel bovenaan het bestand, boven de eerste kop.
draft-not-a = hier hoort { $expected }. Verander de waarde.
draft-not-a-digest = hier hoort het nummer van een inschrijving, zoals 12 (zonder aanhalingstekens), of een controlegetal van 64 tekens, elk 0 tot 9 of a tot f.
draft-decimal-comma = een getal heeft hier een punt, geen komma. Schrijf { $number }.
draft-not-a-word = hier hoort een van deze woorden: { $words }. Kies er een.
draft-near-a-word = bedoelt u “{ $near }”? Hier hoort een van deze woorden: { $words }.
draft-not-a-table = dit hoort een deel met een eigen kop te zijn. Zet { $heading } op een eigen regel en de onderdelen eronder.
draft-empty-item = dit deel van de lijst is leeg. Vul het in of haal het weg.
draft-character = hier staat een teken dat niet in een tekst mag: { $character }. Haal het weg. Is het een tab, gebruik dan spaties.
draft-no-entry = dit register heeft geen leesbare inschrijving { $entry }. Controleer het nummer, of haal eerst de nieuwste inschrijvingen op.
draft-no-catalogue = Er is hier geen normenlijst met de naam “{ $name }”. Bekijk welke er zijn met: verantwoord norm list. Een andere lijst haalt u binnen met: verantwoord norm import BESTAND
draft-near-a-catalogue = Er is hier geen normenlijst met de naam “{ $name }”. Bedoelt u “{ $near }”?
draft-no-edition = Van de normenlijst “{ $name }” is deze uitgave hier niet. Laat sha256 weg, dan wordt de nieuwste uitgave gebruikt. Of neem deze uitgave op met: verantwoord norm import BESTAND
draft-no-norm = In de normenlijst “{ $catalogue }” staat geen norm “{ $clause }”. Bekijk welke er wel in staan met: verantwoord norm list --catalogue { $catalogue }
draft-no-words = Norm “{ $clause }” heeft in de normenlijst “{ $catalogue }” geen tekst, of een te lange. Laat catalogue weg en haal de tekst zelf aan.
draft-other-words = Dit is niet wat er in de normenlijst “{ $catalogue }” staat: “{ $words }”. Laat deze regel weg, dan vult het programma dit in. Wilt u andere woorden, laat dan catalogue weg.
draft-too-deep = hier zitten te veel lagen in elkaar. Haal haken of punten weg.

draft-word = { $word } ({ $label })
draft-list = { $first }, { $rest }
draft-list-empty = niets

## Wat geen TOML is

draft-syntax-duplicate = “{ $name }” staat hier voor de tweede keer. Elke naam mag onder één kop maar één keer. Haal er een weg. Wilt u een lijst, zet de kop dan tussen dubbele haken: [[…]].
draft-syntax-extend = “{ $name }” is al ingevuld en kan niet ook een kop zijn. Haal een van de twee weg.
draft-syntax-extra-equals = er staat een = te veel. Zet een tekst tussen aanhalingstekens.
draft-syntax-no-equals = er ontbreekt een =. Schrijf: naam = "waarde". Is het uitleg, zet er dan een # en een spatie voor.
draft-syntax-no-value = achter de = staat niets. Vul iets in, of schrijf "".
draft-syntax-no-quotes = een tekst of een woord hoort tussen aanhalingstekens: "…". Alleen een getal, een dag, true en false staan los.
draft-syntax-curly = dit zijn gekrulde aanhalingstekens, zoals een tekstverwerker ze maakt. Gebruik rechte: "…".
draft-syntax-quote-open = er ontbreekt een aanhalingsteken aan het eind. Loopt de tekst over meer regels, zet er dan drie: """ ervoor en """ erachter. Staat er een aanhalingsteken in de tekst zelf, zet daar dan een \ voor.
draft-syntax-key = hier hoort een naam te staan, zoals title, en daarachter een =. Is dit het vervolg van een tekst, zet die dan tussen drie aanhalingstekens: """.
draft-syntax-heading = deze kop is niet af. Schrijf [naam], of bij een lijst [[naam]], alleen op een regel.
draft-syntax-list-open = deze lijst is niet af. Er ontbreekt een ] aan het eind.
draft-syntax-braces-open = er ontbreekt een accolade aan het eind.
draft-syntax-no-comma = er ontbreekt een komma tussen twee delen.
draft-syntax-extra-comma = er staat een komma te veel. Haal haar weg.
draft-syntax-escape = achter een \ mag dit niet staan. Wilt u een \ in de tekst, schrijf er dan twee.
draft-syntax-character = hier staat een teken dat niet mag, zoals een stuurteken. Haal het weg.
draft-syntax-after-value = achter de waarde staat nog iets. Zet een tekst helemaal tussen aanhalingstekens; zet een aanhalingsteken in de tekst zelf achter een \. Begin elk onderdeel op een nieuwe regel.
draft-syntax-number = dit getal of deze dag is niet goed geschreven. Schrijf een getal in gewone cijfers, zonder nul vooraan en zonder punten ertussen, een dag als 2026-03-01, en een nummer met streepjes tussen aanhalingstekens.
draft-syntax-other = dit kan het programma niet lezen. Kijk of de aanhalingstekens, de haken en de = op hun plaats staan, ook op de regel erboven.

## Vragen, een voor een

draft-ask-present = Is dit aan de orde: { $label }?
draft-ask-first = Wilt u iets toevoegen bij: { $label }?
draft-ask-another = { $label }: er staan er nu { $count }. Wilt u er nog een toevoegen?
draft-ask-keep = { $label }: er staan er al { $count }. Wilt u die laten zoals ze zijn?
draft-ask-optional = Er is meer dat mag en niet moet: { $labels }. Wilt u daar nu iets van invullen?
draft-ask-optional-purpose = U kunt dit overslaan en later in het bestand invullen.
draft-ask-one-of = Welke van deze vult u in: { $labels }?
draft-ask-one-of-purpose = Er hoort er precies één te zijn ingevuld.
draft-ask-tag-purpose = Hiervan hangt af wat er verder wordt gevraagd.
draft-not-yes-or-no = antwoord ja of nee.
draft-answer-needed = hier is een antwoord nodig. Weet u het nog niet, sla de vraag dan over: u kunt het later in het bestand invullen.
draft-nothing-asked = er zijn geen vragen meer.
draft-beside = { $text }
draft-beside-entry = inschrijving { $entry }, { $kind } van { $by }
