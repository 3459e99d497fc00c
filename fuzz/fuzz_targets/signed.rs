#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("signed"), |data: &[u8]| (verantwoord_fuzz::target("signed").run)(data));
