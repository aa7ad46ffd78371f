//! Generated code compiles without a warning, and so do its doc comments: the awkward org, one whose
//! objects get no types, one whose objects form a long ring, one whose names
//! mean something else in Rust, and every org in the folder that `REVOPS_DESCRIBES` names (one folder an org, one
//! describe result a file). So do queries with every field of every object, in a crate that knows nothing else.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::emit::Form;
use codegen::files::compare;
use codegen::plan::plans;
use codegen::{Org, Package, Source, emit};

/// Of a crate whose only dependency is `sobjects`, wherever the orgs are modules of it.
const MANIFEST: &str = r#"[package]
name = "compiles"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
sobjects = { path = "ROOT/sobjects" }
"#;

/// Of a program whose only dependencies are generated crates.
const PROGRAM: &str = "\
[package]
name = \"program\"
version = \"0.0.0\"
edition = \"2024\"

[workspace]

[dependencies]
";

/// Lints on names hold for a whole crate: what `lib.rs` of an org says of them is ignored in a module.
const ROOT: &str = "\
//! Every org.
#![deny(warnings, missing_docs, unreachable_pub)]
#![allow(confusable_idents, mixed_script_confusables)]
";

#[test]
fn types_and_docs_of_every_org_compile_without_a_warning() {
    let mut orgs = orgs(&["awkward", "bare"]);
    orgs.extend([ring(), prelude()]);
    orgs.extend(described());
    let folder = write_crate(&orgs);
    cargo(&folder, &["check"]);
    cargo(&folder, &["doc", "--no-deps"]);
}

#[test]
fn queries_of_every_field_compile_in_a_crate_that_knows_only_generated_ones() {
    let mut orgs = orgs(&["awkward"]);
    orgs.extend(described());
    cargo(&write_program(&orgs), &["check"]);
}

#[test]
fn every_object_compiles_alone_without_a_warning() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("alone");
    write(&workspace.join("Cargo.toml"), "[workspace]\nmembers = [\"objects\"]\nresolver = \"3\"\n");
    let folder = workspace.join("objects");
    let org = Org::read(&codegen::workspace().join("tests/orgs"), "thin").expect("readable");
    let sobjects = Source::Path(codegen::workspace().to_owned());
    let package = Package { name: "alone".to_owned(), sobjects };
    generate(&org, Form::Standalone(&folder, &package), &folder);
    let objects = plans(&org).expect("plans").into_iter().map(|plan| plan.module.to_string());
    for features in [String::new(), "catalog".into(), "soql".into()].into_iter().chain(objects) {
        let said = cargo(&workspace, &["check", "--no-default-features", "--features", &features]);
        assert!(said.is_empty(), "with {features:?} alone:\n{said}");
    }
    cargo(&workspace, &["doc", "--no-deps", "--no-default-features", "--features", "opportunity"]);
    // The example of its README.
    cargo(&workspace, &["test", "--doc"]);
}

fn orgs(names: &[&str]) -> Vec<Org> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/orgs");
    names.iter().map(|name| Org::read(&folder, name).expect("readable")).collect()
}

/// Objects that each refer to the next: the compiler follows parents only so far.
fn ring() -> Org {
    const OBJECTS: usize = 60;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ring");
    for at in 0..OBJECTS {
        let (next, last) = ((at + 1) % OBJECTS, (at + OBJECTS - 1) % OBJECTS);
        let describe = format!(
            r#"{{"name":"R{at}__c","fields":[{{"name":"Next__c","type":"reference","length":18,"referenceTo":["R{next}__c"],
            "relationshipName":"Next__r"}}],"childRelationships":[{{"childSObject":"R{last}__c","field":"Next__c",
            "relationshipName":"Lasts__r"}}]}}"#
        );
        write(&folder.join(format!("R{at}__c.json")), &describe);
    }
    Org::read_folder(&folder, "ring", "v60.0").expect("readable")
}

/// Objects, fields, relationships, picklists and values that are called as what generated code uses.
fn prelude() -> Org {
    const NAMES: [&str; 24] = [
        "Box",
        "Child",
        "Clone",
        "Column",
        "Cow",
        "Debug",
        "Default",
        "Err",
        "Field",
        "FieldType",
        "Id",
        "None",
        "Option",
        "Picklist",
        "Record",
        "Related",
        "Result",
        "Self",
        "Serialize",
        "SObject",
        "Std",
        "String",
        "Update",
        "Vec",
    ];
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("prelude");
    let values = NAMES.map(|name| format!(r#"{{"value":"{name}","label":null,"active":true}}"#)).join(",");
    let fields = NAMES.map(|name| {
        format!(
            r#"{{"name":"{name}","type":"picklist","createable":true,"updateable":true,"picklistValues":[{values}]}},
            {{"name":"{name}__c","type":"reference","length":18,"createable":true,"nillable":true,"referenceTo":["{name}"],
            "relationshipName":"{name}__r"}}"#
        )
    });
    let children = NAMES.map(|name| {
        format!(r#"{{"childSObject":"{name}","field":"{name}__c","relationshipName":"All{name}"}}"#)
    });
    for name in NAMES {
        let (fields, children) = (fields.join(","), children.join(","));
        let describe = format!(
            r#"{{"name":"{name}","queryable":true,"fields":[{fields}],"childRelationships":[{children}]}}"#
        );
        write(&folder.join(format!("{name}.json")), &describe);
    }
    Org::read_folder(&folder, "prelude", "v60.0").expect("readable")
}

fn described() -> Vec<Org> {
    let Some(folder) = env::var_os("REVOPS_DESCRIBES") else {
        println!("skipped the describe results of real orgs: REVOPS_DESCRIBES is not set");
        return Vec::new();
    };
    let real = real_orgs(Path::new(&folder));
    let describes: usize = real.iter().map(|org| org.snapshots.len()).sum();
    println!("tried {describes} describe results of {} orgs in {}", real.len(), folder.display());
    real
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
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiles");
    let mut root = ROOT.to_owned();
    for (at, org) in orgs.iter().enumerate() {
        generate(org, Form::Module { soql: None }, &folder.join(format!("src/org{at}")));
        root.push_str(&format!("#[path = \"org{at}/lib.rs\"]\npub mod org{at};\n"));
    }
    write(&folder.join("src/lib.rs"), &root);
    write(&folder.join("Cargo.toml"), &MANIFEST.replace("ROOT", &codegen::workspace().display().to_string()));
    folder
}

/// A crate for each org, and a program that asks each for every field of every object.
fn write_program(orgs: &[Org]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("program");
    let (mut dependencies, mut program) = (PROGRAM.to_owned(), "#![deny(warnings)]\n".to_owned());
    for (at, org) in orgs.iter().enumerate() {
        let name = format!("org{at}");
        let sobjects = Source::Path(codegen::workspace().to_owned());
        let (folder, package) = (folder.join(&name), Package { name: name.clone(), sobjects });
        generate(org, Form::Standalone(&folder, &package), &folder);
        dependencies.push_str(&format!("{name} = {{ path = \"{name}\", features = [\"soql\"] }}\n"));
        let objects = org.catalog.objects.iter();
        for (number, object) in
            objects.filter(|object| object.queryable && !object.fields.is_empty()).enumerate()
        {
            program.push_str(&format!(
                "{name}::soql!(pub(crate) Org{at}Row{number}, \"SELECT FIELDS(ALL) FROM {} LIMIT :most\");\n",
                object.name
            ));
        }
    }
    program.push_str("fn main() { let _ = org0::soql!(\"SELECT Id FROM Type\"); }\n");
    write(&folder.join("Cargo.toml"), &dependencies);
    write(&folder.join("src/main.rs"), &program);
    folder
}

fn generate(org: &Org, form: Form<'_>, out: &Path) {
    let files = emit::files(org, form).unwrap_or_else(|error| panic!("{}: {error}", org.catalog.org));
    compare(out, &files).expect("comparable").settle(out).expect("writable");
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(path, text).expect("written");
}

/// Runs cargo, which must succeed, and gives what it said.
fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("Cargo.lock");
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(folder)
        // Shared, so that dependencies are checked once.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    said
}
