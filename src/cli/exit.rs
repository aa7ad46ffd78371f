//! Exit codes, decided in one place: 0 done, 1 it ran and failed, 2 it cannot start with what it was given.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

/// Why the command ended, in a sentence for stderr.
#[derive(Debug)]
pub(super) enum Failure {
    /// Settings or arguments with which it cannot start.
    Setup(String),
    /// It ran and failed.
    Run(String),
    /// It ran, and has already said what failed.
    Told,
    /// It ran, and has already said what is so broken that nothing could start with it.
    ToldBroken,
    /// Whoever read the output has had enough.
    OutputClosed,
}

impl Failure {
    pub(super) fn setup(reason: impl Display) -> Self {
        Self::Setup(reason.to_string())
    }

    pub(super) fn run(reason: impl Display) -> Self {
        Self::Run(reason.to_string())
    }
}

/// The exit code; the reason goes to stderr.
pub(super) fn code(outcome: Result<(), Failure>) -> ExitCode {
    match outcome {
        Ok(()) | Err(Failure::OutputClosed) => ExitCode::SUCCESS,
        Err(Failure::Told) => ExitCode::from(1),
        Err(Failure::ToldBroken) => ExitCode::from(2),
        Err(Failure::Run(reason)) => tell(&reason, 1),
        Err(Failure::Setup(reason)) => tell(&reason, 2),
    }
}

fn tell(reason: &str, code: u8) -> ExitCode {
    say(reason);
    ExitCode::from(code)
}

/// Says something to the person at the terminal, on stderr; where that is closed, nobody listens.
pub(super) fn say(text: impl Display) {
    let _ = writeln!(std::io::stderr(), "salesforce-revops: {text}");
}

/// Writes to stdout; a reader that went away, such as `head`, ends the command in peace.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::OutputClosed,
        _ => Failure::run(format_args!("cannot write to stdout: {error}")),
    })
}
