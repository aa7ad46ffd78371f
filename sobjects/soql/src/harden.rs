//! Making a query safe to send, on the tree: bounded in its rows, and reading only.
//!
//! What the query means does not change. Nothing is written into a subquery of WHERE, where the platform
//! takes neither LIMIT nor WITH. Not here: which fields may be read (policy, on [`Checked`](crate::Checked)).

use crate::ast::{ForClause, Query, SelectItem, Span, Spanned, Update, With};
use crate::error::{Error, Refusal};
use crate::note::Note;

/// What [`harden`] makes sure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hardening {
    /// The most rows that the outer query may give, and each child subquery for each of its rows.
    pub max_rows: u64,
    /// The enforcement clause to add, if any.
    pub enforcement: Option<Enforcement>,
}

/// A clause that makes the platform check permissions on what is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enforcement {
    /// `WITH SECURITY_ENFORCED`
    SecurityEnforced,
    /// `WITH USER_MODE`
    UserMode,
}

impl Default for Hardening {
    fn default() -> Self {
        Self { max_rows: 200, enforcement: None }
    }
}

/// Makes a query safe to send and says what was changed.
///
/// ```
/// use soql::{Hardening, harden, parse};
/// let mut query = parse("SELECT Id FROM Opportunity LIMIT 5000 OFFSET 10")?;
/// let notes = harden(&mut query, &Hardening::default())?;
/// assert_eq!(query.to_string(), "SELECT Id FROM Opportunity LIMIT 200 OFFSET 10");
/// assert_eq!(notes[0].to_string(), "LIMIT 5000 was lowered to 200");
/// # Ok::<(), soql::Error>(())
/// ```
///
/// # Errors
/// The query does more than read, or asks to bypass permissions.
pub fn harden(query: &mut Query, hardening: &Hardening) -> Result<Vec<Note>, Error> {
    only_reads(query)?;
    let mut notes = Vec::new();
    limit(query, hardening.max_rows, &mut notes);
    for item in &mut query.select {
        if let SelectItem::Subquery(child) = item {
            limit_child(child, hardening.max_rows, &mut notes);
        }
    }
    if let Some(enforcement) = hardening.enforcement {
        notes.extend(enforce(query, enforcement));
    }
    Ok(notes)
}

/// Refuses whatever writes, in the query and its child subqueries. A subquery of WHERE cannot have such clauses
/// when it was parsed, but a tree can be built by hand.
///
/// # Errors
/// The query does more than read, or asks to bypass permissions.
pub fn only_reads(query: &Query) -> Result<(), Error> {
    if let Some(Spanned { node, span }) = query.for_clause {
        let refusal = match node {
            ForClause::View => Refusal::ForView,
            ForClause::Reference => Refusal::ForReference,
        };
        return Err(Error::new(refusal, span));
    }
    if let Some(Spanned { node, span }) = query.update.first() {
        let refusal = match node {
            Update::Tracking => Refusal::UpdateTracking,
            Update::Viewstat => Refusal::UpdateViewstat,
        };
        return Err(Error::new(refusal, *span));
    }
    if let Some(clause) = query.with.iter().find(|with| with.node == With::SystemMode) {
        return Err(Error::new(Refusal::SystemMode, clause.span));
    }
    let mut enforcing = query.with.iter().filter(|with| !matches!(with.node, With::DataCategory(_)));
    if let Some(second) = enforcing.nth(1) {
        return Err(Error::new(Refusal::TwoEnforcements, second.span));
    }
    query.subqueries().chain(query.semi_joins()).try_for_each(only_reads)
}

/// Caps LIMIT where the answer has rows to cap: COUNT() and aggregates without GROUP BY give one row, and a LIMIT
/// would falsify the one and make the platform refuse the other.
fn limit(query: &mut Query, max: u64, notes: &mut Vec<Note>) {
    let one_row = query.group_by.is_none() && query.selects_aggregate();
    if one_row {
        return;
    }
    match query.limit {
        None => notes.push(Note::LimitAdded { limit: max }),
        Some(limit) if limit.node > max => notes.push(Note::LimitLowered { from: limit.node, to: max }),
        Some(_) => return,
    }
    query.limit = Some(capped(query.limit, max));
}

fn limit_child(child: &mut Query, max: u64, notes: &mut Vec<Note>) {
    for item in &mut child.select {
        if let SelectItem::Subquery(grandchild) = item {
            limit_child(grandchild, max, notes);
        }
    }
    let relationship = child.from.object.text.clone();
    match child.limit {
        None => notes.push(Note::ChildLimitAdded { relationship, limit: max }),
        Some(limit) if limit.node > max => {
            notes.push(Note::ChildLimitLowered { relationship, from: limit.node, to: max });
        }
        Some(_) => return,
    }
    child.limit = Some(capped(child.limit, max));
}

fn capped(limit: Option<Spanned<u64>>, max: u64) -> Spanned<u64> {
    Spanned { node: max, span: limit.map_or(Span::default(), |limit| limit.span) }
}

/// Adds the clause to the outer query, whose check covers parents and child subqueries as well.
fn enforce(query: &mut Query, enforcement: Enforcement) -> Option<Note> {
    let present = query.with.iter().any(|with| matches!(with.node, With::SecurityEnforced | With::UserMode));
    if present {
        return None;
    }
    let (with, clause) = match enforcement {
        Enforcement::SecurityEnforced => (With::SecurityEnforced, "WITH SECURITY_ENFORCED"),
        Enforcement::UserMode => (With::UserMode, "WITH USER_MODE"),
    };
    if let (Enforcement::SecurityEnforced, Some(reason)) = (enforcement, not_enforceable(query)) {
        return Some(Note::EnforcementLeftOut { reason });
    }
    query.with.push(Spanned::unplaced(with));
    Some(Note::EnforcementAdded { clause })
}

/// Why SECURITY_ENFORCED does not go with what is selected: the platform takes it with neither.
fn not_enforceable(query: &Query) -> Option<&'static str> {
    query.select.iter().find_map(|item| match item {
        SelectItem::TypeOf(type_of) if !type_of.otherwise.is_empty() => {
            Some("it does not go with TYPEOF … ELSE")
        }
        SelectItem::Expr { expr, .. } if expr.field().is_some_and(|path| polymorphic(&path.text)) => {
            Some("it does not go with fields of Who and What")
        }
        SelectItem::Subquery(child) => not_enforceable(child),
        _ => None,
    })
}

/// Whether the path leads through the polymorphic relationships of activities. They are known by name, since a tree
/// is hardened without a Catalog; Owner is the one that the platform allows.
fn polymorphic(path: &str) -> bool {
    let mut steps = path.split('.').rev().skip(1);
    steps.any(|step| step.eq_ignore_ascii_case("What") || step.eq_ignore_ascii_case("Who"))
}
