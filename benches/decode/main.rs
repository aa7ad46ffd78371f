//! What reading a query's answer costs, 2,000 records of 40 fields: `benches/decode/run` compares it with what
//! others make of the same bytes.
//!
//! Meant: the generated type within 1.2 times of a struct by hand with the same field types, and at least three times as
//! fast as simple-salesforce.

mod answer;
mod by_hand;

use std::env;
use std::sync::LazyLock;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use generated::Opportunity;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

static ANSWER: LazyLock<Vec<u8>> = LazyLock::new(answer::answer);

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.as_slice() {
        [_, command, file, ..] if command == "write" => std::fs::write(file, &*ANSWER).expect("a file"),
        _ => divan::main(),
    }
}

/// A page of records, as the client reads it.
#[derive(Deserialize)]
struct Page<T> {
    records: Vec<T>,
}

/// Reads the answer as its records and lets go of them, as every contender does.
fn records<T: DeserializeOwned>(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(ANSWER.len())).bench_local(|| {
        let page: Page<T> = serde_json::from_slice(black_box(&ANSWER)).expect("an answer");
        assert_eq!(page.records.len(), answer::RECORDS);
    });
}

#[divan::bench(sample_count = 400, sample_size = 1)]
fn struct_by_hand(bencher: Bencher<'_, '_>) {
    records::<by_hand::Deal>(bencher);
}

#[divan::bench(sample_count = 400, sample_size = 1)]
fn generated_type(bencher: Bencher<'_, '_>) {
    records::<Opportunity>(bencher);
}

#[divan::bench(sample_count = 400, sample_size = 1)]
fn serde_json_value(bencher: Bencher<'_, '_>) {
    records::<Value>(bencher);
}
