//! A piece of SQL together with the values it binds, so that pieces can be joined in any order.

use rusqlite::types::Value;
use soql::ast::CompareOp;

pub(super) use crate::sandbox::store::constant;

/// An operator whose answer is null only where it is about order.
pub(super) fn operator(op: CompareOp) -> &'static str {
    match op {
        CompareOp::Eq | CompareOp::Like => "IS",
        CompareOp::Ne => "IS NOT",
        other => other.symbol(),
    }
}

/// SQL text with a `?` for each value.
#[derive(Debug, Clone, Default)]
pub(super) struct Sql {
    pub(super) text: String,
    pub(super) values: Vec<Value>,
}

impl Sql {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), values: Vec::new() }
    }

    /// Text with one `?` and its value.
    pub(super) fn with(text: impl Into<String>, value: Value) -> Self {
        Self { text: text.into(), values: vec![value] }
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn append(&mut self, other: Self) {
        self.text.push_str(&other.text);
        self.values.extend(other.values);
    }

    /// In parentheses.
    pub(super) fn enclosed(mut self) -> Self {
        self.text = format!("({})", self.text);
        self
    }

    /// All parts joined by AND or OR. The tree is balanced, since SQLite takes no expression deeper than 1,000.
    pub(super) fn joined(mut parts: Vec<Self>, operator: &str) -> Self {
        if parts.len() <= 1 {
            return parts.pop().unwrap_or_default();
        }
        let right = parts.split_off(parts.len() / 2);
        let mut all = Self::joined(parts, operator);
        all.push(&format!(" {operator} "));
        all.append(Self::joined(right, operator));
        all.enclosed()
    }
}
