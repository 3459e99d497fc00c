//! The table of SECURITY.md.

use std::fs;
use std::path::Path;

use crate::people::update;

/// Something that a party might do to the others.
pub(crate) struct Attack {
    /// The test that does it.
    pub(crate) test: &'static str,
    pub(crate) what: &'static str,
    /// Who finds it out.
    pub(crate) who: &'static str,
    pub(crate) how: &'static str,
    /// What they hold in hand afterwards.
    pub(crate) hold: &'static str,
}

/// Declares attacks: each a test, and a line of the table.
macro_rules! attacks {
    ($($test:ident: $what:literal, $who:literal, $how:literal, $hold:literal => $body:block)*) => {
        pub(crate) const TABLE: &[crate::table::Attack] = &[$(crate::table::Attack {
            test: stringify!($test), what: $what, who: $who, how: $how, hold: $hold,
        }),*];
        $(#[test] fn $test() $body)*
    };
}
pub(crate) use attacks;

const GROUPS: &[(&str, &[Attack])] = &[
    ("By the keeper, on the history", crate::histories::TABLE),
    ("On clocks", crate::clocks::TABLE),
    ("On keys and bodies", crate::keys::TABLE),
    ("To whoever has no ledger at hand", crate::proofs::TABLE),
    ("By witnesses, remotes and keepers who are handed something", crate::parties::TABLE),
    ("On notes and proofs", crate::notes::TABLE),
];

const BEGIN: &str = "<!-- made by tests/attacks -->\n";
const END: &str = "<!-- end -->\n";

#[test]
fn security_md_says_what_is_tried() {
    let mut table = String::new();
    for (group, attacks) in GROUPS {
        table.push_str(&format!(
            "\n### {group}\n\n| what | who finds it out | how | what they hold | test |\n| --- | --- | --- | --- | --- |\n"
        ));
        for it in *attacks {
            let Attack { test, what, who, how, hold } = it;
            table.push_str(&format!("| {what} | {who} | {how} | {hold} | `{test}` |\n"));
        }
    }
    table.push('\n');
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("SECURITY.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (found, after) = rest.split_once(END).unwrap();
    if update() {
        fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
    } else {
        assert_eq!(found, table, "run it once with VERANTWOORD_UPDATE=1");
    }
}
