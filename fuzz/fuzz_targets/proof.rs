#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("proof"), |data: &[u8]| (verantwoord_fuzz::target("proof").run)(data));
