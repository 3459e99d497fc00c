//! What a verified ledger hands out, and what a keeper takes in, beside what acts mean.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tempfile::TempDir;
use verantwoord::cli::{Cast, EXAMPLE, example_key, example_nonce, play};
use verantwoord::crypto::{
    Checkpoint, Digest, KeyName, Note, STATEMENT_NAMESPACE, SecretKey, Signature, Signatures, Signer,
    sign_note,
};
use verantwoord::ledger::{
    AppendFault, Code, HandedIn, Keeper, Leaf, Ledger, Meaning, ReadFault, Verified, Vouched, rehearse, vouch,
};
use verantwoord::statement::choice::Kind;
use verantwoord::statement::scalar::{Root, Size, Time};
use verantwoord::statement::{Seen, Statement};
use verantwoord::store::{
    Author, Change, Document, Keep, LedgerPath, Memory, Part, SignCommit, Store, StoreFault, create, open,
};
use verantwoord::words::Sentence;

fn now() -> Time {
    Time::new("2026-11-21T00:00:00Z").unwrap()
}

fn vector(name: &str) -> Memory {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers").join(name).join("ledger");
    Memory::load(&path).unwrap()
}

fn verified(store: Memory) -> Ledger<Verified> {
    Ledger::of(Box::new(store)).verify(now(), &mut |_, _| {}).unwrap().1.unwrap()
}

/// A ledger in a directory, which was verified there and then changed under us.
struct Changed {
    place: TempDir,
    ledger: Ledger<Verified>,
}

impl Changed {
    fn new(name: &str) -> Self {
        let place = TempDir::new().unwrap();
        let path = place.path().join("ledger");
        vector(name).write_out(&path).unwrap();
        let ledger = Ledger::open(&path).unwrap().verify(now(), &mut |_, _| {}).unwrap().1.unwrap();
        Self { place, ledger }
    }

    fn path(&self, path: &LedgerPath) -> std::path::PathBuf {
        self.place.path().join("ledger").join(path.to_string())
    }

    fn change(&self, path: &LedgerPath, change: impl FnOnce(String) -> String) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        fs::write(self.path(path), change(text)).unwrap();
    }
}

#[test]
fn what_is_no_longer_what_was_verified_is_not_shown() {
    let it = Changed::new("ok-full");
    let view = it.ledger.view();
    let changed = |entry| ReadFault::Changed { entry };
    for (part, nth) in [(Part::Statement, 1), (Part::Signatures, 2)] {
        let path = LedgerPath::entry(nth, part);
        let before = (view.statement_bytes(nth).unwrap(), view.signatures(nth).unwrap());
        let text = fs::read_to_string(it.path(&path)).unwrap();
        // Another entry's file is as well formed as this one's.
        fs::copy(it.path(&LedgerPath::entry(3, part)), it.path(&path)).unwrap();
        let (statement, signatures) = (view.statement(nth), view.signatures(nth));
        assert_eq!(statement.err(), (part == Part::Statement).then(|| changed(nth)));
        assert_eq!(signatures.err(), (part == Part::Signatures).then(|| changed(nth)));
        fs::remove_file(it.path(&path)).unwrap();
        assert_eq!(view.statement(nth).is_err(), part == Part::Statement, "nothing says that it was erased");
        assert_eq!(view.signatures(nth).is_err(), part == Part::Signatures);
        fs::write(it.path(&path), text).unwrap();
        assert_eq!((view.statement_bytes(nth).unwrap(), view.signatures(nth).unwrap()), before);
    }
    assert_eq!(view.statement_bytes(it.ledger.size()).err(), Some(changed(it.ledger.size())));
}

#[test]
fn a_head_that_changed_is_not_shown() {
    let it = Changed::new("ok-full");
    let view = it.ledger.view();
    let head = view.head().unwrap();
    assert_eq!(head.to_string(), fs::read_to_string(it.path(&LedgerPath::Checkpoint)).unwrap());
    let changed = ReadFault::Changed { entry: it.ledger.size() - 1 };
    // A head of our size and name by another key, one of another tree, and none.
    let name = KeyName::new(it.ledger.origin().as_str()).unwrap();
    let line = sign_note(&head.text, &name, &SecretKey::from_seed(&[9; 32])).unwrap();
    let ours = head.to_string();
    let forged = Note::new(head.text.clone(), vec![line]).unwrap().to_string();
    let other = Checkpoint { root: Digest::of(b""), ..Checkpoint::parse(&head.text).unwrap() };
    let moved = ours.replace(&head.text, &other.to_text());
    for other in [forged, moved, String::new()] {
        it.change(&LedgerPath::Checkpoint, |_| other);
        assert_eq!(view.head().err().as_ref(), Some(&changed));
    }
    it.change(&LedgerPath::Checkpoint, |_| ours);
    assert_eq!(view.head(), Ok(head));
}

#[test]
fn an_erased_statement_is_none_and_its_signatures_stay() {
    let mut store = vector("ok-erasure-still-there");
    let gone = verified(store.clone());
    let entry = (0..gone.size()).find(|it| gone.erased_by(*it).is_some()).unwrap();
    store.remove(&LedgerPath::entry(entry, Part::Statement));
    let gone = verified(store);
    assert_eq!(gone.view().statement_bytes(entry), Ok(None));
    assert_eq!(gone.view().statement(entry), Ok(None));
    assert!(gone.view().signatures(entry).unwrap().len() > 0);
    let other = (0..gone.size()).find(|it| *it != entry).unwrap();
    assert!(gone.view().statement(other).unwrap().is_some());
    // Erased is a statement alone: signatures that go are a fault.
    let it = Changed::new("ok-erasure-still-there");
    fs::remove_file(it.path(&LedgerPath::entry(entry, Part::Signatures))).unwrap();
    assert_eq!(it.ledger.view().signatures(entry), Err(ReadFault::Changed { entry }));
}

#[test]
fn documents_are_hashed() {
    let sound = Document { salt: vec![7; 16], name: "notulen.txt".into(), content: b"verslag".to_vec() };
    let name = Digest::of(&[&sound.salt[..], &sound.content].concat()).to_string();
    let mut store = vector("ok-minimal");
    store.documents.insert(name.clone(), sound.clone());
    assert_eq!(verified(store.clone()).view().documents(), Ok(vec![name.clone()]));
    let short = Document { salt: vec![7; 15], content: [&[7], &b"verslag"[..]].concat(), ..sound.clone() };
    let other = Document { content: b"Verslag".to_vec(), ..sound };
    for (name, document) in [(name.clone(), other), (name.clone(), short.clone()), ("notulen".into(), short)]
    {
        let mut store = vector("ok-minimal");
        store.documents.insert(name, document);
        let (report, none) = Ledger::of(Box::new(store)).verify(now(), &mut |_, _| {}).unwrap();
        assert_eq!(
            report.errors.iter().map(|it| (it.code, it.entry)).collect::<Vec<_>>(),
            [(Code::Document, None)]
        );
        assert!(none.is_none());
    }
}

#[test]
fn entries_are_found_with_their_signers() {
    let ledger = verified(vector("ok-full"));
    for (number, leaf) in ledger.leaves() {
        assert_eq!(ledger.find(&leaf.statement), Some(number));
        let signatures = ledger.view().signatures(number).unwrap();
        let keys: Vec<_> = signatures.iter().map(|it| it.key).collect();
        assert_eq!(ledger.signers(number), keys);
        assert!(!keys.is_empty());
    }
    assert_eq!(ledger.leaves().count() as u64, ledger.size());
    assert_eq!(ledger.find(&Digest::of(b"")), None);
    assert!(ledger.signers(ledger.size()).is_empty());
    // Rule 2: a decision needs the threshold, a proposal one.
    let board = ledger.authority().board().unwrap();
    let all = ledger.authority().keys_of(&board.id).map(|(key, _)| *key).collect();
    assert!(board.threshold.get() > 1);
    let decision = ledger.signatures_for(Kind::Decision, &board.id, &all);
    assert_eq!(decision, (board.threshold.get(), all.len() as u64));
    assert_eq!(ledger.signatures_for(Kind::Proposal, &board.id, &all), (1, all.len() as u64));
    assert_eq!(ledger.signatures_for(Kind::Reply, &board.id, &Default::default()), (1, 0));
}

/// A store that says what was committed beside entries, and may give back other bytes than it was given.
struct Watched {
    store: Memory,
    messages: Arc<Mutex<Vec<String>>>,
    /// The file of the batch that comes back changed.
    spoils: Arc<Mutex<Option<usize>>>,
}

impl Keep for Watched {
    fn as_store(&self) -> &dyn Store {
        &self.store
    }

    fn stage(&self, files: &[(LedgerPath, Vec<u8>)]) -> Result<Vec<Vec<u8>>, StoreFault> {
        let mut back = self.store.stage(files)?;
        if let Some(file) = self.spoils.lock().unwrap().take() {
            let last = back[file].len() - 2;
            back[file][last] ^= 1;
        }
        Ok(back)
    }

    fn commit(&mut self, change: &Change, author: &Author, sign: SignCommit<'_>) -> Result<(), StoreFault> {
        let files: Vec<_> = change.files.iter().map(|(path, _)| path.to_string()).collect();
        self.messages.lock().unwrap().push(format!("{}{}", change.message, files.join(" ")));
        self.store.commit(change, author, sign)
    }
}

struct Anything;

impl Meaning for Anything {
    fn judge(&mut self, _: u64, _: &Leaf, _: &Statement) -> Vec<Sentence> {
        vec![]
    }
}

const BOARD: [u8; 32] = [1; 32];
const LOG: [u8; 32] = [2; 32];

fn statement(kind: &str, content: &str, seen: (u64, Digest)) -> HandedIn {
    let (size, root) = (seen.0, seen.1.to_base64());
    let text = format!(
        "{{\"format\":\"verantwoord/1\",\"kind\":\"{kind}\",\"ledger\":\"a.example/b\",\"nonce\":\"{:032x}\",\
         \"issued_at\":\"2026-11-20T12:00:00Z\",\"seen\":{{\"size\":{size},\"root\":\"{root}\"}},\"by\":\"board\",\
         \"content\":{content}}}\n",
        Digest::of(content.as_bytes()).0[0],
    );
    let digest = Digest::of(text.as_bytes());
    let signature = Signature::make(&SecretKey::from_seed(&BOARD), STATEMENT_NAMESPACE, &digest).unwrap();
    HandedIn { statement: text.into(), signatures: Signatures::new([signature]).unwrap() }
}

fn charter() -> HandedIn {
    use verantwoord::crypto::{KeyKind, VerifierKey};
    let log = SecretKey::from_seed(&LOG).public_key();
    let log = VerifierKey::new(KeyName::new("a.example/b").unwrap(), KeyKind::Ed25519, log);
    let key = SecretKey::from_seed(&BOARD).public_key().to_openssh();
    let content = format!(
        "{{\"organisation\":{{\"name\":\"A\",\"sector\":\"nursing_home\",\
         \"region\":{{\"scheme\":\"zorgkantoorregio\",\"name\":\"B\"}}}},\"log_key\":\"{log}\",\
         \"bodies\":[{{\"id\":\"board\",\"role\":\"board\",\"name\":\"C\",\"threshold\":1}}],\
         \"keys\":[{{\"body\":\"board\",\"label\":\"D\",\"public_key\":\"{key}\"}}],\"policy\":{{}}}}"
    );
    statement("charter", &content, (0, Digest::of(b"")))
}

fn at(time: &str) -> Time {
    Time::new(&format!("2026-11-20T{time}Z")).unwrap()
}

#[test]
fn a_keeper_takes_batches_tells_their_numbers_and_never_goes_back_in_time() {
    let messages: Arc<Mutex<Vec<String>>> = Arc::default();
    let store = Watched { store: Memory::new(), messages: messages.clone(), spoils: Arc::default() };
    let mut keeper = Keeper::found(Box::new(store), None);
    let log = SecretKey::from_seed(&LOG);
    let mut append = |handed: &[HandedIn], time| keeper.append(handed, &log, at(time), &mut Anything, None);
    assert_eq!(append(&[], "12:00:00"), Err(AppendFault::Nothing));
    let first = append(&[charter()], "12:00:00").unwrap();
    let seen = (first[0].size, first[0].root);
    let note = |text: &str| statement("note", &format!("{{\"text\":\"{text}\"}}"), seen);
    // The same second is no step back; a second earlier is.
    let both = append(&[note("a"), note("b")], "12:00:00").unwrap();
    assert_eq!(both.iter().map(|it| (it.entry, it.size)).collect::<Vec<_>>(), [(1, 3), (2, 3)]);
    let back = append(&[note("c")], "11:59:59");
    assert!(matches!(back, Err(AppendFault::Clock { .. })), "{back:?}");
    append(&[note("c")], "12:00:01").unwrap();
    // The keys are listed where they changed.
    let commits = ["entry 0\nallowed_signers checkpoint", "entries 1-2\ncheckpoint", "entry 3\ncheckpoint"];
    assert_eq!(*messages.lock().unwrap(), commits);
}

#[test]
fn no_head_is_signed_over_what_did_not_come_back_as_it_was() {
    let messages: Arc<Mutex<Vec<String>>> = Arc::default();
    let spoils: Arc<Mutex<Option<usize>>> = Arc::default();
    let store = Watched { store: Memory::new(), messages: messages.clone(), spoils: spoils.clone() };
    let mut keeper = Keeper::found(Box::new(store), None);
    let log = SecretKey::from_seed(&LOG);
    for file in 0..3 {
        *spoils.lock().unwrap() = Some(file);
        let appended = keeper.append(&[charter()], &log, at("12:00:00"), &mut Anything, None);
        assert_eq!(appended, Err(AppendFault::ReadBack), "file {file}");
        assert!(messages.lock().unwrap().is_empty() && keeper.verified().is_none());
    }
}

/// Signatures are verified many at a time, and a bad one is that of its own entry alone: on both sides of where the
/// parts meet, for a key that verified seldom and often, and where nobody can tell what was signed.
#[test]
fn a_bad_signature_among_many_is_blamed_on_its_entry_alone() {
    let place = TempDir::new().unwrap();
    let path = place.path().join("ledger");
    let (store, lock) = create(&path).unwrap();
    let mut keeper = Keeper::found(store, Some(lock));
    let log = SecretKey::from_seed(&LOG);
    let first = keeper.append(&[charter()], &log, at("12:00:00"), &mut Anything, None).unwrap();
    let seen = (first[0].size, first[0].root);
    let notes: Vec<_> =
        (0..150).map(|it| statement("note", &format!("{{\"text\":\"{it}\"}}"), seen)).collect();
    keeper.append(&notes, &log, at("12:00:00"), &mut Anything, None).unwrap();
    drop(keeper);
    let mut store = Memory::of(open(&path).unwrap().as_ref()).unwrap();
    let signatures = |entry| LedgerPath::entry(entry, Part::Signatures);
    let other = store.get(&signatures(150)).unwrap().to_vec();
    let bad = [1, 31, 32, 63, 64, 127, 128, 149];
    bad.iter().for_each(|entry| store.put(&signatures(*entry), other.clone()));
    let unknown = 40;
    store.remove(&LedgerPath::entry(unknown, Part::Statement)).unwrap();
    store.put(&LedgerPath::entry(unknown, Part::Leaf), "no leaf\n");
    let report = Ledger::of(Box::new(store)).verify(now(), &mut |_, _| {}).unwrap().0;
    let blamed: Vec<_> =
        report.errors.iter().filter(|it| it.code == Code::Signature).map(|it| it.entry).collect();
    let mut expected: Vec<_> = bad.iter().chain([&unknown]).map(|it| Some(*it)).collect();
    expected.sort_unstable();
    assert_eq!(blamed, expected, "{:?}", report.errors);
}

/// Asked before anybody signs, with everybody's signature as given: what no signature mends.
#[test]
fn a_rehearsal_says_what_no_signature_mends() {
    let ledger = verified(vector("ok-full"));
    let read = |it: &HandedIn| Statement::parse(&it.statement).unwrap();
    let codes = |own: Option<&Verified>, it: &HandedIn, signers: Option<&[_]>| {
        let errors = rehearse(own, &read(it), Digest::of(&it.statement), signers, at("12:00:00"));
        errors.iter().map(|it| it.code).collect::<Vec<_>>()
    };
    let founding = charter();
    assert_eq!(codes(None, &founding, None), []);
    let none = codes(None, &founding, Some(&[]));
    assert!(none.contains(&Code::Key), "{none:?}");
    let note = statement("note", "{\"text\":\"a\"}", (0, Digest::of(b"")));
    assert_eq!(codes(None, &note, None), [Code::Charter]);
    let elsewhere = codes(Some(&ledger), &note, None);
    assert!(elsewhere.contains(&Code::Origin) && elsewhere.contains(&Code::Seen), "{elsewhere:?}");
}

/// A copy that is behind can't judge what was seen after it; one that is not behind can, and does.
#[test]
fn a_rehearsal_judges_what_its_own_copy_saw() {
    let ledger = verified(vector("ok-full"));
    let codes = |size: u64, root: Digest| {
        let mut it = ledger.view().statement(1).unwrap().unwrap();
        it.seen = Seen { size: Size::new(size).unwrap(), root: Root(root) };
        let errors = rehearse(Some(&ledger), &it, Digest::of(b"new"), None, now());
        errors.iter().map(|it| it.code).filter(|it| *it != Code::Clock).collect::<Vec<_>>()
    };
    let (size, other) = (ledger.size(), Digest::of(b"other"));
    assert_eq!(codes(size, ledger.root()), []);
    assert_eq!(codes(size, other), [Code::Seen]);
    assert_eq!(codes(size + 1, other), []);
    assert_eq!(codes(1, ledger.root_at(1).unwrap()), []);
    assert_eq!(codes(1, other), [Code::Seen]);
}

/// What a signer is told of each claim about the history, by a copy that knows it, is behind, or is not there.
#[test]
fn a_signer_is_told_what_a_signature_vouches_for() {
    let ledger = verified(vector("ok-full"));
    let size = ledger.size();
    let told = |own: Option<&Verified>, size: u64, root: Digest, to: Digest| {
        let content = format!("{{\"to\":\"{to}\",\"text\":\"x\"}}");
        let mut it = Statement::parse(&statement("reply", &content, (size, root)).statement).unwrap();
        it.ledger = ledger.origin().clone();
        vouch(own, &it)
            .iter()
            .map(|it| match it {
                Vouched::Holds(_) => "holds",
                Vouched::Unseen(_) => "unseen",
                Vouched::False(_) => "false",
            })
            .collect::<Vec<_>>()
    };
    let statement_of = |entry| ledger.leaf(entry).unwrap().statement;
    let (nowhere, own) = (Digest::of(b"nowhere"), Some(&*ledger));
    let root = |size| ledger.root_at(size).unwrap();
    assert_eq!(told(own, size, ledger.root(), statement_of(size - 1)), ["holds", "holds"]);
    assert_eq!(told(own, 2, root(2), statement_of(1)), ["holds", "holds"]);
    assert_eq!(told(own, 2, root(2), statement_of(2)), ["holds", "false"], "not seen yet then");
    assert_eq!(told(own, 2, root(3), statement_of(1)), ["false", "holds"]);
    assert_eq!(told(own, size, ledger.root(), nowhere), ["holds", "false"]);
    assert_eq!(told(own, size - 1, root(size - 1), nowhere), ["holds", "false"]);
    assert_eq!(told(own, size + 1, ledger.root(), nowhere), ["unseen", "unseen"], "the copy is behind");
    assert_eq!(told(own, size + 1, ledger.root(), statement_of(1)), ["unseen", "holds"]);
    assert_eq!(told(None, 2, root(2), nowhere), ["unseen", "unseen"]);
    assert_eq!(
        told(None, 0, Digest::of(b""), nowhere),
        ["unseen"],
        "before the first entry, nothing is seen"
    );
}

/// That a charter, `keys` or an erasure is gone is said in its own words: no erasure could ever explain it.
#[test]
fn what_may_never_be_erased_is_told_as_such() {
    let report = Ledger::of(Box::new(vector("erased-keys-gone"))).verify(now(), &mut |_, _| {}).unwrap().0;
    let told: Vec<_> =
        report.errors.iter().filter(|it| it.code == Code::Erased).map(|it| &*it.what.id).collect();
    assert!(told.contains(&"erased-never") && !told.contains(&"erased-silently"), "{told:?}");
}

/// More statements than are held at once (by their bytes) are handed over, each once and in order.
#[test]
fn large_statements_come_in_order_and_whole() {
    let mut cast = Cast {
        origin: "demo.example/afwijkingen",
        key: &example_key,
        nonce: &example_nonce,
        readme: &|_| String::new(),
        progress: &mut |_, _| {},
    };
    let place = TempDir::new().unwrap();
    let path = place.path().join("ledger");
    let (store, lock) = create(&path).unwrap();
    let mut keeper = play(EXAMPLE, Keeper::found(store, Some(lock)), &mut cast).unwrap().keeper;
    let before = keeper.verified().unwrap().size();
    let signers = ["board-a", "board-b"].map(example_key);
    let note = |nth: usize| {
        let content = json!({"text": "𝄞".repeat(20_000)});
        let seen = keeper.verified().unwrap().seen().unwrap();
        let text = json!({
            "format": "verantwoord/1", "kind": "note", "ledger": "zonnehof.example/afwijkingen", "nonce": format!("{nth:032x}"),
            "issued_at": "2026-11-20T00:00:00Z",
            "seen": {"size": seen.size.get(), "root": seen.root.0.to_base64()}, "by": "board", "content": content,
        });
        let statement = format!("{text}\n").into_bytes();
        let digest = Digest::of(&statement);
        let sign = |key: &SecretKey| Signature::make(key, STATEMENT_NAMESPACE, &digest).unwrap();
        HandedIn { signatures: Signatures::new(signers.iter().map(sign)).unwrap(), statement }
    };
    let notes: Vec<HandedIn> = (0..240).map(note).collect();
    keeper.append(&notes, &example_key("log"), now(), &mut Anything, None).unwrap();
    drop(keeper);
    let mut handed = Vec::new();
    let ledger = Ledger::open(&path).unwrap();
    let verified = ledger.verify_reading(now(), &mut |_, _| {}, &mut |entry, it| {
        let again = it.to_bytes();
        handed.push((entry, Digest::of(&again), again.len()));
    });
    let ledger = verified.unwrap().1.unwrap();
    assert_eq!(ledger.size(), before + 240);
    assert!(handed.iter().map(|it| it.0).eq(0..ledger.size()), "{handed:?}");
    assert_eq!(handed.iter().filter(|it| it.2 > 80_000).count(), 240);
}
