//! A sound life, built in memory, as a list of steps that a test can change: then it is audited.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value, json};
use verantwoord::audit::{Cosigned, Finding, Trail, audit, rule};
use verantwoord::crypto::{Digest, PublicKey};
use verantwoord::deviation::Act;
use verantwoord::norms::Shelf;
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::{BodyId, Time};
use verantwoord::words::{Lang, say};

use crate::book::{date, vector};

/// One act. A string `@name` anywhere in its content becomes the digest of the step with that name.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) name: String,
    /// When it is recorded: a day, or a whole time.
    pub(super) at: String,
    pub(super) kind: String,
    pub(super) by: String,
    pub(super) content: Value,
    /// The names of the keys that sign it, such as `board-a`.
    pub(super) signers: Vec<String>,
    /// When its author made it, if not when it is recorded.
    pub(super) issued_at: Option<String>,
    /// How many entries its author had seen, if not all before it.
    pub(super) seen: Option<u64>,
    /// Whether its content was erased.
    pub(super) erased: bool,
}

/// A ledger in the making.
#[derive(Debug, Clone)]
pub(super) struct Story {
    pub(super) steps: Vec<Step>,
    /// The documents whose bytes are there.
    pub(super) documents: BTreeSet<Digest>,
    /// The cosignatures of heads: how many entries, whose, and when.
    pub(super) cosigned: Vec<(u64, &'static str, String)>,
    /// The norm catalogues that are at hand.
    pub(super) shelf: Shelf,
    /// The day on which it is judged.
    pub(super) on: String,
    /// The day at whose end it is known; without one, when all is.
    pub(super) known: Option<String>,
}

/// The bodies of the sound life, each with its role, its threshold and the names of its keys.
const BODIES: &[(&str, &str, u64, &[&str])] = &[
    ("board", "board", 2, &["board-a", "board-b"]),
    ("client-council", "client_council", 1, &["council-a", "council-b"]),
    ("care-professionals", "care_professionals", 1, &["nurses"]),
    ("works-council", "works_council", 1, &["works"]),
    ("supervisory-board", "supervisory_board", 1, &["supervisors"]),
    ("maanhof", "partner", 1, &["maanhof"]),
    ("igj", "inspectorate", 1, &["igj-a", "igj-b"]),
];

/// The public key with a name.
pub(super) fn key(name: &str) -> PublicKey {
    PublicKey::from_bytes(Digest::of(name.as_bytes()).0)
}

impl Story {
    /// A deviation that was proposed, consulted on, decided, reviewed twice and is in force: on 10 September
    /// 2026 no rule finds anything in it.
    pub(super) fn sound() -> Self {
        let record: Value = serde_json::from_str(include_str!("sound.json")).unwrap();
        let mut story = Self {
            steps: vec![],
            documents: BTreeSet::new(),
            cosigned: vec![],
            shelf: Shelf::built_in(),
            on: "2026-09-10".into(),
            known: None,
        };
        let mut charter = vector(0)["content"].clone();
        let line = |(id, role, threshold, _): &(&str, &str, u64, &[&str])| json!({ "id": id, "role": role, "name": id, "threshold": threshold });
        charter["bodies"] = BODIES.iter().map(line).collect();
        let keys = BODIES.iter().flat_map(|(body, _, _, keys)| keys.iter().map(move |name| (body, name)));
        let line = |(body, name): (&&str, &&str)| json!({ "body": body, "label": name, "public_key": key(name).to_openssh(), "term_ends": "2029-12-31" });
        charter["keys"] = keys.map(line).collect();
        story.act("charter", "2026-01-05", "charter", "board", charter).signers =
            BODIES.iter().flat_map(|it| it.3).map(|it| (*it).to_owned()).collect();
        let id = "2026-001";
        story.act("proposal", "2026-03-01", "proposal", "board", json!({ "decision": id, "record": record }));
        let says = |right: &str, answer: &str| {
            json!({
                "decision": id, "proposal": "@proposal", "right": right, "answer": answer,
                "text": "Wij hebben het plan besproken en zijn het ermee eens. Wij willen de cijfers elke maand zien.",
                "represented": ["acht leden, van alle locaties"], "form": "meeting", "on": "2026-03-16",
            })
        };
        for (name, by, right, answer) in [
            ("advice", "client-council", "advice", "agree"),
            ("consent", "client-council", "consent", "consent"),
            ("nurses", "care-professionals", "advice", "agree"),
            ("works", "works-council", "advice", "agree"),
            ("supervisors", "supervisory-board", "informed", "informed"),
        ] {
            story.act(name, "2026-03-17", "position", by, says(right, answer));
        }
        let decision = json!({
            "decision": id, "proposal": "@proposal", "outcome": "adopted", "residual_risks_accepted": true,
            "votes": [{ "label": "bestuurder A", "vote": "for" }, { "label": "bestuurder B", "vote": "for" }],
        });
        let signers = ["board-a", "board-b", "maanhof", "supervisors"].map(str::to_owned).to_vec();
        story.act("decision", "2026-04-10", "decision", "board", decision).signers = signers;
        let visit = json!({
            "decision": id, "visit": { "on": "2026-06-22", "location": "Zonnehof, West", "inspectors": 2 },
            "sources": ["observation", "file", "residents", "staff"],
            "norm": { "framework": "igj_nursing_home", "clause": "2.5" }, "theme": "staff", "judgement": "partly",
            "unrecorded_deviation": false, "text": "In twee nachten was de looproute niet bekend bij de invaller.",
            "measure": "improvement", "answer_by": "2026-08-01",
        });
        story.act("review-1", "2026-06-15", "review", "board", sound_review("2026-06-15", "2026-08-10"));
        story.act("finding", "2026-06-25", "finding", "igj", visit).signers =
            vec!["igj-a".into(), "igj-b".into()];
        let reply = json!({
            "to": "@finding", "text": "Elke invaller loopt de route nu eerst samen met een collega.", "done_on": "2026-07-10",
        });
        story.act("reply", "2026-07-12", "reply", "board", reply);
        let signal = json!({
            "decisions": [id], "sent_on": "2026-06-20", "proposes_change_of_norm": false, "answer_by": "2026-08-20",
            "addressees": [{ "kind": "umbrella_association", "name": "ActiZ" }],
            "text": "In de regio zijn te weinig verpleegkundigen voor de nacht.",
        });
        story.insert("finding", "signal", "2026-06-20", "signal", "board", signal);
        let answer =
            json!({ "to": "@signal", "text": "ActiZ bespreekt het in september met het zorgkantoor." });
        story.act("signal-reply", "2026-08-05", "reply", "board", answer);
        story.act("review-2", "2026-08-10", "review", "board", sound_review("2026-08-10", "2026-10-05"));
        story
    }

    /// The step with a name.
    pub(super) fn step(&mut self, name: &str) -> &mut Step {
        self.steps.iter_mut().find(|it| it.name == name).unwrap_or_else(|| panic!("no step {name}"))
    }

    /// What the step with a name says.
    pub(super) fn content(&mut self, name: &str) -> &mut Value {
        &mut self.step(name).content
    }

    /// The record that is proposed.
    pub(super) fn record(&mut self) -> &mut Value {
        &mut self.content("proposal")["record"]
    }

    /// Takes a member of the content of a step away.
    pub(super) fn without(&mut self, name: &str, member: &str) {
        let (path, last) = member.rsplit_once('.').map_or(("", member), |(path, last)| (path, last));
        let mut value = self.content(name);
        for part in path.split('.').filter(|it| !it.is_empty()) {
            value = match part.parse::<usize>() {
                Ok(at) => &mut value[at],
                Err(_) => &mut value[part],
            };
        }
        assert!(value.as_object_mut().unwrap().shift_remove(last).is_some(), "no {member}");
    }

    /// Takes a step away.
    pub(super) fn remove(&mut self, name: &str) -> Step {
        let at = self.steps.iter().position(|it| it.name == name).unwrap_or_else(|| panic!("no step {name}"));
        self.steps.remove(at)
    }

    /// Puts a step after another, and records it then.
    pub(super) fn move_after(&mut self, name: &str, other: &str, at: &str) {
        let mut step = self.remove(name);
        step.at = at.to_owned();
        let place = self.steps.iter().position(|it| it.name == other).unwrap();
        self.steps.insert(place + 1, step);
    }

    /// Adds an act at the end, signed by every key of its body.
    pub(super) fn act(&mut self, name: &str, at: &str, kind: &str, by: &str, content: Value) -> &mut Step {
        let signers = BODIES.iter().find(|it| it.0 == by).map_or(&[][..], |it| it.3);
        self.steps.push(Step {
            name: name.to_owned(),
            at: at.to_owned(),
            kind: kind.to_owned(),
            by: by.to_owned(),
            content,
            signers: signers.iter().map(|it| (*it).to_owned()).collect(),
            issued_at: None,
            seen: None,
            erased: false,
        });
        self.steps.last_mut().unwrap()
    }

    /// Adds an act before the step with a name.
    pub(super) fn insert(
        &mut self,
        before: &str,
        name: &str,
        at: &str,
        kind: &str,
        by: &str,
        content: Value,
    ) -> &mut Step {
        self.act(name, at, kind, by, content);
        let step = self.steps.pop().unwrap();
        let place =
            self.steps.iter().position(|it| it.name == before).unwrap_or_else(|| panic!("no step {before}"));
        self.steps.insert(place, step);
        &mut self.steps[place]
    }

    /// The entry of the step with a name.
    pub(super) fn entry(&self, name: &str) -> u64 {
        self.steps.iter().position(|it| it.name == name).unwrap_or_else(|| panic!("no step {name}")) as u64
    }

    /// What the audit is given of it.
    pub(super) fn trail(&self) -> Trail {
        let time = |text: &str| if text.len() == 10 { format!("{text}T12:00:00Z") } else { text.to_owned() };
        let mut digests: HashMap<String, String> = HashMap::new();
        let mut acts = Vec::new();
        for (entry, step) in (0_u64..).zip(&self.steps) {
            let recorded = time(&step.at);
            let mut content = step.content.clone();
            refer(&mut content, &digests);
            let statement = json!({
                "format": "verantwoord/1", "kind": step.kind, "ledger": "zonnehof.example/afwijkingen",
                "nonce": format!("{entry:032x}"), "issued_at": step.issued_at.as_deref().map_or(recorded.clone(), time),
                "seen": { "size": step.seen.unwrap_or(entry), "root": Digest::of(b"").to_base64() },
                "by": step.by, "content": content,
            });
            let bytes = format!("{}\n", serde_json::to_string_pretty(&statement).unwrap());
            let read = Statement::parse(bytes.as_bytes()).unwrap_or_else(|it| panic!("{}: {it}", step.name));
            let digest = Digest::of(bytes.as_bytes());
            digests.insert(step.name.clone(), digest.to_string());
            let (kind, by) = (read.kind(), read.by.clone());
            let signers = step.signers.iter().map(|it| key(it)).collect();
            let statement = (!step.erased).then_some(read);
            let recorded = Time::new(&recorded).unwrap();
            acts.push(Act { entry, recorded, kind, by, digest, signers, statement });
        }
        let known = self.known.as_deref().unwrap_or("9999-12-31");
        let cosigned = self.cosigned.iter().map(|(size, body, at)| Cosigned {
            size: *size,
            witness: format!("{body}.example/getuige"),
            body: BodyId::new(body).unwrap(),
            at: Time::new(&time(at)).unwrap(),
        });
        Trail::of_acts(acts, self.documents.clone(), date(known)).with_cosigned(cosigned)
    }

    /// What the audit finds in it.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let trail = self.trail();
        audit(&trail, &trail.lives(), &self.shelf, date(&self.on))
    }
}

/// A review in which everything was looked at and nothing is wrong.
pub(super) fn sound_review(held: &str, next: &str) -> Value {
    let record: Value = serde_json::from_str(include_str!("sound.json")).unwrap();
    let ids = |list: &Value| -> Vec<Value> {
        list.as_array().unwrap().iter().map(|it| json!({ "id": it["id"], "state": "done" })).collect()
    };
    let milestones: Vec<Value> = record["return_plan"]["milestones"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!({ "id": it["id"], "state": "busy", "note": "Op koers." }))
        .collect();
    let indicators: Vec<Value> = record["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!({ "id": it["id"], "value": it["threshold"], "on": held }))
        .collect();
    json!({
        "decision": "2026-001", "act": "@decision", "held_on": held, "due": held, "incidents": 2,
        "indicators": indicators, "measures": ids(&record["measures"]), "milestones": milestones,
        "technology": [{ "measure": "m-sensoren", "benefit": "realised", "note": "Minder valpartijen dan in het voorjaar." }],
        "progress": "Vijf van de zeven nachten hebben twee verpleegkundigen. Dat waren er drie.",
        "learned": "De looproute is korter als de medicijnkar in het midden staat.",
        "searched": "Met Maanhof zoeken wij naar een gedeelde verpleegkundige op afstand.",
        "staff_voice": "De nachtdienst voelt zich zekerder. De teamafspraak over minder vastleggen werkt.",
        "prioritisation": "De volgorde is duidelijk en hoeft niet anders.",
        "outcome": "continue", "next": next,
    })
}

/// Puts digests where steps are named.
fn refer(value: &mut Value, digests: &HashMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix('@') {
                *text = digests.get(name).unwrap_or_else(|| panic!("no step {name} before this")).clone();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|it| refer(it, digests)),
        Value::Object(members) => {
            let members: &mut Map<String, Value> = members;
            members.values_mut().for_each(|it| refer(it, digests));
        }
        _ => {}
    }
}

/// The rule finds something once the sound life is so changed, and only that rule's findings are given back.
/// What it says can be said in both languages. It names entries that are there.
#[track_caller]
pub(super) fn finds(id: &str, change: impl FnOnce(&mut Story)) -> Vec<Finding> {
    let found = of(id, change);
    assert!(!found.is_empty(), "{id} finds nothing");
    found
}

/// The rule finds nothing though the sound life is so changed.
#[track_caller]
pub(super) fn passes(id: &str, change: impl FnOnce(&mut Story)) {
    let found = of(id, change);
    let told: Vec<String> = found.iter().map(|it| say(Lang::En, &it.what)).collect();
    assert!(told.is_empty(), "{id} finds {told:?}");
}

#[track_caller]
fn of(id: &str, change: impl FnOnce(&mut Story)) -> Vec<Finding> {
    let wanted = rule(id).unwrap_or_else(|| panic!("no rule {id}"));
    let mut story = Story::sound();
    change(&mut story);
    let meaningless: Vec<_> = story.trail().lives().meaningless().to_vec();
    assert!(meaningless.is_empty() || id == "act-means-nothing", "means nothing: {meaningless:?}");
    let found: Vec<Finding> = story.findings().into_iter().filter(|it| it.rule == wanted).collect();
    for (it, lang) in found.iter().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
        let said = say(lang, &it.what);
        assert!(!said.contains("{$") && !said.contains("{found"), "{said}");
        assert!(it.entries.iter().all(|entry| (*entry as usize) < story.steps.len()), "{:?}", it.entries);
    }
    found
}
