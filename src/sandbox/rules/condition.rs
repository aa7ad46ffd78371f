//! Conditions that an administrator writes as formulas, on a record that is about to be saved.

use sobjects::{Catalog, Object};

use super::Saver;
use super::fault::RuleFault;
use crate::sandbox::computed::{Moment, Record};
use crate::sandbox::formula::{self, Formula};
use crate::sandbox::store::Row;

/// A condition on the records of an object.
pub(super) fn read(text: &str, catalog: &Catalog, object: &Object) -> Result<Formula, RuleFault> {
    let condition = Formula::parse(text)?;
    formula::check(&condition, catalog, object)?;
    Ok(condition)
}

/// The record as conditions see it; `before` is how it stood, none for a new one.
pub(super) fn record<'r, 'tx>(
    saver: &'r Saver<'_, 'tx>,
    object: &'r Object,
    row: &'r Row,
    before: Option<&'r Row>,
) -> Record<'r, 'tx> {
    Record {
        computed: &saver.book.computed,
        tx: saver.tx,
        object,
        row,
        before,
        user: saver.user,
        moment: Moment { now: saver.now.utc(), zone: saver.view.zone },
    }
}
