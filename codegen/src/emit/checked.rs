//! `soql!`: the Catalog and the names of its fields, handed to the macro of the crate `soql_macros`.
//!
//! The macro can read no file here: it runs where a query stands, in a crate that does not know where this one lies.
//! So the Catalog travels within a macro, which every crate sees that sees the types.

use proc_macro2::{Ident, TokenStream};
use sobjects::catalog::{Catalog, Field, FieldNames, NamedCatalog, ObjectNames, PicklistValue};
use sobjects::text::leaves_no_mark;
use sobjects::{FieldType, Object};

use super::Form;
use crate::Org;
use crate::files::File;
use crate::names::snake;
use crate::ours::RUST_MARK;
use crate::plan::{Plan, value_type};

/// What people read of the macro, and its beginning.
const HEAD: &str = "\
//! Queries that are checked while they are compiled.
/// A query that is checked against the org while it is compiled, and the type of its rows.
///
/// `soql!(\"SELECT Id, Account.Name FROM Opportunity WHERE Amount > :least\")` is a `soql::TypedQuery` whose rows have
/// the fields that are selected and no others; `:least` is a variable in scope, or an argument as in `format!`.
/// `soql!(pub Deal, \"SELECT …\")` names the rows' type, and makes the query by `Deal::query()`. See `soql_macros`.
#[macro_export]
macro_rules! soql {
    ($($query:tt)*) => { $crate::__soql_macros::soql! { [$crate] ";

const TAIL: &str = " $($query)* } };
}
";

/// A macro of a module is no macro of its crate.
const EXPORTED: &str = "#[macro_export]\n";
const REACHABLE: &str = "pub(crate) use soql;\n";

pub(super) fn file(org: &Org, plans: &[Plan<'_>], form: Form<'_>) -> Option<File> {
    let here = form.soql()?;
    let catalog = json(&named(org, plans));
    let mut hashes = "#".to_owned();
    while catalog.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let head = HEAD.replace("$crate", &here);
    let (head, end) = if form.is_module() { (head.replace(EXPORTED, ""), REACHABLE) } else { (head, "") };
    let text = format!("{RUST_MARK}{head}r{hashes}\"{catalog}\"{hashes}{TAIL}{end}");
    Some(File { path: "checked.rs".to_owned(), text })
}

fn named(org: &Org, plans: &[Plan<'_>]) -> NamedCatalog {
    let objects = &org.catalog.objects;
    let names = objects.iter().enumerate().map(|(at, object)| {
        let plan = plans.iter().find(|plan| plan.at == at);
        ObjectNames {
            fields: object.fields.iter().enumerate().map(|(at, field)| names(org, field, at, plan)).collect(),
            children: object.children.iter().map(|child| snake(&child.relationship_name).into()).collect(),
        }
    });
    let names = names.collect();
    let objects: Vec<Object> = objects.iter().map(slim).collect();
    let (org, api_version) = (org.catalog.org.clone(), org.catalog.api_version.clone());
    NamedCatalog {
        catalog: Catalog { org, api_version, objects: objects.into(), ..Catalog::default() },
        names,
    }
}

fn names(org: &Org, field: &Field, at: usize, plan: Option<&Plan<'_>>) -> FieldNames {
    let known = plan.and_then(|plan| Some((plan, plan.fields.get(at)?)));
    let (ident, rust) = match known {
        Some((plan, field)) => (field.ident.to_string(), from_afar(&field.rust, Some(&plan.module))),
        None => (snake(&field.name), from_afar(&value_type(field, org), None)),
    };
    let parent = field.relationship_name.as_ref().map(|name| snake(name)).unwrap_or_default();
    FieldNames { ident: ident.into(), rust: rust.into(), parent: parent.into() }
}

/// The type as another crate names it, with `$` for this one.
fn from_afar(rust: &TokenStream, module: Option<&Ident>) -> String {
    let rust = rust.to_string().replace(' ', "");
    let rust = rust.replace("super::super::", "$::").replace("::sobjects", "$::sobjects");
    match module {
        Some(module) => ["picklists", "references"]
            .into_iter()
            .fold(rust, |rust, own| rust.replace(&format!("{own}::"), &format!("$::{module}::{own}::"))),
        None => rust,
    }
}

/// What a check of queries asks for.
fn slim(object: &Object) -> Object {
    Object { fields: object.fields.iter().map(slim_field).collect(), ..object.clone() }
}

fn slim_field(field: &Field) -> Field {
    let has_values = matches!(field.kind, FieldType::Picklist | FieldType::MultiPicklist);
    let values = field.picklist.iter().filter(|_| has_values).map(|value| PicklistValue {
        value: value.value.clone(),
        label: if value.label == value.value { "".into() } else { value.label.clone() },
        ..PicklistValue::default()
    });
    Field {
        name: field.name.clone(),
        label: field.label.clone(),
        kind: field.kind.clone(),
        length: field.length,
        flags: field.flags,
        picklist: values.collect(),
        reference_to: field.reference_to.clone(),
        relationship_name: field.relationship_name.clone(),
        ..Field::default()
    }
}

/// A line for each object, so that a change shows where it is.
fn json(named: &NamedCatalog) -> String {
    let lines = |parts: Vec<String>| parts.join(",\n");
    let objects = lines(named.catalog.objects.iter().map(text).collect());
    let names = lines(named.names.iter().map(text).collect());
    let (org, version) = (text(&named.catalog.org), text(&named.catalog.api_version));
    format!(
        "{{\"catalog\":{{\"org\":{org},\"apiVersion\":{version},\"objects\":[\n{objects}\n]}},\n\"names\":[\n{names}\n]}}"
    )
}

/// As JSON, in which what cannot be seen is escaped: the compiler refuses some of it in literals.
fn text(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_string(value).unwrap_or_default();
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        if leaves_no_mark(letter) {
            let mut units = [0; 2];
            text.extend(letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            text.push(letter);
        }
    }
    text
}
