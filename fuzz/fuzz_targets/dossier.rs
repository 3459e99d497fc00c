#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("dossier"), |data: &[u8]| (verantwoord_fuzz::target("dossier").run)(data));
