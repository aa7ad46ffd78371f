//! What may happen, and what a caller may be told.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Records of one sequence.
pub(super) const RECORDS: usize = 2;
/// An amount that no sequence writes.
pub(super) const NEVER: u32 = 99;

/// A step of a sequence.
#[derive(Debug, Clone)]
pub(super) enum Op {
    /// A change of the amount; nothing clears it.
    Write {
        record: usize,
        value: Option<u32>,
        expects: Expects,
        /// What somebody else makes of it between plan and commit.
        rival: Option<u32>,
        fate: Fate,
    },
    /// A note.
    Note { record: usize, fate: Fate },
    /// Somebody else's change.
    Other { record: usize, value: u32 },
    /// Everything that is on its way comes to the org.
    Deliver,
    /// The rows that are left Pending are settled.
    Reconcile,
}

/// What a change expects to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expects {
    Anything,
    /// What is there.
    TheValue,
    /// What is not there.
    AnotherValue,
}

/// Which request meets with something, and with what.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fate {
    pub(super) at: Which,
    pub(super) how: How,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Row,
    Change,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Well,
    /// The connection breaks before it, after it, or while it is on its way.
    LostBefore,
    LostAfter,
    Late,
    /// The network is gone from here on.
    Outage,
    /// The process ends before it, after it, or while it is on its way.
    KilledBefore,
    KilledAfter,
    KilledLate,
}

/// What the caller is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    Applied,
    Unchanged,
    Unexpected,
    Conflict,
    NotMade,
    NoRow,
    Unclear,
    /// There is no caller any more, or there was none.
    Nothing,
}

pub(super) fn ops() -> impl Strategy<Value = Vec<Op>> {
    vec(op(), 1..14)
}

fn op() -> impl Strategy<Value = Op> {
    let record = || 0..RECORDS;
    let value = || 1_u32..6;
    let expects = prop_oneof![6 => Just(Expects::Anything), 1 => Just(Expects::TheValue), 1 => Just(Expects::AnotherValue)];
    let rival = option::weighted(0.15, value());
    let change = (record(), option::weighted(0.9, value()), expects, rival, fate());
    prop_oneof![
        8 => change.prop_map(|(record, value, expects, rival, fate)| {
            Op::Write { record, value, expects, rival, fate }
        }),
        3 => (record(), fate()).prop_map(|(record, fate)| Op::Note { record, fate }),
        2 => (record(), value()).prop_map(|(record, value)| Op::Other { record, value }),
        2 => Just(Op::Deliver),
        2 => Just(Op::Reconcile),
    ]
}

fn fate() -> impl Strategy<Value = Fate> {
    let how = prop_oneof![
        4 => Just(How::Well),
        1 => Just(How::LostBefore),
        1 => Just(How::LostAfter),
        1 => Just(How::Late),
        1 => Just(How::Outage),
        1 => Just(How::KilledBefore),
        1 => Just(How::KilledAfter),
        2 => Just(How::KilledLate),
    ];
    (prop_oneof![1 => Just(Which::Row), 2 => Just(Which::Change)], how).prop_map(|(at, how)| Fate { at, how })
}
