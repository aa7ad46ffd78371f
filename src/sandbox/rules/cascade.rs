//! What becomes of the children of a deleted record, as the describe's relationships say: they are deleted too, they
//! keep it from being deleted, or they lose their reference.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | children of a cascading relationship are deleted with their parent, whether or not their object can be deleted | D |
//! | other references to it are emptied, without a new LastModifiedDate | D; the date K |
//! | a child of a restricting relationship keeps its parent: `DELETE_FAILED` | D; its words K |
//! | an account with a won opportunity cannot be deleted | C; that it holds for one's own, too, K |

use std::collections::HashMap;

use serde_json::Value;
use sobjects::catalog::Flags;
use sobjects::describe::{ChildRelationship, SObjectDescribe};
use sobjects::{Id, Object};

use super::{Saver, activity, line, system};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, is_stored};

/// The relationships to the children of each object.
#[derive(Debug, Default)]
pub(crate) struct Relations {
    of_parent: HashMap<String, Vec<ChildRelationship>>,
}

/// Objects that stand for the same record under the same id.
const TWINS: [(&str, &str); 2] = [("ContentNote", "ContentDocument"), ("ContentDocument", "ContentNote")];

impl Relations {
    /// The relationships that these describes tell.
    pub(super) fn of(describes: &[SObjectDescribe]) -> Self {
        let children = describes
            .iter()
            .map(|describe| (describe.name.clone(), describe.child_relationships.clone()))
            .collect();
        Self { of_parent: children }
    }
}

impl Saver<'_, '_> {
    /// Deletes a record that is there, and what hangs on it.
    pub(super) fn remove(&mut self, object: &Object, id: &Id, before: &Row) -> Result<(), Refusal> {
        let relations = self.book.relations.of_parent.get(&*object.name).map_or(&[][..], Vec::as_slice);
        let mut children = Vec::new();
        for relation in relations {
            children.push((relation, self.children(relation, id)?));
        }
        for (relation, children) in &children {
            self.may_go(object, before, relation, children)?;
        }
        let mut stamp = Row::new();
        system::stamp(self, object, &mut stamp);
        self.tx.update(&object.name, id, &stamp)?;
        // The record goes first, so that records that refer to each other do not send each other in circles.
        self.tx.delete(&object.name, id)?;
        for (relation, children) in children {
            for child in children {
                self.follow(relation, &child)?;
            }
        }
        for (_, twin) in TWINS.iter().filter(|(one, _)| object.name == *one) {
            if let Some(twin) = self.catalog.object(twin)
                && let Ok(row) = self.stored(twin, id)
            {
                self.remove(twin, id, &row)?;
            }
        }
        match &*object.name {
            line::LINE => self.roll_up(before)?,
            _ if activity::is_activity(object) => activity::touch(self, [None, Some(before)])?,
            _ => {}
        }
        Ok(())
    }

    fn children(&self, relation: &ChildRelationship, id: &Id) -> Result<Vec<Id>, Refusal> {
        let child = self.catalog.object(&relation.child_sobject).filter(|child| is_stored(child));
        match child.and_then(|child| child.field(&relation.field)) {
            Some(field) => {
                Ok(self.tx.find(&relation.child_sobject, &field.name, &Value::String(id.to_string()))?)
            }
            None => Ok(Vec::new()),
        }
    }

    /// Refuses to delete a record that its children hold.
    fn may_go(
        &self,
        object: &Object,
        record: &Row,
        relation: &ChildRelationship,
        children: &[Id],
    ) -> Result<(), Refusal> {
        let won_deals = object.name == "Account" && relation.child_sobject == "Opportunity";
        if children.is_empty() || !(relation.restricted_delete || won_deals) {
            return Ok(());
        }
        let mut holding = Vec::new();
        for child in children {
            let row = self.tx.get(&relation.child_sobject, child)?.unwrap_or_default();
            if relation.restricted_delete || row.get("IsWon") == Some(&Value::Bool(true)) {
                holding.push(name_of(&row));
            }
        }
        if holding.is_empty() {
            return Ok(());
        }
        let start = format!("Your attempt to delete {} could not be completed because", name_of(record));
        let names = holding.join(", ");
        let message = if relation.restricted_delete {
            let label =
                self.catalog.object(&relation.child_sobject).map_or(&*relation.child_sobject, |o| &o.label);
            format!("{start} it is associated with the following records of {label}.: {names}")
        } else {
            format!(
                "{start} some opportunities in that account were closed won. The opportunities that could not be \
                 deleted are shown below.: {names}"
            )
        };
        Err(Refusal::save::<String>("DELETE_FAILED", message, []))
    }

    /// What a child does whose parent is gone.
    fn follow(&mut self, relation: &ChildRelationship, child: &Id) -> Result<(), Refusal> {
        let Some(object) = self.catalog.object(&relation.child_sobject) else { return Ok(()) };
        // Another relationship may have taken it along already.
        let Ok(row) = self.stored(object, child) else { return Ok(()) };
        if relation.cascade_delete {
            return self.remove(object, child, &row);
        }
        if object.field(&relation.field).is_some_and(|field| field.is(Flags::NILLABLE)) {
            let emptied = Row::from_iter([(relation.field.clone(), Value::Null)]);
            self.tx.update(&object.name, child, &emptied)?;
        }
        Ok(())
    }
}

fn name_of(row: &Row) -> String {
    let text = |name: &str| row.get(name).and_then(Value::as_str);
    text("Name").or_else(|| text("Subject")).or_else(|| text("Id")).unwrap_or_default().to_owned()
}
