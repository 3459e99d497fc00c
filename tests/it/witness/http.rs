//! `witness serve`, asked by stock `curl`: the cases of C2SP tlog-witness.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::time::Duration;

use verantwoord::cli::example_key;
use verantwoord::crypto::{
    AddCheckpoint, Checkpoint, Digest, KeyKind, KeyName, LineCheck, MAX_REQUEST_BYTES, Note, Signer,
    VerifierKey, cosign_note, merkle, sign_note,
};

use crate::people::{Person, Ran, World, key_path, not_tested};

pub(super) const ORIGIN: &str = "zonnehof.example/afwijkingen";
const OTHER: &str = "maanhof.example/afwijkingen";
const WITNESS: &str = "raad.example/getuige";

/// A witness that runs; it is stopped when this goes.
pub(crate) struct Server {
    child: Child,
    out: BufReader<ChildStdout>,
    err: Option<ChildStderr>,
    pub(crate) url: String,
    pub(super) vkey: VerifierKey,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    pub(crate) fn start(who: &Person, key: &str, name: &str, logs: &[String]) -> Self {
        let mut program = who.program();
        program.args(["witness", "serve", "--listen", "127.0.0.1:0", "--key", key, "--name", name]);
        logs.iter().for_each(|it| _ = program.args(["--log", it]));
        let mut child = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (mut said, err) = ([String::new(), String::new()], child.stderr.take());
        said.iter_mut().for_each(|line| _ = out.read_line(line).unwrap());
        let word = |line: &str, start: &str| {
            let found = line.split_whitespace().find(|it| it.starts_with(start));
            found.unwrap_or_else(|| panic!("{said:?}")).to_owned()
        };
        let (url, vkey) = (word(&said[0], "http://"), word(&said[1], name));
        Self { child, out, err, url, vkey: VerifierKey::parse(&vkey).unwrap() }
    }

    fn address(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    /// What it said of its own accord, once it is stopped.
    fn told(mut self) -> String {
        self.child.kill().unwrap();
        let mut told = String::new();
        self.out.read_to_string(&mut told).unwrap();
        self.err.take().unwrap().read_to_string(&mut told).unwrap();
        told
    }
}

/// A log of any leaves.
struct Log {
    leaves: Vec<Digest>,
    origin: &'static str,
    key: &'static str,
}

impl Log {
    fn new(origin: &'static str, key: &'static str, start: u8) -> Self {
        Self { leaves: (start..200).map(|it| merkle::leaf_hash(&[it])).collect(), origin, key }
    }

    fn vkey(&self) -> String {
        let key = example_key(self.key).public_key();
        VerifierKey::new(KeyName::new(self.origin).unwrap(), KeyKind::Ed25519, key).to_string()
    }

    fn head(&self, size: usize) -> Checkpoint {
        let root = merkle::root_of(&self.leaves[..size]);
        Checkpoint { origin: self.origin.into(), size: size as u64, root }
    }

    fn sign(&self, head: &Checkpoint) -> Note {
        let line = sign_note(&head.to_text(), &KeyName::new(self.origin).unwrap(), &example_key(self.key));
        Note::new(head.to_text(), vec![line.unwrap()]).unwrap()
    }

    fn request(&self, old: usize, size: usize) -> AddCheckpoint {
        let proof = merkle::consistency_path(&self.leaves[..size], old as u64).unwrap_or_default();
        AddCheckpoint::new(old as u64, proof, self.sign(&self.head(size))).unwrap()
    }
}

struct Scene {
    world: World,
    raad: Person,
    key: String,
    log: Log,
    /// Another log, with the key of the first.
    other: Log,
}

/// What the witness answered.
#[derive(Debug, PartialEq, Eq)]
struct Answered {
    status: u16,
    kind: String,
    body: String,
}

impl Scene {
    fn new() -> Self {
        let world = World::new();
        let raad = world.person("raad");
        let key = raad.give_key("getuige");
        Self { raad, key, world, log: Log::new(ORIGIN, "log", 0), other: Log::new(OTHER, "log", 100) }
    }

    fn serve(&self) -> Server {
        Server::start(&self.raad, &self.key, WITNESS, &[self.log.vkey(), self.other.vkey()])
    }

    fn curl(&self, args: &[&str]) -> Answered {
        let name = format!("body-{:?}", std::thread::current().id());
        let mut curl = self.raad.command("curl");
        curl.args(["-s", "-o", &name, "-w", "%{http_code} %{content_type}", "--max-time", "60"]).args(args);
        let written = String::from_utf8(Ran::of(&mut curl).ok().out).unwrap();
        let (status, kind) = written.split_once(' ').unwrap();
        let body = std::fs::read_to_string(self.raad.file(&name)).unwrap_or_default();
        Answered { status: status.parse().unwrap(), kind: kind.to_owned(), body }
    }

    fn post(&self, server: &Server, body: &[u8]) -> Answered {
        let name = format!("ask-{:?}", std::thread::current().id());
        self.raad.put(&name, body);
        let url = format!("{}/add-checkpoint", server.url);
        self.curl(&["--data-binary", &format!("@{name}"), &url])
    }

    fn ask(&self, server: &Server, request: &AddCheckpoint) -> Answered {
        self.post(server, request.to_string().as_bytes())
    }

    /// It cosigned this head, and says so in one line that verifies.
    fn granted(&self, server: &Server, request: &AddCheckpoint) {
        let answered = self.ask(server, request);
        assert_eq!(answered.status, 200, "{answered:?}");
        assert_eq!(answered.body.lines().count(), 1);
        let note = Note::parse(format!("{}{}", request.checkpoint, answered.body).as_bytes()).unwrap();
        let LineCheck::GoodAt { unix_seconds } = note.check(&server.vkey) else { panic!("{note}") };
        assert!(unix_seconds > 1_790_000_000);
    }

    fn refused(&self, server: &Server, request: &AddCheckpoint, status: u16) {
        assert_eq!(self.ask(server, request).status, status, "{request}");
    }

    fn conflict(&self, server: &Server, request: &AddCheckpoint, size: u64) {
        let kind = "text/x.tlog.size".to_owned();
        let expected = Answered { status: 409, kind, body: format!("{size}\n") };
        assert_eq!(self.ask(server, request), expected);
    }
}

fn curl_is_there() -> bool {
    let there = Command::new("curl").arg("--version").output().is_ok_and(|it| it.status.success());
    if !there {
        not_tested("the witness over HTTP: no curl");
    }
    there
}

#[test]
fn a_head_that_extends_the_last_is_cosigned() {
    if !curl_is_there() {
        return;
    }
    let it = Scene::new();
    let server = it.serve();
    let log = &it.log;
    // Who does not know where the witness stands asks from nothing.
    it.conflict(&server, &log.request(3, 5), 0);
    it.granted(&server, &log.request(0, 5));
    it.conflict(&server, &log.request(0, 9), 5);
    it.granted(&server, &log.request(5, 9));
    it.granted(&server, &log.request(9, 9));
    it.granted(&server, &log.request(9, 10));
    it.conflict(&server, &log.request(5, 9), 10);
    // An old size that is larger than the head.
    it.refused(&server, &AddCheckpoint::new(11, vec![], log.sign(&log.head(10))).unwrap(), 400);
    // A proof that does not prove it: cut off, another's, too long, or one where there is nothing to prove.
    let good = log.request(10, 20);
    for proof in [
        vec![],
        good.proof[1..].to_vec(),
        log.request(9, 20).proof,
        [&good.proof[..], &good.proof[..1]].concat(),
    ] {
        it.refused(&server, &AddCheckpoint::new(10, proof, good.checkpoint.clone()).unwrap(), 422);
    }
    let more = AddCheckpoint::new(10, good.proof.clone(), log.sign(&log.head(10))).unwrap();
    it.refused(&server, &more, 422);
    it.granted(&server, &good);
    // A witness that was killed knows what it signed.
    drop(server);
    let server = it.serve();
    it.conflict(&server, &log.request(0, 5), 20);
    it.granted(&server, &log.request(20, 21));
}

#[test]
fn a_log_that_signs_two_histories_is_found_out() {
    if !curl_is_there() {
        return;
    }
    let it = Scene::new();
    let server = it.serve();
    it.granted(&server, &it.log.request(0, 5));
    let forked = Log::new(ORIGIN, "log", 50);
    it.conflict(&server, &forked.request(5, 5), 5);
    it.conflict(&server, &forked.request(0, 5), 5);
    it.refused(&server, &forked.request(5, 9), 422);
    it.conflict(&server, &forked.request(0, 9), 5);
    it.granted(&server, &it.log.request(5, 6));
    // Both heads are kept, and whoever keeps the witness is told.
    let told = server.told();
    let path = told
        .split_whitespace()
        .find_map(|it| it.split(".fork").next().filter(|path| it.starts_with('/') && *path != it));
    let path = path.unwrap_or_else(|| panic!("{told}"));
    let fork = Note::parse(&std::fs::read(format!("{path}.fork")).unwrap()).unwrap();
    assert_eq!(fork, forked.sign(&forked.head(5)));
    assert!(told.contains("ALARM"), "{told}");
}

#[test]
fn who_signed_it() {
    if !curl_is_there() {
        return;
    }
    let it = Scene::new();
    let server = it.serve();
    let good = it.log.request(0, 5);
    let with = |lines: Vec<_>| {
        let note = Note::new(good.checkpoint.text.clone(), lines).unwrap();
        AddCheckpoint::new(0, vec![], note).unwrap()
    };
    let (text, ours) = (&good.checkpoint.text, good.checkpoint.signatures[0].clone());
    let name = |it: &str| KeyName::new(it).unwrap();
    // Another key under the log's name; the log's key under another's; nobody's; and a bad line of the true key.
    it.refused(&server, &with(vec![sign_note(text, &name(ORIGIN), &example_key("x")).unwrap()]), 403);
    it.refused(&server, &with(vec![sign_note(text, &name(OTHER), &example_key("log")).unwrap()]), 403);
    let cosigned = cosign_note(text, &name(ORIGIN), &example_key("log"), 1_800_000_000).unwrap();
    it.refused(&server, &with(vec![cosigned.clone()]), 403);
    let mut bad = ours.clone();
    bad.bytes[3] ^= 1;
    it.refused(&server, &with(vec![bad.clone()]), 403);
    // Lines of strangers are ignored, whatever they are, and keep nobody from going on.
    let mut strange = sign_note(text, &name("x.example/y"), &example_key("x")).unwrap();
    strange.bytes = vec![7];
    let forged = cosign_note(text, &name(WITNESS), &example_key("x"), 1_800_000_000).unwrap();
    it.granted(&server, &with(vec![strange, cosigned, forged, ours]));
    it.granted(&server, &it.log.request(5, 6));
    // A log that this witness does not see.
    let unknown = Log::new("ster.example/x", "log", 0);
    it.refused(&server, &unknown.request(0, 5), 404);
    // Two logs that share a key: each has a place of its own, and neither signs for the other.
    it.granted(&server, &it.other.request(0, 3));
    it.conflict(&server, &it.log.request(0, 9), 6);
    it.granted(&server, &it.log.request(6, 9));
    it.conflict(&server, &it.other.request(0, 9), 3);
    it.granted(&server, &it.other.request(3, 9));
    let text = it.other.head(20).to_text();
    let cross = Note::new(text.clone(), vec![sign_note(&text, &name(ORIGIN), &example_key("log")).unwrap()]);
    it.refused(&server, &AddCheckpoint::new(9, vec![], cross.unwrap()).unwrap(), 403);
}

#[test]
fn what_is_no_request_is_refused() {
    if !curl_is_there() {
        return;
    }
    let it = Scene::new();
    let server = it.serve();
    let good = it.log.request(0, 5).to_string();
    let cases = [
        String::new(),
        good.replacen("old 0", "old 00", 1),
        good.replacen("old 0", "old -1", 1),
        good.replacen("\n\n", "\n", 1),
        good.trim_end().to_owned(),
        format!("{good}\n"),
        good.replace("\n5\n", "\n05\n"),
        good.replacen("old 0\n", &format!("old 0\n{}", "AAAA\n".repeat(3)), 1),
        good.replace('\n', "\r\n"),
        "x".repeat(MAX_REQUEST_BYTES),
    ];
    for case in cases {
        let answered = it.post(&server, case.as_bytes());
        assert_eq!(answered.status, 400, "{case:.200}");
        assert!(!answered.body.contains('{'), "{answered:?}");
    }
    assert_eq!(it.post(&server, &[0xff, 0xfe]).status, 400);
    // One byte more than a request may have, and far more, named or in pieces of which nobody knows how many come.
    for size in [MAX_REQUEST_BYTES + 1, 20 << 20] {
        assert_eq!(it.post(&server, &vec![b'x'; size]).status, 413);
    }
    it.raad.put("huge", vec![b'x'; 20 << 20]);
    let url = format!("{}/add-checkpoint", server.url);
    let pieces = ["-H", "Transfer-Encoding: chunked", "--data-binary", "@huge", url.as_str()];
    assert_eq!(it.curl(&pieces).status, 413);
    // Other methods and places.
    assert_eq!(it.curl(&[&url]).status, 405);
    assert_eq!(it.curl(&["-X", "PUT", "-d", "x", &url]).status, 405);
    for path in ["", "/", "/add-checkpoint/", "/x/add-checkpoint", "/../add-checkpoint2"] {
        assert_eq!(
            it.curl(&["-d", "x", "--path-as-is", &format!("{}{path}", server.url)]).status,
            404,
            "{path}"
        );
    }
    // A header without end.
    let long = format!("X-Long: {}", "x".repeat(1 << 20));
    it.raad.put("header", long);
    let mut curl = it.raad.command("curl");
    curl.args(["-s", "-H", "@header", "-d", "x", "--max-time", "20", &url]);
    let ended = curl.output().unwrap();
    assert!(!ended.status.success() || !String::from_utf8_lossy(&ended.stdout).contains('\u{2014}'));
    it.granted(&server, &it.log.request(0, 5));
    // One connection for two requests.
    it.raad.put("one", it.log.request(5, 6).to_string());
    let twice = ["-s", "-w", "%{num_connects}\n", "--data-binary", "@one", &url, &url];
    let said = it.raad.stock("curl", &twice);
    assert_eq!(said.lines().filter(|it| *it == "1").count(), 1, "{said}");
    assert_eq!(said.lines().filter(|it| it.ends_with('0') && it.len() < 3).count(), 1, "{said}");
}

/// All extend the same head at once: one wins, and the others are told of that one. With two servers over one state too.
#[test]
fn of_those_who_race_one_wins() {
    if !curl_is_there() {
        return;
    }
    let it = Scene::new();
    let servers = [it.serve(), it.serve()];
    it.granted(&servers[0], &it.log.request(0, 5));
    let mut old = 5;
    for _ in 0..4 {
        let sizes: Vec<usize> = (1..=8).map(|more| old + more).collect();
        let answers: BTreeMap<usize, Answered> = std::thread::scope(|scope| {
            let ask = |(nth, size): (usize, &usize)| {
                let (server, request, size) = (&servers[nth % 2], it.log.request(old, *size), *size);
                let it = &it;
                scope.spawn(move || (size, it.ask(server, &request)))
            };
            let running: Vec<_> = sizes.iter().enumerate().map(ask).collect();
            running.into_iter().map(|it| it.join().unwrap()).collect()
        });
        let won: Vec<_> = answers.iter().filter(|(_, it)| it.status == 200).map(|(size, _)| *size).collect();
        assert_eq!(won.len(), 1, "{answers:?}");
        for (size, answered) in answers.iter().filter(|(size, _)| **size != won[0]) {
            let told = (answered.status, answered.body.as_str());
            assert_eq!(told, (409, format!("{}\n", won[0]).as_str()), "{size}");
        }
        old = won[0];
    }
    for server in &servers {
        it.conflict(server, &it.log.request(0, 5), old as u64);
    }
}

/// What can't be kept is not signed.
#[test]
fn without_a_place_to_remember_there_is_no_cosignature() {
    if !curl_is_there() {
        return;
    }
    let it = Scene::new();
    it.raad.put(".local/state/verantwoord/witness", "in the way");
    let server = it.serve();
    let answered = it.ask(&server, &it.log.request(0, 5));
    assert_eq!(answered.status, 500);
    assert!(!answered.body.contains('\u{2014}') && !answered.body.contains("verantwoord/"), "{answered:?}");
    assert!(server.told().contains("verantwoord/witness"));
}

/// Clients that say nothing, or slowly: more of them than there is room for.
#[test]
fn clients_that_hang_keep_nobody_out() {
    if !curl_is_there() {
        return;
    }
    let it = Scene::new();
    let server = it.serve();
    let connect = |said: &str| {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        stream.write_all(said.as_bytes()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        stream
    };
    let head = "POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nold 0";
    let mut slow: Vec<TcpStream> =
        ["", "POST /add", head].iter().cycle().take(300).map(|it| connect(it)).collect();
    it.granted(&server, &it.log.request(0, 5));
    // The ones that were let in first are sent away; the one that began a body is told why.
    let mut said = String::new();
    slow[2].read_to_string(&mut said).unwrap();
    assert!(said.starts_with("HTTP/1.1 408 "), "{said}");
    said.clear();
    let _ = slow[0].read_to_string(&mut said);
    assert!(!said.contains("200 OK"), "{said}");
}

#[test]
fn what_a_witness_can_not_be_started_with() {
    let it = Scene::new();
    let key = it.key.as_str();
    let start = |address: &str, log: &str, key: &str, name: &str| {
        let args = ["witness", "serve", "--listen", address, "--log", log, "--key", key, "--name", name];
        it.raad.run(&args)
    };
    let log = it.log.vkey();
    start("localhost", &log, key, WITNESS).ended(1).said(&["localhost"]);
    start("127.0.0.1:0", "x", key, WITNESS).ended(1).said(&["x"]);
    start("127.0.0.1:0", &log, key, "a b").ended(1).said(&["a b"]);
    start("192.0.2.1:1", &log, key, WITNESS).ended(2).said(&["192.0.2.1:1"]);
    let its_own = it.raad.give_key("log");
    start("127.0.0.1:0", &log, &its_own, WITNESS).ended(1).said(&[&key_path("log")]);
    assert!(!it.world.path("raad/.local").exists());
}
