//! The closed lists of words of the record.

use super::shape::choices;

choices! {
    /// The twelve kinds of act.
    pub enum Kind("kind") {
        Charter = "charter", Keys = "keys", Proposal = "proposal", Position = "position", Decision = "decision",
        Review = "review", Closure = "closure", Signal = "signal", Finding = "finding", Reply = "reply",
        Note = "note", Erasure = "erasure",
    }
    /// The sector of a provider.
    pub enum Sector("sector") {
        Hospital = "hospital", MentalHealth = "mental_health", NursingHome = "nursing_home", HomeCare = "home_care",
        DisabilityCare = "disability_care", Gp = "gp", YouthCare = "youth_care", YouthProtection = "youth_protection",
        ForensicMedicine = "forensic_medicine", Other = "other",
    }
    /// How the Netherlands are divided for a purpose.
    pub enum RegionScheme("region_scheme") {
        Zorgkantoorregio = "zorgkantoorregio", GgdRegio = "ggd_regio", Jeugdzorgregio = "jeugdzorgregio",
        Arbeidsmarktregio = "arbeidsmarktregio", Roaz = "roaz",
    }
    /// What a body is.
    pub enum Role("role") {
        Board = "board", ClientCouncil = "client_council", CareProfessionals = "care_professionals",
        WorksCouncil = "works_council", SupervisoryBoard = "supervisory_board", Inspectorate = "inspectorate",
        Partner = "partner", Other = "other",
    }
    /// Why a key is revoked.
    pub enum RevokeReason("revoke_reason") {
        Rotated = "rotated", Left = "left", Lost = "lost", Compromised = "compromised",
    }
    /// The framework that a norm stands in.
    pub enum Framework("framework") {
        IgjNursingHome = "igj_nursing_home", GenericCompass = "generic_compass",
        DisabilityCompass = "disability_compass", Treeknorm = "treeknorm", GpAccess = "gp_access",
        AcuteChain = "acute_chain", YouthProtection = "youth_protection", ForensicMedicine = "forensic_medicine",
        Protocol = "protocol", Other = "other",
    }
    /// How strongly a norm binds.
    pub enum LegalForce("legal_force") {
        Law = "law", FieldNorm = "field_norm", Guideline = "guideline", Protocol = "protocol", Agreement = "agreement",
    }
    /// Whether a deviation has an end.
    pub enum DeviationKind("deviation_kind") { Temporary = "temporary", Structural = "structural" }
    /// Whether a deviation was decided or found.
    pub enum DeviationOrigin("deviation_origin") { Planned = "planned", Discovered = "discovered" }
    /// Who made an effort as an employer.
    pub enum EffortBy("effort_by") {
        Board = "board", Management = "management", SupervisoryBoard = "supervisory_board",
    }
    /// The category of a root cause.
    pub enum Cause("cause") {
        LabourShortage = "labour_shortage", AbsenceTurnover = "absence_turnover", Expertise = "expertise",
        DemandGrowth = "demand_growth", Complexity = "complexity", PlaceCapacity = "place_capacity",
        Finance = "finance", Procurement = "procurement", LawRegulation = "law_regulation",
        ProviderExit = "provider_exit", ChainGap = "chain_gap", CareOrganisation = "care_organisation",
        RegulatoryBurden = "regulatory_burden", Technology = "technology", CultureLeadership = "culture_leadership",
    }
    /// Whose a cause is to influence.
    pub enum Influence("influence") { Own = "own", Shared = "shared", External = "external" }
    /// The method by which a cause was found.
    pub enum Method("method") {
        FiveWhys = "five_whys", Ishikawa = "ishikawa", Prisma = "prisma", Sire = "sire", Tripod = "tripod",
        Other = "other",
    }
    /// What a measure is about.
    pub enum Topic("topic") {
        HygieneInfection = "hygiene_infection", MedicationSafety = "medication_safety",
        LabourMarket = "labour_market",
    }
    /// A kind of condition for technology.
    pub enum ConditionKind("condition_kind") {
        Governance = "governance", Introduction = "introduction", Participation = "participation",
        Security = "security", Chain = "chain",
    }
    /// What blocks a way within the norm.
    pub enum BlockingKind("blocking_kind") { Law = "law", Contract = "contract", Procurement = "procurement" }
    /// What an indicator measures.
    pub enum IndicatorAbout("indicator_about") {
        Quality = "quality", Safety = "safety", JobSatisfaction = "job_satisfaction", Other = "other",
    }
    /// Which way an indicator improves.
    pub enum Better("better") { Higher = "higher", Lower = "lower" }
    /// The right with which a body is consulted.
    pub enum Right("right") { Advice = "advice", Consent = "consent", Informed = "informed" }
    /// The form of a consultation.
    pub enum ConsultationForm("consultation_form") {
        Written = "written", Meeting = "meeting", JointSession = "joint_session",
    }
    /// A supervisor that may read.
    pub enum Reader("reader") { Igj = "igj", Nza = "nza", Ijenv = "ijenv" }
    /// What a body answers.
    pub enum Answer("answer") {
        Agree = "agree", AgreeWithConditions = "agree_with_conditions", Disagree = "disagree", Consent = "consent",
        Refuse = "refuse", Informed = "informed", NoOpinion = "no_opinion", Nullity = "nullity",
    }
    /// What the board decided.
    pub enum DecisionOutcome("decision_outcome") {
        Adopted = "adopted", AdoptedWithChanges = "adopted_with_changes", Rejected = "rejected",
        Withdrawn = "withdrawn",
    }
    /// A board member's vote.
    pub enum VoteCast("vote_cast") { For = "for", Against = "against", Abstain = "abstain" }
    /// How far something is.
    pub enum State("state") { Planned = "planned", Busy = "busy", Done = "done", Dropped = "dropped" }
    /// Whether a benefit came.
    pub enum Benefit("benefit") { Realised = "realised", Partly = "partly", Not = "not" }
    /// What a review decided.
    pub enum ReviewOutcome("review_outcome") {
        Continue = "continue", Adjust = "adjust", Suspend = "suspend", Resume = "resume",
        EndReturned = "end_returned", EndNormChanged = "end_norm_changed", StopUnsafe = "stop_unsafe",
    }
    /// How a deviation ended.
    pub enum ClosureOutcome("closure_outcome") {
        Returned = "returned", Expired = "expired", Replaced = "replaced", NormChanged = "norm_changed",
        StoppedUnsafe = "stopped_unsafe",
    }
    /// Who is told.
    pub enum AddresseeKind("addressee_kind") {
        UmbrellaAssociation = "umbrella_association", ProfessionalAssociation = "professional_association",
        Ministry = "ministry", Municipality = "municipality", Nza = "nza",
        RegionalCareOffice = "regional_care_office", Insurer = "insurer", Ggd = "ggd", Vng = "vng",
    }
    /// What an inspector's finding rests on.
    pub enum FindingSource("finding_source") {
        Observation = "observation", File = "file", Residents = "residents", Staff = "staff", Board = "board",
    }
    /// The theme of a norm.
    pub enum Theme("theme") { PersonCentred = "person_centred", Staff = "staff", Steering = "steering" }
    /// Whether a norm is met.
    pub enum Judgement("judgement") { Meets = "meets", Partly = "partly", Not = "not" }
    /// A supervisory measure.
    pub enum SupervisoryMeasure("supervisory_measure") {
        None = "none", Improvement = "improvement", HeightenedSupervision = "heightened_supervision",
        FormalInstruction = "formal_instruction",
    }
}

impl Role {
    /// Whether the body guards others' interests against the board's: the two roles that the format
    /// asks to vouch for first keys, recoveries, amendments and erasures.
    #[must_use]
    pub fn is_guardian(self) -> bool {
        matches!(self, Self::ClientCouncil | Self::SupervisoryBoard)
    }
}
