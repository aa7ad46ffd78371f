//! What is selected, and the expressions that also stand in WHERE, GROUP BY, HAVING and ORDER BY.

use super::{Function, Literal, Name, Path, Query, Span, Spanned};

/// One entry of SELECT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SelectItem {
    /// A field or a function of fields.
    Expr {
        /// The field or function.
        expr: Expr,
        /// The alias, if there is one.
        alias: Option<Name>,
    },
    /// `FIELDS(ALL)`, `FIELDS(STANDARD)`, `FIELDS(CUSTOM)`.
    Fields(Spanned<FieldGroup>),
    /// `(SELECT … FROM Contacts)`.
    Subquery(Box<Query>),
    /// `TYPEOF What WHEN … END`.
    TypeOf(TypeOf),
}

/// The fields that `FIELDS()` stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldGroup {
    /// `FIELDS(ALL)`
    All,
    /// `FIELDS(STANDARD)`
    Standard,
    /// `FIELDS(CUSTOM)`
    Custom,
}

/// A field, or a function of fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// A field.
    Field(Path),
    /// A function.
    Call(Call),
}

/// A function with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The function.
    pub function: Function,
    /// Its arguments; empty only for `COUNT()`.
    pub arguments: Vec<Argument>,
    /// Where it stands, with its parentheses.
    pub span: Span,
}

/// An argument of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A field or a function.
    Expr(Expr),
    /// A literal, as in `DISTANCE(Place__c, GEOLOCATION(37.8, -122.4), 'mi')`.
    Value(Literal),
}

/// `TYPEOF What WHEN Account THEN Phone ELSE Name END`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeOf {
    /// The polymorphic relationship.
    pub relationship: Path,
    /// A branch for each object; never empty.
    pub branches: Vec<When>,
    /// The fields for all other objects; empty when there is no ELSE.
    pub otherwise: Vec<Path>,
    /// Where it stands, from TYPEOF to END.
    pub span: Span,
}

/// `WHEN Account THEN Phone, Website`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The object.
    pub object: Name,
    /// The fields to select where the record is of that object; never empty.
    pub fields: Vec<Path>,
}

impl SelectItem {
    /// Whether it is `COUNT()`.
    #[must_use]
    pub fn is_bare_count(&self) -> bool {
        matches!(self, Self::Expr { expr: Expr::Call(call), .. }
            if call.function == Function::Count && call.arguments.is_empty())
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Expr { expr, alias: Some(alias) } => expr.span().to(alias.span),
            Self::Expr { expr, alias: None } => expr.span(),
            Self::Fields(group) => group.span,
            Self::Subquery(query) => query.span,
            Self::TypeOf(type_of) => type_of.span,
        }
    }
}

impl Expr {
    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Field(path) => path.span,
            Self::Call(call) => call.span,
        }
    }

    /// Whether there is an aggregate function in it.
    #[must_use]
    pub fn is_aggregate(&self) -> bool {
        match self {
            Self::Field(_) => false,
            Self::Call(call) => call.function.is_aggregate() || call.expressions().any(Self::is_aggregate),
        }
    }

    /// The first field in it, if it has one.
    #[must_use]
    pub fn field(&self) -> Option<&Path> {
        match self {
            Self::Field(path) => Some(path),
            Self::Call(call) => call.expressions().find_map(Self::field),
        }
    }
}

impl Call {
    /// The arguments that are fields or functions.
    pub fn expressions(&self) -> impl Iterator<Item = &Expr> {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::Expr(expr) => Some(expr),
            Argument::Value(_) => None,
        })
    }
}
