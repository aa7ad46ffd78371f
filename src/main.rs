//! Entry point: parses and dispatches, nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    salesforce_revops::cli::main()
}
