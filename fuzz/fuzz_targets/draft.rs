#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("draft"), |data: &[u8]| (verantwoord_fuzz::target("draft").run)(data));
