//! What the files become part of.

use std::path::Path;

use crate::Package;

/// What the files become part of.
#[derive(Debug, Clone, Copy)]
pub enum Form<'a> {
    /// The checkout's crate `generated`, in this folder: a feature for each object, and the snapshots, included by
    /// their path from there.
    Checkout(&'a Path),
    /// A crate for a developer's own repository, in this folder.
    Standalone(&'a Path, &'a Package),
    /// A module of any crate that depends on `sobjects`: all objects, since the features there are not ours.
    Module,
}
