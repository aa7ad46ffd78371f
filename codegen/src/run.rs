//! One run: read the org, generate, compare, and write or complain.

use std::path::{Path, PathBuf};

use crate::emit::Form;
use crate::files::{Difference, compare};
use crate::{Error, Org, Package, emit, orgs, wire};

/// How many stale files a complaint names.
const SHOWN: usize = 10;

/// What to generate, and where.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The org's folder.
    pub org: String,
    /// Where the orgs lie; `None` for those of the checkout.
    pub orgs_dir: Option<PathBuf>,
    /// What to write, and where.
    pub output: Output,
    /// Whether to complain instead of writing.
    pub check: bool,
}

/// What to write, and where.
#[derive(Debug, Clone, Default)]
pub enum Output {
    /// The checkout's crate `generated`, and the wire types.
    #[default]
    Checkout,
    /// A crate for a developer's own repository, in this folder.
    Standalone(PathBuf, Package),
    /// The files of a module, in this folder.
    Module(PathBuf),
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Where the types lie.
    pub folder: PathBuf,
    /// The org whose types lay there before; `None` where there were none, or where a module does not tell.
    pub was: Option<String>,
    /// Objects that have types.
    pub objects: usize,
    /// Files that belong to the output.
    pub files: usize,
    /// Files that were written.
    pub written: usize,
    /// Files that were removed, since nothing writes them any more.
    pub removed: usize,
}

/// The checkout that this program was built from.
#[must_use]
pub fn workspace() -> &'static Path {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    codegen.parent().unwrap_or(codegen)
}

/// Where the orgs lie: in this folder, or where the checkout has them.
#[must_use]
pub fn orgs_dir(given: Option<&Path>) -> PathBuf {
    given.map_or_else(|| workspace().join("sobjects/orgs"), Path::to_owned)
}

/// Generates, and brings the output up to date or fails when it is not.
///
/// # Errors
/// Something cannot be read, generated or written, or with `check` something is stale.
pub fn run(request: &Request) -> Result<Report, Error> {
    let workspace = workspace();
    let org = Org::read(&orgs_dir(request.orgs_dir.as_deref()), &request.org)?;
    let outputs = match &request.output {
        Output::Module(out) => vec![(emit::files(&org, Form::Module { soql: None })?, out.clone())],
        Output::Standalone(out, package) => {
            vec![(emit::files(&org, Form::Standalone(out, package))?, out.clone())]
        }
        Output::Checkout => {
            let generated = workspace.join("generated");
            let files = emit::files(&org, Form::Checkout(&generated))?;
            vec![(files, generated), (vec![wire::file()?], workspace.join("sobjects/src"))]
        }
    };
    let folder = outputs.first().map(|(_, folder)| folder.clone()).unwrap_or_default();
    let was = orgs::held(&folder);
    let differences = outputs
        .iter()
        .map(|(files, folder)| Ok((compare(folder, files)?, folder)))
        .collect::<Result<Vec<_>, _>>()?;
    if request.check {
        complain(request, was.as_deref(), &differences)?;
    }
    for (difference, folder) in &differences {
        difference.settle(folder)?;
    }
    let count = |of: fn(&Difference<'_>) -> usize| differences.iter().map(|(found, _)| of(found)).sum();
    Ok(Report {
        folder,
        was,
        objects: org.typed_objects().count(),
        files: outputs.iter().map(|(files, _)| files.len()).sum(),
        written: count(|found| found.stale.len()),
        removed: count(|found| found.left_over.len()),
    })
}

fn complain(
    request: &Request,
    was: Option<&str>,
    differences: &[(Difference<'_>, &PathBuf)],
) -> Result<(), Error> {
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
    if let Some(was) = was.filter(|was| *was != request.org) {
        files = vec![format!("all of them, which are those of {was}")];
    }
    Err(Error::Stale { files, command: command(request) })
}

fn command(request: &Request) -> String {
    let option = |name: &str, path: &Path| format!(" {name} {}", path.display());
    let orgs_dir = request.orgs_dir.as_deref().map_or_else(String::new, |path| option("--orgs-dir", path));
    let out = match &request.output {
        Output::Checkout => String::new(),
        Output::Module(out) => option("--out", out),
        Output::Standalone(out, package) => {
            let Package { name, sobjects } = package;
            format!("{} --standalone --name {name} --sobjects {sobjects}", option("--out", out))
        }
    };
    format!("cargo run -p codegen -- --org {}{orgs_dir}{out}", request.org)
}
