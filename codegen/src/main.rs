//! The command: types for an org, and what there is of orgs.

mod arguments;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use arguments::{Arguments, Task};
use clap::Parser;
use codegen::orgs::{Listed, held, list};
use codegen::{Error, Report, Request, run, workspace};

/// Something is not as it should be: stale, or different.
const DIFFERENT: u8 = 1;
/// It could not be done.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let done = Arguments::parse().task().and_then(|task| match task {
        Task::List { orgs_dir } => show_list(&orgs_dir),
        Task::Generate(request) => generate(&request),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::from(if matches!(error, Error::Stale { .. }) { DIFFERENT } else { FAILED })
        }
    }
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
        "{place}{was}: {objects} objects of {} in {files} files; {done} ({:.2} s)",
        request.org,
        started.elapsed().as_secs_f64()
    );
    Ok(())
}

fn show_list(orgs_dir: &Path) -> Result<(), Error> {
    let orgs = list(orgs_dir)?;
    let held = held(&workspace().join("generated")).unwrap_or_default();
    let width = orgs.iter().map(|listed| listed.name.chars().count()).max().unwrap_or_default().max(3);
    println!("  {:width$}  API    organization        objects  snapshots", "org");
    for Listed { name, org } in &orgs {
        let mark = if *name == held { '*' } else { ' ' };
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
    if orgs.iter().any(|listed| listed.name == held) {
        println!("* generated/ has its types");
    } else {
        println!("generated/ has the types of {held}, which is not here");
    }
    Ok(())
}

/// The path as somebody in this folder would write it.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
