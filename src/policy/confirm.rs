//! When a person is asked before a write.

use serde::{Deserialize, Serialize};
use sobjects::{Field, Object};

use super::Policy;

/// When a person is asked, unless a field says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confirm {
    /// Before every write; without an answer nothing is written.
    Always,
    /// Where the client can ask.
    #[default]
    WhenPossible,
    /// Never.
    Never,
}

/// What one write needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confirmation {
    /// A person's consent; where nobody can be asked, nothing is written.
    Required,
    /// A person's consent where one can be asked.
    IfPossible,
    /// Nothing.
    None,
}

impl Policy {
    /// What a change of this field needs.
    #[must_use]
    pub fn confirmation(&self, object: &Object, field: &Field) -> Confirmation {
        match self.touches(&self.confirm_fields, object, field) {
            true => Confirmation::Required,
            false => self.confirm.into(),
        }
    }

    /// What a note on a record of this object needs. An object all of whose fields need consent has notes that do.
    #[must_use]
    pub fn note_confirmation(&self, object: &Object) -> Confirmation {
        if self.confirm_fields.lists_whole(&object.name) {
            Confirmation::Required
        } else {
            self.confirm.into()
        }
    }
}

impl From<Confirm> for Confirmation {
    fn from(confirm: Confirm) -> Self {
        match confirm {
            Confirm::Always => Self::Required,
            Confirm::WhenPossible => Self::IfPossible,
            Confirm::Never => Self::None,
        }
    }
}
