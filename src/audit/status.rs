//! What an audit row says of its write.

use sobjects::Field;
use sobjects::catalog::Flags;

/// What became of a write, as the row's `Status__c` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Pending,
    Applied,
    Failed,
    Ignored,
}

impl Status {
    const ALL: [Self; 4] = [Self::Pending, Self::Applied, Self::Failed, Self::Ignored];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::Applied => "Applied",
            Self::Failed => "Failed",
            Self::Ignored => "Ignored",
        }
    }

    /// The status that a row says; nothing where it says none of these.
    pub(super) fn parse(text: Option<&str>) -> Option<Self> {
        Self::ALL.into_iter().find(|status| Some(status.as_str()) == text)
    }

    /// Whether a field can say each of them: one whose values the org restricts may lack some.
    pub(super) fn all_fit(field: &Field) -> bool {
        let is_restricted = field.is(Flags::RESTRICTED_PICKLIST);
        !is_restricted || Self::ALL.iter().all(|status| field.picklist_value(status.as_str()).is_some())
    }
}
