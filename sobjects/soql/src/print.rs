//! The tree back to text, in canonical form: keywords in capitals, one space, only the parentheses that the
//! platform wants. Strings are escaped here and nowhere else.

mod condition;
mod value;

use std::fmt::{Display, Formatter, Result};

use crate::ast::{
    Argument, Call, CategoryFilter, CategorySelector, Direction, Expr, FieldGroup, ForClause, GroupBy,
    GroupKind, Name, Nulls, OrderItem, Path, Query, SelectItem, Source, TypeOf, Update, With,
};

/// Writes the items with a separator between them.
fn list<T: Display>(f: &mut Formatter<'_>, items: &[T], separator: &str) -> Result {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            f.write_str(separator)?;
        }
        item.fmt(f)?;
    }
    Ok(())
}

impl Display for Query {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("SELECT ")?;
        list(f, &self.select, ", ")?;
        write!(f, " FROM {}", self.from)?;
        for source in &self.related {
            write!(f, ", {source}")?;
        }
        if let Some(scope) = &self.scope {
            write!(f, " USING SCOPE {scope}")?;
        }
        if let Some(filter) = &self.filter {
            write!(f, " WHERE {filter}")?;
        }
        for with in &self.with {
            write!(f, " WITH {}", with.node)?;
        }
        self.tail(f)
    }
}

impl Query {
    fn tail(&self, f: &mut Formatter<'_>) -> Result {
        if let Some(group_by) = &self.group_by {
            write!(f, " {group_by}")?;
        }
        if let Some(having) = &self.having {
            write!(f, " HAVING {having}")?;
        }
        if !self.order_by.is_empty() {
            f.write_str(" ORDER BY ")?;
            list(f, &self.order_by, ", ")?;
        }
        if let Some(limit) = self.limit {
            write!(f, " LIMIT {}", limit.node)?;
        }
        if let Some(offset) = self.offset {
            write!(f, " OFFSET {}", offset.node)?;
        }
        if let Some(clause) = self.for_clause {
            write!(f, " FOR {}", clause.node)?;
        }
        if !self.update.is_empty() {
            f.write_str(" UPDATE ")?;
            let words: Vec<Update> = self.update.iter().map(|update| update.node).collect();
            list(f, &words, ", ")?;
        }
        Ok(())
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.text)
    }
}

impl Display for Path {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.text)
    }
}

impl Display for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.object.fmt(f)?;
        self.alias.as_ref().map_or(Ok(()), |alias| write!(f, " {alias}"))
    }
}

impl Display for SelectItem {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Expr { expr, alias: Some(alias) } => write!(f, "{expr} {alias}"),
            Self::Expr { expr, alias: None } => expr.fmt(f),
            Self::Fields(group) => write!(f, "FIELDS({})", group.node),
            Self::Subquery(query) => write!(f, "({query})"),
            Self::TypeOf(type_of) => type_of.fmt(f),
        }
    }
}

impl Display for Expr {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Field(path) => path.fmt(f),
            Self::Call(call) => call.fmt(f),
        }
    }
}

impl Display for Call {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}(", self.function.name())?;
        list(f, &self.arguments, ", ")?;
        f.write_str(")")
    }
}

impl Display for Argument {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Expr(expr) => expr.fmt(f),
            Self::Value(value) => value.node.fmt(f),
        }
    }
}

impl Display for TypeOf {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "TYPEOF {}", self.relationship)?;
        for branch in &self.branches {
            write!(f, " WHEN {} THEN ", branch.object)?;
            list(f, &branch.fields, ", ")?;
        }
        if !self.otherwise.is_empty() {
            f.write_str(" ELSE ")?;
            list(f, &self.otherwise, ", ")?;
        }
        f.write_str(" END")
    }
}

impl Display for With {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::SecurityEnforced => f.write_str("SECURITY_ENFORCED"),
            Self::UserMode => f.write_str("USER_MODE"),
            Self::SystemMode => f.write_str("SYSTEM_MODE"),
            Self::DataCategory(filters) => {
                f.write_str("DATA CATEGORY ")?;
                list(f, filters, " AND ")
            }
        }
    }
}

impl Display for CategoryFilter {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} {} ", self.group, self.selector)?;
        match self.categories.as_slice() {
            [only] => only.fmt(f),
            several => {
                f.write_str("(")?;
                list(f, several, ", ")?;
                f.write_str(")")
            }
        }
    }
}

impl Display for GroupBy {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (open, close) = match self.kind {
            GroupKind::Plain => ("", ""),
            GroupKind::Rollup => ("ROLLUP(", ")"),
            GroupKind::Cube => ("CUBE(", ")"),
        };
        write!(f, "GROUP BY {open}")?;
        list(f, &self.items, ", ")?;
        f.write_str(close)
    }
}

impl Display for OrderItem {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.expr.fmt(f)?;
        f.write_str(match self.direction {
            Some(Direction::Asc) => " ASC",
            Some(Direction::Desc) => " DESC",
            None => "",
        })?;
        f.write_str(match self.nulls {
            Some(Nulls::First) => " NULLS FIRST",
            Some(Nulls::Last) => " NULLS LAST",
            None => "",
        })
    }
}

/// The words of an enum that is nothing but a keyword.
macro_rules! keywords {
    ($type:ident { $($variant:ident => $word:literal),+ $(,)? }) => {
        impl Display for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                f.write_str(match self { $(Self::$variant => $word),+ })
            }
        }
    };
}

keywords!(FieldGroup { All => "ALL", Standard => "STANDARD", Custom => "CUSTOM" });
keywords!(CategorySelector {
    At => "AT",
    Above => "ABOVE",
    Below => "BELOW",
    AboveOrBelow => "ABOVE_OR_BELOW",
});
keywords!(ForClause { View => "VIEW", Reference => "REFERENCE" });
keywords!(Update { Tracking => "TRACKING", Viewstat => "VIEWSTAT" });
