rules-norms = Norms
rules-analysis = Analysis, options and measures
rules-risks = Risks, the floor and the return to the norm
