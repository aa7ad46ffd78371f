//! Text, picklist values, e-mail addresses, ids.

use sobjects::schema::active_values;
use sobjects::{Catalog, Field, Id};
use soql::error::nearest;

use super::problem::shortened;
use super::{Accepted, Problem};
use crate::audit::plain::{check, length};

/// How many of a picklist's values an error lists.
const LISTED: usize = 30;

pub(super) fn plain(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "text in quotes")?;
    check_length(field, text)?;
    Ok(Accepted::text(text.to_owned()))
}

pub(super) fn email(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "an e-mail address in quotes")?.trim();
    check_length(field, text)?;
    let is_address = match text.split_once('@') {
        Some((local, domain)) => {
            !local.is_empty()
                && !text.contains(|c: char| c.is_whitespace() || c.is_control() || ",;<>()".contains(c))
                && !domain.contains('@')
                && domain.split('.').count() > 1
                && domain.split('.').all(|label| !label.is_empty())
        }
        None => false,
    };
    if is_address {
        Ok(Accepted::text(text.to_owned()))
    } else {
        Err(Problem::Email { value: shortened(text) })
    }
}

/// One active value; also of a picklist that the platform would let grow, since a value that nobody defined
/// breaks reports.
pub(super) fn picklist(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "one of the picklist's values, in quotes")?;
    if !field.picklist.is_empty() && field.picklist_value(text).is_none() {
        return Err(not_among(field, text));
    }
    check_length(field, text)?;
    Ok(Accepted::text(text.to_owned()))
}

pub(super) fn multi_picklist(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "the picklist's values in quotes, joined by a semicolon such as \"A;B\"")?;
    let mut chosen: Vec<&str> = Vec::new();
    for part in text.split(';').filter(|part| !part.is_empty()) {
        if !field.picklist.is_empty() && field.picklist_value(part).is_none() {
            return Err(not_among(field, part));
        }
        if !chosen.contains(&part) {
            chosen.push(part);
        }
    }
    if chosen.is_empty() {
        return Err(not_among(field, text));
    }
    let joined = chosen.join(";");
    check_length(field, &joined)?;
    Ok(Accepted::text(joined))
}

pub(super) fn reference(
    catalog: &Catalog,
    field: &Field,
    value: &serde_json::Value,
) -> Result<Accepted, Problem> {
    let id: Id = text(value, "a record id in quotes")?.trim().parse()?;
    let found = catalog.object_of(id.prefix()).map(|object| object.name.to_string());
    let points_at = |name: &str| field.reference_to.iter().any(|target| target == name);
    // A target that the Catalog lacks may have any prefix: then only the platform can tell.
    let all_known = field.reference_to.iter().all(|target| catalog.object(target).is_some());
    let fits = match &found {
        Some(object) => points_at(object),
        None => !all_known || field.reference_to.is_empty(),
    };
    if fits {
        return Ok(Accepted::text(id.to_string()));
    }
    let wanted = field.reference_to.iter().map(ToString::to_string).collect();
    Err(Problem::WrongObject { id: id.to_string(), found, wanted })
}

fn text<'v>(value: &'v serde_json::Value, wanted: &'static str) -> Result<&'v str, Problem> {
    let text = value.as_str().ok_or_else(|| Problem::wrong_type(value, wanted))?;
    check(text)?;
    Ok(text)
}

fn check_length(field: &Field, text: &str) -> Result<(), Problem> {
    let length = length(text);
    if field.length > 0 && length > field.length as usize {
        return Err(Problem::TooLong { length, most: field.length });
    }
    Ok(())
}

fn not_among(field: &Field, value: &str) -> Problem {
    let left_out = active_values(field).count().saturating_sub(LISTED);
    Problem::NotAmong {
        value: shortened(value),
        nearest: nearest(value, active_values(field)),
        allowed: active_values(field).take(LISTED).map(str::to_owned).collect(),
        left_out,
    }
}
