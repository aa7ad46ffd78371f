//! The columns of the matrix: the writes, and which request of each is hit.

use super::shapes::Shape;
use crate::recorder::{Seen, Way};
use crate::world::AUDIT;

/// A request, and how it is hit.
type Hit = (&'static str, fn() -> Way);

/// A write, and what befalls it before the fault does.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scenario {
    pub(super) name: &'static str,
    pub(super) is_note: bool,
    /// When somebody else changes the record.
    pub(super) rival: Option<Rival>,
    /// The request that is hit first, and how.
    pub(super) first: Option<Hit>,
    /// The requests that follow it and are columns, with a full audit object, …
    full: &'static [Step],
    /// … with a basic one, …
    basic: &'static [Step],
    /// … and with one that has `Failed__c`.
    failed: &'static [Step],
}

/// When somebody else changes the record of a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rival {
    /// Between plan and commit.
    First,
    /// After it was written, and before anyone looks for what became of that.
    Last,
}

/// A request of a write: its kind, and which one of that kind it is, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) kind: &'static str,
    pub(crate) nth: usize,
}

const fn first(kind: &'static str) -> Step {
    Step { kind, nth: 1 }
}

const fn second(kind: &'static str) -> Step {
    Step { kind, nth: 2 }
}

const fn scenario(name: &'static str, steps: &'static [Step]) -> Scenario {
    Scenario { name, is_note: false, rival: None, first: None, full: steps, basic: steps, failed: steps }
}

const LATE: fn() -> Way = || Way::Late;
const LOST: fn() -> Way = || Way::Marked("reset after");

const WRITE: &[Step] =
    &[first("token"), first("user"), first("shape"), first("read"), first("row"), first("change")];
const NOTE: &[Step] = &[first("read"), first("row"), first("change")];
/// Whether a row came, and the row once more where it surely did not.
const ROW_LATE: &[Step] = &[first("find"), second("row")];
const ROW_LOST: &[Step] = &[first("find")];
const SETTLE: &[Step] = &[second("read"), first("who"), first("settle")];
/// The row is read, read again two seconds after its last change, and then marked.
const FENCE: &[Step] = &[first("look"), second("look"), first("fence")];

#[rustfmt::skip]
pub(super) const SCENARIOS: [Scenario; 11] = [
    scenario("a change", WRITE),
    Scenario { rival: Some(Rival::First), basic: &[second("read"), first("who")], ..scenario("a change that came too late", SETTLE) },
    Scenario { first: Some(("row", LOST)), ..scenario("a row whose answer is lost", ROW_LOST) },
    Scenario { first: Some(("row", LATE)), basic: ROW_LOST, failed: ROW_LOST, ..scenario("a row that is late", ROW_LATE) },
    Scenario { first: Some(("change", LOST)), full: &[first("look"), second("read")], ..scenario("a change whose answer is lost", &[]) },
    Scenario { first: Some(("change", LOST)), rival: Some(Rival::Last), full: &[first("look"), second("read")], ..scenario("a lost answer, and another change", &[]) },
    Scenario { first: Some(("change", LATE)), full: FENCE, ..scenario("a change that is late", &[]) },
    Scenario { is_note: true, ..scenario("a note", NOTE) },
    Scenario { is_note: true, first: Some(("row", LATE)), basic: ROW_LOST, failed: ROW_LOST, ..scenario("a note whose row is late", ROW_LATE) },
    Scenario { is_note: true, first: Some(("change", LOST)), full: &[first("look")], ..scenario("a note whose answer is lost", &[]) },
    Scenario { is_note: true, first: Some(("change", LATE)), full: FENCE, ..scenario("a note that is late", &[]) },
];

impl Scenario {
    pub(super) const fn columns(&self, shape: Shape) -> &'static [Step] {
        match shape {
            Shape::Full => self.full,
            Shape::Basic => self.basic,
            Shape::BasicWithFailed => self.failed,
        }
    }

    /// That each request of a run without a fault is a column, here or in the scenario without a first one.
    pub(super) fn check(&self, shape: Shape, requests: &[Seen]) {
        let mut steps = Steps::default();
        let all: Vec<Step> = requests.iter().map(|request| steps.next(request)).collect();
        let hit = self.first.and_then(|(kind, _)| all.iter().position(|step| step.kind == kind));
        assert_eq!(hit.is_some(), self.first.is_some(), "{shape}, {}: {all:?}", self.name);
        let columns = self.columns(shape);
        for step in columns {
            assert!(all.contains(step), "{shape}, {}: {step:?} is not among {all:?}", self.name);
        }
        for step in &all {
            let is_known = columns.contains(step) || WRITE.contains(step) || step.kind == "look";
            assert!(is_known, "{shape}, {}: {step:?} is no column", self.name);
        }
    }
}

/// Counts requests by their kind.
#[derive(Debug, Default)]
pub(crate) struct Steps(Vec<Step>);

impl Steps {
    pub(crate) fn next(&mut self, request: &Seen) -> Step {
        let kind = kind(request);
        let before = self.0.iter().filter(|step| step.kind == kind).count();
        let step = Step { kind, nth: before + 1 };
        self.0.push(step);
        step
    }
}

/// What a request is for.
fn kind(request: &Seen) -> &'static str {
    let has = |text: &str| request.line.contains(text);
    let says = |text: &str| request.body.contains(text);
    match request.line.split(' ').next().unwrap_or_default() {
        _ if has("/services/oauth2/token") => "token",
        _ if has("/userinfo") => "user",
        _ if has("/describe") => "shape",
        _ if has("/ui-api/") => "picklists",
        "POST" if says(&format!("sobjects/{AUDIT}\"")) => "row",
        "POST" if request.is_commit() => "change",
        "POST" if says(&format!("sobjects/{AUDIT}/")) => "fence",
        "POST" if has("/composite") => "read",
        "PATCH" if has(AUDIT) => "settle",
        "GET" if has("/query") => "find",
        "GET" if has(AUDIT) => "look",
        "GET" if has("/User/") => "who",
        "GET" if has("/Opportunity/") => "read",
        _ => panic!("a request that the matrix does not know: {} {}", request.line, request.body),
    }
}
