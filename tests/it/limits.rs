//! Every limit: what is as large as it may be is taken, and one more is refused, before much is done with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::time::Instant;

use git2::{ObjectType, Repository};
use serde_json::{Value, json};
use verantwoord::cli::example_key;
use verantwoord::crypto::{
    ArmorFault, Checkpoint, Digest, KeyName, MAX_ARMOR_BYTES, MAX_NOTE_BYTES, MAX_PROOF_BYTES, Note,
    ProofFault, STATEMENT_NAMESPACE, Signature, Signatures, TlogProof, parse_handed_in, sign_note,
};
use verantwoord::draft::{MAX_DRAFT_BYTES, MAX_DRAFT_FAULTS};
use verantwoord::ledger::{Leaf, Ledger, MAX_LEAF_BYTES, Report};
use verantwoord::norms::{Catalogue, CatalogueFault, MAX_CATALOGUE_BYTES, Shelf};
use verantwoord::statement::choice::Kind;
use verantwoord::statement::scalar::{
    BodyId, Count, Decimal, DecisionId, Grade, Id, Kvk, Line, Name, Nonce, Size, Text, Threshold, Time,
};
use verantwoord::statement::{Statement, StatementFault, json as strict};
use verantwoord::store::{
    DocumentRef, DocumentShape, LedgerPath, Listed, MAX_FILE, Mark, Memory, Part, Place, Read, Store,
    StoreFault, open, write_tree,
};
use verantwoord::words::{Lang, say};

use crate::book::{Book, vector, whole_life};
use crate::source::{Token, files};

/// Where each limit stands, and the test that feeds it and one more; for what no test can feed, why.
const LIMITS: &[(&str, &str, &str)] = &[
    ("src/cli/context.rs", "MAX_FILE_BYTES", "drafts"),
    ("src/cli/git.rs", "MAX_PRINTED", "NOT FED: 64 MB of git's own words; the rest is thrown away"),
    ("src/cli/keyfile.rs", "MAX_BYTES", "what_is_no_key_file_is_told_apart"),
    ("src/crypto/note.rs", "MAX_NOTE_BYTES", "notes_are_strict"),
    ("src/crypto/note.rs", "MAX_TIME", "cosignature_times_have_63_bits"),
    ("src/crypto/proof.rs", "MAX_PROOF_BYTES", "a_proof_has_128_kib"),
    ("src/crypto/proof.rs", "MAX_PROOF_HASHES", "receipts_are_strict"),
    ("src/crypto/secret.rs", "MAX_KEY_COMMENT_BYTES", "comments_and_passphrases_have_limits"),
    ("src/crypto/secret.rs", "MAX_KEY_FILE_BYTES", "what_is_no_key_file_is_told_apart"),
    (
        "src/crypto/secret.rs",
        "MAX_KEY_ROUNDS",
        "a_file_that_asks_for_too_much_work_is_refused_before_the_work",
    ),
    ("src/crypto/keys.rs", "MAX_MET", "more_keys_than_are_remembered"),
    ("src/crypto/multiples.rs", "MAX_KEPT", "more_keys_are_used_often_than_are_kept"),
    ("src/crypto/signatures.rs", "MAX_ARMOR_BYTES", "a_file_of_signatures_has_64_kib"),
    ("src/crypto/signatures.rs", "MAX_ARMOR_LINE", "lines_have_at_most_76_characters_and_may_have_fewer"),
    ("src/crypto/signatures.rs", "MAX_SIGNATURES", "sixty_four_signatures_fit_and_no_more"),
    ("src/crypto/witness.rs", "MAX_CONSISTENCY_HASHES", "a_proof_has_sixty_three_hashes"),
    ("src/crypto/witness.rs", "MAX_REQUEST_BYTES", "a_request_has_room_for_every_note"),
    ("src/crypto/wire.rs", "MAX_SHOWN", "a_strangers_word_is_repeated_in_part"),
    ("src/cli/known.rs", "MAX_CACHE_BYTES", "NOT FED: 4 GB of the user's own"),
    ("src/cli/witness/serve.rs", "MAX_CONNECTIONS", "clients_that_hang_keep_nobody_out"),
    ("src/cli/waiting.rs", "MAX_TOLD", "a_flood_of_names"),
    ("src/cli/waiting.rs", "MAX_WAITING", "a_flood_of_names"),
    ("src/deviation/meaning/mod.rs", "MAX_DECISION_ID", "a_number_that_goes_on_for_ever"),
    ("src/deviation/meaning/mod.rs", "MAX_REASONS", "fifty_reasons_are_told"),
    ("src/dossier/check.rs", "MAX_DOSSIER_FAULTS", "a_dossier_is_told_a_hundred_faults"),
    ("src/dossier/zip.rs", "MAX_ARCHIVE_BYTES", "NOT FED: 1 GB"),
    ("src/dossier/zip.rs", "MAX_FILES", "there_are_no_more_files_than_it_can_count"),
    ("src/dossier/zip.rs", "MAX_NAME", "names_lead_nowhere_else"),
    ("src/draft/read.rs", "MAX_DRAFT_BYTES", "a_draft_has_two_mib_and_is_told_two_hundred_faults"),
    ("src/draft/read.rs", "MAX_DRAFT_FAULTS", "a_draft_has_two_mib_and_is_told_two_hundred_faults"),
    ("src/draft/syntax.rs", "MAX_ERRORS", "a_file_made_to_be_slow_is_not"),
    ("src/ledger/document.rs", "MAX_DOCUMENT_BYTES", "a_document_has_a_hundred_mib"),
    ("src/ledger/examine.rs", "MAX_SIGNATURES_BYTES", "each_file_of_a_ledger_is_read_up_to_its_limit"),
    ("src/ledger/integrity.rs", "MAX_WORD", "an_error_repeats_two_hundred_characters"),
    ("src/ledger/leaf.rs", "MAX_LEAF_BYTES", "each_file_of_a_ledger_is_read_up_to_its_limit"),
    ("src/ledger/promise.rs", "MAX_PROMISE_DAYS", "a_promise_is_made_and_kept"),
    ("src/ledger/verify.rs", "MAX_ALLOWED_SIGNERS_BYTES", "each_file_of_a_ledger_is_read_up_to_its_limit"),
    ("src/ledger/verify.rs", "MAX_ERRORS", "a_report_holds_a_thousand_errors"),
    ("src/norms/read.rs", "MAX_CATALOGUE_BYTES", "a_catalogue_has_16_mib_and_its_name_100_characters"),
    ("src/norms/read.rs", "MAX_NAME", "a_catalogue_has_16_mib_and_its_name_100_characters"),
    ("src/norms/read.rs", "MAX_NORMS", "what_is_huge_or_deep_is_refused"),
    ("src/statement/json.rs", "MAX_BYTES", "size_1_mib_stands_and_one_more_does_not"),
    ("src/statement/json.rs", "MAX_DEPTH", "depth_32_stands_and_33_does_not"),
    ("src/statement/json.rs", "MAX_INTEGER", "numbers_are_plain_integers"),
    ("src/statement/shape.rs", "MAX_FAULTS", "a_statement_is_told_fifty_faults"),
    ("src/store/copy.rs", "MAX_FILE", "a_file_that_is_copied_has_64_mib"),
    ("src/store/git/documents.rs", "MAX_LABEL", "what_strangers_put_there"),
    (
        "src/store/git/loose.rs",
        "MAX_ALTERNATES",
        "NOT FED: a longer list is read up to there, and nothing is refused",
    ),
    ("src/store/git/mod.rs", "MAX_COMMIT", "a_commit_has_one_mib"),
    ("src/store/git/mod.rs", "MAX_DIRECTORY", "NOT FED: 256 MB"),
    ("src/store/git/mod.rs", "MAX_DOCUMENT", "NOT FED: 1 GB"),
    ("src/store/git/packs.rs", "MAX_MANY", "NOT FED: an index of 256 MB"),
    ("src/store/git/remote.rs", "MAX_ADDRESS", "an_address_starts_no_program"),
    ("src/store/git/remote.rs", "MAX_SAID", "the_end_of_what_git_says_is_repeated_and_no_more"),
    ("src/store/mod.rs", "MAX_DEPTH", "a_tree_bomb_is_not_climbed_into"),
    ("src/store/mod.rs", "MAX_PATHS", "NOT FED: forty million paths"),
    ("src/store/slip.rs", "MAX_SLIP_BYTES", "statements_that_are_none"),
];

/// What we write ourselves has limits too; they are for readers and not against strangers.
const OURS: &str = "src/report/";

#[test]
fn every_limit_is_fed() {
    let mut there = BTreeSet::new();
    let mut tests = BTreeSet::new();
    let sources: Vec<_> = files("src", "rs").into_iter().chain(files("tests/it", "rs")).collect();
    for file in &sources {
        let names = |word: &str, tokens: Vec<Token>| -> Vec<String> {
            let pairs = tokens.windows(2).filter(|it| it[0].is(word));
            pairs.filter_map(|it| it[1].word().map(str::to_owned)).collect()
        };
        tests.extend(names("fn", file.tokens()));
        if file.path.starts_with("src/") && !file.path.starts_with(OURS) {
            let limits = names("const", file.program()).into_iter().filter(|it| it.starts_with("MAX_"));
            there.extend(limits.map(|it| (file.path.clone(), it)));
        }
    }
    let listed: BTreeSet<_> = LIMITS.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
    assert_eq!(there, listed);
    for (_, limit, test) in LIMITS {
        assert!(test.starts_with("NOT FED: ") || tests.contains(*test), "{limit}: there is no test {test}");
    }
}

#[test]
fn single_values_end_where_the_format_says() {
    let digits = |many: usize| "1".repeat(many);
    let x = |many: usize| "x".repeat(many);
    let wide = |many: usize| "\u{1f600}".repeat(many);
    type Takes = fn(&str) -> bool;
    let table: [(&str, Takes, String, String); 15] = [
        ("text", |it| Text::new(it).is_some(), wide(20_000), wide(20_001)),
        ("text", |it| Text::new(it).is_some(), x(1), x(0)),
        ("line", |it| Line::new(it).is_some(), wide(200), wide(201)),
        ("name", |it| Name::new(it).is_some(), wide(100), wide(101)),
        ("id", |it| Id::new(it).is_some(), x(32), x(33)),
        ("body", |it| BodyId::new(it).is_some(), x(63), x(64)),
        ("decision", |it| DecisionId::new(it).is_some(), "2026-001".into(), "2026-01".into()),
        ("decimal", |it| Decimal::new(it).is_some(), format!("-{}", digits(12)), format!("-{}", digits(13))),
        ("decimal", |it| Decimal::new(it).is_some(), format!("0.{}", digits(6)), format!("0.{}", digits(7))),
        ("kvk", |it| Kvk::new(it).is_some(), digits(8), digits(9)),
        ("nonce", |it| Nonce::new(it).is_some(), digits(32), digits(33)),
        (
            "count",
            |it| Count::new(it.parse().unwrap()).is_some(),
            "1000000000000".into(),
            "1000000000001".into(),
        ),
        (
            "size",
            |it| Size::new(it.parse().unwrap()).is_some(),
            "9007199254740991".into(),
            "9007199254740992".into(),
        ),
        ("grade", |it| Grade::new(it.parse().unwrap()).is_some(), "5".into(), "6".into()),
        ("threshold", |it| Threshold::new(it.parse().unwrap()).is_some(), "16".into(), "17".into()),
    ];
    for (what, takes, most, over) in table {
        assert!(takes(&most) && !takes(&over), "{what}: {} and {} characters", most.len(), over.len());
    }
    assert!(Text::new(&x(1 << 20)).is_none());
}

#[test]
fn a_statement_is_told_fifty_faults() {
    for (unknown, told) in [(49, 49), (50, 50), (51, 50), (20_000, 50)] {
        let mut statement = vector(2);
        for nth in 0..unknown {
            statement[format!("unknown{nth}")] = json!(0);
        }
        let bytes = format!("{statement}\n");
        let Err(StatementFault::Members(faults)) = Statement::parse(bytes.as_bytes()) else {
            panic!("{unknown}")
        };
        assert_eq!(faults.len(), told);
    }
}

#[test]
fn a_file_of_signatures_has_64_kib() {
    let block = Signature::make(&example_key("x"), STATEMENT_NAMESPACE, &Digest::of(b""))
        .unwrap()
        .to_armor(STATEMENT_NAMESPACE);
    let sized = |size: usize| format!("{block}{}", "\n".repeat(size - block.len()));
    assert_eq!(parse_handed_in(sized(MAX_ARMOR_BYTES).as_bytes()).unwrap().len(), 1);
    let too_large = ArmorFault::TooLarge { limit: MAX_ARMOR_BYTES };
    assert_eq!(parse_handed_in(sized(MAX_ARMOR_BYTES + 1).as_bytes()), Err(too_large.clone()));
    assert_eq!(Signatures::parse(sized(MAX_ARMOR_BYTES + 1).as_bytes()), Err(too_large));
}

#[test]
fn a_strangers_word_is_repeated_in_part() {
    for (length, shown) in [(63, 63), (64, 64), (65, 64), (20_000, 64)] {
        let namespace = "n".repeat(length);
        let armor =
            Signature::make(&example_key("x"), &namespace, &Digest::of(b"")).unwrap().to_armor(&namespace);
        let Err(ArmorFault::Namespace { found, .. }) = Signatures::parse(armor.as_bytes()) else {
            panic!("{length}")
        };
        assert_eq!(found.len(), shown);
    }
}

/// A note of exactly so many bytes.
fn note(size: usize) -> Note {
    let made = |origin: String| {
        let name = KeyName::new("log").unwrap();
        let text = Checkpoint { origin, size: 1, root: Digest::of(b"") }.to_text();
        let line = sign_note(&text, &name, &example_key("log")).unwrap();
        Note::new(text, vec![line]).unwrap()
    };
    let least = made("o".into()).to_string().len();
    made("o".repeat(size - least + 1))
}

#[test]
fn a_proof_has_128_kib() {
    let proof = |size: usize| {
        let with =
            |checkpoint| TlogProof { extra: Some(vec![7; 60_000]), index: 0, path: vec![], checkpoint };
        let rest = with(note(1_000)).to_string().len() - 1_000;
        with(note(size - rest)).to_string()
    };
    let largest = proof(MAX_PROOF_BYTES);
    assert_eq!(largest.len(), MAX_PROOF_BYTES);
    assert_eq!(TlogProof::parse(largest.as_bytes()).unwrap().to_string(), largest);
    let too_large = ProofFault::TooLarge { limit: MAX_PROOF_BYTES };
    assert_eq!(TlogProof::parse(proof(MAX_PROOF_BYTES + 1).as_bytes()), Err(too_large));
}

#[test]
fn fifty_reasons_are_told() {
    for (wrong, told) in [(49, 49), (50, 50), (51, 50), (3_000, 50)] {
        let mut book = Book::new();
        let measure =
            |nth| json!({ "id": format!("m{nth}"), "what": "x", "addresses": ["nowhere"], "owner": "x" });
        book.record["measures"] = (0..wrong).map(measure).collect();
        let content = json!({ "decision": "2026-001", "record": book.record });
        assert_eq!(book.why("proposal", "board", content).len(), told, "{wrong}");
    }
}

#[test]
fn a_draft_has_two_mib_and_is_told_two_hundred_faults() {
    let read = |text: &str| verantwoord::draft::read(text, &|_| None, &Shelf::empty());
    let draft = "kind = \"note\"\nby = \"board\"\n[content]\ntext = \"x\"\n#";
    let sized = |size: usize| format!("{draft}{}", "x".repeat(size - draft.len()));
    assert_eq!(read(&sized(MAX_DRAFT_BYTES)).faults, []);
    let over = read(&sized(MAX_DRAFT_BYTES + 1));
    assert_eq!((over.faults.len(), over.faults[0].what.id.as_ref()), (1, "draft-too-large"));
    for faults in [MAX_DRAFT_FAULTS - 1, MAX_DRAFT_FAULTS, MAX_DRAFT_FAULTS + 1] {
        let unknown: String = (0..faults).map(|nth| format!("x{nth} = 1\n")).collect();
        assert_eq!(
            read(&format!("{}\n{unknown}", &draft[..draft.len() - 1])).faults.len(),
            faults.min(MAX_DRAFT_FAULTS)
        );
    }
}

#[test]
fn a_catalogue_has_16_mib_and_its_name_100_characters() {
    let text = json!({ "catalog": {
        "uuid": "x", "metadata": { "title": "x", "version": "1", "last-modified": "2023-12-04T14:55:00Z" },
        "controls": [{ "id": "n", "title": "x" }],
    } })
    .to_string();
    let sized = |size: usize| format!("{text}{}", " ".repeat(size - text.len()));
    assert!(Catalogue::read("x", sized(MAX_CATALOGUE_BYTES).as_bytes()).is_ok());
    let over = CatalogueFault::TooLarge { size: MAX_CATALOGUE_BYTES + 1, most: MAX_CATALOGUE_BYTES };
    assert_eq!(Catalogue::read("x", sized(MAX_CATALOGUE_BYTES + 1).as_bytes()), Err(over));
    assert!(Catalogue::read(&"x".repeat(100), text.as_bytes()).is_ok());
    assert!(matches!(
        Catalogue::read(&"x".repeat(101), text.as_bytes()),
        Err(CatalogueFault::BadName { .. })
    ));
}

fn verify(store: Box<dyn Store>) -> Report {
    let now = Time::new("2030-01-01T00:00:00Z").unwrap();
    Ledger::of(store).verify(now, &mut |_, _| {}).unwrap().0
}

/// A store that notes up to which size each file was asked for.
struct Asked {
    memory: Memory,
    limits: &'static Mutex<BTreeMap<String, u64>>,
}

impl Store for Asked {
    fn walk(&self, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
        self.memory.walk(visit)
    }
    fn read(&self, path: &LedgerPath, limit: u64) -> Result<Read, StoreFault> {
        self.limits.lock().unwrap().insert(path.to_string(), limit);
        self.memory.read(path, limit)
    }
    fn mark(&self) -> Option<Mark> {
        self.memory.mark()
    }
    fn changes(&self, since: &Mark, visit: &mut dyn FnMut(Listed)) -> bool {
        self.memory.changes(since, visit)
    }
    fn documents(&self) -> Result<Vec<DocumentRef>, StoreFault> {
        self.memory.documents()
    }
    fn document(&self, name: &str, visit: &mut dyn FnMut(&[u8])) -> Result<DocumentShape, StoreFault> {
        self.memory.document(name, visit)
    }
    fn place(&self) -> Place {
        self.memory.place()
    }
}

#[test]
fn each_file_of_a_ledger_is_read_up_to_its_limit() {
    static LIMITS: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());
    let memory = Memory::load(&whole_life()).unwrap();
    assert!(verify(Box::new(Asked { memory: memory.clone(), limits: &LIMITS })).is_sound());
    let limits = LIMITS.lock().unwrap();
    let files = [
        (LedgerPath::entry(1, Part::Statement), strict::MAX_BYTES as u64),
        (LedgerPath::entry(1, Part::Signatures), MAX_ARMOR_BYTES as u64),
        (LedgerPath::entry(1, Part::Leaf), MAX_LEAF_BYTES),
        (LedgerPath::Checkpoint, MAX_NOTE_BYTES as u64),
        (LedgerPath::AllowedSigners, 256 << 20),
    ];
    for (path, limit) in files {
        assert_eq!(limits.get(&path.to_string()), Some(&limit), "{path}");
        if path == LedgerPath::AllowedSigners {
            continue;
        }
        // Whatever is wrong with it: at its limit it is looked at, and beyond it is too large.
        let told = |size: u64| {
            let mut memory = memory.clone();
            memory.put(&path, vec![b'x'; usize::try_from(size).unwrap()]);
            verify(Box::new(memory)).errors.iter().any(|it| it.what.id.ends_with("too-large"))
        };
        assert!(!told(limit) && told(limit + 1), "{path}");
    }
    // No leaf that can be is as large as one may be.
    let leaf = Leaf {
        recorded: Time::new("2026-01-01T00:00:00Z").unwrap(),
        kind: *Kind::ALL.iter().max_by_key(|it| it.word().len()).unwrap(),
        by: BodyId::new(&"x".repeat(63)).unwrap(),
        statement: Digest::of(b""),
        signatures: Digest::of(b""),
    };
    assert!((leaf.to_string().len() as u64) < MAX_LEAF_BYTES);
}

#[test]
fn a_store_reads_up_to_the_limit_that_it_is_given() {
    let place = tempfile::tempdir().unwrap();
    let bare = repository(place.path(), 100);
    let plain = open(&whole_life()).unwrap();
    let memory = Memory::load(&whole_life()).unwrap();
    for store in [open(&bare).unwrap().as_ref(), plain.as_ref(), &memory] {
        let Read::Bytes(bytes) = store.read(&LedgerPath::Checkpoint, 1 << 20).unwrap() else { panic!() };
        let size = bytes.len() as u64;
        assert_eq!(store.read(&LedgerPath::Checkpoint, size).unwrap(), Read::Bytes(bytes));
        assert_eq!(store.read(&LedgerPath::Checkpoint, size - 1).unwrap(), Read::TooLarge(size));
    }
}

#[test]
fn a_report_holds_a_thousand_errors() {
    for (heads, errors) in [(3, 6), (499, 998), (600, 1_000), (20_000, 1_000)] {
        let mut memory = Memory::load(&whole_life()).unwrap();
        for head in 0..heads {
            memory.put(&LedgerPath::Head(1_000_000 + head), "x");
        }
        assert_eq!(verify(Box::new(memory)).errors.len(), errors, "{heads}");
    }
}

#[test]
fn an_error_repeats_two_hundred_characters() {
    let mut memory = Memory::load(&whole_life()).unwrap();
    // The name of another ledger, as long as a statement; and a path that no ledger has.
    let mut statement = vector(1);
    statement["ledger"] = json!("x".repeat(1_000_000));
    let bytes = format!("{statement}\n");
    assert!(Statement::parse(bytes.as_bytes()).is_ok());
    memory.put(&LedgerPath::entry(1, Part::Statement), bytes);
    memory.files.insert("y".repeat(500_000), vec![]);
    let report = verify(Box::new(memory));
    for (code, letter) in [("origin", 'x'), ("path", 'y')] {
        let error = report.errors.iter().find(|it| it.code.word() == code).unwrap();
        for lang in Lang::ALL {
            let said = say(lang, &error.what);
            let repeated = said.split(|c| c != letter).map(str::len).max();
            assert!(repeated == Some(200) && said.len() < 1_000, "{said}");
        }
    }
}

#[test]
fn a_file_that_is_copied_has_64_mib() {
    let place = tempfile::tempdir().unwrap();
    let size = usize::try_from(MAX_FILE).unwrap();
    let mut memory = Memory::new();
    memory.put(&LedgerPath::Readme, vec![b'x'; size]);
    write_tree(&memory, &place.path().join("most")).unwrap();
    memory.put(&LedgerPath::Readme, vec![b'x'; size + 1]);
    let over = StoreFault::TooLarge { name: "README.md".into(), size: MAX_FILE + 1 };
    assert_eq!(write_tree(&memory, &place.path().join("over")), Err(over));
    assert!(!place.path().join("over").exists());
}

/// A bare repository whose `main` is a commit of so many bytes, of a tree that holds a checkpoint.
fn repository(place: &Path, size: usize) -> std::path::PathBuf {
    let path = place.join(size.to_string());
    let repository = Repository::init_bare(&path).unwrap();
    let odb = repository.odb().unwrap();
    let checkpoint = odb.write(ObjectType::Blob, b"checkpoint of some bytes\n").unwrap();
    let mut tree = repository.treebuilder(None).unwrap();
    tree.insert("checkpoint", checkpoint, 0o100_644).unwrap();
    let mut commit =
        format!("tree {}\nauthor a <b> 0 +0000\ncommitter a <b> 0 +0000\n\n", tree.write().unwrap());
    commit.push_str(&"x".repeat(size.saturating_sub(commit.len())));
    let commit = odb.write(ObjectType::Commit, commit.as_bytes()).unwrap();
    std::fs::write(path.join("refs/heads/main"), format!("{commit}\n")).unwrap();
    path
}

#[test]
fn a_commit_has_one_mib() {
    let place = tempfile::tempdir().unwrap();
    assert!(open(&repository(place.path(), 1 << 20)).is_ok());
    let over = open(&repository(place.path(), (1 << 20) + 1));
    assert!(matches!(over, Err(StoreFault::Corrupt { .. })));
}

/// A small file that swells: it is followed no further than its header says. Beside it, what following it would cost.
#[test]
#[allow(clippy::disallowed_methods, reason = "a test of how long something takes")]
fn an_object_that_swells_is_not_followed() {
    let place = tempfile::tempdir().unwrap();
    let path = repository(place.path(), 100);
    let checkpoint =
        git2::Oid::hash_object(ObjectType::Blob, b"checkpoint of some bytes\n").unwrap().to_string();
    let mut bytes = b"blob 25\0".to_vec();
    bytes.resize(256 << 20, 0);
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&bytes, 1);
    drop(bytes);
    assert!(bomb.len() < 4 << 20);
    let file = path.join("objects").join(&checkpoint[..2]).join(&checkpoint[2..]);
    std::fs::remove_file(&file).unwrap();
    std::fs::write(&file, &bomb).unwrap();
    let start = Instant::now();
    let read = open(&path).unwrap().read(&LedgerPath::Checkpoint, 1 << 20);
    let ours = start.elapsed();
    assert!(matches!(read, Err(StoreFault::Corrupt { .. })), "{read:?}");
    let start = Instant::now();
    assert!(miniz_oxide::inflate::decompress_to_vec_zlib(&bomb).is_ok());
    let whole = start.elapsed();
    assert!(ours * 4 < whole, "{ours:?} beside {whole:?}");
}

/// What each of many names costs, in a value that is made to be slow.
#[test]
fn a_statement_of_a_hundred_thousand_members_is_read_at_once() {
    let members: Vec<String> = (0..90_000).map(|nth| format!("\"{nth}\":0")).collect();
    let bytes = format!("{{{}}}\n", members.join(","));
    assert!(bytes.len() < strict::MAX_BYTES);
    let Value::Object(_) = serde_json::from_str(&bytes).unwrap() else { panic!() };
    assert!(
        matches!(Statement::parse(bytes.as_bytes()), Err(StatementFault::Members(faults)) if faults.len() == 50)
    );
}
