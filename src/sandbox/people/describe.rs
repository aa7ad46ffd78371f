//! Describe results without what is hidden, and to the letter for what is left.

use serde_json::value::RawValue;
use serde_json::{Map, Value};
use sobjects::catalog::Flags;
use sobjects::{Field, Object};

use super::view::View;

impl View {
    /// Whether the user sees all of an object, and may do with it what the org allows anybody.
    pub(crate) fn is_whole(&self, object: &Object) -> bool {
        let (whole, seen) = (self.everything(), self.catalog());
        std::ptr::eq(whole, seen) || whole.object(&object.name) == seen.object(&object.name)
    }

    /// The describe result of an object that the user does not see all of.
    pub(crate) fn describe(
        &self,
        object: &Object,
        whole: &RawValue,
    ) -> serde_json::Result<Map<String, Value>> {
        let mut describe: Map<String, Value> = serde_json::from_str(whole.get())?;
        lower(&mut describe, object);
        if let Some(Value::Array(fields)) = describe.get_mut("fields") {
            fields.retain_mut(|field| match object.field(text(field, "name")) {
                Some(visible) => {
                    narrow(field, visible);
                    true
                }
                None => false,
            });
        }
        if let Some(Value::Array(children)) = describe.get_mut("childRelationships") {
            children.retain(|child| self.sees_child(child));
        }
        Ok(describe)
    }

    fn sees_child(&self, child: &Value) -> bool {
        let (object, field) = (text(child, "childSObject"), text(child, "field"));
        match self.catalog().object(object) {
            Some(object) => object.field(field).is_some(),
            // What is no part of the snapshots is not known to be hidden.
            None => self.everything().object(object).is_none(),
        }
    }
}

/// Lowers what a describe says can be done with records to what the user may do.
pub(crate) fn lower(describe: &mut Map<String, Value>, object: &Object) {
    for (key, flag) in [
        ("createable", object.createable),
        ("updateable", object.updateable),
        ("deletable", object.deletable),
        ("undeletable", object.deletable),
    ] {
        keep(describe, key, flag);
    }
}

fn narrow(field: &mut Value, visible: &Field) {
    if let Value::Object(field) = field {
        keep(field, "createable", visible.is(Flags::CREATEABLE));
        keep(field, "updateable", visible.is(Flags::UPDATEABLE));
    }
}

/// Sets a flag to false unless it is still meant.
fn keep(keys: &mut Map<String, Value>, key: &str, flag: bool) {
    if let Some(value) = keys.get_mut(key).filter(|_| !flag) {
        *value = Value::Bool(false);
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
