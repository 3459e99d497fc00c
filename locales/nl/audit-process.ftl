rules-consultation = Overleg
rules-decision = Besluit
