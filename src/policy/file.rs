//! The section `[policy]` of `revops.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::hours::Hours;
use super::read::Reads;
use super::size::{Most, sizes};
use super::{Confirm, Listed, Pattern, Policy};

/// Why a policy cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// The file cannot be read.
    #[error("the policy file {} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The section is not what a policy looks like, or the file has one that nobody knows.
    #[error("the policy cannot be understood: {0}")]
    Malformed(#[from] toml::de::Error),
}

/// Other sections of the file belong to others. One that nobody knows may be a policy whose name has a typing error: it
/// would allow everything in silence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    policy: Section,
    #[serde(default, rename = "default_org")]
    _default_org: IgnoredAny,
    #[serde(default, rename = "orgs")]
    _orgs: IgnoredAny,
}

/// Fields by object.
type Objects = BTreeMap<String, Vec<String>>;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Section {
    #[serde(default)]
    read_only: bool,
    #[serde(default)]
    tools_off: Vec<String>,
    read: Option<Objects>,
    #[serde(default)]
    deny_read: Objects,
    #[serde(default)]
    mask: Objects,
    write: Option<Objects>,
    #[serde(default)]
    deny_write: Objects,
    notes: Option<Vec<String>>,
    #[serde(default)]
    confirm: Confirm,
    #[serde(default)]
    confirm_fields: Objects,
    #[serde(default)]
    classified: Classified,
    #[serde(default)]
    largest_change: BTreeMap<String, BTreeMap<String, Most>>,
    #[serde(default)]
    hours: Spans,
    writes_per_day: Option<u64>,
}

/// Hours, one span or several.
#[derive(Deserialize, Default)]
#[serde(try_from = "OneOrMore")]
struct Spans(Vec<Hours>);

#[derive(Deserialize)]
#[serde(untagged, expecting = "hours like \"Mon-Fri 08:00-18:00 Europe/Berlin\", or a list of them")]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// Neither any time nor never can be meant by it for certain.
const NO_HOURS: &str = "an empty list of hours; leave it out for any time, or write read_only = true";

impl TryFrom<OneOrMore> for Spans {
    type Error = String;

    fn try_from(given: OneOrMore) -> Result<Self, String> {
        let spans = match given {
            OneOrMore::One(span) => vec![span],
            OneOrMore::More(spans) if spans.is_empty() => return Err(NO_HOURS.to_owned()),
            OneOrMore::More(spans) => spans,
        };
        spans.into_iter().map(Hours::try_from).collect::<Result<_, _>>().map(Self)
    }
}

/// The same by the org's classification.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Classified {
    #[serde(default)]
    deny_read: Vec<String>,
    #[serde(default)]
    mask: Vec<String>,
    #[serde(default)]
    deny_write: Vec<String>,
    #[serde(default)]
    confirm: Vec<String>,
}

impl Policy {
    /// Reads the section `[policy]` from the text of `revops.toml`; where there is none, the built-in policy.
    ///
    /// # Errors
    /// The text is not TOML, it has an unknown section, or this one an unknown key or a value of the wrong type.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        let section = toml::from_str::<File>(text)?.policy;
        let Classified { deny_read, mask, deny_write, confirm } = section.classified;
        let by_name = |objects: Objects| Listed::new(objects, Vec::new());
        Ok(Self {
            source: None,
            read_only: section.read_only,
            tools_off: section.tools_off,
            reads: Reads {
                only: section.read.map(by_name),
                never: Listed::new(section.deny_read, deny_read),
            },
            masked: Listed::new(section.mask, mask),
            write: section.write.map(by_name),
            never_written: Listed::new(section.deny_write, deny_write),
            notes: section.notes.map(|names| names.into_iter().map(Pattern::from).collect()),
            confirm: section.confirm,
            confirm_fields: Listed::new(section.confirm_fields, confirm),
            sizes: sizes(section.largest_change),
            hours: section.hours.0,
            writes_per_day: section.writes_per_day,
            kept: None,
            whole: None,
        })
    }

    /// Reads the section `[policy]` of a file.
    ///
    /// # Errors
    /// The file cannot be read or understood.
    pub fn load(path: &Path) -> Result<Self, PolicyError> {
        let unreadable = |source| PolicyError::Unreadable { path: path.to_owned(), source };
        let policy = Self::from_toml(&std::fs::read_to_string(path).map_err(unreadable)?)?;
        Ok(Self { source: Some(path.to_owned()), ..policy })
    }
}
