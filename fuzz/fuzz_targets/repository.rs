#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("repository"), |data: &[u8]| (verantwoord_fuzz::target("repository").run)(data));
