#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("statement"), |data: &[u8]| (verantwoord_fuzz::target("statement").run)(data));
