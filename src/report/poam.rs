//! Deviations as an OSCAL plan of action and milestones (POA&M), as NIST's schema wants it.
//!
//! Each deviation is an item with its risks, and each norm that it deviates from is an item too. What the way back
//! to the norm asks (milestones, measures) are tasks of a response to a risk. Inspectors' findings and measured
//! indicators are observations. Each points at the statements that it comes from, with their digests.
//!
//! OSCAL has no word for most of what we record; that stands in properties under our own name space. Its words
//! `deviation-requested` and `deviation-approved` are not used: nobody approves a deviation here.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::crypto::Digest;
use crate::deviation::{Phase, Recorded, progress};
use crate::faults;
use crate::sentence;
use crate::statement::choice::{FindingSource, Role, State};
use crate::statement::finding::Finding;
use crate::statement::record::{Indicator, Measure, Record, Risk};
use crate::statement::review::{Measured, Progress, Review};
use crate::statement::scalar::{BodyId, Date, Id};
use crate::store::{LedgerPath, Part};
use crate::words::{say, text, visible, visible_line};

use super::rows::{Stood, known, stood};
use super::scope::Scope;
use super::table::cut;

/// The version of OSCAL that is written.
const OSCAL: &str = "1.2.3";
/// Where our own names are defined.
const NAMES: &str = "https://verantwoord.example/ns/oscal";

/// The most of a title, in UTF-16 units.
const MAX_TITLE: usize = 200;

faults! {
    /// Why there is no plan.
    pub enum PoamFault {
        /// It would have no item, and OSCAL asks for one.
        Empty => "poam-empty",
    }
}

/// The deviations as a plan of action and milestones.
///
/// # Errors
/// When nothing was recorded that could stand in it.
pub fn poam(scope: &Scope<'_>) -> Result<Value, PoamFault> {
    let mut plan =
        Plan { scope, items: vec![], risks: vec![], observations: vec![], sources: BTreeMap::new() };
    for it in stood(scope) {
        if let Some(record) = it.terms.record {
            plan.deviation(&it, record);
        }
    }
    if plan.items.is_empty() {
        return Err(PoamFault::Empty);
    }
    if scope.decision.is_none() {
        known(scope.lives.findings(), scope.known).for_each(|it| {
            plan.finding("", it);
        });
    }
    Ok(pruned(plan.document()))
}

struct Plan<'a> {
    scope: &'a Scope<'a>,
    items: Vec<Value>,
    risks: Vec<Value>,
    observations: Vec<Value>,
    /// The statements that are pointed at, by their entries.
    sources: BTreeMap<u64, Digest>,
}

impl Plan<'_> {
    fn document(self) -> Value {
        let scope = self.scope;
        let (size, root) = (scope.ledger.size().to_string(), scope.ledger.root().to_base64());
        let (on, until) = (scope.on.to_string(), scope.known.to_string());
        let decision = scope.decision.map(|it| it.as_str()).unwrap_or_default();
        let own = ["document", &size, &root, &on, &until, decision, scope.lang.tag()];
        let charter = scope.lives.charters().newest();
        let organisation = charter.map_or(scope.ledger.origin().as_str(), |it| it.organisation.name.as_str());
        let whole = self.uuid(&["organisation"]);
        let parties = [json!({ "uuid": whole, "type": "organization", "name": line(organisation) })];
        let bodies = charter.into_iter().flat_map(|it| it.bodies.iter()).map(|it| {
            let own = !matches!(it.role, Role::Inspectorate | Role::Partner | Role::Other);
            json!({
                "uuid": self.party(&it.id), "type": "organization", "name": line(&it.name),
                "props": [prop("body", &it.id), prop("role", it.role.word())],
                "member-of-organizations": if own { json!([whole]) } else { Value::Null },
            })
        });
        let sources = self.sources.iter().map(|(entry, digest)| {
            let path = LedgerPath::entry(*entry, Part::Statement).to_string();
            json!({
                "uuid": self.uuid(&["statement", &entry.to_string()]),
                "title": say(scope.lang, &sentence!("poam-entry", entry = *entry)),
                "rlinks": [{
                    "href": path, "media-type": "application/json",
                    "hashes": [{ "algorithm": "SHA-256", "value": digest.to_string() }],
                }],
            })
        });
        json!({ "plan-of-action-and-milestones": {
            "uuid": self.uuid(&own),
            "metadata": {
                "title": markup_line(&say(scope.lang, &sentence!("poam-title", organisation = organisation))),
                "last-modified": scope.made().map(|it| it.to_string()),
                "version": size,
                "oscal-version": OSCAL,
                "props": [
                    prop("fingerprint", &scope.ledger.fingerprint().to_string()), prop("size", &size),
                    prop("root", &root), prop("at", &on), prop("known-at", &until),
                ],
                "parties": parties.into_iter().chain(bodies).collect::<Vec<_>>(),
                "remarks": format!(
                    "{}\n\n{}", markup(&say(scope.lang, &scope.origin())), markup(&text(scope.lang, "poam-meaning"))
                ),
            },
            "system-id": { "identifier-type": format!("{NAMES}/ledger"), "id": scope.ledger.origin().as_str() },
            "observations": self.observations,
            "risks": self.risks,
            "poam-items": self.items,
            "back-matter": { "resources": sources.collect::<Vec<_>>() },
        }})
    }

    /// A UUID that is always the same for the same thing of this ledger: what has such a name has version 5 in
    /// RFC 9562, and OSCAL takes 4 and 5 alone; ours is cut from SHA-256, not from SHA-1.
    fn uuid(&self, parts: &[&str]) -> String {
        let hex = self.scope.name(&[&["oscal"], parts].concat()).to_string();
        let at = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!("{}-{}-5{}-a{}-{}", at(0, 8), at(8, 12), at(13, 16), at(17, 20), at(20, 32))
    }

    fn party(&self, body: &BodyId) -> String {
        self.uuid(&["body", body])
    }

    /// Whose word something is; a body that the charter no longer names is no party.
    fn origin(&self, body: &BodyId) -> Value {
        let charter = self.scope.lives.charters().newest();
        let named = charter.is_some_and(|it| it.bodies.iter().any(|it| it.id == *body));
        if named {
            json!({ "actors": [{ "type": "party", "actor-uuid": self.party(body) }] })
        } else {
            Value::Null
        }
    }

    /// The board's word.
    fn board(&self) -> Value {
        let board = self.scope.lives.charters().bodies_with(Role::Board).next();
        board.map_or(Value::Null, |it| self.origin(it))
    }

    /// A link to the statement of an act.
    fn source<T>(&mut self, act: &Recorded<T>) -> Value {
        self.sources.insert(act.entry, act.digest);
        json!({ "href": format!("#{}", self.uuid(&["statement", &act.entry.to_string()])), "rel": "reference" })
    }

    fn deviation(&mut self, it: &Stood<'_>, record: &Record) {
        let (life, id) = (it.life, it.life.id.as_str());
        let reviews = life.held(self.scope.on, self.scope.known);
        let risks = self.risks_of(it, record, &reviews);
        let mut observed = Vec::new();
        for finding in known(&life.findings, self.scope.known) {
            observed.push(self.finding(id, finding));
        }
        let indicators: HashMap<&Id, &Indicator> = record.indicators.iter().map(|it| (&it.id, it)).collect();
        for review in &reviews {
            for (nth, value) in review.says.indicators.iter().enumerate() {
                let indicator = indicators.get(&value.id).copied();
                observed.push(self.measured(id, indicator, review, nth, value));
            }
        }
        let sources: Vec<Value> =
            [it.terms.decision.map(|it| self.source(it)), it.terms.proposal.map(|it| self.source(it))]
                .into_iter()
                .flatten()
                .collect();
        let related = |uuids: Vec<String>, name: &str| -> Vec<Value> {
            uuids.into_iter().map(|it| json!({ name: it })).collect()
        };
        let whole = self.uuid(&["item", id]);
        let day = |name, date: Option<Date>| date.map(|it| prop(name, &it.to_string()));
        let props = [
            Some(prop("decision", id)),
            Some(prop("phase", it.status.phase.word())),
            Some(prop("kind", record.deviation.kind.word())),
            day("from", it.terms.from),
            day("until", it.terms.until),
            day("next-review", it.terms.review_due(it.status.phase)),
            Some(prop("extensions", &it.terms.extensions.to_string())),
        ];
        let flags = it.status.flags.iter().map(|it| prop("flag", it.word()));
        self.items.push(json!({
            "uuid": whole,
            "title": markup_line(&format!("{id} {}", record.title)),
            "description": markup(&record.deviation.what),
            "props": props.into_iter().flatten().chain(flags).collect::<Vec<_>>(),
            "links": sources,
            "origins": [self.board()],
            "related-observations": related(observed, "observation-uuid"),
            "related-risks": related(risks, "risk-uuid"),
            "remarks": markup(&record.summary),
        }));
        for norm in record.norms.iter() {
            self.items.push(json!({
                "uuid": self.uuid(&["item", id, &norm.id]),
                "title": markup_line(&format!("{id} {} {}", norm.clause, norm.title)),
                "description": markup(&norm.effect),
                "props": [
                    prop("decision", id), prop("framework", norm.framework.word()), prop("clause", &norm.clause),
                    prop("legal-force", norm.legal_force.word()),
                    prop("essential", if norm.essential { "true" } else { "false" }),
                ],
                "links": [{ "href": format!("#{whole}"), "rel": "related" }],
                "origins": [self.board()],
                "related-risks": [{ "risk-uuid": self.uuid(&["risk", id]) }],
                "remarks": markup(&norm.quote),
            }));
        }
    }

    /// The risk that the deviation itself is, with the way back to the norm; then those that the record names.
    fn risks_of(&mut self, it: &Stood<'_>, record: &Record, reviews: &[&Recorded<Review>]) -> Vec<String> {
        let id = it.life.id.as_str();
        let status = match it.status.phase {
            Phase::Ended | Phase::Rejected | Phase::Withdrawn => "closed",
            Phase::InConsultation | Phase::Proposed => "open",
            Phase::Suspended | Phase::Adopted | Phase::Expired | Phase::InForce => "remediating",
        };
        let (measures, milestones) =
            (progress(reviews, |it| &it.measures), progress(reviews, |it| &it.milestones));
        // A measure against several risks is told in full once: a stranger's record may name very many.
        let mut of_risk: BTreeMap<&Id, Vec<(&Measure, bool)>> =
            record.risks.iter().map(|it| (&it.id, Vec::new())).collect();
        let mut others = Vec::new();
        for measure in &record.measures {
            let mut found = false;
            for id in &measure.addresses {
                let list = of_risk.get_mut(id);
                if let Some(list) = list.filter(|it| it.last().is_none_or(|it| it.0.id != measure.id)) {
                    list.push((measure, !found));
                    found = true;
                }
            }
            if !found {
                others.push(measure);
            }
        }
        let whole = self.uuid(&["risk", id]);
        let steps = record.return_plan.milestones.iter().map(|it| {
            self.task(&["risk", id, &it.id], "milestone", &it.what, Some(it.due), milestones.get(&it.id))
        });
        let work = others.iter().map(|it| self.measure_task(&["risk", id], it, &measures, true));
        let tasks: Vec<Value> = steps.chain(work).collect();
        self.risks.push(json!({
            "uuid": whole,
            "title": markup_line(&record.title),
            "description": markup(&record.deviation.what),
            "statement": markup(&record.safety.why),
            "props": [prop("decision", id), prop("floor", &record.safety.floor)],
            "status": status,
            "origins": [self.board()],
            "deadline": it.terms.until.and_then(moment),
            "remediations": [{
                "uuid": self.uuid(&["return", id]),
                "lifecycle": if status == "closed" { "completed" } else { "planned" },
                "title": text(self.scope.lang, "member-record-return_plan"),
                "description": markup(&record.return_plan.target),
                "tasks": tasks,
            }],
        }));
        let mut uuids = vec![whole];
        for risk in &record.risks {
            let work = of_risk.remove(&risk.id).unwrap_or_default();
            let (uuid, risk) = self.risk(id, risk, status, &work, &measures);
            uuids.push(uuid);
            self.risks.push(risk);
        }
        uuids
    }

    fn risk(
        &self,
        id: &str,
        risk: &Risk,
        status: &str,
        work: &[(&Measure, bool)],
        progress: &HashMap<&Id, &Progress>,
    ) -> (String, Value) {
        let uuid = self.uuid(&["risk", id, &risk.id]);
        let facet = |name: &str, state: &str, value: u64| {
            json!({
                "name": name, "system": format!("{NAMES}/risk"), "value": value.to_string(),
                "props": [{ "name": "state", "value": state }],
            })
        };
        let responses = work.iter().map(|(it, in_full)| {
            let done = progress.get(&it.id).is_some_and(|it| it.state == State::Done);
            json!({
                "uuid": self.uuid(&["response", id, &risk.id, &it.id]),
                "lifecycle": if done { "completed" } else { "planned" },
                "title": markup_line(&it.what),
                "description": if *in_full { markup(&it.what) } else { markup_line(&it.what) },
                "tasks": [self.measure_task(&["risk", id, &risk.id], it, progress, *in_full)],
            })
        });
        let board = self.board();
        let characterization = json!({
            "origin": board.clone(),
            "facets": [
                facet("likelihood", "initial", risk.likelihood.get()),
                facet("impact", "initial", risk.impact.get()),
                facet("likelihood", "adjusted", risk.residual_likelihood.get()),
                facet("impact", "adjusted", risk.residual_impact.get()),
            ],
        });
        let stop = risk.stop_when.as_ref().map(|it| prop("stop-when", it));
        let props = [Some(prop("decision", id)), Some(prop("owner", &risk.owner)), stop];
        let value = json!({
            "uuid": uuid,
            "title": markup_line(&risk.what),
            "description": markup(&risk.what),
            "statement": markup(&format!("{}: {}", text(self.scope.lang, "member-risk-who"), risk.who)),
            "props": props.into_iter().flatten().collect::<Vec<_>>(),
            "status": status,
            "origins": [board.clone()],
            // A characterisation without whose it is, is none.
            "characterizations": if board.is_null() { json!([]) } else { json!([characterization]) },
            "mitigating-factors": [{
                "uuid": self.uuid(&["mitigation", id, &risk.id]), "description": markup(&risk.mitigation),
            }],
            "remediations": responses.collect::<Vec<_>>(),
        });
        (uuid, value)
    }

    fn measure_task(
        &self,
        of: &[&str],
        measure: &Measure,
        progress: &HashMap<&Id, &Progress>,
        in_full: bool,
    ) -> Value {
        let path = [of, &[measure.id.as_str()]].concat();
        let owner = measure.owner.as_ref().map(|it| it.as_str());
        let owner = owner.or(measure.partner.as_ref().map(|it| it.as_str()));
        let task = self.task(&path, "action", &measure.what, measure.due, progress.get(&measure.id));
        let mut task = if in_full { task } else { brief(task) };
        if let (Some(props), Some(owner)) = (task["props"].as_array_mut(), owner) {
            props.push(prop("owner", owner));
        }
        task
    }

    fn task(
        &self,
        path: &[&str],
        kind: &str,
        what: &str,
        due: Option<Date>,
        progress: Option<&&Progress>,
    ) -> Value {
        let state = progress.map(|it| prop("state", it.state.word()));
        let id = path.last().map(|it| prop("id", it));
        let props: Value = [id, state].into_iter().flatten().collect();
        let timing = due.and_then(moment).map(|it| json!({ "on-date": { "date": it } }));
        json!({
            "uuid": self.uuid(&[&["task"], path].concat()),
            "type": kind,
            "title": markup_line(what),
            "description": markup(what),
            "props": props,
            "timing": timing,
            "remarks": progress.and_then(|it| it.note.as_ref()).map(|it| markup(it)),
        })
    }

    fn finding(&mut self, decision: &str, act: &Recorded<Finding>) -> String {
        let says = &act.says;
        let uuid = self.uuid(&["finding", &act.entry.to_string()]);
        let method = |it: &FindingSource| match it {
            FindingSource::Observation | FindingSource::File => "EXAMINE",
            FindingSource::Residents | FindingSource::Staff | FindingSource::Board => "INTERVIEW",
        };
        let mut methods: Vec<&str> = says.sources.iter().map(method).collect();
        methods.sort_unstable();
        methods.dedup();
        if methods.is_empty() {
            methods.push("UNKNOWN");
        }
        let norm = says.norm.as_ref().map(|it| prop("clause", &it.clause));
        let about = Some(decision).filter(|it| !it.is_empty()).map(|it| prop("decision", it));
        let judgement =
            [Some(prop("judgement", says.judgement.word())), Some(prop("measure", says.measure.word()))];
        let props: Vec<Value> = [about, norm].into_iter().chain(judgement).flatten().collect();
        let visited = says.visit.as_ref().map_or(act.day, |it| it.on);
        let link = self.source(act);
        self.observations.push(json!({
            "uuid": uuid,
            "title": markup_line(&text(self.scope.lang, "kind-finding")),
            "description": markup(&says.text),
            "props": props,
            "links": [link],
            "methods": methods,
            "types": ["finding"],
            "origins": [self.origin(&act.by)],
            "collected": moment(visited).unwrap_or_else(|| act.recorded.to_string()),
        }));
        uuid
    }

    fn measured(
        &mut self,
        decision: &str,
        indicator: Option<&Indicator>,
        review: &Recorded<Review>,
        nth: usize,
        value: &Measured,
    ) -> String {
        let uuid = self.uuid(&["measured", &review.entry.to_string(), &nth.to_string()]);
        let name = indicator.map_or(value.id.as_str(), |it| it.name.as_str());
        let unit = indicator.map_or("", |it| it.unit.as_str());
        let props = [
            Some(prop("decision", decision)),
            Some(prop("indicator", &value.id)),
            Some(prop("value", &value.value)),
            indicator.map(|it| prop("threshold", &it.threshold)),
            indicator.map(|it| prop("better", it.better.word())),
        ];
        let link = self.source(review);
        self.observations.push(json!({
            "uuid": uuid,
            "title": markup_line(name),
            "description": markup(&format!("{name}: {} {unit}", value.value)),
            "props": props.into_iter().flatten().collect::<Vec<_>>(),
            "links": [link],
            "methods": ["EXAMINE"],
            "types": ["control-objective"],
            "origins": [self.origin(&review.by)],
            "collected": moment(value.on).unwrap_or_else(|| review.recorded.to_string()),
        }));
        uuid
    }
}

/// A task without what was told elsewhere.
fn brief(mut task: Value) -> Value {
    for name in ["description", "remarks"] {
        task[name] = Value::Null;
    }
    task
}

fn prop(name: &str, value: &str) -> Value {
    json!({ "name": name, "ns": NAMES, "value": line(value) })
}

/// The beginning of a day, if OSCAL can write it: its years are 1900 to 2999.
fn moment(date: Date) -> Option<String> {
    (1900..=2999).contains(&date.civil().year()).then(|| format!("{date}T00:00:00Z"))
}

/// A text as OSCAL's strings have it: one line, with something at both ends.
fn line(text: &str) -> String {
    let words = visible_line(text);
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { "–".to_owned() } else { line }
}

/// A text as a line of OSCAL's markup: a title, so not all of a long one.
fn markup_line(text: &str) -> String {
    markup(&cut(&line(text), MAX_TITLE))
}

/// A text as OSCAL's markup, which is CommonMark: what would be marks in it are characters.
fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        if r"\`*[]<~^{".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The value without what is null or an empty list: OSCAL knows neither.
fn pruned(value: Value) -> Value {
    let empty = |it: &Value| {
        it.is_null()
            || it.as_array().is_some_and(Vec::is_empty)
            || it.as_object().is_some_and(|it| it.is_empty())
    };
    match value {
        Value::Array(items) => items.into_iter().map(pruned).filter(|it| !empty(it)).collect(),
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| (name, pruned(value)));
            members.filter(|(_, value)| !empty(value)).collect()
        }
        other => other,
    }
}
