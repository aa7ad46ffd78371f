//! The command: types for an org, and what there is of orgs.

mod arguments;
#[cfg(feature = "live")]
mod live;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use arguments::{Arguments, Task};
use clap::Parser;
use codegen::orgs::{Diff, Listed, diff, held, list};
use codegen::{Error, Report, Request, run, workspace};

/// All is as it should be.
const SAME: u8 = 0;
/// Something is not as it should be: stale, or different.
const DIFFERENT: u8 = 1;
/// It could not be done.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    match Arguments::parse().task().map_err(Into::into).and_then(done) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("codegen: {error}");
            let is_stale = matches!(error.downcast_ref(), Some(Error::Stale { .. }));
            ExitCode::from(if is_stale { DIFFERENT } else { FAILED })
        }
    }
}

/// Does what is to be done; gives how to exit.
fn done(task: Task) -> Result<u8, Box<dyn std::error::Error>> {
    Ok(match task {
        Task::Diff { orgs_dir, from, to, json } => show_diff(&diff(&orgs_dir, &from, &to)?, json)?,
        Task::List { orgs_dir } => show_list(&orgs_dir).map(|()| SAME)?,
        Task::Generate(request) => generate(&request).map(|()| SAME)?,
        #[cfg(feature = "live")]
        Task::Pull(request) => live::pull(&request)?,
        #[cfg(feature = "live")]
        Task::Compare { generated, json } => live::compare(&generated, json)?,
    })
}

fn generate(request: &Request) -> Result<(), Error> {
    let started = Instant::now();
    let Report { folder, was, objects, files, written, removed } = run(request)?;
    let place = shown(&folder);
    let was =
        was.filter(|was| *was != request.org).map(|was| format!(", which had {was}")).unwrap_or_default();
    let done = match (request.check, written + removed) {
        (true, _) => "nothing is stale".to_owned(),
        (false, 0) => "nothing had changed".to_owned(),
        (false, _) => format!("{written} written, {removed} removed"),
    };
    println!(
        "{place}{was}: {} of {} in {files} files; {done} ({:.2} s)",
        counted(objects, "object"),
        request.org,
        started.elapsed().as_secs_f64()
    );
    Ok(())
}

fn show_diff(diff: &Diff, json: bool) -> Result<u8, Error> {
    let Diff { from, to, objects, drift } = diff;
    if json {
        println!("{:#}", serde_json::json!(diff));
    } else if drift.is_none() {
        println!("{to} has what {from} has, in all {}", counted(*objects, "object"));
    } else {
        let breaking = drift.changes.iter().filter(|change| change.breaks).count();
        println!("{drift}\n");
        println!(
            "{} from {from} to {to}, {breaking} of them breaking code that is written for {from} (!)",
            counted(drift.changes.len(), "difference")
        );
    }
    Ok(if drift.is_none() { SAME } else { DIFFERENT })
}

/// `1 object`, `2 objects`.
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn show_list(orgs_dir: &Path) -> Result<(), Error> {
    let orgs = list(orgs_dir)?;
    let held = held(&workspace().join("generated"));
    let width = orgs.iter().map(|listed| listed.name.chars().count()).max().unwrap_or_default().max(3);
    println!("  {:width$}  API    organization        objects  snapshots", "org");
    for Listed { name, org } in &orgs {
        let mark = if Some(name) == held.as_ref() { '*' } else { ' ' };
        match org {
            Ok(org) => {
                let catalog = &org.catalog;
                let organization =
                    if catalog.organization.is_empty() { "not known" } else { &catalog.organization };
                let (typed, all) = (org.typed_objects().count(), catalog.objects.len());
                println!(
                    "{mark} {name:width$}  {:5}  {organization:18}  {typed:7}  {all:9}",
                    catalog.api_version
                );
            }
            Err(error) => println!("{mark} {name:width$}  {error}"),
        }
    }
    match held {
        None => println!("generated/ has no types"),
        Some(held) if orgs.iter().any(|listed| listed.name == held) => println!("* generated/ has its types"),
        Some(held) => println!("generated/ has the types of {held}, which is not here"),
    }
    Ok(())
}

/// The path as somebody in this folder would write it.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
