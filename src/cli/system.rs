//! What the program takes from its surroundings, in one place: the clock, chance, the environment, the
//! terminal and the user's own directories. Everything else gets them passed in.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the clock, the environment and chance"
)]

use std::io::IsTerminal;
use std::path::PathBuf;

use crate::statement::scalar::{Nonce, Time};
use crate::words::Lang;

/// The clock of this computer, in whole seconds.
pub(super) fn now() -> Option<Time> {
    Time::from_unix(jiff::Timestamp::now().as_second())
}

/// Fills bytes with randomness of the operating system.
pub(super) fn random(bytes: &mut [u8]) -> bool {
    getrandom::fill(bytes).is_ok()
}

/// A fresh nonce; `None` if the operating system gives no randomness.
pub(super) fn nonce() -> Option<Nonce> {
    let mut bytes = [0; 16];
    random(&mut bytes).then(|| nonce_of(&bytes)).flatten()
}

/// The nonce of 16 bytes.
pub(super) fn nonce_of(bytes: &[u8; 16]) -> Option<Nonce> {
    Nonce::new(&bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// A variable of the environment, if it holds something.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|it| !it.is_empty())
}

/// A path in the environment.
pub(super) fn path_variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from)
}

/// The language of the user's locale, else Dutch.
pub(super) fn locale() -> Lang {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(variable)
        .and_then(|it| Lang::of_locale(&it))
        .unwrap_or_default()
}

/// Whether a person can be asked: standard input and the screen are a terminal.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Whether progress can be shown.
pub(super) fn can_show_progress() -> bool {
    std::io::stderr().is_terminal()
}

/// Whether what is printed goes to a screen, where a person would see markup.
pub(super) fn prints_on_a_screen() -> bool {
    std::io::stdout().is_terminal()
}

/// The directory of the user's own keys.
pub(super) fn keys_directory() -> Option<PathBuf> {
    path_variable("VERANTWOORD_KEYS").or_else(|| Some(config_directory()?.join("verantwoord").join("keys")))
}

fn config_directory() -> Option<PathBuf> {
    if cfg!(windows) {
        return path_variable("APPDATA");
    }
    path_variable("XDG_CONFIG_HOME").or_else(|| Some(path_variable("HOME")?.join(".config")))
}

/// The directory where the program remembers which heads it saw.
pub(super) fn state_directory() -> Option<PathBuf> {
    let base = if cfg!(windows) {
        path_variable("LOCALAPPDATA")
    } else {
        path_variable("XDG_STATE_HOME").or_else(|| Some(path_variable("HOME")?.join(".local").join("state")))
    };
    path_variable("VERANTWOORD_STATE").or_else(|| Some(base?.join("verantwoord")))
}
