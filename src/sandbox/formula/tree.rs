//! The tree of a formula.

use super::functions::Function;
use super::value::Value;

#[derive(Debug, Clone)]
pub(super) enum Expr {
    Literal(Value),
    /// A field, such as `Amount` or `Account.Industry`, with its place in the text.
    Name {
        name: String,
        offset: usize,
    },
    Minus(Box<Expr>),
    Not(Box<Expr>),
    Binary(Box<Expr>, Operator, Box<Expr>),
    Call(&'static Function, Vec<Expr>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Join,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}

impl Expr {
    pub(super) fn children(&self) -> Vec<&Self> {
        match self {
            Self::Literal(_) | Self::Name { .. } => Vec::new(),
            Self::Minus(inner) | Self::Not(inner) => vec![inner],
            Self::Binary(left, _, right) => vec![left, right],
            Self::Call(_, arguments) => arguments.iter().collect(),
        }
    }

    pub(super) fn visit<'e>(&'e self, see: &mut dyn FnMut(&'e Self)) {
        see(self);
        for child in self.children() {
            child.visit(see);
        }
    }
}
