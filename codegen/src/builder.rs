//! Generation from a build script.

use std::path::PathBuf;

use crate::emit::{self, Form};
use crate::files::{File, compare};
use crate::ours::RUST_MARK;
use crate::{Error, Org};

/// Generates the types of an org while the crate that uses them is built, as a module of it.
///
/// In `build.rs`, of a crate that depends on `sobjects` and, to build, on `codegen` without its default features:
///
/// ```no_run
/// fn main() -> Result<(), codegen::Error> {
///     codegen::Builder::new("orgs/acme").generate()
/// }
/// ```
///
/// In `lib.rs` or `main.rs`, where the module `acme` shall stand:
///
/// ```text
/// include!(concat!(env!("OUT_DIR"), "/acme/mod.rs"));
/// ```
#[derive(Debug, Clone)]
pub struct Builder {
    org: PathBuf,
    module: Option<String>,
    soql: Option<String>,
    out_dir: Option<PathBuf>,
}

impl Builder {
    /// Of the org in this folder: its `org.toml` and the snapshots beside it. The module is called as the folder.
    #[must_use]
    pub fn new(org: impl Into<PathBuf>) -> Self {
        Self { org: org.into(), module: None, soql: None, out_dir: None }
    }

    /// Another name for the module.
    #[must_use]
    pub fn module(mut self, name: &str) -> Self {
        self.module = Some(name.to_owned());
        self
    }

    /// The macro `soql!` too, of a module that stands at this path, such as `crate::acme`: it is `crate::acme::soql!`.
    /// The crate then depends on `soql` and `soql_macros`.
    #[must_use]
    pub fn soql(mut self, path: &str) -> Self {
        self.soql = Some(path.to_owned());
        self
    }

    /// Another folder than the build script's `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Writes the module, and tells cargo to come back when something in the org's folder changes.
    ///
    /// # Errors
    /// The org is not as it should be, the name is none for a module, or nothing can be written.
    pub fn generate(&self) -> Result<(), Error> {
        println!("cargo::rerun-if-changed={}", self.org.display());
        // A script that returns the error shows it as a value; cargo shows this as a sentence.
        self.write().inspect_err(|error| {
            let sentence: Vec<_> = error.to_string().lines().map(|line| line.trim().to_owned()).collect();
            println!("cargo::error={}", sentence.join(" "));
        })
    }

    fn write(&self) -> Result<(), Error> {
        let folder = crate::paths::absolute(&self.org)?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let org = Org::read(folder.parent().unwrap_or(&folder), &name)?;
        let module = self.module.as_deref().unwrap_or(&name);
        if syn::parse_str::<syn::Ident>(module).is_err() {
            return Err(Error::NotModule { name: module.to_owned() });
        }
        let out_dir = self.out_dir.clone().or_else(|| std::env::var_os("OUT_DIR").map(PathBuf::from));
        let out_dir = out_dir.ok_or(Error::NoOutDir)?;
        let out = out_dir.join(module);
        let mut files = emit::files(&org, Form::Module { soql: self.soql.as_deref() })?;
        files.push(door(module));
        compare(&out, &files)?.settle(&out)
    }
}

/// The file to include: `include!` takes none that begins as `lib.rs` does, with attributes of its own.
fn door(module: &str) -> File {
    let text = format!("{RUST_MARK}#[path = \"lib.rs\"]\npub mod {module};\n");
    File { path: "mod.rs".to_owned(), text }
}
