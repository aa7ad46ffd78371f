//! The audit object as source files, in a folder from which `sf project deploy` takes them.

use std::fs;
use std::path::Path;

use super::super::exit::{Failure, print};
use crate::audit::setup::AuditMetadata;

const PROJECT: &str = "sfdx-project.json";
const PROJECT_TEXT: &str = "{\n  \"packageDirectories\": [{ \"path\": \"force-app\", \"default\": true }],\n  \
                            \"sourceApiVersion\": \"60.0\"\n}\n";

/// Writes the files, and says which. A file that is there and says something else is left alone, and refused.
pub(super) fn write(folder: &Path, metadata: &AuditMetadata) -> Result<(), Failure> {
    let files = metadata.source();
    for (path, text) in &files {
        let path = folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|there| there != *text) {
            return Err(Failure::setup(format_args!(
                "{} is there already and says something else; nothing was written. Give another folder, or move it \
                 away",
                path.display()
            )));
        }
    }
    for (path, text) in &files {
        put(&folder.join(path), text)?;
    }
    let project = folder.join(PROJECT);
    if !project.exists() {
        put(&project, PROJECT_TEXT)?;
    }
    let paths: String = files.iter().map(|(path, _)| format!("{path}\n")).collect();
    print(&format!(
        "{paths}Deploy them from {} as an administrator: sf project deploy start --source-dir force-app\n\
         Then give the permission set to the user that writes: sf org assign permset --name {} --on-behalf-of USERNAME\n",
        folder.display(),
        metadata.permission_set()
    ))
}

fn put(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.map_err(|error| Failure::run(format_args!("{} cannot be written: {error}", path.display())))
}
