//! Text, picklist values, e-mail addresses, ids.

use sobjects::check::fits;
use sobjects::{Catalog, Field, Id};

use super::{Accepted, Problem};
use crate::audit::plain::check;

pub(super) fn plain(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "text in quotes")?;
    fits::length(field, text)?;
    Ok(Accepted::text(text.to_owned()))
}

pub(super) fn email(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "an e-mail address in quotes")?.trim();
    fits::length(field, text)?;
    fits::email(text)?;
    Ok(Accepted::text(text.to_owned()))
}

/// One active value; also of a picklist that the platform would let grow, since a value that nobody defined
/// breaks reports.
pub(super) fn picklist(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "one of the picklist's values, in quotes")?;
    fits::among(field, text)?;
    fits::length(field, text)?;
    Ok(Accepted::text(text.to_owned()))
}

pub(super) fn multi_picklist(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = text(value, "the picklist's values in quotes, joined by a semicolon such as \"A;B\"")?;
    let mut chosen: Vec<&str> = Vec::new();
    for part in fits::choices(text) {
        fits::among(field, part)?;
        if !chosen.contains(&part) {
            chosen.push(part);
        }
    }
    if chosen.is_empty() {
        return Err(fits::not_among(field, text).into());
    }
    let joined = chosen.join(";");
    fits::length(field, &joined)?;
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
