//! `witness submit URL…`: the keeper asks witnesses over HTTP for their cosignatures, and takes them in.

use std::time::Duration;

use clap::{ArgAction, ArgMatches, Command, value_parser};
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use crate::crypto::{AddCheckpoint, Digest, MAX_NOTE_BYTES, Note, VerifierKey, merkle};
use crate::ledger::Verified;
use crate::sentence;
use crate::words::Say;

use super::super::context::Context;
use super::super::help::Help;
use super::super::outcome::{Done, Failure, Outcome};
use super::add;

/// How often a witness may name another size before it is given up.
const TRIES: usize = 4;
const CONNECT: Duration = Duration::from_secs(10);
const ANSWER: Duration = Duration::from_secs(60);

pub(super) fn command(help: Help) -> Command {
    help.command("witness-submit")
        .arg(help.positional("witness-submit", "url").required(true).num_args(1..))
        .arg(help.option("witness-submit", "witness", "vkey").action(ArgAction::Append))
        .arg(help.option("witness-submit", "log-key", "file").value_parser(value_parser!(std::path::PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let also = add::witnesses(matches)?;
    let ledger = context.ledger()?;
    let head = ledger.view().plain_head().map_err(Failure::could_not)?;
    if also.is_empty() && ledger.authority().witnesses_at(ledger.size()).next().is_none() {
        return Err(Failure::refused(sentence!("witness-none-known")));
    }
    let asked = Asked {
        ledger: &ledger,
        head,
        also: &also,
        last: ledger.cosignatures().last().map_or(0, |it| it.size),
        leaves: ledger.leaves().map(|(_, it)| merkle::leaf_hash(it.to_string().as_bytes())).collect(),
        agent: agent(),
    };
    let urls: Vec<&String> = matches.get_many::<String>("url").unwrap_or_default().collect();
    let (mut notes, mut all) = (Vec::new(), Done::Yes);
    for url in urls {
        match asked.ask(url) {
            Ok(note) => notes.push(note),
            // One that does not answer keeps nothing of the others from the ledger.
            Err(failure) => {
                failure.what.iter().for_each(|it| context.remark(it));
                all = Done::No;
            }
        }
    }
    match notes.is_empty() {
        true => context.print("", &serde_json::json!([]))?,
        false => _ = add::take_in(context, matches, &notes, &also)?,
    }
    Ok(all)
}

fn agent() -> Agent {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    Agent::config_builder()
        .tls_config(tls)
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(ANSWER))
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent(concat!("verantwoord/", env!("CARGO_PKG_VERSION")))
        .build()
        .into()
}

/// What is asked of every witness.
struct Asked<'a> {
    ledger: &'a Verified,
    /// The newest head, with the line of the log alone.
    head: Note,
    also: &'a [VerifierKey],
    /// The size that some witness cosigned last, as far as the ledger knows. One that stands elsewhere says so.
    last: u64,
    leaves: Vec<Digest>,
    agent: Agent,
}

/// What a witness answered.
struct Answered {
    status: u16,
    body: String,
}

impl Asked<'_> {
    /// The head with the cosignature of the witness at this address.
    fn ask(&self, url: &str) -> Result<Note, Failure> {
        let mut old = self.last;
        for _ in 0..TRIES {
            let Answered { status, body } = self.post(url, old)?;
            match status {
                200 => return self.cosigned(url, &body),
                409 => old = self.told_size(url, old, &body)?,
                422 => return Err(Failure::refused(sentence!("witness-says-inconsistent", url = url))),
                403 => return Err(Failure::refused(sentence!("witness-says-unsigned", url = url))),
                404 => return Err(Failure::refused(sentence!("witness-says-unknown", url = url))),
                status => {
                    return Err(Failure::refused(sentence!(
                        "witness-says-other",
                        url = url,
                        status = status
                    )));
                }
            }
        }
        Err(Failure::refused(sentence!("witness-never-settles", url = url)))
    }

    fn post(&self, url: &str, old: u64) -> Result<Answered, Failure> {
        let trouble = |error: ureq::Error| {
            Failure::could_not(sentence!("witness-no-answer", url = url, error = error.to_string()))
        };
        // From nothing there is nothing to prove.
        let proof = merkle::consistency_path(&self.leaves, old).unwrap_or_default();
        let request =
            AddCheckpoint::new(old, proof, self.head.clone()).map_err(Failure::could_not)?.to_string();
        let address = format!("{}/add-checkpoint", url.trim_end_matches('/'));
        let sent = self.agent.post(&address).header("content-type", "text/plain; charset=utf-8");
        let mut response = sent.send(request.as_bytes()).map_err(trouble)?;
        let status = response.status().as_u16();
        let body = response.body_mut().with_config().limit(MAX_NOTE_BYTES as u64).read_to_vec();
        let body = String::from_utf8_lossy(&body.map_err(trouble)?).into_owned();
        Ok(Answered { status, body })
    }

    /// The size that the witness says it cosigned last. It must be one that this ledger can go on from.
    fn told_size(&self, url: &str, old: u64, body: &str) -> Result<u64, Failure> {
        let told =
            body.strip_suffix('\n').and_then(|it| it.parse().ok().filter(|n: &u64| n.to_string() == it));
        let size = self.ledger.size();
        match told {
            None => Err(Failure::refused(sentence!("witness-says-other", url = url, status = 409_u64))),
            Some(told) if told > size => {
                Err(Failure::refused(sentence!("witness-is-ahead", url = url, told = told, size = size)))
            }
            // It is asked to go on from what it names, and names it again.
            Some(told) if told == old => {
                Err(Failure::refused(sentence!("witness-says-fork", url = url, size = told)))
            }
            Some(told) => Ok(told),
        }
    }

    /// The lines that came, over the head: those of witnesses that are known, each verified.
    fn cosigned(&self, url: &str, body: &str) -> Result<Note, Failure> {
        let bad = |fault| Failure::refused(sentence!("witness-bad-answer", url = url, fault = fault));
        let note = Note::parse(format!("{}{body}", self.head).as_bytes()).map_err(|it| bad(it.sentence()))?;
        let brought = self.ledger.cosigned_head(&note, self.also).map_err(|it| bad(it.sentence()))?;
        brought.known_alone().ok_or_else(|| Failure::refused(sentence!("witness-none-of-these", url = url)))
    }
}
