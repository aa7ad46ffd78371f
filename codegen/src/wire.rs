//! The closed wire types: `codegen/schemas/*.json` through typify to `sobjects/src/wire.rs`.
//!
//! Not here: anything that depends on an org.

use schemars08::schema::{RootSchema, Schema};
use typify::{TypeSpace, TypeSpaceImpl, TypeSpacePatch, TypeSpaceSettings};

use crate::Error;
use crate::files::File;
use crate::format::pretty_without_modules;
use crate::ours::RUST_MARK;

/// The schemas, one file a subject.
const SCHEMAS: [(&str, &str); 7] = [
    ("bulk.json", include_str!("../schemas/bulk.json")),
    ("composite.json", include_str!("../schemas/composite.json")),
    ("describe.json", include_str!("../schemas/describe.json")),
    ("errors.json", include_str!("../schemas/errors.json")),
    ("identity.json", include_str!("../schemas/identity.json")),
    ("limits.json", include_str!("../schemas/limits.json")),
    ("save.json", include_str!("../schemas/save.json")),
];

/// What the schemas may refer to without defining it.
const GIVEN: [(&str, &str); 5] = [
    ("DateTime", "crate::DateTime"),
    ("Headers", "::std::collections::BTreeMap<String, String>"),
    ("Id", "crate::Id"),
    ("RawJson", "::std::boxed::Box<::serde_json::value::RawValue>"),
    ("Status", "u16"),
];

/// Types without raw JSON in them, which therefore can be compared.
const COMPARABLE: [&str; 14] = [
    "ApiError",
    "ApiVersion",
    "BulkJob",
    "CollectionError",
    "DuplicatesFound",
    "GlobalDescribe",
    "Limit",
    "MatchRecord",
    "MatchResult",
    "MatchedRecord",
    "OAuthError",
    "ObjectSummary",
    "SaveResult",
    "UserInfo",
];

const HEAD: &str = "\
//! What the platform answers in the same form for every org: errors, save results, composites, limits, jobs, lists.
//!
//! Unknown keys are ignored, and what may be missing may also be null. Not here: query pages
//! ([`crate::Rows`]) and access tokens, which must not be printed by `Debug` as these types are.

";

/// `wire.rs`, from the schemas.
///
/// # Errors
/// A schema does not parse, or typify cannot turn it into a type.
pub fn file() -> Result<File, Error> {
    let mut settings = TypeSpaceSettings::default();
    for (name, ours) in GIVEN {
        settings.with_replacement(name, ours, std::iter::empty::<TypeSpaceImpl>());
    }
    for name in COMPARABLE {
        settings.with_patch(name, TypeSpacePatch::default().with_derive("PartialEq"));
    }
    let mut types = TypeSpace::new(&settings);
    types.add_ref_types(definitions()?).map_err(|error| Error::Typify { reason: error.to_string() })?;
    let types = spaced_docs(&pretty_without_modules(types.to_stream())?);
    Ok(File { path: "wire.rs".to_owned(), text: format!("{RUST_MARK}{HEAD}{types}") })
}

fn definitions() -> Result<Vec<(String, Schema)>, Error> {
    let mut all: Vec<(String, Schema)> =
        GIVEN.iter().map(|(name, _)| ((*name).to_owned(), Schema::Bool(true))).collect();
    for (file, text) in SCHEMAS {
        let schema: RootSchema =
            serde_json::from_str(text).map_err(|error| Error::Schema { file, reason: error.to_string() })?;
        all.extend(schema.definitions);
    }
    all.sort_by(|(left, _), (right, _)| left.cmp(right));
    Ok(all)
}

/// typify's doc comments begin right after the slashes.
fn spaced_docs(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for line in text.lines() {
        if line.trim_start().starts_with("///") {
            spaced.push_str(&line.replacen("///", "/// ", 1));
        } else {
            spaced.push_str(line);
        }
        spaced.push('\n');
    }
    spaced
}
