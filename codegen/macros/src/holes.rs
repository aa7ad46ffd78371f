//! Where bind variables stand in the tree, and of what type they are.

use soql::ast::{
    CompareOp, Comparison, Condition, Expr, Inclusion, Literal, Members, Membership, Query, SelectItem, Span,
    Spanned, Value,
};

use crate::problem::Problem;
use crate::source::Source;
use crate::types::Types;

/// The place of a bind variable.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Hole {
    /// Which variable.
    pub(crate) bind: usize,
    pub(crate) stands: Stands,
}

/// How a bind variable stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stands {
    /// For a value that fits this type.
    Value(String),
    /// For a pattern behind LIKE.
    Pattern,
    /// For the list behind IN.
    Members { field: String, negated: bool, rust: String },
    /// For the number of LIMIT or OFFSET.
    Count,
}

/// A query's text in pieces, with a hole behind each but the last.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pieces {
    pub(crate) first: String,
    pub(crate) rest: Vec<(Hole, String)>,
}

/// Takes the query apart at its bind variables.
pub(crate) fn pieces(mut query: Query, source: &Source, types: &Types<'_>) -> Result<Pieces, Problem> {
    let mut digger = Digger { source, types, mark: mark(&source.text), holes: Vec::new() };
    digger.query(&mut query)?;
    let text = query.to_string();
    let (mut pieces, mut rest) = (Vec::new(), text.as_str());
    for (at, hole) in digger.holes.iter().enumerate() {
        let (piece, after) = rest.split_once(&digger.printed(at, hole)).unwrap_or((rest, ""));
        pieces.push(piece.to_owned());
        rest = after;
    }
    pieces.push(rest.to_owned());
    let mut pieces = pieces.into_iter();
    let first = pieces.next().unwrap_or_default();
    Ok(Pieces { first, rest: digger.holes.into_iter().zip(pieces).collect() })
}

/// A text that the query does not have.
fn mark(text: &str) -> String {
    let mut mark = '\u{E000}'.to_string();
    while text.contains(&mark) {
        mark.push('\u{E000}');
    }
    mark
}

struct Digger<'a> {
    source: &'a Source,
    types: &'a Types<'a>,
    mark: String,
    holes: Vec<Hole>,
}

/// LIMIT and OFFSET beyond all others.
const COUNT_MARK: u64 = 10_000_000_000_000_000_000;

impl Digger<'_> {
    fn query(&mut self, query: &mut Query) -> Result<(), Problem> {
        for item in &mut query.select {
            if let SelectItem::Subquery(children) = item {
                self.query(children)?;
            }
        }
        for condition in query.filter.iter_mut().chain(&mut query.having) {
            self.condition(condition)?;
        }
        for count in [&mut query.limit, &mut query.offset].into_iter().flatten() {
            // Their keyword stands within the span.
            let number = Span { start: count.span.end.saturating_sub(1), ..count.span };
            if let Some(bind) = self.source.bind_at(number) {
                count.node = COUNT_MARK + self.holes.len() as u64;
                self.holes.push(Hole { bind, stands: Stands::Count });
            }
        }
        Ok(())
    }

    fn condition(&mut self, condition: &mut Condition) -> Result<(), Problem> {
        match condition {
            Condition::And(parts) | Condition::Or(parts) => {
                parts.iter_mut().try_for_each(|part| self.condition(part))
            }
            Condition::Not(inner) => self.condition(inner),
            Condition::Compare(Comparison { left, op, value, .. }) => {
                let stands = match op {
                    CompareOp::Like => Stands::Pattern,
                    _ => Stands::Value(self.compared(left)),
                };
                self.literal(value, stands);
                Ok(())
            }
            Condition::In(membership) => self.membership(membership),
            Condition::Includes(Inclusion { left, values, .. }) => {
                let rust = self.types.expr(left).rust;
                let one = rust.split_once('<').and_then(|(_, rest)| rest.strip_suffix('>')).unwrap_or(&rust);
                values.iter_mut().for_each(|value| self.literal(value, Stands::Value(one.to_owned())));
                Ok(())
            }
        }
    }

    fn membership(&mut self, membership: &mut Membership) -> Result<(), Problem> {
        let Membership { left, negated, members, .. } = membership;
        let rust = self.compared(left);
        match members {
            Members::Query(query) => self.query(query),
            Members::List(values) => {
                let list = values.first_mut().filter(|first| self.source.is_list(first.span));
                let Some(list) = list else {
                    values.iter_mut().for_each(|value| self.literal(value, Stands::Value(rust.clone())));
                    return Ok(());
                };
                let Expr::Field(path) = left else {
                    let message = "a list can stand behind a field, not behind a function; name its values: `IN (:a, :b)`";
                    return Err(Problem::new(message, self.source.written(list.span)));
                };
                let stands = Stands::Members { field: path.text.clone(), negated: *negated, rust };
                self.literal(list, stands);
                Ok(())
            }
        }
    }

    /// The type of what a field or function is compared with: a count with any whole number.
    fn compared(&self, left: &Expr) -> String {
        let rust = self.types.expr(left).rust;
        if rust == "u64" { "i64".to_owned() } else { rust }
    }

    fn literal(&mut self, literal: &mut Literal, stands: Stands) {
        if let Some(bind) = self.source.bind_at(literal.span) {
            *literal = Spanned { node: self.marked(self.holes.len()), span: literal.span };
            self.holes.push(Hole { bind, stands });
        }
    }

    fn marked(&self, at: usize) -> Value {
        Value::String(format!("{mark}{at}{mark}", mark = self.mark))
    }

    /// What the printer writes for the hole.
    fn printed(&self, at: usize, hole: &Hole) -> String {
        match &hole.stands {
            Stands::Count => (COUNT_MARK + at as u64).to_string(),
            Stands::Members { field, negated, .. } => {
                let word = if *negated { "NOT IN" } else { "IN" };
                format!("{field} {word} ({})", self.marked(at))
            }
            _ => self.marked(at).to_string(),
        }
    }
}
