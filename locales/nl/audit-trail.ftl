rules-chain = Volgorde en tijd
rules-keys = Sleutels, reglement en wissen
rules-outside = Signalen en bevindingen
rules-personal = Persoonsgegevens
rules-plain = Begrijpelijke taal
