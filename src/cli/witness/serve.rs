//! `witness serve`: the C2SP tlog-witness protocol. Whoever keeps a log asks over HTTP for a cosignature.
//!
//! One thread serves connections; what touches the disk (the lock, the state) runs beside it. A request is judged and what
//! was cosigned is kept under one lock: of two that extend the same head one wins, and the other is told of that.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::{ArgAction, ArgMatches, Command, value_parser};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::json;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::crypto::{
    AddCheckpoint, KeyKind, KeyName, MAX_REQUEST_BYTES, Refusal, SecretKey, Signer, VerifierKey,
};
use crate::sentence;
use crate::words::{Say, Sentence};

use super::super::context::Context;
use super::super::help::Help;
use super::super::outcome::{Done, Failure, Outcome};
use super::super::{keyfile, system};
use super::memory::Memory;

/// The one path there is.
const ADD_CHECKPOINT: &str = "/add-checkpoint";
/// The most connections at once; others wait until one goes.
const MAX_CONNECTIONS: usize = 256;
/// How long a client may take for the head of a request, and for its body.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a connection lasts, whatever it is used for.
const CONNECTION: Duration = Duration::from_secs(300);
/// How long to wait when the system gives no more connections.
const PAUSE: Duration = Duration::from_millis(100);
/// So many requests wait for the disk at once.
const WORKERS: usize = 8;

pub(super) fn command(help: Help) -> Command {
    help.command("witness-serve")
        .arg(help.option("witness-serve", "listen", "address").required(true))
        .arg(help.option("witness-serve", "log", "vkey").required(true).action(ArgAction::Append))
        .arg(help.option("witness-serve", "key", "file").required(true).value_parser(value_parser!(PathBuf)))
        .arg(help.option("witness-serve", "name", "name").required(true))
}

/// What every connection needs.
struct Witness {
    context: Context,
    key: SecretKey,
    name: KeyName,
    /// The keys of each log, by its origin.
    logs: HashMap<String, Vec<VerifierKey>>,
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let given = |name| matches.get_one::<String>(name).map(String::as_str).unwrap_or_default();
    let logs = logs(matches)?;
    let name = KeyName::new(given("name")).map_err(Failure::refused)?;
    let path = matches.get_one::<PathBuf>("key").cloned().unwrap_or_default();
    let key = keyfile::load(context, &path)?;
    let vkey = VerifierKey::new(name.clone(), KeyKind::CosignatureV1, key.public_key()).to_string();
    if logs.values().flatten().any(|it| *it.key() == key.public_key()) {
        return Err(Failure::refused(sentence!("witness-key-used", path = path)));
    }
    let address = given("listen");
    let refused = |error: std::io::Error| {
        Failure::could_not(sentence!("witness-no-listen", address = address, error = error.to_string()))
    };
    let bad = || Failure::refused(sentence!("witness-bad-address", address = address));
    let listener = TcpListener::bind(address.parse::<SocketAddr>().map_err(|_| bad())?).map_err(refused)?;
    listener.set_nonblocking(true).map_err(refused)?;
    let url = format!("http://{}", listener.local_addr().map_err(refused)?);
    let count = logs.len();
    let lines = [
        sentence!("witness-serving", url = url.as_str(), count = count),
        sentence!("witness-serving-as", vkey = vkey.as_str()),
    ];
    let lines: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    context.print(&lines, &json!({ "url": url, "witness_key": vkey, "logs": count }))?;

    let witness = Arc::new(Witness { context: context.clone(), key, name, logs });
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().max_blocking_threads(WORKERS).build().map_err(refused)?;
    runtime.block_on(serve(listener, witness)).map_err(refused)?;
    Ok(Done::Yes)
}

/// The keys that `--log` names, by the origin that is the name of each; a log whose key changed has several.
fn logs(matches: &ArgMatches) -> Result<HashMap<String, Vec<VerifierKey>>, Failure> {
    let mut logs: HashMap<String, Vec<VerifierKey>> = HashMap::new();
    for text in matches.get_many::<String>("log").unwrap_or_default() {
        let key = VerifierKey::parse(text).ok().filter(|it| it.kind() == KeyKind::Ed25519);
        let bad = || Failure::refused(sentence!("witness-bad-log", vkey = text.as_str()));
        let key = key.filter(|it| !it.key().is_weak()).ok_or_else(bad)?;
        let keys = logs.entry(key.name().to_string()).or_default();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(logs)
}

async fn serve(listener: TcpListener, witness: Arc<Witness>) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        // Nobody closes the semaphore.
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { return Ok(()) };
        match listener.accept().await {
            Ok((stream, _)) => {
                let witness = Arc::clone(&witness);
                drop(tokio::spawn(async move {
                    let _ended = timeout(CONNECTION, connection(stream, witness)).await;
                    drop(place);
                }));
            }
            // Too many open files, or a client that went: neither ends the service.
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn connection(stream: TcpStream, witness: Arc<Witness>) {
    let service = service_fn(move |request| {
        let witness = Arc::clone(&witness);
        async move { Ok::<_, Infallible>(answer(request, witness).await.into_response()) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    // A client that breaks off has its answer, or wants none.
    let _ended = http.serve_connection(TokioIo::new(stream), service).await;
}

/// What is answered: a status, and text of a type.
struct Answer {
    status: StatusCode,
    kind: &'static str,
    body: String,
}

impl Answer {
    const TEXT: &'static str = "text/plain; charset=utf-8";

    fn said(status: StatusCode, witness: &Witness, what: &(impl Say + ?Sized)) -> Self {
        Self { status, kind: Self::TEXT, body: witness.context.say(what) + "\n" }
    }

    fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(Bytes::from(self.body)));
        *response.status_mut() = self.status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(self.kind));
        if self.status == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }
}

async fn answer(request: Request<Incoming>, witness: Arc<Witness>) -> Answer {
    let says = |status, what: Sentence| Answer::said(status, &witness, &what);
    if request.uri().path() != ADD_CHECKPOINT {
        return says(StatusCode::NOT_FOUND, sentence!("witness-no-path", path = ADD_CHECKPOINT));
    }
    if request.method() != Method::POST {
        return says(StatusCode::METHOD_NOT_ALLOWED, sentence!("witness-only-post"));
    }
    let body = Limited::new(request.into_body(), MAX_REQUEST_BYTES).collect();
    let body = match timeout(PATIENCE, body).await {
        Ok(Ok(body)) => body.to_bytes(),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
            let what = sentence!("crypto-request-too-large", limit = MAX_REQUEST_BYTES);
            return says(StatusCode::PAYLOAD_TOO_LARGE, what);
        }
        Ok(Err(_)) => return says(StatusCode::BAD_REQUEST, sentence!("witness-cut-off")),
        Err(_) => return says(StatusCode::REQUEST_TIMEOUT, sentence!("witness-too-slow")),
    };
    let at_work = Arc::clone(&witness);
    let done = tokio::task::spawn_blocking(move || judge(&at_work, &body)).await;
    done.unwrap_or_else(|_| says(StatusCode::INTERNAL_SERVER_ERROR, sentence!("witness-trouble")))
}

/// Judges a request, and cosigns what it may.
fn judge(witness: &Witness, body: &[u8]) -> Answer {
    let says = |status, what: Sentence| Answer::said(status, witness, &what);
    let request = match AddCheckpoint::parse(body) {
        Ok(request) => request,
        Err(fault) => return says(StatusCode::BAD_REQUEST, fault.sentence()),
    };
    let origin = request.head().origin.as_str();
    let Some(keys) = witness.logs.get(origin) else {
        return says(StatusCode::NOT_FOUND, sentence!("witness-unknown-log", origin = origin));
    };
    let Some(lines) = request.signed_by(keys) else {
        return says(StatusCode::FORBIDDEN, sentence!("witness-not-the-log", origin = origin));
    };
    let done = Memory::open(&witness.key.public_key(), origin).and_then(|mut memory| {
        if let Err(refusal) = request.extends(memory.newest().map(|it| &it.head)) {
            return Ok(refused(witness, &request, &memory, &refusal));
        }
        let now = system::now().ok_or_else(|| Failure::could_not(sentence!("no-clock")))?;
        let note = memory.cosign(request.head(), lines, &witness.name, &witness.key, now)?;
        // Ours is the last line.
        let line = note.signatures.last().map(|it| format!("{it}\n")).unwrap_or_default();
        let size = request.head().size;
        witness.context.remark(&sentence!("witness-cosigned", origin = origin, size = size));
        Ok(Answer { status: StatusCode::OK, kind: Answer::TEXT, body: line })
    });
    done.unwrap_or_else(|failure| {
        // For the one who keeps the witness: a stranger learns nothing of its files.
        failure.what.iter().for_each(|it| witness.context.remark(it));
        says(StatusCode::INTERNAL_SERVER_ERROR, sentence!("witness-trouble"))
    })
}

fn refused(witness: &Witness, request: &AddCheckpoint, memory: &Memory, refusal: &Refusal) -> Answer {
    let status = match refusal {
        Refusal::OldBeyond { .. } => StatusCode::BAD_REQUEST,
        Refusal::Inconsistent { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::Stale { size } | Refusal::Fork { size } => {
            if let Refusal::Fork { .. } = refusal {
                alarm(witness, request, memory);
            }
            let body = format!("{size}\n");
            return Answer { status: StatusCode::CONFLICT, kind: "text/x.tlog.size", body };
        }
    };
    Answer::said(status, witness, refusal)
}

/// The log signed two heads of one size: both are kept, and whoever keeps the witness is told.
fn alarm(witness: &Witness, request: &AddCheckpoint, memory: &Memory) {
    let origin = request.head().origin.as_str();
    match memory.keep_fork(&request.checkpoint) {
        Ok(other) => {
            let (ours, size): (&Path, u64) = (memory.path(), request.head().size);
            witness.context.remark(&sentence!(
                "witness-fork",
                origin = origin,
                size = size,
                ours = ours,
                other = other
            ));
        }
        Err(failure) => failure.what.iter().for_each(|it| witness.context.remark(it)),
    }
}
