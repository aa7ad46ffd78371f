//! The house stays as it is laid out: modules lean downwards only, and the embedded org on nothing above the
//! ground floor.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules and what each may lean on.
const FLOORS: [(&str, &[&str]); 9] = [
    ("http", &[]),
    ("auth", &["http"]),
    ("client", &["http", "auth"]),
    ("policy", &["http", "auth", "client"]),
    ("audit", &["http", "auth", "client", "policy"]),
    ("revops", &["http", "auth", "client", "policy", "audit"]),
    ("mcp", &["http", "auth", "client", "policy", "audit", "revops"]),
    ("sandbox", &[]),
    ("cli", &["http", "auth", "client", "policy", "audit", "revops", "mcp", "sandbox", "objects"]),
];

#[test]
fn modules_lean_downwards_only() {
    for (module, below) in FLOORS {
        for file in sources(&root().join("src").join(module)) {
            for (line, used) in uses(&file) {
                assert!(
                    used == module || below.contains(&used.as_str()),
                    "{}:{line}: `{module}` may not lean on `{used}`",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn every_module_has_its_floor_and_says_what_lives_there() {
    for entry in fs::read_dir(root().join("src")).expect("src").map(|entry| entry.expect("an entry").path()) {
        let name = entry.file_stem().expect("a name").to_string_lossy().into_owned();
        let is_known = FLOORS.iter().any(|(module, _)| *module == name);
        assert!(is_known || ["lib", "main"].contains(&name.as_str()), "`{name}` has no floor");
    }
    for file in ["src", "sobjects/src", "sobjects/soql/src", "codegen/src"]
        .iter()
        .flat_map(|f| sources(&root().join(f)))
    {
        let text = fs::read_to_string(&file).expect("a source");
        let is_told = text.starts_with("//!") || text.starts_with("// Written by codegen");
        assert!(is_told, "{} does not say what lives there", file.display());
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false => vec![path],
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// The modules of this crate that a file names outside its comments, with their lines.
fn uses(file: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(file).expect("a source");
    let mut uses = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for rest in line.split("crate::").skip(1) {
            let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            uses.push((at + 1, name));
        }
    }
    uses
}
