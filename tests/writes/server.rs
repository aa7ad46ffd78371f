//! The real server as a process of its own.

use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// `serve`, over stdio.
pub(crate) struct Server {
    child: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

/// The program, with nobody's settings and no memory.
pub(crate) fn program(url: &str, token: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_salesforce-revops"));
    command.env_clear().current_dir(std::env::temp_dir());
    command.env("SFDC_INSTANCE_URL", url).env("SFDC_ACCESS_TOKEN", token);
    command
}

impl Server {
    /// A server that has greeted its client.
    ///
    /// `cache` is the folder in which it remembers what it found out about the org.
    pub(crate) async fn start(url: &str, token: &str, cache: Option<&Path>) -> Self {
        let mut command = program(url, token);
        command.arg("serve").envs(cache.map(|folder| ("XDG_CACHE_HOME", folder)));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        let mut child = command.spawn().expect("it starts");
        let input = child.stdin.take().expect("stdin");
        let output = BufReader::new(child.stdout.take().expect("stdout")).lines();
        let mut server = Self { child, input, output };
        let hello = json!({"protocolVersion": "2025-11-25", "capabilities": {},
                           "clientInfo": {"name": "a test", "version": "1.0"}});
        server.ask("initialize", hello).await;
        server.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"})).await;
        server
    }

    /// Ends it by SIGKILL, where there is one.
    pub(crate) async fn kill(&mut self) {
        self.child.kill().await.expect("it is killed");
    }

    /// Sends a request, and gives its answer.
    pub(crate) async fn ask(&mut self, method: &str, params: Value) -> Value {
        self.send(&json!({"jsonrpc": "2.0", "id": method, "method": method, "params": params})).await;
        loop {
            let line = self.output.next_line().await.expect("text").expect("the server lives");
            let message: Value = serde_json::from_str(&line).expect("JSON");
            if message["id"] == method {
                return message;
            }
        }
    }

    async fn send(&mut self, message: &Value) {
        self.input.write_all(format!("{message}\n").as_bytes()).await.expect("the server reads");
    }
}
