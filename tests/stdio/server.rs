//! A server process and its lines of JSON-RPC. Every line that it writes is checked to be a message.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The program under test, with a clean environment.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_salesforce-revops"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SFDC_") || name == "RUST_LOG") {
        command.env_remove(name);
    }
    // No settings of whoever runs the tests, and no memory of earlier runs.
    for name in ["HOME", "XDG_CACHE_HOME", "REVOPS_CONFIG"] {
        command.env_remove(name);
    }
    command.current_dir(std::env::temp_dir());
    command
}

/// A running server.
pub(crate) struct Server {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    next_id: u64,
    era: Era,
    /// What the client says that it can do.
    capabilities: Value,
    /// Kept for as long as the server may read it.
    _policy: Option<TempDir>,
}

/// Which protocol generation a session speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Era {
    /// With `initialize`.
    Legacy,
    /// 2026-07-28: each request brings its own metadata.
    Modern,
}

/// What a tool answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) text: String,
    pub(crate) is_error: bool,
}

impl Server {
    /// `serve --sandbox` with these further arguments, after the handshake.
    pub(crate) fn sandbox(more: &[&str]) -> Self {
        let mut server = Self::start(program().args(["serve", "--sandbox"]).args(more));
        server.initialize();
        server
    }

    /// `serve --sandbox` under this policy, for a client of this generation with these capabilities.
    pub(crate) fn with(era: Era, policy: &str, capabilities: Value) -> Self {
        Self::on(program().args(["serve", "--sandbox"]), era, policy, capabilities)
    }

    /// This command under this policy, after the handshake where there is one.
    pub(crate) fn on(command: &mut Command, era: Era, policy: &str, capabilities: Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("revops.toml");
        std::fs::write(&file, policy).expect("it is written");
        let mut server = Self::start(command.env("REVOPS_CONFIG", &file));
        server.capabilities = capabilities;
        server._policy = Some(folder);
        match era {
            Era::Legacy => drop(server.initialize()),
            Era::Modern => server.speak_modern(),
        }
        server
    }

    /// This command, without a handshake.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("stdout"));
        Self { child, input, output, next_id: 0, era: Era::Legacy, capabilities: json!({}), _policy: None }
    }

    pub(crate) fn initialize(&mut self) -> Value {
        let hello = json!({"protocolVersion": "2025-11-25", "capabilities": self.capabilities,
            "clientInfo": {"name": "stdio-test", "version": "9.8"}});
        let answer = self.request("initialize", hello);
        self.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        answer
    }

    /// From now on every request brings its metadata.
    pub(crate) fn speak_modern(&mut self) {
        self.era = Era::Modern;
    }

    /// From now on the client says that it can do this.
    pub(crate) fn declare(&mut self, capabilities: Value) {
        self.capabilities = capabilities;
    }

    /// Writes a line as it stands.
    pub(crate) fn send_line(&mut self, line: &str) {
        let input = self.input.as_mut().expect("stdin is open");
        writeln!(input, "{line}").and_then(|()| input.flush()).expect("the server reads");
    }

    pub(crate) fn send(&mut self, message: &Value) {
        self.send_line(&message.to_string());
    }

    /// Sends a request and gives its id.
    pub(crate) fn ask(&mut self, method: &str, mut params: Value) -> u64 {
        self.next_id += 1;
        if self.era == Era::Modern {
            params["_meta"] = json!({
                "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                "io.modelcontextprotocol/clientInfo": {"name": "stdio-test", "version": "9.8"},
                "io.modelcontextprotocol/clientCapabilities": self.capabilities,
            });
        }
        self.send(&json!({"jsonrpc": "2.0", "id": self.next_id, "method": method, "params": params}));
        self.next_id
    }

    /// The next line, which must be a message of the protocol.
    pub(crate) fn receive(&mut self) -> Option<Value> {
        let mut line = String::new();
        if self.output.read_line(&mut line).expect("stdout is text") == 0 {
            return None;
        }
        let message: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("not protocol: {line}"));
        assert_eq!(message["jsonrpc"], "2.0", "not protocol: {line}");
        Some(message)
    }

    /// Sends a request and waits for its answer, result or error.
    pub(crate) fn exchange(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params);
        loop {
            let message = self.receive().unwrap_or_else(|| panic!("{method} was not answered"));
            if message["id"] == id && message["method"].is_null() {
                return message;
            }
        }
    }

    /// Sends a request and gives its result.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> Value {
        let message = self.exchange(method, params);
        assert!(message["error"].is_null(), "{method}: {message}");
        message["result"].clone()
    }

    pub(crate) fn tools(&mut self) -> Vec<Value> {
        self.request("tools/list", json!({}))["tools"].as_array().expect("tools").clone()
    }

    pub(crate) fn call(&mut self, tool: &str, arguments: Value) -> Answer {
        let result = self.request("tools/call", json!({"name": tool, "arguments": arguments}));
        Answer::of(&result)
    }

    /// Calls a tool whose question is answered like this; gives what was asked and what came of it.
    pub(crate) fn call_answering(&mut self, tool: &str, arguments: Value, answer: Value) -> (Value, Answer) {
        let call = json!({"name": tool, "arguments": arguments});
        match self.era {
            Era::Legacy => {
                let id = self.ask("tools/call", call);
                let question = self.question();
                self.send(&json!({"jsonrpc": "2.0", "id": question["id"], "result": answer}));
                (question["params"].clone(), Answer::of(&self.result_of(id)))
            }
            Era::Modern => {
                let asked = self.request("tools/call", call.clone());
                let (key, question) = asked_in(&asked);
                let again = repeated(&call, &asked["requestState"], json!({(key): answer}));
                (question, Answer::of(&self.request("tools/call", again)))
            }
        }
    }

    /// The next message, which must be a question.
    pub(crate) fn question(&mut self) -> Value {
        let message = self.receive().expect("a question");
        assert_eq!(message["method"], "elicitation/create", "{message}");
        message
    }

    /// The result of a request that was sent before.
    pub(crate) fn result_of(&mut self, id: u64) -> Value {
        let message = self.receive().expect("an answer");
        assert!(message["id"] == id && message["error"].is_null(), "{message}");
        message["result"].clone()
    }

    /// Calls a tool that is to succeed.
    pub(crate) fn ok(&mut self, tool: &str, arguments: Value) -> String {
        let shown = arguments.to_string();
        let answer = self.call(tool, arguments);
        assert!(!answer.is_error, "{tool} {shown}: {}", answer.text);
        answer.text
    }

    /// Calls a tool that is to be refused, in an answer that the caller can read.
    pub(crate) fn refused(&mut self, tool: &str, arguments: Value) -> String {
        let shown = arguments.to_string();
        let answer = self.call(tool, arguments);
        assert!(answer.is_error, "{tool} {shown} was not refused: {}", answer.text);
        assert!(answer.text.len() > 20, "{tool} {shown}: no sentence: {}", answer.text);
        answer.text
    }

    /// The cells of the first row of a query.
    pub(crate) fn row(&mut self, soql: &str) -> Vec<String> {
        let text = self.ok("query", json!({"soql": soql}));
        rows(&text).into_iter().next().unwrap_or_else(|| panic!("no row: {soql}\n{text}"))
    }

    /// The number that a COUNT() gives.
    pub(crate) fn count(&mut self, condition: &str) -> u64 {
        let text = self.row(&format!("SELECT COUNT(Id) n FROM {condition}"));
        text.first().and_then(|cell| cell.parse().ok()).unwrap_or_else(|| panic!("{text:?}"))
    }

    /// Closes stdin, and gives what the server still writes and its exit code.
    pub(crate) fn end(mut self) -> (Vec<Value>, Option<i32>) {
        drop(self.input.take());
        let mut rest = Vec::new();
        while let Some(message) = self.receive() {
            rest.push(message);
        }
        (rest, self.child.wait().expect("an exit").code())
    }
}

impl Answer {
    fn of(result: &Value) -> Self {
        let blocks = result["content"].as_array().unwrap_or_else(|| panic!("no content: {result}"));
        let text: String = blocks.iter().filter_map(|block| block["text"].as_str()).collect();
        assert!(result["structuredContent"].is_null(), "an answer is paid once");
        Self { text, is_error: result["isError"] == true }
    }
}

/// The one question of an answer that asks, and its name.
pub(crate) fn asked_in(result: &Value) -> (String, Value) {
    assert_eq!(result["resultType"], "input_required", "{result}");
    let questions = result["inputRequests"].as_object().expect("questions");
    assert_eq!(questions.len(), 1, "{result}");
    let (key, question) = questions.iter().next().expect("a question");
    assert_eq!(question["method"], "elicitation/create", "{result}");
    (key.clone(), question["params"].clone())
}

/// The same call, made again with what came back.
pub(crate) fn repeated(call: &Value, state: &Value, answers: Value) -> Value {
    let mut again = call.clone();
    again["requestState"] = state.clone();
    again["inputResponses"] = answers;
    again
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The rows of a table in an answer, without its columns.
pub(crate) fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = data(text).lines().skip(1);
    lines.map(|line| line.split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What stands between the marks of an answer; nothing where there are none.
pub(crate) fn data(text: &str) -> &str {
    let Some((_, marked)) = text.split_once("<untrusted-data>\n") else { return "" };
    marked.split_once("\n</untrusted-data>").unwrap_or_else(|| panic!("no end: {text}")).0
}
