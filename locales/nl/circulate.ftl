### Medeondertekenen op afstand: wat op handtekeningen wacht.

## Opdrachten

cmd-circulate = Legt een voorbereide verklaring neer waar iedereen die moet tekenen haar vindt: naast het register, en bij het exemplaar elders. Handtekeningen naast het bestand gaan mee. Voor de secretaris.
    .example =
    verantwoord --ledger register circulate besluit.json
    verantwoord --ledger register circulate --withdraw 6b86b273ff34
cmd-pending = Laat zien wat op handtekeningen wacht: van wie het is, wie tekende, wat nog nodig is, tot wanneer het wacht, en wat u kunt tekenen. Met een digest: de hele tekst van één verklaring.
    .example =
    verantwoord --ledger register pending
    verantwoord --ledger register pending 6b86b273ff34
cmd-collect = Voegt de handtekeningen onder wat wacht samen, en legt het vast als er genoeg zijn. Met bestanden: hetzelfde voor wie verklaringen en handtekeningen per mail stuurt. Voor de beheerder van het register.
    .example =
    verantwoord --ledger register collect
    verantwoord --ledger register collect 6b86b273ff34
    verantwoord --ledger register collect 6b86b273ff34 --output besluit.json
    verantwoord --ledger register collect besluit.json bestuurder-a.sig raad.sig

## Argumenten

arg-circulate-file = De verklaring, zoals besluit.json, zoals “prepare” haar schreef. Handtekeningen in besluit.json.sig gaan mee.
arg-circulate-withdraw = Haalt weer weg wat onder deze digest wacht, met de handtekeningen eronder. De eerste tekens zijn genoeg.
arg-pending-digest = De digest van één verklaring; de eerste tekens zijn genoeg. Zonder digest ziet u alles wat wacht.
arg-pending-offline = Vraagt elders niets: laat zien wat eerder is opgehaald.
arg-sign-pending = Tekent wat onder deze digest wacht; de eerste tekens zijn genoeg. Zie “pending”.
arg-collect-what = De digests van wat vastgelegd moet worden, waarvan de eerste tekens genoeg zijn; zonder digest alles wat compleet is. Of bestanden: een verklaring, en zoveel bestanden met handtekeningen als u wilt, in elke volgorde. Een bestand op .sig dat naast een verklaring ligt, hoeft u niet te noemen.
arg-collect-log-key = De sleutel van het register. Anders wat VERANTWOORD_LOG_KEY zegt, en anders de juiste uit de map met uw sleutels.
value-what = DIGEST|BESTAND

## Wat wacht

waiting-heading = { $digest }
    { $kind }, van { $by }
waiting-about = Over: { $what }
waiting-unsigned = Getekend door: nog niemand
waiting-signed = Getekend door: { $who }
waiting-brought-in = nieuwe sleutel { $key }
waiting-other-history = ALARM: wie verklaring { $digest } maakte, had een ander verleden gezien. De eerste { $size } nummers daarin zijn niet die van uw register. Teken haar niet, bewaar uw kopie, en bel de andere partijen.
waiting-over = Deze verklaring wacht niet meer: ze is te oud, of een later reglement of een latere wijziging van sleutels haalde haar in. Bereid haar opnieuw voor.
waiting-refused = Deze verklaring kan niet worden vastgelegd, wie haar ook tekent:
waiting-lacks = Nog nodig:
waiting-reason = { "  " }- { $why }
waiting-ready = Compleet: de beheerder kan dit vastleggen met “collect”.
waiting-until = Wacht tot: { $until }
waiting-can-sign = U kunt dit tekenen: { $command }
waiting-recorded = { $digest } staat al in het register, als nummer { $entry }.
waiting-went = Verklaring { $digest } wacht elders niet meer. Ze is ook hier weggehaald.
waiting-none-such = Onder “{ $digest }” wacht niets. Geef ten minste vier tekens van de digest; met “pending” ziet u wat wacht. Misschien is de verklaring ingetrokken.
waiting-several = { $count } verklaringen die wachten beginnen met “{ $digest }”. Geef meer tekens.

## Wat er mis mee is

waiting-bad = Weggelaten: { $fault }
waiting-altered = wat onder de naam { $digest } ligt, is niet de verklaring met die digest. Iemand heeft haar veranderd.
waiting-no-statement = wat onder de naam { $digest } ligt, is geen verklaring. { $why }
waiting-other-ledger = verklaring { $digest } is voor een ander register, “{ $found }”.
waiting-forged = onder verklaring { $digest } ligt een handtekening die niet deugt. Die zou van de sleutel { $key } zijn. Iemand heeft haar vervalst of beschadigd.
waiting-unreadable = Weggelaten: wat onder de naam { $digest } ligt, is niet te lezen, of ligt er anders dan dit programma het schrijft.
waiting-strangers = Weggelaten onder verklaring { $digest }: { $count ->
        [one] één handtekening met een sleutel die in dit register niet van kracht is.
       *[other] { $count } handtekeningen met sleutels die in dit register niet van kracht zijn.
    }
waiting-odd-names = Weggelaten: { $count ->
        [one] één naam
       *[other] { $count } namen
    } tussen wat wacht, die dit programma nooit schrijft.
waiting-left-out = { $count ->
        [one] Eén verklaring die wacht is
       *[other] { $count } verklaringen die wachten zijn
    } niet bekeken: er worden er hoogstens { $most } bekeken. Noem de digest van de verklaring die u zoekt.
waiting-more-trouble = En nog { $count } daarvan.

## Wat er gedaan is

circulate-done = Verklaring { $digest } wacht nu op handtekeningen; { $count ->
        [0] er ging er geen mee.
        [one] er ging er één mee.
       *[other] er gingen er { $count } mee.
    }
circulate-at-remote = Iedereen met een kopie van het register vindt de verklaring op { $address }.
circulate-here = Dit register heeft geen exemplaar elders: de verklaring wacht in { $path }, voor wie daar werkt.
circulate-next = Hierna: wie tekent geeft “pending”, en dan “sign { $digest }”. De beheerder legt de verklaring vast met “collect”.
circulate-withdrawn = Verklaring { $digest } wacht niet meer. Ook de handtekeningen eronder zijn weg. Wie ze heeft, kan ze nog als bestand inleveren.
circulate-remote-keeps = Let op: { $address } bewaart wat niemand meer nodig heeft, totdat daar “git gc --prune=now” is gegeven.
sign-waiting-done = Getekend met { $key }: verklaring { $digest }.
sign-waiting-next = Uw handtekening ligt naast het register, onder een eigen naam. Als er genoeg zijn, legt de beheerder de verklaring vast met “collect { $digest }”.
pending-nothing = Er wacht niets op handtekeningen.
pending-over = { $count ->
        [one] Eén verklaring wacht
       *[other] { $count } verklaringen wachten
    } niet meer, door de tijd of doordat iets haar inhaalde. “collect” haalt dat weg.
collect-nothing = Er is niets compleet; { $count ->
        [0] er wacht niets.
        [one] er wacht één verklaring op handtekeningen. Zie “pending”.
       *[other] er wachten { $count } verklaringen op handtekeningen. Zie “pending”.
    }
collect-over = { $count ->
        [one] Eén verklaring die te lang wachtte, is weggehaald.
       *[other] { $count } verklaringen die te lang wachtten, zijn weggehaald.
    }
collect-not = Niet vastgelegd: { $digest }.
collect-unsigned = { $digest } is nog door niemand getekend.
collect-one-file = Geef bij “--output” één verklaring, en een bestand om in te schrijven.
collect-written = De verklaring staat in { $path }, en { $count ->
        [one] de handtekening
       *[other] de { $count } handtekeningen
    } in { $signatures }.
collect-not-cleaned = Let op: wat erop wachtte kon niet worden weggehaald. De volgende “collect” probeert het weer. Dit is waarom:
