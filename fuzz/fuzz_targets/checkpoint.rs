#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("checkpoint"), |data: &[u8]| (verantwoord_fuzz::target("checkpoint").run)(data));
