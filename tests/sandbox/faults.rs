//! Faults on demand, the journal and the admin interface, as a plain client sees them.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use salesforce_revops::sandbox::faults::{Act, Plan, Rule, When};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::org::{Answer, Org, form};

const EXAMPLE: &str = include_str!("../../examples/faults.json");

impl Org {
    async fn admin(&self, method: Method, path: &str, body: impl Into<String>) -> Answer {
        Answer::of(self.request(method, &format!("/_sandbox{path}")).body(body.into())).await
    }

    /// Follows a plan of these rules.
    async fn faults(&self, rules: Value) {
        let answer =
            self.admin(Method::PUT, "/faults", json!({ "seed": 7, "rules": rules }).to_string()).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }

    /// How often each rule hit.
    async fn hits(&self) -> Vec<u64> {
        let answer = self.admin(Method::GET, "/faults", "").await;
        let rules = answer.body["rules"].as_array().expect("rules").clone();
        rules.iter().map(|rule| rule["hit"].as_u64().expect("a number")).collect()
    }

    async fn requests(&self, query: &str) -> Value {
        self.admin(Method::GET, &format!("/journal?{query}"), "").await.body
    }

    /// Sends a request on a connection of its own.
    async fn sent(&self, method: &str, path: &str, body: &str) -> TcpStream {
        let address = self.running.instance_url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        let token = &self.running.access_token;
        let request = format!(
            "{method} /services/data/v60.0{path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).await.expect("it takes a request");
        stream
    }

    /// The same, and all bytes that came, and how they ended.
    async fn raw(&self, method: &str, path: &str, body: &str) -> (String, Result<(), ErrorKind>) {
        let mut stream = self.sent(method, path, body).await;
        let mut bytes = Vec::new();
        let ended = stream.read_to_end(&mut bytes).await.map(drop).map_err(|error| error.kind());
        (String::from_utf8(bytes).expect("text"), ended)
    }
}

#[tokio::test]
async fn made_up_answers_look_like_the_real_ones() {
    let org = Org::start().await;
    for (act, status, code, message) in [
        ("session_expired", 401, "INVALID_SESSION_ID", "Session expired or invalid"),
        ("daily_limit", 403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."),
        (
            "concurrent_limit",
            403,
            "REQUEST_LIMIT_EXCEEDED",
            "ConcurrentRequests (Concurrent API Requests) Limit exceeded.",
        ),
        ("server_unavailable", 503, "SERVER_UNAVAILABLE", "Server too busy"),
        ("row_lock", 400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record"),
    ] {
        org.faults(json!([{ "path": "*/limits", "act": act }])).await;
        let answer = org.get("/limits").await;
        assert_eq!(answer.error(), (status, code, message));
        assert!(answer.header("content-type").starts_with("application/json"), "{answer:?}");
        assert_eq!(org.get("/sobjects").await.status, 200, "{act} hits another path");
    }
    org.faults(json!([{ "act": "unknown_exception" }])).await;
    let answer = org.get("/limits").await;
    assert_eq!((answer.status, answer.error().1), (500, "UNKNOWN_EXCEPTION"));
    org.faults(json!([{ "act": { "too_many_requests": { "retry_after": 3 } } }])).await;
    let answer = org.get("/limits").await;
    assert_eq!((answer.status, answer.header("retry-after")), (429, "3"));
    org.faults(json!([{ "act": "bad_gateway" }])).await;
    let answer = org.call(Method::GET, "/limits").send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 502);
    assert!(answer.text().await.expect("a page").starts_with("<html>"));
}

#[tokio::test]
async fn the_plan_may_give_an_answer_of_its_own() {
    let org = Org::start().await;
    let answer =
        json!({ "status": 409, "headers": { "X-Why": "because" }, "body": [{ "errorCode": "ODD" }] });
    org.faults(json!([{ "act": { "answer": answer } }])).await;
    let answer = org.get("/limits").await;
    assert_eq!((answer.status, answer.header("x-why"), answer.error().1), (409, "because", "ODD"));
    org.faults(json!([{ "act": { "answer": { "status": 204 } } }])).await;
    assert_eq!(org.get("/limits").await.body, Value::Null);
}

#[tokio::test]
async fn a_reset_before_leaves_the_write_undone_and_one_after_does_not() {
    let org = Org::start().await;
    for (act, name, written) in [("reset_before", "Before", 0), ("reset_after", "After", 1)] {
        org.faults(json!([{ "method": "POST", "act": act }])).await;
        let body = json!({ "Name": name }).to_string();
        let (came, ended) = org.raw("POST", "/sobjects/Account", &body).await;
        assert_eq!((came.as_str(), ended), ("", Err(ErrorKind::ConnectionReset)));
        assert_eq!(org.count(&format!("Account WHERE Name = '{name}'")).await, written, "{act}");
        let error = org.send(Method::POST, "/sobjects/Account", body).send().await;
        assert!(error.is_err_and(|error| error.is_request()), "{act}");
    }
}

#[tokio::test]
async fn half_an_answer_declares_more_than_comes() {
    let org = Org::start().await;
    org.faults(json!([{ "act": "half_answer" }])).await;
    let body = json!({ "Name": "Half" }).to_string();
    let (came, ended) = org.raw("POST", "/sobjects/Account", &body).await;
    let (head, half) = came.split_once("\r\n\r\n").expect("a head");
    assert!(head.starts_with("HTTP/1.1 201 "), "{head}");
    let declared = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    assert_eq!((declared.map(|whole: usize| whole / 2), ended), (Some(half.len()), Ok(())));
    assert!(!half.is_empty());
    let describe = org.get_text("/sobjects/Opportunity/describe").await;
    assert!(describe.is_err_and(|error| error.is_body() || error.is_decode()));
    org.faults(json!([])).await;
    assert_eq!(org.count("Account WHERE Name = 'Half'").await, 1);
    // An answer without a body has no half.
    let id = org.create("Account", json!({ "Name": "Whole" })).await;
    org.faults(json!([{ "act": "half_answer" }])).await;
    let (came, ended) = org.raw("PATCH", &format!("/sobjects/Account/{id}"), r#"{"Site": "Done"}"#).await;
    assert_eq!((came.as_str(), ended), ("", Err(ErrorKind::ConnectionReset)));
    org.faults(json!([])).await;
    assert_eq!(org.field("Account", &id, "Site").await, "Done");
}

impl Org {
    async fn get_text(&self, path: &str) -> Result<String, reqwest::Error> {
        self.call(Method::GET, path).send().await?.text().await
    }
}

#[tokio::test]
async fn a_slow_body_and_latency_take_their_time_and_change_nothing_else() {
    let org = Org::start().await;
    let whole = org.get_text("/sobjects/Account").await.expect("a body");
    org.faults(json!([{ "latency_ms": 30, "act": { "slow_body": { "bytes": 400, "pause_ms": 20 } } }])).await;
    let began = Instant::now();
    assert_eq!(org.get_text("/sobjects/Account").await.expect("the same"), whole);
    let pieces = u32::try_from(whole.len().div_ceil(400)).expect("few");
    assert!(pieces > 1 && began.elapsed() >= Duration::from_millis(30) + Duration::from_millis(20) * pieces);
}

#[tokio::test]
async fn a_client_that_hangs_up_does_not_stop_what_it_began() {
    let org = Org::start().await;
    org.faults(json!([{ "method": "POST", "latency_ms": 20 }])).await;
    drop(org.sent("POST", "/sobjects/Account", &json!({ "Name": "Gone" }).to_string()).await);
    let noted = async {
        while org.running.journal().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), noted).await.expect("it goes on");
    assert_eq!(org.count("Account WHERE Name = 'Gone'").await, 1);
}

#[tokio::test]
async fn the_usage_told_is_the_plans() {
    let org = Org::start().await;
    org.faults(json!([{ "api_usage": { "used": 99, "max": 100 } }])).await;
    let answer = org.get("/limits").await;
    assert_eq!((answer.status, answer.header("sforce-limit-info")), (200, "api-usage=99/100"));
    org.faults(json!([])).await;
    assert_eq!(org.get("/limits").await.header("sforce-limit-info"), "api-usage=2/100000");
}

#[tokio::test]
async fn a_fault_costs_no_call() {
    let org = Org::start().await;
    org.faults(json!([{ "act": "server_unavailable", "times": 5 }])).await;
    for _ in 0..5 {
        assert_eq!(org.get("/limits").await.status, 503);
    }
    assert_eq!(org.get("/limits").await.header("sforce-limit-info"), "api-usage=1/100000");
}

#[tokio::test]
async fn rules_hit_the_nth_every_nth_and_so_many_calls() {
    let org = Org::start().await;
    for (rule, due) in [
        (json!({ "when": { "nth": 3 } }), [false, false, true, false, false, false]),
        (json!({ "when": { "every": 2 } }), [false, true, false, true, false, true]),
        (json!({ "times": 2 }), [true, true, false, false, false, false]),
        (json!({ "when": { "every": 2 }, "times": 2 }), [false, true, false, true, false, false]),
        (json!({ "when": { "probability": 0 } }), [false; 6]),
        (json!({ "when": { "probability": 1 } }), [true; 6]),
    ] {
        let mut act = rule.clone();
        act["act"] = json!("server_unavailable");
        org.faults(json!([act])).await;
        let mut hit = Vec::new();
        for _ in due {
            hit.push(org.get("/limits").await.status == 503);
        }
        assert_eq!(hit, due, "{rule}");
    }
}

#[tokio::test]
async fn chance_can_be_repeated() {
    let org = Org::start().await;
    let mut runs = Vec::new();
    for _ in 0..2 {
        org.faults(json!([{ "when": { "probability": 0.5 }, "act": "server_unavailable" }])).await;
        let mut run = Vec::new();
        for _ in 0..20 {
            run.push(org.get("/limits").await.status);
        }
        runs.push(run);
    }
    assert_eq!(runs[0], runs[1]);
    assert!(runs[0].contains(&200) && runs[0].contains(&503), "{runs:?}");
}

#[tokio::test]
async fn all_conditions_must_hold_and_the_first_rule_that_is_due_acts_alone() {
    let org = Org::start().await;
    let id = org.opportunity("Meant").await;
    org.faults(json!([
        { "name": "text", "contains": id, "method": "PATCH", "act": "row_lock" },
        { "name": "header", "headers": { "X-Trial": "a*" }, "act": "daily_limit" },
        { "name": "query", "path": "*/query", "contains": "FROM Lead", "act": "bad_gateway" },
        { "name": "rest", "path": "/services/data/v60.0/limits", "when": { "nth": 2 }, "act": "session_expired" },
    ]))
    .await;
    assert_eq!(
        org.patch(&format!("/sobjects/Opportunity/{id}"), json!({ "NextStep": "x" })).await.status,
        204
    );
    let collection =
        json!({ "records": [{ "attributes": { "type": "Opportunity" }, "id": id, "NextStep": "x" }] });
    let locked = org.patch("/composite/sobjects", collection).await;
    let words = format!("unable to obtain exclusive access to this record or 1 records: {id}");
    assert_eq!(locked.error(), (400, "UNABLE_TO_LOCK_ROW", words.as_str()));
    for (value, status) in [("abc", 403), ("b", 200)] {
        let call = org.call(Method::GET, "/sobjects").header("X-Trial", value);
        assert_eq!(Answer::of(call).await.status, status);
    }
    let lead = org.call(Method::GET, &format!("/query?{}", form(&[("q", "SELECT Id FROM Lead")])));
    assert_eq!(lead.send().await.expect("an answer").status().as_u16(), 502);
    assert_eq!(org.query("SELECT Id FROM User").await.status, 200);
    // The call that the second rule takes is counted by the fourth.
    let taken = org.call(Method::GET, "/limits").header("X-Trial", "a");
    assert_eq!(Answer::of(taken).await.status, 403);
    assert_eq!(org.get("/limits").await.status, 401);
    assert_eq!(org.hits().await, [1, 2, 1, 1]);
}

#[tokio::test]
async fn one_call_of_a_composite_can_find_its_record_locked() {
    let org = Org::start().await;
    let id = org.opportunity("Locked").await;
    org.faults(json!([{ "path": "*/composite", "contains": id, "times": 1, "act": "row_lock" }])).await;
    let url = format!("/services/data/v60.0/sobjects/Opportunity/{id}");
    let composite = json!({ "allOrNone": true, "compositeRequest": [
        { "method": "POST", "url": "/services/data/v60.0/sobjects/Account", "referenceId": "first",
          "body": { "Name": "Halted" } },
        { "method": "PATCH", "url": url, "referenceId": "second", "body": { "NextStep": "now" } },
    ]});
    let answer = org.post("/composite", composite.clone()).await;
    let part = |at: usize, key: &str| answer.body["compositeResponse"][at][key].clone();
    assert_eq!((answer.status, part(0, "referenceId")), (200, json!("first")));
    assert_eq!(part(0, "body")[0]["errorCode"], "PROCESSING_HALTED");
    assert_eq!(
        (part(1, "httpStatusCode"), &part(1, "body")[0]["errorCode"]),
        (json!(400), &json!("UNABLE_TO_LOCK_ROW"))
    );
    assert_eq!(org.count("Account WHERE Name = 'Halted'").await, 0);
    let again = org.post("/composite", composite).await;
    assert_eq!(again.body["compositeResponse"][1]["httpStatusCode"], 204, "{again:?}");
}

#[tokio::test]
async fn a_plan_may_stand_from_the_start() {
    let rule = Rule {
        when: Some(When::Every(2.try_into().expect("2"))),
        act: Some(Act::ResetBefore),
        ..Rule::default()
    };
    let faults = Plan { rules: vec![rule], ..Plan::default() };
    let org = Org::with(Options { faults, ..Options::default() }).await;
    assert_eq!(org.get("/limits").await.status, 200);
    assert!(org.call(Method::GET, "/limits").send().await.is_err());
    let answer = org.admin(Method::DELETE, "/faults", "").await;
    assert_eq!(answer.body["rules"], json!([]));
    assert_eq!(org.get("/limits").await.status, 200);
    assert_eq!(org.get("/limits").await.status, 200);
}

#[tokio::test]
async fn the_example_does_what_it_says() {
    let org = Org::start().await;
    let answer = org.admin(Method::PUT, "/faults", EXAMPLE).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let token = || Answer::of(org.request(Method::POST, "/services/oauth2/token").body(""));
    assert_eq!((token().await.status, token().await.status), (503, 400));
    let query = || org.query("SELECT Id FROM User LIMIT 1");
    assert_eq!([query().await.status, query().await.status, query().await.status], [200, 401, 200]);
    let account = json!({ "Name": "Lost answer" }).to_string();
    assert!(org.send(Method::POST, "/sobjects/Account", account).send().await.is_err());
    assert_eq!(org.count("Account WHERE Name = 'Lost answer'").await, 1);
    let limits = org.get("/limits").await;
    assert_eq!(limits.header("sforce-limit-info"), "api-usage=99500/100000");
    let recent = org.call(Method::GET, "/recent").send().await.expect("an answer");
    assert_eq!(recent.status().as_u16(), 407);
}

/// Plans that are wrong, and what the reader says of each.
const WRONG: [(&str, &str); 10] = [
    (r#"{"rule": []}"#, "unknown field `rule`, expected one of `$schema`, `seed`, `rules` at line 1"),
    (
        r#"{"rules": [{"pth": "*", "act": "row_lock"}]}"#,
        "unknown field `pth`, expected one of `name`, `path`",
    ),
    (r#"{"rules": [{"act": "explode"}]}"#, "unknown variant `explode`, expected one of `session_expired`"),
    (r#"{"rules": [{"act": {"slow_body": {"bytes": 1, "pause_ms": 1, "x": 1}}}]}"#, "unknown field `x`"),
    (r#"{"rules": [{"act": {"answer": {"status": 200, "text": ""}}}]}"#, "unknown field `text`"),
    (r#"{"rules": [{"act": "row_lock", "when": {"nth": 0}}]}"#, "expected a nonzero u64"),
    (r#"{"rules": [{"act": "row_lock", "when": {"nth": 1, "every": 2}}]}"#, "at line 1"),
    (r#"{"rules": [{"act": "row_lock", "when": {"probability": 1.5}}]}"#, "rule 1: `probability` is 1.5"),
    (
        r#"{"rules": [{"name": "idle", "path": "*"}]}"#,
        "idle: does nothing; give `act`, `latency_ms` or `api_usage`",
    ),
    (r#"{"rules": [{"act": {"answer": {"status": 99}}}]}"#, "rule 1: `status` is 99"),
];

#[tokio::test]
async fn reader_and_schema_take_and_refuse_the_same() {
    let org = Org::start().await;
    let schema = org.admin(Method::GET, "/faults/schema", "").await.body;
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let example = serde_json::from_str(EXAMPLE).expect("JSON");
    if let Err(error) = schema.validate(&example) {
        panic!("{error}");
    }
    assert!(Plan::from_json(EXAMPLE).is_ok());
    for (plan, reason) in WRONG {
        assert!(!schema.is_valid(&serde_json::from_str(plan).expect("JSON")), "{plan}");
        let answer = org.admin(Method::PUT, "/faults", plan).await;
        assert_eq!(answer.status, 400, "{plan}");
        assert!(answer.body["error"].as_str().is_some_and(|error| error.contains(reason)), "{answer:?}");
    }
    // What no schema can say, the reader says.
    for (headers, reason) in
        [("X Y", "`X Y` is not the name of a header"), ("Content-Length", "use `half_answer`")]
    {
        let answer = json!({ "status": 200, "headers": { headers: "1" } });
        let plan = json!({ "rules": [{ "act": { "answer": answer } }] }).to_string();
        assert!(Plan::from_json(&plan).is_err_and(|error| error.to_string().contains(reason)), "{headers}");
    }
    assert!(Plan::from_json(r#"{"rules": [{"headers": {"X Y": "*"}, "act": "row_lock"}]}"#).is_err());
    assert_eq!(org.hits().await, [0; 0], "a plan that is wrong changes nothing");
}

#[tokio::test]
async fn the_journal_holds_every_request_as_its_schema_says() {
    let org = Org::start().await;
    let id = org.opportunity("Noted").await;
    org.faults(json!([{ "name": "cut", "method": "DELETE", "act": "reset_before" }])).await;
    assert!(org.call(Method::DELETE, &format!("/sobjects/Opportunity/{id}")).send().await.is_err());
    Answer::of(org.request(Method::GET, "/services/data/v60.0/limits?x=1")).await;
    let page = org.requests("").await;
    let schema = org.admin(Method::GET, "/journal/schema", "").await.body;
    if let Err(error) = jsonschema::validator_for(&schema).expect("a schema").validate(&page) {
        panic!("{error}");
    }
    let told = |at: usize| {
        let request = &page["requests"][at];
        json!([request["number"], request["method"], request["path"], request["status"], request["fault"]])
    };
    assert_eq!(told(0), json!([1, "POST", "/services/data/v60.0/sobjects/Opportunity", 201, null]));
    let path = format!("/services/data/v60.0/sobjects/Opportunity/{id}");
    assert_eq!(told(1), json!([2, "DELETE", path, null, "cut"]));
    assert_eq!(told(2), json!([3, "GET", "/services/data/v60.0/limits", 401, null]));
    let [created, _, refused] = page["requests"].as_array().expect("a list").as_slice() else {
        panic!("{page}")
    };
    assert!(created["body"].as_str().is_some_and(|body| body.contains("Noted")), "{created}");
    assert!(created["user"].as_str().is_some_and(|user| user.starts_with("005")), "{created}");
    assert_eq!(
        (&refused["user"], &refused["query"], &refused["body"]),
        (&Value::Null, &json!("x=1"), &Value::Null)
    );
    assert_eq!(org.running.journal().len(), 3);

    let numbers = |page: Value| -> Vec<u64> {
        let all = page["requests"].as_array().expect("a list");
        all.iter().map(|request| request["number"].as_u64().expect("a number")).collect()
    };
    assert_eq!(numbers(org.requests("after=2").await), [3]);
    assert_eq!(numbers(org.requests("path=*/sobjects/*").await), [1, 2]);
    let first = org.requests("limit=1").await;
    assert_eq!((&first["more"], &first["dropped"]), (&json!(true), &json!(0)));
    assert_eq!(numbers(first), [1]);
    assert_eq!(org.admin(Method::GET, "/journal?last=1", "").await.status, 400);
    org.admin(Method::DELETE, "/journal", "").await;
    org.get("/limits").await;
    assert_eq!(numbers(org.requests("").await), [4]);
}

#[tokio::test]
async fn no_secret_gets_into_the_journal() {
    let org = Org::start().await;
    let form_body = |pairs: &[(&str, &str)]| {
        org.request(Method::POST, "/services/oauth2/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(form(pairs))
    };
    let running = &org.running;
    let refresh = [
        ("grant_type", "refresh_token"),
        ("refresh_token", running.refresh_token.as_str()),
        ("client_id", running.client_id.as_str()),
        ("client_secret", running.client_secret.as_str()),
    ];
    let granted = Answer::of(form_body(&refresh)).await;
    let fresh = granted.body["access_token"].as_str().expect("a token").to_owned();
    Answer::of(org.request(Method::POST, &format!("/services/oauth2/token?{}", form(&refresh)))).await;
    Answer::of(form_body(&[("grant_type", "x"), ("assertion", "eyJhbGci"), ("password", "hunter2")])).await;
    let soap = org.request(Method::POST, "/services/Soap/u/60.0").header("Content-Type", "text/xml");
    soap.body("<login><password>hunter2</password></login>").send().await.expect("an answer");
    let cookie = org.call(Method::GET, "/limits").header("Cookie", format!("sid={fresh}"));
    Answer::of(cookie.header("X-SFDC-Session", &fresh)).await;
    let page = org.requests("").await;
    assert_eq!(page["requests"].as_array().map(Vec::len), Some(5), "{page}");
    let text = page.to_string();
    let secrets = [&running.access_token, &running.refresh_token, &running.client_secret, &fresh];
    for secret in secrets.into_iter().map(String::as_str).chain(["eyJhbGci", "hunter2"]) {
        let escaped = form(&[("", secret)]);
        assert!(!text.contains(secret) && !text.contains(escaped.trim_start_matches('=')), "{secret}");
    }
    assert!(text.contains("grant_type=refresh_token") && text.contains("refresh_token=[redacted]"), "{text}");
}

#[tokio::test]
async fn the_clock_goes_forward_when_told_to() {
    let org = Org::start().await;
    let day = |answer: Answer| answer.body["now"].as_str().expect("a time")[..10].to_owned();
    let before = day(org.admin(Method::GET, "/clock", "").await);
    let after = day(org.admin(Method::POST, "/clock", r#"{"advance_seconds": 172800}"#).await);
    assert!(after > before, "{after}");
    // The session is too old by now.
    assert_eq!(org.get("/limits").await.error().1, "INVALID_SESSION_ID");
    for wrong in [r#"{"advance_seconds": -1}"#, r#"{"seconds": 1}"#, "{}", ""] {
        assert_eq!(org.admin(Method::POST, "/clock", wrong).await.status, 400, "{wrong}");
    }
}

#[tokio::test]
async fn the_admin_interface_tells_what_there_is_and_is_not_for_web_pages() {
    let org = Org::start().await;
    org.faults(json!([{ "act": "reset_before" }])).await;
    let index = org.admin(Method::GET, "", "").await;
    let calls = index.body["calls"].as_array().expect("a list");
    assert!(
        calls.iter().any(|call| call["method"] == "PUT" && call["path"] == "/_sandbox/faults"),
        "{index:?}"
    );
    let nothing = org.admin(Method::GET, "/fault", "").await;
    assert_eq!(nothing.status, 404);
    assert!(
        nothing.body["error"].as_str().is_some_and(|error| error.contains("/_sandbox/faults,")),
        "{nothing:?}"
    );
    let method = org.admin(Method::POST, "/journal", "").await;
    assert_eq!(method.body["error"], "/_sandbox/journal takes GET, DELETE, not POST");
    assert_eq!(method.status, 405);
    for (name, value) in
        [("Origin", "http://localhost"), ("Origin", "null"), ("Host", "evil.example:80"), ("Host", "")]
    {
        let page = Answer::of(org.request(Method::GET, "/_sandbox/journal").header(name, value)).await;
        assert_eq!(page.status, 403, "{name}: {value}");
        assert!(page.body["error"].is_string() && page.header("access-control-allow-origin").is_empty());
    }
    for host in ["localhost", "127.0.0.1:1", "[::1]:80", "[::1]"] {
        let call = org.request(Method::GET, "/_sandbox/clock").header("Host", host);
        assert_eq!(Answer::of(call).await.status, 200, "{host}");
    }
    assert_eq!(org.running.journal().len(), 0, "calls to it are not in the journal");
}
