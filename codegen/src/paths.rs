//! Paths: the way from one folder to another.

use std::path::{Component, Path, PathBuf};

use crate::Error;

/// The way from a folder to a file or folder, with `/` on every system.
pub(crate) fn relative(from: &Path, to: &Path) -> Result<String, Error> {
    let (from, to) = (absolute(from)?, absolute(to)?);
    let shared = from.components().zip(to.components()).take_while(|(left, right)| left == right).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// The path from the root, without `..`.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf, Error> {
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
