rules-consultation = Consultation
rules-decision = Decision
