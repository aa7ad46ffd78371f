//! One change, and how it reads.

use std::fmt;

use serde::Serialize;

use crate::text::visible;

/// Something that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// API name of the object.
    pub object: String,
    /// API name of the field, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What has changed.
    pub kind: ChangeKind,
    /// What was, or is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What is, or is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whether it breaks code that was compiled before and uses this: the org now refuses what the code does, or the
    /// code no longer compiles once its types are generated again. Reading records never breaks by new values.
    pub breaks: bool,
}

/// What a [`Change`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ChangeKind {
    /// The object is new.
    ObjectNew,
    /// The object is no longer there.
    ObjectGone,
    /// What could be done with records, such as `create`, can be no more.
    RightGone,
    /// Something can be done with records that could not.
    RightNew,
    /// The field is new.
    FieldNew,
    /// The field is no longer there.
    FieldGone,
    /// The field has another type.
    Retyped,
    /// The field holds less: shorter text, or fewer digits.
    Shrunk,
    /// The field holds more.
    Grown,
    /// The field can no longer be changed.
    ReadOnly,
    /// The field can be changed now.
    Writable,
    /// The field can no longer be given when a record is created.
    NotOnCreate,
    /// The field can be given when a record is created.
    OnCreate,
    /// The field must be given when a record is created.
    Required,
    /// The field need no longer be given when a record is created.
    Optional,
    /// The field may be empty now.
    Nillable,
    /// The field is never empty now.
    NeverEmpty,
    /// The picklist has a new value, or an inactive one is active again.
    ValueNew,
    /// The picklist no longer has a value.
    ValueGone,
    /// A value of the picklist can no longer be chosen; records may still have it.
    ValueInactive,
    /// The reference may point at other objects.
    Targets,
    /// The relationship to the parent has another name.
    Relationship,
    /// The field can no longer stand somewhere in a query, such as in `WHERE`, or no longer name a record.
    UseGone,
    /// The field can stand where it could not.
    UseNew,
    /// There is a new relationship to children.
    ChildNew,
    /// The relationship to children is no longer there.
    ChildGone,
}

impl Change {
    /// What it is about: `Object` or `Object.Field`.
    #[must_use]
    pub fn place(&self) -> String {
        match &self.field {
            Some(field) => format!("{}.{field}", self.object),
            None => self.object.clone(),
        }
    }
}

/// A sentence without its full stop: `Opportunity.Amount is double, was currency`. It stands in one line, whatever the
/// org's names and values are.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [from, to] = [&self.from, &self.to].map(|text| visible(text.as_deref().unwrap_or("nothing")));
        write!(f, "{} ", visible(&self.place()))?;
        match self.kind {
            ChangeKind::ObjectNew | ChangeKind::FieldNew => f.write_str("is new"),
            ChangeKind::ObjectGone | ChangeKind::FieldGone => f.write_str("is gone"),
            ChangeKind::RightGone => write!(f, "no longer lets records be {from}"),
            ChangeKind::RightNew => write!(f, "lets records be {to}"),
            ChangeKind::Retyped => write!(f, "is {to}, was {from}"),
            ChangeKind::Shrunk | ChangeKind::Grown => write!(f, "holds {to}, held {from}"),
            ChangeKind::ReadOnly => f.write_str("can no longer be changed"),
            ChangeKind::Writable => f.write_str("can be changed"),
            ChangeKind::NotOnCreate => f.write_str("can no longer be given on creation"),
            ChangeKind::OnCreate => f.write_str("can be given on creation"),
            ChangeKind::Required => f.write_str("must be given on creation"),
            ChangeKind::Optional => f.write_str("need no longer be given on creation"),
            ChangeKind::Nillable => f.write_str("may be empty"),
            ChangeKind::NeverEmpty => f.write_str("is never empty"),
            ChangeKind::ValueNew => write!(f, "has the new value `{to}`"),
            ChangeKind::ValueGone => write!(f, "no longer has the value `{from}`"),
            ChangeKind::ValueInactive => write!(f, "has the value `{from}` inactive"),
            ChangeKind::Targets => write!(f, "points at {to}, pointed at {from}"),
            ChangeKind::Relationship => write!(f, "has the relationship {to}, had {from}"),
            ChangeKind::UseGone => write!(f, "can no longer {from}"),
            ChangeKind::UseNew => write!(f, "can {to}"),
            ChangeKind::ChildNew => write!(f, "has the new child relationship {to}"),
            ChangeKind::ChildGone => write!(f, "no longer has the child relationship {from}"),
        }
    }
}
