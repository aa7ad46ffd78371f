//! Laws that hold for every tree and every text.

mod common;
mod tree;

use proptest::prelude::*;
use soql::{Enforcement, Hardening, check, harden, parse, parse_statement};

/// Pieces of queries, to be thrown together.
const PIECES: &[&str] = &[
    "SELECT",
    "FROM",
    "WHERE",
    "AND",
    "OR",
    "NOT",
    "IN",
    "LIKE",
    "INCLUDES",
    "GROUP",
    "ORDER",
    "BY",
    "ROLLUP",
    "HAVING",
    "LIMIT",
    "OFFSET",
    "FOR",
    "VIEW",
    "UPDATE",
    "TRACKING",
    "WITH",
    "DATA",
    "CATEGORY",
    "AT",
    "USING",
    "SCOPE",
    "TYPEOF",
    "WHEN",
    "THEN",
    "ELSE",
    "END",
    "FIELDS",
    "ALL",
    "ROWS",
    "COUNT",
    "NULLS",
    "FIRST",
    "DESC",
    "Id",
    "Account",
    "a.b",
    "(",
    ")",
    ",",
    ":",
    ";",
    "=",
    "<",
    ">",
    "!=",
    "+",
    "-",
    ".",
    "*",
    "5",
    "0.5",
    "'x'",
    "'",
    "\\",
    "\"",
    "--",
    "/*",
    "TODAY",
    "LAST_N_DAYS",
    "USD5",
    "2026-06-30",
    "2026-06-30T",
    "17:30:00Z",
    "null",
    "true",
    "é",
    "\u{a0}",
    "\n",
    "DISTANCE",
    "GEOLOCATION",
    "toLabel",
    "SECURITY_ENFORCED",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_printed_is_read_back_as_the_same_tree(query in tree::query()) {
        let text = query.to_string();
        match parse(&text) {
            Ok(read) => prop_assert_eq!(read, query, "{}", text),
            Err(error) => prop_assert!(false, "{}", error.with_snippet(&text)),
        }
    }

    #[test]
    fn every_tree_can_be_checked_and_what_is_hardened_is_still_a_query(mut query in tree::query()) {
        let catalog = common::catalog();
        if let Err(errors) = check(&query, &catalog) {
            prop_assert!(!errors.is_empty());
        }
        let hardening = Hardening { max_rows: 200, enforcement: Some(Enforcement::SecurityEnforced) };
        if harden(&mut query, &hardening).is_ok() {
            let text = query.to_string();
            prop_assert_eq!(parse(&text), Ok(query.clone()), "{}", text);
            prop_assert!(query.for_clause.is_none() && query.update.is_empty());
            prop_assert!(query.limit.is_none_or(|limit| limit.node <= 200) || query.is_bare_count() || query.selects_aggregate());
        }
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in any::<String>()) {
        survives(&text);
    }

    #[test]
    fn no_bytes_make_the_parser_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_mixture_of_pieces_makes_the_parser_panic(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40), spaced in any::<bool>()) {
        survives(&pieces.join(if spaced { " " } else { "" }));
    }

    #[test]
    fn no_cut_or_change_of_a_query_makes_the_parser_panic(query in tree::query(), at in any::<prop::sample::Index>(), c in any::<char>()) {
        let mut text: Vec<char> = query.to_string().chars().collect();
        let at = at.index(text.len());
        text[at] = c;
        survives(&text.iter().collect::<String>());
        survives(&text[..at].iter().collect::<String>());
    }

    #[test]
    fn a_string_value_comes_back_whatever_is_in_it(value in any::<String>()) {
        let query = soql::build::Select::from("A").filter(soql::build::field("x").eq(value.as_str())).build();
        prop_assert_eq!(parse(&query.to_string()), Ok(query));
    }
}

#[test]
fn the_corpus_of_the_fuzz_target_survives() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus/parse");
    let mut read = 0;
    for entry in std::fs::read_dir(corpus).expect("a corpus") {
        let text = std::fs::read(entry.expect("an entry").path()).expect("a text");
        let text = String::from_utf8_lossy(&text);
        survives(&text);
        read += usize::from(parse(&text).is_ok());
    }
    assert!(read >= 15, "only {read} texts of the corpus are queries");
}

/// Reads a text. What is read can be printed, read again and made safe to send; what is refused can be told in
/// every way there is. `fuzz/fuzz_targets/parse.rs` holds texts to the same.
fn survives(text: &str) {
    let mut query = match parse_statement(text) {
        Ok((query, _)) => query,
        Err(error) => {
            assert!(!error.to_string().is_empty() && !error.platform_message(text).is_empty());
            assert!(error.with_snippet(text).contains('^'));
            return;
        }
    };
    assert_eq!(parse(&query.to_string()), Ok(query.clone()), "{text}");
    let hardening = Hardening { enforcement: Some(Enforcement::SecurityEnforced), ..Hardening::default() };
    if harden(&mut query, &hardening).is_ok() {
        assert_eq!(parse(&query.to_string()), Ok(query.clone()), "{text}");
        assert!(query.for_clause.is_none() && query.update.is_empty(), "{text}");
    }
}
