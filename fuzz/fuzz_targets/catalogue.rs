#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("catalogue"), |data: &[u8]| (verantwoord_fuzz::target("catalogue").run)(data));
