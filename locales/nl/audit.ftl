# What the audit says of all its rules; the rules themselves stand in audit-*.ftl.
severity-breach = tekortkoming
severity-concern = punt van zorg
severity-notice = opmerking
basis-expectation = { $id }: “{ $phrase }” ({ $source })
basis-wmcz = Wet medezeggenschap cliënten zorginstellingen 2018
basis-wor = Wet op de ondernemingsraden
basis-avg = Algemene verordening gegevensbescherming (AVG)
basis-format = Het formaat van het register, paragraaf { $section }
basis-record = De inhoud van de handelingen, { $part }
