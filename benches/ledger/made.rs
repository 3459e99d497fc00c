//! A ledger that is made for measuring.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rayon::prelude::*;
use verantwoord::cli::{example_key, example_nonce};
use verantwoord::crypto::{
    Digest, KeyKind, KeyName, STATEMENT_NAMESPACE, SecretKey, Signature, Signatures, Signer as _, VerifierKey,
};
use verantwoord::deviation::Lives;
use verantwoord::ledger::{HandedIn, Keeper, Ledger, Verified};
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::Time;
use verantwoord::store;

const ORIGIN: &str = "demo.example/meting";
const ISSUED: &str = "2026-11-21T10:00:00Z";

pub(crate) fn now() -> Time {
    Time::new("2026-11-21T10:00:05Z").unwrap()
}

/// A ledger of one board with two keys, which writes notes.
pub(crate) struct Made {
    pub(crate) path: PathBuf,
    log_key: SecretKey,
    board: [SecretKey; 2],
    /// The head that the notes have seen: that of the charter.
    seen: String,
    nonces: Cell<usize>,
}

impl Made {
    /// One that was made before.
    pub(crate) fn of(path: &Path) -> Self {
        let ledger = Ledger::open(path).unwrap().verify(now(), &mut |_, _| {}).unwrap().1.unwrap();
        let nonces = usize::try_from(ledger.size()).unwrap() * 2;
        Self::with_seen(path, 1, &ledger.root_at(1).unwrap().to_base64(), nonces)
    }

    fn with_seen(path: &Path, size: u64, root: &str, nonces: usize) -> Self {
        Self {
            path: path.to_owned(),
            log_key: example_key("log"),
            board: ["board-a", "board-b"].map(example_key),
            seen: format!("{{\"size\":{size},\"root\":\"{root}\"}}"),
            nonces: Cell::new(nonces),
        }
    }

    /// With so many entries, in batches of 10,000; each statement of `size` bytes.
    pub(crate) fn new(path: &Path, entries: u64, size: usize) -> Self {
        let mut made = Self::with_seen(path, 0, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", 0);
        let (store, lock) = store::create(path).unwrap();
        let mut keeper = Keeper::found(store, Some(lock));
        let charter = made.signed(&made.statement("charter", &made.charter()));
        made.append(&mut keeper, &[charter]);
        made = Self::with_seen(path, 1, &keeper.verified().unwrap().root().to_base64(), 1);
        let mut left = entries - 1;
        while left > 0 {
            let batch = left.min(10_000);
            made.append(&mut keeper, &made.statements(batch, size));
            left -= batch;
        }
        made
    }

    /// So many notes, signed, each of `size` bytes.
    pub(crate) fn statements(&self, count: u64, size: usize) -> Vec<HandedIn> {
        let empty = self.statement("note", "{\"text\":\"\"}").len();
        let text: String =
            "Overleg over de bezetting in de nacht. ".chars().cycle().take(size - empty - 1).collect();
        let content = format!("{{\"text\":\"{text}.\"}}");
        let texts: Vec<String> = (0..count).map(|_| self.statement("note", &content)).collect();
        let board = &self.board;
        texts.par_iter().map(|it| signed(it, board)).collect()
    }

    fn signed(&self, text: &str) -> HandedIn {
        signed(text, &self.board)
    }

    fn statement(&self, kind: &str, content: &str) -> String {
        let nth = self.nonces.replace(self.nonces.get() + 1);
        let (nonce, seen) = (example_nonce(nth).unwrap().to_string(), &self.seen);
        let text = format!(
            "{{\"format\":\"verantwoord/1\",\"kind\":\"{kind}\",\"ledger\":\"{ORIGIN}\",\"nonce\":\"{nonce}\",\
             \"issued_at\":\"{ISSUED}\",\"seen\":{seen},\"by\":\"board\",\"content\":{content}}}\n"
        );
        String::from_utf8(
            Statement::parse(text.as_bytes()).map_or_else(|_| text.into_bytes(), |it| it.to_bytes()),
        )
        .unwrap()
    }

    fn charter(&self) -> String {
        let key = |which: usize| {
            let key = self.board[which].public_key().to_openssh();
            format!("{{\"body\":\"board\",\"label\":\"Bestuurder {which}\",\"public_key\":\"{key}\"}}")
        };
        let name = KeyName::new(ORIGIN.to_owned()).unwrap();
        let log_key = VerifierKey::new(name, KeyKind::Ed25519, self.log_key.public_key());
        format!(
            "{{\"organisation\":{{\"name\":\"Zonnehof\",\"sector\":\"nursing_home\",\"region\":{{\"scheme\":\
             \"zorgkantoorregio\",\"name\":\"Zuid-Limburg\"}}}},\"log_key\":\"{log_key}\",\"bodies\":[{{\"id\":\"board\",\
             \"role\":\"board\",\"name\":\"Raad van bestuur\",\"threshold\":2}}],\"keys\":[{},{}],\"policy\":{{}}}}",
            key(0),
            key(1)
        )
    }

    /// Holds the ledger to append to it; what was verified before is not verified again.
    pub(crate) fn keeper(&self, remembered: Option<&[u8]>) -> Keeper {
        Keeper::open(&self.path, Duration::from_secs(5), remembered, now(), &mut |_, _| {}).unwrap()
    }

    /// One append.
    pub(crate) fn append(&self, keeper: &mut Keeper, handed: &[HandedIn]) {
        let receipts = keeper.append(handed, &self.log_key, now(), &mut Lives::new(), None).unwrap();
        assert_eq!(receipts.len(), handed.len());
    }

    /// Verifies all of it.
    pub(crate) fn verify(&self) -> Ledger<Verified> {
        Ledger::open(&self.path).unwrap().verify(now(), &mut |_, _| {}).unwrap().1.unwrap()
    }

    /// Verifies what is new since then.
    pub(crate) fn open_since(&self, remembered: &[u8]) {
        let mut looked_at = 0;
        let ledger = Ledger::open(&self.path).unwrap();
        let verified = ledger.verify_since(Some(remembered), now(), &mut |_, _| looked_at += 1).unwrap();
        assert!(verified.1.is_some() && looked_at < 100, "{looked_at}");
    }
}

fn signed(text: &str, keys: &[SecretKey]) -> HandedIn {
    let digest = Digest::of(text.as_bytes());
    let sign = |key: &SecretKey| Signature::make(key, STATEMENT_NAMESPACE, &digest).unwrap();
    let signatures = Signatures::new(keys.iter().map(sign)).unwrap();
    HandedIn { statement: text.as_bytes().to_vec(), signatures }
}
