//! Running a program that gives a secret: without a shell, without input, not for ever.

use std::io::ErrorKind;
use std::process::Stdio;
use std::time::Duration;

use secrecy::SecretString;
use tokio::process::Command;

/// Why a program gave nothing.
#[derive(Debug)]
pub(in crate::auth) enum Problem {
    /// It did not run, or not to its end.
    NotRun(String),
    /// It ran and failed.
    Failed {
        /// What it wrote, which may hold anything.
        stdout: String,
        /// What it said.
        stderr: String,
    },
}

/// What the program writes.
pub(in crate::auth) async fn run(
    program: &str,
    arguments: &[&str],
    patience: Duration,
) -> Result<SecretString, Problem> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).kill_on_drop(true);
    let not_run = |reason| Problem::NotRun(reason);
    let output = match tokio::time::timeout(patience, command.output()).await {
        Ok(Ok(output)) => output,
        Ok(Err(error)) if error.kind() == ErrorKind::NotFound => {
            return Err(not_run(format!("`{program}` is not installed, or not in the PATH of this process")));
        }
        Ok(Err(error)) => return Err(not_run(format!("`{program}` cannot be run: {error}"))),
        Err(_) => return Err(not_run(format!("`{program}` did not end within {patience:?}"))),
    };
    let text =
        |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| not_run(format!("`{program}` wrote no text")));
    let stdout = text(output.stdout)?;
    match output.status.success() {
        true => Ok(stdout.into()),
        false => {
            Err(Problem::Failed { stdout, stderr: String::from_utf8_lossy(&output.stderr).into_owned() })
        }
    }
}

impl Problem {
    /// For people, with the first line of what the program said; only for programs that say no secrets.
    pub(in crate::auth) fn said(self, program: &str) -> String {
        match self {
            Self::NotRun(reason) => reason,
            Self::Failed { stderr, .. } => {
                let line = stderr.lines().map(str::trim).find(|line| !line.is_empty());
                let line: String = line.unwrap_or("it failed without a word").chars().take(300).collect();
                format!("`{program}` says: {line}")
            }
        }
    }
}
