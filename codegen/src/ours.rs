//! Which files on disk codegen wrote: those that say so, and the data that they name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Error;

/// What codegen writes at the beginning of a file, by its extension; what does not begin so is not touched.
const MARKS: [(&str, &str); 3] = [("rs", RUST_MARK), ("toml", TOML_MARK), ("md", MARKDOWN_MARK)];

/// First line of every Rust file that codegen writes.
pub const RUST_MARK: &str = "// Written by codegen; do not edit.\n";

/// First line of every TOML file that codegen writes.
pub const TOML_MARK: &str = "# Written by codegen; do not edit.\n";

/// First line of every Markdown file that codegen writes.
pub const MARKDOWN_MARK: &str = "<!-- Written by codegen; do not edit. -->\n";

/// Codegen's files of a crate: beside the manifest and under `src`, and nowhere else.
pub(crate) fn of_crate(folder: &Path) -> Result<BTreeSet<PathBuf>, Error> {
    let mut ours = BTreeSet::new();
    for path in entries(folder)?.into_iter().filter(|path| path.is_file()) {
        add(path, &mut ours)?;
    }
    ours.append(&mut under(&folder.join("src"))?);
    Ok(ours)
}

/// Codegen's files under a folder; none where there is no such folder.
pub(crate) fn under(folder: &Path) -> Result<BTreeSet<PathBuf>, Error> {
    let mut ours = BTreeSet::new();
    for path in entries(folder)? {
        if path.is_dir() {
            ours.append(&mut under(&path)?);
        } else {
            add(path, &mut ours)?;
        }
    }
    Ok(ours)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let unreadable = |reason| Error::Unreadable { path: folder.to_owned(), reason };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(unreadable)).collect()
}

/// Adds a file that bears its mark, and the data that it includes.
fn add(path: PathBuf, ours: &mut BTreeSet<PathBuf>) -> Result<(), Error> {
    let mark = MARKS.iter().find(|(extension, _)| path.extension().is_some_and(|found| found == *extension));
    let Some((extension, mark)) = mark else { return Ok(()) };
    let bytes = fs::read(&path).map_err(|reason| Error::Unreadable { path: path.clone(), reason })?;
    if !bytes.starts_with(mark.as_bytes()) {
        return Ok(());
    }
    if *extension == "rs" {
        let folder = path.parent().unwrap_or(Path::new(""));
        let text = String::from_utf8_lossy(&bytes);
        ours.extend(included(&text).map(|data| folder.join(data)).filter(|data| data.exists()));
    }
    ours.insert(path);
    Ok(())
}

/// JSON has no comments to carry a mark: it is codegen's where codegen's code includes it. What lies outside of the
/// output folder, as snapshots do, is read there and not written.
fn included(text: &str) -> impl Iterator<Item = &str> {
    let paths = text.split("include_str!(\"").skip(1).filter_map(|rest| rest.split('"').next());
    paths.filter(|path| path.ends_with(".json") && !path.split('/').any(|part| part == ".."))
}
