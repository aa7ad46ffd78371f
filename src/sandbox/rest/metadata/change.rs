//! What a package does to the org: which objects become other ones, which permission sets are stored, and what is said
//! of each component.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sobjects::{DateTime, Id};

use super::archive::{Archive, Members};
use super::element::{Element, Problem, document};
use super::{field, object, permission_set};
use crate::sandbox::described::Described;
use crate::sandbox::store::{StoreError, Tx};

const PACKAGE: &str = "package.xml";
const OBJECT: &str = "CustomObject";
const FIELD: &str = "CustomField";
const SET: &str = "PermissionSet";

/// What became of a component.
#[derive(Debug, Clone)]
pub(super) struct Message {
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) file: String,
    pub(super) outcome: Result<Done, Problem>,
}

/// A component that was taken.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Done {
    pub(super) id: Option<Id>,
    pub(super) created: bool,
    pub(super) changed: bool,
}

/// A change of the org that was read and not made yet.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// The describe results of objects that are new or different.
    pub(super) objects: BTreeMap<String, Value>,
    /// Names and files of permission sets.
    sets: Vec<(String, String, String)>,
    pub(super) messages: Vec<Message>,
}

/// What a package names of one object.
#[derive(Default)]
struct Named {
    whole: bool,
    fields: BTreeSet<String>,
}

impl Change {
    /// What this package does to an org.
    pub(super) fn of(archive: &Archive, members: &Members, org: &Described) -> Self {
        let mut change = Self::default();
        let mut objects: BTreeMap<&str, Named> = BTreeMap::new();
        for (kind, name) in
            members.iter().flat_map(|(kind, names)| names.iter().map(move |name| (kind, name)))
        {
            match (kind.as_str(), name.split_once('.')) {
                (OBJECT, _) => objects.entry(name).or_default().whole = true,
                (FIELD, Some((of, field))) => {
                    objects.entry(of).or_default().fields.insert(field.to_owned());
                }
                (SET, _) => change.set(archive, name),
                (FIELD, None) => change.missing(FIELD, name),
                _ => {
                    let text = format!("Unknown type name '{kind}' specified in package.xml");
                    change.say("", name, PACKAGE, Err(Problem::whole(text)));
                }
            }
        }
        for path in archive.paths() {
            let of = |folder: &str, end: &str| path.strip_prefix(folder)?.strip_suffix(end);
            let is_named = match (of("objects/", ".object"), of("permissionsets/", ".permissionset")) {
                (Some(object), _) => objects.contains_key(object),
                (None, Some(set)) => change.sets.iter().any(|(name, ..)| name == set),
                (None, None) => false,
            };
            if !is_named {
                change.say("", path, path, Err(Problem::whole("Not in package.xml")));
            }
        }
        for (name, named) in &objects {
            change.object(archive, org, name, named);
        }
        change
    }

    /// Whether a component was refused.
    pub(super) fn has_failed(&self) -> bool {
        self.messages.iter().any(|message| message.outcome.is_err())
    }

    /// Whether anything becomes different.
    pub(super) fn is_change(&self) -> bool {
        self.messages.iter().any(|message| message.outcome.as_ref().is_ok_and(|done| done.changed))
    }

    /// Stores the permission sets in a transaction that knows the objects as they become.
    pub(super) fn store_sets(&mut self, tx: &mut Tx<'_>, user: Id, now: DateTime) -> Result<(), StoreError> {
        for (name, path, text) in std::mem::take(&mut self.sets) {
            let outcome = match permission_set::read(tx.catalog(), &name, &text) {
                Ok(wanted) => Ok(wanted.store(tx, user, now)?),
                Err(problem) => Err(problem),
            };
            self.say(SET, &name, &path, outcome);
        }
        Ok(())
    }

    fn set(&mut self, archive: &Archive, name: &str) {
        let path = format!("permissionsets/{name}.permissionset");
        match archive.file(&path) {
            Some(text) => self.sets.push((name.to_owned(), path, text.to_owned())),
            None => self.missing(SET, name),
        }
    }

    fn object(&mut self, archive: &Archive, org: &Described, name: &str, named: &Named) {
        let path = format!("objects/{name}.object");
        let Some(text) = archive.file(&path) else {
            if named.whole {
                self.missing(OBJECT, name);
            }
            named.fields.iter().for_each(|field| self.missing(FIELD, &format!("{name}.{field}")));
            return;
        };
        if let Err(problem) = self.read_object(text, org, name, named, &path) {
            self.say(OBJECT, name, &path, Err(problem));
        }
    }

    fn read_object(
        &mut self,
        text: &str,
        org: &Described,
        name: &str,
        named: &Named,
        path: &str,
    ) -> Result<(), Problem> {
        let document = document(text)?;
        let file = Element::root(&document, OBJECT, &object::CHILDREN)?;
        let known: Option<Value> = org.text(name).and_then(|text| serde_json::from_str(text.get()).ok());
        let mut describe = match (&known, named.whole) {
            (Some(known), false) => known.clone(),
            (None, false) => return Err(Problem::whole(format!("no CustomObject named {name} found"))),
            (known, true) => {
                let header = object::Header::of(file, name)?;
                let mut describe = known.clone().unwrap_or_else(|| header.describe(&org.catalog, name));
                header.fill(&mut describe);
                let (created, changed) = (known.is_none(), known.as_ref() != Some(&describe));
                self.say(OBJECT, name, path, Ok(Done { id: None, created, changed }));
                describe
            }
        };
        let mut left = named.fields.clone();
        for element in file.all("fields", FIELD, &field::CHILDREN)? {
            let field = element.required("fullName")?;
            if left.remove(field) || named.whole {
                let outcome = put_field(&mut describe, element);
                self.say(FIELD, &format!("{name}.{field}"), path, outcome);
            }
        }
        left.iter().for_each(|field| self.missing(FIELD, &format!("{name}.{field}")));
        if known.as_ref() != Some(&describe) {
            self.objects.insert(name.to_owned(), describe);
        }
        Ok(())
    }

    fn missing(&mut self, kind: &'static str, name: &str) {
        let text = format!(
            "An object '{name}' of type {kind} was named in package.xml, but was not found in zipped directory"
        );
        self.say(kind, name, PACKAGE, Err(Problem::whole(text)));
    }

    fn say(&mut self, kind: &'static str, name: &str, file: &str, outcome: Result<Done, Problem>) {
        self.messages.push(Message { kind, name: name.to_owned(), file: file.to_owned(), outcome });
    }
}

/// Adds a field to a describe result, or changes it there.
fn put_field(describe: &mut Value, element: Element<'_>) -> Result<Done, Problem> {
    let field = field::describe(element)?;
    let Some(fields) = describe["fields"].as_array_mut() else { return Ok(Done::default()) };
    match fields.iter_mut().find(|known| known["name"] == field["name"]) {
        None => {
            fields.push(field);
            Ok(Done { id: None, created: true, changed: true })
        }
        Some(known) if known["type"] != field["type"] => {
            Err(element.problem("Cannot change type due to existing data"))
        }
        Some(known) => {
            let changed = *known != field;
            *known = field;
            Ok(Done { id: None, created: false, changed })
        }
    }
}
