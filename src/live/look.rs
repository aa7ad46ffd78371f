//! Asking the org what it has: all of it at first, later only what has changed.
//!
//! One conditional call tells whether anything has changed at all: the list of objects is answered with 304 where no
//! object's metadata has changed, nor permissions, profiles or labels ("Describe Global" and its note in the REST API
//! Developer Guide). Otherwise each object is asked for on the same condition. No stamp serves for longer than a day.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::PathBuf;

use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, DateTime};

use super::objects::OBJECTS;
use super::seen::{Seen, Sight, Whose, asked_of, is_own};
use super::shelf::Shelf;
use super::told;
use crate::client::{Client, Described, Stamp, StreamExt, UserInfo};
use crate::http::Error;

/// Looks at one org for one process.
#[derive(Debug, Clone)]
pub struct Live {
    client: Client,
    compiled: Catalog,
    /// Objects besides those that are of use in any org.
    more: BTreeSet<String>,
    shelf: Shelf,
}

/// What a look has found.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// What there is.
    pub seen: Seen,
    /// The running user, where the org tells.
    pub user: Option<UserInfo>,
}

/// Why a look has found nothing.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{what} cannot be read: {source}")]
pub struct LookError {
    /// What could not be read, in words.
    pub what: String,
    /// Why not.
    pub source: Error,
}

impl Live {
    /// Looks through this client, and compares with what was compiled in. `more` are objects by name that are asked for
    /// besides, such as those of a policy.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client, compiled: sobjects::Catalog)
    /// # -> Result<(), salesforce_revops::live::LookError> {
    /// use salesforce_revops::live::Live;
    /// let live = Live::new(client, compiled, ["Renewal__c".to_owned()]);
    /// let looked = live.look().await?;
    /// println!("{}: {} objects", live.told(&looked.seen), live.catalog(&looked.seen).objects.len());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn new(client: Client, compiled: Catalog, more: impl IntoIterator<Item = String>) -> Self {
        Self { client, compiled, more: more.into_iter().collect(), shelf: Shelf::none() }
    }

    /// The same, with what was seen kept in this folder. What was kept for another `edition` of the program, which may
    /// have compiled something else in, is not believed.
    #[must_use]
    pub fn kept_in(mut self, folder: Option<PathBuf>, edition: u64) -> Self {
        let of = (edition, self.client.instance_url().to_string(), self.client.api().version().to_string());
        self.shelf = Shelf::new(folder, &(of, &self.more));
        self
    }

    /// What was last seen by this user, as it is kept.
    #[must_use]
    pub fn recall(&self, whose: &Whose) -> Option<Seen> {
        self.shelf.find(whose)
    }

    /// Asks the org, of what is kept only whether it still holds, and keeps what it says.
    ///
    /// # Errors
    /// Something could not be read, and so nothing is known for certain.
    pub async fn look(&self) -> Result<Looked, LookError> {
        let user = match self.client.user_info().await {
            Ok(user) => Some(user),
            Err(error) if error.is_retryable() => return Err(LookError::of("the signed-in user", error)),
            // An app may lack the right to ask; then nobody knows for whom to keep what is seen.
            Err(_) => None,
        };
        let whose =
            user.as_ref().map(|user| Whose { organization: user.organization_id, user: user.user_id });
        let known = whose.and_then(|whose| self.shelf.find(&whose));
        let all = known.as_ref().and_then(|known| known.all.as_ref());
        let listed = self.client.describe_global_since(all).await;
        let listed = listed.map_err(|error| LookError::of("the list of objects", error))?;
        let seen = match (listed, known) {
            (None, Some(known)) => Seen { at: DateTime::now(), ..known },
            (None, None) => return Err(LookError::unasked()),
            (Some((listed, stamp)), known) => {
                let there = listed.sobjects.into_iter().map(|object| object.name).collect();
                let objects = self.objects(whose, &there, known.as_ref()).await?;
                Seen { whose, at: DateTime::now(), all: Some(stamp), objects }
            }
        };
        self.shelf.keep(&seen);
        Ok(Looked { seen, user })
    }

    /// Each object that is wanted in this org; those that are not there are not asked for.
    async fn objects(
        &self,
        whose: Option<Whose>,
        there: &HashSet<String>,
        known: Option<&Seen>,
    ) -> Result<BTreeMap<String, Sight>, LookError> {
        let wanted = self.wanted(whose);
        let mut objects: BTreeMap<String, Sight> =
            wanted.iter().map(|name| (name.clone(), Sight::default())).collect();
        let before = |name: &str| known.and_then(|known| known.objects.get(name));
        let asked = wanted.into_iter().filter(|name| there.contains(name)).map(|name| {
            let stamp = before(&name).and_then(|sight| sight.stamp.clone());
            (name, stamp)
        });
        let mut describes = self.client.describes(asked.collect());
        while let Some((name, described)) = describes.next().await {
            let sight = match described.map_err(|error| LookError::of(&name, error))? {
                Described::New { text, stamp } => self.sight(whose, &name, &text, stamp)?,
                Described::Same => before(&name).cloned().unwrap_or_default(),
                Described::Absent => Sight::default(),
            };
            objects.insert(name, sight);
        }
        Ok(objects)
    }

    fn sight(&self, whose: Option<Whose>, name: &str, text: &str, stamp: Stamp) -> Result<Sight, LookError> {
        let describe: SObjectDescribe = serde_json::from_str(text).map_err(|error| {
            let what = format!("the describe of {name}");
            LookError::of(&what, Error::Decode { what: what.clone(), reason: error.to_string() })
        })?;
        if !describe.name.eq_ignore_ascii_case(name) {
            let (what, reason) = (format!("the describe of {name}"), "it is of another object".to_owned());
            return Err(LookError::of(&what, Error::Decode { what: what.clone(), reason }));
        }
        let is_own = whose.is_some_and(|whose| is_own(&self.compiled, whose));
        let compiled = self.compiled.object(name).filter(|_| is_own);
        Ok(Sight::of(&describe, compiled, stamp))
    }

    /// The objects to ask for in this org.
    fn wanted(&self, whose: Option<Whose>) -> BTreeSet<String> {
        let is_own = whose.is_some_and(|whose| is_own(&self.compiled, whose));
        let compiled = asked_of(&self.compiled).map(|object| object.name.to_string());
        // What does not say whose it is may well be this org's.
        let compiled = compiled.filter(|_| is_own || self.compiled.organization.is_empty());
        let of_use = OBJECTS.into_iter().map(str::to_owned).filter(|_| !is_own);
        compiled.chain(of_use).chain(self.more.iter().cloned()).collect()
    }

    /// The Catalog to work with.
    #[must_use]
    pub fn catalog(&self, seen: &Seen) -> Catalog {
        seen.catalog(&self.compiled, &self.client.instance_url().host())
    }

    /// The Catalog that policies are checked against: all that is known of this org, whether the user sees it or not.
    #[must_use]
    pub fn whole(&self, seen: &Seen) -> Catalog {
        if seen.is_of(&self.compiled) { self.compiled.clone() } else { self.catalog(seen) }
    }

    /// Which Catalog that is, for people.
    #[must_use]
    pub fn told(&self, seen: &Seen) -> String {
        told::told(&self.compiled, seen, &self.catalog(seen))
    }

    /// Whether all that was compiled in is there as it was.
    #[must_use]
    pub fn is_as_compiled(&self, seen: &Seen) -> bool {
        seen.is_as(&self.compiled)
    }
}

impl LookError {
    /// Only something between us and the org says that nothing has changed where it was not asked so.
    fn unasked() -> Self {
        let what = "the list of objects".to_owned();
        let reason = "the answer was 304, to a request without a condition".to_owned();
        Self { source: Error::Decode { what: what.clone(), reason }, what }
    }

    fn of(what: &str, source: Error) -> Self {
        Self { what: what.to_owned(), source }
    }
}
