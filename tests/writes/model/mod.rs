//! Random sequences of writes, of changes by others, crashes, lost answers, late deliveries and reconciles, against a
//! model that is a page long. What each caller is told and what the org holds at the end are as the model says.
//!
//! `REVOPS_MODEL_CASES` raises the number of sequences.

mod expected;
mod ops;
mod real;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use self::expected::Expected;
use self::ops::{Op, ops};
use self::real::Real;

/// Sequences, where nothing else is said, and orgs that they are spread over.
const CASES: usize = 24;
const ORGS: usize = 4;
/// How often a failing sequence is made simpler.
const SIMPLER: usize = 40;

#[tokio::test(flavor = "multi_thread")]
async fn every_sequence_of_writes_ends_as_the_model_says() {
    let cases =
        std::env::var("REVOPS_MODEL_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(CASES);
    // The same sequences in every run.
    let mut runner = TestRunner::deterministic();
    let mut sequences: Vec<_> =
        (0..cases).map(|_| ops().new_tree(&mut runner).expect("a sequence")).collect();
    let mut orgs = Vec::new();
    for org in 0..ORGS {
        let sequences: Vec<Vec<Op>> =
            sequences.iter().skip(org).step_by(ORGS).map(ValueTree::current).collect();
        orgs.push(tokio::spawn(async move {
            let real = Real::new().await;
            for (at, ops) in sequences.iter().enumerate() {
                if run(&real, ops).await.is_err() {
                    return Some(org + at * ORGS);
                }
            }
            None
        }));
    }
    for org in orgs {
        if let Some(failing) = org.await.expect("an org") {
            panic!("{}", simplest(&mut sequences[failing]).await);
        }
    }
}

/// Runs a sequence on records of its own, and compares.
async fn run(real: &Real, ops: &[Op]) -> Result<(), String> {
    let mut case = real.case().await;
    let mut model = Expected::default();
    for (at, op) in ops.iter().enumerate() {
        let (told, expected) = (case.run(op).await, model.run(op));
        if told != expected {
            return Err(format!("step {at}, {op:?}: told {told:?} where the model says {expected:?}"));
        }
    }
    for op in [Op::Deliver, Op::Reconcile] {
        case.run(&op).await;
        model.run(&op);
    }
    let (found, expected) = (case.found().await, model.found());
    if found == expected { Ok(()) } else { Err(format!("found    {found:#?}\nexpected {expected:#?}")) }
}

/// The simplest sequence that still fails, and how it does.
async fn simplest(sequence: &mut impl ValueTree<Value = Vec<Op>>) -> String {
    let real = Real::new().await;
    let mut story = String::from("it fails no more when it is run again");
    for _ in 0..SIMPLER {
        let ops = sequence.current();
        let is_simpler = match run(&real, &ops).await {
            Err(how) => {
                story = format!("{ops:#?}\n{how}");
                sequence.simplify()
            }
            Ok(()) => sequence.complicate(),
        };
        if !is_simpler {
            break;
        }
    }
    story
}
