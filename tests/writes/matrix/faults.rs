//! The lines of the matrix: what may befall a request.

use serde_json::{Value, json};

use crate::recorder::Way;

/// A fault, which hits one request of a write.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fault {
    pub(super) name: &'static str,
    pub(super) way: fn() -> Way,
    pub(super) lasts: Lasts,
    /// When a request comes to the org that was held back.
    pub(super) comes: Comes,
    /// Whether the client must give up soon for it to show.
    pub(super) is_slow: bool,
}

/// Which requests a fault hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lasts {
    Once,
    /// The one and all after it.
    ForGood,
    /// The one, and no token can be had after it.
    NoToken,
}

/// When a request that was held back comes to the org.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comes {
    BeforeReconcile,
    /// At the very moment in which rows are reconciled.
    Meanwhile,
    AfterReconcile,
}

/// What the org's fault plan knows by the mark on a request.
pub(super) fn plan() -> Value {
    let answer = |status: u16, kind: &str, body: Value| json!({"answer": {"status": status, "headers": {"Content-Type": kind, "Retry-After": "0"}, "body": body}});
    let not_for_rest = json!([{"errorCode": "INVALID_SESSION_ID",
                               "message": "This session is not valid for use with the REST API"}]);
    let acts = [
        ("expired", json!("session_expired")),
        ("not for REST", answer(401, "application/json", not_for_rest)),
        ("day used up", json!("daily_limit")),
        ("many at once", json!("concurrent_limit")),
        ("420", answer(420, "application/json", Value::Null)),
        ("429", json!({"too_many_requests": {"retry_after": 1}})),
        ("500", json!("unknown_exception")),
        ("502", json!("bad_gateway")),
        ("503", json!("server_unavailable")),
        ("503 page", answer(503, "text/html", json!("<html>Down for maintenance</html>"))),
        ("200 page", answer(200, "text/html", json!("<html>Log in</html>"))),
        ("hollow", answer(200, "application/json", json!({}))),
        ("reset before", json!("reset_before")),
        ("reset after", json!("reset_after")),
        ("half", json!("half_answer")),
        ("trickles", json!({"slow_body": {"bytes": 1, "pause_ms": 60_000}})),
        ("locked", json!("row_lock")),
    ];
    let mut rules: Vec<Value> = acts
        .into_iter()
        .map(|(mark, act)| json!({"name": mark, "headers": {"x-fault": mark}, "act": act}))
        .collect();
    for (mark, latency) in [("never", 600_000), ("4 s", 4_000)] {
        rules.push(json!({"name": mark, "headers": {"x-fault": mark}, "latency_ms": latency}));
    }
    json!({ "rules": rules })
}

/// A fault by the org's plan, once.
const fn once(name: &'static str, way: fn() -> Way) -> Fault {
    Fault { name, way, lasts: Lasts::Once, comes: Comes::AfterReconcile, is_slow: false }
}

const fn slow(name: &'static str, way: fn() -> Way) -> Fault {
    Fault { is_slow: true, ..once(name, way) }
}

const fn lasting(name: &'static str, lasts: Lasts, way: fn() -> Way) -> Fault {
    Fault { lasts, ..once(name, way) }
}

const fn coming(name: &'static str, comes: Comes, way: fn() -> Way) -> Fault {
    Fault { comes, ..once(name, way) }
}

pub(super) const FAULTS: [Fault; 30] = [
    slow("no answer in time", || Way::Marked("never")),
    slow("processed too late", || Way::Marked("4 s")),
    slow("a body that trickles", || Way::Marked("trickles")),
    once("401, expired", || Way::Marked("expired")),
    lasting("401, and no token", Lasts::NoToken, || Way::Marked("expired")),
    once("401, not for REST", || Way::Marked("not for REST")),
    once("403, day used up", || Way::Marked("day used up")),
    lasting("403, for good", Lasts::ForGood, || Way::Marked("day used up")),
    once("403, many at once", || Way::Marked("many at once")),
    once("420, no word", || Way::Marked("420")),
    once("429, Retry-After", || Way::Marked("429")),
    once("500", || Way::Marked("500")),
    once("502, a page", || Way::Marked("502")),
    once("503, its own word", || Way::Marked("503")),
    once("503, a page", || Way::Marked("503 page")),
    once("200, a page", || Way::Marked("200 page")),
    once("200, hollow", || Way::Marked("hollow")),
    once("reset before", || Way::Marked("reset before")),
    once("reset after", || Way::Marked("reset after")),
    once("half an answer", || Way::Marked("half")),
    once("a locked record", || Way::Marked("locked")),
    lasting("no network any more", Lasts::ForGood, || Way::Gone),
    coming("late, then reconciled", Comes::BeforeReconcile, || Way::Late),
    coming("late, as reconciled", Comes::Meanwhile, || Way::Late),
    coming("late, long reconciled", Comes::AfterReconcile, || Way::Late),
    once("killed before", || Way::EndsBefore),
    once("killed after", || Way::EndsAfter),
    coming("killed, then it comes", Comes::BeforeReconcile, || Way::EndsLate),
    coming("killed, as reconciled", Comes::Meanwhile, || Way::EndsLate),
    coming("killed, comes at last", Comes::AfterReconcile, || Way::EndsLate),
];
