//! Where secrets live: given as they are, or as a reference to a place that is asked when the secret is needed.
//!
//! | reference | file | what is asked |
//! | --- | --- | --- |
//! | `keyring:NAME` | `store` | the system's keyring (service `salesforce-revops`, user NAME), or a private file |
//! | `op://vault/item/field` | `onepassword` | `op read` |
//! | `vault:path#field` | `vault` | one GET to `VAULT_ADDR` |
//! | `aws-sm:name-or-arn#key` | `aws` | `aws secretsmanager get-secret-value` |
//! | `cmd:program arguments` | `command` | a program of your own |
//! | `file:path` | `file` | a file that only you may read |
//! | | `run` | how a program is run, and for how long |
//!
//! What is got is not kept, not logged, and stands in no error. Not here: which settings take secrets (`choice`).

mod aws;
mod command;
mod file;
mod onepassword;
mod run;
mod store;
mod vault;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

pub(super) use run::{Problem, run};
pub(super) use store::Store;

use crate::http::Error;

/// A secret of the settings.
#[derive(Debug, Clone)]
pub struct Secret {
    place: Arc<str>,
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    Given(SecretString),
    Reference(Reference),
}

/// A place that gives a secret when it is asked.
#[derive(Clone)]
pub(super) struct Reference {
    scheme: Scheme,
    rest: Arc<str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Keyring,
    OnePassword,
    Vault,
    Aws,
    Command,
    File,
}

const SCHEMES: [(&str, Scheme); 6] = [
    ("keyring:", Scheme::Keyring),
    ("op://", Scheme::OnePassword),
    ("vault:", Scheme::Vault),
    ("aws-sm:", Scheme::Aws),
    ("cmd:", Scheme::Command),
    ("file:", Scheme::File),
];

impl Secret {
    /// A secret that a program already has; `place` says where it came from, for people.
    #[must_use]
    pub fn given(place: &str, secret: SecretString) -> Self {
        Self { place: place.into(), kind: Kind::Given(secret) }
    }

    /// The secret or the reference in this text.
    pub(super) fn read(
        place: &str,
        text: &str,
        check: impl Fn(&str) -> Result<SecretString, String>,
    ) -> Result<Self, String> {
        let kind = match Reference::read(text)? {
            Some(reference) => Kind::Reference(reference),
            None => Kind::Given(check(text)?),
        };
        Ok(Self { place: place.into(), kind })
    }

    /// Whether this text refers to a place, rightly or not.
    pub(super) fn is_written_as_reference(text: &str) -> bool {
        SCHEMES.iter().any(|(start, _)| text.trim().starts_with(start))
    }

    /// Where it comes from: the setting, and the reference in it.
    #[must_use]
    pub fn origin(&self) -> String {
        match &self.kind {
            Kind::Given(_) => self.place.to_string(),
            Kind::Reference(reference) => format!("{} ({reference})", self.place),
        }
    }

    /// Hashes where it comes from, and itself where no place has to be asked for it.
    pub(super) fn hash_into(&self, hasher: &mut impl Hasher) {
        self.origin().hash(hasher);
        self.at_hand().map(ExposeSecret::expose_secret).hash(hasher);
    }

    /// The secret itself, where no place has to be asked for it.
    pub(super) const fn at_hand(&self) -> Option<&SecretString> {
        match &self.kind {
            Kind::Given(secret) => Some(secret),
            Kind::Reference(_) => None,
        }
    }

    /// The secret, asked for anew where it is a reference.
    ///
    /// # Errors
    /// The place does not give it.
    pub async fn get(&self) -> Result<SecretString, Error> {
        let reference = match &self.kind {
            Kind::Given(secret) => return Ok(secret.clone()),
            Kind::Reference(reference) => reference,
        };
        let said = reference.ask().await.map_err(|reason| self.useless(&reason))?;
        match said.expose_secret().trim() {
            "" => Err(self.useless("it is empty")),
            secret => Ok(secret.into()),
        }
    }

    /// The error of a secret that cannot be used.
    pub(super) fn useless(&self, reason: &str) -> Error {
        Error::SignIn { reason: format!("{} gives no secret: {reason}", self.origin()) }
    }
}

impl Reference {
    /// The reference in this text; nothing where it is none.
    pub(super) fn read(text: &str) -> Result<Option<Self>, String> {
        let found = SCHEMES.into_iter().find_map(|(start, scheme)| Some((scheme, text.strip_prefix(start)?)));
        let Some((scheme, rest)) = found else { return Ok(None) };
        let rest = rest.trim();
        let has_field =
            || rest.rsplit_once('#').is_some_and(|(path, field)| !path.is_empty() && !field.is_empty());
        match scheme {
            _ if rest.is_empty() => Err("the reference names nothing".into()),
            Scheme::Vault if !has_field() => Err("a reference to Vault has the form vault:path#field".into()),
            Scheme::OnePassword if !(2..=3).contains(&rest.matches('/').count()) => {
                Err("a reference to 1Password has the form op://vault/item/field".into())
            }
            _ => Ok(Some(Self { scheme, rest: rest.into() })),
        }
    }

    async fn ask(&self) -> Result<SecretString, String> {
        let rest = &self.rest;
        match self.scheme {
            Scheme::Keyring => store::ask(rest).await,
            Scheme::OnePassword => onepassword::ask(rest).await,
            Scheme::Vault => vault::ask(rest).await,
            Scheme::Aws => aws::ask(rest).await,
            Scheme::Command => command::ask(rest).await,
            Scheme::File => file::ask(rest),
        }
    }
}

/// A program's arguments may hold a secret, so that only its name is shown.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = SCHEMES.iter().find(|(_, scheme)| *scheme == self.scheme).map_or("", |(start, _)| start);
        match self.scheme {
            Scheme::Command => write!(f, "{start}{} …", command::program(&self.rest)),
            _ => write!(f, "{start}{}", self.rest),
        }
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
