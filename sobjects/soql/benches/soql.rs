//! What a query costs before it is sent: `cargo bench -p soql`.
//!
//! Meant to stay under 10 µs for ten fields with two filters, and under 20 ms for the longest text that is read.

#[path = "../tests/common/mod.rs"]
mod common;

use divan::{Bencher, black_box};
use soql::{Enforcement, Hardening, MAX_LENGTH, check, harden, parse_statement};

const TEN_FIELDS: &str = "SELECT Id, Name, StageName, Amount, Probability, CloseDate, IsClosed, AccountId, OwnerId, \
     CreatedDate FROM Opportunity WHERE StageName = 'Commit' AND CloseDate = THIS_QUARTER";

fn main() {
    divan::main();
}

#[divan::bench]
fn parse_check_and_harden_ten_fields(bencher: Bencher) {
    let catalog = common::catalog();
    bencher.bench(|| hardened(black_box(TEN_FIELDS), &catalog));
}

#[divan::bench]
fn parse_ten_fields() {
    let query = parse_statement(black_box(TEN_FIELDS));
    assert!(black_box(query).is_ok());
}

#[divan::bench]
fn parse_check_and_harden_the_longest_list(bencher: Bencher) {
    let catalog = common::catalog();
    let text = longest("SELECT Id FROM Opportunity WHERE Name IN ('0000'", ", '0001'", ")");
    bencher.bench(|| hardened(black_box(&text), &catalog));
}

#[divan::bench]
fn parse_check_and_harden_the_most_conditions(bencher: Bencher) {
    let catalog = common::catalog();
    let text = longest("SELECT Id FROM Opportunity WHERE Id != null", " OR Account.Owner.Name = 'x'", "");
    bencher.bench(|| hardened(black_box(&text), &catalog));
}

/// Texts that would be slow where something is looked up in a list again and again.
const CROWDED: [(&str, &str, &str, &str); 7] = [
    ("wrong fields", "SELECT Id", ",f#", " FROM Opportunity"),
    ("aliases", "SELECT Id FROM Opportunity o", ",o.Account a#", ""),
    ("values", "SELECT Id FROM Opportunity WHERE StageName IN ('x'", ",'s#'", ")"),
    ("unknown objects", "SELECT Id", ",Campaign.f#", " FROM Opportunity"),
    ("groups", "SELECT COUNT(Id) FROM Opportunity GROUP BY Id", ",f#", ""),
    ("aggregates", "SELECT COUNT(Id)", ",MAX(Name) a#", " FROM Opportunity"),
    ("sorting", "SELECT Id FROM Opportunity ORDER BY Id", ",Account.Owner.f#", ""),
];

#[divan::bench(args = CROWDED.map(|(name, ..)| name))]
fn parse_and_check_crowded(bencher: Bencher, name: &str) {
    let catalog = common::catalog();
    let shape = CROWDED.into_iter().find(|(known, ..)| *known == name).expect("a shape");
    let text = crowded(shape);
    bencher.bench(|| {
        let (query, _) = parse_statement(black_box(&text)).expect("a query");
        check(&query, &catalog).map_or_else(|errors| errors.len(), |_| 0)
    });
}

fn crowded((_, start, repeated, end): (&str, &str, &str, &str)) -> String {
    let length = start.len() + end.len();
    let times = (MAX_LENGTH - length) / (repeated.len() + 4);
    let repeated: String = (0..times).map(|n| repeated.replace('#', &format!("{n:05}"))).collect();
    format!("{start}{repeated}{end}")
}

/// As many repetitions as fit into the longest text that is read.
fn longest(start: &str, repeated: &str, end: &str) -> String {
    let times = (MAX_LENGTH - start.len() - end.len()) / repeated.len();
    format!("{start}{}{end}", repeated.repeat(times))
}

fn hardened(text: &str, catalog: &sobjects::Catalog) -> String {
    let hardening = Hardening { enforcement: Some(Enforcement::SecurityEnforced), ..Hardening::default() };
    let (mut query, _) = parse_statement(text).expect("a query");
    harden(&mut query, &hardening).expect("a query that reads");
    check(&query, catalog).expect("a query that fits");
    query.to_string()
}
