# Sleutels, handtekeningen, notities en bewijzen: wat src/crypto zegt.

crypto-sign-unverified = De handtekening die net is gezet, klopt niet en is weggegooid. Kijk of de goede sleutel tekent en probeer het opnieuw. Gebeurt het weer, gebruik dan een andere computer.
crypto-sign-refused = Er is niets getekend: { $said }. Kijk of de sleutel of de token er is en open staat, en probeer het opnieuw.
crypto-sign-time = De klok geeft een tijd die niet kan. Zet de klok van deze computer goed en probeer het opnieuw.

crypto-key-malformed = Dit is geen sleutelbestand van OpenSSH, of het is beschadigd. Kies het bestand dat ssh-keygen maakte, dat zonder “.pub”, of haal het uit uw reservekopie.
crypto-key-public = In dit bestand staat de publieke sleutel. Kies het bestand met dezelfde naam zonder “.pub”.
crypto-key-other-type = Deze sleutel is van het type { $found }. Hier kunt u alleen tekenen met een Ed25519-sleutel: maak een nieuwe.
crypto-key-encrypted = Deze sleutel is beveiligd met een wachtwoordzin. Geef de wachtwoordzin.
crypto-key-wrong-passphrase = Deze wachtwoordzin opent de sleutel niet. Probeer het opnieuw. Lukt het niet, dan is het bestand misschien beschadigd.
crypto-key-empty-passphrase = De wachtwoordzin is leeg. Kies een wachtwoordzin, of kies ervoor er geen te gebruiken.
crypto-key-too-large = Dit bestand is groter dan { $limit } bytes. Zo groot is geen sleutelbestand. Kies een ander bestand.
crypto-key-too-slow = Dit sleutelbestand vraagt { $rounds } rekenrondes, en { $limit } is het meeste. Beveilig de sleutel opnieuw met minder: ssh-keygen -p -a { $limit }.
crypto-key-mismatch = De publieke en de geheime helft van deze sleutel horen niet bij elkaar. Gebruik hem niet: haal de sleutel uit uw reservekopie, of maak een nieuwe.
crypto-key-comment = De opmerking bij een sleutel heeft hoogstens { $limit } bytes en geen bijzondere tekens, zoals een nieuwe regel. Kies een kortere of eenvoudigere.

crypto-armor-empty = Hier staat geen handtekening. Teken het stuk en geef het bestand dat daarbij ontstaat.
crypto-armor-too-large = De handtekeningen zijn samen groter dan { $limit } bytes. Geef alleen de handtekeningen van dit stuk.
crypto-armor-too-many = Er zijn meer dan { $limit } handtekeningen. Laat er een paar weg.
crypto-armor-not-text = Dit is geen bestand met handtekeningen. Geef het bestand dat eindigt op “.sig”.
crypto-armor-stray = Regel { $line } hoort niet bij een handtekening. Haal alles weg behalve de handtekeningen.
crypto-armor-long-line = Regel { $line } is langer dan { $limit } tekens. Gebruik de handtekening zoals ssh-keygen die maakte.
crypto-armor-unfinished = De laatste handtekening is afgebroken. Kopieer het bestand opnieuw, tot en met de laatste regel.
crypto-armor-base64 = Handtekening { $block } is beschadigd: er staan tekens in die er niet horen. Vraag haar opnieuw aan wie tekende.
crypto-armor-blob = Handtekening { $block } is beschadigd, of er staat iets achter. Vraag haar opnieuw aan wie tekende.
crypto-armor-version = Handtekening { $block } is van versie { $found }; alleen versie 1 is bekend. Teken opnieuw met een gewone OpenSSH.
crypto-armor-namespace = Handtekening { $block } is gezet voor “{ $found }”, niet voor een stuk in dit register. Teken opnieuw met -n statement.v1@verantwoord.
crypto-armor-reserved = In handtekening { $block } is een veld gevuld dat leeg moet blijven. Teken opnieuw met ssh-keygen.
crypto-armor-hash = Handtekening { $block } gebruikt de hash “{ $found }”. Teken opnieuw met -O hashalg=sha256.
crypto-armor-type = Handtekening { $block } is van het type { $found }. Hier kunt u alleen tekenen met een Ed25519-sleutel: teken opnieuw met zo’n sleutel.
crypto-armor-passkey = Handtekening { $block } is gezet met een passkey of een beveiligingssleutel ({ $found }). Dat is bewaard voor versie 1.1 en kan in deze versie niet. Teken opnieuw met een Ed25519-sleutel.
crypto-armor-order = Handtekening { $block } staat niet op haar plaats: handtekeningen staan op volgorde van hun sleutel. Stel het bestand opnieuw samen met dit programma.
crypto-armor-twice = Handtekening { $block } is van een sleutel die al tekende. Laat een van de twee weg.

crypto-note-too-large = Dit is groter dan { $limit } bytes. Zo groot is geen getekende notitie. Vraag haar opnieuw aan wie haar gaf.
crypto-note-not-text = Deze getekende notitie is geen tekst. Vraag haar opnieuw aan wie haar gaf.
crypto-note-control = In deze getekende notitie staat een stuurteken. Vraag haar opnieuw, en laat haar als bestand sturen.
crypto-note-unsigned = Onder deze notitie staan geen handtekeningen: een lege regel, en daarna een of meer. Kopieer haar helemaal.
crypto-note-line = Handtekening { $line } onder deze notitie is beschadigd. Vraag de notitie opnieuw aan wie haar gaf.
crypto-note-twice = “{ $name }” tekende deze notitie twee keer met één sleutel. Vraag haar opnieuw aan wie haar gaf.
crypto-note-not-canonical = Deze notitie staat niet in de enige vorm die mag. Kopieer haar opnieuw, zonder iets te veranderen.
crypto-note-name = “{ $found }” is geen naam voor een sleutel. Gebruik een naam zonder spaties en zonder “+”.
crypto-note-key = Dit is geen controlesleutel. Zo’n sleutel ziet eruit als naam+1a2b3c4d+AbC…: kopieer hem helemaal.
crypto-note-key-id = Het nummer in deze controlesleutel klopt niet; het moet { $expected } zijn. Vraag de sleutel opnieuw aan de eigenaar.
crypto-note-key-kind = Deze controlesleutel is van soort { $found }, en die is hier niet bekend. Vraag om een Ed25519-sleutel.
crypto-note-kept-for-later = Dit is een ML-DSA-44-sleutel. Die is bewaard voor versie 1.1 en kan in deze versie niet. Vraag om een Ed25519-sleutel.
crypto-head-lines = Deze boomkop heeft niet precies drie regels: de naam van het register, de grootte en de wortel. Vraag hem opnieuw aan wie het register bewaart.
crypto-head-size = De tweede regel van deze boomkop is geen getal. Vraag hem opnieuw aan wie het register bewaart.
crypto-head-root = De derde regel van deze boomkop is geen wortel. Vraag hem opnieuw aan wie het register bewaart.

crypto-proof-too-large = Dit is groter dan { $limit } bytes. Zo groot is geen ontvangstbewijs. Vraag het bewijs opnieuw.
crypto-proof-not-text = Dit ontvangstbewijs is geen tekst. Vraag het opnieuw, en laat het als bestand sturen.
crypto-proof-header = Dit is geen ontvangstbewijs. Kies het bestand dat eindigt op “.tlog-proof”.
crypto-proof-lines = In dit ontvangstbewijs staat geen boomkop. Kopieer het helemaal.
crypto-proof-extra = De tweede regel van dit ontvangstbewijs is beschadigd. Vraag het bewijs opnieuw.
crypto-proof-index = In dit ontvangstbewijs staat niet over welk stuk het gaat. Vraag het bewijs opnieuw.
crypto-proof-path = Het bewijs in dit ontvangstbewijs is beschadigd. Vraag het opnieuw.
crypto-proof-note = De boomkop in dit ontvangstbewijs klopt niet. { $fault }
crypto-proof-unsigned = “{ $log }” heeft de boomkop in dit ontvangstbewijs niet getekend, dus bewijst het niets. Kijk of u het goede register hebt, en de nieuwste sleutel ervan.
crypto-proof-not-included = Dit ontvangstbewijs bewijst niet dat dit stuk in het register staat. Vertrouw er niet op: vraag het aan wie het register bewaart, en bewaar het bewijs.
