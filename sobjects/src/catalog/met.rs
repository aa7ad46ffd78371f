//! What two Catalogs of one org have in common: the one that was compiled in, and the org as somebody sees it now.

use super::{Catalog, Child, Field, List, Object, PicklistValue, Text};

impl Catalog {
    /// What both have, as the live one describes it: a field that is gone or hidden there is gone here, one that became
    /// read-only is read-only, one of another type has that type, and a picklist has the values that it has now. What
    /// only the live one has stays out, since nothing here was generated for it. Classifications are those of both.
    ///
    /// ```
    /// use sobjects::{Catalog, Object};
    /// let of = |names: &[&'static str]| {
    ///     let object = |name: &&'static str| Object { name: (*name).into(), ..Object::default() };
    ///     Catalog { objects: names.iter().map(object).collect::<Vec<_>>().into(), ..Catalog::default() }
    /// };
    /// let met = of(&["Account", "Lead"]).met_with(&of(&["Account", "Case"]));
    /// assert!(met.object("Account").is_some() && met.objects.len() == 1);
    /// ```
    #[must_use]
    pub fn met_with(&self, live: &Self) -> Self {
        let both = self.objects.iter().filter_map(|known| Some(known.met_with(live.object(&known.name)?)));
        Self { objects: both.collect::<Vec<_>>().into(), ..self.clone() }
    }
}

impl Object {
    /// As [`Catalog::met_with`], of one object.
    #[must_use]
    pub fn met_with(&self, live: &Self) -> Self {
        let fields = self.fields.iter().filter_map(|known| Some(known.met_with(live.field(&known.name)?)));
        let is_known = |child: &&Child| {
            self.child(&child.relationship_name)
                .is_some_and(|known| (&known.object, &known.field) == (&child.object, &child.field))
        };
        Self {
            fields: fields.collect::<Vec<_>>().into(),
            children: live.children.iter().filter(is_known).cloned().collect(),
            ..live.clone()
        }
    }

    /// The same without labels and help texts, which differ with the language of whoever asks. A picklist value keeps a
    /// label that is not the value itself: people know the value by it.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        let fields = self.fields.iter().map(Field::without_texts);
        Self { label: Text::default(), fields: fields.collect(), ..self.clone() }
    }
}

impl Field {
    fn without_texts(&self) -> Self {
        let bare = |value: &PicklistValue| match value.label == value.value {
            true => PicklistValue { label: Text::default(), ..value.clone() },
            false => value.clone(),
        };
        Self {
            label: Text::default(),
            help: Text::default(),
            picklist: self.picklist.iter().map(bare).collect(),
            ..self.clone()
        }
    }

    fn met_with(&self, live: &Self) -> Self {
        Self { classification: joined(&self.classification, &live.classification), ..live.clone() }
    }
}

fn joined(known: &List<Text>, more: &List<Text>) -> List<Text> {
    let is_new = |name: &&Text| !known.iter().any(|known| known.eq_ignore_ascii_case(name));
    match more.iter().any(|name| is_new(&name)) {
        true => known.iter().chain(more.iter().filter(is_new)).cloned().collect(),
        false => known.clone(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    use super::*;
    use crate::catalog::{FieldType, Flags, folded_cmp};

    const NAMES: [&str; 8] = ["Alpha", "beta__c", "Delta", "gamma__c", "Omega", "rho__c", "Sigma", "tau__c"];

    fn field(name: &'static str) -> impl Strategy<Value = Field> {
        let kind = select(vec![FieldType::String, FieldType::Picklist, FieldType::Date]);
        let values = subsequence(NAMES.to_vec(), 0..4);
        let classes = subsequence(vec!["PII", "GDPR", "Confidential"], 0..=3);
        (kind, values, classes, 0..4_u32).prop_map(move |(kind, values, classes, flags)| Field {
            name: name.into(),
            kind,
            flags: Flags(flags),
            picklist: values
                .into_iter()
                .map(|value| PicklistValue { value: value.into(), active: true, ..PicklistValue::default() })
                .collect(),
            classification: classes.into_iter().map(Text::from).collect(),
            ..Field::default()
        })
    }

    fn object(name: &'static str) -> impl Strategy<Value = Object> {
        let fields = subsequence(NAMES.to_vec(), 0..=8)
            .prop_flat_map(|names| names.into_iter().map(field).collect::<Vec<_>>());
        let children = subsequence(NAMES.to_vec(), 0..4);
        (fields, children, any::<bool>()).prop_map(move |(fields, children, updateable)| Object {
            name: name.into(),
            updateable,
            fields: fields.into(),
            children: children
                .into_iter()
                .map(|child| Child {
                    relationship_name: child.into(),
                    object: child.into(),
                    field: "X".into(),
                })
                .collect(),
            ..Object::default()
        })
    }

    fn catalog() -> impl Strategy<Value = Catalog> {
        let objects = subsequence(NAMES.to_vec(), 0..=8)
            .prop_flat_map(|names| names.into_iter().map(object).collect::<Vec<_>>());
        objects.prop_map(|objects| Catalog { objects: objects.into(), ..Catalog::default() })
    }

    fn is_sorted(catalog: &Catalog) -> bool {
        catalog.objects.is_sorted_by(|a, b| folded_cmp(&a.name, &b.name).is_lt())
            && catalog
                .objects
                .iter()
                .all(|object| object.fields.is_sorted_by(|a, b| folded_cmp(&a.name, &b.name).is_lt()))
    }

    proptest! {
        #[test]
        fn it_has_what_both_have_and_nothing_else(compiled in catalog(), live in catalog()) {
            let met = compiled.met_with(&live);
            prop_assert!(is_sorted(&met));
            for name in NAMES {
                let (known, seen) = (compiled.object(name), live.object(name));
                prop_assert_eq!(met.object(name).is_some(), known.is_some() && seen.is_some());
                let (Some(met), Some(known), Some(seen)) = (met.object(name), known, seen) else { continue };
                prop_assert_eq!(met.updateable, seen.updateable);
                for name in NAMES {
                    let (known_field, seen_field) = (known.field(name), seen.field(name));
                    prop_assert_eq!(met.field(name).is_some(), known_field.is_some() && seen_field.is_some());
                    prop_assert_eq!(met.child(name).is_some(), known.child(name).is_some() && seen.child(name).is_some());
                    let (Some(met), Some(known), Some(seen)) = (met.field(name), known_field, seen_field) else { continue };
                    prop_assert_eq!((&met.kind, met.flags, &met.picklist), (&seen.kind, seen.flags, &seen.picklist));
                    for class in ["PII", "GDPR", "Confidential"] {
                        let has = |field: &Field| field.classification.iter().any(|known| known == class);
                        prop_assert_eq!(has(met), has(known) || has(seen));
                    }
                }
            }
        }

        #[test]
        fn meeting_again_changes_nothing(compiled in catalog(), live in catalog()) {
            let met = compiled.met_with(&live);
            prop_assert!(met.met_with(&live) == met);
            prop_assert!(met.met_with(&met) == met);
            prop_assert!(compiled.met_with(&compiled) == compiled);
        }
    }

    #[test]
    fn what_only_people_read_is_dropped_but_the_names_of_values() {
        let value = |value: &'static str, label: &'static str| PicklistValue {
            value: value.into(),
            label: label.into(),
            ..PicklistValue::default()
        };
        let of = |label: &'static str, same: &'static str| Object {
            label: label.into(),
            fields: vec![Field {
                label: label.into(),
                help: label.into(),
                picklist: vec![value("Commit", "Zusage"), value("Closed", same)].into(),
                ..Field::default()
            }]
            .into(),
            ..Object::default()
        };
        let bare = of("Phase", "Closed").without_texts();
        assert_eq!(bare, of("", "").without_texts());
        assert_eq!(bare.fields[0].picklist[0].label, "Zusage");
    }
}
