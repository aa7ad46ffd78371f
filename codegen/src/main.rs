//! The command: `cargo run -p codegen -- --org NAME [--check] [--orgs-dir DIR] [--out DIR]`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use codegen::{Request, run};

/// Generates the types of an org from its describe snapshots, and the closed wire types.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The org: a folder of snapshots with an org.toml.
    #[arg(long)]
    org: String,
    /// Write nothing; fail when a file is not what its source gives.
    #[arg(long)]
    check: bool,
    /// Where the orgs lie [default: sobjects/orgs of this checkout].
    #[arg(long, value_name = "DIR")]
    orgs_dir: Option<PathBuf>,
    /// Where to write [default: generated/src of this checkout, and then the wire types too].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

fn main() -> ExitCode {
    let Arguments { org, check, orgs_dir, out } = Arguments::parse();
    let started = Instant::now();
    match run(&Request { org, orgs_dir, out, check }) {
        Ok(report) => {
            println!(
                "{} files with {} lines in {:.2} s: {} written, {} removed",
                report.files,
                report.lines,
                started.elapsed().as_secs_f64(),
                report.written,
                report.removed
            );
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::FAILURE
        }
    }
}
