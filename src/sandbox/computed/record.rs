//! The fields of a record that is about to be saved, for the formulas of rules.

use serde_json::Value as Json;
use sobjects::{Field, Id, Object};

use super::json::{from_json, to_json};
use super::{Computed, Kind};
use crate::sandbox::formula::{Failure, Moment, Root, Source, Value, resolve};
use crate::sandbox::store::{Row, Tx};

/// How far formulas may lead through other formulas.
const DEPTH: usize = 10;

/// A record, as it will stand and as it stood.
#[derive(Clone, Copy)]
pub(in crate::sandbox) struct Record<'r, 'tx> {
    pub(in crate::sandbox) computed: &'r Computed,
    pub(in crate::sandbox) tx: &'r Tx<'tx>,
    pub(in crate::sandbox) object: &'r Object,
    pub(in crate::sandbox) row: &'r Row,
    /// None for a new record.
    pub(in crate::sandbox) before: Option<&'r Row>,
    pub(in crate::sandbox) user: Id,
    pub(in crate::sandbox) moment: Moment,
}

impl Source for Record<'_, '_> {
    fn read(&self, name: &str) -> Result<Value, Failure> {
        self.value(self.object, self.row, name, false, 0)
    }

    fn prior(&self, name: &str) -> Result<Value, Failure> {
        match self.before {
            Some(before) => self.value(self.object, before, name, false, 0),
            None => self.read(name),
        }
    }

    fn is_new(&self) -> bool {
        self.before.is_none()
    }
}

impl Record<'_, '_> {
    fn value(
        &self,
        object: &Object,
        row: &Row,
        name: &str,
        blank_is_zero: bool,
        depth: usize,
    ) -> Result<Value, Failure> {
        let Some(target) = resolve(self.tx.catalog(), object, name) else {
            return Err(Failure(format!("Field {name} does not exist. Check spelling.")));
        };
        let mut record = match target.root {
            Root::Record => row.clone(),
            Root::User => self.stored("User", &self.user)?,
        };
        for (field, parent) in &target.steps {
            let id = record.get(&*field.name).and_then(Json::as_str).and_then(|id| id.parse().ok());
            record = match id {
                Some(id) => self.stored(&parent.name, &id)?,
                None => Row::new(),
            };
        }
        let json = self.field(target.object, &record, target.field, depth)?;
        Ok(from_json(target.field, &json, blank_is_zero))
    }

    fn field(&self, object: &Object, row: &Row, field: &Field, depth: usize) -> Result<Json, Failure> {
        let Some(Kind::Formula(formula)) = self.computed.kind(object, field) else {
            return Ok(row.get(&*field.name).cloned().unwrap_or_default());
        };
        if depth > DEPTH {
            return Err(Failure("formulas lead to each other".to_owned()));
        }
        let inner =
            Inner { record: self, object, row, blank_is_zero: formula.blank_is_zero, depth: depth + 1 };
        // A formula field that cannot be computed is blank to those that read it.
        let value = formula.formula.value(&inner, self.moment).unwrap_or(Value::Blank);
        Ok(to_json(field, value))
    }

    fn stored(&self, object: &str, id: &Id) -> Result<Row, Failure> {
        let found = self.tx.get(object, id).map_err(|error| Failure(error.to_string()))?;
        Ok(found.unwrap_or_default())
    }
}

/// The record behind a formula field that another formula reads.
struct Inner<'i, 'r, 'tx> {
    record: &'i Record<'r, 'tx>,
    object: &'i Object,
    row: &'i Row,
    blank_is_zero: bool,
    depth: usize,
}

impl Source for Inner<'_, '_, '_> {
    fn read(&self, name: &str) -> Result<Value, Failure> {
        self.record.value(self.object, self.row, name, self.blank_is_zero, self.depth)
    }
}
