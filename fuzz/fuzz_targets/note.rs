#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("note"), |data: &[u8]| (verantwoord_fuzz::target("note").run)(data));
