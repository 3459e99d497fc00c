//! The record: what a deviation is, why, with which risks and measures, and who was heard.

use std::collections::HashSet;

use super::choice::{
    Better, BlockingKind, Cause, ConditionKind, ConsultationForm, DeviationKind, DeviationOrigin, EffortBy,
    Framework, IndicatorAbout, Influence, LegalForce, Method, Reader, Right, Role, Topic,
};
use super::lists::OneOrMore;
use super::scalar::{BodyId, Count, Date, Decimal, Grade, Id, Kvk, Line, Text};
use super::shape::{Problem, Reading, members};
use crate::crypto::Digest;

members! {
    /// A whole deviation, as proposed or as decided.
    pub struct Record("record") {
        title: Line,
        summary: Text,
        norms: OneOrMore<Norm>,
        deviation: Deviation,
        within_norm: WithinNorm,
        forecast: Option<Forecast>,
        employer_efforts: Vec<EmployerEffort>,
        root_causes: OneOrMore<RootCause>,
        options: Vec<Choice>,
        measures: Vec<Measure>,
        risks: Vec<Risk>,
        safety: Safety,
        prioritisation: Vec<Text>,
        informal_carers: Option<InformalCarers>,
        force_majeure: Option<ForceMajeure>,
        blocking_rules: Vec<BlockingRule>,
        regional_agreements: Vec<RegionalAgreement>,
        return_plan: ReturnPlan,
        indicators: Vec<Indicator>,
        review: ReviewPlan,
        consultations: Vec<Consultation>,
        not_consulted: Vec<NotConsulted>,
        partners: Vec<Partner>,
        documents: Vec<Document>,
        sharing: Option<Sharing>,
        readers: Vec<Reader>,
    } => ids_differ

    /// A norm that is deviated from, in its exact words.
    pub struct Norm("norm") {
        id: Id,
        framework: Framework,
        edition: Option<Line>,
        clause: Line,
        title: Line,
        quote: Text,
        legal_force: LegalForce,
        essential: bool,
        weighing: Text,
        effect: Text,
        compensation: Option<Text>,
        catalogue: Option<Catalogue>,
    }
    /// The catalogue file that a norm was taken from.
    pub struct Catalogue("catalogue") { name: Line, sha256: Digest }
    /// What deviates, where, for whom and from when.
    pub struct Deviation("deviation") {
        kind: DeviationKind,
        origin: DeviationOrigin,
        discovered_on: Option<Date>,
        what: Text,
        locations: OneOrMore<Line>,
        client_groups: OneOrMore<Line>,
        clients_about: Count,
        from: Date,
        until: Option<Date>,
        immediate_measures: Option<Text>,
        less_recording: Option<LessRecording>,
        changes_organisation: bool,
    }
    /// What is recorded less, and the team's agreement on it.
    pub struct LessRecording("less_recording") { what: Text, team_agreement: Text }
    /// What was tried within the norm.
    pub struct WithinNorm("within_norm") { tried: Vec<Tried>, none_because: Option<Text> }
    /// One thing that was tried within the norm.
    pub struct Tried("tried") { what: Text, result: Text }
    /// A forecast of the workforce.
    pub struct Forecast("forecast") { text: Text, dated: Date, document: Option<Id> }
    /// What was done as an employer.
    pub struct EmployerEffort("employer_effort") { by: EffortBy, what: Text, result: Text }
    /// A root cause, and which others it feeds.
    pub struct RootCause("root_cause") {
        id: Id,
        what: Text,
        category: Cause,
        influence: Influence,
        method: Option<Method>,
        evidence: Vec<Text>,
        documents: Vec<Id>,
        feeds: Vec<Id>,
    }
    /// An option that was weighed (`options` of the record).
    pub struct Choice("option") {
        id: Id,
        what: Text,
        advantages: Vec<Text>,
        disadvantages: Vec<Text>,
        chosen: bool,
        why: Text,
    }
    /// A measure, with the one who sees to it.
    pub struct Measure("measure") {
        id: Id,
        what: Text,
        addresses: Vec<Id>,
        owner: Option<Line>,
        partner: Option<Id>,
        due: Option<Date>,
        topics: Vec<Topic>,
        technology: Option<Technology>,
    } one of &["owner", "partner"]
    /// Technology that a measure brings in.
    pub struct Technology("technology") {
        conditions: Vec<Condition>,
        expected_benefit: Text,
        evaluate_on: Date,
        clients_part: Option<Text>,
        phases: Vec<Phase>,
    }
    /// What must be met before technology is used.
    pub struct Condition("condition") { kind: ConditionKind, what: Text, met_on: Option<Date> }
    /// A phase of an introduction.
    pub struct Phase("phase") { what: Text, until: Date }
    /// A risk, before and after what is done about it.
    pub struct Risk("risk") {
        id: Id,
        who: Line,
        what: Text,
        likelihood: Grade,
        impact: Grade,
        mitigation: Text,
        residual_likelihood: Grade,
        residual_impact: Grade,
        owner: Line,
        stop_when: Option<Text>,
    }
    /// Why it is safe, and under which floor it stops.
    pub struct Safety("safety") { why: Text, floor: Text }
    /// What informal carers bear.
    pub struct InformalCarers("informal_carers") { load: Text, consulted: Text }
    /// Force majeure, as claimed.
    pub struct ForceMajeure("force_majeure") { exhausted: Vec<Text>, outside: Vec<Text> }
    /// A rule or contract that blocks a way within the norm.
    pub struct BlockingRule("blocking_rule") { kind: BlockingKind, reference: Line, what: Text }
    /// An agreement in the region that the deviation rests on.
    pub struct RegionalAgreement("regional_agreement") { name: Line, parties: Vec<Line>, dated: Date, what: Text }
    /// How the norm is met again.
    pub struct ReturnPlan("return_plan") { target: Text, milestones: Vec<Milestone> }
    /// A step on the way back to the norm.
    pub struct Milestone("milestone") { id: Id, what: Text, due: Date }
    /// Something that is measured, with the threshold at which it is noticed.
    pub struct Indicator("indicator") {
        id: Id,
        name: Line,
        unit: Line,
        about: IndicatorAbout,
        baseline: Option<Decimal>,
        threshold: Decimal,
        better: Better,
    }
    /// When it is looked at again.
    pub struct ReviewPlan("review_plan") { first: Date, every_days: Count, triggers: Vec<Text> }
    /// Who is asked, with which right, and by when.
    pub struct Consultation("consultation") {
        body: BodyId,
        right: Right,
        reply_by: Date,
        form: ConsultationForm,
        documents: Vec<Id>,
    }
    /// Who could not be asked, and what was done instead.
    pub struct NotConsulted("not_consulted") { role: Role, why: Text, instead: Text }
    /// A partner, and its tasks.
    pub struct Partner("partner") {
        id: Id,
        name: Line,
        kvk: Option<Kvk>,
        body: Option<BodyId>,
        tasks: Vec<Text>,
    }
    /// A document that stays outside the history, named by a salted digest.
    pub struct Document("document") {
        id: Id,
        name: Line,
        media_type: Line,
        bytes: Count,
        digest: Digest,
        purpose: Line,
    }
    /// Whether others may learn from it.
    pub struct Sharing("sharing") { may_share: bool, what: Text }
}

impl Record {
    /// Every id that the record gives, with the list that it stands in.
    pub fn ids(&self) -> impl Iterator<Item = (&'static str, &Id)> {
        let norms = self.norms.iter().map(|it| ("norms", &it.id));
        let causes = self.root_causes.iter().map(|it| ("root_causes", &it.id));
        let options = self.options.iter().map(|it| ("options", &it.id));
        let measures = self.measures.iter().map(|it| ("measures", &it.id));
        let risks = self.risks.iter().map(|it| ("risks", &it.id));
        let milestones = self.return_plan.milestones.iter().map(|it| ("return_plan.milestones", &it.id));
        let indicators = self.indicators.iter().map(|it| ("indicators", &it.id));
        let partners = self.partners.iter().map(|it| ("partners", &it.id));
        let documents = self.documents.iter().map(|it| ("documents", &it.id));
        norms
            .chain(causes)
            .chain(options)
            .chain(measures)
            .chain(risks)
            .chain(milestones)
            .chain(indicators)
            .chain(partners)
            .chain(documents)
    }
}

/// No two things in one record have the same id, whatever list they stand in.
fn ids_differ(record: &Record, at: &mut Reading) {
    let mut taken = HashSet::new();
    for (list, id) in record.ids() {
        if !taken.insert(id) {
            at.fault_in(list, Problem::IdTaken { id: id.to_string() });
        }
    }
}
