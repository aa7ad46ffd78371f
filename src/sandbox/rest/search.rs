//! `/search?q=FIND …` and `/parameterizedSearch`.

use axum::http::Method;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use super::call::{Answer, Call, Reply};
use super::session::Session;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::search::{
    Clauses, Finder, Group, MOST_RECORDS, Returning, Search, Term, check_together, is_searched_unasked,
    searched,
};

/// The first version whose answer is an object; before, it was the array alone.
const OBJECT_SINCE: u32 = 37;

/// What a parameterized search asks for.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct Parameters {
    q: String,
    #[serde(rename = "in")]
    group: Option<String>,
    fields: Vec<String>,
    sobjects: Vec<Wanted>,
    #[serde(deserialize_with = "count")]
    default_limit: Option<u64>,
    #[serde(deserialize_with = "count")]
    overall_limit: Option<u64>,
    #[serde(deserialize_with = "count")]
    offset: Option<u64>,
    #[serde(rename = "spellCorrection")]
    _spell_correction: bool,
}

/// One object of a parameterized search.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct Wanted {
    name: String,
    fields: Vec<String>,
    #[serde(rename = "where")]
    condition: Option<String>,
    order_by: Option<String>,
    #[serde(deserialize_with = "count")]
    limit: Option<u64>,
}

/// `/search?q=FIND …`
pub(super) fn run(session: &Session<'_, '_>, call: &Call) -> Answer {
    let search = Search::parse(call.parameter("q").unwrap_or_default(), session.catalog())?;
    let records = records(session, call, search)?;
    match call.version_number() {
        Some(..OBJECT_SINCE) => Reply::ok(&records),
        _ => Reply::ok(&json!({ "searchRecords": records })),
    }
}

/// `/parameterizedSearch`, with its parameters in the URL or in the body.
pub(super) fn parameterized(session: &Session<'_, '_>, call: &Call) -> Answer {
    let parameters = if call.method == Method::POST { call.read()? } else { Parameters::of_url(call)? };
    let records = records(session, call, parameters.search(session)?)?;
    Reply::ok(&json!({ "searchRecords": records }))
}

fn records(session: &Session<'_, '_>, call: &Call, search: Search) -> Result<Vec<Value>, Refusal> {
    let Some(term) = &search.term else { return Ok(Vec::new()) };
    let returning = match search.returning {
        Some(returning) => returning,
        None => everything(session)?,
    };
    let context = session.context(&call.version);
    let finder = Finder { tx: session.tx, context: &context, term };
    let mut records = Vec::new();
    for wanted in &returning {
        let object = session.object(&wanted.query.from.object.text)?;
        if !is_searchable(session, &object.name) {
            let message = format!("entity type {} does not support search", object.name);
            return Err(Refusal::bad("INVALID_TYPE_FOR_OPERATION", message));
        }
        let full = session.described.catalog.object(&object.name).unwrap_or(object);
        let fields = searched(object, full, search.group);
        records.extend(finder.find(object, &fields, wanted, returning.len())?.into_iter().map(Value::Object));
    }
    records.truncate(search.limit);
    Ok(records)
}

/// The ids of all objects that a search without RETURNING looks at.
fn everything(session: &Session<'_, '_>) -> Result<Vec<Returning>, Refusal> {
    let objects = session.catalog().objects.iter();
    objects
        .filter(|object| {
            object.queryable && is_searched_unasked(object) && is_searchable(session, &object.name)
        })
        .map(|object| Clauses { object: (&object.name, 0), ..Clauses::default() }.read("", session.catalog()))
        .collect()
}

fn is_searchable(session: &Session<'_, '_>, object: &str) -> bool {
    let summary = session.described.summary(object);
    summary.and_then(|summary| summary.get("searchable")).and_then(Value::as_bool).unwrap_or(false)
}

impl Parameters {
    /// `?q=Acme&sobject=Account&Account.fields=id,name&Account.limit=10`
    fn of_url(call: &Call) -> Result<Self, Refusal> {
        let mut all = Self::default();
        let objects = call.query.iter().filter(|(key, _)| key == "sobject");
        all.sobjects = objects.map(|(_, name)| Wanted { name: name.clone(), ..Wanted::default() }).collect();
        for (key, value) in &call.query {
            match key.as_str() {
                "q" => all.q.clone_from(value),
                "in" => all.group = Some(value.clone()),
                "fields" => all.fields = list(value),
                "defaultLimit" => all.default_limit = Some(number(key, value)?),
                "overallLimit" => all.overall_limit = Some(number(key, value)?),
                "offset" => all.offset = Some(number(key, value)?),
                "sobject" | "spellCorrection" => {}
                _ => all.of_object(key, value)?,
            }
        }
        Ok(all)
    }

    /// `Account.fields=id,name`
    fn of_object(&mut self, key: &str, value: &str) -> Result<(), Refusal> {
        let unknown = || invalid(format!("unknown parameter of a search: {key}"));
        let (object, key) = key.split_once('.').ok_or_else(unknown)?;
        let mut wanted = self.sobjects.iter_mut();
        let wanted = wanted.find(|wanted| wanted.name.eq_ignore_ascii_case(object)).ok_or_else(unknown)?;
        match key {
            "fields" => wanted.fields = list(value),
            "where" => wanted.condition = Some(value.to_owned()),
            "orderBy" => wanted.order_by = Some(value.to_owned()),
            "limit" => wanted.limit = Some(number(key, value)?),
            _ => return Err(unknown()),
        }
        Ok(())
    }

    fn search(&self, session: &Session<'_, '_>) -> Result<Search, Refusal> {
        let group = self.group.as_deref().unwrap_or("ALL");
        let group = Group::named(group).ok_or_else(|| invalid(format!("Malformed search token: {group}")))?;
        let returning: Result<Vec<Returning>, Refusal> =
            self.sobjects.iter().map(|wanted| self.returning(session, wanted)).collect();
        let returning = returning?;
        check_together(&returning)?;
        let limit = self.overall_limit.and_then(|limit| usize::try_from(limit).ok());
        Ok(Search {
            term: Some(Term::plain(&self.q)?),
            group,
            returning: if returning.is_empty() { None } else { Some(returning) },
            limit: limit.unwrap_or(MOST_RECORDS).min(MOST_RECORDS),
        })
    }

    /// What is wanted of one object, as the clauses of a query.
    fn returning(&self, session: &Session<'_, '_>, wanted: &Wanted) -> Result<Returning, Refusal> {
        let fields = if wanted.fields.is_empty() { &self.fields } else { &wanted.fields };
        let fields = fields.join(", ");
        let mut rest = String::new();
        if let Some(condition) = &wanted.condition {
            rest.push_str(&format!(" WHERE {condition}"));
        }
        if let Some(order) = &wanted.order_by {
            let order = order.split_whitespace().map(|word| match word.to_ascii_uppercase().as_str() {
                "NULLS_FIRST" => "NULLS FIRST".to_owned(),
                "NULLS_LAST" => "NULLS LAST".to_owned(),
                _ => word.to_owned(),
            });
            rest.push_str(&format!(" ORDER BY {}", order.collect::<Vec<_>>().join(" ")));
        }
        if let Some(limit) = wanted.limit.or(self.default_limit) {
            rest.push_str(&format!(" LIMIT {limit}"));
        }
        if let Some(offset) = self.offset {
            rest.push_str(&format!(" OFFSET {offset}"));
        }
        // Errors show the clauses that were made of the parameters.
        let text = format!("{}({fields}{rest})", wanted.name);
        let name = text.get(..wanted.name.len()).unwrap_or_default();
        let at = name.len() + 1;
        let clauses = Clauses { object: (name, 0), fields: (&fields, at), rest: (&rest, at + fields.len()) };
        clauses.read(&text, session.catalog())
    }
}

/// A number, which the documents call a string.
fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
    number.map(Some).ok_or_else(|| D::Error::custom(format!("a limit must be a whole number: {value}")))
}

fn list(text: &str) -> Vec<String> {
    text.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

fn number(key: &str, text: &str) -> Result<u64, Refusal> {
    text.parse().map_err(|_| invalid(format!("{key} must be a whole number: {text}")))
}

fn invalid(message: String) -> Refusal {
    Refusal::bad("MALFORMED_SEARCH", message)
}
