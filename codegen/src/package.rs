//! A crate for a developer's own repository: what it is called, and where it finds `sobjects`.

use std::fmt::{self, Display, Formatter};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::Error;
use crate::paths::relative;

/// A crate for a developer's own repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Where it finds `sobjects`, and for its feature `soql` the crates of the macro.
    pub sobjects: Source,
}

/// Where a crate finds `sobjects`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// In this folder: a checkout's, or the crate's own.
    Path(PathBuf),
    /// In a git repository, at a commit, tag or branch where one is named.
    Git {
        /// The repository.
        url: String,
        /// The commit, tag or branch.
        rev: Option<String>,
    },
    /// In a registry, at this version.
    Version(String),
}

/// As it is given on the command line.
impl Display for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => path.display().fmt(f),
            Self::Git { url, rev: Some(rev) } => write!(f, "{url}#{rev}"),
            Self::Git { url: text, rev: None } | Self::Version(text) => f.write_str(text),
        }
    }
}

impl Package {
    /// A crate of this name.
    ///
    /// # Errors
    /// No crate can be called so.
    pub fn new(name: &str, sobjects: Source) -> Result<Self, Error> {
        let known_letters =
            name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
        if known_letters && syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok() {
            Ok(Self { name: name.to_owned(), sobjects })
        } else {
            Err(Error::NotPackage { name: name.to_owned() })
        }
    }
}

impl FromStr for Source {
    type Err = std::convert::Infallible;

    /// A URL, with `#` and a revision at its end, is a git repository; digits and dots are a version; all else is a path.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_url = text.contains("://") || text.starts_with("git@");
        let version = text.trim_start_matches(['^', '~', '=']);
        let is_version = version.starts_with(|first: char| first.is_ascii_digit())
            && version
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '+'));
        Ok(match text.split_once('#') {
            Some((url, rev)) if is_url => Self::Git { url: url.to_owned(), rev: Some(rev.to_owned()) },
            _ if is_url => Self::Git { url: text.to_owned(), rev: None },
            _ if is_version => Self::Version(text.to_owned()),
            _ => Self::Path(PathBuf::from(text)),
        })
    }
}

/// The crates that generated code stands on, and where they lie in a checkout.
const CRATES: [(&str, &str); 3] =
    [("sobjects", "sobjects"), ("soql", "sobjects/soql"), ("soql_macros", "codegen/macros")];

impl Source {
    /// The `[dependencies]` of a crate in this folder.
    pub(crate) fn dependencies(&self, folder: &Path) -> Result<String, Error> {
        let mut text = "[dependencies]\n".to_owned();
        for (name, place) in CRATES {
            let found = match self {
                Self::Path(path) => {
                    format!("path = {}", quoted(&relative(folder, &checkout(path)?.join(place))?))
                }
                Self::Git { url, rev: Some(rev) } => format!("git = {}, rev = {}", quoted(url), quoted(rev)),
                Self::Git { url, rev: None } => format!("git = {}", quoted(url)),
                Self::Version(version) => format!("version = {}", quoted(version)),
            };
            let optional = if name == "sobjects" { "" } else { ", optional = true" };
            text.push_str(&format!("{name} = {{ {found}{optional} }}\n"));
        }
        Ok(text)
    }
}

/// As a string of TOML, which understands JSON's.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The checkout, of itself or of its crate `sobjects`.
fn checkout(path: &Path) -> Result<PathBuf, Error> {
    let candidates = [path.to_owned(), path.join("..")];
    let is_checkout = |path: &&PathBuf| path.join("sobjects/Cargo.toml").is_file();
    candidates.iter().find(is_checkout).cloned().ok_or_else(|| Error::NoSobjects { path: path.to_owned() })
}
