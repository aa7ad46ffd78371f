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
    Module {
        /// Where the module stands, such as `crate::acme`, if it shall have the macro `soql!`, for which that crate
        /// depends on `soql` and `soql_macros` too.
        soql: Option<&'a str>,
    },
}

impl Form<'_> {
    pub(super) fn is_module(self) -> bool {
        matches!(self, Self::Module { .. })
    }

    /// What `soql!` calls the crate or module that it belongs to; `None` where there is no `soql!`.
    pub(super) fn soql(self) -> Option<String> {
        match self {
            Self::Checkout(_) | Self::Standalone(..) => Some("$crate".to_owned()),
            Self::Module { soql } => soql.map(str::to_owned),
        }
    }
}
