//! `witness submit`: to our own witness, and to one that lies.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::Stdio;
use std::sync::mpsc;

use serde_json::json;
use verantwoord::cli::example_key;
use verantwoord::crypto::{
    AddCheckpoint, Checkpoint, KeyKind, KeyName, Note, SecretKey, Signer, VerifierKey, cosign_note,
};

use super::http::Server;
use super::{NAME, Witnessed};
use crate::people::{Ran, key_path, not_tested};

impl Witnessed {
    fn serve(&self) -> Server {
        let charter =
            self.keeper.git(&["-C", &self.world.ledger(), "show", "main:entries/00/00/00000000.json"]);
        let charter: serde_json::Value = serde_json::from_str(&charter).unwrap();
        let log = charter["content"]["log_key"].as_str().unwrap().to_owned();
        Server::start(&self.igj, &key_path("getuige"), NAME, &[log])
    }

    fn submit(&self, args: &[&str]) -> Ran {
        let ledger = self.world.ledger();
        self.keeper.run(&[&["--ledger", &ledger, "--format", "json", "witness", "submit"], args].concat())
    }

    fn witness_key(&self) -> SecretKey {
        let file = std::fs::read(self.igj.file(&key_path("getuige"))).unwrap();
        SecretKey::from_openssh(&file, None).unwrap().0
    }
}

#[test]
fn a_witness_is_asked_and_its_cosignature_taken_in() {
    let it = Witnessed::new();
    let server = it.serve();
    let taken = it.submit(&[&server.url]).ok().json();
    assert_eq!((&taken[0]["size"], &taken[0]["added"][0]["name"]), (&json!(it.size()), &json!(NAME)));
    let fresh = it.fresh("fresh");
    fresh.json(&["verify", &it.world.ledger()]);
    // It goes on from there, whether the ledger knows where the witness stands or not.
    it.note("een");
    assert_eq!(
        it.submit(&[&format!("{}/", server.url)]).ok().json()[0]["added"].as_array().unwrap().len(),
        1
    );
    it.note("twee");
    it.pull();
    it.cosign("by-hand.note");
    it.note("drie");
    let taken = it.submit(&[&server.url]).ok().json();
    assert_eq!(taken[0]["size"], json!(it.size()));
    // By hand and over HTTP the same witness remembers the same: an older copy is refused by both.
    it.igj.run(&["--ledger", "copy", "witness", "cosign"]).ended(1).said(&["ALARM"]);
    fresh.json(&["verify", &it.world.ledger()]);
    // Again: nothing is new, and nothing is written.
    let main = it.main();
    assert_eq!(it.submit(&[&server.url]).ok().json()[0]["added"], json!([]));
    assert_eq!(it.main(), main);
    // One that does not answer keeps the others from nothing.
    it.note("vier");
    let both = it.submit(&["http://127.0.0.1:1", &server.url]).ended(1).said(&["http://127.0.0.1:1"]);
    assert_eq!(both.json()[0]["added"][0]["name"], json!(NAME));
    it.submit(&["gopher://x"]).ended(1).said(&["gopher://x"]);
}

#[test]
fn a_witness_that_the_ledger_does_not_know() {
    let it = Witnessed::stranger();
    let server = it.serve();
    it.submit(&[&server.url]).ended(1).said(&["--witness"]);
    let main = it.main();
    let other = example_key("w");
    let name = KeyName::new("x.example/w").unwrap();
    let other = VerifierKey::new(name, KeyKind::CosignatureV1, other.public_key()).to_string();
    it.submit(&[&server.url, "--witness", &other]).ended(1).said(&[&server.url]);
    assert_eq!(it.main(), main);
    assert_eq!(
        it.submit(&[&server.url, "--witness", &it.vkey]).ok().json()[0]["added"][0]["known"],
        json!(true)
    );
}

/// Another past, shown to the witness before: both say so, and nothing is taken in.
#[test]
fn a_keeper_with_another_past_is_found_out() {
    let it = Witnessed::new();
    let server = it.serve();
    let older = it.world.path("older");
    crate::people::copy(&it.world.path("ledger"), &older);
    it.note("een");
    it.submit(&[&server.url]).ok();
    let older = older.display().to_string();
    let deceiver = it.fresh("deceiver");
    let log = deceiver.give_key("log");
    let submit = || deceiver.run(&["--ledger", &older, "witness", "submit", &server.url, "--log-key", &log]);
    submit().ended(1).said(&["ALARM", &server.url]);
    for name in ["twee", "drie"] {
        let file = format!("{name}.json");
        deceiver.put(&format!("{name}.toml"), super::note(name));
        deceiver.run(&["--ledger", &older, "prepare", &format!("{name}.toml")]).ok();
        for signer in ["igj-a", "igj-b"] {
            let key = it.world.path(signer).join(key_path(signer)).display().to_string();
            deceiver.run(&["--ledger", &older, "sign", &file, "--key", &key, "--yes"]).ok();
        }
        deceiver.json(&["--ledger", &older, "append", &file, "--log-key", &log]);
        submit().ended(1).said(&["ALARM", &server.url]);
    }
}

/// Answers each request in turn with the next of these, whatever was asked; gives what was asked.
fn liar(answers: Vec<String>) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = Vec::new();
            let mut piece = [0; 4096];
            loop {
                let count = stream.read(&mut piece).unwrap();
                asked.extend(&piece[..count]);
                let text = String::from_utf8_lossy(&asked).into_owned();
                let length = text
                    .to_lowercase()
                    .split("content-length: ")
                    .nth(1)
                    .and_then(|it| it.split('\r').next().unwrap().parse::<usize>().ok());
                let body = text.split_once("\r\n\r\n").map(|it| it.1.len());
                if count == 0 || (body.is_some() && body >= length) {
                    let _ = tell.send(text);
                    break;
                }
            }
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    (url, told)
}

fn http(status: &str, kind: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

#[test]
fn a_witness_that_lies_is_not_believed() {
    let it = Witnessed::new();
    let (main, size) = (it.main(), it.size());
    let head = it.keeper.git(&["-C", &it.world.ledger(), "show", "main:checkpoint"]);
    let head = Note::parse(head.as_bytes()).unwrap();
    let name = KeyName::new(NAME).unwrap();
    let line =
        |text: &str| format!("{}\n", cosign_note(text, &name, &it.witness_key(), 1_790_000_000).unwrap());
    let other = Checkpoint { size: size - 1, ..Checkpoint::parse(&head.text).unwrap() };
    let stranger = KeyName::new("x.example/w").unwrap();
    let stranger =
        format!("{}\n", cosign_note(&head.text, &stranger, &it.witness_key(), 1_790_000_000).unwrap());
    let conflict = |body: &str| http("409 Conflict", "text/x.tlog.size", body);
    let good = |body: &str| http("200 OK", "text/plain", body);
    let cases: Vec<(Vec<String>, &str)> = vec![
        (vec![conflict(&format!("{}\n", size + 1))], "ALARM"),
        (vec![conflict("0\n")], "ALARM"),
        (vec![conflict("3\n"), conflict("3\n")], "ALARM"),
        (["1\n", "2\n", "3\n", "4\n"].map(&conflict).to_vec(), ""),
        (vec![conflict("3")], "409"),
        (vec![conflict("03\n")], "409"),
        (vec![conflict("-1\n")], "409"),
        (vec![conflict("")], "409"),
        (vec![http("422 Unprocessable Entity", "text/plain", "")], "ALARM"),
        (vec![http("403 Forbidden", "text/plain", "\u{1b}[31mx")], "log_key"),
        (vec![http("404 Not Found", "text/plain", "")], ""),
        (vec![http("500 Oops", "text/plain", "")], "500"),
        (
            vec!["HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n".into()],
            "302",
        ),
        (vec![good("")], ""),
        (vec![good("no line\n")], ""),
        (vec![good(&line(&other.to_text()))], NAME),
        (vec![good(&stranger)], ""),
        (vec![good(&"x".repeat(1 << 20))], ""),
        (vec!["no http\r\n\r\n".into()], ""),
        (vec![String::new()], ""),
    ];
    for (answers, said) in cases {
        let shown = answers[0].chars().take(200).collect::<String>();
        let (url, _) = liar(answers);
        let ran = it.submit(&[&url]).ended(1).said(&[&url]);
        assert!(ran.stderr().contains(said), "{shown}\n{ran}");
        assert_eq!(it.main(), main, "{shown}");
    }
    // Beside lines of strangers, its own line counts, and theirs is not kept. What is asked is what C2SP asks for.
    let both = format!("{stranger}{}", line(&head.text));
    let (url, told) = liar(vec![conflict("3\n"), good(&both)]);
    let taken = it.submit(&[&url]).ok().json();
    assert_eq!(taken[0]["added"].as_array().unwrap().len(), 1);
    let asked: Vec<String> = told.iter().collect();
    let body =
        |nth: usize| AddCheckpoint::parse(asked[nth].split_once("\r\n\r\n").unwrap().1.as_bytes()).unwrap();
    assert!(asked[0].starts_with("POST /add-checkpoint HTTP/1.1\r\n"), "{}", asked[0]);
    assert_eq!((body(0).old, body(0).proof.len(), body(1).old), (0, 0, 3));
    assert!(!body(1).proof.is_empty());
    assert_eq!(body(1).head().size, size);
}

/// Puts TLS before a port of this computer.
const TLS: &str = r#"
import socket, ssl, sys, threading
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain('cert.pem', 'key.pem')
server = socket.create_server(('127.0.0.1', 0))
print(server.getsockname()[1], flush=True)
def pump(one, other):
    try:
        while data := one.recv(65536):
            other.sendall(data)
    except OSError:
        pass
    other.close()
while True:
    client, _ = server.accept()
    try:
        client = context.wrap_socket(client, server_side=True)
    except OSError:
        continue
    behind = socket.create_connection(('127.0.0.1', int(sys.argv[1])))
    for pair in ((client, behind), (behind, client)):
        threading.Thread(target=pump, args=pair, daemon=True).start()
"#;

#[test]
fn over_tls_too_and_only_with_whom_the_computer_trusts() {
    let it = Witnessed::new();
    let server = it.serve();
    let made = it
        .igj
        .command("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ed25519",
            "-nodes",
            "-keyout",
            "key.pem",
            "-out",
            "cert.pem",
            "-days",
            "2",
            "-subj",
            "/CN=getuige",
            "-addext",
            "subjectAltName=IP:127.0.0.1",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
        ])
        .output();
    it.igj.put("tls.py", TLS);
    let port = server.url.rsplit(':').next().unwrap();
    let relay = it.igj.command("python3").args(["tls.py", port]).stdout(Stdio::piped()).spawn();
    let (true, Ok(mut relay)) = (made.is_ok_and(|it| it.status.success()), relay) else {
        return not_tested("a witness over TLS: no openssl or no python3");
    };
    let mut port = String::new();
    BufReader::new(relay.stdout.as_mut().unwrap()).read_line(&mut port).unwrap();
    let url = format!("https://127.0.0.1:{}", port.trim());
    it.submit(&[&url]).ended(1).said(&[&url]);
    let ledger = it.world.ledger();
    let mut program = it.keeper.program();
    program.args(["--ledger", &ledger, "--format", "json", "witness", "submit", &url]);
    program.env("SSL_CERT_FILE", it.igj.file("cert.pem"));
    let taken = Ran::of(&mut program);
    relay.kill().unwrap();
    relay.wait().unwrap();
    assert_eq!(taken.ok().json()[0]["added"][0]["name"], json!(NAME));
}
