//! One call in its transaction: the org, the records, the time.

use std::sync::Arc;

use sobjects::{Catalog, DateTime, Id, Object};

use super::org::Org;
use crate::sandbox::described::Described;
use crate::sandbox::people::View;
use crate::sandbox::query::Context;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::{Manner, Saver};
use crate::sandbox::store::{StoreError, Tx};

/// What a resource works with. Everything in a request sees the same time.
pub(super) struct Session<'s, 'tx> {
    pub(super) org: &'s Org,
    /// What the org consists of.
    pub(super) described: &'s Described,
    /// Who calls.
    pub(super) user: Id,
    /// What the caller may see and do.
    pub(super) view: &'s Arc<View>,
    pub(super) tx: &'s mut Tx<'tx>,
    pub(super) now: DateTime,
    /// How the call that is being answered wants records saved.
    pub(super) manner: Manner,
}

impl<'s, 'tx> Session<'s, 'tx> {
    /// Does what this user asks for in a transaction of its own, kept if and only if `work` answers `Ok`.
    pub(super) fn run<T, E: From<StoreError> + From<Refusal>>(
        org: &Org,
        user: Id,
        work: impl FnOnce(&mut Session<'_, '_>) -> Result<T, E>,
    ) -> Result<T, E> {
        org.store.with(|tx| {
            let described = org.described();
            let view = org.people.view(tx, &described.catalog, user)?;
            let (now, manner) = (org.clock.now(), Manner::default());
            work(&mut Session { org, described: &described, user, view: &view, tx, now, manner })
        })
    }

    /// The objects and fields that the caller sees.
    pub(super) fn catalog(&self) -> &'s Catalog {
        self.view.catalog()
    }

    /// The object of this name, as the caller sees it.
    pub(super) fn object(&self, name: &str) -> Result<&'s Object, Refusal> {
        self.catalog().object(name).ok_or_else(Refusal::not_found)
    }

    /// The rules, ready to save records in this transaction.
    pub(super) fn saver(&mut self) -> Saver<'_, 'tx> {
        let (org, described) = (self.org, self.described);
        Saver {
            tx: self.tx,
            catalog: &described.catalog,
            view: self.view,
            people: &org.people,
            book: &described.rulebook,
            stages: &org.stages,
            user: self.user,
            now: self.now,
            manner: self.manner,
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
        let Self { org, described, user, view, now, manner, .. } = *self;
        self.tx.savepoint(|tx| work(&mut Session { org, described, user, view, tx, now, manner }))
    }

    /// What a query depends on.
    pub(super) fn context(&self, version: &str) -> Context {
        Context {
            now: self.now,
            user: Some(self.user),
            zone: self.view.zone,
            fiscal: self.org.fiscal,
            week_start: self.view.week_start,
            api_version: version.to_owned(),
            with_deleted: false,
            sight: self.view.sight(),
            computed: Arc::clone(&self.described.rulebook.computed),
        }
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
