### The words of the closed lists, as people read them.

## Kind of act

choice-kind-charter = Charter
choice-kind-keys = Change of keys
choice-kind-proposal = Proposal
choice-kind-position = Position
choice-kind-decision = Decision
choice-kind-review = Review
choice-kind-closure = Closure
choice-kind-signal = Signal
choice-kind-finding = Finding
choice-kind-reply = Reply
choice-kind-note = Note
choice-kind-erasure = Erasure

## Organisation, bodies and keys

choice-sector-hospital = Hospital
choice-sector-mental_health = Mental health care
choice-sector-nursing_home = Nursing home
choice-sector-home_care = Home care
choice-sector-disability_care = Disability care
choice-sector-gp = GP care
choice-sector-youth_care = Youth care
choice-sector-youth_protection = Youth protection
choice-sector-forensic_medicine = Forensic medicine
choice-sector-other = Other

choice-region_scheme-zorgkantoorregio = Region of a care office (zorgkantoorregio)
choice-region_scheme-ggd_regio = Region of a public health service (GGD)
choice-region_scheme-jeugdzorgregio = Youth care region (jeugdzorgregio)
choice-region_scheme-arbeidsmarktregio = Labour market region (arbeidsmarktregio)
choice-region_scheme-roaz = Region for acute care (ROAZ)

choice-role-board = Board
choice-role-client_council = Client council
choice-role-care_professionals = Care professionals (such as their advisory council)
choice-role-works_council = Works council
choice-role-supervisory_board = Supervisory board
choice-role-inspectorate = Inspectorate
choice-role-partner = Partner
choice-role-other = Other

choice-revoke_reason-rotated = Replaced by a new one
choice-revoke_reason-left = Left the function
choice-revoke_reason-lost = Lost
choice-revoke_reason-compromised = Stolen or misused

choice-action-enrol = Add a key
choice-action-revoke = Revoke a key
choice-action-replace_log_key = Replace the key of the ledger
choice-action-enrol_witness = Add a witness
choice-action-revoke_witness = Revoke a witness

## Norms and deviation

choice-framework-igj_nursing_home = Assessment framework for nursing homes of the inspectorate (IGJ)
choice-framework-generic_compass = Generic compass (Generiek kompas)
choice-framework-disability_compass = Quality compass for disability care
choice-framework-treeknorm = Treeknorm (waiting times)
choice-framework-gp_access = Access to the GP
choice-framework-acute_chain = Chain of acute care
choice-framework-youth_protection = Youth protection
choice-framework-forensic_medicine = Forensic medicine
choice-framework-protocol = Own or national protocol
choice-framework-other = Other

choice-legal_force-law = Law
choice-legal_force-field_norm = Field norm
choice-legal_force-guideline = Guideline
choice-legal_force-protocol = Protocol
choice-legal_force-agreement = Agreement

choice-deviation_kind-temporary = Temporary
choice-deviation_kind-structural = Structural

choice-deviation_origin-planned = Chosen beforehand
choice-deviation_origin-discovered = Found afterwards

choice-effort_by-board = Board
choice-effort_by-management = Management
choice-effort_by-supervisory_board = Supervisory board

choice-cause-labour_shortage = Labour shortage
choice-cause-absence_turnover = Absence or turnover
choice-cause-expertise = Lack of expertise
choice-cause-demand_growth = Growing demand for care
choice-cause-complexity = Heavier or more complex needs
choice-cause-place_capacity = Too few places or too little room
choice-cause-finance = Finance
choice-cause-procurement = Procurement and contracts
choice-cause-law_regulation = Law and regulation
choice-cause-provider_exit = Another provider stopped
choice-cause-chain_gap = Gap in the chain of care
choice-cause-care_organisation = How care is organised
choice-cause-regulatory_burden = Regulatory burden
choice-cause-technology = Technology
choice-cause-culture_leadership = Culture and leadership

choice-influence-own = Own
choice-influence-shared = Shared with others
choice-influence-external = From outside

choice-method-five_whys = Five whys
choice-method-ishikawa = Fishbone diagram (Ishikawa)
choice-method-prisma = PRISMA
choice-method-sire = SIRE
choice-method-tripod = Tripod
choice-method-other = Other

choice-topic-hygiene_infection = Hygiene and prevention of infection
choice-topic-medication_safety = Medication safety
choice-topic-labour_market = Labour market

choice-condition_kind-governance = Governance
choice-condition_kind-introduction = Introduction
choice-condition_kind-participation = Participation of clients and care professionals
choice-condition_kind-security = Security
choice-condition_kind-chain = Working together in the chain of care

choice-blocking_kind-law = Law or regulation
choice-blocking_kind-contract = Contract
choice-blocking_kind-procurement = Purchasing condition

choice-indicator_about-quality = Quality
choice-indicator_about-safety = Safety
choice-indicator_about-job_satisfaction = Job satisfaction
choice-indicator_about-other = Other

choice-better-higher = Higher
choice-better-lower = Lower

## Consultation and decision

choice-right-advice = Right of advice
choice-right-consent = Right of consent
choice-right-informed = Right to be informed

choice-consultation_form-written = In writing
choice-consultation_form-meeting = Meeting
choice-consultation_form-joint_session = Joint session with different people involved

choice-reader-igj = Health and Youth Care Inspectorate (IGJ)
choice-reader-nza = Dutch Healthcare Authority (NZa)
choice-reader-ijenv = Inspectorate of Justice and Security

choice-answer-agree = Agrees
choice-answer-agree_with_conditions = Agrees, with conditions
choice-answer-disagree = Disagrees
choice-answer-consent = Consents
choice-answer-refuse = Refuses consent
choice-answer-informed = Was informed
choice-answer-no_opinion = No opinion
choice-answer-nullity = Invokes nullity

choice-decision_outcome-adopted = Adopted
choice-decision_outcome-adopted_with_changes = Adopted with changes
choice-decision_outcome-rejected = Rejected
choice-decision_outcome-withdrawn = Withdrawn

choice-vote_cast-for = For
choice-vote_cast-against = Against
choice-vote_cast-abstain = Abstained

## Review and closure

choice-state-planned = Not begun
choice-state-busy = Under way
choice-state-done = Done
choice-state-dropped = Dropped

choice-benefit-realised = Realised
choice-benefit-partly = Partly realised
choice-benefit-not = Not realised

choice-review_outcome-continue = Continue
choice-review_outcome-adjust = Adjust
choice-review_outcome-suspend = Suspend
choice-review_outcome-resume = Resume
choice-review_outcome-end_returned = Ends: returned to the norm
choice-review_outcome-end_norm_changed = Ends: the norm was changed
choice-review_outcome-stop_unsafe = Stops: not safe

choice-closure_outcome-returned = Returned to the norm
choice-closure_outcome-expired = Expired
choice-closure_outcome-replaced = Replaced by another decision
choice-closure_outcome-norm_changed = The norm was changed
choice-closure_outcome-stopped_unsafe = Stopped: not safe

## Signal and finding

choice-addressee_kind-umbrella_association = Umbrella association
choice-addressee_kind-professional_association = Professional association
choice-addressee_kind-ministry = Ministry
choice-addressee_kind-municipality = Municipality
choice-addressee_kind-nza = Dutch Healthcare Authority (NZa)
choice-addressee_kind-regional_care_office = Regional care office
choice-addressee_kind-insurer = Health insurer
choice-addressee_kind-ggd = Public health service (GGD)
choice-addressee_kind-vng = Association of Netherlands Municipalities (VNG)

choice-finding_source-observation = Observation
choice-finding_source-file = Care files
choice-finding_source-residents = Stories of residents or clients
choice-finding_source-staff = Stories of care professionals
choice-finding_source-board = Talk with the board

choice-theme-person_centred = Person-centred care
choice-theme-staff = Enough skilled care professionals
choice-theme-steering = Steering on quality and safety

choice-judgement-meets = Meets the norm
choice-judgement-partly = Partly meets the norm
choice-judgement-not = Does not meet the norm

choice-supervisory_measure-none = None
choice-supervisory_measure-improvement = Improvement
choice-supervisory_measure-heightened_supervision = Heightened supervision
choice-supervisory_measure-formal_instruction = Formal instruction
