//! Joins what an administrator classified with the fields of a Catalog.

use super::{Catalog, Field, List, Object, Text};
use crate::definitions::{Definitions, ObjectDefinition};

impl Catalog {
    /// The Catalog with these classifications besides those that it has. None is ever taken away: what was
    /// sensitive when the code was compiled stays so, and what became sensitive since is so at once.
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
            let wanted = |field: &Field| field.name.eq_ignore_ascii_case(name);
            let Some(at) = self.fields.iter().position(wanted) else { continue };
            if classification.is_empty() {
                continue;
            }
            if let Some(field) = self.fields.to_mut().get_mut(at) {
                join(&mut field.classification, classification);
            }
        }
    }
}

fn join(known: &mut List<Text>, more: Vec<Text>) {
    for name in more {
        if !known.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            known.to_mut().push(name);
        }
    }
}
