#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("directory"), |data: &[u8]| (verantwoord_fuzz::target("directory").run)(data));
