//! The audit objects that each combination meets.

use std::fmt;

use salesforce_revops::policy::Policy;

use crate::world::World;

/// How much an audit row can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Full,
    Basic,
    BasicWithFailed,
}

pub(super) const SHAPES: [Shape; 3] = [Shape::Full, Shape::Basic, Shape::BasicWithFailed];

impl Shape {
    pub(super) async fn world(self) -> World {
        match self {
            Self::Full => World::with(Policy::default(), |_, snapshot| snapshot).await,
            Self::Basic | Self::BasicWithFailed => crate::basic::world(self.more_fields()).await,
        }
    }

    /// What a row has beside the basic fields, as far as the law looks at it.
    pub(super) const fn more_fields(self) -> &'static [&'static str] {
        match self {
            Self::Full => &["Status__c", "Failed__c", "Error__c"],
            Self::Basic => &[],
            Self::BasicWithFailed => &["Failed__c"],
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "the full audit object",
            Self::Basic => "the basic audit object",
            Self::BasicWithFailed => "the basic audit object with Failed__c",
        })
    }
}
