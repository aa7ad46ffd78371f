//! From a describe result to types, from JSON to a record of them, and from the record to what is written: what went
//! in comes out. For random describe results, the same ones on every run, compiled into one program.

mod random;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use codegen::emit::Form;
use codegen::files::compare;
use codegen::plan::{Plan, plans};
use codegen::{Org, emit};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use sobjects::catalog::{Field, FieldType, Flags};

const ORGS: usize = 16;

const MANIFEST: &str = "\
[package]
name = \"round_trips\"
version = \"0.0.0\"
edition = \"2024\"

[workspace]

[profile.dev]
debug = false

[dependencies]
serde_json = { version = \"1\", features = [\"preserve_order\", \"raw_value\"] }
sobjects = { path = \"ROOT/sobjects\" }
";

/// Reads lines of object and record, and writes what would be created and what would be changed.
const MAIN: &str = "\
#![allow(unused_mut, unused_variables)]
use sobjects::Patch;
type Written = Result<[String; 2], serde_json::Error>;
fn main() {
    for line in std::io::stdin().lines() {
        let line = line.expect(\"a line\");
        let (object, record) = line.split_once(' ').expect(\"an object and a record\");
        match written(object, record) {
            Ok([create, update]) => println!(\"[{create},{update}]\"),
            Err(error) => println!(\"{:?}\", format!(\"{object} {record}: {error}\")),
        }
    }
}
";

#[test]
fn what_is_read_comes_out_as_it_went_in() {
    let orgs = random_orgs();
    let asked: Vec<Asked> = orgs.iter().enumerate().flat_map(|(at, org)| asked(at, org)).collect();
    assert!(asked.len() > 4 * ORGS, "there is something to try");
    let answers = run(&write_program(&orgs), &asked);
    assert_eq!(answers.len(), asked.len());
    for (asked, answer) in asked.iter().zip(answers) {
        assert_eq!(answer, json!([asked.create, asked.update]), "{} {}", asked.object, asked.record);
    }
}

/// A record, and what has to come out.
struct Asked {
    object: String,
    record: Value,
    create: Value,
    update: Value,
}

/// Orgs of random describe results that codegen takes.
fn random_orgs() -> Vec<Org> {
    let mut runner = TestRunner::deterministic();
    let mut orgs = Vec::new();
    while orgs.len() < ORGS {
        let describes = random::org().new_tree(&mut runner).expect("describes").current();
        let folder = tempfile::tempdir().expect("folder");
        for (at, describe) in describes.iter().enumerate() {
            fs::write(folder.path().join(format!("{at}.json")), describe.to_string()).expect("snapshot");
        }
        orgs.extend(Org::read_folder(folder.path(), "random", "v60.0").ok().filter(|org| plans(org).is_ok()));
    }
    orgs
}

/// Records of every object: with known values, with new ones and fields that no snapshot knows, and with nulls.
fn asked(at: usize, org: &Org) -> Vec<Asked> {
    let mut all = Vec::new();
    for plan in plans(org).expect("plans") {
        let object = format!("org{at}::{}", plan.module);
        for known in [true, false] {
            let mut record = record_of(&plan, |field| value(field, known));
            let of = |flag| chosen(&plan, flag, &record);
            let (create, update) = (of(Flags::CREATEABLE), of(Flags::UPDATEABLE));
            record.insert("attributes".to_owned(), json!({ "type": plan.object.name, "url": "/x" }));
            if !known {
                record.insert("Brand_New__c".to_owned(), json!({ "anything": [1, null] }));
            }
            all.push(Asked { object: object.clone(), record: record.into(), create, update });
        }
        let nulls = record_of(&plan, |_| Value::Null);
        let needy = plan.fields.iter().any(|plan| plan.field.is_required());
        let create = if needy { Value::Null } else { chosen(&plan, Flags::CREATEABLE, &nulls) };
        let update = chosen(&plan, Flags::UPDATEABLE, &nulls);
        let relationships = plan.parents.iter().map(|parent| parent.relationship);
        let relationships =
            relationships.chain(plan.children.iter().map(|rows| &*rows.child.relationship_name));
        let mut record = nulls;
        record.extend(relationships.map(|name| (name.to_owned(), Value::Null)));
        all.push(Asked { object, record: record.into(), create, update });
    }
    all
}

fn record_of(plan: &Plan<'_>, value: impl Fn(&Field) -> Value) -> Map<String, Value> {
    plan.fields.iter().map(|plan| (plan.field.name.to_string(), value(plan.field))).collect()
}

fn chosen(plan: &Plan<'_>, flag: Flags, record: &Map<String, Value>) -> Value {
    let names = plan.fields_with(flag).map(|plan| &*plan.field.name);
    names.map(|name| (name.to_owned(), record[name].clone())).collect::<Map<_, _>>().into()
}

/// A value of the field as the platform writes it.
fn value(field: &Field, known: bool) -> Value {
    let values = || field.picklist.iter().map(|value| &*value.value).filter(|_| known);
    match &field.kind {
        FieldType::Id => json!("001000000000001AAA"),
        FieldType::Reference if matches!(field.length, 0 | 18) => json!("003000000000002AAA"),
        FieldType::Boolean => json!(known),
        FieldType::Int | FieldType::Long => json!(if known { 0 } else { i64::from(i32::MAX) + 1 }),
        FieldType::Double | FieldType::Percent => json!(if known { 60.0 } else { -0.125 }),
        FieldType::Currency => json!(if known { 12.5 } else { 9_999_999_999_999.01 }),
        FieldType::Date => json!("2026-06-30"),
        FieldType::DateTime => json!("2026-02-20T18:00:00.123+0000"),
        FieldType::Time => json!("17:30:00.000Z"),
        FieldType::Base64 => json!("QUJD"),
        FieldType::Address => {
            json!({ "city": "Köln", "geocodeAccuracy": "Moon", "brandNew": {}, "latitude": null })
        }
        FieldType::Location => json!({ "latitude": 1.5, "longitude": -2.0 }),
        FieldType::Picklist => json!(values().next_back().unwrap_or("Brand new")),
        FieldType::MultiPicklist => {
            let values: Vec<_> = values().filter(|value| !value.is_empty() && !value.contains(';')).collect();
            let mut seen = std::collections::HashSet::new();
            let values: Vec<_> = values.into_iter().filter(|value| seen.insert(*value)).collect();
            json!(if values.is_empty() { "Brand new;Newer".to_owned() } else { values.join(";") })
        }
        FieldType::AnyType | FieldType::ComplexValue | FieldType::Json | FieldType::Other(_) => {
            json!({ "deep": [1, { "er": null }] })
        }
        _ => json!("\"\\\n\u{1f469}\u{200d}\u{1f4bb}\u{202e} </script>"),
    }
}

fn write_program(orgs: &[Org]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("round_trips");
    let (mut main, mut arms) = (MAIN.to_owned(), String::new());
    for (at, org) in orgs.iter().enumerate() {
        let out = folder.join(format!("src/org{at}"));
        let files = emit::files(org, Form::Module { soql: None }).unwrap_or_else(|error| panic!("{error}"));
        compare(&out, &files).expect("comparable").settle(&out).expect("writable");
        main.push_str(&format!("#[path = \"org{at}/lib.rs\"]\nmod org{at};\n"));
        for plan in plans(org).expect("plans") {
            let module = format!("org{at}::{}", plan.module);
            let body = body(&module, &plan);
            arms.push_str(&format!("{module:?} => {{{body}}}\n"));
        }
    }
    main.push_str(&format!(
        "fn written(object: &str, record: &str) -> Written {{ Ok(match object {{ {arms} _ => unreachable!() }}) }}\n"
    ));
    let manifest = MANIFEST.replace("ROOT", &codegen::workspace().display().to_string());
    for (path, text) in [("Cargo.toml", manifest), ("src/main.rs", main)] {
        fs::write(folder.join(path), text).expect("written");
    }
    folder
}

/// The arm of an object: its record into an update, and into a new record if it has what one needs.
fn body(module: &str, plan: &Plan<'_>) -> String {
    let (name, create, update) = (&plan.name, plan.name_with("Create"), plan.name_with("Update"));
    let mut body = format!(
        "let record: {module}::{name} = serde_json::from_str(record)?; let mut update = {module}::{update}::default();"
    );
    for field in plan.fields_with(Flags::UPDATEABLE).map(|plan| &plan.ident) {
        body.push_str(&format!("update.{field} = record.{field}.clone().map_or(Patch::Null, Patch::Set);"));
    }
    let (needed, free): (Vec<_>, Vec<_>) =
        plan.fields_with(Flags::CREATEABLE).partition(|plan| plan.field.is_required());
    let given: String = needed.iter().map(|plan| format!("{0}: record.{0}.clone()?,", plan.ident)).collect();
    let new = if needed.is_empty() {
        format!("{module}::{create}::default()")
    } else {
        format!("{module}::{create}::new({module}::{} {{ {given} }})", plan.name_with("Required"))
    };
    let set: String = free
        .iter()
        .map(|plan| format!("create.{0} = record.{0}.clone().map_or(Patch::Null, Patch::Set);", plan.ident))
        .collect();
    body + &format!(
        "let create = (|| {{ let mut create = {new}; {set} Some(create) }})();
        [serde_json::to_string(&create)?, serde_json::to_string(&update)?]"
    )
}

fn run(folder: &Path, asked: &[Asked]) -> Vec<Value> {
    fs::copy(codegen::workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    let lines: String = asked.iter().map(|asked| format!("{} {}\n", asked.object, asked.record)).collect();
    fs::write(folder.join("records"), lines).expect("written");
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--offline", "--quiet"])
        .current_dir(folder)
        // Shared, so that dependencies are built once.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"))
        .env_remove("RUSTFLAGS")
        .stdin(fs::File::open(folder.join("records")).expect("records"))
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "it compiles and runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| line.into())).collect()
}
