//! What stands in the logs, and what does not.

use std::io::Write;
use std::process::Stdio;

use crate::server::program;

const SESSION: &str = r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
{"jsonrpc":"2.0","method":"notifications/initialized"}
{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"query","arguments":{"soql":"SELECT COUNT() FROM Lead WHERE Name = 'Confidential Corp'"}}}
"#;

#[test]
fn the_most_talkative_log_does_not_repeat_what_was_asked() {
    let mut child = program()
        .args(["serve", "--sandbox"])
        .env("RUST_LOG", "trace")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("stdin").write_all(SESSION.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let (told, logged) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("COUNT() = 0."), "{told}");
    assert!(logged.contains("\"tool\":\"query\""), "the call itself is logged: {logged}");
    assert!(!logged.contains("Confidential"), "{logged}");
}
