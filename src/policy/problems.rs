//! What a policy names and the org does not have: a typing error would narrow or widen it in silence.

use sobjects::catalog::Flags;
use sobjects::{Catalog, Field, Object};
use soql::error::nearest;

use super::listed::{Entry, Listed};
use super::size::Most;
use super::{Pattern, Policy, names};

const LIMITS: &str = "limits changes of";

/// A table of the policy, and what it does with what it lists.
type Table<'p> = (&'static str, &'p Listed);

impl Policy {
    /// What the policy names and neither the org nor this server has, or what it both allows and forbids, a sentence
    /// each. `tools` are the names of all tools.
    #[must_use]
    pub fn problems(&self, catalog: &Catalog, tools: &[&str]) -> Vec<String> {
        let mut problems: Vec<String> = self.unknown_tools(tools).collect();
        for (verb, listed) in self.tables() {
            let entries = listed.entries.iter();
            problems.extend(
                entries.flat_map(|Entry { object, fields }| unknown_names(catalog, verb, object, fields)),
            );
            problems.extend(unknown_classes(catalog, verb, listed));
        }
        problems.extend(self.sizes.iter().flat_map(|(object, fields)| {
            unknown_names(catalog, LIMITS, object, fields.iter().map(|(field, _)| field))
        }));
        problems.extend(self.unknown_notes(catalog));
        problems.extend(self.never_writable(catalog));
        problems.extend(self.wrong_sizes(catalog));
        problems.extend(self.masked_ids());
        problems
    }

    /// Whether it speaks of fields by the org's classification, which then has to be known.
    #[must_use]
    pub fn names_classes(&self) -> bool {
        self.tables().iter().any(|(_, listed)| !listed.classes.is_empty())
    }

    /// The objects that it names in full.
    pub fn objects(&self) -> impl Iterator<Item = &str> {
        let listed =
            self.tables().into_iter().flat_map(|(_, listed)| &listed.entries).map(|entry| &entry.object);
        let sized = self.sizes.iter().map(|(object, _)| object);
        let patterns = listed.chain(sized).chain(self.notes.iter().flatten());
        patterns.map(Pattern::as_str).filter(|name| !name.contains('*'))
    }

    fn tables(&self) -> Vec<Table<'_>> {
        let mut tables = vec![
            ("forbids reading", &self.reads.never),
            ("masks", &self.masked),
            ("forbids writes to", &self.never_written),
            ("wants a person's confirmation for", &self.confirm_fields),
        ];
        tables.extend(self.reads.only.iter().map(|listed| ("allows reading", listed)));
        tables.extend(self.write.iter().map(|listed| ("allows writes to", listed)));
        tables
    }

    fn unknown_tools(&self, tools: &[&str]) -> impl Iterator<Item = String> {
        let unknown = self.tools_off.iter().filter(|name| !names(tools, name));
        unknown.map(|name| {
            let meant = nearest(name, tools.iter().copied());
            let hint = meant.map(|name| format!(" Did you mean `{name}`?")).unwrap_or_default();
            format!(
                "the policy switches off `{name}`, which is none of the tools.{hint} They are: {}",
                tools.join(", ")
            )
        })
    }

    fn unknown_notes(&self, catalog: &Catalog) -> impl Iterator<Item = String> {
        let unknown = self.notes.iter().flatten().filter(|name| objects(catalog, name).next().is_none());
        unknown.map(|name| {
            let name = name.as_str();
            format!("the policy allows notes on `{name}`, {}", absent(name, "an object"))
        })
    }

    fn masked_ids(&self) -> impl Iterator<Item = String> {
        let entries = self.masked.entries.iter();
        let ids = entries.filter(|entry| entry.fields.iter().any(|field| field.names("Id")));
        ids.map(|entry| {
            format!("the policy masks `{}.Id`, and ids of records are never masked", entry.object.as_str())
        })
    }

    /// Limits of fields whose changes cannot be measured so.
    fn wrong_sizes(&self, catalog: &Catalog) -> Vec<String> {
        let limits =
            self.sizes.iter().flat_map(|(object, fields)| fields.iter().map(move |limit| (object, limit)));
        let of = |(pattern, (field, most)): (&Pattern, &(Pattern, Most))| {
            let fields =
                objects(catalog, pattern).filter_map(|object| Some((object, object.field(field.as_str())?)));
            fields.filter_map(|(object, field)| wrong_size(*most, object, field)).collect::<Vec<_>>()
        };
        limits.flat_map(of).collect()
    }

    /// Fields that are listed by their name as writable and can never be written.
    fn never_writable(&self, catalog: &Catalog) -> Vec<String> {
        let listed = self.write.iter().flat_map(|listed| &listed.entries);
        let named = listed.flat_map(|entry| entry.fields.iter().map(|field| (&entry.object, field)));
        let known = named.filter_map(|(object, field)| {
            let object = catalog.object(object.as_str())?;
            Some((object, object.field(field.as_str())?))
        });
        let told = |(object, field): (&Object, &Field)| {
            let why = self.why_never(object, field)?;
            Some(format!("the policy allows writes to `{}.{}`, {why}", object.name, field.name))
        };
        known.filter_map(told).collect()
    }

    fn why_never(&self, object: &Object, field: &Field) -> Option<&'static str> {
        if !object.updateable || !field.is(Flags::UPDATEABLE) {
            Some("which the platform does not let anyone update")
        } else if !self.reads_field(object, field) {
            Some("which it forbids to read, and the answer to a write tells the old value")
        } else if self.touches(&self.never_written, object, field) {
            Some("which it also forbids")
        } else if self.masks(object, field) && self.is_limited(object, field) {
            Some(
                "which it masks and whose changes it limits: how large a change is refused would tell the value",
            )
        } else {
            None
        }
    }
}

/// What an entry names and the org does not have. An object without a snapshot may still be what a reference leads
/// to.
fn unknown_names<'p>(
    catalog: &Catalog,
    verb: &str,
    object: &Pattern,
    fields: impl IntoIterator<Item = &'p Pattern>,
) -> Vec<String> {
    let known: Vec<&Object> = objects(catalog, object).collect();
    if known.is_empty() {
        return match is_target(catalog, object) {
            true => Vec::new(),
            false => vec![format!(
                "the policy {verb} `{}`, {}",
                object.as_str(),
                absent(object.as_str(), "an object")
            )],
        };
    }
    let is_there = |pattern: &Pattern| {
        known.iter().any(|object| object.fields.iter().any(|field| pattern.matches(&field.name)))
    };
    let unknown = fields.into_iter().filter(|pattern| !pattern.is_all() && !is_there(pattern));
    let told = |pattern: &Pattern| {
        let name = format!("{}.{}", object.as_str(), pattern.as_str());
        format!("the policy {verb} `{name}`, {}", absent(&name, "a field"))
    };
    unknown.map(told).collect()
}

fn wrong_size(most: Most, object: &Object, field: &Field) -> Option<String> {
    let why = if !most.fits(field) {
        format!("but values of type {} do not change by so much", field.kind.name())
    } else if !most.is_in_one_unit(object, field) {
        "but this org's records have currencies of their own: give it in per cent".to_owned()
    } else {
        return None;
    };
    Some(format!("the policy {LIMITS} `{}.{}` to {most}, {why}", object.name, field.name))
}

fn unknown_classes(catalog: &Catalog, verb: &str, listed: &Listed) -> Vec<String> {
    let is_given = |class: &str| {
        let fields = catalog.objects.iter().flat_map(|object| object.fields.iter());
        fields.flat_map(|field| field.classification.iter()).any(|known| known.eq_ignore_ascii_case(class))
    };
    let told = |class: &String| {
        format!("the policy {verb} what is classified as `{class}`, and nothing that is known of this org is")
    };
    listed.classes.iter().filter(|class| !is_given(class)).map(told).collect()
}

fn objects<'c>(catalog: &'c Catalog, pattern: &'c Pattern) -> impl Iterator<Item = &'c Object> {
    catalog.objects.iter().filter(move |object| pattern.matches(&object.name))
}

fn is_target(catalog: &Catalog, pattern: &Pattern) -> bool {
    let mut fields = catalog.objects.iter().flat_map(|object| object.fields.iter());
    fields.any(|field| field.reference_to.iter().any(|target| pattern.matches(target)))
}

fn absent(name: &str, what: &str) -> String {
    if name.contains('*') {
        "which nothing in this org matches".to_owned()
    } else {
        format!("{what} that this org does not have")
    }
}
