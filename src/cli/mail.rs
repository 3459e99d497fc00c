//! Mail: the settings of a file, and one message sent through SMTP.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message as Mail};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{SmtpTransport, Transport};

use crate::report::reminder::Message;
use crate::sentence;
use crate::statement::scalar::Time;
use crate::words::Sentence;

use super::context::Context;
use super::outcome::Failure;
use super::{files, system};

/// How long a server may be silent.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many times that a message may take in all: a server that sends a letter now and then is never silent.
const TURNS: u32 = 4;

/// What the file of settings says.
pub(super) struct Settings {
    pub(super) host: String,
    port: Option<u16>,
    security: Security,
    credentials: Option<(String, Password)>,
    authority: Option<PathBuf>,
    from: Mailbox,
    /// The addresses of each body, by its id.
    pub(super) bodies: BTreeMap<String, Vec<Mailbox>>,
    /// How long the server may be silent.
    patience: Duration,
}

enum Security {
    Tls,
    StartTls,
    None,
}

enum Password {
    File(PathBuf),
    Variable(String),
}

/// How sending ended.
pub(super) enum Sent {
    /// The server took it.
    Yes,
    /// The server refused it: it was not sent.
    Refused(String),
    /// The connection broke: nobody knows.
    Unclear(String),
}

impl Settings {
    /// Reads the file; every member is known, and nothing else is there.
    pub(super) fn read(context: &Context, path: &Path) -> Result<Self, Failure> {
        let wrong =
            |what: Sentence| Failure::could_not(sentence!("notify-settings", path = path, what = what));
        let bytes = context.read_file(path)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| wrong(sentence!("notify-settings-toml", error = "UTF-8")))?;
        let mut table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            wrong(sentence!("notify-settings-toml", error = error.message()))
        })?;
        let settings = Self::of(&mut table, path.parent().unwrap_or(Path::new("."))).map_err(wrong)?;
        match table.keys().next() {
            Some(member) => Err(wrong(sentence!("notify-settings-unknown", member = member.as_str()))),
            None => Ok(settings),
        }
    }

    /// Takes every known member out of the table. Files are named as seen from the file of settings.
    fn of(table: &mut toml::Table, beside: &Path) -> Result<Self, Sentence> {
        let from = take(table, "from")?.ok_or_else(|| missing("from"))?;
        let Some(toml::Value::Table(mut smtp)) = table.remove("smtp") else { return Err(missing("[smtp]")) };
        let Some(toml::Value::Table(bodies)) = table.remove("bodies") else {
            return Err(missing("[bodies]"));
        };
        let host = take(&mut smtp, "host")?.ok_or_else(|| missing("smtp.host"))?;
        let port = match smtp.remove("port") {
            None => None,
            Some(port) => {
                let number = port.as_integer().and_then(|it| u16::try_from(it).ok()).filter(|it| *it > 0);
                Some(number.ok_or_else(|| sentence!("notify-settings-port"))?)
            }
        };
        let security = match take(&mut smtp, "security")?.as_deref() {
            None | Some("starttls") => Security::StartTls,
            Some("tls") => Security::Tls,
            Some("none") => Security::None,
            Some(_) => return Err(sentence!("notify-settings-security")),
        };
        let user = take(&mut smtp, "user")?;
        let file = take(&mut smtp, "password_file")?.map(|it| Password::File(beside.join(it)));
        let variable = take(&mut smtp, "password_env")?.map(Password::Variable);
        let credentials = match (user, file, variable) {
            (None, None, None) => None,
            (Some(_), Some(_), None) | (Some(_), None, Some(_)) if matches!(security, Security::None) => {
                return Err(sentence!("notify-settings-security"));
            }
            (Some(user), Some(password), None) | (Some(user), None, Some(password)) => Some((user, password)),
            _ => return Err(sentence!("notify-settings-password")),
        };
        let authority = take(&mut smtp, "ca_file")?.map(|it| beside.join(it));
        if let Some(member) = smtp.keys().next() {
            return Err(sentence!("notify-settings-unknown", member = format!("smtp.{member}")));
        }
        let from = mailbox("from", &from)?;
        let bodies = bodies.into_iter().map(|(id, value)| addresses(&id, &value).map(|it| (id, it)));
        Ok(Self {
            host,
            port,
            security,
            credentials,
            authority,
            from,
            bodies: bodies.collect::<Result<_, _>>()?,
            patience: PATIENCE,
        })
    }

    /// A connection to the server, tried out: nothing was sent yet.
    pub(super) fn connect(&self, path: &Path) -> Result<SmtpTransport, Failure> {
        let unreachable = |error: &dyn std::fmt::Display| {
            let (host, said) = (self.host.as_str(), error.to_string());
            Failure::could_not(sentence!("notify-no-server", host = host, said = said, path = path))
        };
        let builder = match self.security {
            Security::Tls => SmtpTransport::relay(&self.host),
            Security::StartTls => SmtpTransport::starttls_relay(&self.host),
            Security::None => Ok(SmtpTransport::builder_dangerous(&self.host)),
        };
        let mut builder = builder.map_err(|error| unreachable(&error))?.timeout(Some(self.patience));
        if let Some(file) = &self.authority {
            let pem = std::fs::read(file).map_err(|error| Failure::io(file, &error))?;
            let certificate = Certificate::from_pem(&pem)
                .map_err(|_| Failure::could_not(sentence!("notify-settings-ca", path = file.as_path())))?;
            let parameters =
                TlsParameters::builder(self.host.clone()).add_root_certificate(certificate).build_rustls();
            let parameters = parameters.map_err(|error| unreachable(&error))?;
            builder = match self.security {
                Security::Tls => builder.tls(Tls::Wrapper(parameters)),
                Security::StartTls => builder.tls(Tls::Required(parameters)),
                Security::None => builder,
            };
        }
        if let Some(port) = self.port {
            builder = builder.port(port);
        }
        if let Some((user, password)) = &self.credentials {
            builder = builder.credentials(Credentials::new(user.clone(), password.read()?));
        }
        let transport = builder.build();
        let tried = transport.clone();
        match self.in_time(move || tried.test_connection()) {
            Some(Ok(true)) => Ok(transport),
            Some(Ok(false)) => Err(unreachable(&"NOOP")),
            Some(Err(error)) if !is_silence(&error) => Err(unreachable(&error)),
            _ => {
                let host = self.host.as_str();
                Err(Failure::could_not(sentence!("notify-silent-server", host = host, path = path)))
            }
        }
    }

    /// Sends a message. Its id is made from `name`, so that whoever gets it twice can see that it is one.
    pub(super) fn send(
        &self,
        transport: &SmtpTransport,
        to: &[Mailbox],
        message: &Message,
        name: &str,
        now: Time,
    ) -> Sent {
        let seconds = Duration::from_secs(now.unix().unsigned_abs());
        let domain = self.from.email.domain();
        let mut builder = Mail::builder()
            .from(self.from.clone())
            .subject(message.subject.clone())
            .date(SystemTime::UNIX_EPOCH + seconds)
            .message_id(Some(format!("<{name}@{domain}>")))
            .header(ContentType::TEXT_PLAIN);
        for mailbox in to {
            builder = builder.to(mailbox.clone());
        }
        let mail = match builder.body(message.text.clone()) {
            Ok(mail) => mail,
            Err(error) => return Sent::Refused(error.to_string()),
        };
        let transport = transport.clone();
        match self.in_time(move || transport.send(&mail)) {
            Some(Ok(_)) => Sent::Yes,
            Some(Err(error)) if error.is_transient() || error.is_permanent() => {
                Sent::Refused(error.to_string())
            }
            Some(Err(error)) => Sent::Unclear(error.to_string()),
            None => Sent::Unclear("…".to_owned()),
        }
    }

    /// Does this on a thread of its own, and waits no longer than a message may take; such a thread ends with the program.
    fn in_time<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let (done, waiting) = mpsc::channel();
        std::thread::spawn(move || done.send(work()));
        waiting.recv_timeout(self.patience * TURNS).ok()
    }
}

/// Whether the server did not answer in time. Some systems say that it would have blocked.
fn is_silence(error: &lettre::transport::smtp::Error) -> bool {
    use std::io::ErrorKind::{TimedOut, WouldBlock};
    let mut source = std::error::Error::source(error);
    while let Some(it) = source {
        if it.downcast_ref::<std::io::Error>().is_some_and(|it| matches!(it.kind(), TimedOut | WouldBlock)) {
            return true;
        }
        source = it.source();
    }
    false
}

impl Password {
    fn read(&self) -> Result<String, Failure> {
        let none = |place: &str| Failure::could_not(sentence!("notify-settings-no-password", place = place));
        match self {
            Self::Variable(name) => system::variable(name).ok_or_else(|| none(name)),
            Self::File(path) => {
                let metadata = std::fs::metadata(path).map_err(|error| Failure::io(path, &error))?;
                if files::others_can_read(&metadata) {
                    return Err(Failure::refused(sentence!("notify-settings-open", path = path.as_path())));
                }
                let text = std::fs::read_to_string(path).map_err(|error| Failure::io(path, &error))?;
                let line = text.lines().next().unwrap_or_default();
                if line.is_empty() { Err(none(&path.display().to_string())) } else { Ok(line.to_owned()) }
            }
        }
    }
}

fn missing(member: &str) -> Sentence {
    sentence!("notify-settings-missing", member = member)
}

/// Takes a text out of a table.
fn take(table: &mut toml::Table, member: &str) -> Result<Option<String>, Sentence> {
    match table.remove(member) {
        None => Ok(None),
        Some(toml::Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(sentence!("notify-settings-text", member = member)),
    }
}

fn mailbox(member: &str, text: &str) -> Result<Mailbox, Sentence> {
    text.parse().map_err(|_| sentence!("notify-settings-address", member = member, text = text))
}

/// One address, or a list of them.
fn addresses(body: &str, value: &toml::Value) -> Result<Vec<Mailbox>, Sentence> {
    let texts = match value {
        toml::Value::String(_) => std::slice::from_ref(value),
        toml::Value::Array(all) => all.as_slice(),
        _ => &[],
    };
    let one = |it: &toml::Value| match it.as_str() {
        Some(text) => mailbox(body, text),
        None => Err(sentence!("notify-settings-text", member = body)),
    };
    let all: Vec<Mailbox> = texts.iter().map(one).collect::<Result<_, _>>()?;
    if all.is_empty() { Err(sentence!("notify-settings-text", member = body)) } else { Ok(all) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::net::TcpListener;

    /// What is said of a server that sends this again and again, with pauses.
    fn told_of(sends: &'static [u8], pause: Duration) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            let (mut caller, _) = listener.accept().unwrap();
            while caller.write_all(sends).is_ok() {
                std::thread::sleep(pause);
            }
        });
        let text = format!(
            "from = \"a@b.example\"\n[smtp]\nhost = \"localhost\"\nport = {port}\nsecurity = \"none\"\n[bodies]"
        );
        let mut settings = Settings::of(&mut text.parse().unwrap(), Path::new(".")).ok().unwrap();
        settings.patience = Duration::from_millis(200);
        match settings.connect(Path::new("mail.toml")) {
            Ok(_) => "connected".to_owned(),
            Err(failure) => failure.what[0].id.to_string(),
        }
    }

    #[test]
    fn nobody_waits_for_ever_for_a_server() {
        assert_eq!(told_of(b"", Duration::from_millis(20)), "notify-silent-server");
        assert_eq!(told_of(b"2", Duration::from_millis(20)), "notify-silent-server");
        assert_eq!(told_of(&[b'A'; 1000], Duration::from_millis(20)), "notify-silent-server");
        assert_eq!(told_of(b"\xff\xfe\n", Duration::from_millis(20)), "notify-no-server");
    }
}
