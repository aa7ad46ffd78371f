//! Why generation stops.

use std::path::PathBuf;

/// Why generation stops; the text is a sentence for the person who ran it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A schema of the wire types is not JSON Schema.
    #[error("codegen/schemas/{file} is not a JSON Schema: {reason}")]
    Schema {
        /// The file's name.
        file: &'static str,
        /// What the parser said.
        reason: String,
    },
    /// typify refused a schema.
    #[error("typify cannot turn codegen/schemas into types: {reason}")]
    Typify {
        /// What typify said.
        reason: String,
    },
    /// The generator wrote something that is not Rust: a mistake in codegen itself.
    #[error(
        "codegen wrote something that is not Rust ({reason}); please report it with the describe behind it"
    )]
    NotRust {
        /// What the parser said.
        reason: String,
    },
    /// A file or folder cannot be read.
    #[error("cannot read {}: {reason}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// A file or folder cannot be written or removed.
    #[error("cannot write {}: {reason}", path.display())]
    Unwritable {
        /// Which.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// A snapshot is neither UTF-8 nor UTF-16.
    #[error("{} is not text: save the describe result as UTF-8", path.display())]
    NotText {
        /// Which.
        path: PathBuf,
    },
    /// A snapshot is not a describe result.
    #[error(
        "{} is not a describe result ({reason}): fetch it again with GET /services/data/vXX.X/sobjects/<Object>/describe",
        path.display()
    )]
    NotDescribe {
        /// Which.
        path: PathBuf,
        /// What the parser said.
        reason: String,
    },
    /// A definition does not fit its object.
    #[error("{}: {reason}; mend it, or remove it", folder.display())]
    Definition {
        /// The folder of definitions.
        folder: PathBuf,
        /// What is wrong.
        reason: sobjects::definitions::DefinitionError,
    },
    /// `org.toml` has a mistake.
    #[error("{} is not as it should be: {reason}", path.display())]
    OrgToml {
        /// Which.
        path: PathBuf,
        /// What the parser said.
        reason: String,
    },
    /// The folder has no snapshot.
    #[error("{} has no snapshots: put <Object>.json there, one for each object", folder.display())]
    NoSnapshots {
        /// Which.
        folder: PathBuf,
    },
    /// `org.toml` names an object that has no snapshot.
    #[error("org.toml lists {object}, but {} has no snapshot of it: fetch it, or strike it from `objects`", folder.display())]
    MissingSnapshot {
        /// The object.
        object: String,
        /// Where its snapshot should be.
        folder: PathBuf,
    },
    /// Two snapshots describe the same object.
    #[error("{object} is described by two snapshots: remove one of them")]
    TwiceDescribed {
        /// The object.
        object: String,
    },
    /// An override names no field of a generated object.
    #[error(
        "the override \"{key}\" in org.toml names no field of a generated object: write \"Object.Field\""
    )]
    UnknownOverride {
        /// Its key.
        key: String,
    },
    /// An override is not an identifier.
    #[error(
        "the override \"{key}\" = \"{name}\" in org.toml is not a Rust name: use lower-case letters, digits and underscores"
    )]
    BadOverride {
        /// Its key.
        key: String,
        /// Its value.
        name: String,
    },
    /// A type is chosen for something that gets none.
    #[error(
        "\"{key}\" under [types] of org.toml names no field of a generated object: write \"Object.Field\""
    )]
    UnknownType {
        /// Its key.
        key: String,
    },
    /// A type is chosen for a field that is no picklist.
    #[error("\"{key}\" under [types] of org.toml is no picklist but of type {kind}: remove it")]
    NoPicklist {
        /// Its key.
        key: String,
        /// The field's type.
        kind: String,
    },
    /// An enum is chosen for a picklist without values.
    #[error(
        "\"{key}\" under [types] of org.toml cannot be an enum, since its snapshot has no values: fetch the snapshot \
         again, or choose \"string\""
    )]
    NoValues {
        /// Its key.
        key: String,
    },
    /// Two fields of an object have the same identifier.
    #[error(
        "{object}: {first} and {second} are both called `{name}`; give one of them a name in [overrides] of org.toml"
    )]
    NameTaken {
        /// The object.
        object: String,
        /// The field that came first.
        first: String,
        /// The other.
        second: String,
        /// The identifier.
        name: String,
    },
    /// A file in the way was not written by codegen.
    #[error("{} was not written by codegen and stays as it is: choose another --out, or remove it", path.display())]
    Foreign {
        /// Which.
        path: PathBuf,
    },
    /// There is no such org.
    #[error("there is no org `{name}` in {}, {known}", folder.display())]
    NoOrg {
        /// Its name.
        name: String,
        /// Where the orgs lie.
        folder: PathBuf,
        /// What there is instead.
        known: String,
    },
    /// There is no crate `sobjects` where it should be.
    #[error("{} is neither the checkout nor its crate `sobjects`: give --sobjects a path, a git URL or a version", path.display())]
    NoSobjects {
        /// Which.
        path: PathBuf,
    },
    /// A module cannot be called so.
    #[error("`{name}` is no name of a module: give another with Builder::module")]
    NotModule {
        /// The name.
        name: String,
    },
    /// A crate cannot be called so.
    #[error("`{name}` is no name of a crate: give another with --name, of letters, digits and dashes")]
    NotPackage {
        /// The name.
        name: String,
    },
    /// A build script's folder is not known.
    #[error("OUT_DIR is not set: call this from a build script, or give a folder with Builder::out_dir")]
    NoOutDir,
    /// Generated files are not what their source gives.
    #[error("generated files are stale: {}; run: {command}", some_of(files))]
    Stale {
        /// Which.
        files: Vec<String>,
        /// What to run.
        command: String,
    },
}

/// Names for people, of which a whole crate would be too many.
pub(crate) fn some_of(names: &[String]) -> String {
    const NAMED: usize = 10;
    let more = names.len().saturating_sub(NAMED);
    let named = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}
