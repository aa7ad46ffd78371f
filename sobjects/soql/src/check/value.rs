//! Literals and operators against the type of what they are compared with.

use chrono::NaiveTime;
use sobjects::Id;
use sobjects::catalog::{Field, FieldType, Object};

use super::expr::Operand;
use super::{Checker, MAX_ERRORS};
use crate::ast::{CompareOp, Expr, Function, Literal, Span, Value};
use crate::error::{Problem, nearest};
use crate::note::Note;
use crate::parser;

/// The longest string that WHERE takes.
const MAX_STRING: usize = 4_000;

/// An operator, for the rules about which types take it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Compare(CompareOp),
    In,
    Includes,
}

impl<'a> Checker<'a> {
    /// An operator behind a field or function.
    pub(super) fn operator(&mut self, operand: &Operand<'a>, operator: Operator, span: Span) {
        if let Some(allowed) = refuses(operand, operator) {
            let op = match operator {
                Operator::Compare(op) => op.symbol(),
                Operator::In => "IN",
                Operator::Includes => "INCLUDES and EXCLUDES",
            };
            let problem = Problem::WrongOperator {
                field: operand.expr.to_string(),
                kind: operand.kind.name().to_owned(),
                op: op.to_owned(),
                allowed,
            };
            self.error(problem, span);
        }
    }

    /// A literal on the right of an operator.
    pub(super) fn literal(&mut self, operand: &Operand<'a>, literal: &Literal) {
        let field = || operand.expr.to_string();
        if let (Expr::Call(call), Value::DateLiteral(_)) = (operand.expr, &literal.node)
            && call.function.is_date_part()
        {
            return self.error(Problem::DateLiteralWithFunction { call: field() }, literal.span);
        }
        if !accepts(&operand.kind, &literal.node) {
            let problem = Problem::WrongValue {
                field: field(),
                kind: operand.kind.name().to_owned(),
                found: literal.node.kind(),
                instead: instead(&operand.kind, &literal.node),
            };
            return self.error(problem, literal.span);
        }
        let Value::String(text) = &literal.node else { return };
        let length = text.chars().count();
        if length > MAX_STRING {
            self.error(Problem::StringTooLong { length }, literal.span);
        }
        if matches!(operand.kind, FieldType::Id | FieldType::Reference) {
            if !text.is_empty() && text.parse::<Id>().is_err() {
                let text = text.chars().take(60).collect();
                self.error(Problem::InvalidId { field: field(), text }, literal.span);
            }
        } else if let Some((object, field)) = operand.field {
            self.picklist_value(object, field, text);
        }
    }

    /// An unknown picklist value finds nothing, but is no error.
    fn picklist_value(&mut self, object: &Object, field: &Field, text: &str) {
        if !matches!(field.kind, FieldType::Picklist | FieldType::MultiPicklist) || field.picklist.is_empty()
        {
            return;
        }
        let values = || field.picklist.iter().map(|value| &*value.value);
        let parts = text.split(';').filter(|part| !part.is_empty());
        let wanted: Vec<&str> =
            if field.kind == FieldType::MultiPicklist { parts.collect() } else { vec![text] };
        for value in wanted {
            if self.checked.notes.len() >= MAX_ERRORS {
                return;
            }
            if !value.is_empty() && !values().any(|known| known.to_lowercase() == value.to_lowercase()) {
                self.note(Note::UnknownPicklistValue {
                    object: object.name.to_string(),
                    field: field.name.to_string(),
                    value: value.to_owned(),
                    nearest: nearest(value, values()).or_else(|| by_label(field, value)),
                });
            }
        }
    }
}

/// The value whose label this is.
fn by_label(field: &Field, label: &str) -> Option<String> {
    let found = field.picklist.iter().find(|value| value.label.to_lowercase() == label.to_lowercase())?;
    Some(found.value.to_string())
}

/// The operators that the type takes, if this is none of them.
fn refuses(operand: &Operand<'_>, operator: Operator) -> Option<&'static str> {
    use CompareOp as Op;
    use FieldType as T;
    let equality = matches!(operator, Operator::Compare(Op::Eq | Op::Ne) | Operator::In);
    let like = operator == Operator::Compare(Op::Like);
    if matches!(operand.expr, Expr::Call(call) if call.function == Function::Distance) {
        let comparison = matches!(operator, Operator::Compare(Op::Lt | Op::Le | Op::Gt | Op::Ge));
        return (!comparison).then_some("<, <=, >, >=");
    }
    match &operand.kind {
        T::Boolean => (!equality).then_some("=, !="),
        T::MultiPicklist => {
            (!equality && operator != Operator::Includes).then_some("=, !=, INCLUDES, EXCLUDES")
        }
        kind if is_open(kind) => None,
        kind if kind.is_text() => {
            (operator == Operator::Includes).then_some("=, !=, <, <=, >, >=, LIKE, IN, NOT IN")
        }
        _ => (like || operator == Operator::Includes).then_some("=, !=, <, <=, >, >=, IN, NOT IN"),
    }
}

/// Whether values of this type may be anything, as far as is known here.
const fn is_open(kind: &FieldType) -> bool {
    use FieldType as T;
    matches!(kind, T::AnyType | T::ComplexValue | T::Json | T::DataCategoryGroupReference | T::Other(_))
}

fn accepts(kind: &FieldType, value: &Value) -> bool {
    use FieldType as T;
    if matches!(value, Value::Null) || is_open(kind) {
        return true;
    }
    match kind {
        T::Boolean => matches!(value, Value::Bool(_)),
        T::Currency => matches!(value, Value::Number(_) | Value::Currency(_)),
        T::Date => matches!(value, Value::Date(_) | Value::DateLiteral(_)),
        T::DateTime => matches!(value, Value::DateTime(_) | Value::DateLiteral(_)),
        T::Time => matches!(value, Value::Time(_)),
        kind if kind.is_number() => matches!(value, Value::Number(_)),
        _ => matches!(value, Value::String(_) | Value::Pattern(_)),
    }
}

/// The literal that was probably meant by one of another type.
fn instead(kind: &FieldType, value: &Value) -> Option<String> {
    let meant = match (kind, value) {
        (FieldType::DateTime, Value::Date(date)) => {
            Value::DateTime(date.and_time(NaiveTime::MIN).and_utc().into())
        }
        (FieldType::Date, Value::DateTime(moment)) => Value::Date(moment.utc().date_naive()),
        (_, Value::String(text)) => match parser::value(text).ok()? {
            Value::String(_) | Value::Null => return None,
            unquoted if accepts(kind, &unquoted) => unquoted,
            unquoted => return instead(kind, &unquoted),
        },
        (kind, Value::Number(_) | Value::Bool(_) | Value::Date(_)) if kind.is_text() => {
            Value::String(value.to_string())
        }
        _ => return None,
    };
    Some(meant.to_string())
}
