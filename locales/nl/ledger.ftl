allowed-signers-differ = Het bestand allowed_signers is niet wat uit de inschrijvingen volgt. Wie met ssh-keygen controleert, gebruikt dan verkeerde sleutels. Vraag de beheerder om een gave kopie.
allowed-signers-missing = Het bestand allowed_signers ontbreekt. Vraag de beheerder om een gave kopie.
append-clock = De klok van deze computer ({ $now }) loopt achter op de nieuwste inschrijving ({ $newest }). Zet de klok goed en probeer het opnieuw. Er is niets geschreven.
append-log-key = De logsleutel die is gegeven ({ $found }) is niet die van dit register ({ $ours }). Geef de goede met --log-key. Er is niets geschreven.
append-meaningless = Verklaring { $nth } betekent niets in dit register: { $errors } Er is niets geschreven.
append-nothing = Er is geen verklaring gegeven. Noem het bestand van een verklaring.
append-read-back = Wat is geschreven, kwam anders terug van de schijf. De stand is niet ondertekend en het register is niet veranderd. Controleer schijf en geheugen van deze computer.
append-refused = Verklaring { $nth } kan niet in het register: { $errors } Er is niets geschreven.
append-sign = De logsleutel kon niet ondertekenen: { $fault } Er is niets geschreven.
append-store = { $fault }
append-unsound = Dit register is niet gaaf: { $count } { $count ->
    [one] fout
   *[other] fouten
 }. De eerste: { $first } Voeg er niets aan toe. Bekijk alles met: verantwoord verify
body-unknown = Het orgaan “{ $body }” staat niet in het reglement. Controleer het kenmerk.
charter-absent = Inschrijving 0 is geen geldig reglement. Zonder reglement is niet te zeggen wie mag tekenen.
charter-body-dropped = De wijziging laat het orgaan “{ $body }” weg. Een orgaan dat er is, blijft in het reglement staan.
charter-key-not-in-force = De wijziging noemt de sleutel { $key } van “{ $body }”, maar die is daar niet van kracht, of staat er twee keer. Nieuwe sleutels komen met een verklaring van het soort keys.
charter-key-omitted = De wijziging laat de sleutel { $key } van “{ $body }” weg. Een sleutel gaat weg met een verklaring van het soort keys.
charter-log-key-changed = De wijziging noemt een andere logsleutel dan de huidige. Vervang de logsleutel met een verklaring van het soort keys.
charter-not-by-board = Een reglement is een handeling van het bestuur, niet van “{ $body }”.
charter-role-changed = De wijziging geeft het orgaan “{ $body }” een andere rol. Een rol blijft zoals hij was.
clock-back = De klok van het register gaat terug: { $recorded } staat na { $before }.
clock-future = De inschrijving is gedateerd in de toekomst: { $recorded }. Controleer de klok van deze computer; klopt die, dan is de datum vals.
clock-issued-after = De verklaring is gedateerd ({ $issued }) na de inschrijving ({ $recorded }). Meer dan een uur verschil mag niet. Controleer de klok van wie de verklaring maakte.
clock-issued-before-seen = De verklaring is gedateerd ({ $issued }) voor de geschiedenis die zij zegt te kennen ({ $seen }). Controleer de klok van wie de verklaring maakte.
document-differs = Het document { $name } is niet wat zijn naam zegt. Het is vervangen of beschadigd.
entry-file-missing = Het bestand { $file } van deze inschrijving ontbreekt.
entry-file-too-large = Het bestand { $file } van deze inschrijving is groter dan mag ({ $limit } bytes).
erased-never = Een reglement, een verklaring over sleutels of een wissing mag nooit gewist worden.
erased-silently = De inhoud van deze inschrijving is weg, en geen geldige wissing zegt waarom. Iemand heeft haar weggehaald.
erasure-needs-another = Een wissing heeft naast het bestuur nog een ander orgaan nodig: een cliëntenraad of raad van toezicht, of het orgaan dat de verklaring alleen tekende.
erasure-not-by-board = Een wissing is een handeling van het bestuur.
erasure-unseen = De wissing noemt inschrijving { $entry }, maar die had wie tekende nog niet gezien.
head-bad-cosignature = In { $path } klopt de handtekening van getuige “{ $witness }” niet. De stand is vervalst of beschadigd.
head-malformed = { $path } is geen stand van het register: { $fault }
head-missing = { $path } ontbreekt. Zonder ondertekende stand is het register niet af.
head-not-signed = { $path } is niet ondertekend met de logsleutel die er toen was.
head-origin = { $path } is van een ander register: “{ $found }”, niet “{ $ours }”.
head-root = { $path } hoort bij een andere geschiedenis: de wortel is niet die van deze inschrijvingen.
head-size = { $path } noemt { $found } inschrijvingen; het zijn er { $ours }.
head-too-large = { $path } is groter dan mag ({ $limit } bytes).
head-without-cosignature = { $path } is bewaard zonder handtekening van een getuige. Alleen standen met een getuige worden bewaard.
key-board-witness = Het bestuur kan geen getuige van zijn eigen register zijn. Kies een ander orgaan.
key-listed-not-signed = De sleutel { $key } staat in het reglement, maar heeft het niet getekend. Laat iedereen die erin staat tekenen.
key-named-twice = De sleutel { $key } staat twee keer in dezelfde verklaring. Noem elke sleutel één keer.
key-no-possession = De nieuwe sleutel { $key } heeft niet meegetekend. Laat ook wie de nieuwe sleutel heeft tekenen.
key-no-voice = Het orgaan “{ $body }” zou { $have } { $have ->
    [one] sleutel
   *[other] sleutels
 } houden, en heeft er { $need } nodig om te tekenen. Geen orgaan mag zijn stem verliezen.
key-not-in-force = De sleutel { $key } is niet van kracht en kan dus niet worden ingetrokken.
key-revoked = De sleutel { $key } is ingetrokken en tekent niet meer. Teken met een sleutel die van kracht is.
key-two-log-keys = De verklaring vervangt de logsleutel meer dan één keer. Eén keer is genoeg.
key-unknown = De sleutel { $key } is van geen enkel orgaan in dit register. Laat alleen wie bekend is tekenen, of meld de sleutel eerst aan.
key-unlisted = De sleutel { $key } heeft het reglement getekend, maar staat er niet in.
key-used = De sleutel { $key } had al een gebruik. Elke sleutel heeft voor altijd één gebruik; maak een nieuwe.
key-weak = De sleutel { $key } is zwak: iedereen kan ermee tekenen. Maak een nieuwe.
key-witness-name-taken = Er is al een getuige met de naam “{ $name }” van kracht.
key-witness-not-in-force = De getuigensleutel { $key } is niet van kracht.
key-witness-other-body = Deze getuigensleutel is van “{ $body }”. Noem dat orgaan.
leaf-malformed = Het blad van deze inschrijving klopt niet, vanaf regel { $line }.
leaf-other-act = Het blad noemt een andere soort of een ander orgaan dan de verklaring.
leaf-other-signatures = De handtekeningen zijn niet die van het blad: het bestand is veranderd nadat het was ingeschreven.
leaf-other-statement = De verklaring is niet die van het blad: het bestand is veranderd nadat het was ingeschreven.
origin-other = De verklaring is voor een ander register: “{ $found }”, niet “{ $ours }”. Maak haar opnieuw voor dit register.
path-gap = Hier ontbreekt een inschrijving, terwijl er latere zijn. Wat erna komt, is niet te controleren.
path-head-beyond = Er is een stand bewaard van { $size } inschrijvingen, maar het register heeft er { $count }. Er zijn inschrijvingen weg.
path-link = { $path } is een verwijzing. In een register staan alleen gewone bestanden.
path-mode = { $path } heeft in git de modus { $mode }; alleen 100644 mag.
path-odd = { $path } is geen gewoon bestand.
path-stray = { $path } hoort niet in een register.
read-changed = Inschrijving { $entry } is veranderd sinds zij is gecontroleerd. Gebruik dit register niet en controleer het met: verantwoord verify
read-store = { $fault }
reasons-more = { $one } { $two } En nog { $count } { $count ->
    [one] reden
   *[other] redenen
 }.
reasons-none = Geen reden bekend.
reasons-two = { $one } { $two }
recovery-no-keys = Een herstel is voor een orgaan dat sleutels had. “{ $body }” heeft er nog geen; meld ze aan zonder herstel.
recovery-not-one-body = Een herstel gaat over de sleutels van precies één orgaan. Maak voor elk orgaan een eigen verklaring.
replay = Deze verklaring staat er al, als inschrijving { $earlier }. Een verklaring staat er één keer.
seen-drawer = Deze verklaring over sleutels kende de nieuwste wijziging (inschrijving { $newest }) niet. Maak haar opnieuw na die wijziging.
seen-future = De verklaring zegt { $size } inschrijvingen te hebben gezien; zoveel waren er nog niet.
seen-other-history = De verklaring hoort bij een andere geschiedenis: wie tekende, zag bij { $size } inschrijvingen iets anders dan hier staat. Vergelijk beide kopieën van het register; één ervan is veranderd.
seen-zero = Alleen inschrijving 0 heeft nog niets gezien. De geziene stand klopt niet.
signature-bad = De handtekening van sleutel { $key } klopt niet: zij is voor andere bytes gezet, of veranderd. Laat opnieuw tekenen.
threshold-body = Voor “{ $body }” { $have ->
    [one] telt { $have } handtekening
   *[other] tellen { $have } handtekeningen
 }; er zijn er { $need } nodig. Laat meer mensen van dit orgaan tekenen.
threshold-recovery = Een herstel van “{ $body }” heeft de handtekeningen van twee andere organen nodig (bestuur, cliëntenraad of raad van toezicht); het zijn er { $have }.
