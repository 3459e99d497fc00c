#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("leaf"), |data: &[u8]| (verantwoord_fuzz::target("leaf").run)(data));
