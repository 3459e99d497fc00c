rules-norms = Normen
rules-analysis = Analyse, opties en maatregelen
rules-risks = Risico’s, ondergrens en terugkeer naar de norm
