#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("key_file"), |data: &[u8]| (verantwoord_fuzz::target("key_file").run)(data));
