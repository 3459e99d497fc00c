# Waar de bytes van een register liggen.

store-no-such-path = Op { $path } staat niets. Controleer het pad.
store-not-a-directory = { $path } is geen map. Geef de map waarin het register staat.
store-no-ledger = In { $path } staat geen register. Geef de map van het register zelf; in hogere mappen wordt niet gezocht.
store-no-main-branch = De repository { $path } heeft geen tak “main”, en een register staat op “main”. Controleer het pad. Mislukte hier het maken van een nieuw register? Verwijder dan de map en maak het opnieuw.
store-reftable = De repository { $path } bewaart zijn takken als reftable. Dat kunnen wij niet lezen. Voer uit: git -C { $path } refs migrate --ref-format=files
store-sha256 = De repository { $path } heeft SHA-256-objecten; een register heeft SHA-1-objecten. Vraag de beheerder van het register om een andere kopie, of pak het uit als gewone bestanden.
store-other-owner = De repository { $path } is van een andere gebruiker van deze computer. Daarom wordt hij niet geopend. Vertrouwt u hem? Voer dan uit: git config --global --add safe.directory { $path }
store-unreadable = { $path } is niet te lezen ({ $detail }). Controleer of u dit mag lezen, en of de schijf in orde is.
store-unwritable = In { $path } kan niet worden geschreven ({ $detail }). Controleer of u daar mag schrijven, en of de schijf in orde is. Probeer het daarna opnieuw.
store-full = De schijf met { $path } is vol. Maak ruimte en probeer het opnieuw; het register is niet veranderd.
store-corrupt = In { $path } ontbreken bytes, of ze zijn beschadigd (git: { $detail }). Voeg er niets aan toe. Voer daar git fsck uit, en haal een goede kopie van een spiegel of een back-up.
store-locked = Een ander programma houdt de tak “main” vast ({ $path }). Probeer het zo opnieuw. Blijft het zo, en draait er geen git? Verwijder dan dat bestand.
store-busy = Iemand anders voegt nu iets toe aan { $path }. Probeer het zo opnieuw.
store-moved = Iemand anders heeft het register in { $path } intussen veranderd. Er is niets geschreven. Probeer het opnieuw.
store-uncertain = Het register in { $path } is geschreven, maar het is niet zeker dat dit een stroomstoring overleeft. Controleer de schijf, en controleer het register voordat u weer iets toevoegt.
store-only-plain-files = Het register in { $path } bestaat uit gewone bestanden, zonder git. U kunt het lezen, maar er niets aan toevoegen. Doe dat in de git-repository van het register.
store-not-empty = { $path } is niet leeg. Geef een map die leeg is of nog niet bestaat.
store-unfinished = In { $path } is begonnen met het maken van een register, en dat is niet afgemaakt. Er staat nog geen register in. Verwijder die map en maak het register opnieuw.
store-too-many-paths = In { $path } staat meer dan in een register past; wij lezen ten hoogste { $most } paden. Controleer of dit het register is dat u bedoelde.
store-stray = “{ $stray }” hoort niet in een register. Daarom is er niets gekopieerd. Controleer eerst het register.
store-too-large = “{ $name }” heeft { $size } bytes; dat is meer dan wij lezen. Controleer het register, en vraag de beheerder wat dit is.
store-no-document = Bij dit register is geen document “{ $name }”. Controleer de naam; het document kan ook gewist zijn.
store-not-signed = De commit kon niet worden ondertekend ({ $detail }). Er is niets veranderd. Controleer de sleutel van het register en probeer het opnieuw.
store-git = Git kan dit niet doen in { $path } ({ $detail }). Voer daar git fsck uit om te zien wat er mis is.
