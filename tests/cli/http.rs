//! `serve --http`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::json;

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

    /// Sends `pipeline_by_stage` with these further headers and gives the whole answer.
    fn ask(&self, headers: &str) -> String {
        let body = json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
            "name": "pipeline_by_stage", "arguments": {}, "_meta": {
                "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                "io.modelcontextprotocol/clientInfo": {"name": "http-test", "version": "1"},
                "io.modelcontextprotocol/clientCapabilities": {}}}})
        .to_string();
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(
            stream,
            "POST /mcp HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: 2026-07-28\r\n\
             Mcp-Method: tools/call\r\nMcp-Name: pipeline_by_stage\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            self.address,
            body.len()
        )
        .expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    }
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
    let right = format!("Authorization: Bearer {TOKEN}\r\n");
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
