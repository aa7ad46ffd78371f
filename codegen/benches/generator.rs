//! What generating costs: `cargo bench -p codegen --bench generator`.
//!
//! `cargo bench -p codegen --bench generator -- write FOLDER` writes the org that is measured, for `benches/generator/run`.

#[path = "large_org/mod.rs"]
mod large_org;

use std::path::Path;
use std::{env, fs};

use codegen::Org;
use codegen::emit::{self, Form};

fn main() {
    let arguments: Vec<String> = env::args().collect();
    if let [_, command, folder, ..] = arguments.as_slice()
        && command == "write"
    {
        return write(Path::new(folder));
    }
    divan::main();
}

/// Writes the org `large` below the folder.
fn write(orgs: &Path) {
    let folder = orgs.join("large");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("org.toml"), large_org::org_toml()).expect("org.toml");
    for (object, describe) in large_org::describes() {
        fs::write(folder.join(object + ".json"), describe).expect("a snapshot");
    }
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn ten_objects_of_800_fields(bencher: divan::Bencher) {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path());
    bencher.bench_local(|| {
        let org = Org::read(folder.path(), "large").expect("an org");
        emit::files(&org, Form::Checkout(folder.path())).expect("files")
    });
}
