//! The command line.

use std::path::PathBuf;

use clap::{ArgGroup, Parser};
use codegen::run::orgs_dir;
use codegen::{Error, Output, Package, Request, Source, workspace};

/// Generates the types of an org from its describe snapshots.
///
/// Exits with 1 when something is stale or different, and with 2 when it could not be done.
#[derive(Debug, Parser)]
#[command(version, group(ArgGroup::new("task").required(true).args(["org", "list", "diff"])))]
pub(crate) struct Arguments {
    /// The org: a folder with an org.toml and snapshots. Its types take the place of those of another.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
    /// List the orgs, and which of them generated/ has the types of.
    #[arg(long, conflicts_with_all = ["check", "out"])]
    list: bool,
    /// Compare two orgs in what code for the first one uses: exits with 1 when they differ.
    #[arg(long, num_args = 2, value_names = ["ORG", "OTHER"], conflicts_with_all = ["check", "out"])]
    diff: Option<Vec<String>>,
    /// Print the differences as JSON.
    #[arg(long, requires = "diff", conflicts_with_all = ["org", "list"])]
    json: bool,
    /// Write nothing; fail when a file is not what its source gives.
    #[arg(long, requires = "org")]
    check: bool,
    /// Where the orgs lie [default: sobjects/orgs of this checkout].
    #[arg(long, value_name = "DIR")]
    orgs_dir: Option<PathBuf>,
    /// Write the files of a module here instead of the checkout's crate generated/ and its wire types.
    #[arg(long, value_name = "DIR", requires = "org")]
    out: Option<PathBuf>,
    /// Write a crate to --out, for a repository of your own.
    #[arg(long, requires = "out")]
    standalone: bool,
    /// What that crate is called [default: <org>-objects].
    #[arg(long, requires = "standalone")]
    name: Option<String>,
    /// Where that crate finds `sobjects`: a path, a git URL (with #REVISION) or a version [default: this checkout].
    #[arg(long, value_name = "WHERE", requires = "standalone")]
    sobjects: Option<Source>,
}

/// What is to be done.
pub(crate) enum Task {
    /// Types for an org.
    Generate(Request),
    /// What differs between two orgs.
    Diff {
        /// Where they lie.
        orgs_dir: PathBuf,
        /// The one that code is written for.
        from: String,
        /// The other.
        to: String,
        /// Whether to answer in JSON.
        json: bool,
    },
    /// A list of the orgs.
    List {
        /// Where they lie.
        orgs_dir: PathBuf,
    },
}

impl Arguments {
    /// What is to be done.
    pub(crate) fn task(self) -> Result<Task, Error> {
        if let Some([from, to]) = self.diff.as_deref() {
            let (from, to) = (from.clone(), to.clone());
            return Ok(Task::Diff {
                orgs_dir: orgs_dir(self.orgs_dir.as_deref()),
                from,
                to,
                json: self.json,
            });
        }
        let Some(org) = self.org else {
            return Ok(Task::List { orgs_dir: orgs_dir(self.orgs_dir.as_deref()) });
        };
        let output = match self.out {
            None => Output::Checkout,
            Some(out) if self.standalone => {
                let name = self.name.unwrap_or_else(|| format!("{}-objects", org.to_lowercase()));
                let sobjects = self.sobjects.unwrap_or_else(|| Source::Path(workspace().to_owned()));
                Output::Standalone(out, Package::new(&name, sobjects)?)
            }
            Some(out) => Output::Module(out),
        };
        Ok(Task::Generate(Request { org, orgs_dir: self.orgs_dir, output, check: self.check }))
    }
}
