//! Reminders by mail, through a real SMTP server on loopback.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::people::{Person, World, not_tested};
use crate::stock::have;

const PROPOSAL: &str = include_str!("../../cases/3-nursing-home/01-proposal.toml");

/// A server; it ends with the test.
struct Server {
    child: Child,
    place: PathBuf,
    port: u16,
}

impl Server {
    /// Starts one; `None` where the program is not there.
    fn start(world: &World, mode: &str, tls: Option<(&str, &str)>) -> Option<Self> {
        let place = world.path(mode);
        fs::create_dir_all(&place).unwrap();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/mail/server.py");
        let mut command = Command::new("/usr/bin/python3");
        command.arg(script).arg(&place).arg(mode);
        if let Some((certificate, key)) = tls {
            command.args([certificate, key]);
        }
        let Ok(mut child) = command.stdin(Stdio::piped()).stderr(Stdio::null()).spawn() else {
            not_tested("mail: python3 is not installed");
            return None;
        };
        for _ in 0..200 {
            if let Ok(port) = fs::read_to_string(place.join("port")) {
                return Some(Self { child, place, port: port.parse().unwrap() });
            }
            if child.try_wait().unwrap().is_some() {
                not_tested("mail: python3-aiosmtpd is not installed");
                return None;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the mail server does not start");
    }

    /// The mail that it took.
    fn mail(&self) -> Vec<String> {
        (0..).map_while(|at| fs::read_to_string(self.place.join(format!("{at}.eml"))).ok()).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The worked example with a proposal that nobody answered: the board and three bodies have something to do.
fn world() -> World {
    let world = World::example();
    let board = world.person("board-a");
    let proposal = PROPOSAL.replace("2026-003", "2026-009");
    board.make(&world, "proposal", &proposal, &["board-a", "board-b"]);
    let log = world.person("log");
    board.bring("proposal.json", &log, "proposal.json");
    board.bring("proposal.json.sig", &log, "proposal.json.sig");
    log.run(&["--ledger", &world.ledger(), "append", "proposal.json"]).ok();
    world
}

fn settings(port: u16, smtp: &str) -> String {
    format!(
        "from = \"Register Zonnehof <register@zonnehof.example>\"\n\
         [smtp]\nhost = \"localhost\"\nport = {port}\n{smtp}\n\
         [bodies]\nboard = \"secretaris@zonnehof.example\"\n\
         client-council = [\"raad@zonnehof.example\", \"secretaris-raad@zonnehof.example\"]\n\
         care-professionals = \"var@zonnehof.example\"\nsupervisory-board = \"rvt@zonnehof.example\"\n"
    )
}

fn notify(who: &Person, world: &World, more: &[&str]) -> (i32, Value) {
    let args = ["--ledger", &world.ledger(), "--format", "json", "due", "--notify", "mail.toml"];
    let ran = who.run(&[&args, more].concat());
    let out = serde_json::from_slice(&ran.out).unwrap_or_else(|_| json!(String::from_utf8_lossy(&ran.err)));
    (ran.status, out)
}

fn results(of: &Value) -> Vec<&str> {
    of.as_array().unwrap_or_else(|| panic!("{of}")).iter().map(|it| it["result"].as_str().unwrap()).collect()
}

#[test]
fn each_body_gets_one_digest_and_nothing_twice() {
    let world = world();
    let Some(server) = Server::start(&world, "take", None) else { return };
    let who = world.person("secretary");
    who.put("mail.toml", settings(server.port, "security = \"none\""));
    let (status, dry) = notify(&who, &world, &["--dry-run"]);
    assert_eq!((status, results(&dry)), (0, vec!["dry"; 3]));
    assert_eq!(server.mail().len(), 0);
    let (status, sent) = notify(&who, &world, &[]);
    assert_eq!((status, results(&sent)), (0, vec!["sent"; 3]), "{sent}");
    let mail = server.mail();
    assert_eq!(mail.len(), 3);
    let council = mail.iter().find(|it| it.contains("To: raad@zonnehof.example")).unwrap();
    assert!(council.contains("To: raad@zonnehof.example, secretaris-raad@zonnehof.example"), "{council}");
    assert!(council.contains("Message-ID: <") && council.contains("@zonnehof.example>"), "{council}");
    assert!(council.contains("2026-009") && council.contains("Subject: "), "{council}");
    // Nothing is new, so nothing is sent: not on the same day, and not by a second run beside it.
    assert_eq!(notify(&who, &world, &[]), (0, json!([])));
    assert_eq!(notify(&who, &world, &["--again"]), (0, json!([])));
    assert_eq!(server.mail().len(), 3);
}

#[test]
fn a_server_that_refuses_is_asked_again_and_one_that_hangs_up_is_not() {
    let world = world();
    let Some(refuses) = Server::start(&world, "refuse", None) else { return };
    let who = world.person("secretary");
    who.put("mail.toml", settings(refuses.port, "security = \"none\""));
    let (status, out) = notify(&who, &world, &[]);
    assert_eq!((status, results(&out)), (1, vec!["refused"; 3]));
    assert!(out.to_string().contains("Not today"), "{out}");
    let drops = Server::start(&world, "drop", None).unwrap();
    who.put("mail.toml", settings(drops.port, "security = \"none\""));
    let (status, out) = notify(&who, &world, &[]);
    assert_eq!((status, results(&out)), (1, vec!["unclear"; 3]), "{out}");
    // It may have arrived: it goes out again only when somebody says so.
    let takes = Server::start(&world, "take", None).unwrap();
    who.put("mail.toml", settings(takes.port, "security = \"none\""));
    let (status, out) = notify(&who, &world, &[]);
    assert_eq!((status, results(&out), takes.mail().len()), (1, vec!["unclear"; 3], 0));
    let (status, out) = notify(&who, &world, &["--again"]);
    assert_eq!((status, results(&out), takes.mail().len()), (0, vec!["sent"; 3], 3));
}

#[test]
fn a_password_goes_over_tls_alone() {
    let world = world();
    let who = world.person("secretary");
    if !have(&who, "openssl") {
        return;
    }
    let subject = [
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-addext",
        "basicConstraints=CA:FALSE",
    ];
    let request = [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", "key.pem", "-out",
        "cert.pem",
    ];
    who.stock("openssl", &[&request[..], &subject[..]].concat());
    let (certificate, key) =
        (who.file("cert.pem").display().to_string(), who.file("key.pem").display().to_string());
    let Some(server) = Server::start(&world, "take", Some((&certificate, &key))) else { return };
    let smtp = "security = \"starttls\"\nca_file = \"cert.pem\"\nuser = \"register\"\n";
    who.put("mail.toml", settings(server.port, &format!("{smtp}password_file = \"password\"")));
    who.put("password", "geheim\n");
    let (status, out) = notify(&who, &world, &[]);
    assert!(status == 1 && out.to_string().contains("chmod 600"), "{out}");
    who.only_mine("password");
    let (status, out) = notify(&who, &world, &[]);
    assert_eq!(status, 0, "{out}");
    assert_eq!(server.mail().len(), 3);
    // The wrong password, and a certificate that nobody vouches for: nothing is sent and nothing remembered.
    let other = world.person("other");
    other.put("mail.toml", settings(server.port, "user = \"register\"\npassword_env = \"LANG\""));
    let (status, out) = notify(&other, &world, &[]);
    assert!(status == 2 && out.to_string().contains("localhost"), "{out}");
    other.put("cert.pem", who.text("cert.pem"));
    other.put("mail.toml", settings(server.port, &format!("{smtp}password_env = \"LANG\"")));
    let (status, out) = notify(&other, &world, &[]);
    assert!(status == 2 && out.to_string().contains("535"), "{out}");
    who.put("mail.toml", settings(server.port, &format!("{smtp}password_env = \"LANG\"")));
    assert_eq!(
        notify(&who, &world, &["--again"]),
        (0, json!([])),
        "nothing to send: the server is left alone"
    );
}

#[test]
fn settings_that_are_wrong_say_what_and_where() {
    let world = world();
    let who = world.person("secretary");
    let good = settings(1, "security = \"none\"");
    let cases: &[(String, &str)] = &[
        (good.replace("from", "form"), "from"),
        (good.replace("port = 1", "port = 70000"), "65535"),
        (good.replace("\"none\"", "\"plain\""), "starttls"),
        (good.replace("\"none\"", "\"none\"\nuser = \"x\"\npassword_env = \"Y\""), "starttls"),
        (good.replace("\"none\"", "\"tls\"\nuser = \"x\"\npassword = \"y\""), "password_file"),
        (good.replace("var@zonnehof.example", "var zonnehof"), "var zonnehof"),
        (good.replace("[bodies]", "[bodies]\nx = 3"), "x"),
        (good.replace("security", "securty"), "smtp.securty"),
        ("from = ".into(), "TOML"),
    ];
    for (text, wanted) in cases {
        who.put("mail.toml", text);
        let (status, out) = notify(&who, &world, &[]);
        let said = out.as_str().unwrap_or_else(|| panic!("{wanted}: {out}"));
        assert!(status == 2 && said.contains(wanted) && said.contains("mail.toml"), "{wanted}: {said}");
    }
    // Nobody listens there: said, and not remembered as sent.
    who.put("mail.toml", good);
    let (status, out) = notify(&who, &world, &[]);
    assert!(status == 2 && out.as_str().unwrap().contains("localhost"), "{out}");
    assert!(!who.has(".local/state/verantwoord/reminders") || no_memory(&who), "{out}");
}

/// The example of the README and of the manual is a whole file of settings, which the program takes.
#[test]
fn the_example_of_settings_is_taken() {
    const EXAMPLE: &str = include_str!("../../docs/reminders.toml");
    let world = world();
    let who = world.person("secretary");
    who.put("mail.toml", EXAMPLE);
    let (_, out) = notify(&who, &world, &["--dry-run"]);
    let mut told = results(&out);
    told.sort_unstable();
    assert_eq!(told, ["dry", "no_address", "no_address"], "{out}");
    assert!(out.to_string().contains("clientenraad@zorg.example"), "{out}");
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&format!("```toml\n{EXAMPLE}```")), "the README shows other settings");
    for lang in ["nl", "en"] {
        let page = String::from_utf8(who.run(&["--lang", lang, "man"]).out).unwrap().replace("\\-", "-");
        assert!(page.contains(&format!(".nf\n{EXAMPLE}.fi\n")), "{page}");
    }
}

fn no_memory(who: &Person) -> bool {
    let place = who.file(".local/state/verantwoord/reminders");
    fs::read_dir(place).unwrap().flatten().all(|it| it.path().extension().is_some_and(|it| it == "lock"))
}

/// A damaged memory is no empty one.
#[test]
fn a_damaged_memory_sends_nothing() {
    let world = world();
    let Some(server) = Server::start(&world, "take", None) else { return };
    let who = world.person("secretary");
    who.put("mail.toml", settings(server.port, "security = \"none\""));
    assert_eq!(notify(&who, &world, &[]).0, 0);
    let place = who.file(".local/state/verantwoord/reminders");
    let memory = fs::read_dir(place)
        .unwrap()
        .flatten()
        .map(|it| it.path())
        .find(|it| it.extension().is_none())
        .unwrap();
    fs::OpenOptions::new().append(true).open(&memory).unwrap().write_all(b"sent x\n").unwrap();
    let (status, out) = notify(&who, &world, &[]);
    assert!(status == 2 && server.mail().len() == 3, "{out}");
}
