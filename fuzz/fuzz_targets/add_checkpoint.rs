#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("add_checkpoint"), |data: &[u8]| (verantwoord_fuzz::target("add_checkpoint").run)(data));
