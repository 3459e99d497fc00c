//! Histories, good and bad, out of bytes of chance; and the files of a ledger that holds one.

use std::collections::BTreeSet;
use std::slice::Iter;
use std::sync::LazyLock;

use serde_json::{Value, json};
use verantwoord::crypto::{
    Checkpoint, Digest, KeyKind, KeyName, Note, STATEMENT_NAMESPACE, SecretKey, Signature, Signatures,
    Signer, VerifierKey, sign_note,
};
use verantwoord::ledger::HandedIn;
use verantwoord::statement::scalar::Time;
use verantwoord::store::{LedgerPath, Memory, Part};

use super::authority::{Act, Body, Change, Charter, Content, Key, Line, Past, Witness, judge_all};
use super::tree::mth;

/// The verifier's clock.
pub(crate) const NOW: i64 = 1_780_000_000;
/// When the log takes in entry 0; the others follow, some minutes apart.
const FIRST: i64 = NOW - 100_000;
pub(crate) const ORIGIN: &str = "model.example/log";
const ROLES: [(&str, &str); 5] = [
    ("board", "board"),
    ("council", "client_council"),
    ("supervisors", "supervisory_board"),
    ("igj", "inspectorate"),
    ("maanhof", "partner"),
];
/// The keys that begin as a body's; those above are the log's and witnesses', unless chance says otherwise.
const BODY_KEYS: Key = 24;
const ALL_KEYS: Key = 32;

static KEYS: LazyLock<Vec<SecretKey>> =
    LazyLock::new(|| (0..ALL_KEYS).map(|number| SecretKey::from_seed(&[number; 32])).collect());

pub(crate) fn secret(key: Key) -> &'static SecretKey {
    &KEYS[usize::from(key)]
}

pub(crate) fn openssh(key: Key) -> String {
    secret(key).public_key().to_openssh()
}

/// Bytes of chance; where they end, nothing odd happens any more.
struct Chance<'a>(Iter<'a, u8>);

impl Chance<'_> {
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % count.max(1)
    }

    /// Once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    fn key(&mut self) -> Key {
        self.below(usize::from(ALL_KEYS)).try_into().unwrap()
    }
}

/// A history of entries, each made with an eye to those before it, so that many stand.
pub(crate) fn history(chance: &[u8], size: usize) -> Vec<Act> {
    let mut chance = Chance(chance.iter());
    let mut acts = vec![founding(&mut chance)];
    while acts.len() < size && judge_all(&acts, NOW)[0].is_empty() {
        let stands: Vec<bool> = judge_all(&acts, NOW).iter().map(BTreeSet::is_empty).collect();
        let next = next(&mut chance, &acts, Past::new(&acts, &stands));
        acts.push(next);
    }
    acts
}

fn founding(chance: &mut Chance<'_>) -> Act {
    let (mut bodies, mut keys) = (vec![], vec![]);
    for (id, role) in ROLES {
        if role != "board" && chance.once_in(4) {
            continue;
        }
        let own = if role == "board" { 1 + chance.below(3) } else { chance.below(3) };
        for _ in 0..own {
            let key = if chance.once_in(60) { chance.key() } else { keys.len().try_into().unwrap() };
            let body = if chance.once_in(60) { "nobody" } else { id };
            keys.push(Line { body: body.into(), label: "chair".into(), key });
        }
        let most = own.max(1) + usize::from(chance.once_in(20));
        let threshold = 1 + chance.below(most) as u64;
        bodies.push(Body { id: id.into(), role, name: id.into(), threshold });
    }
    let mut signers: BTreeSet<Key> = keys.iter().map(|it| it.key).collect();
    odd_signer(chance, &mut signers, 60);
    let by = if chance.once_in(60) { "council" } else { "board" };
    let log_key = if chance.once_in(60) { chance.key() } else { BODY_KEYS };
    let content = Content::Charter(Charter { bodies, keys, log_key });
    let issued = FIRST - odd_slack(chance);
    Act { by: by.into(), seen: 0, signers, content, issued, recorded: FIRST, gone: false }
}

/// An hour, or a second more or less.
fn odd_slack(chance: &mut Chance<'_>) -> i64 {
    3_599 + chance.below(3) as i64
}

/// Now and then one signature fewer, or that of somebody else.
fn odd_signer(chance: &mut Chance<'_>, signers: &mut BTreeSet<Key>, times: usize) {
    if chance.once_in(times) && signers.len() > 1 {
        let all: Vec<Key> = signers.iter().copied().collect();
        signers.remove(chance.one_of(&all).unwrap());
    }
    if chance.once_in(times) {
        signers.insert(chance.key());
    }
}

fn next(chance: &mut Chance<'_>, acts: &[Act], past: Past<'_>) -> Act {
    let number = acts.len();
    let content = match chance.below(8) {
        0 => Content::Note,
        1 => Content::Reply,
        2..=4 => keys(chance, past),
        5 => Content::Charter(amended(chance, past)),
        6 if chance.once_in(3) => Content::Erasure(None),
        _ => {
            let most = number + usize::from(chance.once_in(9));
            Content::Erasure(Some(chance.below(most)))
        }
    };
    let enrolled: Vec<&Line> = match &content {
        Content::Keys { changes, .. } => changes
            .iter()
            .filter_map(|it| if let Change::Enrol(line) = it { Some(line) } else { None })
            .collect(),
        _ => vec![],
    };
    let ids: Vec<&str> = past.bodies().iter().map(|it| it.id.as_str()).collect();
    let by = if chance.once_in(40) {
        "nobody"
    } else if chance.once_in(3) {
        chance.one_of(&ids).unwrap()
    } else {
        enrolled.first().filter(|it| ids.contains(&it.body.as_str())).map_or("board", |it| &it.body)
    };
    let by = if matches!(content, Content::Charter(_) | Content::Erasure(_)) && !chance.once_in(12) {
        "board"
    } else {
        by
    };
    let some = chance.once_in(3);
    let mut signers: BTreeSet<Key> = BTreeSet::new();
    for id in ids {
        if !some || id == by || chance.once_in(2) {
            signers.extend(past.in_force(id));
        }
    }
    signers.extend(enrolled.iter().map(|it| it.key));
    odd_signer(chance, &mut signers, 12);
    if signers.is_empty() {
        signers.insert(chance.key());
    }
    let seen = if chance.once_in(10) { chance.below(number + 1) } else { number };
    let before = acts[number - 1].recorded;
    let recorded = match chance.below(240) {
        237 => before - 1,
        238 => before.max(NOW + 86_400),
        239 => before.max(NOW + 86_401),
        step => before + (step / 4) as i64,
    };
    let issued = match chance.below(40) {
        37 => recorded + odd_slack(chance),
        38 | 39 if seen > 0 => acts[seen - 1].recorded - odd_slack(chance),
        _ => recorded,
    };
    Act { by: by.into(), seen, signers, content, issued, recorded, gone: chance.once_in(16) }
}

fn keys(chance: &mut Chance<'_>, past: Past<'_>) -> Content {
    let ids: Vec<&str> = past.bodies().iter().map(|it| it.id.as_str()).collect();
    let recovery = chance.once_in(3);
    let with_keys: Vec<&str> = ids.iter().copied().filter(|it| !past.in_force(it).is_empty()).collect();
    let lost = if chance.once_in(8) { chance.one_of(&ids) } else { chance.one_of(&with_keys) };
    let lost = *lost.unwrap();
    let mut changes = Vec::new();
    let mut taken = past.uses();
    for _ in 0..=chance.below(3) {
        let body = if recovery && !chance.once_in(8) { lost } else { chance.one_of(&ids).unwrap() };
        let body = if chance.once_in(40) { "nobody" } else { body };
        let mut fresh = |from: Key| {
            let unused = (from..ALL_KEYS).find(|it| !taken.contains(it)).filter(|_| !chance.once_in(16));
            let key = unused.unwrap_or_else(|| chance.key());
            taken.push(key);
            key
        };
        let (of_body, of_other) = (fresh(0), fresh(BODY_KEYS));
        let in_force: Vec<Key> = past.in_force(body).into_iter().collect();
        let witnesses = past.witnesses_at(usize::MAX);
        let name = if chance.once_in(3) { "w2.example" } else { "w1.example" };
        changes.push(match chance.below(if recovery { 4 } else { 8 }) {
            0..=2 => Change::Enrol(Line { body: body.into(), label: "member".into(), key: of_body }),
            3 | 4 => Change::Revoke(chance.one_of(&in_force).copied().unwrap_or(of_body)),
            5 => Change::LogKey(of_other),
            6 => Change::EnrolWitness(Witness { name, key: of_other, body: body.into() }),
            _ => {
                let known = chance.one_of(&witnesses).map(|it| (*it).clone());
                let mut it = known.unwrap_or(Witness { name, key: of_other, body: body.into() });
                if chance.once_in(6) {
                    it.body = body.into();
                }
                Change::RevokeWitness(it)
            }
        });
    }
    Content::Keys { changes, recovery }
}

fn amended(chance: &mut Chance<'_>, past: Past<'_>) -> Charter {
    let mut bodies = past.bodies().to_vec();
    let of = past.enrolled();
    let in_force = of.iter().filter(|it| past.in_force(&it.body).contains(&it.key));
    let label = |it: &&&Line| Line { label: past.label(it.key).unwrap().into(), ..(**it).clone() };
    let mut keys: Vec<Line> = in_force.map(|it| label(&it)).collect();
    let body = chance.below(bodies.len());
    let key = chance.below(keys.len());
    let mut log_key = past.log_keys().last().unwrap().0;
    match chance.below(16) {
        0..=3 => bodies[body].threshold = 1 + chance.below(2) as u64,
        4..=5 => bodies[body].name.push('x'),
        6..=8 => keys[key].label.push('x'),
        9 => {
            let id = format!("new-{}", bodies.len());
            bodies.push(Body { name: id.clone(), id, role: "other", threshold: 1 });
        }
        10 if bodies.len() > 1 => drop(bodies.remove(body.max(1))),
        11 => bodies[body].role = if bodies[body].role == "board" { "board" } else { "works_council" },
        12 => drop(keys.remove(key)),
        13 => keys[key].body = bodies[body].id.clone(),
        14 => keys.push(keys[key].clone()),
        _ => log_key = chance.key(),
    }
    Charter { bodies, keys, log_key }
}

fn vkey(name: &str, kind: KeyKind, key: Key) -> VerifierKey {
    VerifierKey::new(KeyName::new(name).unwrap(), kind, secret(key).public_key())
}

fn content(content: &Content) -> (&'static str, Value) {
    let line = |it: &Line| json!({ "body": it.body, "label": it.label, "public_key": openssh(it.key) });
    match content {
        Content::Charter(charter) => {
            let body = |it: &Body| json!({ "id": it.id, "role": it.role, "name": it.name, "threshold": it.threshold });
            let region = json!({ "scheme": "zorgkantoorregio", "name": "Utrecht" });
            let organisation = json!({ "name": "Model", "sector": "nursing_home", "region": region });
            let charter = json!({
                "organisation": organisation, "log_key": vkey(ORIGIN, KeyKind::Ed25519, charter.log_key).to_string(),
                "bodies": charter.bodies.iter().map(body).collect::<Value>(),
                "keys": charter.keys.iter().map(line).collect::<Value>(), "policy": {},
            });
            ("charter", charter)
        }
        Content::Keys { changes, recovery } => {
            let change = |it: &Change| match it {
                Change::Enrol(it) => {
                    let mut it = line(it);
                    it["action"] = json!("enrol");
                    it
                }
                Change::Revoke(key) => {
                    json!({ "action": "revoke", "public_key": openssh(*key), "reason": "left" })
                }
                Change::LogKey(key) => {
                    let vkey = vkey(ORIGIN, KeyKind::Ed25519, *key).to_string();
                    json!({ "action": "replace_log_key", "log_key": vkey })
                }
                Change::EnrolWitness(it) => witness("enrol_witness", it),
                Change::RevokeWitness(it) => witness("revoke_witness", it),
            };
            let mut keys = json!({ "changes": changes.iter().map(change).collect::<Value>() });
            if *recovery {
                keys["recovery"] = json!(true);
            }
            ("keys", keys)
        }
        Content::Erasure(None) => {
            ("erasure", json!({ "document": "00".repeat(32), "ground": "AVG art. 17", "reason": "x" }))
        }
        Content::Erasure(Some(entry)) => {
            ("erasure", json!({ "entry": entry, "ground": "AVG art. 17", "reason": "x" }))
        }
        Content::Note => ("note", json!({ "text": "x" })),
        Content::Reply => ("reply", json!({ "to": "00".repeat(32), "text": "x" })),
    }
}

fn witness(action: &str, it: &Witness) -> Value {
    let vkey = vkey(it.name, KeyKind::CosignatureV1, it.key).to_string();
    json!({ "action": action, "witness_key": vkey, "body": it.body })
}

pub(crate) fn time(unix: i64) -> Time {
    Time::from_unix(unix).unwrap()
}

/// The statement of an entry and its signatures; `leaves` are those before it.
pub(crate) fn signed(number: usize, act: &Act, leaves: &[Vec<u8>]) -> (&'static str, HandedIn) {
    let (kind, content) = content(&act.content);
    let root = Digest(mth(&leaves[..act.seen])).to_base64();
    let statement = json!({
        "format": "verantwoord/1", "kind": kind, "ledger": ORIGIN, "nonce": format!("{number:032x}"),
        "issued_at": time(act.issued).to_string(), "seen": { "size": act.seen, "root": root }, "by": act.by,
        "content": content,
    });
    let statement = format!("{statement}\n").into_bytes();
    let digest = Digest::of(&statement);
    let signature = |key: &Key| Signature::make(secret(*key), STATEMENT_NAMESPACE, &digest).unwrap();
    let signatures = Signatures::new(act.signers.iter().map(signature)).unwrap();
    (kind, HandedIn { statement, signatures })
}

/// The leaf of an entry, as FORMAT.md section 4 writes it.
pub(crate) fn leaf(kind: &str, act: &Act, handed: &HandedIn) -> Vec<u8> {
    let signatures = handed.signatures.to_armor();
    let (statement, signatures) = (Digest::of(&handed.statement), Digest::of(signatures.as_bytes()));
    let (recorded, by) = (time(act.recorded), &act.by);
    format!(
        "verantwoord/1\nrecorded {recorded}\nact {kind} {by}\nstatement {statement}\nsignatures {signatures}\n"
    )
    .into()
}

/// `allowed_signers`, as FORMAT.md section 1 writes it.
pub(crate) fn allowed_signers(past: Past<'_>) -> String {
    let body =
        |it: &&Line| format!("{} namespaces=\"statement.v1@verantwoord\" {}\n", it.body, openssh(it.key));
    let log = |it: &(Key, usize)| format!("log namespaces=\"git\" {}\n", openssh(it.0));
    past.enrolled().iter().map(body).chain(past.log_keys().iter().map(log)).collect()
}

/// A ledger that holds the history, good and bad entries alike.
pub(crate) fn ledger(acts: &[Act], past: Past<'_>) -> Memory {
    let mut store = Memory::new();
    let mut leaves: Vec<Vec<u8>> = Vec::new();
    for (number, act) in acts.iter().enumerate() {
        let (kind, handed) = signed(number, act, &leaves);
        let leaf = leaf(kind, act, &handed);
        let path = |part| LedgerPath::entry(number as u64, part);
        if !act.gone {
            store.put(&path(Part::Statement), handed.statement);
        }
        store.put(&path(Part::Signatures), handed.signatures.to_armor());
        store.put(&path(Part::Leaf), leaf.clone());
        leaves.push(leaf);
    }
    let size = acts.len() as u64;
    let text = Checkpoint { origin: ORIGIN.into(), size, root: Digest(mth(&leaves)) }.to_text();
    let key = secret(past.log_key_at(acts.len()));
    let line = sign_note(&text, &KeyName::new(ORIGIN).unwrap(), key).unwrap();
    store.put(&LedgerPath::Checkpoint, Note::new(text, vec![line]).unwrap().to_string());
    store.put(&LedgerPath::AllowedSigners, allowed_signers(past));
    store
}
