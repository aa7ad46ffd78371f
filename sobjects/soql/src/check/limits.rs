//! Counts and sizes: LIMIT, OFFSET, relationships, and objects that want a narrow filter.

use super::scope::Scope;
use super::{Checker, Hop, Level};
use crate::ast::{CompareOp, Condition, Expr, FieldGroup, Members, Query, SelectItem, Value};
use crate::error::{Problem, SCOPES};

const MAX_PARENTS: usize = 55;
const MAX_SUBQUERIES: usize = 20;
const MAX_OFFSET: u64 = 2_000;
const MAX_FIELDS_ROWS: u64 = 200;

/// What is counted over the whole query.
#[derive(Default)]
pub(super) struct Tally {
    /// Relationships to parents, each once.
    parents: Vec<(String, String)>,
    subqueries: usize,
}

impl Tally {
    pub(super) fn parent(&mut self, hop: &Hop<'_>) {
        let parent = (hop.object.name.to_string(), hop.field.name.to_string());
        if !self.parents.contains(&parent) {
            self.parents.push(parent);
        }
    }

    pub(super) fn subquery(&mut self) {
        self.subqueries += 1;
    }
}

impl<'a> Checker<'a> {
    /// The limits on the query as a whole.
    pub(super) fn totals(&mut self, query: &'a Query) {
        let count = self.tally.parents.len();
        if count > MAX_PARENTS {
            self.error(Problem::TooManyParents { count }, query.span);
        }
        let count = self.tally.subqueries;
        if count > MAX_SUBQUERIES {
            self.error(Problem::TooManySubqueries { count }, query.span);
        }
    }

    pub(super) fn using_scope(&mut self, query: &'a Query, level: Level) {
        let Some(scope) = &query.scope else { return };
        if level != Level::Root {
            self.error(Problem::ScopeInSubquery, scope.span);
        } else if !SCOPES.iter().any(|known| scope.is(known)) {
            self.error(Problem::UnknownScope { scope: scope.text.clone() }, scope.span);
        }
    }

    pub(super) fn counts(&mut self, query: &'a Query, scope: &Scope<'a>, level: Level) {
        self.offset(query, level);
        self.limit_beside_aggregates(query);
        self.fields_limit(query);
        let wants_filter = scope.object.name.eq_ignore_ascii_case("ContentDocumentLink");
        if wants_filter && level == Level::Root && !filters_content_document_link(query) {
            self.error(Problem::ContentDocumentLink, query.from.object.span);
        }
    }

    fn offset(&mut self, query: &'a Query, level: Level) {
        let Some(offset) = query.offset else { return };
        if offset.node > MAX_OFFSET {
            self.error(Problem::OffsetTooLarge, offset.span);
        }
        if matches!(level, Level::Child { outer_limit_one: false, .. }) {
            self.error(Problem::OffsetInSubquery, offset.span);
        }
    }

    fn limit_beside_aggregates(&mut self, query: &'a Query) {
        if query.group_by.is_some() || !query.selects_aggregate() || query.is_bare_count() {
            return;
        }
        if let Some(limit) = query.limit {
            self.error(Problem::AggregateWithLimit { clause: "LIMIT" }, limit.span);
        }
        if let Some(offset) = query.offset {
            self.error(Problem::AggregateWithLimit { clause: "OFFSET" }, offset.span);
        }
    }

    fn fields_limit(&mut self, query: &'a Query) {
        let unbounded = query.select.iter().find_map(|item| match item {
            SelectItem::Fields(group) if group.node != FieldGroup::Standard => Some(group.span),
            _ => None,
        });
        let limited = query.limit.is_some_and(|limit| limit.node <= MAX_FIELDS_ROWS);
        if let (Some(span), false) = (unbounded, limited || names_few_ids(query)) {
            self.error(Problem::FieldsLimit, span);
        }
    }
}

/// Conditions of which each must hold.
fn required(query: &Query) -> &[Condition] {
    match &query.filter {
        Some(Condition::And(parts)) => parts,
        Some(condition) => std::slice::from_ref(condition),
        None => &[],
    }
}

fn names_few_ids(query: &Query) -> bool {
    required(query).iter().any(|condition| {
        matches!(condition, Condition::In(membership) if !membership.negated
            && is_one_of(&membership.left, &["Id"])
            && matches!(&membership.members, Members::List(ids) if ids.len() as u64 <= MAX_FIELDS_ROWS))
    })
}

fn filters_content_document_link(query: &Query) -> bool {
    let fields = ["Id", "ContentDocumentId", "LinkedEntityId"];
    required(query).iter().any(|condition| match condition {
        Condition::Compare(comparison) => {
            comparison.op == CompareOp::Eq
                && matches!(comparison.value.node, Value::String(_))
                && is_one_of(&comparison.left, &fields)
        }
        Condition::In(membership) => !membership.negated && is_one_of(&membership.left, &fields),
        _ => false,
    })
}

fn is_one_of(expr: &Expr, fields: &[&str]) -> bool {
    matches!(expr, Expr::Field(path) if fields.iter().any(|field| path.last().eq_ignore_ascii_case(field)))
}
