//! `soql!` in a crate of its own that knows nothing but a generated crate: rows with every field of every object, of
//! the awkward org and of every org in the folder that `REVOPS_DESCRIBES` names.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::files::compare;
use codegen::{Org, emit};

const ORG: &str = r#"[package]
name = "NAME"
version = "0.0.0"
edition = "2024"

[features]
snapshots = []
soql = []

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["preserve_order", "raw_value"] }
sobjects = { path = "WORKSPACE/sobjects" }
soql = { path = "WORKSPACE/sobjects/soql" }
soql_macros = { path = "WORKSPACE/codegen/macros" }
"#;

/// Its only dependencies are generated crates.
const PROGRAM: &str = "\
[package]
name = \"program\"
version = \"0.0.0\"
edition = \"2024\"

[workspace]

[dependencies]
";

#[test]
fn rows_of_every_field_compile_in_a_crate_that_knows_only_the_generated_one() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut orgs = vec![Org::read(&here.join("tests/orgs"), "awkward").expect("readable")];
    match env::var_os("REVOPS_DESCRIBES") {
        Some(folder) => orgs.extend(real_orgs(Path::new(&folder))),
        None => println!("skipped the describe results of real orgs: REVOPS_DESCRIBES is not set"),
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checked_elsewhere");
    let (mut manifest, mut program) = (PROGRAM.to_owned(), "#![deny(warnings)]\n//! Queries.\n".to_owned());
    for (at, org) in orgs.iter().enumerate() {
        let name = format!("org{at}");
        write_org(org, &name, &folder.join(&name));
        manifest.push_str(&format!("{name} = {{ path = \"{name}\", features = [\"soql\"] }}\n"));
        let queryable =
            org.catalog.objects.iter().filter(|object| object.queryable && !object.fields.is_empty());
        for (number, object) in queryable.enumerate() {
            program.push_str(&format!(
                "{name}::soql!(pub(crate) Org{at}Row{number}, \"SELECT FIELDS(ALL) FROM {} LIMIT :most\");\n",
                object.name
            ));
        }
    }
    program.push_str("fn main() { let _ = org0::soql!(\"SELECT Id FROM Type\"); }\n");
    write(&folder.join("Cargo.toml"), &manifest);
    write(&folder.join("src/main.rs"), &program);
    fs::copy(here.join("../Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn real_orgs(folder: &Path) -> Vec<Org> {
    let entries = fs::read_dir(folder).expect("REVOPS_DESCRIBES is a folder");
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.expect("entry").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders.iter().map(|path| Org::read_folder(path, "real", "v60.0").expect("readable")).collect()
}

fn write_org(org: &Org, name: &str, folder: &Path) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").display().to_string();
    write(&folder.join("Cargo.toml"), &ORG.replace("NAME", name).replace("WORKSPACE", &workspace));
    let out = folder.join("src");
    let files = emit::files(org, &out).expect("generated");
    compare(&out, &files).expect("comparable").settle(&out).expect("writable");
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(path, text).expect("written");
}
