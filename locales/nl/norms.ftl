# Normenlijsten: wat er mis kan zijn met een lijst, en wat “norm” toont.
catalogue-too-large = Het bestand is te groot: { $size } bytes. Een normenlijst is hoogstens { $most } bytes. Neem een lijst met alleen de normen die u gebruikt.
catalogue-not-json = Op regel { $line }, kolom { $column } staat iets dat geen JSON is, of er ontbreekt iets. Een normenlijst is een OSCAL-catalogus in JSON. Is het een lijst in XML of YAML? Haal dan de JSON-versie op.
catalogue-too-deep = Op regel { $line }, kolom { $column } zitten te veel lagen in elkaar. Zo diep is geen normenlijst. Haal het bestand opnieuw op bij wie het maakt.
catalogue-twice = Op regel { $line }, kolom { $column } staat de naam “{ $name }” voor de tweede keer. Dan is niet zeker wat er geldt. Vraag de maker van de lijst om een bestand waarin elke naam één keer staat.
catalogue-character = Op regel { $line }, kolom { $column } staat een teken dat niet in een tekst mag: { $character }. Zulke tekens kunnen een scherm misleiden. Vraag de maker van de lijst om een bestand zonder dit teken.
catalogue-none = Dit is geen OSCAL-catalogus: het bestand begint niet met “catalog”. Een profiel of een ander OSCAL-bestand heeft zelf geen normen. Haal bij de maker het bestand met de catalogus op, in JSON.
catalogue-missing = In de normenlijst ontbreekt { $path }. OSCAL vraagt dit. Vraag de maker van de lijst om een bestand dat aan het schema van OSCAL voldoet.
catalogue-wrong = In de normenlijst staat bij { $path } iets anders dan OSCAL daar heeft. Vraag de maker van de lijst om een bestand dat aan het schema van OSCAL voldoet.
catalogue-same-id = In de normenlijst hebben twee normen het kenmerk “{ $id }”; de tweede staat bij { $path }. Dan is niet zeker welke norm bedoeld is. Vraag de maker van de lijst om een verbeterd bestand.
catalogue-too-many = De normenlijst heeft meer dan { $most } normen. Neem een lijst met alleen de normen die u gebruikt.
catalogue-empty = In de catalogus staat geen enkele norm (“controls”). Haal het bestand met de normen zelf op.
catalogue-bad-name = “{ $name }” kan niet de naam van een normenlijst zijn. De naam van het bestand wordt de naam van de lijst: gebruik letters zonder accenten, cijfers, streepjes en punten, hoogstens 100. Geef het bestand een andere naam.
norm-catalogue = { $name } ({ $count ->
    [one] 1 norm
   *[other] { $count } normen
    })
norm-edition = Uitgave: { $title }, { $version }
norm-digest = Controlegetal van het bestand: { $digest }
norm-published = Uitgegeven op { $day }
norm-modified = Bestand van { $day }; wanneer de normen zijn uitgegeven, staat er niet in
norm-has-newer = Er is een nieuwere uitgave: { $version }
norm-head-clause = Norm
norm-head-theme = Thema
norm-head-words = Precieze tekst
norm-list-next = Alles over één norm: { $line }
norm-title = Norm { $clause }: { $title }
norm-title-alone = { $title }
norm-theme = Thema: { $theme }
norm-words = Precieze tekst:
norm-words-line = “{ $words }”
norm-no-words = Deze norm heeft in de lijst geen tekst; misschien is zij ingetrokken.
norm-source = Bron: { $source }
norm-observation = Wat is gezien: “{ $text }”
norm-observation-theme = Wat is gezien bij dit thema: “{ $text }”
norm-show-next = In een concept: schrijf bij de norm clause = "{ $clause }" en daaronder catalogue = {"{"} name = "{ $name }" {"}"}. De tekst, de uitgave en het controlegetal komen er dan vanzelf in.
norm-none = In { $name } staat geen norm “{ $norm }”. Bekijk welke er wel in staan met: verantwoord norm list --catalogue { $name }
norm-no-catalogue = Er is hier geen normenlijst met de naam “{ $name }”. Bekijk welke er zijn met: verantwoord norm list. Een andere lijst haalt u binnen met: verantwoord norm import BESTAND
norm-no-edition = Van { $name } is er niet precies één uitgave waarvan het controlegetal met “{ $digest }” begint. Bekijk de uitgaven met: verantwoord norm list --catalogue { $name }
norm-no-directory = Het programma weet niet waar uw normenlijsten staan. Zet in VERANTWOORD_NORMS een map waarin zij bewaard kunnen worden.
norm-import-refused = { $path } is niet opgenomen. { $why }
norm-import-done = De normenlijst is opgenomen en staat in { $path }.
norm-import-known = Deze uitgave was er al; er is niets veranderd.
norm-import-others = { $count ->
    [one] Er is nog 1 andere uitgave van deze lijst. Die blijft bewaard
   *[other] Er zijn nog { $count } andere uitgaven van deze lijst. Die blijven bewaard
    }: besluiten die erop rusten, zijn zo na te lezen.
norm-damaged = De normenlijst { $path } wordt niet gebruikt. { $why }
norm-changed = Het bestand is veranderd nadat u het opnam. Haal het weg en neem de lijst opnieuw op met: verantwoord norm import BESTAND
