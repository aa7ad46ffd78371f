//! One call in its transaction: the org, the records, the time.

use serde_json::Value;
use sobjects::{Catalog, DateTime, Id, Object};

use super::org::Org;
use crate::sandbox::query::Context;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::Saver;
use crate::sandbox::store::{Row, StoreError, Tx};

/// What a resource works with. Everything in a request sees the same time.
pub(super) struct Session<'s, 'tx> {
    pub(super) org: &'s Org,
    /// Who calls.
    pub(super) user: Id,
    pub(super) tx: &'s mut Tx<'tx>,
    pub(super) now: DateTime,
}

impl<'s, 'tx> Session<'s, 'tx> {
    pub(super) fn catalog(&self) -> &'s Catalog {
        self.org.catalog()
    }

    /// The object of this name.
    pub(super) fn object(&self, name: &str) -> Result<&'s Object, Refusal> {
        self.catalog().object(name).ok_or_else(Refusal::not_found)
    }

    /// The rules, ready to save records in this transaction.
    pub(super) fn saver(&mut self) -> Saver<'_, 'tx> {
        let org = self.org;
        Saver {
            tx: self.tx,
            catalog: org.catalog(),
            defaults: &org.defaults,
            stages: &org.stages,
            user: self.user,
            now: self.now,
            fiscal: org.fiscal,
        }
    }

    /// Runs `work`, whose answer is heard either way; what it changed is kept if and only if it answers `Ok`.
    pub(super) fn all_or_none<T>(
        &mut self,
        work: impl FnOnce(&mut Session<'_, '_>) -> Result<T, T>,
    ) -> Result<T, Refusal> {
        match self.attempt(|session| work(session).map_err(Undone::Work)) {
            Ok(answer) | Err(Undone::Work(answer)) => Ok(answer),
            Err(Undone::Store(error)) => Err(error.into()),
        }
    }

    /// Runs `work` so that what it changes is kept if and only if it answers `Ok`.
    pub(super) fn attempt<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Session<'_, '_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let (org, user, now) = (self.org, self.user, self.now);
        self.tx.savepoint(|tx| work(&mut Session { org, user, tx, now }))
    }

    /// What a query depends on.
    pub(super) fn context(&self, version: &str) -> Result<Context, Refusal> {
        let user = match self.catalog().object("User") {
            Some(object) => self.tx.get(&object.name, &self.user)?.unwrap_or_default(),
            None => Row::new(),
        };
        let zone = user.get("TimeZoneSidKey").and_then(Value::as_str).and_then(|zone| zone.parse().ok());
        Ok(Context {
            now: self.now,
            user: Some(self.user),
            zone: zone.unwrap_or(chrono_tz::UTC),
            fiscal: self.org.fiscal,
            api_version: version.to_owned(),
            with_deleted: false,
        })
    }
}

/// Why the changes of some work were undone.
enum Undone<T> {
    Work(T),
    Store(StoreError),
}

impl<T> From<StoreError> for Undone<T> {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
