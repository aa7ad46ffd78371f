//! The command: `cargo run -p codegen -- --org NAME [--check] [--orgs-dir DIR] [--out DIR]`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use codegen::{Output, Package, Request, Source, run};

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
    /// Where to write a module [default: the crate generated/ of this checkout, and then the wire types too].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write a crate of its own to --out, for a repository of your own.
    #[arg(long, requires = "out")]
    standalone: bool,
    /// The crate's name [default: <org>-objects].
    #[arg(long, requires = "standalone")]
    name: Option<String>,
    /// Where the crate finds `sobjects`: a path, a git URL (with #REVISION) or a version [default: this checkout].
    #[arg(long, value_name = "WHERE", requires = "standalone")]
    sobjects: Option<Source>,
}

impl Arguments {
    fn request(self) -> Request {
        let output = match self.out {
            None => Output::Checkout,
            Some(out) if self.standalone => {
                let name = self.name.unwrap_or_else(|| format!("{}-objects", self.org));
                let sobjects = self.sobjects.unwrap_or_else(|| Source::Path(codegen::workspace().to_owned()));
                Output::Standalone(out, Package { name, sobjects })
            }
            Some(out) => Output::Module(out),
        };
        Request { org: self.org, orgs_dir: self.orgs_dir, output, check: self.check }
    }
}

fn main() -> ExitCode {
    let request = Arguments::parse().request();
    let started = Instant::now();
    match run(&request) {
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
