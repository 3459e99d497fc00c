//! What is wrong with each invalid sample: named edits of a valid one, and where the fault is told.

use serde_json::{Value, json};
use verantwoord::statement::choice::Kind;

/// An invalid sample: `KIND--FAULT.json`.
pub(super) struct Case {
    pub(super) kind: Kind,
    pub(super) fault: &'static str,
    /// The members that the fault is told of; none where it is the JSON that is refused.
    pub(super) paths: Vec<String>,
    /// Why the schema can't say it, if it can't.
    pub(super) unsaid: Option<&'static str>,
    /// Larger than a file in the repository should be: made when it is needed.
    pub(super) large: bool,
    edits: Vec<Edit>,
}

enum Edit {
    /// Takes a part of the full sample over.
    Take(&'static str),
    Set(&'static str, Value),
    Remove(&'static str),
    /// Another text for the first place where this one stands.
    Replace(&'static str, String),
    /// Other bytes altogether.
    Bytes(fn(Vec<u8>) -> Vec<u8>),
}

fn case(kind: Kind, fault: &'static str) -> Case {
    Case { kind, fault, paths: vec![], unsaid: None, large: false, edits: vec![] }
}

impl Case {
    fn take(mut self, pointer: &'static str) -> Self {
        self.edits.push(Edit::Take(pointer));
        self
    }

    fn set(mut self, pointer: &'static str, value: Value) -> Self {
        self.paths = vec![path(pointer)];
        self.edits.push(Edit::Set(pointer, value));
        self
    }

    fn remove(mut self, pointer: &'static str) -> Self {
        self.paths = vec![path(pointer)];
        self.edits.push(Edit::Remove(pointer));
        self
    }

    fn at(mut self, path: &str) -> Self {
        self.paths = vec![path.to_owned()];
        self
    }

    /// It is the JSON that is refused, before anybody looks at members.
    fn json(mut self, from: &'static str, to: impl Into<String>) -> Self {
        self.edits.push(Edit::Replace(from, to.into()));
        self.paths = vec![];
        self
    }

    fn bytes(mut self, change: fn(Vec<u8>) -> Vec<u8>) -> Self {
        self.edits.push(Edit::Bytes(change));
        self.paths = vec![];
        self
    }

    fn unsaid(mut self, why: &'static str) -> Self {
        self.unsaid = Some(why);
        self
    }

    fn large(mut self) -> Self {
        self.large = true;
        self
    }

    pub(super) fn name(&self) -> String {
        format!("{}--{}.json", self.kind.word(), self.fault)
    }

    /// The sample, made of the minimal one of its kind.
    pub(super) fn make(&self, minimal: &Value, full: &Value) -> Vec<u8> {
        let mut value = minimal.clone();
        for edit in &self.edits {
            match edit {
                Edit::Take(pointer) => set(&mut value, pointer, full.pointer(pointer).unwrap().clone()),
                Edit::Set(pointer, new) => set(&mut value, pointer, new.clone()),
                Edit::Remove(pointer) => {
                    let (parent, name) = pointer.rsplit_once('/').unwrap();
                    let parent = value.pointer_mut(parent).unwrap().as_object_mut().unwrap();
                    parent.shift_remove(name).unwrap();
                }
                Edit::Replace(..) | Edit::Bytes(_) => {}
            }
        }
        let mut bytes = format!("{}\n", serde_json::to_string_pretty(&value).unwrap()).into_bytes();
        for edit in &self.edits {
            match edit {
                Edit::Replace(from, to) => {
                    let text = String::from_utf8(bytes).unwrap();
                    assert!(text.contains(from), "{}: {from} stands nowhere", self.name());
                    bytes = text.replacen(from, to, 1).into_bytes();
                }
                Edit::Bytes(change) => bytes = change(bytes),
                _ => {}
            }
        }
        bytes
    }
}

fn set(value: &mut Value, pointer: &str, new: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match value.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}")) {
        Value::Object(members) => drop(members.insert(name.to_owned(), new)),
        Value::Array(items) => {
            let index: usize = name.parse().unwrap();
            if index == items.len() { items.push(new) } else { items[index] = new }
        }
        _ => panic!("{pointer}"),
    }
}

/// `/content/record/norms/0/quote` as faults tell it: `content.record.norms[0].quote`.
fn path(pointer: &str) -> String {
    pointer.split('/').skip(1).fold(String::new(), |path, part| match part.parse::<usize>() {
        Ok(index) => format!("{path}[{index}]"),
        Err(_) if path.is_empty() => part.to_owned(),
        Err(_) => format!("{path}.{part}"),
    })
}

/// A log key of another ledger; and a witness's, which is of another type.
const OTHER_LOG: &str = "elders.example+b18cafb3+AXZ1kNisHFdgMDUR2D5Pfq5K1IBoc41898wIH4Cr6GA8";
const WITNESS: &str = "igj.example/witness+f2efb92f+BLd78PcXqOFnczZTozsXaunHPyU/sH/JEcsnRa4p8Q8A";
const OF_LEDGER: &str = "zonnehof.example/afwijkingen+1e240d53+AYwvlLqKiYqPNDMTa2DGN2O+GT/qbbDoorS8hUI7dCcv";

/// Every invalid sample.
pub(super) fn cases() -> Vec<Case> {
    [every_kind(), envelope(), raw(), record(), charter(), keys(), others()].into_iter().flatten().collect()
}

/// A kind; a required member; a value that a member does not take; one of another type; what may be left out.
type Six = (Kind, &'static str, (&'static str, Value), (&'static str, Value), &'static str);

/// The same six for each of the twelve.
fn every_kind() -> Vec<Case> {
    use Kind as K;
    let rows: [Six; 12] = [
        (
            K::Charter,
            "log_key",
            ("bodies/0/role", json!("director")),
            ("organisation", json!("Zonnehof")),
            "continues",
        ),
        (K::Keys, "changes", ("changes/0/body", json!("Client Council")), ("changes", json!({})), "recovery"),
        (K::Proposal, "record", ("decision", json!("2026-1")), ("record", json!("zie bijlage")), "amends"),
        (K::Position, "text", ("answer", json!("yes")), ("text", json!(5)), "on"),
        (
            K::Decision,
            "outcome",
            ("outcome", json!("approved")),
            ("residual_risks_accepted", json!("true")),
            "record",
        ),
        (K::Review, "act", ("outcome", json!("extend")), ("incidents", json!("0")), "extension"),
        (K::Closure, "evaluation", ("outcome", json!("done")), ("on", json!(20_260_915)), "replaced_by"),
        (
            K::Signal,
            "addressees",
            ("decisions/0", json!("1")),
            ("addressees", json!("Zorgkantoor")),
            "answer_by",
        ),
        (K::Finding, "judgement", ("judgement", json!("good")), ("unrecorded_deviation", json!(0)), "visit"),
        (K::Reply, "to", ("to", json!("AB".repeat(32))), ("text", json!(["Wij werven door."])), "done_on"),
        (K::Note, "text", ("about", json!("de eerste")), ("text", json!(true)), "about"),
        (K::Erasure, "ground", ("entry", json!(-1)), ("entry", json!("17")), "document"),
    ];
    let leak = |member: &str| -> &'static str { String::leak(format!("/content/{member}")) };
    rows.into_iter()
        .flat_map(|(kind, required, (valued, value), (typed, other), optional)| {
            let null = case(kind, "null").set(leak(optional), Value::Null);
            // With `entry` there already, the rule of exactly one speaks too.
            let null =
                if kind == K::Erasure { null.remove("/content/entry").at("content.document") } else { null };
            [
                case(kind, "unknown-member").set("/content/opmerking", json!("Hoort hier niet.")),
                case(kind, "missing-member").remove(leak(required)),
                case(kind, "wrong-value").set(leak(valued), value),
                case(kind, "wrong-type").set(leak(typed), other),
                null,
                case(kind, "array-for-object").set("/content", json!([])),
            ]
        })
        .collect()
}

/// What every statement has around its content.
fn envelope() -> Vec<Case> {
    let note = |fault| case(Kind::Note, fault);
    let mut out = vec![
        note("another-format").set("/format", json!("verantwoord/2")),
        note("kind-unknown").set("/kind", json!("approval")),
        note("kind-of-another").set("/kind", json!("reply")).at("content.to"),
        note("ledger-in-capitals").set("/ledger", json!("Zonnehof.example/afwijkingen")),
        note("ledger-with-an-empty-part").set("/ledger", json!("zonnehof.example//afwijkingen")),
        note("nonce-in-capitals").set("/nonce", json!("ABCDEF0123456789ABCDEF0123456789")),
        note("nonce-short").set("/nonce", json!("00")),
        note("time-with-an-offset").set("/issued_at", json!("2026-03-01T01:00:00+01:00")),
        note("time-with-a-fraction").set("/issued_at", json!("2026-03-01T00:00:00.5Z")),
        note("time-before-2000").set("/issued_at", json!("1999-12-31T23:59:59Z")),
        note("time-not-real").set("/issued_at", json!("2026-02-30T00:00:00Z")),
        note("time-of-a-leap-second").set("/issued_at", json!("2026-06-30T23:59:60Z")),
        note("hour-24").set("/issued_at", json!("2026-06-30T24:00:00Z")),
        note("seen-an-array").set("/seen", json!([1, "x"])),
        note("seen-unknown-member").set("/seen/entry", json!(1)),
        note("size-negative").set("/seen/size", json!(-1)),
        note("size-true").set("/seen/size", json!(true)),
        note("root-in-hex").set("/seen/root", json!("ab".repeat(32))),
        note("root-not-canonical")
            .set("/seen/root", json!("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV="))
            .unsaid("bits that base64 does not use"),
        note("by-a-name").set("/by", json!("Raad van bestuur")),
        note("by-too-long").set("/by", json!("b".repeat(64))),
        note("unknown-beside-content").set("/signature", json!("…")),
        note("content-null").set("/content", Value::Null),
    ];
    let members =
        ["/format", "/kind", "/ledger", "/nonce", "/issued_at", "/seen", "/by", "/content"].map(|pointer| {
            let fault = String::leak(format!("without-{}", &pointer[1..]));
            note(fault).remove(pointer)
        });
    out.extend(members);
    out
}

/// Bytes that are not the JSON of a statement. A schema sees what a parser made of them.
fn raw() -> Vec<Case> {
    const PARSER: &str = "a schema sees the value that a parser makes of the bytes, if it makes one";
    let note = |fault| case(Kind::Note, fault);
    let text = "\"text\": \"";
    let in_text =
        |fault, character: &str| note(fault).json(text, format!("{text}{character}")).unsaid(PARSER);
    let size = |fault, number: &str| {
        case(Kind::Review, fault).json("\"incidents\": 1", format!("\"incidents\": {number}"))
    };
    vec![
        note("name-twice").json(text, "\"text\": \"x\", \"text\": \"").unsaid(PARSER),
        note("name-twice-escaped").json(text, "\"\\u0074ext\": \"x\", \"text\": \"").unsaid(PARSER),
        note("name-twice-in-seen").json("\"size\"", "\"size\": 0, \"size\"").unsaid(PARSER),
        size("fraction", "1.0").unsaid(PARSER),
        size("fraction-of-one", "1.5"),
        size("exponent", "1e0").unsaid(PARSER),
        size("minus-zero", "-0").unsaid(PARSER),
        size("leading-zero", "01").unsaid(PARSER),
        size("above-2-to-the-53", "9007199254740992"),
        note("depth-33").json(text, format!("\"deep\": {}{}, {text}", "[".repeat(31), "]".repeat(31))),
        in_text("control-character-escaped", "\\u0000"),
        in_text("tab-escaped", "\\t"),
        in_text("c1-control", "\u{85}"),
        in_text("line-separator", "\u{2028}"),
        in_text("bidi-override", "\u{202e}"),
        in_text("bidi-override-escaped", "\\u202e"),
        in_text("bidi-isolate", "\u{2066}"),
        in_text("lone-surrogate", "\\ud800"),
        in_text("raw-tab", "\t"),
        in_text("raw-newline", "\n"),
        note("bidi-in-a-name").json("\"text\"", "\"te\u{202e}xt\""),
        note("comma-at-the-end").json("\n}", ",\n}").unsaid(PARSER),
        note("comment").json("{\n", "{ // een opmerking\n").unsaid(PARSER),
        note("single-quotes").json("\"by\"", "'by'").unsaid(PARSER),
        note("not-a-number").json("\"size\": 1", "\"size\": NaN").unsaid(PARSER),
        note("without-newline").bytes(|it| it[..it.len() - 1].to_vec()).unsaid(PARSER),
        note("two-newlines").bytes(|it| [&it[..], b"\n"].concat()).unsaid(PARSER),
        note("something-after").bytes(|it| [&it[..it.len() - 1], b"{}\n"].concat()).unsaid(PARSER),
        note("space-before").bytes(|it| [b" ", &it[..]].concat()).unsaid(PARSER),
        note("byte-order-mark").bytes(|it| ["\u{feff}".as_bytes(), &it].concat()).unsaid(PARSER),
        note("line-ends-of-windows")
            .bytes(|it| String::from_utf8(it).unwrap().replace('\n', "\r\n").into_bytes())
            .unsaid(PARSER),
        note("not-utf-8")
            .bytes(|it| it.into_iter().map(|it| if it == b'o' { 0xff } else { it }).collect())
            .unsaid(PARSER),
        note("empty").bytes(|_| vec![]).unsaid(PARSER),
        note("array-outermost").bytes(|it| [b"[", &it[..it.len() - 1], b"]\n"].concat()),
        note("a-mebibyte-and-one")
            .bytes(|it| [&it[..it.len() - 2], &b" ".repeat(1024 * 1024 - it.len() + 1), b"}\n"].concat())
            .unsaid(PARSER)
            .large(),
    ]
}

/// The record, which a proposal and a decision hold.
fn record() -> Vec<Case> {
    const ACROSS: &str = "it looks at several lists";
    let it = |fault| case(Kind::Proposal, fault);
    let measures = |fault| it(fault).take("/content/record/measures");
    let risks = |fault| it(fault).take("/content/record/risks");
    let indicators = |fault| it(fault).take("/content/record/indicators");
    let from = |fault, date: &str| it(fault).set("/content/record/deviation/from", json!(date));
    let clients = |fault, number: Value| it(fault).set("/content/record/deviation/clients_about", number);
    vec![
        it("title-with-newline").set("/content/record/title", json!("Eén\nnacht")),
        it("title-empty").set("/content/record/title", json!("")),
        it("title-of-201").set("/content/record/title", json!("é".repeat(201))),
        it("text-of-20001").set("/content/record/summary", json!("é".repeat(20_001))).large(),
        it("text-empty").set("/content/record/summary", json!("")),
        it("no-norm").set("/content/record/norms", json!([])),
        it("norm-without-its-words").remove("/content/record/norms/0/quote"),
        it("norm-a-text").set("/content/record/norms/0", json!("2.5")),
        it("unknown-in-a-norm").set("/content/record/norms/0/approved", json!(true)),
        it("null-in-a-norm").set("/content/record/norms/0/compensation", Value::Null),
        it("catalogue-digest-short")
            .take("/content/record/norms")
            .set("/content/record/norms/0/catalogue/sha256", json!("ab")),
        it("no-location").set("/content/record/deviation/locations", json!([])),
        it("record-an-array").set("/content/record", json!([])),
        it("deviation-an-array").set("/content/record/deviation", json!(["temporary"])),
        it("text-for-a-list").set("/content/record/prioritisation", json!("eerst wie valt")),
        it("cause-unknown").set("/content/record/root_causes/0/category", json!("weather")),
        it("id-in-capitals").set("/content/record/norms/0/id", json!("N25")),
        it("id-of-33").set("/content/record/norms/0/id", json!("n".repeat(33))),
        it("id-twice-in-a-list")
            .take("/content/record/measures")
            .set("/content/record/measures/1/id", json!("m1"))
            .at("content.record.measures")
            .unsaid(ACROSS),
        it("id-twice-across-lists")
            .set("/content/record/root_causes/0/id", json!("n25"))
            .at("content.record.root_causes")
            .unsaid(ACROSS),
        it("id-of-a-milestone-twice")
            .take("/content/record/return_plan")
            .set("/content/record/return_plan/milestones/0/id", json!("n25"))
            .at("content.record.return_plan.milestones")
            .unsaid(ACROSS),
        measures("measure-with-owner-and-partner")
            .set("/content/record/measures/0/partner", json!("hap"))
            .at("content.record.measures[0]"),
        measures("measure-with-neither")
            .remove("/content/record/measures/0/owner")
            .at("content.record.measures[0]"),
        measures("unknown-in-technology").set("/content/record/measures/1/technology/brand", json!("x")),
        measures("topic-unknown").set("/content/record/measures/1/topics/0", json!("food")),
        risks("likelihood-6").set("/content/record/risks/0/likelihood", json!(6)),
        risks("likelihood-0").set("/content/record/risks/0/likelihood", json!(0)),
        risks("impact-a-text").set("/content/record/risks/0/impact", json!("3")),
        indicators("decimal-with-comma").set("/content/record/indicators/0/threshold", json!("6,5")),
        indicators("decimal-as-number").set("/content/record/indicators/0/threshold", json!(6)),
        indicators("decimal-with-plus").set("/content/record/indicators/0/threshold", json!("+6")),
        indicators("decimal-of-13-digits")
            .set("/content/record/indicators/0/threshold", json!("1234567890123")),
        indicators("decimal-of-7-places").set("/content/record/indicators/0/baseline", json!("0.1234567")),
        indicators("decimal-without-digits").set("/content/record/indicators/0/baseline", json!(".5")),
        from("day-not-real", "2026-02-30"),
        from("day-with-a-time", "2026-04-01T00:00:00Z"),
        from("day-as-dutch-people-write-it", "1-4-2026"),
        from("day-in-the-year-0", "0000-01-01").unsaid("RFC 3339 has a year 0"),
        clients("count-negative", json!(-1)),
        clients("count-true", json!(true)),
        clients("count-above-a-million-millions", json!(1_000_000_000_001_u64)),
        it("kvk-of-7-digits")
            .take("/content/record/partners")
            .set("/content/record/partners/0/kvk", json!("1234567")),
        it("reader-unknown")
            .set("/content/record/readers", json!(["everybody"]))
            .at("content.record.readers[0]"),
        it("amends-in-capitals").set("/content/amends", json!("AB".repeat(32))),
        it("sharing-a-bool").set("/content/record/sharing", json!(true)),
    ]
}

fn charter() -> Vec<Case> {
    const BODIES: &str = "it compares bodies";
    const BYTES: &str = "it looks within the bytes of the key";
    let it = |fault| case(Kind::Charter, fault);
    let body =
        |id: &str, role: &str, name: &str| json!({ "id": id, "role": role, "name": name, "threshold": 1 });
    let second = |fault, body| it(fault).set("/content/bodies/1", body).at("content.bodies").unsaid(BODIES);
    vec![
        second("two-boards", body("directors", "board", "Directie")),
        second("body-id-twice", body("board", "other", "Nog een raad")),
        second("body-name-twice", body("council", "client_council", "Raad van bestuur")),
        second("body-log", body("log", "other", "Register")),
        it("no-board").set("/content/bodies/0/role", json!("partner")).at("content.bodies").unsaid(BODIES),
        it("no-body").set("/content/bodies", json!([])),
        it("without-keys").remove("/content/keys"),
        it("without-policy").remove("/content/policy"),
        it("policy-unknown").set("/content/policy/approval_days", json!(7)),
        it("threshold-0").set("/content/bodies/0/threshold", json!(0)),
        it("threshold-17").set("/content/bodies/0/threshold", json!(17)),
        it("log-key-of-another-name")
            .set("/content/log_key", json!(OTHER_LOG))
            .unsaid("it compares the key's name with the origin"),
        it("log-key-of-a-witness").set("/content/log_key", json!(WITNESS)).unsaid(BYTES),
        it("log-key-with-a-wrong-id")
            .set("/content/log_key", json!(OF_LEDGER.replace("1e240d53", "1e240d54")))
            .unsaid(BYTES),
        it("log-key-a-public-key").take("/content/keys").set("/content/log_key", json!("ssh-ed25519 AAAA")),
        it("key-with-comment")
            .take("/content/keys")
            .set("/content/keys/0/public_key", json!(format!("ssh-ed25519 {} bestuurder", "A".repeat(68)))),
        it("key-of-another-type")
            .take("/content/keys")
            .set("/content/keys/0/public_key", json!("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ")),
        it("key-that-is-none")
            .take("/content/keys")
            .set("/content/keys/0/public_key", json!(format!("ssh-ed25519 {}", "A".repeat(68))))
            .unsaid(BYTES),
        it("name-decomposed")
            .set("/content/organisation/name", json!("Clie\u{308}ntzorg"))
            .unsaid("Unicode normalisation"),
        it("name-with-zero-width").set("/content/organisation/name", json!("Zonne\u{200b}hof")),
        it("name-with-soft-hyphen").set("/content/bodies/0/name", json!("Raad\u{ad}")),
        it("name-of-101").set("/content/organisation/name", json!("é".repeat(101))),
        it("name-with-newline").set("/content/organisation/region/name", json!("Utrecht\n")),
        it("sector-unknown").set("/content/organisation/sector", json!("care")),
        it("organisation-an-array").set("/content/organisation", json!([])),
    ]
}

fn keys() -> Vec<Case> {
    let it = |fault| case(Kind::Keys, fault);
    let change = |fault, change: Value| it(fault).set("/content/changes/0", change);
    let replaced = |key: &str| json!({ "action": "replace_log_key", "log_key": key });
    vec![
        it("no-change").set("/content/changes", json!([])),
        it("action-unknown").set("/content/changes/0/action", json!("replace")),
        it("action-missing").remove("/content/changes/0/action"),
        it("member-of-another-action").set("/content/changes/0/reason", json!("left")),
        it("change-an-array").set("/content/changes/0", json!(["enrol"])),
        it("recovery-false").set("/content/recovery", json!(false)),
        change("recovery-with-replace-log-key", replaced(OF_LEDGER))
            .set("/content/recovery", json!(true))
            .unsaid("it compares the changes with recovery"),
        change("log-key-of-another-name", replaced(OTHER_LOG))
            .at("content.changes[0].log_key")
            .unsaid("it compares the key's name with the origin"),
        change(
            "witness-key-of-a-log",
            json!({ "action": "enrol_witness", "witness_key": OF_LEDGER, "body": "igj" }),
        )
        .at("content.changes[0].witness_key")
        .unsaid("it looks within the bytes of the key"),
    ]
}

fn others() -> Vec<Case> {
    vec![
        case(Kind::Erasure, "entry-and-document")
            .set("/content/document", json!("ab".repeat(32)))
            .at("content"),
        case(Kind::Erasure, "neither-entry-nor-document").remove("/content/entry").at("content"),
        case(Kind::Signal, "no-decision").set("/content/decisions", json!([])),
        case(Kind::Signal, "no-addressee").set("/content/addressees", json!([])),
        case(Kind::Position, "right-of-approval").set("/content/right", json!("approval")),
        case(Kind::Position, "represented-with-newline")
            .set("/content/represented", json!(["bewoners\nfamilie"]))
            .at("content.represented[0]"),
        case(Kind::Decision, "fault-in-its-record")
            .take("/content/record")
            .set("/content/record/norms/0/essential", json!("ja")),
        case(Kind::Decision, "vote-of-nobody")
            .set("/content/votes", json!([{ "vote": "for" }]))
            .at("content.votes[0].label"),
        case(Kind::Review, "incidents-told").set("/content/incidents", json!("mevrouw viel")),
        case(Kind::Finding, "source-unknown")
            .set("/content/sources", json!(["gossip"]))
            .at("content.sources[0]"),
        case(Kind::Finding, "theme-null").set("/content/theme", Value::Null),
        case(Kind::Closure, "day-not-real").set("/content/on", json!("2026-09-31")),
    ]
}
