//! What is about to be written of typed records, held against the org's snapshot: nothing is sent that the org would
//! refuse, and no number that JSON would turn into null.
//!
//! Not here: the checks ([`sobjects::check`]), and records that are given as JSON, which are sent as they are.

use serde::Serialize;
use sobjects::check::{Misfit, Write, check};
use sobjects::{NewRecord, Object, RecordChanges, SObject};

use super::Client;
use crate::http::Error;

impl Client {
    /// A new record.
    pub(super) fn fits_new<N: NewRecord>(&self, record: &N) -> Result<(), Error> {
        self.fits(N::Object::object(), Write::Create, record, None)
    }

    /// New records.
    pub(super) fn all_fit_new<N: NewRecord>(&self, records: &[N]) -> Result<(), Error> {
        self.all_fit(N::Object::object(), Write::Create, records.iter())
    }

    /// A change.
    pub(super) fn fits_change<C: RecordChanges>(&self, changes: &C) -> Result<(), Error> {
        self.fits(C::Object::object(), Write::Update, changes, None)
    }

    /// Changes of several records.
    pub(super) fn all_fit_changes<'c, C: RecordChanges + 'c>(
        &self,
        changes: impl Iterator<Item = &'c C>,
    ) -> Result<(), Error> {
        self.all_fit(C::Object::object(), Write::Update, changes)
    }

    /// A record; the number is its place among several.
    pub(super) fn fits(
        &self,
        object: &Object,
        write: Write,
        record: &impl Serialize,
        number: Option<usize>,
    ) -> Result<(), Error> {
        if !self.check_writes {
            return Ok(());
        }
        let numbered = |misfit: Misfit| match number {
            Some(number) => misfit.of_record(number),
            None => misfit,
        };
        check(object, write, record)
            .map_err(|misfits| Error::Misfits { misfits: misfits.into_iter().map(numbered).collect() })
    }

    fn all_fit<'r, R: Serialize + 'r>(
        &self,
        object: &Object,
        write: Write,
        records: impl Iterator<Item = &'r R>,
    ) -> Result<(), Error> {
        let mut all = Vec::new();
        for (number, record) in records.enumerate() {
            if let Err(Error::Misfits { misfits }) = self.fits(object, write, record, Some(number)) {
                all.extend(misfits);
            }
        }
        self.none_misfits(all)
    }

    /// What was found of records beforehand.
    pub(super) fn none_misfits(&self, misfits: Vec<Misfit>) -> Result<(), Error> {
        if misfits.is_empty() || !self.check_writes { Ok(()) } else { Err(Error::Misfits { misfits }) }
    }
}
