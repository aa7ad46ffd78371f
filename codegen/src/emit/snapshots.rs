//! The snapshots themselves, for the embedded org.

use std::path::{Component, Path, PathBuf};

use quote::quote;

use super::rust_file;
use crate::files::File;
use crate::org::Snapshot;
use crate::prose::{doc, inner_doc};
use crate::{Error, Org};

pub(super) fn files(org: &Org, out: &Path) -> Result<Vec<File>, Error> {
    let head = inner_doc("The describe snapshots, for those who run the embedded org on them.");
    let about = doc("Object and describe result, sorted by object.");
    let mut copies = Vec::new();
    let mut rows = Vec::new();
    for snapshot in &org.snapshots {
        let path = if snapshot.plain {
            relative(out, &snapshot.path)?
        } else {
            let copy = copy(snapshot);
            let path = copy.path.clone();
            copies.push(copy);
            path
        };
        let object = &snapshot.object;
        rows.push(quote! { (#object, include_str!(#path)) });
    }
    let module = quote! {
        #head
        #about
        pub static SNAPSHOTS: &[(&str, &str)] = &[#(#rows),*];
    };
    copies.push(rust_file("snapshots.rs", module)?);
    Ok(copies)
}

/// `include_str!` reads UTF-8 alone.
fn copy(snapshot: &Snapshot) -> File {
    File { path: format!("snapshots/{}.json", snapshot.object), text: snapshot.text.clone() }
}

/// The way from one folder to a file, with `/` on every system.
fn relative(from: &Path, to: &Path) -> Result<String, Error> {
    let (from, to) = (absolute(from)?, absolute(to)?);
    let shared = from.components().zip(to.components()).take_while(|(left, right)| left == right).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}

fn absolute(path: &Path) -> Result<PathBuf, Error> {
    let absolute =
        std::path::absolute(path).map_err(|reason| Error::Unreadable { path: path.to_owned(), reason })?;
    // `absolute` leaves `..` as it is.
    Ok(absolute.components().fold(PathBuf::new(), |mut so_far, part| {
        if part == Component::ParentDir {
            so_far.pop();
        } else {
            so_far.push(part);
        }
        so_far
    }))
}
