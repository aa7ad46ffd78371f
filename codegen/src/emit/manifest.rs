//! `Cargo.toml` of a crate of generated code: a feature for each object.

use std::path::Path;

use crate::files::File;
use crate::ours::TOML_MARK;
use crate::package::quoted;
use crate::plan::Plan;
use crate::{Error, Org, Package};

/// What the checkout's crate takes from its workspace.
const OF_WORKSPACE: &str = "\
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
";

/// The workspace's values, for a crate that has none.
const OF_ITS_OWN: &str = "\
version = \"0.1.0\"
edition = \"2024\"
rust-version = \"1.90\"
";

const CATALOG: &str = "\
# `CATALOG`: every object that has a snapshot.
catalog = []
";

const SNAPSHOTS: &str = "\
# The describe snapshots themselves, for the embedded org.
snapshots = []
";

const SOQL: &str = "\
# The macro `soql!`: queries that are checked while they are compiled.
soql = [\"dep:soql\", \"dep:soql_macros\"]
";

const DEPENDENCIES_OF_WORKSPACE: &str = "\
[dependencies]
sobjects.workspace = true
soql = { workspace = true, optional = true }
soql_macros = { workspace = true, optional = true }

[lints]
workspace = true
";

pub(super) fn of_checkout(org: &Org, plans: &[Plan<'_>]) -> File {
    let package = package("generated", OF_WORKSPACE, org);
    let features = features(plans, &[CATALOG, SNAPSHOTS, SOQL]);
    file([package, features, DEPENDENCIES_OF_WORKSPACE.to_owned()])
}

pub(super) fn standalone(
    org: &Org,
    plans: &[Plan<'_>],
    folder: &Path,
    package: &Package,
) -> Result<File, Error> {
    let dependencies = package.sobjects.dependencies(folder)?;
    let package = self::package(&package.name, OF_ITS_OWN, org);
    Ok(file([package, features(plans, &[CATALOG, SOQL]), dependencies]))
}

fn file(parts: [String; 3]) -> File {
    File { path: "Cargo.toml".to_owned(), text: format!("{TOML_MARK}{}", parts.join("\n")) }
}

fn package(name: &str, rest: &str, org: &Org) -> String {
    let about =
        format!("Types of the Salesforce org {}, generated from its describe snapshots", org.catalog.org);
    let [name, about, org, version] = [name, &about, &org.catalog.org, &org.catalog.api_version].map(quoted);
    format!(
        "[package]\nname = {name}\ndescription = {about}\n{rest}\n\
         [package.metadata.codegen]\norg = {org}\napi-version = {version}\n"
    )
}

fn features(plans: &[Plan<'_>], own: &[&str]) -> String {
    let modules: Vec<String> = plans.iter().map(|plan| plan.module.to_string()).collect();
    let default: String = modules.iter().map(|module| format!("  \"{module}\",\n")).collect();
    let objects: String = modules.iter().map(|module| format!("{module} = []\n")).collect();
    format!(
        "[features]\ndefault = [\n  \"catalog\",\n{default}]\n{}# An object each: what is not chosen costs nothing.\n{objects}",
        own.concat()
    )
}
