### Afgelegen exemplaren en wissen: tussen exemplaren van een register.

## Opdrachten

cmd-remote = Wisselt het register uit met een exemplaar elders, via uw eigen git. Met zo'n exemplaar staat iets pas in het register als het daar staat.
    .example =
    verantwoord --ledger register remote add git@example.org:zonnehof/register.git
    verantwoord --ledger register remote fetch
cmd-remote-add = Zegt waar het exemplaar elders staat waarmee dit register wordt uitgewisseld. Voor de beheerder van het register, en voor wie een eigen kopie heeft.
    .example =
    verantwoord --ledger register remote add git@example.org:zonnehof/register.git
cmd-remote-show = Zegt met welk exemplaar elders dit register wordt uitgewisseld.
    .example =
    verantwoord --ledger register remote show
cmd-remote-remove = Laat dit register weer een register zonder exemplaar elders zijn. Daar verandert niets.
    .example =
    verantwoord --ledger register remote remove
cmd-remote-clone = Maakt een eigen kopie van een register dat elders staat, en controleert het eerst helemaal. Voor een raad, een partner of een inspecteur.
    .example =
    verantwoord remote clone https://example.org/zonnehof/register.git register
    verantwoord remote clone https://example.org/zonnehof/register.git register --fingerprint 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b
cmd-remote-fetch = Haalt op wat elders nieuw is, controleert het en legt het naast wat u eerder zag. Pas dan is het van u.
    .example =
    verantwoord --ledger register remote fetch
cmd-remote-push = Brengt het register naar het exemplaar elders: de eerste keer, of na een wissing die alleen hier is gedaan.
    .example =
    verantwoord --ledger register remote push
cmd-erase = Haalt de inhoud van een inschrijving voorgoed uit het register, nadat een wissing is ingeschreven die haar noemt. Voor de beheerder van het register.
    .example =
    verantwoord --ledger register append wissing.json
    verantwoord --ledger register erase 17

## Argumenten

arg-remote-add-address = Het adres van het exemplaar elders, zoals git het leest: een map, https://…, ssh://… of naam@computer:pad.
arg-remote-clone-address = Het adres van het register, zoals git het leest: een map, https://…, ssh://… of naam@computer:pad.
arg-remote-clone-dir = De map voor uw kopie; leeg, of nog niet aanwezig.
arg-remote-clone-fingerprint = De vingerafdruk die het register moet hebben. U hebt die van iemand die u vertrouwt.
arg-erase-entry = Het nummer van de inschrijving waarvan de inhoud weggaat.
arg-erase-log-key = Het bestand met de sleutel van het logboek; zonder dit de sleutel van u die het register vraagt.
value-address = ADRES

## Wat er elders was

remote-added = Dit register wordt uitgewisseld met { $address }.
remote-added-next = Nu verder: “remote push” brengt het register daar de eerste keer naartoe, “remote fetch” haalt op wat er staat. Vanaf nu telt een inschrijving pas als zij daar is aangenomen.
remote-shown = Dit register wordt uitgewisseld met { $address }.
remote-none = Dit register wordt met geen exemplaar elders uitgewisseld.
remote-removed = Dit register wordt niet meer uitgewisseld. Aan { $address } is niets veranderd.
remote-cloned = Uw kopie staat in { $path }. Er { $size ->
        [one] staat { $size } inschrijving
       *[other] staan { $size } inschrijvingen
    } in, en alles is gecontroleerd.
remote-compare-fingerprint = Vergelijk deze vingerafdruk met die van de beheerder, per telefoon of op papier, voordat u het register vertrouwt. Wie alles heeft veranderd, heeft een andere.
remote-same = Niets nieuws: elders { $size ->
        [one] staat dezelfde { $size } inschrijving
       *[other] staan dezelfde { $size } inschrijvingen
    }.
remote-taken = Gecontroleerd en overgenomen: hier stonden { $before } inschrijvingen, nu { $now }.
remote-followed = De geschiedenis is daar vervangen, omdat inhoud is gewist. Dat is gevolgd; de gewiste inhoud staat ook niet meer in deze kopie.
remote-pushed = In { $address } { $size ->
        [one] staat nu dezelfde { $size } inschrijving
       *[other] staan nu dezelfde { $size } inschrijvingen
    }.
remote-fetch-first = Elders staat iets dat hier nog niet is. Doe eerst “remote fetch”.

## Wat wordt geweigerd

exchange-no-git = Het programma git kan niet worden gestart ({ $detail }). Installeer git en probeer het opnieuw.
exchange-bad-address = “{ $address }” is geen adres dat wij gebruiken. Geef een map, of een adres dat begint met https://, ssh://, http://, git:// of file://, of naam@computer:pad.
exchange-remote-trouble = Het exemplaar elders, { $address }, is niet te bereiken of te lezen. Git zegt: { $detail }. Hier is niets veranderd. Kijk of het adres, het netwerk en uw toegang kloppen, en probeer het dan opnieuw.
exchange-push-refused = { $address } neemt het niet aan. Git zegt: { $detail }. Er is niets ingeschreven, hier niet en daar niet. Vraag de beheerder daar om het recht om op “main” te schrijven, en probeer het dan opnieuw.
exchange-push-unknown = Het is niet bekend of { $address } het heeft aangenomen. Git zegt: { $detail }. Wat is gemaakt, wordt bewaard. Doe dezelfde opdracht opnieuw: die vraagt het eerst na, en maakt niets dubbel.
exchange-still-there = Inhoud die weg moest, staat nog in { $path } (als git-object { $object }). Iets anders daar houdt die vast, of een plaats waarvan die leent. Zoek het met: git -C { $path } log --all --find-object={ $object }
exchange-no-remote = Het register in { $path } wordt met geen exemplaar elders uitgewisseld. Zeg met “remote add” waar dat staat.
exchange-has-remote = Dit register wordt al uitgewisseld met { $address }. Haal dat eerst weg met “remote remove”.
exchange-still-pending = Er is iets gemaakt voor { $address }, en het is niet bekend of dat is aangekomen. Doe eerst “remote fetch”.
exchange-nothing-there = In { $address } staat nog geen register: er is geen tak “main”. De beheerder brengt het er met “remote push”.
exchange-older = ALARM: elders staat een ouder register, van { $theirs } inschrijvingen; u hebt er { $ours }. Hier is niets veranderd. Is het register daar nooit gebracht, of is er een oude kopie teruggezet? Vraag het de beheerder, en bewaar uw eigen kopie.
exchange-fork = ALARM: elders staat een ander verleden. De eerste { $size } inschrijvingen zijn niet die van u. Er zijn twee geschiedenissen met dezelfde vingerafdruk, en een ervan is vals. Hier is niets veranderd. Bewaar uw eigen kopie en bel de andere partijen.
exchange-other-ledger = ALARM: dit is een ander register. De vingerafdruk elders is { $theirs }; die van u is { $ours }. Hier is niets veranderd. Kijk of het adres klopt, en vraag het de beheerder.
exchange-rewritten = ALARM: de git-geschiedenis elders is vervangen, en geen wissing in het register zegt waarom. Hier is niets veranderd. Vraag de beheerder wat er is gebeurd.
exchange-holds-erased = Elders staat nog inhoud die hier is gewist. Hier is niets veranderd. Bent u de beheerder, breng de wissing daar dan naartoe met “remote push”.
exchange-heads-gone = ALARM: elders is weggehaald wat anderen onder het register hadden gezet: { $names } ({ $count ->
        [one] één bestand
       *[other] { $count } bestanden
    }). Dat zijn koppen met medehandtekeningen van getuigen, of tijdstempels. Zij staan hier in de geschiedenis van git: bewaar deze kopie, en vraag de beheerder waarom.
exchange-unsound = ALARM: wat van elders kwam voor { $path }, klopt niet; er { $count ->
        [one] is één ding
       *[other] zijn { $count } dingen
    } mis. Hier is niets veranderd. Vraag het de beheerder.

## Wissen

erase-no-erasure = Er is niets gewist: geen geldige wissing in het register noemt inschrijving { $entry }. Maak eerst een wissing, laat die ondertekenen en schrijf haar in.
erase-done = De inhoud is weg uit het register, uit de hele geschiedenis van git hier, en uit de bestanden van deze kopie.
erase-was-done = De inhoud stond hier al niet meer in de geschiedenis van git; wat ervan over was in de bestanden van deze kopie, is ook weg.
erase-at-remote = Ook in { $address } is de geschiedenis vervangen.
erase-remote-keeps = Let op: het exemplaar elders bewaart wat nergens meer voor nodig is. Doe daar “git gc --prune=now”, of vraag de beheerder daar dat te doen.
erase-copies = Wie een kopie heeft, heeft de inhoud nog totdat die volgt: met “remote fetch” in die kopie. Denk ook aan klonen, uitvoer, reservekopieën en mail; die kent het register niet.
