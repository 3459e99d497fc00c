rules-review = Evaluatie en verlenging
rules-ending = Einde
rules-technology = Technologie
rules-network = Samenwerking
