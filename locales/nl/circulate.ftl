### Medeondertekenen op afstand: wat op handtekeningen wacht.

## Opdrachten

cmd-circulate = Legt een voorbereid stuk neer waar iedereen die moet tekenen het vindt: naast het register, en bij het exemplaar elders. Handtekeningen naast het bestand gaan mee. Voor de secretaris.
    .example =
    verantwoord --ledger register circulate besluit.json
    verantwoord --ledger register circulate --withdraw 6b86b273ff34
cmd-pending = Laat zien wat op handtekeningen wacht: van wie het is, wie tekende, wat nog nodig is, tot wanneer het wacht, en wat u kunt tekenen. Met een digest: de hele tekst van één stuk.
    .example =
    verantwoord --ledger register pending
    verantwoord --ledger register pending 6b86b273ff34
cmd-collect = Voegt de handtekeningen onder wat wacht samen, en legt het vast als er genoeg zijn. Met bestanden: hetzelfde voor wie stukken en handtekeningen per mail stuurt. Voor de beheerder van het register.
    .example =
    verantwoord --ledger register collect
    verantwoord --ledger register collect 6b86b273ff34
    verantwoord --ledger register collect 6b86b273ff34 --output besluit.json
    verantwoord --ledger register collect besluit.json bestuurder-a.sig raad.sig

## Argumenten

arg-circulate-file = Het stuk, zoals besluit.json, zoals “prepare” het schreef. Handtekeningen in besluit.json.sig gaan mee.
arg-circulate-withdraw = Haalt weer weg wat onder deze digest wacht, met de handtekeningen eronder. De eerste tekens zijn genoeg.
arg-pending-digest = De digest van één stuk; de eerste tekens zijn genoeg. Zonder digest ziet u alles wat wacht.
arg-pending-offline = Vraagt niets aan het exemplaar elders: laat zien wat eerder is gehaald.
arg-sign-pending = Tekent wat onder deze digest wacht; de eerste tekens zijn genoeg. Zie “pending”.
arg-collect-what = De digests van wat vastgelegd moet worden, waarvan de eerste tekens genoeg zijn; zonder digest alles wat compleet is. Of bestanden: een stuk, en zoveel bestanden met handtekeningen als u wilt, in elke volgorde. Een bestand op .sig dat naast een stuk ligt, hoeft u niet te noemen.
arg-collect-log-key = De sleutel van het register. Anders wat VERANTWOORD_LOG_KEY zegt, en anders de juiste uit de map met uw sleutels.
value-what = DIGEST|BESTAND

## Wat wacht

waiting-heading = { $digest }
    { $kind }, van { $by }
waiting-about = Over: { $what }
waiting-unsigned = Getekend door: nog niemand
waiting-signed = Getekend door: { $who }
waiting-brought-in = nieuwe sleutel { $key }
waiting-other-history = ALARM: wie stuk { $digest } maakte, had een andere geschiedenis gezien. De eerste { $size } stukken daarin zijn niet die van uw register. Teken het niet, bewaar uw kopie, en bel de andere partijen.
waiting-over = Het wacht niet meer: het is te oud, of een later reglement of een latere wijziging van sleutels haalde het in. Bereid het opnieuw voor.
waiting-refused = Het kan niet worden vastgelegd, wie het ook tekent:
waiting-lacks = Nog nodig:
waiting-reason = { "  " }- { $why }
waiting-ready = Compleet: de beheerder kan het vastleggen met “collect”.
waiting-until = Wacht tot: { $until }
waiting-can-sign = U kunt het tekenen: { $command }
waiting-recorded = { $digest } staat al in het register, als nummer { $entry }.
waiting-none-such = Onder “{ $digest }” wacht niets. Geef ten minste vier tekens van de digest; met “pending” ziet u wat wacht. Misschien is het ingetrokken.
waiting-several = { $count } stukken die wachten beginnen met “{ $digest }”. Geef meer tekens.

## Wat er mis mee is

waiting-bad = Weggelaten: { $fault }
waiting-altered = wat onder de naam { $digest } ligt, is niet het stuk met die digest. Iemand heeft het veranderd.
waiting-no-statement = wat onder de naam { $digest } ligt, is geen stuk. { $why }
waiting-other-ledger = stuk { $digest } is voor een ander register, “{ $found }”.
waiting-forged = onder stuk { $digest } ligt een handtekening die niet deugt. Die zou van de sleutel { $key } zijn. Iemand heeft haar vervalst of beschadigd.
waiting-unreadable = Weggelaten: wat onder de naam { $digest } ligt, is niet te lezen, of ligt er anders dan dit programma het schrijft.
waiting-strangers = Weggelaten onder stuk { $digest }: { $count ->
        [one] één handtekening met een sleutel die
       *[other] { $count } handtekeningen met sleutels die
    } in dit register niet van kracht { $count ->
        [one] is
       *[other] zijn
    }.
waiting-odd-names = Weggelaten: { $count ->
        [one] één naam
       *[other] { $count } namen
    } tussen wat wacht, die dit programma nooit schrijft.
waiting-left-out = { $count ->
        [one] Eén stuk dat wacht is
       *[other] { $count } stukken die wachten zijn
    } niet bekeken: er worden er hoogstens { $most } bekeken. Noem de digest van het stuk dat u zoekt.
waiting-more-trouble = En nog { $count } daarvan.

## Wat er gedaan is

circulate-done = Stuk { $digest } wacht nu op handtekeningen; { $count ->
        [0] er ging er geen mee.
        [one] er ging er één mee.
       *[other] er gingen er { $count } mee.
    }
circulate-at-remote = Iedereen met een kopie van het register vindt het op { $address }.
circulate-here = Dit register heeft geen exemplaar elders: het wacht in { $path }, voor wie daar werkt.
circulate-next = Hierna: wie tekent geeft “pending”, en dan “sign { $digest }”. De beheerder legt het vast met “collect”.
circulate-withdrawn = Stuk { $digest } wacht niet meer. Ook de handtekeningen eronder zijn weg. Wie ze heeft, kan ze nog als bestand inleveren.
circulate-remote-keeps = Let op: { $address } bewaart wat niemand meer nodig heeft, totdat daar “git gc --prune=now” is gegeven.
sign-waiting-done = Getekend met { $key }: stuk { $digest }.
sign-waiting-next = Uw handtekening ligt naast het register, onder een eigen naam. Als er genoeg zijn, legt de beheerder het vast met “collect { $digest }”.
pending-nothing = Er wacht niets op handtekeningen.
pending-over = { $count ->
        [one] Eén stuk wacht
       *[other] { $count } stukken wachten
    } niet meer, door de tijd of doordat iets het inhaalde. “collect” haalt dat weg.
collect-nothing = Er is niets compleet; { $count ->
        [0] er wacht niets.
        [one] er wacht één stuk op handtekeningen. Zie “pending”.
       *[other] er wachten { $count } stukken op handtekeningen. Zie “pending”.
    }
collect-over = { $count ->
        [one] Eén stuk dat te lang wachtte, is weggehaald.
       *[other] { $count } stukken die te lang wachtten, zijn weggehaald.
    }
collect-not = Niet vastgelegd: { $digest }.
collect-unsigned = { $digest } is nog door niemand getekend.
collect-one-file = Geef bij “--output” één stuk, en een bestand om in te schrijven.
collect-written = Het stuk staat in { $path }, en { $count ->
        [one] de handtekening
       *[other] de { $count } handtekeningen
    } in { $signatures }.
collect-not-cleaned = Let op: wat erop wachtte kon niet worden weggehaald. De volgende “collect” probeert het weer. Dit is waarom:
