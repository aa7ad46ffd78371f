//! One run: read the org, generate, compare, and write or complain.

use std::path::{Path, PathBuf};

use crate::files::{Difference, File, compare};
use crate::{Error, Org, emit, wire};

/// How many stale files a complaint names.
const SHOWN: usize = 10;

/// What to generate, and where.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The org's folder.
    pub org: String,
    /// Where the orgs lie; `None` for those of the checkout.
    pub orgs_dir: Option<PathBuf>,
    /// Where to write; `None` for the checkout's crate `generated`, and then the wire types too.
    pub out: Option<PathBuf>,
    /// Whether to complain instead of writing.
    pub check: bool,
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that belong to the output.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Files that were written.
    pub written: usize,
    /// Files that were removed, since nothing writes them any more.
    pub removed: usize,
}

/// Generates, and brings the output up to date or fails when it is not.
///
/// # Errors
/// Something cannot be read, generated or written, or with `check` something is stale.
pub fn run(request: &Request) -> Result<Report, Error> {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = codegen.parent().unwrap_or(codegen);
    let orgs_dir = request.orgs_dir.clone().unwrap_or_else(|| workspace.join("sobjects/orgs"));
    let out = request.out.clone().unwrap_or_else(|| workspace.join("generated/src"));
    let mut outputs = vec![(emit::files(&Org::read(&orgs_dir, &request.org)?, &out)?, out)];
    if request.out.is_none() {
        outputs.push((vec![wire::file()?], workspace.join("sobjects/src")));
    }
    let differences = outputs
        .iter()
        .map(|(files, folder)| Ok((compare(folder, files)?, folder)))
        .collect::<Result<Vec<_>, _>>()?;
    if request.check {
        complain(request, &differences)?;
    }
    for (difference, folder) in &differences {
        difference.settle(folder)?;
    }
    Ok(report(outputs.iter().flat_map(|(files, _)| files), &differences))
}

fn complain(request: &Request, differences: &[(Difference<'_>, &PathBuf)]) -> Result<(), Error> {
    let paths: Vec<PathBuf> =
        differences.iter().flat_map(|(difference, folder)| difference.paths(folder)).collect();
    if paths.is_empty() {
        return Ok(());
    }
    let here = std::env::current_dir().unwrap_or_default();
    let shown = |path: &PathBuf| path.strip_prefix(&here).unwrap_or(path).display().to_string();
    let mut files: Vec<String> = paths.iter().take(SHOWN).map(shown).collect();
    if paths.len() > SHOWN {
        files.push(format!("and {} more", paths.len() - SHOWN));
    }
    Err(Error::Stale { files, command: command(request) })
}

fn command(request: &Request) -> String {
    let option = |name: &str, path: &Option<PathBuf>| {
        path.as_deref().map_or_else(String::new, |path: &Path| format!(" {name} {}", path.display()))
    };
    let (orgs_dir, out) = (option("--orgs-dir", &request.orgs_dir), option("--out", &request.out));
    format!("cargo run -p codegen -- --org {}{orgs_dir}{out}", request.org)
}

fn report<'a>(files: impl Iterator<Item = &'a File>, differences: &[(Difference<'_>, &PathBuf)]) -> Report {
    let mut report = Report::default();
    for file in files {
        report.files += 1;
        report.lines += file.text.lines().count();
    }
    for (difference, _) in differences {
        report.written += difference.stale.len();
        report.removed += difference.left_over.len();
    }
    report
}
