//! Generated code compiles without a warning, and so do its doc comments: the awkward org, one whose
//! objects get no types, and every org in the folder that `REVOPS_DESCRIBES` names (one folder an org, one
//! describe result a file).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::files::compare;
use codegen::{Org, emit};

const MANIFEST: &str = r#"[package]
name = "compiles"
version = "0.0.0"
edition = "2024"

[workspace]

[features]
default = ["snapshots"]
snapshots = []
soql = []

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["preserve_order", "raw_value"] }
sobjects = { path = "SOBJECTS" }
"#;

/// Lints on names hold for a whole crate: what `lib.rs` of an org says of them is ignored in a module.
const ROOT: &str = "\
//! Every org.
#![deny(warnings, missing_docs, unreachable_pub)]
#![allow(unused_attributes, confusable_idents, mixed_script_confusables)]
";

#[test]
fn types_and_docs_of_every_org_compile_without_a_warning() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let orgs_dir = here.join("tests/orgs");
    let mut orgs = ["awkward", "bare"].map(|name| Org::read(&orgs_dir, name).expect("readable")).to_vec();
    match env::var_os("REVOPS_DESCRIBES") {
        Some(folder) => {
            let real = real_orgs(Path::new(&folder));
            let describes: usize = real.iter().map(|org| org.snapshots.len()).sum();
            println!("tried {describes} describe results of {} orgs in {}", real.len(), folder.display());
            orgs.extend(real);
        }
        None => println!("skipped the describe results of real orgs: REVOPS_DESCRIBES is not set"),
    }
    check(&write_crate(&orgs));
}

fn real_orgs(folder: &Path) -> Vec<Org> {
    let mut folders: Vec<PathBuf> = fs::read_dir(folder)
        .expect("REVOPS_DESCRIBES is a folder")
        .map(|entry| entry.expect("entry").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let read = |path: &PathBuf| {
        let name = path.file_name().expect("name").to_string_lossy();
        Org::read_folder(path, &name, "v60.0").unwrap_or_else(|error| panic!("{error}"))
    };
    folders.iter().map(read).collect()
}

/// One crate for all orgs, a module each, so that dependencies are checked once.
fn write_crate(orgs: &[Org]) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiles");
    fs::create_dir_all(folder.join("src")).expect("folder");
    let mut root = ROOT.to_owned();
    for (at, org) in orgs.iter().enumerate() {
        let out = folder.join(format!("src/org{at}"));
        let files = emit::files(org, &out).unwrap_or_else(|error| panic!("{}: {error}", org.catalog.org));
        compare(&out, &files).expect("comparable").settle(&out).expect("writable");
        root.push_str(&format!("#[path = \"org{at}/lib.rs\"]\npub mod org{at};\n"));
    }
    fs::write(folder.join("src/lib.rs"), root).expect("lib.rs");
    let sobjects = here.join("../sobjects").display().to_string();
    fs::write(folder.join("Cargo.toml"), MANIFEST.replace("SOBJECTS", &sobjects)).expect("Cargo.toml");
    fs::copy(here.join("../Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    folder
}

fn check(folder: &Path) {
    for (command, arguments) in [("check", vec![]), ("doc", vec!["--no-deps"])] {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args([command, "--offline", "--quiet"])
            .args(arguments)
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("RUSTDOCFLAGS", "-D warnings")
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
