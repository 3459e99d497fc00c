#![no_main]

libfuzzer_sys::fuzz_target!(init: verantwoord_fuzz::seed("ledger"), |data: &[u8]| (verantwoord_fuzz::target("ledger").run)(data));
