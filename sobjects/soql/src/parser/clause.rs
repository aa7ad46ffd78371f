//! The clauses after WHERE, and the end.

use super::Parser;
use crate::ast::{
    CategoryFilter, CategorySelector, Direction, Expr, ForClause, GroupBy, GroupKind, Nulls, OrderItem,
    Spanned, Update, With,
};
use crate::error::{Error, Syntax, nearest};
use crate::lexer::Kind;

/// The clauses by their first word.
const CLAUSE_NAMES: [(&str, &str); 10] = [
    ("USING", "USING SCOPE"),
    ("WHERE", "WHERE"),
    ("WITH", "WITH"),
    ("GROUP", "GROUP BY"),
    ("HAVING", "HAVING"),
    ("ORDER", "ORDER BY"),
    ("LIMIT", "LIMIT"),
    ("OFFSET", "OFFSET"),
    ("FOR", "FOR"),
    ("UPDATE", "UPDATE"),
];

/// What may have been meant by a stray word after a complete statement.
const KEYWORDS: [&str; 15] = [
    "USING", "WHERE", "AND", "OR", "WITH", "GROUP", "HAVING", "ORDER", "ASC", "DESC", "NULLS", "LIMIT",
    "OFFSET", "FOR", "UPDATE",
];

impl Parser<'_> {
    pub(super) fn with_clauses(&mut self) -> Result<Vec<Spanned<With>>, Error> {
        let mut clauses = Vec::new();
        while let Some(start) = self.tokens.take_word("WITH") {
            // The platform takes DATA CATEGORY only in front of the others.
            let node = if self.tokens.is_word(0, "DATA") && clauses.is_empty() {
                self.data_category()?
            } else {
                self.enforcement()?
            };
            clauses.push(Spanned { node, span: start.to(self.tokens.previous_span()) });
        }
        Ok(clauses)
    }

    fn enforcement(&mut self) -> Result<With, Error> {
        const KNOWN: [&str; 3] = ["SECURITY_ENFORCED", "USER_MODE", "SYSTEM_MODE"];
        let word = self.name("SECURITY_ENFORCED, USER_MODE or DATA CATEGORY")?;
        match word.text.to_ascii_uppercase().as_str() {
            "SECURITY_ENFORCED" => Ok(With::SecurityEnforced),
            "USER_MODE" => Ok(With::UserMode),
            "SYSTEM_MODE" => Ok(With::SystemMode),
            _ => {
                let nearest = nearest(&word.text, KNOWN);
                Err(Error::new(Syntax::With { word: word.text, nearest }, word.span))
            }
        }
    }

    fn data_category(&mut self) -> Result<With, Error> {
        self.tokens.advance();
        self.tokens.keyword("CATEGORY")?;
        let mut filters = vec![self.category_filter()?];
        while self.tokens.take_word("AND").is_some() {
            filters.push(self.category_filter()?);
        }
        Ok(With::DataCategory(filters))
    }

    fn category_filter(&mut self) -> Result<CategoryFilter, Error> {
        let group = self.name("a data category group")?;
        let selector = match self.tokens.text().to_ascii_uppercase().as_str() {
            "AT" => CategorySelector::At,
            "ABOVE" => CategorySelector::Above,
            "BELOW" => CategorySelector::Below,
            "ABOVE_OR_BELOW" => CategorySelector::AboveOrBelow,
            _ => return Err(self.tokens.unexpected("AT, ABOVE, BELOW or ABOVE_OR_BELOW")),
        };
        self.tokens.advance();
        let mut categories = Vec::new();
        if self.tokens.take(&Kind::Open).is_some() {
            categories.push(self.name("a data category")?);
            while self.tokens.take(&Kind::Comma).is_some() {
                categories.push(self.name("a data category")?);
            }
            self.tokens.expect(&Kind::Close, "`,` or `)`")?;
        } else {
            categories.push(self.name("a data category")?);
        }
        Ok(CategoryFilter { group, selector, categories })
    }

    pub(super) fn group_by(&mut self) -> Result<Option<GroupBy>, Error> {
        if !self.tokens.is_word(1, "BY") {
            return Ok(None);
        }
        let Some(start) = self.tokens.take_word("GROUP") else { return Ok(None) };
        self.tokens.advance();
        let (kind, items) = if self.tokens.take_word("ROLLUP").is_some() {
            (GroupKind::Rollup, self.group_list()?)
        } else if self.tokens.take_word("CUBE").is_some() {
            (GroupKind::Cube, self.group_list()?)
        } else {
            (GroupKind::Plain, self.group_items()?)
        };
        Ok(Some(GroupBy { kind, items, span: start.to(self.tokens.previous_span()) }))
    }

    fn group_list(&mut self) -> Result<Vec<Expr>, Error> {
        self.tokens.expect(&Kind::Open, "`(`")?;
        let items = self.group_items()?;
        self.tokens.expect(&Kind::Close, "`,` or `)`")?;
        Ok(items)
    }

    fn group_items(&mut self) -> Result<Vec<Expr>, Error> {
        let mut items = vec![self.group_item()?];
        while self.tokens.take(&Kind::Comma).is_some() {
            items.push(self.group_item()?);
        }
        Ok(items)
    }

    fn group_item(&mut self) -> Result<Expr, Error> {
        const EXPECTED: &str = "a field or a date function";
        if self.tokens.is_word(0, "DISTANCE") && self.tokens.ahead(1).kind == Kind::Open {
            return Err(self.tokens.unexpected(EXPECTED));
        }
        self.expr(EXPECTED)
    }

    pub(super) fn order_by(&mut self) -> Result<Vec<OrderItem>, Error> {
        if !(self.tokens.is_word(0, "ORDER") && self.tokens.is_word(1, "BY")) {
            return Ok(Vec::new());
        }
        self.tokens.advance();
        self.tokens.advance();
        let mut items = vec![self.order_item()?];
        while self.tokens.take(&Kind::Comma).is_some() {
            items.push(self.order_item()?);
        }
        Ok(items)
    }

    fn order_item(&mut self) -> Result<OrderItem, Error> {
        let expr = self.expr("a field to sort by")?;
        let direction = if self.tokens.take_word("ASC").is_some() {
            Some(Direction::Asc)
        } else {
            self.tokens.take_word("DESC").map(|_| Direction::Desc)
        };
        let nulls = self.tokens.take_word("NULLS").map(|_| self.nulls()).transpose()?;
        let span = expr.span().to(self.tokens.previous_span());
        Ok(OrderItem { expr, direction, nulls, span })
    }

    fn nulls(&mut self) -> Result<Nulls, Error> {
        if self.tokens.take_word("FIRST").is_some() {
            return Ok(Nulls::First);
        }
        match self.tokens.take_word("LAST") {
            Some(_) => Ok(Nulls::Last),
            None => Err(self.tokens.unexpected("FIRST or LAST")),
        }
    }

    /// LIMIT or OFFSET with its number.
    pub(super) fn count(&mut self, clause: &'static str) -> Result<Option<Spanned<u64>>, Error> {
        let Some(start) = self.tokens.take_word(clause) else { return Ok(None) };
        if let Some(minus) = self.tokens.take(&Kind::Minus) {
            return Err(Error::new(Syntax::NegativeCount { clause }, minus));
        }
        self.tokens.take(&Kind::Plus);
        let digits = self.tokens.text();
        if !self.tokens.at(&Kind::Number) || digits.contains('.') {
            return Err(self.tokens.unexpected("a whole number"));
        }
        // Twenty digits are legal and mean "more than there are".
        let node = digits.parse().unwrap_or(u64::MAX);
        Ok(Some(Spanned { node, span: start.to(self.tokens.advance()) }))
    }

    pub(super) fn for_clause(&mut self) -> Result<Option<Spanned<ForClause>>, Error> {
        let Some(start) = self.tokens.take_word("FOR") else { return Ok(None) };
        let node = if self.tokens.take_word("VIEW").is_some() {
            ForClause::View
        } else if self.tokens.take_word("REFERENCE").is_some() {
            ForClause::Reference
        } else if self.tokens.is_word(0, "UPDATE") {
            return Err(Error::new(Syntax::ForUpdate, start.to(self.tokens.peek().span)));
        } else {
            return Err(self.tokens.unexpected("VIEW or REFERENCE"));
        };
        Ok(Some(Spanned { node, span: start.to(self.tokens.previous_span()) }))
    }

    pub(super) fn update_clause(&mut self) -> Result<Vec<Spanned<Update>>, Error> {
        let mut found = Vec::new();
        if self.tokens.take_word("UPDATE").is_none() {
            return Ok(found);
        }
        loop {
            let node = if self.tokens.is_word(0, "TRACKING") {
                Update::Tracking
            } else if self.tokens.is_word(0, "VIEWSTAT") {
                Update::Viewstat
            } else {
                return Err(self.tokens.unexpected("TRACKING or VIEWSTAT"));
            };
            found.push(Spanned { node, span: self.tokens.advance() });
            if self.tokens.take(&Kind::Comma).is_none() {
                return Ok(found);
            }
        }
    }

    /// The parenthesis after a subquery.
    pub(super) fn close_subquery(&mut self) -> Result<(), Error> {
        match self.tokens.take(&Kind::Close) {
            Some(_) => Ok(()),
            None => Err(self.leftover("`)` at the end of the subquery")),
        }
    }

    /// The end of the text, after the last clause.
    pub(super) fn end(&self) -> Result<(), Error> {
        if self.tokens.at(&Kind::End) { Ok(()) } else { Err(self.leftover("the end of the query")) }
    }

    /// The error for what follows a complete statement.
    fn leftover(&self, expected: &'static str) -> Error {
        let span = self.tokens.peek().span;
        if self.tokens.is_word(0, "ALL") && self.tokens.is_word(1, "ROWS") {
            return Error::new(Syntax::AllRows, span.to(self.tokens.ahead(1).span));
        }
        match CLAUSE_NAMES.iter().find(|(word, _)| self.tokens.is_word(0, word)) {
            Some((_, clause)) => Error::new(Syntax::ClauseOrder { clause }, span),
            None => self.tokens.unexpected_among(expected, &KEYWORDS),
        }
    }
}
