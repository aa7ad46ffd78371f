//! Records of 800 fields fit the stack of an ordinary thread, with five parents above and children below, in a debug
//! build too: tokio's workers have 2 MiB.

#[path = "../benches/large_org/mod.rs"]
mod large_org;

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use codegen::Org;
use codegen::emit::{self, Form};
use codegen::files::compare;

const MANIFEST: &str = r#"[package]
name = "wide"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
sobjects = { path = "ROOT/sobjects" }
"#;

const PROGRAM: &str = r##"
#[path = "types/lib.rs"]
mod types;

use sobjects::__json as json;
use types::BillingRecordC as Record;

fn main() {
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(read).expect("a thread");
    thread.join().expect("it fits");
}

fn read() {
    let child = r#"{"totalSize":1,"done":true,"records":[{"Name":"child"}]}"#;
    let mut text = format!(r#"{{"Name":"top","Billing_7__r":{child}}}"#);
    for _ in 0..5 {
        text = format!(r#"{{"Name":"below","Segment_Source_7__r":{text},"Billing_7__r":{child}}}"#);
    }
    let records: Vec<Record> = json::from_str(&format!("[{text},{text}]")).expect("records");
    let copy = records.clone();
    let mut record = &copy[1];
    while let Some(parent) = record.segment_source_7__r.as_deref() {
        record = parent;
    }
    assert_eq!(record.name.as_deref(), Some("top"));
    assert_eq!(format!("{copy:?}"), format!("{records:?}"));
    assert!(json::to_string(&copy).expect("text").contains("child"));
}
"##;

#[test]
fn a_record_of_800_fields_with_parents_and_children_fits_the_stack_of_a_thread() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wide");
    let snapshots = folder.join("snapshots");
    let (object, describe) = large_org::describes().swap_remove(0);
    write(&snapshots.join(object + ".json"), &describe);
    let org = Org::read_folder(&snapshots, "wide", "v60.0").expect("an org");
    let files = emit::files(&org, Form::Module { soql: None }).expect("files");
    let types = folder.join("src/types");
    compare(&types, &files).expect("comparable").settle(&types).expect("writable");
    write(&folder.join("src/main.rs"), PROGRAM);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").display().to_string();
    write(&folder.join("Cargo.toml"), &MANIFEST.replace("ROOT", &root));
    fs::copy(Path::new(&root).join("Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("written");
}
