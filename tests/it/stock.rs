//! The stock programs: what they make is taken, and what we make passes them.

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;

use crate::people::{Person, Ran, World, key_path, not_tested, string};

const NOTE: &str = "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"Wij kijken mee.\"\n";
const NAMESPACE: &str = "statement.v1@verantwoord";
const PASSPHRASE: &str = "paard batterij nietje";

/// Whether a stock program is here; a test that needs one that is not says so.
pub(crate) fn have(person: &Person, program: &str) -> bool {
    let there =
        person.command("which").arg(program).stdout(Stdio::null()).status().is_ok_and(|it| it.success());
    if !there {
        not_tested(&format!("{program} is not on this computer"));
    }
    there
}

/// Prepares a note on the worked example in this person's home; gives the `--ledger` of it.
fn prepare(world: &World, person: &Person, draft: &str) -> String {
    person.put("note.toml", draft);
    person.run(&["--ledger", &world.ledger(), "prepare", "note.toml"]).ok();
    world.ledger()
}

#[test]
fn what_ssh_keygen_signed_is_appended() {
    let world = World::example();
    let (chair, log) = (world.person("client-council-a"), world.person("log"));
    prepare(&world, &chair, NOTE);
    let key = key_path("client-council-a");
    chair.stock(
        "ssh-keygen",
        &["-Y", "sign", "-O", "hashalg=sha256", "-f", &key, "-n", NAMESPACE, "note.json"],
    );
    let read = chair.json(&["--ledger", &world.ledger(), "read", "note.json"]);
    assert_eq!(
        (&read["signatures"][0]["good"], &read["signatures"][0]["label"]),
        (&json!(true), &json!("voorzitter"))
    );
    chair.bring("note.json", &log, "note.json");
    chair.bring("note.json.sig", &log, "note.json.sig");
    let receipt = log.json(&["--ledger", &world.ledger(), "append", "note.json"]);
    assert_eq!((&receipt[0]["entry"], &receipt[0]["kind"]), (&json!(17), &json!("note")));
    assert_eq!(log.json(&["verify", &world.ledger()])["ok"], true);
    // Another namespace or another hash is not a signature of a statement.
    chair.put("other.toml", NOTE);
    chair.run(&["--ledger", &world.ledger(), "prepare", "other.toml"]).ok();
    for options in [["hashalg=sha256", "file"], ["hashalg=sha512", NAMESPACE]] {
        let [hash, namespace] = options;
        chair.stock("ssh-keygen", &["-Y", "sign", "-O", hash, "-f", &key, "-n", namespace, "other.json"]);
        chair.bring("other.json", &log, "other.json");
        chair.bring("other.json.sig", &log, "other.json.sig");
        let refused = log.run(&["--ledger", &world.ledger(), "append", "other.json"]);
        refused.ended(1).said(&["other.json.sig"]);
        fs::remove_file(chair.file("other.json.sig")).unwrap();
    }
}

#[test]
fn what_we_signed_passes_ssh_keygen_with_the_ledgers_own_list() {
    let world = World::example();
    let reader = world.person("reader");
    let git = |what: &str| reader.git(&["-C", &world.ledger(), "show", what]);
    reader.put("allowed_signers", git("main:allowed_signers"));
    let verify = |principal: &str, namespace: &str, block: &str, statement: &str| {
        reader.put("block.sig", block);
        let file = fs::File::open(reader.file(statement)).unwrap();
        let mut command = reader.command("ssh-keygen");
        command.args([
            "-Y",
            "verify",
            "-f",
            "allowed_signers",
            "-I",
            principal,
            "-n",
            namespace,
            "-s",
            "block.sig",
        ]);
        Ran::of(command.stdin(file))
    };
    // The decision: two of the board and one of the council. The stock tool reads one block of a file.
    for entry in [0, 1, 7, 16] {
        let path = format!("entries/00/00/{entry:08}");
        reader.put("statement.json", git(&format!("main:{path}.json")));
        let armor = git(&format!("main:{path}.sig"));
        let blocks: Vec<&str> = armor.split_inclusive("-----END SSH SIGNATURE-----\n").collect();
        let signers = reader.json(&["--ledger", &world.ledger(), "log"])[entry]["signed_by"].clone();
        assert_eq!(signers.as_array().unwrap().len(), blocks.len());
        for (block, signer) in blocks.iter().zip(signers.as_array().unwrap()) {
            let body = string(signer);
            let body = body.split(' ').next().unwrap();
            verify(body, NAMESPACE, block, "statement.json").ok();
            assert_ne!(verify("stranger", NAMESPACE, block, "statement.json").status, 0);
            assert_ne!(verify(body, "git", block, "statement.json").status, 0);
        }
        reader.put("changed.json", reader.text("statement.json").replace("\"by\"", "\"bY\""));
        let body = reader.json(&["--ledger", &world.ledger(), "show", &entry.to_string()])["by"].clone();
        assert_ne!(verify(&string(&body), NAMESPACE, blocks[0], "changed.json").status, 0);
    }
}

#[test]
fn commits_pass_git_and_the_repository_passes_fsck() {
    let world = World::example();
    let reader = world.person("reader");
    reader.git(&["clone", "-q", &world.ledger(), "copy"]);
    let git = |args: &[&str]| {
        let list = format!("gpg.ssh.allowedSignersFile={}", reader.file("copy/allowed_signers").display());
        let own = ["-C", "copy", "-c", "gpg.format=ssh", "-c", &list];
        Ran::of(reader.command("git").args(own).args(args))
    };
    let commits = String::from_utf8(git(&["rev-list", "main"]).ok().out).unwrap();
    let commits: Vec<&str> = commits.lines().collect();
    assert_eq!(commits.len(), 17);
    git(&[&["verify-commit"], &commits[..]].concat()).ok();
    let log = git(&["log", "--show-signature", "--format=%G? %GS %an %ae"]).ok();
    let log = String::from_utf8(log.out).unwrap();
    let good = log.lines().filter(|it| *it == "G log log zonnehof.example/afwijkingen").count();
    assert_eq!(good, 17, "{log}");
    for place in [&world.ledger(), "copy"] {
        let found = Ran::of(reader.command("git").args(["-C", place, "fsck", "--strict", "--full"])).ok();
        assert_eq!(
            (
                String::from_utf8_lossy(&found.out),
                found.stderr().lines().filter(|it| !it.contains("Checking")).count()
            ),
            ("".into(), 0),
            "{found}"
        );
    }
    // git gc packs it anew, and it is the same ledger.
    let before = reader.json(&["verify", &world.ledger()]);
    reader.git(&["-C", &world.ledger(), "gc", "-q", "--aggressive", "--prune=now"]);
    assert_eq!(reader.json(&["verify", &world.ledger()]), before);
}

#[test]
fn digests_are_those_of_sha256sum_and_openssl() {
    let world = World::example();
    let reader = world.person("reader");
    let head = reader.json(&["verify", &world.ledger()]);
    for (nth, entry) in
        reader.json(&["--ledger", &world.ledger(), "log"]).as_array().unwrap().iter().enumerate()
    {
        let path = format!("main:entries/00/00/{nth:08}.json");
        reader.put("statement.json", reader.git(&["-C", &world.ledger(), "show", &path]));
        let digest = string(&entry["statement"]);
        if nth == 0 {
            assert_eq!(head["fingerprint"], digest.as_str());
        }
        assert_eq!(reader.stock("sha256sum", &["statement.json"]), format!("{digest}  statement.json\n"));
        if have(&reader, "openssl") {
            let told = reader.stock("openssl", &["dgst", "-sha256", "statement.json"]);
            assert!(told.trim_end().ends_with(&digest), "{told}");
        }
    }
}

/// Gives this person a key that `ssh-keygen` made, as a key of the council, enrolled in the ledger.
fn enrol(world: &World, who: &Person, name: &str, passphrase: &str) -> String {
    let path = who.file(name).display().to_string();
    who.stock("ssh-keygen", &["-q", "-t", "ed25519", "-N", passphrase, "-C", "raadslid", "-f", &path]);
    let public = who.text(&format!("{name}.pub"));
    let public: Vec<&str> = public.split(' ').take(2).collect();
    who.put(
        "keys.toml",
        format!(
            "kind = \"keys\"\nby = \"client-council\"\n[[content.changes]]\naction = \"enrol\"\nbody = \"client-council\"\n\
             label = \"lid met sleutel {name}\"\npublic_key = \"{}\"\n",
            public.join(" ")
        ),
    );
    who.run(&["--ledger", &world.ledger(), "prepare", "keys.toml"]).ok();
    who.signed_by(world, "keys", "client-council-a");
    path
}

fn append(world: &World, who: &Person, file: &str) {
    let log = world.path("log").join(key_path("log")).display().to_string();
    who.json(&["--ledger", &world.ledger(), "append", file, "--log-key", &log]);
}

/// A program on a terminal of its own, by util-linux's `script`.
struct Terminal {
    child: Child,
    screen: Arc<Mutex<Vec<u8>>>,
}

impl Terminal {
    fn start(who: &Person, args: &[&str]) -> Self {
        let quoted: Vec<String> = args.iter().map(|it| format!("'{it}'")).collect();
        let line = format!("'{}' {}", env!("CARGO_BIN_EXE_verantwoord"), quoted.join(" "));
        let mut command = who.command("script");
        command.env("TERM", "xterm").env("SHELL", "/bin/sh");
        command.args(["-qec", &line, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let screen = Arc::new(Mutex::new(Vec::new()));
        let (mut from, to) = (child.stdout.take().unwrap(), Arc::clone(&screen));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = from.read(&mut bytes) {
                to.lock().unwrap().extend_from_slice(&bytes[..count]);
            }
        });
        Self { child, screen }
    }

    fn shown(&self) -> usize {
        self.screen.lock().unwrap().len()
    }

    /// Types a line once the program has said something and then waits.
    fn answer(&mut self, line: &str) {
        let (mut before, mut still) = (0, 0);
        for _ in 0..300 {
            std::thread::sleep(Duration::from_millis(50));
            let now = self.shown();
            still = if now == before && now > 0 { still + 1 } else { 0 };
            before = now;
            if still >= 8 {
                break;
            }
        }
        let typed = self.child.stdin.as_mut().unwrap();
        typed.write_all(format!("{line}\r").as_bytes()).unwrap();
        typed.flush().unwrap();
    }

    fn end(mut self) -> (i32, String) {
        for _ in 0..400 {
            if let Some(status) = self.child.try_wait().unwrap() {
                let screen = String::from_utf8_lossy(&self.screen.lock().unwrap()).into_owned();
                return (status.code().unwrap_or(-1), screen);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        panic!("it waits for ever: {}", String::from_utf8_lossy(&self.screen.lock().unwrap()));
    }
}

#[test]
fn keys_that_ssh_keygen_made_sign_with_and_without_a_passphrase() {
    let world = World::example();
    let member = world.person("member");
    let open = enrol(&world, &member, "open", "");
    let file = ["--ledger", &world.ledger(), "sign", "keys.json", "--yes", "--key"].map(str::to_owned);
    let sign = |key: &str| {
        let args: Vec<&str> = file.iter().map(String::as_str).chain([key]).collect();
        member.run(&args)
    };
    sign(&open).ok();
    append(&world, &member, "keys.json");
    for name in ["keys.json", "keys.json.sig"] {
        fs::remove_file(member.file(name)).unwrap();
    }
    let locked = enrol(&world, &member, "locked", PASSPHRASE);
    let shown = member.json(&["key", "show", "locked"]);
    assert_eq!(shown["encrypted"], true);
    let told = member.stock("ssh-keygen", &["-lf", "locked.pub"]);
    assert!(told.contains(&string(&shown["fingerprint"])), "{told}");
    sign(&locked).ended(1).said(&["locked"]);
    if !have(&member, "script") {
        return;
    }
    let args: Vec<&str> = file.iter().map(String::as_str).chain([locked.as_str()]).collect();
    let mut terminal = Terminal::start(&member, &args);
    terminal.answer("not this one");
    terminal.answer(PASSPHRASE);
    let (status, screen) = terminal.end();
    assert_eq!(status, 0, "{screen}");
    assert!(!screen.contains(PASSPHRASE) && !screen.contains("not this one"), "{screen}");
    append(&world, &member, "keys.json");
    assert_eq!(member.json(&["verify", &world.ledger()])["size"], 19);
}

#[test]
fn a_key_with_a_passphrase_that_we_made_opens_in_ssh_keygen() {
    let world = World::new();
    let member = world.person("member");
    member.run(&["key", "new", "lid"]).ended(1).said(&[]);
    assert!(!member.has(&key_path("lid")));
    if !have(&member, "script") {
        return;
    }
    let mut terminal = Terminal::start(&member, &["key", "new", "lid"]);
    terminal.answer(PASSPHRASE);
    terminal.answer(PASSPHRASE);
    let (status, screen) = terminal.end();
    assert_eq!(status, 0, "{screen}");
    assert!(!screen.contains(PASSPHRASE), "{screen}");
    let path = member.file(&key_path("lid")).display().to_string();
    let public = member.stock("ssh-keygen", &["-y", "-P", PASSPHRASE, "-f", &path]);
    let ours = member.text(&format!("{}.pub", key_path("lid")));
    assert_eq!(public.split(' ').nth(1).map(str::trim), ours.split(' ').nth(1).map(str::trim));
    assert_eq!(member.json(&["key", "show", &path])["encrypted"], true);
}

#[test]
fn a_question_on_a_terminal_is_answered_there() {
    let world = World::example();
    let chair = world.person("client-council-a");
    if !have(&chair, "script") {
        return;
    }
    let ledger = prepare(&world, &chair, NOTE);
    let args = ["--ledger", &ledger, "sign", "note.json"];
    // No is what stands there first.
    let mut terminal = Terminal::start(&chair, &args);
    terminal.answer("");
    let (status, screen) = terminal.end();
    assert_eq!((status, chair.has("note.json.sig")), (1, false), "{screen}");
    assert!(screen.contains("Wij kijken mee."), "{screen}");
    let mut terminal = Terminal::start(&chair, &args);
    terminal.answer("\x1b[B");
    let (status, screen) = terminal.end();
    assert_eq!((status, chair.has("note.json.sig")), (0, true), "{screen}");
}

/// An agent, and the key that only it holds.
struct Agent(Child);

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_key_in_an_agent_signs() {
    let world = World::example();
    let member = world.person("member");
    if !have(&member, "ssh-agent") || !have(&member, "ssh-add") {
        return;
    }
    let key = enrol(&world, &member, "token", "");
    let socket = member.file("agent.sock");
    let mut agent = member.command("ssh-agent");
    agent.args(["-D", "-a"]).arg(&socket).stdout(Stdio::null()).stderr(Stdio::null());
    let _agent = Agent(agent.spawn().unwrap());
    for _ in 0..100 {
        if socket.exists() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let with_agent = |program: &str, args: &[&str]| {
        Ran::of(member.command(program).env("SSH_AUTH_SOCK", &socket).args(args))
    };
    let ours = env!("CARGO_BIN_EXE_verantwoord");
    let public = format!("{key}.pub");
    let sign = ["--ledger", &world.ledger(), "sign", "keys.json", "--yes", "--agent", &public];
    fs::rename(member.file("token"), member.file("token-elsewhere")).unwrap();
    let before = member.text("keys.json.sig");
    // Without the key in it, the agent can't, and what was signed stays as it was.
    with_agent(ours, &sign).ended(1).said(&["token.pub"]);
    assert_eq!(member.text("keys.json.sig"), before);
    with_agent("ssh-add", &["-q", "token-elsewhere"]).ok();
    with_agent(ours, &sign).ok();
    append(&world, &member, "keys.json");
    assert_eq!(member.json(&["verify", &world.ledger()])["size"], 18);
    let both = [&sign[..], &["--key", &key]].concat();
    with_agent(ours, &both).ended(2).said(&[]);
}
