#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("signatures"), |data: &[u8]| (verantwoord_fuzz::target("signatures").run)(data));
