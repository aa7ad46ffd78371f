//! Whatever the text: the parser answers, and what it reads it can print, read again and make safe to send.
//!
//! `cargo +nightly fuzz run parse` in `sobjects/soql`; the same law runs in CI over the corpus and over made-up
//! texts (`tests/laws.rs`).
#![no_main]

use libfuzzer_sys::fuzz_target;
use soql::{Enforcement, Hardening, harden, parse, parse_statement};

fuzz_target!(|text: &str| {
    let mut query = match parse_statement(text) {
        Ok((query, _)) => query,
        Err(error) => {
            assert!(error.with_snippet(text).contains('^') && !error.platform_message(text).is_empty());
            return;
        }
    };
    assert_eq!(parse(&query.to_string()), Ok(query.clone()));
    let hardening = Hardening { enforcement: Some(Enforcement::SecurityEnforced), ..Hardening::default() };
    if harden(&mut query, &hardening).is_ok() {
        assert_eq!(parse(&query.to_string()), Ok(query.clone()));
        assert!(query.for_clause.is_none() && query.update.is_empty());
    }
});
