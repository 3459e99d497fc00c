#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("path"), |data: &[u8]| (verantwoord_fuzz::target("path").run)(data));
