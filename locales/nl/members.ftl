### Wat er in een verklaring kan staan: hoe het heet, waarom het wordt gevraagd en in welke vorm.

## De twaalf soorten
kind-charter = Reglement
    .purpose = Zegt wie de organisatie is, welke organen er zijn en wie mag tekenen. Het bestuur maakt het als begin van het register en kan het later met anderen wijzigen.
kind-keys = Wijziging van sleutels
    .purpose = Houdt bij wie mag tekenen als mensen komen, gaan of een sleutel verliezen. Elk orgaan gaat over zijn eigen sleutels.
kind-proposal = Voorstel
    .purpose = Vraagt anderen om hun mening zolang er nog iets kan veranderen. Het bestuur doet het; in een netwerk ook een partner.
kind-position = Standpunt
    .purpose = Zegt wat een orgaan van het voorstel vindt, in eigen woorden. Elk orgaan behalve het bestuur kan het geven; het bestuur kan het niet veranderen.
kind-decision = Besluit
    .purpose = Zegt wat het bestuur besluit, met een antwoord aan wie het niet eens was. Alleen het bestuur; anderen kunnen meetekenen.
kind-review = Evaluatie
    .purpose = Kijkt of de afwijking nog veilig en nodig is, en stelt zo nodig bij. Het bestuur doet het, op een vaste dag of als er iets gebeurt.
kind-closure = Afsluiting
    .purpose = Zegt hoe de afwijking eindigt en wat ervan is geleerd. Het bestuur doet het.
kind-signal = Signaal
    .purpose = Vertelt wie er iets aan kan doen dat een norm niet te halen is. Het bestuur stuurt het, bijvoorbeeld aan een koepel of een zorgkantoor.
kind-finding = Bevinding
    .purpose = Zegt wat de inspectie zag en wat zij vraagt. Alleen een inspectie doet het. Zij keurt daarmee niets goed.
kind-reply = Antwoord
    .purpose = Geeft antwoord op een bevinding, signaal, standpunt of notitie, zodat niets blijft liggen. Elk orgaan kan het doen.
kind-note = Notitie
    .purpose = Legt iets vast dat in het register hoort en nergens anders past. Elk orgaan kan het doen.
kind-erasure = Wissing
    .purpose = Haalt inhoud weg als de wet dat vraagt, zonder de rest te breken. Het bestuur doet het, en bijna altijd samen met een ander orgaan.

## De verklaring

object-statement = Verklaring
member-statement-format = Versie van het formaat
    .purpose = Zegt volgens welke regels deze verklaring is gemaakt, zodat ieder haar later nog kan lezen. Altijd verantwoord/1.
member-statement-kind = Soort
    .purpose = Zegt wat voor handeling dit is. Daarvan hangt af wat erin staat en wie het mag doen. Eén van de twaalf soorten.
member-statement-ledger = Register
    .purpose = Zegt bij welk register de verklaring hoort, zodat niemand haar ergens anders kan gebruiken. De vaste naam van het register, zoals zonnehof.example/afwijkingen.
member-statement-nonce = Willekeurig getal
    .purpose = Zorgt dat niemand de inhoud kan raden nadat die is gewist. Het programma maakt het: 32 tekens, elk 0 tot 9 of a tot f.
member-statement-issued_at = Gemaakt op
    .purpose = Zegt wanneer de verklaring is gemaakt. Samen met het register bewijst dat de volgorde. Een tijdstip in UTC, zoals 2026-11-21T10:00:00Z.
member-statement-seen = Gezien
    .purpose = Legt vast welke geschiedenis de maker kende. Zo is elke handtekening ook getuige van alles wat ervoor staat. Het programma vult dit in.
member-statement-by = Van
    .purpose = Zegt van welk orgaan deze handeling is. Het kenmerk van het orgaan, zoals board: nooit een naam van een persoon.
member-statement-content = Inhoud
    .purpose = Wat hier wordt gezegd of besloten. Welke onderdelen erin staan, hangt af van de soort.

object-seen = Geziene stand van het register
member-seen-size = Aantal inschrijvingen
    .purpose = Zegt hoe ver de maker het register had gelezen. Een aantal inschrijvingen, 0 of meer.
member-seen-root = Wortel
    .purpose = Bewijst dat de maker precies deze geschiedenis zag: verandert er iets, dan klopt dit getal niet meer. Het programma vult het in: 44 tekens in base64.

## Reglement

object-charter = Reglement
member-charter-organisation = Organisatie
    .purpose = Zegt wie verantwoordelijk is voor dit register, zodat de lezer weet over welke zorgaanbieder of welk netwerk het gaat.
member-charter-log_key = Sleutel van het register
    .purpose = Met deze sleutel wordt elke stand van het register ondertekend. Zo kan ieder nagaan dat er niets is weggelaten. Het programma maakt de sleutel.
member-charter-bodies = Organen
    .purpose = Zegt wie er meepraat en meebeslist, zoals het bestuur, de cliëntenraad en de raad van toezicht. Noem minstens één orgaan en precies één bestuur.
member-charter-keys = Sleutels
    .purpose = Zegt wie namens welk orgaan mag tekenen. Zo kan niemand een antwoord van een ander schrijven of veranderen.
member-charter-policy = Eigen afspraken
    .purpose = De termijnen en grenzen waar de controle hier op let. Wat u weglaat, krijgt de gewone waarde.
member-charter-continues = Gaat verder op
    .purpose = Alleen als de sleutels van een vorig register verloren zijn. Zo vindt de lezer de oude geschiedenis terug.

object-organisation = Organisatie
member-organisation-name = Naam van de organisatie
    .purpose = Zegt om wie het gaat. De naam van de zorgaanbieder of het netwerk, 1 tot 100 tekens.
member-organisation-kvk = KvK-nummer
    .purpose = Hiermee telt de inspectie elke zorgaanbieder één keer. Acht cijfers; een netwerk heeft er geen en laat dit weg.
member-organisation-sector = Sector
    .purpose = Hiermee ziet de inspectie in welke sector een norm vaak niet wordt gehaald. Kies de sector die het best past.
member-organisation-region = Regio
    .purpose = Hiermee wordt zichtbaar of meer aanbieders in een regio dezelfde norm niet halen.
member-organisation-locations = Aantal locaties
    .purpose = De inspectie bezoekt bij 10 of meer locaties er twee, anders één. Een aantal locaties; een netwerk laat dit weg.

object-region = Regio
member-region-scheme = Soort regio
    .purpose = Nederland kent verschillende indelingen in regio's. Dit zegt welke bedoeld is, zodat getallen te vergelijken zijn.
member-region-name = Naam van de regio
    .purpose = Zegt welke regio het is, zoals Utrecht. Schrijf de naam zoals die in de indeling staat.

object-body = Orgaan
member-body-id = Kenmerk van het orgaan
    .purpose = Een kort woord waarmee handelingen naar dit orgaan verwijzen, zoals client-council. Kleine letters, cijfers en streepjes; het verandert nooit.
member-body-role = Rol
    .purpose = Zegt wat dit orgaan is. Daarvan hangt af welke handelingen van dit orgaan gelden en wie moet meetekenen.
member-body-name = Naam van het orgaan
    .purpose = Zo heet het orgaan voor lezers, zoals Cliëntenraad. Nooit de naam van een persoon.
member-body-threshold = Nodige handtekeningen
    .purpose = Zegt hoeveel sleutels van dit orgaan samen moeten tekenen, zodat niemand alleen namens het orgaan kan spreken als dat niet de bedoeling is. Een getal van 1 tot 16.

object-body_key = Sleutel van een orgaan
member-body_key-body = Orgaan
    .purpose = Zegt namens welk orgaan deze sleutel tekent. Het kenmerk van het orgaan.
member-body_key-label = Functie
    .purpose = Zegt welke functie bij deze sleutel hoort, zoals voorzitter of bestuurder A. Een functie, nooit een naam.
member-body_key-public_key = Publieke sleutel
    .purpose = Hiermee kan ieder de handtekening controleren. Een regel die begint met ssh-ed25519; het programma maakt hem.
member-body_key-term_ends = Einde van de termijn
    .purpose = De controle herinnert eraan dat iemand aftreedt, zodat een sleutel niet te lang blijft gelden. Een dag, zoals 2029-12-31.

object-policy = Eigen afspraken
member-policy-consultation_days = Tijd om te antwoorden
    .purpose = Een orgaan heeft tijd nodig om te lezen en te overleggen. Is de termijn korter dan dit, dan meldt de controle dat. Aantal dagen; gewoon 28.
member-policy-late_recording_days = Op tijd vastgelegd
    .purpose = Binnen hoeveel dagen een afwijking moet zijn vastgelegd. Wat later komt, meldt de controle. Aantal dagen; gewoon 7.
member-policy-review_max_days = Langste tijd tussen evaluaties
    .purpose = Een afwijking moet regelmatig opnieuw worden bekeken. Zit er meer tijd tussen, dan meldt de controle dat. Aantal dagen; gewoon 92.
member-policy-overdue_grace_days = Uitstel voor een evaluatie
    .purpose = Hoeveel dagen een evaluatie te laat mag zijn voordat de controle het meldt. Aantal dagen; gewoon 0.
member-policy-max_extensions = Hoogste aantal verlengingen
    .purpose = Wie steeds verlengt, wijkt niet meer tijdelijk af. Komt er een verlenging meer, dan meldt de controle dat. Een aantal; gewoon 2.
member-policy-red_risk_from = Rood risico vanaf
    .purpose = Een groot risico moet zeggen wanneer de afwijking stopt. Vanaf deze uitkomst van kans maal gevolg noemen we een risico rood. Een getal; gewoon 15.
member-policy-signal_answer_days = Wachten op antwoord op een signaal
    .purpose = Een signaal zonder antwoord moet zichtbaar blijven. Na dit aantal dagen zonder antwoord meldt de controle dat; gewoon 42.
member-policy-witnesses = Getuigen
    .purpose = Getuigen van buiten bewijzen dat het register niet stil is veranderd. Zegt hoeveel getuigen u verwacht; gewoon geen.

object-witness_policy = Verwachte getuigen van een orgaan
member-witness_policy-body = Orgaan
    .purpose = Zegt van welk orgaan de getuigen zijn. Het kenmerk van het orgaan.
member-witness_policy-count = Aantal getuigen
    .purpose = Zegt hoeveel getuigen van dit orgaan moeten meetekenen. Een aantal.
member-witness_policy-within_days = Binnen hoeveel dagen
    .purpose = Zegt hoe snel de getuigen moeten meetekenen. Blijft het uit, dan meldt de controle dat. Aantal dagen.

object-continues = Vorig register
member-continues-ledger = Naam van het vorige register
    .purpose = Zo vindt de lezer het oude register terug. De vaste naam, zoals zonnehof.example/afwijkingen.
member-continues-size = Aantal inschrijvingen
    .purpose = Zegt waar het vorige register ophield. Een aantal inschrijvingen.
member-continues-root = Wortel
    .purpose = Bewijst welke geschiedenis hiervoor hoort, zodat niemand het oude register kan verwisselen. 44 tekens in base64.

## Sleutels

object-keys = Wijziging van sleutels
member-keys-changes = Wijzigingen
    .purpose = Zegt welke sleutels erbij komen en welke weggaan. Alle wijzigingen hier gelden samen, als één. Minstens één.
member-keys-recovery = Herstel
    .purpose = Alleen als een orgaan zijn sleutels kwijt is: twee andere organen staan dan in voor de nieuwe. De controle meldt dit altijd. Vul true in, of laat het weg.

object-enrol = Nieuwe sleutel
member-enrol-action = Wijziging
    .purpose = Zegt wat er verandert. Hier altijd enrol: er komt een sleutel bij.
member-enrol-body = Orgaan
    .purpose = Zegt namens welk orgaan de nieuwe sleutel tekent. Het kenmerk van het orgaan.
member-enrol-label = Functie
    .purpose = Zegt welke functie bij deze sleutel hoort, zoals voorzitter. Een functie, nooit een naam.
member-enrol-public_key = Publieke sleutel
    .purpose = Hiermee kan ieder de handtekening controleren. Een regel die begint met ssh-ed25519; een sleutel wordt maar één keer gebruikt.
member-enrol-term_ends = Einde van de termijn
    .purpose = De controle herinnert eraan dat iemand aftreedt, zodat een sleutel niet te lang blijft gelden. Een dag, zoals 2029-12-31.

object-revoke = Ingetrokken sleutel
member-revoke-action = Wijziging
    .purpose = Zegt wat er verandert. Hier altijd revoke: een sleutel telt niet meer.
member-revoke-public_key = Publieke sleutel
    .purpose = Zegt welke sleutel niet meer telt. Een regel die begint met ssh-ed25519.
member-revoke-reason = Reden
    .purpose = Zegt waarom de sleutel weggaat. Bij een gestolen sleutel moet de lezer ook eerdere handtekeningen goed bekijken.

object-replace_log_key = Nieuwe sleutel van het register
member-replace_log_key-action = Wijziging
    .purpose = Zegt wat er verandert. Hier altijd replace_log_key: het register krijgt een andere sleutel.
member-replace_log_key-log_key = Nieuwe sleutel van het register
    .purpose = Met deze sleutel wordt elke volgende stand van het register ondertekend. Het programma maakt de sleutel; de naam erin is die van het register.

object-enrol_witness = Nieuwe getuige
member-enrol_witness-action = Wijziging
    .purpose = Zegt wat er verandert. Hier altijd enrol_witness: er komt een getuige bij.
member-enrol_witness-witness_key = Sleutel van de getuige
    .purpose = Hiermee kan ieder controleren dat de getuige het register heeft gezien. De getuige geeft deze sleutel.
member-enrol_witness-body = Orgaan
    .purpose = Zegt bij welk orgaan de getuige hoort, zoals igj. Het kenmerk van het orgaan; nooit het bestuur.

object-revoke_witness = Getuige die stopt
member-revoke_witness-action = Wijziging
    .purpose = Zegt wat er verandert. Hier altijd revoke_witness: een getuige telt niet meer.
member-revoke_witness-witness_key = Sleutel van de getuige
    .purpose = Zegt welke getuige niet meer telt. De sleutel zoals die eerder is opgenomen.
member-revoke_witness-body = Orgaan
    .purpose = Zegt bij welk orgaan de getuige hoort. Het kenmerk van het orgaan.

## Voorstel

object-proposal = Voorstel
member-proposal-decision = Besluitnummer
    .purpose = Houdt alles over deze afwijking bij elkaar. Een jaar en een nummer, zoals 2026-003.
member-proposal-amends = Verandert
    .purpose = Laat zien welk eerder voorstel of besluit dit verandert, zodat de lezer het verschil kan zien. Het controlegetal daarvan: 64 tekens, elk 0 tot 9 of a tot f.
member-proposal-record = Vastlegging
    .purpose = De hele afwijking zoals het bestuur haar nu bedoelt. Zo kunnen anderen meepraten zolang er nog iets kan veranderen.

object-record = Vastlegging van een afwijking
member-record-title = Titel
    .purpose = Hieraan herkent de lezer de afwijking in een lijst. Eén regel, hoogstens 200 tekens, zonder namen.
member-record-summary = Samenvatting voor cliënten
    .purpose = Cliënten moeten kunnen lezen wat er voor hen verandert. Schrijf in gewoon Nederlands: wat, waarom en hoe het veilig blijft. Geen namen.
member-record-norms = Normen
    .purpose = Zegt van welke normen u afwijkt, met de precieze tekst. Zonder norm is er geen afwijking om te onderbouwen. Minstens één.
member-record-deviation = Afwijking
    .purpose = Zegt wat er anders gaat, waar, voor wie en hoe lang. Zo kan de inspectie zicht houden op de zorg.
member-record-within_norm = Ruimte binnen de norm
    .purpose = Eerst is gekeken wat binnen de norm kan. Dit laat zien wat is geprobeerd, of waarom niet.
member-record-forecast = Prognose van personeel
    .purpose = Laat zien dat het tekort op tijd in beeld was, voordat er werd afgeweken.
member-record-employer_efforts = Inspanningen als werkgever
    .purpose = Laat zien wat bestuur, leidinggevenden en raad van toezicht deden om mensen te vinden en te houden, en wat dat opleverde.
member-record-root_causes = Basisoorzaken
    .purpose = Wie de oorzaken kent, kiest maatregelen die helpen. Minstens één; oorzaken staan vaak niet alleen.
member-record-options = Oplossingsrichtingen
    .purpose = Laat zien waaruit is gekozen en waarom. De controle verwacht er minstens twee.
member-record-measures = Maatregelen
    .purpose = Zegt wat er gebeurt, wie ervoor zorgt en wanneer het klaar is. Elke maatregel hoort bij een oorzaak of een risico.
member-record-risks = Risico's
    .purpose = Brengt in kaart wat er mis kan gaan, voor wie, en wat ertegen wordt gedaan.
member-record-safety = Veiligheid
    .purpose = Afwijken mag alleen als de zorg veilig en verantwoord blijft. Hier staat waarom dat zo is en wanneer het stopt.
member-record-prioritisation = Wie gaat voor
    .purpose = Als niet iedereen meteen kan worden geholpen, moet duidelijk zijn wie voorgaat. Schrijf elke regel voor voorrang apart; noem geen cliënten.
member-record-informal_carers = Mantelzorgers
    .purpose = Alleen als mantelzorgers meer moeten doen. Maakt zichtbaar wat dat van hen vraagt en dat zij zijn gehoord.
member-record-force_majeure = Overmacht
    .purpose = Alleen als het bestuur zich op overmacht beroept. Dan moet blijken dat alles is gedaan wat kon.
member-record-blocking_rules = Regels die in de weg staan
    .purpose = Laat zien welke wet, welk contract of welke inkoopvoorwaarde een oplossing tegenhoudt, zodat de maker van die regel dat kan weten.
member-record-regional_agreements = Afspraken in de regio
    .purpose = Noem de afspraken met anderen waarop deze afwijking steunt. Zo is te zien dat prioriteiten samen zijn gekozen.
member-record-return_plan = Terugkeer naar de norm
    .purpose = Zegt hoe en wanneer u weer aan de norm voldoet. Bij elke evaluatie wordt gekeken hoe ver het is.
member-record-indicators = Cijfers om te volgen
    .purpose = Met cijfers is te zien of de zorg goed en veilig blijft. Bij elke evaluatie wordt opnieuw gemeten.
member-record-review = Afspraken over evaluatie
    .purpose = Zegt wanneer u opnieuw kijkt en zo nodig bijstelt. Zo wordt een afwijking niet vanzelf gewoon.
member-record-consultations = Wie wordt gehoord
    .purpose = Zegt welke organen meepraten, met welk recht en tot wanneer. Verwacht worden de cliëntenraad, de zorgverleners en de raad van toezicht.
member-record-not_consulted = Wie niet wordt gehoord
    .purpose = Niet elke zorgaanbieder heeft elk orgaan. Zegt waarom een orgaan ontbreekt en wat u in plaats daarvan deed.
member-record-partners = Partners
    .purpose = Zegt wie meedoet en wie welke taak heeft, zodat geen taak tussen wal en schip valt.
member-record-documents = Documenten
    .purpose = Uw eigen stukken tellen mee, in elke vorm. De stukken zelf blijven buiten de geschiedenis en zijn te wissen; hier staat alleen hoe ze te controleren zijn.
member-record-sharing = Delen als voorbeeld
    .purpose = Anderen kunnen leren van uw aanpak. Het bestuur zegt hier of dat mag.
member-record-readers = Toezichthouders die mogen lezen
    .purpose = Zegt welke toezichthouders dit mogen lezen. Kies alleen wie het nodig heeft.

object-norm = Norm
member-norm-id = Kenmerk
    .purpose = Een kort woord om naar deze norm te verwijzen, zoals n25. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-norm-framework = Kader
    .purpose = Zegt in welk kwaliteitskader of toetsingskader de norm staat. Zo is te tellen hoe vaak een norm niet wordt gehaald.
member-norm-edition = Uitgave
    .purpose = Normen veranderen. Dit zegt welke uitgave gold, zoals 2017. Eén regel.
member-norm-clause = Nummer van de norm
    .purpose = Zegt welke norm in het kader het is, zoals 2.5. Eén regel; schrijf het nummer zoals het kader dat doet.
member-norm-title = Titel van de norm
    .purpose = Zegt kort waar de norm over gaat, voor wie het nummer niet kent. Eén regel.
member-norm-quote = Precieze tekst van de norm
    .purpose = Zo blijft later zichtbaar van welke woorden is afgeweken, ook als de norm verandert. Neem de tekst letterlijk over, of noem een normenlijst (catalogue): dan komt de tekst daaruit.
member-norm-legal_force = Hoe sterk de norm bindt
    .purpose = Van een wet afwijken is anders dan van een afspraak. Dit helpt de lezer het gewicht te zien.
member-norm-essential = Essentieel
    .purpose = Zegt of deze norm hier essentieel is. Zo wordt een belangrijke norm niet in stilte losgelaten. Ja of nee.
member-norm-weighing = Afweging
    .purpose = Laat zien waarom deze norm hier wel of niet essentieel is. Schrijf op wat de doorslag gaf.
member-norm-effect = Gevolg voor wat de norm beschermt
    .purpose = Een norm beschermt iets, zoals aandacht, eigen regie of veiligheid. Schrijf op wat de afwijking daarmee doet.
member-norm-compensation = Wat ervoor in de plaats komt
    .purpose = Laat zien hoe u opvangt wat door de afwijking ontbreekt, zoals een gastvrouw op elke afdeling.
member-norm-catalogue = Normenlijst
    .purpose = Alleen als de norm uit een normenlijst komt. In een concept volstaan name hier en clause erboven: quote, edition, title, framework en sha256 vult het programma in. Zie “norm list”.

object-catalogue = Normenlijst
member-catalogue-name = Naam van het bestand
    .purpose = Zegt uit welk bestand de norm komt, zonder .json erachter. Eén regel.
member-catalogue-sha256 = Controlegetal van het bestand
    .purpose = Bewijst welk bestand precies is gebruikt. 64 tekens, elk 0 tot 9 of a tot f.

object-deviation = Afwijking
member-deviation-kind = Tijdelijk of structureel
    .purpose = Een structurele afwijking vraagt ook een signaal aan wie de norm heeft gemaakt. Zegt welke van de twee het is.
member-deviation-origin = Hoe de afwijking ontstond
    .purpose = Zegt of de afwijking vooraf is gekozen of achteraf is ontdekt. Beide mogen worden vastgelegd; verzwijgen is erger.
member-deviation-discovered_on = Ontdekt op
    .purpose = Alleen bij een ontdekte afwijking. Laat zien hoe snel die daarna is vastgelegd. Een dag, zoals 2026-03-01.
member-deviation-what = Wat er anders gaat
    .purpose = Zegt precies wat u anders doet dan de norm vraagt, zodat iedereen hetzelfde voor zich ziet. Geen namen van mensen.
member-deviation-locations = Locaties
    .purpose = Zegt waar de afwijking geldt, zodat te vinden is wat op een locatie gold. Elke locatie apart, met de naam die u er zelf aan geeft. Minstens één.
member-deviation-client_groups = Groepen cliënten
    .purpose = Zegt voor wie de zorg anders wordt. Schrijf een groep, zoals bewoners met dementie; nooit een persoon. Minstens één.
member-deviation-clients_about = Aantal cliënten, ongeveer
    .purpose = Laat zien hoe groot de afwijking is. Een aantal mensen, ongeveer: rond het af.
member-deviation-from = Vanaf
    .purpose = Zegt vanaf wanneer de afwijking geldt. Het besluit hoort daarvoor te vallen. Een dag, zoals 2026-03-01.
member-deviation-until = Tot en met
    .purpose = Een tijdelijke afwijking heeft een einde. De laatste dag waarop zij geldt, zoals 2026-09-30.
member-deviation-immediate_measures = Wat direct is gedaan
    .purpose = Laat zien hoe de veiligheid meteen is geregeld, nog voor het besluit. Noem geen mensen bij naam.
member-deviation-less_recording = Minder vastleggen
    .purpose = Alleen als u minder opschrijft dan de norm vraagt. Dan hoort er een afspraak van het team bij.
member-deviation-changes_organisation = Verandert de organisatie
    .purpose = Als de zorg anders wordt georganiseerd, heeft de cliëntenraad adviesrecht. Ja of nee.

object-less_recording = Minder vastleggen
member-less_recording-what = Wat niet meer wordt vastgelegd
    .purpose = Minder opschrijven geeft tijd voor zorg, als het veilig is. Zeg wat u niet meer vastlegt.
member-less_recording-team_agreement = Afspraak van het team
    .purpose = Laat zien dat het team dit samen heeft afgesproken en weet wat nog wel moet. Bij de evaluatie kijkt u of de afspraak werkt. Functies, geen namen.

object-within_norm = Ruimte binnen de norm
member-within_norm-tried = Wat is geprobeerd
    .purpose = Laat zien dat eerst binnen de norm is gezocht. Elk ding dat u probeerde apart.
member-within_norm-none_because = Waarom er niets is geprobeerd
    .purpose = Alleen als er binnen de norm niets te proberen was. Zonder reden meldt de controle dat dit ontbreekt.

object-tried = Poging binnen de norm
member-tried-what = Wat is geprobeerd
    .purpose = Zegt wat u deed om aan de norm te blijven voldoen.
member-tried-result = Resultaat
    .purpose = Laat zien wat het opleverde en waarom het niet genoeg was. Een cijfer helpt.

object-forecast = Prognose van personeel
member-forecast-text = Verwachting
    .purpose = Laat zien welk tekort u zag aankomen, en voor hoe lang. Geef aantallen, geen namen.
member-forecast-dated = Datum van de prognose
    .purpose = Bewijst dat de prognose er was voordat de afwijking begon. Een dag, zoals 2025-11-01.
member-forecast-document = Document
    .purpose = Verwijst naar het stuk met de hele prognose. Het kenmerk van een document in deze vastlegging.

object-employer_effort = Inspanning als werkgever
member-employer_effort-by = Door wie
    .purpose = Zegt wie zich heeft ingespannen: bestuur, leidinggevenden of raad van toezicht.
member-employer_effort-what = Wat er is gedaan
    .purpose = Zegt wat u deed als goede werkgever, zoals grotere contracten of scholing. Geen namen.
member-employer_effort-result = Resultaat
    .purpose = Inspanning alleen is niet genoeg om te beoordelen. Zeg wat het opleverde, als het kan in cijfers.

object-root_cause = Basisoorzaak
member-root_cause-id = Kenmerk
    .purpose = Een kort woord om naar deze oorzaak te verwijzen, zoals c1. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-root_cause-what = Oorzaak
    .purpose = Zegt waardoor het komt dat u de norm niet haalt. Vraag door tot u bij de bron bent. Geen namen en geen schuldigen.
member-root_cause-category = Soort oorzaak
    .purpose = Hiermee zijn oorzaken van veel zorgaanbieders bij elkaar te zien. Kies wat het best past.
member-root_cause-influence = Wie er invloed op heeft
    .purpose = Laat zien of u de oorzaak zelf kunt aanpakken, samen met anderen of niet. Een oorzaak van buiten vraagt een signaal.
member-root_cause-method = Manier van onderzoek
    .purpose = Laat zien hoe de oorzaak is gevonden, zodat de lezer kan zien of de analyse degelijk is.
member-root_cause-evidence = Onderbouwing
    .purpose = Laat zien waar u op steunt, zoals cijfers. Elk punt apart. Neem nooit een melding van een incident of iets over een cliënt over.
member-root_cause-documents = Documenten
    .purpose = Verwijst naar stukken die de oorzaak onderbouwen. De kenmerken van documenten in deze vastlegging.
member-root_cause-feeds = Versterkt
    .purpose = Oorzaken beïnvloeden elkaar. Noem de kenmerken van de oorzaken die door deze erger worden.

object-option = Oplossingsrichting
member-option-id = Kenmerk
    .purpose = Een kort woord om naar deze oplossingsrichting te verwijzen, zoals o1. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-option-what = Wat u zou kunnen doen
    .purpose = Zegt welke weg u hebt overwogen, ook als u die niet koos.
member-option-advantages = Voordelen
    .purpose = Laat de afweging zien. Elk voordeel apart.
member-option-disadvantages = Nadelen
    .purpose = Laat de afweging eerlijk zien, ook bij de weg die u koos. Elk nadeel apart.
member-option-chosen = Gekozen
    .purpose = Zegt of het bestuur voor deze weg kiest. Ja of nee.
member-option-why = Waarom wel of niet
    .purpose = Afwegingen en keuzes moeten later te volgen zijn. Schrijf wat de doorslag gaf.

object-measure = Maatregel
member-measure-id = Kenmerk
    .purpose = Een kort woord om naar deze maatregel te verwijzen, zoals m1. De evaluatie gebruikt het. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-measure-what = Wat er gebeurt
    .purpose = Zegt wat u gaat doen, zo dat later te zien is of het is gedaan.
member-measure-addresses = Helpt tegen
    .purpose = Een maatregel moet passen bij een oorzaak of een risico. Noem de kenmerken daarvan.
member-measure-owner = Verantwoordelijke
    .purpose = Geen taak zonder iemand die ervoor zorgt. Een functie, zoals teamleider nacht, nooit een naam. Vul dit in, of een partner: niet allebei.
member-measure-partner = Partner
    .purpose = Als een andere zorgaanbieder de taak heeft. Het kenmerk van een partner in deze vastlegging. Vul dit in, of een verantwoordelijke: niet allebei.
member-measure-due = Klaar op
    .purpose = Zegt wanneer de maatregel klaar moet zijn, zodat de evaluatie dat kan nagaan. Een dag, zoals 2026-04-01.
member-measure-topics = Onderwerpen
    .purpose = De inspectie let extra op deze onderwerpen en kan er zo op zoeken. Kies alleen wat past.
member-measure-technology = Technologie
    .purpose = Alleen als de maatregel technologie invoert. Dan gelden voorwaarden, en wordt gekeken of het helpt.

object-technology = Technologie
member-technology-conditions = Voorwaarden
    .purpose = Technologie vraagt goed beheer en goede beveiliging. Noem wat geregeld moet zijn voordat u begint.
member-technology-expected_benefit = Verwacht voordeel
    .purpose = Technologie helpt niet vanzelf. Schrijf op wat u verwacht, zodat later te zien is of het uitkomt.
member-technology-evaluate_on = Bekijken op
    .purpose = Op deze dag kijkt u of het voordeel er is; anders stopt u ermee. Een dag, zoals 2026-06-01.
member-technology-clients_part = Hoe cliënten meedoen
    .purpose = Cliënten horen betrokken te zijn voordat de technologie begint. Schrijf hoe, zonder namen.
member-technology-phases = Fasen
    .purpose = Invoeren kost tijd en gaat vaak stap voor stap. Elke fase eindigt met een evaluatie.

object-condition = Voorwaarde
member-condition-kind = Soort voorwaarde
    .purpose = Laat zien waar de voorwaarde over gaat, zodat te zien is of niets is vergeten.
member-condition-what = Wat geregeld moet zijn
    .purpose = Zegt wat in orde moet zijn voordat de technologie wordt gebruikt.
member-condition-met_on = Geregeld op
    .purpose = Bewijst dat de voorwaarde op tijd in orde was. Een dag, zoals 2026-03-15; laat het weg zolang het niet zo is.

object-phase = Fase
member-phase-what = Wat er in deze fase gebeurt
    .purpose = Zegt hoe ver de invoering in deze fase gaat.
member-phase-until = Tot en met
    .purpose = Op deze dag eindigt de fase met een evaluatie. Een dag, zoals 2026-05-01.

object-risk = Risico
member-risk-id = Kenmerk
    .purpose = Een kort woord om naar dit risico te verwijzen, zoals r1. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-risk-who = Wie risico loopt
    .purpose = Zegt voor wie het mis kan gaan. Een groep, zoals cliënten die alleen wonen; nooit een persoon. Eén regel.
member-risk-what = Wat er mis kan gaan
    .purpose = Zegt wat er kan gebeuren en met welk gevolg. Beschrijf geen incident van een cliënt.
member-risk-likelihood = Kans
    .purpose = Laat zien hoe vaak het mis kan gaan als u niets doet. Een getal van 1 (bijna nooit) tot 5 (bijna zeker).
member-risk-impact = Gevolg
    .purpose = Laat zien hoe erg het is als u niets doet. Een getal van 1 (bijna geen schade) tot 5 (zeer ernstig).
member-risk-mitigation = Wat u ertegen doet
    .purpose = Zegt hoe u de kans of het gevolg kleiner maakt.
member-risk-residual_likelihood = Kans die overblijft
    .purpose = Laat zien of de aanpak genoeg helpt. De kans nadat alles is gedaan: 1 (bijna nooit) tot 5 (bijna zeker).
member-risk-residual_impact = Gevolg dat overblijft
    .purpose = Laat zien wat het bestuur aanvaardt. Het gevolg nadat alles is gedaan: 1 (bijna geen schade) tot 5 (zeer ernstig).
member-risk-owner = Verantwoordelijke
    .purpose = Zegt wie dit risico in het oog houdt. Een functie, nooit een naam.
member-risk-stop_when = Stoppen als
    .purpose = Zegt wanneer u door dit risico stopt. De controle vraagt dit bij een rood risico.

object-safety = Veiligheid
member-safety-why = Waarom het veilig is
    .purpose = Iedereen moet kunnen vertrouwen op veilige zorg. Leg uit waarom de zorg veilig en verantwoord blijft.
member-safety-floor = Ondergrens
    .purpose = Zegt welke zorg er altijd moet zijn. Komt u daaronder, dan stopt de afwijking, ook bij overmacht. Schrijf het zo dat u het kunt meten of zien.

object-informal_carers = Mantelzorgers
member-informal_carers-load = Wat het van mantelzorgers vraagt
    .purpose = Te veel druk op mantelzorgers is ook een risico. Schrijf wat zij meer moeten doen, zonder namen.
member-informal_carers-consulted = Hoe zij zijn gehoord
    .purpose = Laat zien dat mantelzorgers konden meepraten. Schrijf hoe en wanneer, en wat zij zeiden, zonder namen.

object-force_majeure = Overmacht
member-force_majeure-exhausted = Wat allemaal is gedaan
    .purpose = Overmacht kan alleen als alles is geprobeerd. Elk ding dat u deed apart, met het resultaat.
member-force_majeure-outside = Oorzaken van buiten
    .purpose = Zegt welke oorzaken u niet zelf kunt veranderen. Elke oorzaak apart.

object-blocking_rule = Regel die in de weg staat
member-blocking_rule-kind = Soort regel
    .purpose = Zegt of het een wet, een contract of een inkoopvoorwaarde is. Zo is te zien wie er iets aan kan doen.
member-blocking_rule-reference = Vindplaats
    .purpose = Zegt waar de regel staat, zoals een artikel van een wet. Eén regel.
member-blocking_rule-what = Wat de regel tegenhoudt
    .purpose = Zegt welke oplossing door deze regel niet kan.

object-regional_agreement = Afspraak in de regio
member-regional_agreement-name = Naam van de afspraak
    .purpose = Zegt om welke afspraak het gaat, zodat anderen die terugvinden. Eén regel.
member-regional_agreement-parties = Partijen
    .purpose = Zegt wie de afspraak maakten. Elke organisatie apart, geen namen van mensen.
member-regional_agreement-dated = Datum van de afspraak
    .purpose = Laat zien dat de afspraak er al was. Een dag, zoals 2026-01-15.
member-regional_agreement-what = Wat is afgesproken
    .purpose = Zegt welke prioriteiten u samen koos en wat dat voor deze afwijking betekent.

object-return_plan = Terugkeer naar de norm
member-return_plan-target = Doel
    .purpose = Zegt wanneer de norm weer is gehaald: wat moet er dan zijn? Schrijf het zo dat u het kunt nagaan.
member-return_plan-milestones = Tussenstappen
    .purpose = Met tussenstappen is bij elke evaluatie te zien of u vooruitgaat. Elke stap apart.

object-milestone = Tussenstap
member-milestone-id = Kenmerk
    .purpose = Een kort woord om naar deze tussenstap te verwijzen, zoals t1. De evaluatie gebruikt het. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-milestone-what = Wat dan klaar is
    .purpose = Zegt wat er bij deze stap bereikt moet zijn.
member-milestone-due = Klaar op
    .purpose = Zegt wanneer deze stap klaar moet zijn. Een dag, zoals 2026-06-01.

object-indicator = Cijfer om te volgen
member-indicator-id = Kenmerk
    .purpose = Een kort woord om naar dit cijfer te verwijzen, zoals i1. De evaluatie gebruikt het. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-indicator-name = Naam
    .purpose = Zegt wat u meet, zoals medicatiefouten per maand. Eén regel.
member-indicator-unit = Eenheid
    .purpose = Zonder eenheid zegt een getal niets. Bijvoorbeeld: procent, aantal per maand, dagen. Eén regel.
member-indicator-about = Gaat over
    .purpose = Technologie en minder personeel raken niet alleen cliënten. Zegt of dit cijfer gaat over kwaliteit, veiligheid, werkplezier of iets anders.
member-indicator-baseline = Waarde vooraf
    .purpose = Alleen met een begin is te zien wat er verandert. De waarde voordat u begon: een getal, zo nodig met een punt, zoals 9.1.
member-indicator-threshold = Grenswaarde
    .purpose = Wordt deze grens bereikt, dan moet het bestuur iets doen. Een getal, zo nodig met een punt, zoals 2.5.
member-indicator-better = Wat beter is
    .purpose = Zegt of een hoger of een lager getal beter is. Zo weet de lezer aan welke kant van de grens het misgaat.

object-review_plan = Afspraken over evaluatie
member-review_plan-first = Eerste evaluatie
    .purpose = Zegt wanneer u voor het eerst opnieuw kijkt. Een dag, zoals 2026-05-01.
member-review_plan-every_days = Daarna om de zoveel dagen
    .purpose = Zegt hoe vaak u daarna opnieuw kijkt. Aantal dagen, zoals 28.
member-review_plan-triggers = Redenen om eerder te kijken
    .purpose = Soms kan een evaluatie niet wachten. Schrijf elke gebeurtenis waarbij u eerder kijkt apart, zoals een ernstig incident.

object-consultation = Raadpleging
member-consultation-body = Orgaan
    .purpose = Zegt wie om een standpunt wordt gevraagd. Het kenmerk van het orgaan, zoals client-council.
member-consultation-right = Recht
    .purpose = Advies is iets anders dan instemming. Zegt met welk recht het orgaan meepraat.
member-consultation-reply_by = Antwoord uiterlijk op
    .purpose = Zegt hoeveel tijd het orgaan heeft. Is er dan geen antwoord, dan blijft dat zichtbaar. Een dag, zoals 2026-03-20.
member-consultation-form = Vorm
    .purpose = Zegt hoe u het orgaan hoort: schriftelijk, in een vergadering of in een bijeenkomst met meer betrokkenen.
member-consultation-documents = Documenten
    .purpose = Laat zien welke stukken het orgaan kreeg om te kunnen oordelen. De kenmerken van documenten in deze vastlegging.

object-not_consulted = Orgaan dat niet wordt gehoord
member-not_consulted-role = Rol
    .purpose = Zegt welk orgaan niet is gehoord, zoals de cliëntenraad.
member-not_consulted-why = Waarom niet
    .purpose = Kleine zorgaanbieders mogen soms zonder. Schrijf waarom het orgaan er niet is of niet kon worden gehoord.
member-not_consulted-instead = Wat u in plaats daarvan deed
    .purpose = Ook zonder orgaan moeten mensen gehoord worden. Schrijf hoe, zoals met een panel van cliënten, zonder namen.

object-partner = Partner
member-partner-id = Kenmerk
    .purpose = Een kort woord om naar deze partner te verwijzen, zoals p1. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-partner-name = Naam van de organisatie
    .purpose = Zegt wie de partner is. De naam van een organisatie, nooit van een persoon. Eén regel.
member-partner-kvk = KvK-nummer
    .purpose = Hiermee is zeker welke organisatie het is. Acht cijfers.
member-partner-body = Orgaan in dit register
    .purpose = Als de partner hier zelf tekent. Zo is te zien of elke partner heeft getekend. Het kenmerk van het orgaan.
member-partner-tasks = Taken
    .purpose = Een heldere verdeling zegt wie wat doet. Elke taak van deze partner apart.

object-document = Document
member-document-id = Kenmerk
    .purpose = Een kort woord om naar dit document te verwijzen, zoals d1. Kleine letters, cijfers en streepjes; binnen deze vastlegging maar één keer.
member-document-name = Naam
    .purpose = Hieraan herkent de lezer het stuk. Eén regel, zonder namen van mensen: deze naam blijft staan, ook als het stuk is gewist.
member-document-media_type = Soort bestand
    .purpose = Zegt waarmee het stuk te openen is, zoals application/pdf. Het programma vult dit in.
member-document-bytes = Grootte
    .purpose = Laat zien of het hele stuk er is. Aantal bytes; het programma vult dit in.
member-document-digest = Controlegetal
    .purpose = Bewijst dat het stuk niet is veranderd, zonder de inhoud te verraden. Het programma vult dit in: 64 tekens, elk 0 tot 9 of a tot f.
member-document-purpose = Waar het voor is
    .purpose = Zegt waarom het stuk erbij hoort, zoals analyse van de oorzaken. Voeg alleen toe wat iets toevoegt. Eén regel, zonder namen.

object-sharing = Delen als voorbeeld
member-sharing-may_share = Mag worden gedeeld
    .purpose = Zegt of anderen dit als voorbeeld mogen gebruiken. Zonder ja gebeurt dat niet. Ja of nee.
member-sharing-what = Wat mag worden gedeeld
    .purpose = Zegt welk deel anderen mogen zien, zoals alleen de maatregelen.

## Standpunt

object-position = Standpunt
member-position-decision = Besluitnummer
    .purpose = Zegt bij welke afwijking het standpunt hoort. Een jaar en een nummer, zoals 2026-003.
member-position-proposal = Gelezen voorstel
    .purpose = Legt vast welk voorstel het orgaan las, zodat niemand het achteraf kan verwisselen. Het controlegetal: 64 tekens, elk 0 tot 9 of a tot f.
member-position-right = Recht
    .purpose = Zegt met welk recht het orgaan antwoordt. Voor elk recht een eigen standpunt.
member-position-answer = Antwoord
    .purpose = Zegt in één woord wat het orgaan vindt. Het bestuur kan dit niet veranderen of weglaten.
member-position-text = In eigen woorden
    .purpose = Hier zegt het orgaan wat het vindt en waarom. Het bestuur moet hierop ingaan als het orgaan het niet eens is. Noem geen mensen bij naam.
member-position-conditions = Voorwaarden
    .purpose = Zegt wat er moet gebeuren om het orgaan mee te krijgen. Elke voorwaarde apart.
member-position-minority = Andere meningen
    .purpose = Wie er anders over denkt, wordt ook gehoord. Elke mening apart, zonder namen.
member-position-represented = Wie is gehoord
    .purpose = Laat zien namens wie het orgaan spreekt. Elke groep apart, zoals bewoners of familie; nooit namen.
member-position-form = Vorm
    .purpose = Zegt hoe het overleg is gegaan, bijvoorbeeld in een bijeenkomst met verschillende betrokkenen.
member-position-on = Datum van het overleg
    .purpose = Zegt wanneer het orgaan dit besprak. Een dag, zoals 2026-03-10.

## Besluit

object-decision = Besluit
member-decision-decision = Besluitnummer
    .purpose = Zegt bij welke afwijking het besluit hoort. Een jaar en een nummer, zoals 2026-003.
member-decision-proposal = Voorstel
    .purpose = Zegt over welk voorstel is besloten. Het controlegetal: 64 tekens, elk 0 tot 9 of a tot f. Laat het weg als er geen voorstel was; dat blijft zichtbaar.
member-decision-outcome = Uitkomst
    .purpose = Zegt wat het bestuur besloot.
member-decision-record = Vastlegging
    .purpose = Alleen als er iets is veranderd, of als er geen voorstel was. Dan de hele afwijking, zodat het verschil met het voorstel te zien is.
member-decision-answers = Antwoord op standpunten
    .purpose = Wie het niet eens is, krijgt een antwoord met redenen. Eén antwoord voor elk standpunt.
member-decision-votes = Stemmen
    .purpose = Laat zien hoe is gestemd. Elke stem apart, met een functie, nooit een naam.
member-decision-dissent = Bezwaren en twijfels
    .purpose = Openheid over twijfels hoort bij goede zorg. Elk bezwaar apart, zonder namen. Laat niets weg.
member-decision-from = Vanaf
    .purpose = Alleen als de begindatum anders is dan in de vastlegging. Een dag, zoals 2026-03-01.
member-decision-until = Tot en met
    .purpose = Alleen als de einddatum anders is dan in de vastlegging. De laatste dag, zoals 2026-09-30.
member-decision-first_review = Eerste evaluatie
    .purpose = Zegt wanneer het bestuur voor het eerst opnieuw kijkt, zodat die dag niet wordt vergeten. Een dag, zoals 2026-05-01.
member-decision-residual_risks_accepted = Risico's die overblijven aanvaard
    .purpose = Er blijft altijd risico over. Het bestuur zegt hier dat het dat kent en ervoor instaat. Ja of nee.
member-decision-substitution = Uitspraak van de LCvV
    .purpose = Alleen als instemming is geweigerd en de landelijke commissie (LCvV) het besluit toch toestaat.
member-decision-emergency = Spoed
    .purpose = Alleen als er niet kon worden gewacht op de standpunten. Schrijf waarom, en wanneer de organen alsnog worden gehoord.
member-decision-supersedes = Vervangt
    .purpose = Zegt welk eerder besluit hierdoor vervalt, zodat er geen twee door elkaar gelden. Een besluitnummer, zoals 2026-001.

object-answer_to = Antwoord op een standpunt
member-answer_to-position = Standpunt
    .purpose = Zegt op welk standpunt dit het antwoord is. Het controlegetal ervan: 64 tekens, elk 0 tot 9 of a tot f.
member-answer_to-text = Antwoord met redenen
    .purpose = Het orgaan heeft recht op een uitleg als het bestuur iets anders doet. Schrijf wat u met het standpunt doet en waarom. Geen namen.

object-vote = Stem
member-vote-label = Functie
    .purpose = Zegt wie stemde. Een functie, zoals bestuurder A, nooit een naam. Eén regel.
member-vote-vote = Stem
    .purpose = Zegt hoe is gestemd: voor, tegen of onthouding.

object-substitution = Uitspraak van de LCvV
member-substitution-reference = Kenmerk van de uitspraak
    .purpose = Hiermee is de uitspraak terug te vinden. Eén regel, zonder namen.
member-substitution-dated = Datum van de uitspraak
    .purpose = Laat zien dat de uitspraak er was voordat het besluit gold. Een dag, zoals 2026-03-25.

## Evaluatie

object-review = Evaluatie
member-review-decision = Besluitnummer
    .purpose = Zegt welke afwijking is bekeken. Een jaar en een nummer, zoals 2026-003.
member-review-act = Besluit dat is bekeken
    .purpose = Legt vast welk besluit is bekeken. Het controlegetal: 64 tekens, elk 0 tot 9 of a tot f.
member-review-held_on = Gehouden op
    .purpose = Zegt wanneer u hebt gekeken. Een dag, zoals 2026-05-01.
member-review-due = Afgesproken voor
    .purpose = Laat zien of de evaluatie op tijd was. De afgesproken dag, zoals 2026-05-01; laat het weg als u om een andere reden keek.
member-review-trigger = Aanleiding
    .purpose = Alleen als u eerder keek dan afgesproken. Zegt wat er gebeurde en wie het te horen kreeg, zonder namen of gegevens van cliënten.
member-review-indicators = Gemeten cijfers
    .purpose = Laat zien of de zorg goed en veilig bleef, vergeleken met de waarde vooraf en de grenswaarde.
member-review-incidents = Aantal incidenten
    .purpose = Laat zien of er vaker iets misging. Alleen een aantal, sinds de vorige keer. Beschrijf geen incident: daarvoor zijn de meldingen.
member-review-measures = Stand van de maatregelen
    .purpose = Laat zien of is gedaan wat was afgesproken. Elke maatregel apart.
member-review-milestones = Stand van de tussenstappen
    .purpose = Laat zien hoe ver u bent op weg naar de norm. Elke tussenstap apart.
member-review-technology = Werking van technologie
    .purpose = Technologie geeft niet vanzelf voordeel. Laat zien of het verwachte voordeel kwam.
member-review-progress = Vooruitgang naar de norm
    .purpose = Een afwijking hoort weer richting de norm te gaan. Schrijf wat er sinds de vorige keer is verbeterd, en wat niet.
member-review-learned = Wat er is geleerd
    .purpose = Leren hoort bij goede zorg. Schrijf wat u nu anders zou doen. Geen namen.
member-review-searched = Andere oplossingen gezocht
    .purpose = Laat zien dat u blijft zoeken. Schrijf wat u sinds de vorige keer hebt bekeken of geprobeerd.
member-review-staff_voice = Wat zorgverleners zeggen
    .purpose = Zorgverleners zien als eersten wat er misgaat. Schrijf wat zij vinden, ook hun twijfels, zonder namen.
member-review-prioritisation = Of de voorrang nog klopt
    .purpose = Alleen als u regels voor voorrang hebt. Schrijf of die goed werken en welke groepen te lang wachten, zonder namen.
member-review-outcome = Uitkomst
    .purpose = Zegt wat u besluit: doorgaan, bijstellen of stoppen. Meer bijstellen dan een datum vraagt een nieuw voorstel.
member-review-next = Volgende evaluatie
    .purpose = Zegt wanneer u weer kijkt, zodat die dag niet wordt vergeten. Een dag, zoals 2026-06-01.
member-review-extension = Verlenging
    .purpose = Alleen als de afwijking langer duurt. Elke verlenging wordt geteld en heeft een reden nodig.

object-measured = Gemeten cijfer
member-measured-id = Kenmerk van het cijfer
    .purpose = Zegt welk cijfer is gemeten. Het kenmerk uit de vastlegging, zoals i1.
member-measured-value = Waarde
    .purpose = Laat zien hoe het nu is. Een getal in de eenheid van dit cijfer, zo nodig met een punt, zoals 9.1.
member-measured-on = Gemeten op
    .purpose = Zegt van wanneer de waarde is. Een dag, zoals 2026-05-01.

object-progress = Stand van een maatregel of tussenstap
member-progress-id = Kenmerk
    .purpose = Zegt om welke maatregel of tussenstap het gaat. Het kenmerk uit de vastlegging, zoals m1.
member-progress-state = Stand
    .purpose = Zegt hoe ver het is: nog niet begonnen, bezig, klaar of vervallen.
member-progress-note = Uitleg
    .purpose = Is iets niet op tijd klaar of vervallen, leg dan uit waarom. Geen namen.

object-technology_review = Beoordeling van technologie
member-technology_review-measure = Maatregel
    .purpose = Zegt bij welke maatregel de technologie hoort. Het kenmerk uit de vastlegging, zoals m2.
member-technology_review-benefit = Voordeel
    .purpose = Zegt of het verwachte voordeel er is. Is het er niet, dan hoort u te stoppen.
member-technology_review-note = Uitleg
    .purpose = Laat zien waaraan u dat merkt, voor cliënten en voor zorgverleners. Geen namen.

object-extension = Verlenging
member-extension-until = Verlengd tot en met
    .purpose = Zegt hoe lang de afwijking nu duurt. De laatste dag, zoals 2026-12-31.
member-extension-why = Waarom langer
    .purpose = Een uitzondering die steeds doorgaat, is geen uitzondering. Leg uit waarom het langer moet.

## Afsluiting

object-closure = Afsluiting
member-closure-decision = Besluitnummer
    .purpose = Zegt welke afwijking eindigt. Een jaar en een nummer, zoals 2026-003.
member-closure-act = Besluit dat eindigt
    .purpose = Legt vast welk besluit eindigt. Het controlegetal: 64 tekens, elk 0 tot 9 of a tot f.
member-closure-outcome = Hoe het eindigt
    .purpose = Zegt waarom de afwijking eindigt, bijvoorbeeld omdat de norm weer is gehaald.
member-closure-on = Geëindigd op
    .purpose = Zegt vanaf wanneer de afwijking niet meer geldt. Een dag, zoals 2026-09-30.
member-closure-evaluation = Terugblik
    .purpose = Laat zien wat de afwijking opleverde, wat zij kostte en wat anderen ervan kunnen leren. Geen namen.
member-closure-replaced_by = Vervangen door
    .purpose = Alleen als een ander besluit de plaats inneemt. Een besluitnummer, zoals 2026-007.

## Signaal

object-signal = Signaal
member-signal-decisions = Besluiten
    .purpose = Zegt op welke afwijkingen het signaal steunt, zodat het met feiten is onderbouwd. Besluitnummers, zoals 2026-003; minstens één.
member-signal-addressees = Gericht aan
    .purpose = Zegt wie iets aan de norm of de oorzaak kan doen. Minstens één organisatie.
member-signal-sent_on = Verstuurd op
    .purpose = Vanaf deze dag wordt gewacht op antwoord. Een dag, zoals 2026-04-01.
member-signal-proposes_change_of_norm = Vraagt de norm aan te passen
    .purpose = Als een norm vaak niet haalbaar is, kunnen koepels en beroepsverenigingen hem aanpassen. Ja of nee.
member-signal-text = Signaal
    .purpose = Zegt wat er niet lukt, waardoor, en wat u vraagt. Geen namen en niets over cliënten.
member-signal-answer_by = Antwoord gevraagd voor
    .purpose = Zegt wanneer u antwoord verwacht. Blijft het uit, dan is dat te zien. Een dag, zoals 2026-05-15.

object-addressee = Ontvanger van een signaal
member-addressee-kind = Soort organisatie
    .purpose = Zegt wat voor organisatie het is, zodat te zien is wie wel en niet antwoordt.
member-addressee-name = Naam van de organisatie
    .purpose = Zegt welke organisatie het signaal krijgt. Een organisatie, nooit een persoon. Eén regel.

## Bevinding

object-finding = Bevinding
member-finding-decision = Besluitnummer
    .purpose = Zegt bij welke afwijking de bevinding hoort. Een jaar en een nummer, zoals 2026-003; laat het weg als er geen is.
member-finding-visit = Toezichtbezoek
    .purpose = Alleen als er een bezoek was. Zegt wanneer en waar, zodat de bevinding te plaatsen is.
member-finding-sources = Waarop de bevinding steunt
    .purpose = Een bevinding is sterker als zij op meer dan één soort bron steunt. Alleen de soorten; niets uit een dossier.
member-finding-norm = Norm
    .purpose = Zegt over welke norm de bevinding gaat.
member-finding-theme = Thema
    .purpose = Zegt bij welk thema van het toezicht de bevinding hoort, zodat te zien is welke thema's zijn bekeken.
member-finding-judgement = Oordeel
    .purpose = Zegt of de zorg op dit punt voldoet, deels voldoet of niet voldoet. Het is geen goedkeuring van de afwijking.
member-finding-unrecorded_deviation = Afwijking die niet was vastgelegd
    .purpose = Een afwijking die wel werd toegepast maar nooit is vastgelegd, moet zichtbaar worden. Ja of nee.
member-finding-text = Bevinding
    .purpose = Zegt wat de inspectie zag en wat zij van het bestuur vraagt. Geen namen en niets over een cliënt.
member-finding-measure = Toezichtmaatregel
    .purpose = Zegt of de inspectie een maatregel oplegt, zoals verscherpt toezicht of een aanwijzing.
member-finding-answer_by = Antwoord uiterlijk op
    .purpose = Zegt wanneer het bestuur moet hebben geantwoord, zodat te zien is of dat op tijd was. Een dag, zoals 2026-07-10.

object-visit = Toezichtbezoek
member-visit-on = Datum van het bezoek
    .purpose = Zegt wanneer de inspectie er was. Een dag, zoals 2026-06-10.
member-visit-location = Locatie
    .purpose = Zegt waar de inspectie was. De naam van de locatie. Eén regel.
member-visit-inspectors = Aantal inspecteurs
    .purpose = Bij een bezoek komen twee inspecteurs. Een aantal mensen, geen namen.

object-norm_reference = Verwijzing naar een norm
member-norm_reference-framework = Kader
    .purpose = Zegt in welk kader de norm staat.
member-norm_reference-clause = Nummer van de norm
    .purpose = Zegt welke norm het is, zoals 2.5. Eén regel.

## Antwoord, notitie en wissing

object-reply = Antwoord
member-reply-to = Antwoord op
    .purpose = Zegt op welke bevinding, welk signaal, standpunt of welke notitie dit het antwoord is. Het controlegetal: 64 tekens, elk 0 tot 9 of a tot f.
member-reply-text = Antwoord
    .purpose = Zegt wat u ervan vindt en wat u doet of hebt gedaan. Geen namen.
member-reply-done_on = Verbeterd op
    .purpose = Alleen als de verbetering klaar is. Zo is te zien of het op tijd was. Een dag, zoals 2026-07-01.

object-note = Notitie
member-note-text = Tekst
    .purpose = Voor wat in het register hoort en nergens anders past, zoals een verbetering tussen twee bezoeken. Geen namen en niets over cliënten.
member-note-about = Gaat over besluit
    .purpose = Zegt bij welke afwijking de notitie hoort. Een besluitnummer, zoals 2026-003; laat het weg als er geen is.

object-erasure = Wissing
member-erasure-entry = Nummer van de inschrijving
    .purpose = Zegt van welke inschrijving de inhoud weg moet. Een getal, 0 of meer. Vul dit in, of een document: niet allebei.
member-erasure-document = Document
    .purpose = Zegt welk document weg moet. Het controlegetal: 64 tekens, elk 0 tot 9 of a tot f. Vul dit in, of een inschrijving: niet allebei.
member-erasure-ground = Grond
    .purpose = Wissen mag alleen als daar een grond voor is. Noem de wet of regel, zoals AVG art. 17.
member-erasure-reason = Reden
    .purpose = Laat zien waarom wissen nodig is, zodat niet stil iets verdwijnt. Herhaal niet wat gewist wordt, en noem geen namen.
