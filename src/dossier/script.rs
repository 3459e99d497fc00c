//! `check.sh` and what a person reads beside it: a script of ours whose words come from `locales/`.

use crate::words::{Lang, text};

const LIBRARY: &str = include_str!("../../templates/dossier/lib.sh");
const DOSSIER: &str = include_str!("../../templates/dossier/dossier.sh");
const FORK: &str = include_str!("../../templates/dossier/fork.sh");

/// What the scripts say: the name of the variable, and the sentence.
type Words = &'static [(&'static str, &'static str)];

const EVERYWHERE: Words = &[
    ("t_ok", "script-ok"),
    ("t_bad", "script-bad"),
    ("t_no_tool", "script-no-tool"),
    ("t_fingerprint", "script-fingerprint"),
];

const OF_A_DOSSIER: Words = &[
    ("t_intro", "script-dossier"),
    ("t_sums", "script-sums"),
    ("t_root", "script-root"),
    ("t_entries", "script-entries"),
    ("t_keys", "script-keys"),
    ("t_signatures", "script-signatures"),
    ("t_head", "script-head"),
    ("t_documents", "script-documents"),
    ("t_left", "script-left"),
    ("t_good", "script-good"),
    ("t_wrong", "script-wrong"),
];

const OF_A_FORK: Words = &[
    ("t_intro", "script-fork"),
    ("t_heads", "script-fork-heads"),
    ("t_name", "script-fork-name"),
    ("t_other_root", "script-fork-other-root"),
    ("t_leaves", "script-fork-leaves"),
    ("t_seen", "script-fork-seen"),
    ("t_statement", "script-fork-statement"),
    ("t_charter", "script-fork-charter"),
    ("t_log_key", "script-fork-log-key"),
    ("t_good", "script-fork-proved"),
    ("t_wrong", "script-fork-not-proved"),
];

/// The script that checks a dossier.
pub(super) fn dossier(lang: Lang) -> String {
    script(lang, OF_A_DOSSIER, DOSSIER)
}

/// The script that checks evidence of two histories.
pub(super) fn fork(lang: Lang) -> String {
    script(lang, OF_A_FORK, FORK)
}

fn script(lang: Lang, words: Words, rest: &str) -> String {
    let variable =
        |(name, id): &(&str, &str)| format!("{name}='{}'\n", text(lang, id).replace('\'', "'\\''"));
    let variables: String = EVERYWHERE.iter().chain(words).map(variable).collect();
    format!("#!/bin/sh\n{variables}{LIBRARY}{rest}")
}

/// What stands in a dossier, what it proves and how to check it.
pub(super) fn instructions(lang: Lang) -> String {
    ["dossier-check-what", "dossier-check-how", "dossier-check-parts", "dossier-check-limits"]
        .map(|id| text(lang, id) + "\n")
        .join("\n")
}
