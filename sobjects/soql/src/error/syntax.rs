//! What is not SOQL, or not SOQL that the REST API takes.

use super::did_you_mean;

/// Why a text is not a query that the platform reads over REST.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Syntax {
    /// Longer than the platform's limit.
    #[error("the query has {length} characters; the platform takes at most 100,000")]
    TooLong {
        /// Its length in characters.
        length: usize,
    },
    /// Nested deeper than anyone writes by hand.
    #[error("the query is nested too deep (more than {limit} levels); write it flatter")]
    TooDeep {
        /// The deepest level that is read.
        limit: usize,
    },
    /// Nothing there.
    #[error("the query is empty; write SELECT … FROM …")]
    Empty,
    /// A statement that is not a SELECT.
    #[error("`{word}` is not read here: only one SELECT statement can be sent, which reads and never writes")]
    OtherStatement {
        /// The first word.
        word: String,
    },
    /// Something else stands where a part of the grammar must stand.
    #[error("expected {expected}, found `{found}`{}", did_you_mean(.nearest.as_ref()))]
    Unexpected {
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: &'static str,
        /// The keyword that was perhaps meant.
        nearest: Option<String>,
    },
    /// The text ends too early.
    #[error("the query ends where {expected} is expected")]
    UnexpectedEnd {
        /// What may stand there.
        expected: &'static str,
    },
    /// A clause after one that must come later.
    #[error(
        "{clause} stands too late; the order is SELECT, FROM, USING SCOPE, WHERE, WITH, GROUP BY, HAVING, ORDER BY, \
         LIMIT, OFFSET"
    )]
    ClauseOrder {
        /// The clause.
        clause: &'static str,
    },
    /// A word of SQL that SOQL has not.
    #[error("SOQL has no {word}; {instead}")]
    Sql {
        /// The word.
        word: &'static str,
        /// What SOQL has instead.
        instead: &'static str,
    },
    /// `SELECT *`
    #[error("SOQL has no `*`; name the fields, or write FIELDS(ALL) together with LIMIT 200")]
    Star,
    /// A reserved word used as a name.
    #[error("`{word}` is a reserved word and cannot be a name here; expected {expected}")]
    Reserved {
        /// The word.
        word: String,
        /// What may stand there.
        expected: &'static str,
    },
    /// AND and OR side by side.
    #[error("AND and OR stand side by side; put parentheses around one of them, as in `a AND (b OR c)`")]
    MixedAndOr,
    /// NOT side by side with AND or OR.
    #[error("NOT stands side by side with AND or OR; put it in parentheses, as in `(NOT a) AND b`")]
    BareNot,
    /// `x NOT LIKE y`
    #[error("SOQL has no NOT LIKE; write `(NOT field LIKE 'pattern')`")]
    NotLike,
    /// A comment.
    #[error("SOQL has no comments; remove what begins with `{mark}`")]
    Comment {
        /// How it begins.
        mark: &'static str,
    },
    /// A character that stands nowhere in SOQL outside strings.
    #[error("the character {name} cannot stand outside a string; remove it")]
    Character {
        /// The character, in words where it is invisible.
        name: String,
    },
    /// Double quotes.
    #[error("strings stand in single quotes: write '…' instead of \"…\"")]
    DoubleQuotes,
    /// A string without its end.
    #[error("this string has no end; close it with a single quote, and write \\' for a quote inside it")]
    UnclosedString,
    /// A line break within a string.
    #[error("a string cannot contain a line break; write \\n")]
    LineBreakInString,
    /// A backslash before something that it cannot stand before.
    #[error(
        "`{escape}` is no escape; allowed are \\n \\r \\t \\b \\f \\\" \\' \\\\ \\uXXXX, and in LIKE also \\_ and \\%"
    )]
    Escape {
        /// The backslash and what follows.
        escape: String,
    },
    /// Digits that look like a date or time and are none.
    #[error("`{text}` is not a {kind}; write it like {example}, between the years 1700 and 4000")]
    Temporal {
        /// What was written.
        text: String,
        /// What it looks like.
        kind: &'static str,
        /// A right one.
        example: &'static str,
    },
    /// `LAST_N_DAYS` without its number.
    #[error("`{name}` wants a whole number: `{name}:7`")]
    DateLiteralWantsNumber {
        /// The literal.
        name: String,
    },
    /// `TODAY:7`
    #[error("`{name}` takes no number")]
    DateLiteralTakesNoNumber {
        /// The literal.
        name: String,
    },
    /// A name on the right of an operator.
    #[error("`{word}` is no value: expected a 'string', number, date, true, false, null or a date literal such as TODAY{}",
        did_you_mean(.nearest.as_ref()))]
    NotAValue {
        /// The word.
        word: String,
        /// The date literal that was perhaps meant.
        nearest: Option<String>,
    },
    /// `:variable`
    #[error("`:` binds an Apex variable, which does not exist here; write the value itself")]
    BindVariable,
    /// A function that SOQL has not.
    #[error("there is no function `{name}`{}", did_you_mean(.nearest.as_ref()))]
    UnknownFunction {
        /// The name.
        name: String,
        /// The function that was perhaps meant.
        nearest: Option<String>,
    },
    /// Arguments that the function does not take.
    #[error("{function} takes {wants}")]
    Arguments {
        /// The function.
        function: &'static str,
        /// What it takes.
        wants: &'static str,
    },
    /// `COUNT()` beside something else.
    #[error("COUNT() stands alone in SELECT; beside other things write COUNT(Id)")]
    CountAlone,
    /// `FIELDS(SOMETHING)`
    #[error("FIELDS takes ALL, STANDARD or CUSTOM, not `{found}`")]
    FieldGroup {
        /// What stands there.
        found: String,
    },
    /// LIMIT or OFFSET below zero.
    #[error("{clause} cannot be negative")]
    NegativeCount {
        /// The clause.
        clause: &'static str,
    },
    /// A clause that a semi-join cannot have.
    #[error("{clause} cannot stand in a subquery of WHERE; it has only SELECT of one field, FROM and WHERE")]
    SemiJoinClause {
        /// What stands there.
        clause: &'static str,
    },
    /// An alias on something that takes none.
    #[error("{what} takes no alias; remove `{alias}`")]
    Alias {
        /// What was given an alias.
        what: &'static str,
        /// The alias.
        alias: String,
    },
    /// ALL ROWS.
    #[error("ALL ROWS exists only in Apex; deleted records are not read here")]
    AllRows,
    /// FOR UPDATE.
    #[error("FOR UPDATE locks records and exists only in Apex; remove it")]
    ForUpdate,
    /// A WITH clause that is not read.
    #[error(
        "WITH {word} is not known; allowed are SECURITY_ENFORCED, USER_MODE, SYSTEM_MODE and DATA CATEGORY{}",
        did_you_mean(.nearest.as_ref())
    )]
    With {
        /// The word after WITH.
        word: String,
        /// The word that was perhaps meant.
        nearest: Option<String>,
    },
    /// A form that the platform's grammar has for its own use.
    #[error("{what} is not supported")]
    Unsupported {
        /// The form.
        what: &'static str,
    },
    /// A semicolon at the end.
    #[error("a query has no `;` at its end; remove it")]
    Semicolon,
    /// Something after the statement.
    #[error("only one statement can be sent; remove everything from `; {found}` on")]
    SecondStatement {
        /// What comes after the `;`.
        found: String,
    },
}
