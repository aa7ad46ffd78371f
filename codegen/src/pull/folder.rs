//! The org's folder: what lies in it, and changes of which all are made or none.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use sobjects::describe::SObjectDescribe;

use crate::Error;
use crate::snapshot::{Snapshot, json_files, read_text};

/// The files of an org.
pub(super) struct Folder {
    pub(super) path: PathBuf,
    snapshots: Vec<(Snapshot, Option<SObjectDescribe>)>,
    definitions: Vec<Snapshot>,
}

/// A file as it will be.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    /// None where it goes.
    pub(super) text: Option<String>,
    /// Whether it says the same as before, in another form.
    pub(super) is_form: bool,
}

impl Folder {
    /// Reads a folder, which need not be there.
    pub(super) fn read(path: PathBuf) -> Result<Self, Error> {
        let files = |folder: &Path| match folder.exists() {
            true => json_files(folder)?.into_iter().map(read_text).collect::<Result<Vec<_>, _>>(),
            false => Ok(Vec::new()),
        };
        let described = |file: Snapshot| {
            let describe: Option<SObjectDescribe> = serde_json::from_str(&file.text).ok();
            let describe = describe.filter(|describe| !describe.name.is_empty());
            // What is no describe result is replaced by the one of the object that the file's name names.
            let object = describe.as_ref().map_or(file.object, |describe| describe.name.clone());
            (Snapshot { object, ..file }, describe)
        };
        let snapshots = files(&path)?.into_iter().map(described).collect();
        let definitions = files(&path.join("definitions"))?;
        Ok(Self { path, snapshots, definitions })
    }

    /// The names of the objects that have a snapshot.
    pub(super) fn objects(&self) -> impl Iterator<Item = &str> {
        self.snapshots.iter().map(|(snapshot, _)| snapshot.object.as_str())
    }

    pub(super) fn snapshot(&self, object: &str) -> Option<&Snapshot> {
        self.snapshots
            .iter()
            .map(|(snapshot, _)| snapshot)
            .find(|known| known.object.eq_ignore_ascii_case(object))
    }

    /// The describe that an object has here, where its snapshot is one.
    pub(super) fn describe(&self, object: &str) -> Option<&SObjectDescribe> {
        let describes = self.snapshots.iter().filter_map(|(_, describe)| describe.as_ref());
        describes.into_iter().find(|describe| describe.name.eq_ignore_ascii_case(object))
    }

    pub(super) fn definition(&self, object: &str) -> Option<&Snapshot> {
        self.definitions.iter().find(|known| known.object.eq_ignore_ascii_case(object))
    }

    /// Where the snapshot of an object lies, or will.
    pub(super) fn snapshot_path(&self, object: &str) -> PathBuf {
        let known = self.snapshot(object).map(|known| known.path.clone());
        known.unwrap_or_else(|| self.path.join(format!("{object}.json")))
    }

    /// Where the definition of an object lies, or will.
    pub(super) fn definition_path(&self, object: &str) -> PathBuf {
        let known = self.definition(object).map(|known| known.path.clone());
        known.unwrap_or_else(|| self.path.join("definitions").join(format!("{object}.json")))
    }
}

/// Makes all changes. New texts first lie beside their files, so that a full disk is met before anything has changed;
/// and what was changed before a failure is changed back.
pub(super) fn make(changes: &[Change]) -> Result<(), Error> {
    let staged: Result<(), Error> = changes.iter().try_for_each(stage);
    let made = staged.and_then(|()| commit(changes));
    if made.is_err() {
        for change in changes {
            let _ = fs::remove_file(beside(&change.path));
        }
    }
    made
}

fn stage(change: &Change) -> Result<(), Error> {
    let Some(text) = &change.text else { return Ok(()) };
    let unwritable = |reason| Error::Unwritable { path: change.path.clone(), reason };
    if let Some(folder) = change.path.parent() {
        fs::create_dir_all(folder).map_err(unwritable)?;
    }
    fs::write(beside(&change.path), text).map_err(unwritable)
}

fn commit(changes: &[Change]) -> Result<(), Error> {
    let mut done: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
    for Change { path, text, .. } in changes {
        let before = fs::read(path).ok();
        let made = match text {
            Some(_) => fs::rename(beside(path), path),
            None => fs::remove_file(path),
        };
        if let Err(reason) = made {
            for (path, before) in done {
                let _ = before.map_or_else(|| fs::remove_file(path), |bytes| fs::write(path, bytes));
            }
            return Err(Error::Unwritable { path: path.clone(), reason });
        }
        done.push((path, before));
    }
    Ok(())
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".new");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_written_leaves_all_others_as_they_were() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("A.json"), "old").expect("a file");
        fs::write(at("Gone.json"), "old").expect("a file");
        fs::create_dir_all(at("C.json/in the way")).expect("a folder");
        let change = |name: &str, text: Option<&str>| Change {
            path: at(name),
            text: text.map(ToOwned::to_owned),
            is_form: false,
        };
        let mut changes = vec![
            change("A.json", Some("new")),
            change("B.json", Some("new")),
            change("Gone.json", None),
            change("C.json", Some("new")),
        ];
        assert!(make(&changes).is_err());
        assert_eq!(fs::read_to_string(at("A.json")).expect("text"), "old");
        assert!(at("Gone.json").exists() && !at("B.json").exists());
        changes.pop();
        make(&changes).expect("made");
        assert_eq!(fs::read_to_string(at("A.json")).expect("text"), "new");
        assert!(!at("Gone.json").exists() && at("B.json").exists());
        assert_eq!(fs::read_dir(folder.path()).expect("entries").count(), 3, "nothing else is left");
    }
}
