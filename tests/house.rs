//! The house stays as it is laid out: modules lean downwards only, and the embedded org on nothing above the
//! ground floor.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules and what each may lean on.
const FLOORS: [(&str, &[&str]); 10] = [
    ("http", &[]),
    ("auth", &["http"]),
    ("client", &["http", "auth"]),
    ("live", &["http", "auth", "client"]),
    ("policy", &["http", "auth", "client"]),
    ("audit", &["http", "auth", "client", "policy"]),
    ("revops", &["http", "auth", "client", "live", "policy", "audit"]),
    ("mcp", &["http", "auth", "client", "policy", "audit", "revops"]),
    ("sandbox", &[]),
    ("cli", &["http", "auth", "client", "live", "policy", "audit", "revops", "mcp", "sandbox", "objects"]),
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
    for file in ["src", "sobjects/src", "sobjects/soql/src", "codegen/src", "codegen/macros/src"]
        .iter()
        .flat_map(|f| sources(&root().join(f)))
    {
        let text = fs::read_to_string(&file).expect("a source");
        let is_told = text.starts_with("//!") || text.starts_with("// Written by codegen");
        assert!(is_told, "{} does not say what lives there", file.display());
    }
}

/// What leads to a delete. Whatever the client offers must be among these.
const DELETES: [&str; 7] = [
    "Method::Delete",
    "Request::delete",
    "Load::delete",
    ".delete(",
    ".delete::<",
    ".delete_record(",
    ".delete_many(",
];

#[test]
fn nothing_that_a_model_or_a_person_at_the_command_line_reaches_deletes() {
    for module in ["policy", "audit", "revops", "mcp", "cli"] {
        for file in sources(&root().join("src").join(module)) {
            for (line, text) in code(&file) {
                let found = DELETES.iter().find(|delete| text.contains(*delete));
                assert_eq!(found, None, "{}:{line} deletes", file.display());
            }
        }
    }
}

#[test]
fn every_way_to_delete_is_known_to_this_test_and_stands_in_one_file() {
    let offered = sources(&root().join("src/client")).into_iter().flat_map(|file| {
        let functions = code(&file).into_iter().filter_map(|(_, line)| {
            let name = line.split_once("fn ")?.1.split(['(', '<']).next()?.to_owned();
            (line.contains("pub ") && name.contains("delete")).then_some(name)
        });
        functions.map(|name| (file.clone(), name)).collect::<Vec<_>>()
    });
    let offered: Vec<_> = offered.collect();
    assert!(offered.len() >= 3, "{offered:?}");
    for (file, name) in offered {
        assert!(file.ends_with("client/delete.rs"), "`{name}` stands in {}", file.display());
        let is_known =
            DELETES.iter().any(|delete| delete.trim_matches(['.', '(', ':', '<']).ends_with(&name));
        assert!(is_known, "`{name}` is missing from the list");
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

/// The lines of a file that are no comments, with their numbers.
fn code(file: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(file).expect("a source");
    let lines = text.lines().map(ToOwned::to_owned).enumerate().map(|(at, line)| (at + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//")).collect()
}

/// The modules of this crate that a file names, with their lines.
fn uses(file: &Path) -> Vec<(usize, String)> {
    let mut uses = Vec::new();
    for (at, line) in code(file) {
        for rest in line.split("crate::").skip(1) {
            let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            uses.push((at, name));
        }
    }
    uses
}

/// What only the server, the embedded org and the command line need.
const HEAVY: [&str; 7] = ["axum", "clap", "keyring", "libsqlite3-sys", "rmcp", "rusqlite", "schemars"];

#[test]
fn the_sdk_alone_carries_nothing_of_the_server() {
    let arguments = [
        "tree",
        "--offline",
        "--locked",
        "--no-default-features",
        "--features",
        "client,objects",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ];
    let tree = std::process::Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("cargo");
    let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
    let crates: Vec<_> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(crates.contains(&"reqwest") && crates.contains(&"generated"), "{tree}");
    let found: Vec<_> = HEAVY.iter().filter(|heavy| crates.contains(*heavy)).collect();
    assert!(found.is_empty(), "{found:?}");
}
