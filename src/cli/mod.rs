//! The command line: a file for each subcommand.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `serve.rs` | MCP over stdio |
//! | `http.rs` | the same over HTTP, on this machine alone |
//! | `sandbox.rs` | the embedded org alone |
//! | `demo/` | the weekly questions, asked of the embedded org as Claude would |
//! | `doctor/` | whether a connection has all that it needs |
//! | `setup/` | what an administrator does once: the audit object |
//! | `reconcile/` | settling audit rows that were left Pending |
//! | `review.rs` | `policy review`: that a person has reviewed the rights |
//! | `login.rs`, `logout.rs`, `whoami.rs` | a person's session: in the browser, its end, whose it is |
//! | `soql.rs` | parse, check and harden without sending |
//! | `org.rs`, `embedded.rs` | snapshots, compiled in or from disk; the embedded org for the length of a command |
//! | `found.rs`, `remembered.rs` | what is found out about an org at start, and kept for a day |
//! | `keep_up.rs` | looking again beside serving |
//! | `exit.rs` | exit codes, decided in one place |
//! | `log.rs`, `signal.rs` | logs on stderr, being told to stop |
//!
//! Not here: anything that a program could want to call; that is in the modules below.

mod demo;
mod doctor;
mod embedded;
mod exit;
mod found;
mod http;
mod keep_up;
mod log;
mod login;
mod logout;
mod org;
mod reconcile;
mod remembered;
mod review;
mod sandbox;
mod serve;
mod setup;
mod signal;
mod soql;
mod whoami;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use exit::Failure;

/// Typed, audited access to a Salesforce org for RevOps: an MCP server, an embedded org to try it on.
#[derive(Parser)]
#[command(name = "salesforce-revops", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// What is logged on stderr: error, warn, info, debug, or a filter such as salesforce_revops=debug. Without it
    /// warnings, a line for each tool call, and what was reconciled.
    #[arg(
        long,
        visible_alias = "log-level",
        global = true,
        env = "RUST_LOG",
        default_value = "warn,tool_calls=info,reconcile=info",
        value_name = "LEVEL"
    )]
    log: String,
}

#[derive(Subcommand)]
enum Command {
    /// Show the whole thing on the embedded org; nothing else is needed.
    Demo(demo::Arguments),
    /// Serve MCP on stdin and stdout.
    Serve(serve::Arguments),
    /// Look at everything that a connection needs, and say how to mend what is wrong.
    Doctor(doctor::Arguments),
    /// Settle audit rows that were left Pending, and list what was wanted and not made.
    Reconcile(reconcile::Arguments),
    /// What may be read and written.
    #[command(subcommand)]
    Policy(review::Command),
    /// What an administrator does once.
    #[command(subcommand)]
    Setup(setup::Command),
    /// Run the embedded org alone, for any Salesforce client.
    Sandbox(sandbox::Arguments),
    /// Parse, check and harden SOQL without sending it.
    Soql(soql::Arguments),
    /// Log in to an org in the browser.
    Login(login::Arguments),
    /// End the session that `login` kept.
    Logout(logout::Arguments),
    /// Say whose session it is, in which org, and how it was got.
    Whoami(whoami::Arguments),
}

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = log::start(&cli.log).and_then(|()| run(cli.command));
    exit::code(outcome)
}

fn run(command: Command) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::run(format!("cannot start: {error}")))?;
    let outcome = runtime.block_on(async {
        match command {
            Command::Demo(arguments) => demo::run(arguments).await,
            Command::Serve(arguments) => serve::run(arguments).await,
            Command::Doctor(arguments) => doctor::run(arguments).await,
            Command::Reconcile(arguments) => reconcile::run(arguments).await,
            Command::Policy(command) => review::run(command).await,
            Command::Sandbox(arguments) => sandbox::run(arguments).await,
            Command::Soql(arguments) => soql::run(&arguments),
            Command::Setup(command) => setup::run(command).await,
            Command::Login(arguments) => login::run(arguments).await,
            Command::Logout(arguments) => logout::run(arguments).await,
            Command::Whoami(arguments) => whoami::run(arguments).await,
        }
    });
    // A read of a terminal's stdin cannot be called off; do not wait for it.
    runtime.shutdown_background();
    outcome
}
