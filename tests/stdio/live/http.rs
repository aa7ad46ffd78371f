//! Over HTTP a client hears of other tools on the stream that it opened for that, in both generations of the protocol.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use super::world::World;

const TOKEN: &str = "a-token-of-this-test-alone";

struct Served {
    child: Child,
    address: String,
}

impl Served {
    fn start(world: &World) -> Self {
        let mut command = world.serve();
        command.args(["--http", "127.0.0.1:0"]).env("SFDC_MCP_TOKEN", TOKEN);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stderr.take().expect("stderr")).read_line(&mut line).expect("a line");
        let (_, address) = line.trim().split_once("http://").expect("an address");
        Self { child, address: address.trim_end_matches("/mcp").to_owned() }
    }

    /// Sends a request and gives the head of the answer and the stream that goes on after it.
    fn send(&self, method: &str, headers: &str, body: &Value) -> (String, BufReader<TcpStream>) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
        write!(
            stream,
            "{method} /mcp HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {TOKEN}\r\nContent-Type: application/json\r\n\
             Accept: application/json, text/event-stream\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            self.address,
            body.len()
        )
        .expect("it reads");
        let mut stream = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(stream.read_line(&mut head).expect("text") > 0, "no answer: {head}");
        }
        (head, stream)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads a stream of events until one has this in it.
fn until(stream: &mut BufReader<TcpStream>, wanted: &str) {
    let mut seen = String::new();
    while !seen.contains(wanted) {
        assert!(stream.read_line(&mut seen).expect("in time") > 0, "no {wanted}: {seen}");
    }
}

fn modern(id: u64, method: &str, mut params: Value) -> (String, Value) {
    params["_meta"] = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "http-test", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {}});
    let name = params["name"].as_str().map(|name| format!("Mcp-Name: {name}\r\n")).unwrap_or_default();
    let headers = format!("MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: {method}\r\n{name}");
    (headers, json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}))
}

/// A query for a field that the org no longer shows.
fn provoking() -> Value {
    json!({"name": "query", "arguments": {"soql": "SELECT Id, NextStep FROM Opportunity LIMIT 1"}})
}

#[test]
fn a_subscription_hears_of_it() {
    let world = World::own();
    world.sign_in_as_narrow();
    let served = Served::start(&world);
    let wanted = json!({"notifications": {"toolsListChanged": true}});
    let (headers, listen) = modern(1, "subscriptions/listen", wanted);
    let (head, mut stream) = served.send("POST", &headers, &listen);
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    until(&mut stream, "notifications/subscriptions/acknowledged");
    world.hide("Opportunity.NextStep");
    let (headers, call) = modern(2, "tools/call", provoking());
    served.send("POST", &headers, &call);
    until(&mut stream, "notifications/tools/list_changed");
}

#[test]
fn a_session_hears_of_it() {
    let world = World::own();
    world.sign_in_as_narrow();
    let served = Served::start(&world);
    let hello = json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "http-test", "version": "1"}}});
    let (head, _) = served.send("POST", "", &hello);
    let session = head.lines().find(|line| line.to_ascii_lowercase().starts_with("mcp-session-id:"));
    let headers = format!("{}\r\nMCP-Protocol-Version: 2025-11-25\r\n", session.expect("a session"));
    let ready = json!({"jsonrpc": "2.0", "method": "notifications/initialized"});
    let (head, _) = served.send("POST", &headers, &ready);
    assert!(head.starts_with("HTTP/1.1 202"), "{head}");
    let (head, mut stream) = served.send("GET", &headers, &Value::Null);
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    world.hide("Opportunity.NextStep");
    let call = json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": provoking()});
    served.send("POST", &headers, &call);
    until(&mut stream, "notifications/tools/list_changed");
}
