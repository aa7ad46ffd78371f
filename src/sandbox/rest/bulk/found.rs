//! The columns of a query's result, and how its values are written.

use serde_json::Value;
use sobjects::{Catalog, FieldType, Object};
use soql::ast::{Argument, Expr, Query, SelectItem};
use soql::check::{Resolved, resolve_path};

use crate::sandbox::store::Row;

/// A column: the way to its value within a record.
#[derive(Debug)]
pub(super) struct Column {
    path: Vec<String>,
    kind: Option<FieldType>,
}

impl Column {
    /// Its name in the header: `Account.Name`.
    pub(super) fn name(&self) -> String {
        self.path.join(".")
    }

    /// Its value in a record; where a parent is missing, nothing.
    pub(super) fn value(&self, record: &Row) -> String {
        let mut names = self.path.iter();
        let first = names.next().and_then(|name| record.get(name));
        let value = names.fold(first, |value, name| value?.get(name));
        match value {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) if self.kind == Some(FieldType::DateTime) => text.replace("+0000", "Z"),
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) if number.is_f64() => double(number.as_f64().unwrap_or_default()),
            Some(other) => other.to_string(),
        }
    }
}

/// The columns of a query, in the order of its SELECT.
pub(super) fn columns(catalog: &Catalog, object: &Object, query: &Query) -> Vec<Column> {
    query.select.iter().filter_map(|item| column(catalog, object, query, item)).collect()
}

fn column(catalog: &Catalog, object: &Object, query: &Query, item: &SelectItem) -> Option<Column> {
    let SelectItem::Expr { expr, alias } = item else { return None };
    let call = match expr {
        Expr::Call(call) => call,
        Expr::Field(path) => {
            let resolved = resolved(catalog, object, query, &path.text)?;
            let hops = resolved.hops.iter().filter_map(|hop| hop.field.relationship_name.as_ref());
            let names = hops.chain([&resolved.field.name]);
            let path = names.map(ToString::to_string).collect();
            return Some(Column { path, kind: Some(resolved.field.kind.clone()) });
        }
    };
    let argument = call.arguments.first().and_then(|argument| match argument {
        Argument::Expr(Expr::Field(path)) => resolved(catalog, object, query, &path.text),
        _ => None,
    });
    let name = match (alias, argument) {
        (Some(alias), _) => alias.text.clone(),
        (None, Some(argument)) => argument.field.name.to_string(),
        (None, None) => "expr0".to_owned(),
    };
    Some(Column { path: vec![name], kind: None })
}

/// The field to which a path leads, which may begin with an alias or the object's own name.
pub(super) fn resolved<'c>(
    catalog: &'c Catalog,
    object: &'c Object,
    query: &Query,
    path: &str,
) -> Option<Resolved<'c>> {
    if let Ok(resolved) = resolve_path(catalog, object, path) {
        return Some(resolved);
    }
    let (first, rest) = path.split_once('.')?;
    let alias = |alias: &soql::ast::Source| alias.alias.as_ref().is_some_and(|alias| alias.is(first));
    match query.related.iter().find(|source| alias(source)) {
        Some(source) => resolved(catalog, object, query, &format!("{}.{rest}", source.object.text)),
        None => resolve_path(catalog, object, rest).ok(),
    }
}

/// A number as Java writes it, which is what the platform does: `100.0`, `1.15056052E8`.
fn double(number: f64) -> String {
    let size = number.abs();
    if size == 0.0 || (1e-3..1e7).contains(&size) {
        return format!("{number:?}");
    }
    let text = format!("{number:E}");
    match text.split_once('E') {
        Some((digits, exponent)) if !digits.contains('.') => format!("{digits}.0E{exponent}"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::double;

    #[test]
    fn numbers_are_written_as_java_does() {
        // The large ones stand in exports of real orgs.
        for (number, text) in [
            (0.0, "0.0"),
            (100.0, "100.0"),
            (-12.5, "-12.5"),
            (9_999_999.0, "9999999.0"),
            (9e7, "9.0E7"),
            (115_056_052.0, "1.15056052E8"),
            (16_147_805_824_397.0, "1.6147805824397E13"),
            (0.0001, "1.0E-4"),
        ] {
            assert_eq!(double(number), text);
        }
    }
}
