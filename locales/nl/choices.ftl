### De woorden waaruit gekozen wordt, zoals mensen ze lezen.

## Soort handeling

choice-kind-charter = Reglement
choice-kind-keys = Wijziging van sleutels
choice-kind-proposal = Voorstel
choice-kind-position = Standpunt
choice-kind-decision = Besluit
choice-kind-review = Evaluatie
choice-kind-closure = Afsluiting
choice-kind-signal = Signaal
choice-kind-finding = Bevinding
choice-kind-reply = Antwoord
choice-kind-note = Notitie
choice-kind-erasure = Wissing

## Organisatie, organen en sleutels

choice-sector-hospital = Ziekenhuis
choice-sector-mental_health = Geestelijke gezondheidszorg
choice-sector-nursing_home = Verpleeghuis
choice-sector-home_care = Wijkverpleging en thuiszorg
choice-sector-disability_care = Gehandicaptenzorg
choice-sector-gp = Huisartsenzorg
choice-sector-youth_care = Jeugdhulp
choice-sector-youth_protection = Jeugdbescherming
choice-sector-forensic_medicine = Forensische geneeskunde
choice-sector-other = Anders

choice-region_scheme-zorgkantoorregio = Zorgkantoorregio
choice-region_scheme-ggd_regio = GGD-regio
choice-region_scheme-jeugdzorgregio = Jeugdzorgregio
choice-region_scheme-arbeidsmarktregio = Arbeidsmarktregio
choice-region_scheme-roaz = ROAZ-regio (acute zorg)

choice-role-board = Bestuur
choice-role-client_council = Cliëntenraad
choice-role-care_professionals = Zorgverleners (zoals een VAR of PAR)
choice-role-works_council = Ondernemingsraad
choice-role-supervisory_board = Raad van toezicht
choice-role-inspectorate = Inspectie
choice-role-partner = Partner
choice-role-other = Anders

choice-revoke_reason-rotated = Vervangen door een nieuwe
choice-revoke_reason-left = Uit functie
choice-revoke_reason-lost = Verloren
choice-revoke_reason-compromised = Gestolen of misbruikt

choice-action-enrol = Sleutel opnemen
choice-action-revoke = Sleutel intrekken
choice-action-replace_log_key = Sleutel van het register vervangen
choice-action-enrol_witness = Getuige opnemen
choice-action-revoke_witness = Getuige intrekken

## Normen en afwijking

choice-framework-igj_nursing_home = Toetsingskader verpleeghuizen van de inspectie (IGJ)
choice-framework-generic_compass = Generiek kompas
choice-framework-disability_compass = Kwaliteitskompas gehandicaptenzorg
choice-framework-treeknorm = Treeknorm (wachttijden)
choice-framework-gp_access = Bereikbaarheid van de huisarts
choice-framework-acute_chain = Acute zorgketen
choice-framework-youth_protection = Jeugdbescherming
choice-framework-forensic_medicine = Forensische geneeskunde
choice-framework-protocol = Eigen of landelijk protocol
choice-framework-other = Anders

choice-legal_force-law = Wet
choice-legal_force-field_norm = Veldnorm
choice-legal_force-guideline = Richtlijn
choice-legal_force-protocol = Protocol
choice-legal_force-agreement = Afspraak

choice-deviation_kind-temporary = Tijdelijk
choice-deviation_kind-structural = Structureel

choice-deviation_origin-planned = Vooraf gekozen
choice-deviation_origin-discovered = Achteraf ontdekt

choice-effort_by-board = Bestuur
choice-effort_by-management = Leidinggevenden
choice-effort_by-supervisory_board = Raad van toezicht

choice-cause-labour_shortage = Tekort aan personeel
choice-cause-absence_turnover = Verzuim of verloop
choice-cause-expertise = Te weinig deskundigheid
choice-cause-demand_growth = Meer vraag naar zorg
choice-cause-complexity = Zwaardere of moeilijkere zorgvragen
choice-cause-place_capacity = Te weinig plekken of ruimte
choice-cause-finance = Geld
choice-cause-procurement = Inkoop en contracten
choice-cause-law_regulation = Wet- en regelgeving
choice-cause-provider_exit = Andere aanbieder gestopt
choice-cause-chain_gap = Gat in de keten
choice-cause-care_organisation = Hoe de zorg is georganiseerd
choice-cause-regulatory_burden = Regeldruk
choice-cause-technology = Technologie
choice-cause-culture_leadership = Cultuur en leiding

choice-influence-own = Zelf
choice-influence-shared = Samen met anderen
choice-influence-external = Van buiten

choice-method-five_whys = Vijf keer waarom
choice-method-ishikawa = Visgraatdiagram (Ishikawa)
choice-method-prisma = PRISMA
choice-method-sire = SIRE
choice-method-tripod = Tripod
choice-method-other = Anders

choice-topic-hygiene_infection = Hygiëne en voorkomen van infecties
choice-topic-medication_safety = Medicatieveiligheid
choice-topic-labour_market = Arbeidsmarkt

choice-condition_kind-governance = Beheer
choice-condition_kind-introduction = Invoering
choice-condition_kind-participation = Meedoen van cliënten en zorgverleners
choice-condition_kind-security = Beveiliging
choice-condition_kind-chain = Samenwerking in de keten

choice-blocking_kind-law = Wet of regel
choice-blocking_kind-contract = Contract
choice-blocking_kind-procurement = Inkoopvoorwaarde

choice-indicator_about-quality = Kwaliteit
choice-indicator_about-safety = Veiligheid
choice-indicator_about-job_satisfaction = Werkplezier
choice-indicator_about-other = Anders

choice-better-higher = Hoger
choice-better-lower = Lager

## Raadpleging en besluit

choice-right-advice = Adviesrecht
choice-right-consent = Instemmingsrecht
choice-right-informed = Recht op informatie

choice-consultation_form-written = Schriftelijk
choice-consultation_form-meeting = Vergadering
choice-consultation_form-joint_session = Bijeenkomst met verschillende betrokkenen

choice-reader-igj = Inspectie Gezondheidszorg en Jeugd (IGJ)
choice-reader-nza = Nederlandse Zorgautoriteit (NZa)
choice-reader-ijenv = Inspectie Justitie en Veiligheid

choice-answer-agree = Eens
choice-answer-agree_with_conditions = Eens, met voorwaarden
choice-answer-disagree = Niet eens
choice-answer-consent = Stemt in
choice-answer-refuse = Weigert instemming
choice-answer-informed = Is geïnformeerd
choice-answer-no_opinion = Geen oordeel
choice-answer-nullity = Beroept zich op nietigheid

choice-decision_outcome-adopted = Aangenomen
choice-decision_outcome-adopted_with_changes = Aangenomen met wijzigingen
choice-decision_outcome-rejected = Afgewezen
choice-decision_outcome-withdrawn = Ingetrokken

choice-vote_cast-for = Voor
choice-vote_cast-against = Tegen
choice-vote_cast-abstain = Onthouding

## Evaluatie en afsluiting

choice-state-planned = Nog niet begonnen
choice-state-busy = Bezig
choice-state-done = Klaar
choice-state-dropped = Vervallen

choice-benefit-realised = Gekomen
choice-benefit-partly = Deels gekomen
choice-benefit-not = Niet gekomen

choice-review_outcome-continue = Doorgaan
choice-review_outcome-adjust = Bijstellen
choice-review_outcome-suspend = Tijdelijk stilleggen
choice-review_outcome-resume = Hervatten
choice-review_outcome-end_returned = Eindigt: terug naar de norm
choice-review_outcome-end_norm_changed = Eindigt: de norm is veranderd
choice-review_outcome-stop_unsafe = Stopt: niet veilig

choice-closure_outcome-returned = Terug naar de norm
choice-closure_outcome-expired = Verlopen
choice-closure_outcome-replaced = Vervangen door een ander besluit
choice-closure_outcome-norm_changed = De norm is veranderd
choice-closure_outcome-stopped_unsafe = Gestopt: niet veilig

## Signaal en bevinding

choice-addressee_kind-umbrella_association = Koepel
choice-addressee_kind-professional_association = Beroepsvereniging
choice-addressee_kind-ministry = Ministerie
choice-addressee_kind-municipality = Gemeente
choice-addressee_kind-nza = Nederlandse Zorgautoriteit (NZa)
choice-addressee_kind-regional_care_office = Zorgkantoor
choice-addressee_kind-insurer = Zorgverzekeraar
choice-addressee_kind-ggd = GGD
choice-addressee_kind-vng = Vereniging van Nederlandse Gemeenten (VNG)

choice-finding_source-observation = Observatie
choice-finding_source-file = Zorgdossiers
choice-finding_source-residents = Verhalen van bewoners of cliënten
choice-finding_source-staff = Verhalen van zorgverleners
choice-finding_source-board = Gesprek met het bestuur

choice-theme-person_centred = Aandacht voor persoonsgerichte zorg
choice-theme-staff = Voldoende en deskundige zorgverleners
choice-theme-steering = Sturing op kwaliteit en veiligheid

choice-judgement-meets = Voldoet
choice-judgement-partly = Voldoet deels
choice-judgement-not = Voldoet niet

choice-supervisory_measure-none = Geen
choice-supervisory_measure-improvement = Verbeteren
choice-supervisory_measure-heightened_supervision = Verscherpt toezicht
choice-supervisory_measure-formal_instruction = Aanwijzing
