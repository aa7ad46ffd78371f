//! What has changed between two Catalogs of one org: the one that types were generated from, and the org as it is now.

use std::collections::HashSet;

use super::{Catalog, Field, Flags, Object};

/// What has changed. Fields are written `Object.Field`, picklist values `Object.Field: value`.
///
/// ```
/// use sobjects::{Catalog, catalog::Drift};
/// assert!(Drift::between(&Catalog::default(), &Catalog::default()).is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drift {
    /// Objects that are no longer there.
    pub objects_gone: Vec<String>,
    /// Fields that are no longer there, of objects that are.
    pub fields_gone: Vec<String>,
    /// Fields that are new.
    pub fields_new: Vec<String>,
    /// Fields of another type than before, as `Object.Field: old type → new type`.
    pub retyped: Vec<String>,
    /// Fields that could be changed before.
    pub read_only: Vec<String>,
    /// Picklist values that can no longer be chosen.
    pub values_gone: Vec<String>,
    /// Picklist values that are new.
    pub values_new: Vec<String>,
}

impl Drift {
    /// What has changed from one to the other; objects that only the later one has do not count.
    #[must_use]
    pub fn between(before: &Catalog, now: &Catalog) -> Self {
        let mut drift = Self::default();
        for object in before.objects.iter() {
            match now.object(&object.name) {
                Some(found) => drift.compare(object, found),
                None => drift.objects_gone.push(object.name.to_string()),
            }
        }
        drift
    }

    /// Whether nothing has changed.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    fn compare(&mut self, before: &Object, now: &Object) {
        for field in before.fields.iter() {
            match now.field(&field.name) {
                Some(found) => self.compare_field(&named(before, field), field, found),
                None => self.fields_gone.push(named(before, field)),
            }
        }
        let is_new = |field: &&Field| before.field(&field.name).is_none();
        self.fields_new.extend(now.fields.iter().filter(is_new).map(|field| named(before, field)));
    }

    fn compare_field(&mut self, name: &str, before: &Field, now: &Field) {
        if before.kind != now.kind {
            self.retyped.push(format!("{name}: {} → {}", before.kind.name(), now.kind.name()));
            return;
        }
        if before.is(Flags::UPDATEABLE) && !now.is(Flags::UPDATEABLE) {
            self.read_only.push(name.to_owned());
        }
        let missing = |of: &Field, from: &Field| {
            let there: HashSet<&str> = choices(from).collect();
            choices(of)
                .filter(|value| !there.contains(value))
                .map(|value| format!("{name}: {value}"))
                .collect()
        };
        let (gone, new): (Vec<String>, Vec<String>) = (missing(before, now), missing(now, before));
        self.values_gone.extend(gone);
        self.values_new.extend(new);
    }
}

fn named(object: &Object, field: &Field) -> String {
    format!("{}.{}", object.name, field.name)
}

fn choices(field: &Field) -> impl Iterator<Item = &str> {
    field.picklist.iter().filter(|value| value.active).map(|value| value.value.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::SObjectDescribe;

    fn catalog(fields: &str) -> Catalog {
        let json = format!(r#"{{"name":"Deal__c","fields":[{fields}]}}"#);
        let describe: SObjectDescribe = serde_json::from_str(&json).expect("a describe");
        Catalog::from_describes("test", "v60.0", &[describe])
    }

    #[test]
    fn each_kind_of_change_is_told_apart() {
        let before = catalog(
            r#"{"name":"Amount","type":"currency"},{"name":"Gone","type":"string"},{"name":"Note","type":"string","updateable":true},
               {"name":"Stage","type":"picklist","picklistValues":[{"value":"A","active":true},{"value":"B","active":true}]}"#,
        );
        let now = catalog(
            r#"{"name":"Amount","type":"double"},{"name":"New","type":"string"},{"name":"Note","type":"string"},
               {"name":"Stage","type":"picklist","picklistValues":[{"value":"A","active":true},{"value":"B","active":false},
                 {"value":"C","active":true}]}"#,
        );
        let list = |text: &str| vec![text.to_owned()];
        let expected = Drift {
            objects_gone: Vec::new(),
            fields_gone: list("Deal__c.Gone"),
            fields_new: list("Deal__c.New"),
            retyped: list("Deal__c.Amount: currency → double"),
            read_only: list("Deal__c.Note"),
            values_gone: list("Deal__c.Stage: B"),
            values_new: list("Deal__c.Stage: C"),
        };
        assert_eq!(Drift::between(&before, &now), expected);
        assert_eq!(Drift::between(&before, &Catalog::default()).objects_gone, ["Deal__c"]);
        assert!(Drift::between(&now, &now).is_none());
    }
}
