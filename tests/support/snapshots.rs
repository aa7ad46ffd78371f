//! Snapshots, for tests that start an embedded org.

use std::path::Path;

/// The shipped ones: object and describe JSON of each, sorted by object.
pub(crate) fn snapshots() -> Vec<(String, String)> {
    of("sobjects/orgs/sandbox")
}

/// Those in this folder of the repository.
pub(crate) fn of(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(folder).expect("the folder of snapshots");
    let mut snapshots: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect("a snapshot"))
        })
        .collect();
    snapshots.sort();
    snapshots
}

/// What describe leaves out of the shipped objects.
#[allow(dead_code)] // not every suite needs them
pub(crate) fn definitions() -> Vec<(String, String)> {
    of("sobjects/orgs/sandbox/definitions")
}
