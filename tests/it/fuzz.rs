//! What is fuzzed (`fuzz/`), as plain tests: the seeds of each target, and what fuzzing found before.

#[allow(unreachable_pub, missing_docs, reason = "a library for those who fuzz")]
#[path = "../../fuzz/src/targets/mod.rs"]
mod targets;

use std::collections::BTreeSet;

use crate::source::root;
use targets::{TARGETS, found};

#[test]
fn what_is_fuzzed_holds_for_every_seed() {
    for target in TARGETS {
        let seeds = (target.seeds)();
        assert!(seeds.len() > 1, "{} has nothing to begin with", target.name);
        seeds.iter().chain(&found(target.name)).for_each(|it| (target.run)(it));
    }
}

#[test]
fn each_target_can_be_run() {
    let names: BTreeSet<&str> = TARGETS.iter().map(|it| it.name).collect();
    let manifest = std::fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
    let binaries: BTreeSet<&str> =
        manifest.split("[[bin]]\nname = \"").skip(1).filter_map(|it| it.split('"').next()).collect();
    assert_eq!(binaries, names);
    for name in names {
        let program = std::fs::read_to_string(root().join(format!("fuzz/fuzz_targets/{name}.rs"))).unwrap();
        assert_eq!(program.matches(&format!("(\"{name}\")")).count(), 2, "{name}");
    }
}
