//! For libFuzzer: finds a target by its name, and brings its seeds.

pub mod targets;

use targets::{TARGETS, Target, found, root};
use verantwoord::crypto::Digest;

/// The target of this name.
pub fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|it| it.name == name).unwrap_or_else(|| panic!("no target is called {name}"))
}

/// Writes the seeds of a target where libFuzzer looks for them: called when it begins.
pub fn seed(name: &str) {
    let folder = root().join("fuzz/corpus").join(name);
    std::fs::create_dir_all(&folder).unwrap();
    for bytes in (target(name).seeds)().into_iter().chain(found(name)) {
        std::fs::write(folder.join(Digest::of(&bytes).to_string()), bytes).unwrap();
    }
}
