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
