# Het verloop na het besluit: evaluatie en verlenging, einde, technologie, samenwerking.
rules-review = Evaluatie en verlenging
rules-ending = Einde
rules-technology = Technologie
rules-network = Samenwerking

found-and-next = { $before }, { $next }

rule-review-overdue = Een evaluatie is te laat en nog niet gehouden
    .looks = Of de dag van de volgende evaluatie voorbij is, met de dagen uitstel die het reglement geeft.
    .why = Een afwijking waar niemand meer naar kijkt, is geen uitzondering meer. Bij de evaluatie blijkt of het nog veilig is.
    .todo = Houd de evaluatie nu en leg haar vast. Zeg erbij waarom zij later is.
found-review-overdue = De evaluatie van { $due } is nog niet gehouden.

rule-review-missed = Een evaluatie is nooit gehouden
    .looks = Of er een evaluatie nodig was vóór het einde, of vóór een nieuw besluit, die er niet is geweest.
    .why = Zonder evaluatie heeft niemand vastgesteld of het veilig was, en of er minder afwijking nodig was.
    .todo = Leg in een notitie vast waarom de evaluatie niet is gehouden, en wat u in die tijd wel hebt gezien.
found-review-missed = De evaluatie van { $due } is niet gehouden vóór het einde op { $end }.
found-review-missed-before-decision = De evaluatie van { $due } is niet gehouden vóór het nieuwe besluit van { $on }.

rule-review-late = Een evaluatie is later gehouden dan afgesproken
    .looks = Of elke evaluatie is gehouden op de dag die het besluit of de vorige evaluatie noemt, met de dagen uitstel uit het reglement.
    .why = Later kijken is langer niet weten of het veilig is. De organen rekenden op de afgesproken dag.
    .todo = Leg in een notitie uit waarom het later werd. Kies voor de volgende evaluatie een dag die haalbaar is.
found-review-late = De evaluatie van { $due } is pas op { $held } gehouden.

rule-review-far-off = De volgende evaluatie is te ver weg
    .looks = Of tussen het begin en de eerste evaluatie, en tussen twee evaluaties, niet meer dagen liggen dan het reglement toestaat, en of er een tussentijd is.
    .why = Hoe langer het duurt, hoe later iemand merkt dat het niet goed gaat.
    .todo = Kies een eerdere dag of een kortere tussentijd, of leg uit waarom het zo lang kan.
found-review-first-far = De eerste evaluatie is op { $first }. Dat is meer dan { $most } dagen na het begin op { $from }.
found-review-first-far-recorded = De eerste evaluatie is op { $first }. Dat is meer dan { $most } dagen nadat dit is vastgelegd, op { $recorded }.
found-review-no-interval = Na de eerste evaluatie is er geen volgende gepland: de tussentijd is 0 dagen.
found-review-interval = Tussen twee evaluaties liggen { $days } dagen. Het reglement zegt hoogstens { $most }.
found-review-next-far = Na de evaluatie van { $held } is de volgende pas op { $next }. Het reglement zegt hoogstens { $most } dagen.

rule-review-recorded-late = Een evaluatie is laat vastgelegd
    .looks = Hoeveel dagen er liggen tussen de dag van de evaluatie en de dag waarop zij in het register kwam.
    .why = Wat later wordt opgeschreven, kan niemand meer controleren op de dag zelf. Zo kan een uitkomst achteraf mooier worden.
    .todo = Leg een evaluatie vast in de week waarin zij is gehouden.
found-review-recorded-late = De evaluatie van { $held } is pas op { $recorded } vastgelegd.

rule-suspended-long = De afwijking ligt al lang stil zonder besluit
    .looks = Of de afwijking na een evaluatie langer stilligt dan er tussen twee evaluaties mag zitten, zonder nieuw voorstel of besluit.
    .why = Wie wacht, weet niet waar hij aan toe is. Stilleggen is een tussenstap, geen einde.
    .todo = Houd een evaluatie en kies: hervatten, of beëindigen. Of doe een nieuw voorstel.
found-suspended-long = De afwijking ligt stil sinds de evaluatie van { $since }. Daarna is er niets meer besloten.

rule-renewed-without-review = De afwijking kreeg meer tijd zonder evaluatie
    .looks = Of er een evaluatie is vastgelegd tussen een besluit en een later besluit met een latere einddatum, ook als dat een ander nummer heeft.
    .why = Meer tijd geven kan alleen wie weet hoe het tot nu toe ging. Dat blijkt uit een evaluatie.
    .todo = Houd nu een evaluatie en leg haar vast. Leg uit waarom dat niet vóór het nieuwe besluit is gedaan.
found-renewed-without-review = Het besluit van { $on } geeft meer tijd. Sinds het vorige besluit is er geen evaluatie vastgelegd.

rule-extension-not-consulted = Over een verlenging is niemand gevraagd
    .looks = Of sinds de vorige evaluatie een orgaan een standpunt gaf of er een voorstel kwam, of een orgaan de verlenging mee ondertekende.
    .why = De organen gaven hun mening over een kortere tijd. Langer duren is voor hen een nieuwe vraag.
    .todo = Vraag de organen om hun standpunt over de langere tijd en laat het vastleggen. Laat hen een volgende verlenging mee ondertekenen.
found-extension-not-consulted = De afwijking is verlengd tot en met { $until }. Niets laat zien dat een orgaan daarover is gevraagd.

rule-extended-after-end = De afwijking is verlengd toen zij al was afgelopen
    .looks = Of de evaluatie met de verlenging is gehouden op of vóór de laatste dag.
    .why = Tussen de laatste dag en de verlenging was er geen besluit. Een verlenging achteraf dekt dat niet.
    .todo = Leg in een notitie uit wat er in die dagen gebeurde. Evalueer een volgende keer vóór de laatste dag.
found-extended-after-end = De laatste dag was { $end }. De verlenging is van { $held }.

rule-last-extension = Vaker verlengen kan niet volgens het reglement
    .looks = Of het aantal verlengingen gelijk is aan het hoogste aantal in het reglement. Een later besluit dat meer tijd geeft, telt mee.
    .why = Een uitzondering die steeds wordt verlengd, is geen uitzondering meer.
    .todo = Bereid nu de terugkeer naar de norm voor. Lukt dat niet? Bespreek dan met de organen of de afwijking niet tijdelijk is.
found-last-extension = Er is { $count } keer meer tijd gegeven. Dat is het hoogste aantal.

rule-extended-too-often = De afwijking is te vaak verlengd
    .looks = Of er vaker meer tijd is gegeven dan het reglement toestaat. Een later besluit dat meer tijd geeft, telt mee.
    .why = Wat tijdelijk heet en steeds doorgaat, is blijvend. Dan hoort er een ander besluit te komen, met opnieuw een vraag aan de organen.
    .todo = Keer terug naar de norm, of doe een voorstel voor een blijvende afwijking en geef een signaal aan wie over de norm gaat.
found-extended-too-often = Er is { $count } keer meer tijd gegeven. Het reglement staat { $most } keer toe.

rule-adjusted-without-proposal = Na ‘bijstellen’ kwam er geen nieuw voorstel
    .looks = Of er na een evaluatie die bijstelt, en niet verlengt, een voorstel is gedaan binnen de tijd die organen hebben om te antwoorden.
    .why = Over wat verandert, hebben de organen nog niets kunnen zeggen. Alleen data verschuiven kan zonder voorstel.
    .todo = Verandert er meer dan data? Doe dan een voorstel dat het besluit wijzigt. Zo niet, zeg dat dan in een notitie.
found-adjusted-without-proposal = De evaluatie van { $held } stelt bij. Veranderde er meer dan data? Een nieuw voorstel is er niet.

rule-threshold-passed = Een cijfer ging over de grenswaarde en alles ging door
    .looks = Of een gemeten waarde slechter is dan de grenswaarde, terwijl de evaluatie zegt: doorgaan of hervatten.
    .why = De grenswaarde is vooraf gekozen om op te letten. Wie dan doorgaat, moet laten zien waarom dat veilig is.
    .todo = Leg uit waarom doorgaan veilig was, stel bij of leg stil. Meet opnieuw vóór de volgende evaluatie.
found-threshold-passed = ‘{ $name }’ was { $value } bij de evaluatie van { $held }; de grenswaarde is { $threshold } ({ $unit }). De uitkomst was: doorgaan.

rule-threshold-stays-passed = Een cijfer blijft over de grenswaarde en alles gaat door
    .looks = Of een waarde bij twee of meer evaluaties na elkaar slechter is dan de grenswaarde, terwijl steeds wordt doorgegaan.
    .why = Eén keer kan toeval zijn. Twee keer na elkaar betekent dat de maatregelen niet genoeg helpen.
    .todo = Stel bij of leg stil. Gaat u toch door? Leg dan uit waarom dat veilig is, en vraag de organen ernaar.
found-threshold-stays-passed = ‘{ $name }’ is sinds { $since } bij { $count } evaluaties na elkaar over de grenswaarde. De laatste waarde is { $value }, de grenswaarde { $threshold } ({ $unit }).

rule-indicator-not-measured = Een cijfer is bij een evaluatie niet gemeten
    .looks = Of elke evaluatie een waarde geeft van elk cijfer dat het besluit noemt.
    .why = Wat niet wordt gemeten, kan niemand volgen. Juist een cijfer dat ontbreekt, roept vragen op.
    .todo = Meet het bij de volgende evaluatie, of leg uit waarom dat niet meer hoeft.
found-indicator-not-measured = ‘{ $name }’ is bij { $count } van de { $all } evaluaties niet gemeten; de laatste daarvan was op { $last }.

rule-incidents-rising = Het aantal incidenten stijgt steeds en alles gaat door
    .looks = Of het aantal incidenten bij twee evaluaties na elkaar hoger is dan de keer ervoor, terwijl de uitkomst doorgaan of hervatten is.
    .why = Een stijging die aanhoudt, is een teken dat het minder veilig wordt.
    .todo = Zoek uit waardoor het komt en stel bij. Is er een goede verklaring? Schrijf die op bij wat er is geleerd.
found-incidents-rising = Het aantal incidenten steeg bij { $count } evaluaties na elkaar van { $from } naar { $to }. Na de laatste, op { $held }, ging alles door.

rule-measure-not-done = Een maatregel is niet klaar en niemand zegt waarom
    .looks = Of een maatregel waarvan de datum voorbij is, bij de laatste evaluatie klaar is, of een toelichting heeft.
    .why = De maatregelen zijn de reden dat de afwijking veilig genoeg is. Ontbreekt er een, dan klopt die reden niet meer.
    .todo = Zeg bij de volgende evaluatie waarom de maatregel niet klaar is en wanneer wel.
found-measure-not-done = Maatregel ‘{ $what }’ zou klaar zijn op { $due }. Bij de evaluatie van { $held } was dat niet zo, en er staat geen toelichting.

rule-dropped-without-reason = Een maatregel of tussenstap verviel zonder reden
    .looks = Of een evaluatie die een maatregel of tussenstap laat vervallen, er een toelichting bij geeft.
    .why = De organen rekenden op deze maatregel of stap. Zij horen te weten waarom die er niet komt, en wat ervoor in de plaats komt.
    .todo = Geef bij de volgende evaluatie de reden, en zeg wat ervoor in de plaats komt.
found-dropped-without-reason = Bij de evaluatie van { $held } verviel ‘{ $what }’, zonder toelichting.

rule-milestone-overdue = Een tussenstap naar de norm is niet op tijd klaar
    .looks = Of de datum van een tussenstap voorbij is, terwijl geen evaluatie zegt dat zij klaar is of waarom zij later komt.
    .why = De tussenstappen laten zien dat u echt teruggaat naar de norm. Blijft er een liggen, dan duurt de afwijking langer.
    .todo = Zeg bij de volgende evaluatie dat de stap klaar is, of waarom het langer duurt en tot wanneer.
found-milestone-overdue = Tussenstap ‘{ $what }’ zou klaar zijn op { $due }. Geen evaluatie daarna zegt dat zij klaar is of waarom niet.

rule-work-not-reviewed = Een evaluatie zegt niets over wat nog open is
    .looks = Of elke evaluatie iets zegt over elke maatregel en elke tussenstap die nog niet klaar of vervallen is.
    .why = Een evaluatie maakt de cirkel rond: wat is beloofd, wat is gedaan. Wat niet wordt genoemd, raakt kwijt.
    .todo = Noem bij de volgende evaluatie elke maatregel en tussenstap die nog open is.
found-work-not-reviewed = De evaluatie van { $held } zegt niets over wat nog open is: { $names } (aantal: { $count }).

rule-trigger-without-answer = Na een bijzondere aanleiding veranderde er niets
    .looks = Of een evaluatie die om een bijzondere aanleiding is gehouden, zegt wat er is geleerd, of iets verandert.
    .why = Er gebeurde iets waarvan vooraf was gezegd: dan kijken wij meteen. De mensen om wie het gaat, willen weten wat ermee is gedaan.
    .todo = Zeg wat u van de aanleiding hebt geleerd en wie u hebt ingelicht. Hoefde er niets te veranderen? Leg dat uit.
found-trigger-without-answer = De evaluatie van { $held } had een aanleiding: ‘{ $trigger }’. Er veranderde niets, en er staat niet wat er is geleerd.

rule-incidents-without-lesson = Er waren incidenten, en er staat niet wat er is geleerd
    .looks = Of een evaluatie met incidenten zegt wat ervan is geleerd.
    .why = Van elk incident kan een team leren. Wie dat niet opschrijft, loopt de kans dat het weer gebeurt.
    .todo = Schrijf bij de volgende evaluatie op wat u van deze incidenten hebt geleerd, zonder namen van mensen.
found-incidents-without-lesson = Bij { $count } van de { $all } evaluaties waren er incidenten en staat er niet wat er is geleerd; de laatste daarvan was op { $last }.

rule-nothing-learned = Er staat niet wat er is geleerd
    .looks = Of een evaluatie zonder incidenten zegt wat er is geleerd.
    .why = Ook van wat goed gaat kunt u leren, en anderen met u.
    .todo = Vraag bij de volgende evaluatie aan het team wat het heeft geleerd, en schrijf dat op.
found-nothing-learned = Bij { $count } van de { $all } evaluaties staat niet wat er is geleerd; de laatste daarvan was op { $last }.

rule-nothing-sought = Er staat niet of er naar andere oplossingen is gezocht
    .looks = Of elke evaluatie waarna de afwijking doorgaat, zegt naar welke andere oplossingen is gezocht.
    .why = Een afwijking is een noodoplossing. Zolang zij duurt, hoort u naar een betere te zoeken.
    .todo = Schrijf bij de volgende evaluatie op wat u hebt gezocht en gevonden, ook als het niets opleverde.
found-nothing-sought = Bij { $count } van de { $all } evaluaties staat niet of er naar andere oplossingen is gezocht; de laatste daarvan was op { $last }.

rule-agreement-not-reviewed = De afspraak om minder vast te leggen is niet bekeken
    .looks = Of een evaluatie van een afwijking waarbij minder wordt vastgelegd, zegt wat zorgverleners ervan vinden.
    .why = Minder vastleggen kan alleen als het team ziet dat er niets belangrijks kwijtraakt. Dat kan alleen het team zeggen.
    .todo = Vraag het team of de afspraak werkt, en schrijf het antwoord op bij de volgende evaluatie.
found-agreement-not-reviewed = Er wordt minder vastgelegd. Bij { $count } van de { $all } evaluaties staat niet wat zorgverleners daarvan vinden; de laatste daarvan was op { $last }.

rule-staff-not-heard-at-review = Er staat niet wat zorgverleners zeggen
    .looks = Of elke evaluatie zegt wat zorgverleners van de afwijking vinden.
    .why = Zij zien elke dag of het goed gaat. Wat zij zeggen, maakt de cijfers begrijpelijk.
    .todo = Vraag het hun bij de volgende evaluatie, en schrijf hun antwoord op.
found-staff-not-heard-at-review = Bij { $count } van de { $all } evaluaties staat niet wat zorgverleners zeggen; de laatste daarvan was op { $last }.

rule-order-not-reviewed = Of de voorrang nog klopt, staat er niet
    .looks = Of elke evaluatie iets zegt over wie er voorgaat, als het besluit dat regelt.
    .why = Wie voorgaat en wie wacht, is een zware keuze. In de praktijk kan zij anders uitpakken dan bedoeld.
    .todo = Bespreek bij de volgende evaluatie of de volgorde nog goed is, en schrijf dat op.
found-order-not-reviewed = Bij { $count } van de { $all } evaluaties staat niet of de voorrang nog klopt; de laatste daarvan was op { $last }.

rule-expired = De einddatum is net voorbij
    .looks = Of de laatste dag voorbij is zonder afsluiting of verlenging, nog binnen de dagen die het reglement geeft om vast te leggen.
    .why = Na de laatste dag geldt het besluit niet meer. Nu hoort er een afsluiting te komen.
    .todo = Leg de afsluiting vast, met hoe het ging. Gaat de afwijking door? Dan is er een evaluatie met verlenging of een nieuw besluit nodig.
found-expired = De laatste dag was { $until }. De afwijking is nog niet afgesloten en niet verlengd.

rule-expired-not-closed = De einddatum is voorbij en er is niets afgesloten
    .looks = Of de laatste dag langer voorbij is dan het reglement geeft om vast te leggen, zonder afsluiting, verlenging of ander besluit.
    .why = Niemand kan zien of de afwijking echt is gestopt. Gaat zij door, dan is daar geen besluit voor.
    .todo = Is zij gestopt? Leg de afsluiting vast. Gaat zij door? Stop haar, of doe nu een nieuw voorstel.
found-expired-not-closed = De laatste dag was { $until }. Sindsdien is er geen afsluiting, geen verlenging en geen nieuw besluit.

rule-ended-not-closed = De afwijking is beëindigd, en de afsluiting ontbreekt
    .looks = Of er na een evaluatie die de afwijking beëindigt, een afsluiting komt binnen de dagen die het reglement geeft om vast te leggen.
    .why = De afsluiting zegt hoe het ging en wat u meeneemt. De organen en anderen leren daarvan.
    .todo = Leg de afsluiting vast, met wat goed ging en wat niet.
found-ended-not-closed = De evaluatie van { $since } beëindigde de afwijking. Een afsluiting is er nog niet.

rule-superseded-not-closed = Er is een ander besluit, en dit is niet afgesloten
    .looks = Of een besluit waarvoor een ander in de plaats kwam, ook zelf is afgesloten.
    .why = Anders lijkt het of er twee afwijkingen naast elkaar lopen.
    .todo = Leg de afsluiting vast met als uitkomst dat dit besluit is vervangen, en noem het andere.
found-superseded-not-closed = Besluit { $by } geldt sinds { $since } in plaats van dit. Dit besluit is niet afgesloten.

rule-returned-past-threshold = Afgesloten als terug bij de norm, met een cijfer over de grenswaarde
    .looks = Of bij een afsluiting ‘terug naar de norm’ de laatst gemeten waarden niet slechter zijn dan de grenswaarde.
    .why = Wie zegt weer aan de norm te voldoen, laat dat zien met cijfers.
    .todo = Meet opnieuw en leg de waarde vast in een notitie, of leg uit waarom u toch terug bent bij de norm.
found-returned-past-threshold = ‘{ $name }’ was bij de laatste meting { $value }, op { $held }; de grenswaarde is { $threshold } ({ $unit }). Toch is de uitkomst: terug naar de norm.

rule-returned-with-open-steps = Afgesloten als terug bij de norm, met tussenstappen open
    .looks = Of bij een afsluiting ‘terug naar de norm’ elke tussenstap bij een evaluatie klaar of vervallen was.
    .why = De tussenstappen waren de weg terug. Staat er een open, dan vraagt een lezer zich af hoe u er toch kwam.
    .todo = Zeg in een notitie of de stap alsnog klaar is, of niet meer nodig was.
found-returned-with-open-steps = Geen evaluatie zegt dat deze tussenstappen klaar zijn of vervielen: { $names } (aantal: { $count }).

rule-evaluation-short = De afsluiting zegt weinig over hoe het ging
    .looks = Of de evaluatie in de afsluiting ten minste twintig woorden heeft.
    .why = Dit is de laatste kans om te zeggen of het veilig was en wat u hebt geleerd. Een enkele zin laat dat niet zien.
    .todo = Vertel in een notitie wat goed ging, wat niet, en wat u een volgende keer anders doet.
found-evaluation-short = De evaluatie in de afsluiting is { $count } woorden lang.

rule-closure-recorded-late = De afsluiting is laat vastgelegd
    .looks = Hoeveel dagen er liggen tussen de dag van het einde en de dag waarop de afsluiting in het register kwam.
    .why = Tot die dag kon niemand zien dat de afwijking was gestopt.
    .todo = Leg een afsluiting vast in de week van het einde.
found-closure-recorded-late = De afwijking eindigde op { $on }. De afsluiting is pas op { $recorded } vastgelegd.

rule-replaced-by-nothing = Afgesloten als vervangen, maar er is geen ander besluit dat geldt
    .looks = Of een afsluiting ‘vervangen’ een ander besluit noemt dat is aangenomen.
    .why = Is er niets voor in de plaats gekomen, dan is er voor wat nu gebeurt geen besluit.
    .todo = Noem in een notitie het besluit dat ervoor in de plaats kwam, of neem dat besluit nu.
found-replaced-by-nobody = De afsluiting zegt niet welk besluit ervoor in de plaats komt.
found-replaced-by-nothing = Besluit { $other } zou ervoor in de plaats komen, maar dat is niet aangenomen.

rule-technology-used-too-soon = Technologie werd gebruikt voordat een voorwaarde was geregeld
    .looks = Of elke voorwaarde is geregeld op of vóór de eerste dag van gebruik.
    .why = De voorwaarden beschermen cliënten en medewerkers. Achteraf regelen beschermt hen niet in de eerste dagen.
    .todo = Leg in een notitie uit wat er in die dagen is gedaan om het veilig te houden.
found-technology-used-too-soon = ‘{ $name }’ werd gebruikt vanaf { $used }. De voorwaarde ‘{ $what }’ was pas op { $met } geregeld.

rule-technology-condition-open = Technologie wordt gebruikt, en niets laat zien dat een voorwaarde is geregeld
    .looks = Of van elke voorwaarde een dag is vastgelegd waarop zij is geregeld, zodra de technologie wordt gebruikt.
    .why = Een voorwaarde zonder dag kan gewoon vergeten zijn.
    .todo = Is zij geregeld? Doe een voorstel dat het besluit wijzigt, met de dag erbij. Is zij niet geregeld? Stop dan met het gebruik tot dat wel zo is.
found-technology-condition-open = ‘{ $name }’ wordt gebruikt sinds { $used }. Voorwaarden zonder dag waarop zij zijn geregeld: { $kinds }.

rule-technology-condition-to-come = Een voorwaarde voor technologie moet nog worden geregeld
    .looks = Of er voorwaarden zonder dag zijn, terwijl de technologie nog niet wordt gebruikt.
    .why = U hebt nog tijd. Voordat het gebruik begint, moet elke voorwaarde geregeld zijn.
    .todo = Regel de voorwaarde en leg de dag vast in het voorstel, of in het besluit.
found-technology-condition-to-come = Voor ‘{ $name }’ is nog niet alles geregeld. Voorwaarden zonder dag: { $kinds }.

rule-technology-without-conditions = Technologie zonder voorwaarden
    .looks = Of er bij technologie voorwaarden staan waaraan eerst moet zijn voldaan.
    .why = Zonder beheer, uitleg en beveiliging kan technologie zelf een risico zijn.
    .todo = Schrijf op wat geregeld moet zijn: beheer, invoering, meedoen, beveiliging en samenwerking in de keten.
found-technology-without-conditions = Bij ‘{ $name }’ staat geen enkele voorwaarde.

rule-technology-kinds-lacking = Over een soort voorwaarde voor technologie staat niets
    .looks = Of er voorwaarden zijn over beheer, invoering, meedoen, beveiliging en samenwerking in de keten.
    .why = Wat niet is bedacht, gaat vaak als eerste mis. Misschien is deze soort hier niet nodig; dan helpt het als dat er staat.
    .todo = Schrijf er een voorwaarde bij, of zeg waarom die hier niet nodig is.
found-technology-kinds-lacking = Bij ‘{ $name }’ staan geen voorwaarden over: { $kinds }.

rule-technology-without-clients = Er staat niet hoe cliënten meedoen met de technologie
    .looks = Of bij technologie staat welk deel cliënten hebben in de invoering.
    .why = Cliënten leven ermee. Zij zien wat helpt en wat stoort, en dat moet u weten voordat het gebruik begint.
    .todo = Vraag cliënten om mee te denken of te proberen, en schrijf op wat zij zeiden.
found-technology-without-clients = Bij ‘{ $name }’ staat niet hoe cliënten meedoen.

rule-technology-at-once = Technologie wordt in één keer ingevoerd
    .looks = Of de invoering van technologie in fasen gaat.
    .why = Nieuwe technologie vraagt tijd. Klein beginnen laat zien wat niet werkt voordat iedereen er last van heeft.
    .todo = Verdeel de invoering in fasen met een einddatum, of leg uit waarom dat niet nodig is.
found-technology-at-once = De invoering van ‘{ $name }’ heeft geen fasen.

rule-technology-phase-not-evaluated = Een fase van de invoering eindigde zonder te kijken wat zij bracht
    .looks = Of een evaluatie na het einde van een fase iets zegt over wat de technologie heeft gebracht.
    .why = Pas na een fase weet u of de volgende kan beginnen.
    .todo = Zeg bij de volgende evaluatie wat de technologie tot nu toe bracht.
found-technology-phase-not-evaluated = De fase ‘{ $phase }’ van ‘{ $name }’ eindigde op { $until }. Geen evaluatie sindsdien zegt wat de technologie bracht.

rule-technology-without-baseline = Er is geen waarde vooraf om technologie aan te meten
    .looks = Of er bij technologie cijfers met een waarde vooraf zijn over kwaliteit, veiligheid en werkplezier.
    .why = Zonder waarde vooraf kan later niemand zeggen of de technologie iets heeft veranderd.
    .todo = Meet deze cijfers voordat de technologie begint, en leg de waarde vooraf vast.
found-technology-without-baseline = Bij de technologie ontbreekt een cijfer met een waarde vooraf over: { $about }.

rule-technology-not-measured = Sinds technologie wordt gebruikt, is niet opnieuw gemeten
    .looks = Of er sinds het gebruik begon bij een evaluatie opnieuw is gemeten over kwaliteit, veiligheid en werkplezier.
    .why = De waarde vooraf heeft alleen zin als u daarna opnieuw meet.
    .todo = Meet deze cijfers bij de volgende evaluatie.
found-technology-not-measured = Technologie wordt gebruikt sinds { $used }. Sindsdien is niet gemeten over: { $about }.

rule-technology-not-evaluated = Op de afgesproken dag is niet bekeken wat technologie bracht
    .looks = Of er op of na de dag waarop de technologie zou worden bekeken, een evaluatie is die er iets over zegt.
    .why = Technologie brengt niet vanzelf wat ervan werd verwacht. Daarom is er een dag afgesproken om te kijken.
    .todo = Houd een evaluatie en zeg of de technologie bracht wat u ervan verwachtte.
found-technology-not-evaluated = Wat ‘{ $name }’ heeft gebracht, zou zijn bekeken op { $on }. Dat staat in geen evaluatie.

rule-technology-without-benefit = Technologie brengt niet wat werd verwacht, en blijft
    .looks = Of technologie bij twee evaluaties na elkaar niets bracht, of niet op de dag waarop dat bekeken zou worden, en toch in gebruik blijft.
    .why = Technologie die niets brengt, kost tijd en aandacht van cliënten en medewerkers.
    .todo = Stop ermee en laat de maatregel vervallen met een toelichting, of leg uit wat u verandert zodat zij wel helpt.
found-technology-without-benefit = ‘{ $name }’ bracht volgens de evaluatie van { $held } niet wat ervan werd verwacht. De maatregel gaat door.

rule-partner-not-signed = Een partner heeft het besluit niet mee ondertekend
    .looks = Of elke partner met een orgaan in dit register het besluit mee heeft ondertekend.
    .why = Een gezamenlijk besluit bindt een partner pas als zijn bestuur heeft getekend.
    .todo = Een handtekening kan er later niet bij. Vraag de partner om een notitie, of neem een nieuw besluit dat iedereen tekent.
found-partner-not-signed = { $name } is partner, maar heeft het besluit niet mee ondertekend.

rule-partner-cannot-sign = Een partner kan niet tekenen in dit register
    .looks = Of elke partner een orgaan in dit register heeft.
    .why = Zonder orgaan en sleutel laat niets zien dat het bestuur van de partner ermee heeft ingestemd.
    .todo = Zet de partner als orgaan in het reglement, meld een sleutel aan en noem het orgaan bij de partner.
found-partner-cannot-sign = { $name } is partner, maar heeft geen orgaan in dit register. Niets laat zien dat zijn bestuur heeft getekend.

rule-partner-without-task = Van een partner staat niet wat zijn taak is
    .looks = Of elke partner een taak heeft, ook een partner die een maatregel uitvoert.
    .why = Als niemand weet wie wat doet, valt er iets tussen wal en schip.
    .todo = Spreek af wat de partner doet, en schrijf het op bij zijn taken.
found-partner-without-task = Bij { $name } staat geen taak en geen maatregel.
found-partner-with-measure-without-task = { $name } voert { $measures } uit, maar bij zijn taken staat niets.

rule-task-without-owner = Een taak die van niemand is
    .looks = Of bij elke maatregel en elk risico een functie staat, en niet ‘nog te bepalen’, ‘onbekend’ of ‘iedereen’.
    .why = Wat van niemand of van iedereen is, wordt vaak niet gedaan. Werkt u met anderen samen, dan geldt dat nog meer.
    .todo = Spreek af wie het doet, en zet die functie of die partner erbij.
found-measure-without-owner = Van maatregel ‘{ $what }’ is niet duidelijk wie haar uitvoert. Er staat: ‘{ $owner }’.
found-risk-without-owner = Van het risico ‘{ $what }’ is niet duidelijk wie erop let. Er staat: ‘{ $owner }’.

rule-partners-without-agreement = Er zijn partners, maar geen afspraak in de regio
    .looks = Of een besluit met partners de afspraak noemt waarop het rust, met partijen en datum.
    .why = Een gezamenlijke afspraak zegt wat voorgaat als niet alles kan.
    .todo = Noem de afspraak bij de afspraken in de regio, of maak haar eerst.
found-partners-without-agreement = Partners zijn { $names }. Een afspraak in de regio wordt niet genoemd.
