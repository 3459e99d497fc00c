### Wat er mis kan zijn met een verklaring, en wat u dan doet.

## Het bestand zelf

json-too-large = Het bestand is te groot: { $size } bytes. Een verklaring is hoogstens 1 MiB (1048576 bytes). Maak de teksten korter, of voeg lange stukken toe als document.
json-start = Het bestand begint niet met een accolade ({"{"}). Lever het bestand in zoals het is ondertekend, zonder iets ervoor.
json-end = Het bestand eindigt niet met een accolade ({"}"}) en een nieuwe regel. Misschien ontbreekt het laatste stuk. Lever het hele bestand in zoals het is ondertekend.
json-control-byte = Op regel { $line }, kolom { $column } staat een stuurteken, zoals een tab of een regeleinde van Windows. Haal het weg en onderteken opnieuw.
json-not-utf8 = Op regel { $line }, kolom { $column } staat iets dat geen UTF-8 is. Sla het bestand op als UTF-8 en onderteken opnieuw.
json-too-deep = Op regel { $line }, kolom { $column } zitten te veel lagen in elkaar. Er mogen er hoogstens 32 zijn. Haal de laag weg die te veel is en onderteken opnieuw.
json-duplicate = Op regel { $line }, kolom { $column } staat de naam “{ $name }” voor de tweede keer. Elke naam mag maar één keer. Haal er een weg en onderteken opnieuw.
json-number = Op regel { $line }, kolom { $column } staat een getal dat hier niet mag. Schrijf een heel getal in gewone cijfers, hoogstens 9007199254740991, en onderteken opnieuw. Een getal met decimalen staat tussen aanhalingstekens.
json-character = Op regel { $line }, kolom { $column } staat een teken dat niet in een tekst mag: { $character }. Haal het weg en onderteken opnieuw.
json-unexpected = Op regel { $line }, kolom { $column } staat iets dat geen geldige JSON is, of er ontbreekt iets. Verbeter het daar en onderteken opnieuw.

## Een onderdeel van de verklaring

member-fault = { $path }: { $problem }
member-unknown = deze versie kent dit onderdeel niet.
member-missing = dit onderdeel ontbreekt.
member-not-a = hier hoort { $expected }.
member-too-few = er staat te weinig in deze lijst. Het kleinste aantal is { $min }. Vul de lijst aan.
member-id-taken = het kenmerk “{ $id }” is in deze vastlegging al gebruikt. Kies een ander kenmerk.
member-not-exactly-one = van deze onderdelen moet er precies één zijn ingevuld: { $names }. Vul er één in en laat de rest weg.
member-kind = dit is geen soort verklaring. Kies een van de twaalf: charter, keys, proposal, position, decision, review, closure, signal, finding, reply, note, erasure.
member-format = dit programma leest alleen het formaat verantwoord/1. Schrijf precies dat, of gebruik een nieuwer programma.
member-body-id-taken = het kenmerk “{ $id }” kan dit orgaan niet hebben: een ander orgaan heeft het al, of het is log. Kies een ander kenmerk.
member-body-name-taken = twee organen heten “{ $name }”. Geef elk orgaan een eigen naam.
member-not-one-board = precies één orgaan moet de rol board hebben. Kies welk orgaan het bestuur is, en geef de andere een andere rol.
member-log-key-name = de naam in de sleutel van het register is niet de naam van dit register. Gebruik een sleutel die voor dit register is gemaakt.
member-recovery-holds = bij herstel mogen alleen sleutels van een orgaan worden opgenomen of ingetrokken (enrol en revoke). Doe de andere wijzigingen in een aparte verklaring.

## Wat er hoort te staan (past in: hier hoort …)

expected-choice = een van deze woorden: { $words }
expected-object = een groep onderdelen tussen accolades ({"{"} en {"}"})
expected-list = een lijst tussen vierkante haken ([ en ])
scalar-text = een tekst van 1 tot 20.000 tekens
scalar-line = één regel van 1 tot 200 tekens
scalar-decimal = een getal tussen aanhalingstekens, zo nodig met een punt, zoals "9.1" (hoogstens 12 cijfers voor de punt en 6 erna)
scalar-id = een kenmerk zoals m1: hoogstens 32 kleine letters, cijfers en streepjes, met een letter vooraan
scalar-decision_id = een besluitnummer: een jaar en een nummer, zoals 2026-003
scalar-body_id = het kenmerk van een orgaan, zoals client-council: hoogstens 63 kleine letters, cijfers en streepjes, met een letter vooraan
scalar-origin = de naam van een register, zoals zonnehof.example/afwijkingen
scalar-name = een naam van 1 tot 100 tekens op één regel, zonder onzichtbare tekens (en in Unicode-vorm NFC)
scalar-kvk = een KvK-nummer van 8 cijfers tussen aanhalingstekens
scalar-nonce = een willekeurig getal van 32 tekens, elk 0 tot 9 of a tot f
scalar-date = een bestaande dag, zoals 2026-03-01
scalar-time = een bestaand tijdstip in UTC vanaf het jaar 2000, met hele seconden, zoals 2026-11-21T10:00:00Z
scalar-digest = een controlegetal van 64 tekens, elk 0 tot 9 of a tot f
scalar-bool = ja of nee (true of false, zonder aanhalingstekens)
scalar-true = alleen ja (true, zonder aanhalingstekens); anders blijft dit onderdeel weg
scalar-root = een wortel: 44 tekens in base64
scalar-count = een heel getal van 0 tot 1.000.000.000.000, zonder punten of aanhalingstekens
scalar-grade = een heel getal van 1 (minst) tot 5 (meest), zonder aanhalingstekens
scalar-threshold = een heel getal van 1 tot 16, zonder aanhalingstekens
scalar-size = een heel getal van 0 of meer, zonder aanhalingstekens
scalar-public_key = een publieke sleutel op één regel: ssh-ed25519 en daarna 68 tekens, zonder opmerking erachter
scalar-log_key = een sleutel van een register (vkey van C2SP, Ed25519), zoals het programma die maakt
scalar-witness_key = een sleutel van een getuige (vkey van C2SP, cosignature/v1), zoals de getuige die geeft
scalar-format = precies verantwoord/1

difference-within = { $outer } › { $inner }
difference-item = { $list } “{ $item }”
difference-nth = { $list }, nr. { $nth }
difference-unknown = { $name }
