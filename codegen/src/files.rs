//! Files: written, compared, cleared away.

/// First line of every file that codegen writes.
pub(crate) const MARK: &str = "// Written by codegen; do not edit.\n";
