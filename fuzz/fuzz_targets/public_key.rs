#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("public_key"), |data: &[u8]| (verantwoord_fuzz::target("public_key").run)(data));
