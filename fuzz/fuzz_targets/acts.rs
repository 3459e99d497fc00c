#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("acts"), |data: &[u8]| (verantwoord_fuzz::target("acts").run)(data));
