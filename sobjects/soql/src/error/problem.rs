//! What does not fit the org, or breaks a rule of the platform about whole queries.
//!
//! The rules are those of "SOQL SELECT Syntax" and its sub-pages in the SOQL and SOSL Reference.

use super::{OneOf, SemiJoinRule, TypeOfRule, did_you_mean};

/// Why a well-formed query would be refused by the org.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// No such object, or not visible to the user.
    #[error("no object `{object}` is known here{}", did_you_mean(.nearest.as_ref()))]
    UnknownObject {
        /// The name in the query.
        object: String,
        /// The object that was perhaps meant.
        nearest: Option<String>,
    },
    /// An object that cannot be queried.
    #[error("{object} cannot be queried")]
    NotQueryable {
        /// The object.
        object: String,
    },
    /// No such field, or not visible to the user.
    #[error("no field `{field}` on {object}{}", hint.as_ref().map_or_else(|| did_you_mean(.nearest.as_ref()), |hint| format!("; {hint}")))]
    UnknownField {
        /// The object.
        object: String,
        /// The name in the query.
        field: String,
        /// The field that was perhaps meant.
        nearest: Option<String>,
        /// What to write instead, where more than a name is wrong.
        hint: Option<String>,
    },
    /// No such relationship to a parent.
    #[error("no relationship `{relationship}` from {object} to a parent{}", hint.as_ref().map_or_else(|| did_you_mean(.nearest.as_ref()), |hint| format!("; {hint}")))]
    UnknownRelationship {
        /// The object.
        object: String,
        /// The name in the query.
        relationship: String,
        /// The relationship that was perhaps meant.
        nearest: Option<String>,
        /// What to write instead, where more than a name is wrong.
        hint: Option<String>,
    },
    /// No such relationship to children.
    #[error("no relationship `{relationship}` from {object} to children{}", did_you_mean(.nearest.as_ref()))]
    UnknownChildren {
        /// The object.
        object: String,
        /// The name in the query.
        relationship: String,
        /// The relationship that was perhaps meant.
        nearest: Option<String>,
    },
    /// More steps up than the platform takes.
    #[error("`{path}` goes up more than five relationships; the platform takes at most five")]
    TooFarUp {
        /// The path.
        path: String,
    },
    /// More parent relationships than the platform takes.
    #[error("the query uses {count} relationships to parents; the platform takes at most 55")]
    TooManyParents {
        /// How many there are.
        count: usize,
    },
    /// More child subqueries than the platform takes.
    #[error("the query has {count} child subqueries; the platform takes at most 20")]
    TooManySubqueries {
        /// How many there are.
        count: usize,
    },
    /// Child subqueries within each other.
    #[error("child subqueries can be nested at most {limit} levels deep in this API version")]
    SubqueriesTooDeep {
        /// How deep they may be nested.
        limit: usize,
    },
    /// A field in a clause where it cannot stand.
    #[error("`{field}` on {object} cannot be {usage}")]
    CannotUse {
        /// The object.
        object: String,
        /// The field.
        field: String,
        /// The use.
        usage: FieldUse,
    },
    /// A literal that is not of the field's type.
    #[error(
        "`{field}` is of type {kind}: {} instead of {found}",
        .instead.as_ref().map_or_else(|| wanted(.kind).to_owned(), |instead| format!("write {instead}"))
    )]
    WrongValue {
        /// The field or function, as written.
        field: String,
        /// The type, as describe names it.
        kind: String,
        /// What was written.
        found: &'static str,
        /// What was probably meant.
        instead: Option<String>,
    },
    /// A date literal beside a date function.
    #[error(
        "`{call}` cannot be compared with a date literal; compare the field itself, or write a plain value"
    )]
    DateLiteralWithFunction {
        /// The function, as written.
        call: String,
    },
    /// A text that is no record id.
    #[error("`{field}` holds record ids, and `{text}` is none: an id has 15 or 18 letters and digits")]
    InvalidId {
        /// The field.
        field: String,
        /// The text.
        text: String,
    },
    /// An operator that the field's type does not take.
    #[error("{op} cannot stand behind `{field}`, which is of type {kind}; allowed are {allowed}")]
    WrongOperator {
        /// The field or function, as written.
        field: String,
        /// The type, as describe names it.
        kind: String,
        /// The operator.
        op: String,
        /// The operators that may stand there.
        allowed: &'static str,
    },
    /// A function that does not take this field.
    #[error("{function} takes {wants}; `{field}` is of type {kind}")]
    WrongArgument {
        /// The function.
        function: &'static str,
        /// The field.
        field: String,
        /// The field's type, as describe names it.
        kind: String,
        /// What it takes.
        wants: &'static str,
    },
    /// A function in a clause where it cannot stand.
    #[error("{function} cannot stand in {clause}")]
    WrongClause {
        /// The function.
        function: &'static str,
        /// The clause.
        clause: &'static str,
    },
    /// `SELECT Name n` without aggregates.
    #[error(
        "`{alias}` would be an alias, which only aggregates and grouped fields can have; put a comma before it, or \
         remove it"
    )]
    AliasWithoutAggregate {
        /// The alias.
        alias: String,
    },
    /// `SELECT DISTINCT`
    #[error("SOQL has no DISTINCT; write `SELECT {field} … GROUP BY {field}`")]
    Distinct {
        /// The field behind it.
        field: String,
    },
    /// The same field twice.
    #[error("`{field}` is selected twice; remove one, or give a function of it an alias")]
    DuplicateField {
        /// The field.
        field: String,
    },
    /// The same alias twice.
    #[error("the alias `{alias}` is given twice; change one")]
    DuplicateAlias {
        /// The alias.
        alias: String,
    },
    /// A plain field beside aggregates.
    #[error("`{field}` stands beside aggregates, so it must be in GROUP BY or in an aggregate function")]
    NotGrouped {
        /// The field or function, as written.
        field: String,
    },
    /// A plain field in ORDER BY of an aggregate query.
    #[error("`{field}` cannot be sorted by: in a grouped query ORDER BY takes grouped fields and aggregates{}",
        if *.alias { "; repeat the function instead of its alias" } else { "" })]
    OrderNotGrouped {
        /// The field or function, as written.
        field: String,
        /// Whether it is an alias from SELECT.
        alias: bool,
    },
    /// An aggregate of a field that is grouped.
    #[error("`{field}` is in GROUP BY, so it cannot be in an aggregate function as well")]
    GroupedAndAggregated {
        /// The field.
        field: String,
    },
    /// The same grouping twice.
    #[error("`{field}` is in GROUP BY twice; remove one")]
    DuplicateGrouping {
        /// The field or function, as written.
        field: String,
    },
    /// ROLLUP or CUBE of too many fields.
    #[error("GROUP BY ROLLUP and CUBE take at most three fields")]
    TooManyGroupings,
    /// An aggregate of everything with a LIMIT.
    #[error("{clause} cannot stand beside aggregates without GROUP BY, which give one row; remove it")]
    AggregateWithLimit {
        /// LIMIT or OFFSET.
        clause: &'static str,
    },
    /// An aggregate in a child subquery.
    #[error("a child subquery cannot aggregate; make it a query of its own")]
    AggregateInSubquery,
    /// Something beside aggregates that cannot stand there.
    #[error("{what} cannot stand beside aggregates or GROUP BY")]
    NotWithAggregates {
        /// What stands there.
        what: &'static str,
    },
    /// `SELECT COUNT() … ORDER BY`
    #[error("COUNT() has no rows to sort; remove ORDER BY")]
    CountWithOrderBy,
    /// FIELDS(ALL) or FIELDS(CUSTOM) without a small LIMIT.
    #[error("FIELDS(ALL) and FIELDS(CUSTOM) need LIMIT 200 or less")]
    FieldsLimit,
    /// FIELDS() that stands for nothing.
    #[error("{object} has no such fields; remove FIELDS(…)")]
    NoFields {
        /// The object.
        object: String,
    },
    /// OFFSET beyond 2000.
    #[error("OFFSET goes up to 2000; to read further, sort by Id and filter on `Id > '…'`")]
    OffsetTooLarge,
    /// OFFSET in a child subquery.
    #[error("OFFSET can stand in a child subquery only when the outer query has LIMIT 1")]
    OffsetInSubquery,
    /// A rule about subqueries in WHERE.
    #[error("{0}")]
    SemiJoin(SemiJoinRule),
    /// A rule about TYPEOF.
    #[error("{0}")]
    TypeOf(TypeOfRule),
    /// ContentDocumentLink without the filter that it wants.
    #[error(
        "ContentDocumentLink must be filtered by ContentDocumentId, LinkedEntityId or Id, with `=` and one id or with IN"
    )]
    ContentDocumentLink,
    /// A scope that does not exist.
    #[error("there is no scope `{scope}`; allowed are {}", OneOf(&SCOPES))]
    UnknownScope {
        /// The scope.
        scope: String,
    },
    /// USING SCOPE in a subquery.
    #[error("USING SCOPE can stand only in the outer query")]
    ScopeInSubquery,
    /// A string longer than WHERE takes.
    #[error("this string has {length} characters; WHERE takes at most 4,000")]
    StringTooLong {
        /// Its length.
        length: usize,
    },
}

/// The scopes of USING SCOPE.
pub(crate) const SCOPES: [&str; 9] = [
    "delegated",
    "everything",
    "mine",
    "mine_and_my_groups",
    "mineAndMyGroups",
    "my_territory",
    "my_team_territory",
    "scopingRule",
    "team",
];

/// What was to be done with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldUse {
    /// WHERE
    Filter,
    /// ORDER BY
    Sort,
    /// GROUP BY
    Group,
    /// An aggregate function
    Aggregate(&'static str),
}

impl std::fmt::Display for FieldUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Filter => f.write_str("filtered in WHERE; filter on another field"),
            Self::Sort => f.write_str("sorted by; sort by another field"),
            Self::Group => f.write_str("grouped by; group by another field"),
            Self::Aggregate(function) => write!(f, "put into {function}; its type does not allow it"),
        }
    }
}

impl Problem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::UnknownObject { .. } | Self::UnknownChildren { .. } => "INVALID_TYPE",
            Self::NotQueryable { .. } => "INVALID_TYPE_FOR_OPERATION",
            Self::UnknownField { .. }
            | Self::UnknownRelationship { .. }
            | Self::WrongValue { .. }
            | Self::DateLiteralWithFunction { .. }
            | Self::DuplicateField { .. }
            | Self::CannotUse { usage: FieldUse::Filter | FieldUse::Sort, .. } => "INVALID_FIELD",
            Self::InvalidId { .. } | Self::WrongOperator { .. } => "INVALID_QUERY_FILTER_OPERATOR",
            Self::OffsetTooLarge => "NUMBER_OUTSIDE_VALID_RANGE",
            _ => "MALFORMED_QUERY",
        }
    }
}

/// How a value of this type is written.
fn wanted(kind: &str) -> &'static str {
    match kind {
        "boolean" => "write true or false",
        "int" | "long" | "double" | "percent" => "write a number without quotes",
        "currency" => "write a number without quotes, or an amount such as USD5000",
        "date" => "write a date such as 2026-06-30, or TODAY, without quotes",
        "datetime" => "write a dateTime such as 2026-06-30T12:00:00Z, or TODAY, without quotes",
        "time" => "write a time such as 17:30:00.000Z, without quotes",
        "id" | "reference" => "write an id in single quotes",
        _ => "write a string in single quotes",
    }
}
