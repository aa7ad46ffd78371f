//! What comes of a call that an org, a gateway or a network has hit once, at every step of the work. Afterwards the org
//! is read: nothing is lost, nothing is done twice, and the caller was told the truth.

mod audited;
mod plain;
mod world;

use serde_json::{Value, json};

use self::Comes::{Done, Pending, Refused, UnsureDone, UnsureNot};

/// What comes of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comes {
    /// It succeeds as though nothing had happened, and is done once.
    Done,
    /// The caller is told that it was not done, and it was not.
    Refused,
    /// The caller is told to look, and will find nothing done.
    UnsureNot,
    /// The caller is told to look, and will find it done once.
    UnsureDone,
    /// The caller is told that the audit row still says Pending, and the record is as the row's outcome wants it.
    Pending,
}

/// The steps, in the order of the table's columns. The last three are those of an audited write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Token,
    Read,
    Page,
    Create,
    Update,
    Row,
    Change,
    Settle,
}

/// A line of the table.
struct Fault {
    name: &'static str,
    /// What its rule has beside the calls that it hits.
    acts: Value,
    /// Whether tokens cannot be renewed meanwhile.
    no_tokens: bool,
    /// Whether the client gives up soon.
    is_slow: bool,
    /// A column for each step.
    comes: [Comes; 8],
}

#[rustfmt::skip]
fn table() -> Vec<Fault> {
    const LONG: u32 = 60_000;
    let answer = |status: u16, headers: Value, body: Value| {
        json!({"act": {"answer": {"status": status, "headers": headers, "body": body}}})
    };
    let not_for_rest = json!([{"errorCode": "INVALID_SESSION_ID", "message": "This session is not valid for use with the REST API"}]);
    let page = answer(503, json!({"Content-Type": "text/html"}), json!("<html>Down for maintenance</html>"));
    let quick = |name, acts, comes| Fault { name, acts, no_tokens: false, is_slow: false, comes };
    let slow = |name, acts, comes| Fault { is_slow: true, ..quick(name, acts, comes) };
    let act = |act: &str| json!({ "act": act });

    //                                                                        token    read     page     create      update      row      change   settle
    vec![
        slow ("no answer in time",   json!({"latency_ms": LONG}),            [Refused, Refused, Refused, UnsureNot,  UnsureNot,  Done,    Refused, Done]),
        quick("401, expired",        act("session_expired"),                 [Done,    Done,    Done,    Done,       Done,       Done,    Done,    Done]),
        quick("401, not for REST",   answer(401, json!({}), not_for_rest),   [Done,    Refused, Refused, Refused,    Refused,    Refused, Refused, Pending]),
        quick("403, day used up",    act("daily_limit"),                     [Done,    Refused, Refused, Refused,    Refused,    Refused, Refused, Pending]),
        quick("403, many at once",   act("concurrent_limit"),                [Done,    Done,    Done,    Done,       Done,       Done,    Done,    Done]),
        quick("420, no word",        answer(420, json!({"Retry-After": "0"}), Value::Null), [Done, Done, Done, Refused, Refused, Refused, Refused, Pending]),
        quick("429, Retry-After",    json!({"act": {"too_many_requests": {"retry_after": 1}}}), [Done, Done, Done, Done, Done, Done, Done, Done]),
        quick("500",                 act("unknown_exception"),               [Done,    Done,    Done,    UnsureNot,  UnsureNot,  Done,    Refused, Done]),
        quick("502, a page",         act("bad_gateway"),                     [Done,    Done,    Done,    UnsureNot,  UnsureNot,  Done,    Refused, Done]),
        quick("503, its own word", act("server_unavailable"),              [Done,    Done,    Done,    Done,       Done,       Done,    Done,    Done]),
        quick("503, a page",         page,                                   [Done,    Done,    Done,    UnsureNot,  UnsureNot,  Done,    Refused, Done]),
        quick("reset before",        act("reset_before"),                    [Done,    Done,    Done,    UnsureNot,  UnsureNot,  Done,    Refused, Done]),
        quick("reset after",         act("reset_after"),                     [Done,    Done,    Done,    UnsureDone, UnsureDone, Done,    Done,    Done]),
        quick("half an answer",      act("half_answer"),                     [Done,    Done,    Done,    UnsureDone, UnsureDone, Done,    Done,    Done]),
        slow ("a body that trickles", json!({"act": {"slow_body": {"bytes": 1, "pause_ms": LONG}}}), [Refused, Refused, Refused, UnsureDone, Done, Done, Done, Done]),
        quick("a locked record",     act("row_lock"),                        [Done,    Done,    Done,    Done,       Done,       Done,    Done,    Done]),
        Fault { no_tokens: true, ..
        quick("401, and no token",   act("session_expired"),                 [Refused, Refused, Refused, Refused,    Refused,    Refused, Refused, Pending]) },
    ]
}

impl Fault {
    fn comes_of(&self, step: Step) -> Comes {
        self.comes[step as usize]
    }

    /// Whether the org does what was asked before it spoils the answer.
    fn is_late(&self) -> bool {
        ["reset after", "half an answer", "a body that trickles"].contains(&self.name)
    }
}
