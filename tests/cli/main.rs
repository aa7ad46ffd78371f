//! The command line from outside: what it prints, and its exit codes.

#![cfg(feature = "cli")]

mod child;
mod demo;
mod doctor;
mod durable;
mod http;
mod login;
mod network;
mod reconcile;
mod sandbox;
mod secrets;
mod setup;
#[path = "../support/snapshots.rs"]
mod snapshots;
mod soql;

use assert_cmd::Command;

/// The program under test, with nobody's settings.
fn program() -> Command {
    let mut command = Command::cargo_bin("salesforce-revops").expect("the program");
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SFDC_") || name == "RUST_LOG") {
        command.env_remove(name);
    }
    for name in ["HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "REVOPS_CONFIG"] {
        command.env_remove(name);
    }
    command.current_dir(std::env::temp_dir());
    command
}

#[test]
fn without_or_with_an_unknown_command_it_says_how_to_use_it() {
    program().assert().code(2);
    program().arg("delete").assert().code(2);
    let help = program().arg("--help").output().expect("help");
    let text = String::from_utf8_lossy(&help.stdout);
    assert!(["demo", "serve", "sandbox", "soql"].iter().all(|name| text.contains(name)), "{text}");
}

#[test]
fn a_log_filter_that_is_none_is_refused() {
    let output = program().args(["--log", "=nonsense=", "demo"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
}
