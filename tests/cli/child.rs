//! The embedded org as a process of its own.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// `sandbox`, killed when it is dropped: on Unix by SIGKILL, so that the process learns nothing of it.
pub(crate) struct Sandbox {
    pub(crate) child: Child,
    /// What its first line says.
    credentials: Value,
}

impl Sandbox {
    /// Starts it with few records and these further arguments.
    pub(crate) fn start(arguments: &[impl AsRef<OsStr>]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_salesforce-revops"))
            .args(["sandbox", "--opportunities", "5"])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("stdout")).read_line(&mut line).expect("a line");
        Self { child, credentials: serde_json::from_str(&line).expect("one line of JSON") }
    }

    /// One of the things that a client needs to sign in, such as `instance_url`.
    pub(crate) fn told(&self, key: &str) -> &str {
        self.credentials[key].as_str().expect("text")
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
