//! What is generated for an object: its names and types, decided once and used by every emitter.

mod choices;
mod parents;
mod references;
mod types;

use std::collections::{BTreeMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use sobjects::catalog::{Field, FieldType, Flags, Object};

use crate::names::{camel, constant, snake};
use crate::org::PicklistAs;
use crate::{Error, Org, prose};

use choices::Choices;

pub(crate) use parents::record_type;
pub use parents::{ChildRows, Parent};
pub use references::ReferencePlan;

/// A picklist with more values than this is read and written as text, unless `[types]` of org.toml says otherwise.
pub const PICKLIST_CAP: usize = 1_000;

/// Modules and features that a generated crate has besides those of the objects, whose features are called as
/// their modules.
const OWN_NAMES: [&str; 7] = ["catalog", "checked", "default", "schemas", "snapshots", "sobjects", "soql"];

/// Types that generated code names without a path.
const STANDARD_TYPES: [&str; 5] = ["Box", "Option", "Result", "String", "Vec"];

/// Everything that is generated for one object.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The object.
    pub object: &'a Object,
    /// Its place in the Catalog.
    pub at: usize,
    /// Its module, and the cargo feature that turns it on.
    pub module: Ident,
    /// Its read type; the others' names begin with it.
    pub name: Ident,
    /// Its fields, in the Catalog's order.
    pub fields: Vec<FieldPlan<'a>>,
    /// Its parents.
    pub parents: Vec<Parent<'a>>,
    /// Its children.
    pub children: Vec<ChildRows<'a>>,
}

/// Names and types of one field.
#[derive(Debug)]
pub struct FieldPlan<'a> {
    /// The field.
    pub field: &'a Field,
    /// In a record.
    pub ident: Ident,
    /// In the field enum.
    pub variant: Ident,
    /// Among the columns.
    pub column: Ident,
    /// What its doc comment says.
    pub about: String,
    /// The type of its values, for use beside the modules `picklists` and `references`.
    pub rust: TokenStream,
    /// The enum of its values.
    pub picklist: Option<PicklistPlan<'a>>,
    /// The enum of the objects that it leads to.
    pub reference: Option<ReferencePlan<'a>>,
}

/// Names of one picklist.
#[derive(Debug)]
pub struct PicklistPlan<'a> {
    /// The enum.
    pub name: Ident,
    /// Variants with their values, each value once.
    pub values: Vec<(Ident, &'a sobjects::catalog::PicklistValue)>,
}

impl Plan<'_> {
    /// The name of a type that belongs to the object, such as `OpportunityUpdate`.
    #[must_use]
    pub fn name_with(&self, ending: &str) -> Ident {
        ident(&format!("{}{ending}", self.name))
    }

    /// The fields that have this flag.
    pub fn fields_with(&self, flag: Flags) -> impl Iterator<Item = &FieldPlan<'_>> {
        self.fields.iter().filter(move |plan| plan.field.is(flag))
    }
}

/// Plans of all objects that get types.
///
/// # Errors
/// An override has a mistake, or two fields would have the same name.
pub fn plans(org: &Org) -> Result<Vec<Plan<'_>>, Error> {
    let choices = Choices::check(org)?;
    let typed: Vec<&Object> = org.typed_objects().map(|(_, object)| object).collect();
    org.typed_objects().map(|(at, object)| plan(org, object, at, &typed, &choices)).collect()
}

fn plan<'a>(
    org: &Org,
    object: &'a Object,
    at: usize,
    typed: &[&'a Object],
    choices: &Choices,
) -> Result<Plan<'a>, Error> {
    let fields: Vec<FieldPlan> =
        object.fields.iter().map(|field| field_plan(org, object, field, typed, choices)).collect();
    let (mut taken, mut columns) = (Taken::new(object), Taken::new(object));
    for plan in &fields {
        taken.take(&plan.ident, &plan.field.name)?;
        // `name_` and `name` have the same column.
        columns.take(&plan.column, &plan.field.name)?;
    }
    let parents = parents::parents(object, typed);
    let children = parents::children(object, typed);
    for (ident, name) in parents
        .iter()
        .map(|parent| (&parent.ident, parent.relationship))
        .chain(children.iter().map(|rows| (&rows.ident, &*rows.child.relationship_name)))
    {
        taken.take(ident, name)?;
    }
    Ok(Plan {
        object,
        at,
        module: module(&object.name),
        name: record(&object.name),
        fields,
        parents,
        children,
    })
}

/// The type of a field's values where no enum was generated for them.
pub(crate) fn value_type(field: &Field, org: &Org) -> TokenStream {
    let typed: Vec<&Object> = org.typed_objects().map(|(_, object)| object).collect();
    types::of(field, None, references::id(None, field, &typed))
}

/// The module of an object.
pub(crate) fn module(object: &str) -> Ident {
    let name = snake(object);
    ident(&if OWN_NAMES.contains(&&*name) { name + "_" } else { name })
}

/// The read type of an object.
pub(crate) fn record(object: &str) -> Ident {
    let name = camel(object);
    ident(&if STANDARD_TYPES.contains(&&*name) { name + "_" } else { name })
}

fn field_plan<'a>(
    org: &Org,
    object: &Object,
    field: &'a Field,
    typed: &[&'a Object],
    choices: &Choices,
) -> FieldPlan<'a> {
    let snake = choices.name(object, field).unwrap_or_else(|| snake(&field.name));
    let picklist = picklist(field, choices.picklist(object, field));
    let reference = references::open(org, field, typed);
    let id = match &reference {
        Some(ReferencePlan { name, .. }) => quote! { references::#name },
        None => references::id(Some(object), field, typed),
    };
    FieldPlan {
        about: prose::field(object, field, org.remarks.of(&object.name, &field.name)),
        rust: types::of(field, picklist.as_ref().map(|picklist| &picklist.name), id),
        column: ident(&constant(&snake)),
        ident: ident(&snake),
        variant: ident(&camel(&field.name)),
        field,
        picklist,
        reference,
    }
}

fn picklist(field: &Field, chosen: Option<PicklistAs>) -> Option<PicklistPlan<'_>> {
    let cap = match chosen {
        Some(PicklistAs::String) => return None,
        Some(PicklistAs::Enum) => usize::MAX,
        None => PICKLIST_CAP,
    };
    if !matches!(field.kind, FieldType::Picklist | FieldType::MultiPicklist) {
        return None;
    }
    // A dependent picklist may list a value several times, with other controlling values each time.
    let mut seen = HashSet::new();
    let mut names = HashSet::new();
    let values: Vec<_> = field
        .picklist
        .iter()
        .filter(|value| seen.insert(&value.value))
        .map(|value| (unused(crate::names::variant(&value.value), &mut names), value))
        .collect();
    (1..=cap).contains(&values.len()).then(|| PicklistPlan { name: ident(&camel(&field.name)), values })
}

/// Two suffixes are the same once in a hundred million times.
fn unused(mut name: String, names: &mut HashSet<String>) -> Ident {
    while !names.insert(name.clone()) {
        name.push('_');
    }
    ident(&name)
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The identifiers that an object's record or columns have so far. Names of the platform never meet; an override can.
struct Taken<'a> {
    object: &'a str,
    by: BTreeMap<String, String>,
}

impl<'a> Taken<'a> {
    fn new(object: &'a Object) -> Self {
        Self { object: &object.name, by: BTreeMap::new() }
    }

    fn take(&mut self, ident: &Ident, api_name: &str) -> Result<(), Error> {
        let name = ident.to_string();
        match self.by.insert(name.clone(), api_name.to_owned()) {
            None => Ok(()),
            Some(first) => Err(Error::NameTaken {
                object: self.object.to_owned(),
                first,
                second: api_name.to_owned(),
                name,
            }),
        }
    }
}
