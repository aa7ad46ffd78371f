//! A computed field as SQL.
//!
//! A formula becomes a call of the SQL function `computed(object, field, now, zone, inputs…)`, whose inputs are the
//! columns that the formula reads. Those of parents are read by subqueries, so that a query needs no more joins.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::Value as Sql;
use sobjects::{Catalog, Field, Id, Object};

use super::json::{from_json, to_json};
use super::{Computed, FieldFormula, Kind};
use crate::sandbox::formula::{Failure, Moment, Root, Source, Value, resolve};
use crate::sandbox::store::{Storage, constant, from_sql, is_stored, quoted, to_sql};

/// How far formulas may lead through other formulas.
const DEPTH: usize = 10;

/// Arguments of the SQL function before the inputs.
const FIRST_INPUT: usize = 4;

/// What a computed field depends on besides its record.
#[derive(Debug, Clone, Copy)]
pub(in crate::sandbox) struct Asking<'c> {
    pub(in crate::sandbox) catalog: &'c Catalog,
    pub(in crate::sandbox) moment: Moment,
    pub(in crate::sandbox) user: Option<Id>,
}

impl Computed {
    /// A computed field of the records of a table in the query; `None` where the field is a column.
    pub(in crate::sandbox) fn sql(
        &self,
        asking: Asking<'_>,
        object: &Object,
        field: &Field,
        table: &str,
    ) -> Option<String> {
        self.kind(object, field)?;
        let mut writer = Writer { computed: self, asking, tables: 0 };
        Some(writer.field(object, field, table, 0))
    }
}

struct Writer<'w> {
    computed: &'w Computed,
    asking: Asking<'w>,
    /// How many subqueries were named.
    tables: usize,
}

impl Writer<'_> {
    fn field(&mut self, object: &Object, field: &Field, table: &str, depth: usize) -> String {
        match self.computed.kind(object, field) {
            None => format!("{table}.{}", quoted(&field.name)),
            // A formula that leads to itself has no value.
            Some(_) if depth > DEPTH => "NULL".to_owned(),
            Some(Kind::Formula(formula)) => self.call(object, formula, table, depth),
            Some(Kind::OpenActivity) => self.has_open_activity(object, table),
            Some(Kind::OverdueTask) => self.has_overdue_task(object, table),
        }
    }

    fn call(&mut self, object: &Object, formula: &FieldFormula, table: &str, depth: usize) -> String {
        let Moment { now, zone } = self.asking.moment;
        let mut sql = format!(
            "computed({}, {}, {}, {}",
            constant(&object.name),
            constant(&formula.field.name),
            now.timestamp_millis(),
            constant(zone.name())
        );
        for (name, _) in &formula.inputs {
            sql.push_str(", ");
            sql.push_str(&self.input(object, name, table, depth));
        }
        sql.push(')');
        sql
    }

    fn input(&mut self, object: &Object, name: &str, table: &str, depth: usize) -> String {
        let Some(target) = resolve(self.asking.catalog, object, name) else { return "NULL".to_owned() };
        let mut steps = target.steps.iter();
        let mut reference = match target.root {
            Root::User => self.asking.user.map_or("NULL".to_owned(), |user| constant(user.as_str())),
            Root::Record => match steps.next() {
                None => return self.field(object, target.field, table, depth + 1),
                Some((field, _)) => format!("{table}.{}", quoted(&field.name)),
            },
        };
        let mut at = match (target.root, target.steps.first()) {
            (Root::Record, Some((_, first))) => *first,
            _ => self.asking.catalog.object("User").unwrap_or(target.object),
        };
        for (field, next) in steps {
            reference = self.of_parent(at, &reference, |_, table| format!("{table}.{}", quoted(&field.name)));
            at = *next;
        }
        self.of_parent(target.object, &reference, |writer, table| {
            writer.field(target.object, target.field, table, depth + 1)
        })
    }

    /// A value of the record that a reference leads to.
    fn of_parent(
        &mut self,
        object: &Object,
        reference: &str,
        value: impl FnOnce(&mut Self, &str) -> String,
    ) -> String {
        if !is_stored(object) {
            return "NULL".to_owned();
        }
        self.tables += 1;
        let table = format!("input_{}", self.tables);
        let value = value(self, &table);
        format!(
            "(SELECT {value} FROM {} AS {table} WHERE {table}.\"Id\" = {reference})",
            quoted(&object.name)
        )
    }

    fn has_open_activity(&self, object: &Object, table: &str) -> String {
        let today = constant(&self.asking.moment.today().to_string());
        let tasks = self.activities("Task", "\"IsClosed\" = 0", object, table);
        let events = self.activities("Event", &format!("\"ActivityDate\" >= {today}"), object, table);
        format!("({tasks} OR {events})")
    }

    fn has_overdue_task(&self, object: &Object, table: &str) -> String {
        let today = constant(&self.asking.moment.today().to_string());
        let overdue = format!("\"IsClosed\" = 0 AND \"ActivityDate\" < {today}");
        self.activities("Task", &overdue, object, table)
    }

    /// Whether the record has activities of this object for which the condition holds.
    fn activities(&self, activity: &str, condition: &str, object: &Object, table: &str) -> String {
        let relates = |name: &str| {
            let field = self.asking.catalog.object(activity)?.field(name)?;
            field.reference_to.contains(&object.name).then(|| quoted(&field.name))
        };
        let Some(reference) = relates("WhatId").or_else(|| relates("WhoId")) else { return "0".to_owned() };
        format!(
            "EXISTS (SELECT 1 FROM {} AS activity WHERE activity.{reference} = {table}.\"Id\" \
             AND activity.\"IsDeleted\" = 0 AND {condition})",
            quoted(activity)
        )
    }
}

/// Teaches a connection the function `computed`.
pub(in crate::sandbox) fn register(
    connection: &Connection,
    computed: &Arc<Computed>,
) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    let computed = Arc::clone(computed);
    connection.create_scalar_function("computed", -1, flags, move |context| {
        Ok(evaluate(&computed, context).unwrap_or(Sql::Null))
    })
}

fn evaluate(computed: &Computed, context: &Context<'_>) -> Option<Sql> {
    if context.len() < FIRST_INPUT {
        return None;
    }
    let text = |at| context.get_raw(at).as_str().ok();
    let (object, name) = (text(0)?, text(1)?);
    let Kind::Formula(formula) = computed.fields.get(object)?.get(name)? else { return None };
    let now = DateTime::<Utc>::from_timestamp_millis(context.get(2).ok()?)?;
    let moment = Moment { now, zone: text(3)?.parse::<Tz>().ok()? };
    let inputs = formula.inputs.iter().zip(FIRST_INPUT..context.len()).filter_map(|((name, field), at)| {
        let value = from_sql(Storage::of(field)?, context.get_raw(at));
        Some((name.as_str(), from_json(field, &value, formula.blank_is_zero)))
    });
    let value = formula.formula.value(&Inputs(inputs.collect()), moment).ok()?;
    to_sql(object, &formula.field, &to_json(&formula.field, value)).ok()
}

struct Inputs<'i>(Vec<(&'i str, Value)>);

impl Source for Inputs<'_> {
    fn read(&self, name: &str) -> Result<Value, Failure> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        Ok(found.map_or(Value::Blank, |(_, value)| value.clone()))
    }
}
