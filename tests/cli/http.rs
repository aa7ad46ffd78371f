//! `serve --http`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

const TOKEN: &str = "a-token-of-this-test-alone";

struct Served {
    child: Child,
    address: String,
}

impl Served {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_salesforce-revops"))
            .args(["serve", "--sandbox", "--quiet", "--http", "127.0.0.1:0"])
            .env("SFDC_MCP_TOKEN", TOKEN)
            .env_remove("RUST_LOG")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stderr.take().expect("stderr")).read_line(&mut line).expect("a line");
        let (_, address) = line.trim().split_once("http://").expect("an address");
        Self { child, address: address.trim_end_matches("/mcp").to_owned() }
    }

    /// Posts a message and gives the stream of the answer, its head unread.
    fn post(&self, headers: &str, message: &Value) -> BufReader<TcpStream> {
        let body = message.to_string();
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(
            stream,
            "POST /mcp HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Accept: application/json, text/event-stream\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            self.address,
            body.len()
        )
        .expect("it reads");
        BufReader::new(stream)
    }

    /// Sends `pipeline_by_stage` with these further headers and gives the whole answer.
    fn ask(&self, headers: &str) -> String {
        let mut answer = String::new();
        let headers = format!("{}{headers}", modern("pipeline_by_stage"));
        let call = call("pipeline_by_stage", &json!({}));
        self.post(&headers, &call).read_to_string(&mut answer).expect("it answers");
        answer
    }

    /// Calls a tool as clients of 2026-07-28 do, with what a call made again brings along.
    fn call(&self, tool: &str, arguments: &Value, again: &Value) -> Value {
        let mut message = call(tool, arguments);
        for (name, value) in again.as_object().expect("an object") {
            message["params"][name] = value.clone();
        }
        let headers = format!("{}{}", modern(tool), bearer());
        next_message(&mut self.post(&headers, &message))["result"].clone()
    }
}

fn bearer() -> String {
    format!("Authorization: Bearer {TOKEN}\r\n")
}

fn modern(tool: &str) -> String {
    format!("MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: {tool}\r\n")
}

fn call(tool: &str, arguments: &Value) -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
        "name": tool, "arguments": arguments, "_meta": {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientInfo": {"name": "http-test", "version": "1"},
            "io.modelcontextprotocol/clientCapabilities": {"elicitation": {}}}}})
}

/// The next message of an answer, whether it is a stream of events or one JSON text.
fn next_message(answer: &mut BufReader<TcpStream>) -> Value {
    let mut seen = String::new();
    loop {
        let mut line = String::new();
        assert!(answer.read_line(&mut line).expect("text") > 0, "no message: {seen}");
        let text = line.trim().strip_prefix("data:").unwrap_or(&line);
        if let Ok(message @ Value::Object(_)) = serde_json::from_str(text.trim()) {
            return message;
        }
        seen.push_str(&line);
    }
}

/// The id in the first row of an answer.
fn first_id(result: &Value) -> String {
    let text = result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("no text: {result}"));
    text.lines().find(|line| line.starts_with("006")).unwrap_or_else(|| panic!("no id: {text}")).to_owned()
}

fn change(id: &str) -> Value {
    json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
        "new_value": "Call on Monday", "justification": "agreed in the weekly review"})
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn only_holders_of_the_token_are_answered_and_no_web_page_is() {
    let served = Served::start();
    for wrong in ["", "Authorization: Bearer \r\n", "Authorization: Bearer a-token-of-this-test-alona\r\n"] {
        let answer = served.ask(wrong);
        assert!(answer.starts_with("HTTP/1.1 401 ") && !answer.contains("Open pipeline"), "{answer}");
    }
    let right = bearer();
    let answer = served.ask(&right);
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("Open pipeline"), "{answer}");
    let page = served.ask(&format!("{right}Origin: http://evil.example\r\n"));
    assert!(page.starts_with("HTTP/1.1 403 "), "{page}");
}

#[test]
fn other_machines_are_never_served() {
    for address in ["0.0.0.0:0", "192.0.2.1:80", "[::]:0", "8080", "localhost"] {
        crate::program().args(["serve", "--sandbox", "--http", address]).assert().code(2);
    }
}

#[test]
fn a_short_token_is_refused() {
    let mut command = crate::program();
    command.args(["serve", "--sandbox", "--http", "127.0.0.1:0"]).env("SFDC_MCP_TOKEN", "short");
    command.assert().code(2);
}

#[test]
fn a_question_and_its_answer_travel_in_two_calls_that_share_no_connection() {
    let served = Served::start();
    let deals = json!({"soql": "SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1"});
    let id = first_id(&served.call("query", &deals, &json!({})));
    let asked = served.call("update_field", &change(&id), &json!({}));
    assert_eq!(asked["resultType"], "input_required", "{asked}");
    let key = asked["inputRequests"].as_object().and_then(|asked| asked.keys().next()).expect("a question");
    let yes = json!({"requestState": asked["requestState"],
        "inputResponses": {(key): {"action": "accept", "content": {"confirm": true}}}});
    let told = served.call("update_field", &change(&id), &yes);
    assert!(
        told["content"][0]["text"].as_str().is_some_and(|text| text.contains("After: Call on Monday")),
        "{told}"
    );
    let again = served.call("update_field", &change(&id), &yes);
    assert_eq!(again["isError"], true, "{again}");
}

#[test]
fn a_client_of_an_older_generation_is_asked_on_the_stream_of_its_call() {
    let served = Served::start();
    let hello = json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-11-25", "capabilities": {"elicitation": {}},
        "clientInfo": {"name": "http-test", "version": "1"}}});
    let mut greeting = served.post(&bearer(), &hello);
    let session = (&mut greeting).lines().map_while(Result::ok).find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("mcp-session-id").then(|| value.to_owned())
    });
    let session = session.expect("a session");
    assert_eq!(next_message(&mut greeting)["result"]["protocolVersion"], "2025-11-25");
    let headers = format!("{}MCP-Protocol-Version: 2025-11-25\r\nMcp-Session-Id: {session}\r\n", bearer());
    let post = |message: Value| served.post(&headers, &message);
    let taken = |message: Value| {
        let mut answer = String::new();
        post(message).read_line(&mut answer).expect("it answers");
        assert!(answer.contains(" 202 "), "{answer}");
    };
    taken(json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
    let called = |id: u64, tool: &str, arguments: Value| {
        let params = json!({"name": tool, "arguments": arguments});
        post(json!({"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params}))
    };
    let deals = json!({"soql": "SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1"});
    let id = first_id(&next_message(&mut called(2, "query", deals))["result"]);
    for (answer, word) in [
        (json!({"action": "decline"}), "declined"),
        (json!({"action": "accept", "content": {"confirm": true}}), "After: Call on Monday"),
    ] {
        let mut stream = called(3, "update_field", change(&id));
        let question = next_message(&mut stream);
        assert_eq!(question["method"], "elicitation/create", "{question}");
        taken(json!({"jsonrpc": "2.0", "id": question["id"], "result": answer}));
        let told = next_message(&mut stream);
        let text = told["result"]["content"][0]["text"].as_str().unwrap_or_default();
        assert!(text.contains(word), "{word}: {told}");
    }
}
