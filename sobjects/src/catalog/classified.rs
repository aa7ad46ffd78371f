//! Joins what an administrator classified with the fields of a Catalog.

use super::{Catalog, Field, List, Object, Text};
use crate::definitions::{Definitions, ObjectDefinition};

impl Catalog {
    /// The Catalog with these classifications besides those that it has. None is ever taken away: what was
    /// sensitive when the code was compiled stays so, and what became sensitive since is so at once.
    ///
    /// A compound field and its parts show the same, so each has what the other was given: whoever may not see
    /// the street is not shown the address.
    #[must_use]
    pub fn classified(mut self, by: &Definitions) -> Self {
        for (name, definition) in by.iter() {
            let wanted = |object: &Object| object.name.eq_ignore_ascii_case(name);
            let Some(at) = self.objects.iter().position(wanted) else { continue };
            if let Some(object) = self.objects.to_mut().get_mut(at) {
                object.classify(definition);
            }
        }
        self
    }
}

impl Object {
    fn classify(&mut self, by: &ObjectDefinition) {
        for (name, definition) in &by.fields {
            let classification = definition.classification();
            let Some(named) = self.field(name).filter(|_| !classification.is_empty()) else { continue };
            let (name, whole) = (named.name.clone(), named.compound.clone());
            let is_meant = |field: &Field| {
                field.name == name
                    || field.compound.as_ref() == Some(&name)
                    || whole.as_ref() == Some(&field.name)
            };
            for field in self.fields.to_mut().iter_mut().filter(|field| is_meant(field)) {
                join(&mut field.classification, &classification);
            }
        }
    }
}

fn join(known: &mut List<Text>, more: &[Text]) {
    for name in more {
        if !known.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            known.to_mut().push(name.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::SObjectDescribe;

    fn catalog() -> Catalog {
        let describe: SObjectDescribe = serde_json::from_str(
            r#"{"name":"Contact","fields":[{"name":"Email","type":"email"},{"name":"Name","type":"string"},
                {"name":"MailingAddress","type":"address"},{"name":"Phone","type":"phone"},
                {"name":"MailingCity","type":"string","compoundFieldName":"MailingAddress"},
                {"name":"MailingStreet","type":"string","compoundFieldName":"MailingAddress"}]}"#,
        )
        .expect("a describe");
        Catalog::from_describes("test", "v60.0", &[describe])
    }

    fn classified(catalog: Catalog, definition: &str) -> Catalog {
        let definitions = Definitions::read([("Contact", definition)], &catalog).expect("definitions");
        catalog.classified(&definitions)
    }

    fn of(catalog: &Catalog, field: &str) -> Vec<String> {
        let field = catalog.object("Contact").and_then(|object| object.field(field)).expect("a field");
        field.classification.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_classified_live_joins_what_was_compiled_and_takes_nothing_away() {
        let compiled = classified(
            catalog(),
            r#"{"fields":{"Email":{"complianceGroup":"PII;GDPR","securityClassification":"Internal"}}}"#,
        );
        assert_eq!(of(&compiled, "Email"), ["PII", "GDPR", "Internal"]);
        assert!(of(&compiled, "Phone").is_empty());
        let live = classified(
            compiled,
            r#"{"fields":{"email":{"complianceGroup":"pii;HIPAA"},"Phone":{"complianceGroup":"PII"}}}"#,
        );
        assert_eq!(of(&live, "Email"), ["PII", "GDPR", "Internal", "HIPAA"]);
        assert_eq!(of(&live, "Phone"), ["PII"]);
    }

    #[test]
    fn an_address_and_its_parts_are_as_sensitive_as_each_other() {
        let whole = classified(catalog(), r#"{"fields":{"MailingAddress":{"complianceGroup":"PII"}}}"#);
        assert_eq!(of(&whole, "MailingStreet"), ["PII"]);
        let part = classified(catalog(), r#"{"fields":{"MailingStreet":{"complianceGroup":"PII"}}}"#);
        assert_eq!(of(&part, "MailingAddress"), ["PII"]);
        assert!(of(&part, "MailingCity").is_empty());
    }
}
