//! Conditions, with the parentheses that the platform wants.

use std::fmt::{Display, Formatter, Result};

use super::list;
use crate::ast::{CompareOp, Condition, Literal, Members};

impl Display for Condition {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::And(parts) => list(f, &parts.iter().map(Element).collect::<Vec<_>>(), " AND "),
            Self::Or(parts) => list(f, &parts.iter().map(Element).collect::<Vec<_>>(), " OR "),
            Self::Not(inner) => write!(f, "NOT {}", Element(inner)),
            Self::Compare(comparison) => {
                write!(f, "{} {} {}", comparison.left, comparison.op, comparison.value.node)
            }
            Self::In(membership) => {
                let word = if membership.negated { "NOT IN" } else { "IN" };
                write!(f, "{} {word} ", membership.left)?;
                match &membership.members {
                    Members::List(values) => values_in_parentheses(f, values),
                    Members::Query(query) => write!(f, "({query})"),
                }
            }
            Self::Includes(inclusion) => {
                let word = if inclusion.negated { "EXCLUDES" } else { "INCLUDES" };
                write!(f, "{} {word} ", inclusion.left)?;
                values_in_parentheses(f, &inclusion.values)
            }
        }
    }
}

impl Display for CompareOp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self.symbol())
    }
}

/// A condition beside others, or behind NOT.
struct Element<'a>(&'a Condition);

impl Display for Element<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.0 {
            Condition::And(_) | Condition::Or(_) | Condition::Not(_) => write!(f, "({})", self.0),
            plain => plain.fmt(f),
        }
    }
}

fn values_in_parentheses(f: &mut Formatter<'_>, values: &[Literal]) -> Result {
    f.write_str("(")?;
    for (at, value) in values.iter().enumerate() {
        let separator = if at > 0 { ", " } else { "" };
        write!(f, "{separator}{}", value.node)?;
    }
    f.write_str(")")
}
