//! The command line.

use std::path::PathBuf;

use clap::{ArgGroup, Parser};
#[cfg(feature = "live")]
use codegen::pull::Pull;
use codegen::run::orgs_dir;
use codegen::{Error, Output, Package, Request, Source, workspace};

/// Generates the types of an org from its describe snapshots.
///
/// Exits with 1 when something is stale or different, and with 2 when it could not be done.
#[derive(Debug, Parser)]
#[command(version, group(ArgGroup::new("task").required(true).args(["org", "list", "diff"])))]
#[cfg_attr(feature = "live", command(group(ArgGroup::new("compares").args(["diff", "live"]))))]
#[cfg_attr(not(feature = "live"), command(group(ArgGroup::new("compares").args(["diff"]))))]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Arguments {
    #[cfg(feature = "live")]
    #[command(subcommand)]
    command: Option<Command>,
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
    #[arg(long, requires = "compares", conflicts_with = "list")]
    json: bool,
    /// Write nothing; fail when a file is not what its source gives.
    #[arg(long, requires = "org")]
    check: bool,
    /// Ask the org, too: whether the snapshots are what it says, and what it has changed.
    #[cfg(feature = "live")]
    #[arg(long, requires = "check")]
    live: bool,
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

#[cfg(feature = "live")]
#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Fetch the snapshots of an org: what has changed since the last time, all of it or nothing.
    ///
    /// The org is reached as the server reaches it: by the environment, the section NAME of revops.toml, or `sf`.
    /// Exits with 1 when an object is gone, whose snapshot then stays, and with 2 when it could not be done.
    Pull {
        /// The org: its folder, which is made where it is new.
        #[arg(long, value_name = "NAME")]
        org: String,
        /// Objects to fetch, separated by commas [default: those in the folder, or the usual ones where it is new].
        #[arg(long, value_delimiter = ',', value_name = "LIST", value_parser = object)]
        objects: Vec<String>,
        /// Replace the shipped snapshots, or those of another organization, and read everything anew.
        #[arg(long)]
        force: bool,
        /// Where the orgs lie [default: sobjects/orgs of this checkout].
        #[arg(long, value_name = "DIR")]
        orgs_dir: Option<PathBuf>,
    },
}

/// A name of a list, with the space that people put behind its comma.
#[cfg(feature = "live")]
fn object(text: &str) -> Result<String, &'static str> {
    match text.trim() {
        "" => Err("the name of an object is missing"),
        name => Ok(name.to_owned()),
    }
}

/// What is to be done.
pub(crate) enum Task {
    /// Snapshots from an org.
    #[cfg(feature = "live")]
    Pull(Pull),
    /// What differs between an org, its snapshots and the generated code.
    #[cfg(feature = "live")]
    Compare {
        /// What is generated from which snapshots.
        generated: Request,
        /// Whether to answer in JSON.
        json: bool,
    },
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
        #[cfg(feature = "live")]
        if let Some(Command::Pull { org, objects, force, orgs_dir }) = self.command {
            return Ok(Task::Pull(Pull { org, orgs_dir, objects, force }));
        }
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
        let request = Request { org, orgs_dir: self.orgs_dir, output, check: self.check };
        #[cfg(feature = "live")]
        if self.live {
            return Ok(Task::Compare { generated: request, json: self.json });
        }
        Ok(Task::Generate(request))
    }
}
