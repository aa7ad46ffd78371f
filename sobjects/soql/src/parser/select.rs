//! The list after SELECT.

use super::Parser;
use crate::ast::{Expr, FieldGroup, Name, Path, SelectItem, Spanned, TypeOf, When};
use crate::error::{Error, Syntax};
use crate::lexer::Kind;

impl Parser<'_> {
    pub(super) fn select_list(&mut self) -> Result<Vec<SelectItem>, Error> {
        let mut items = vec![self.select_item()?];
        while self.tokens.take(&Kind::Comma).is_some() {
            items.push(self.select_item()?);
        }
        match items.iter().find(|item| item.is_bare_count()) {
            Some(count) if items.len() > 1 => Err(Error::new(Syntax::CountAlone, count.span())),
            _ => Ok(items),
        }
    }

    fn select_item(&mut self) -> Result<SelectItem, Error> {
        if self.tokens.at(&Kind::Open) {
            return self.child_subquery();
        }
        if self.tokens.is_word(0, "TYPEOF") && self.name_ahead(1) && self.tokens.is_word(2, "WHEN") {
            return self.type_of();
        }
        if self.tokens.is_word(0, "FIELDS") && self.tokens.ahead(1).kind == Kind::Open {
            return self.field_group();
        }
        if let Some(count) = self.bare_count() {
            return match self.alias()? {
                Some(alias) => Err(no_alias("COUNT()", &alias)),
                None => Ok(SelectItem::Expr { expr: Expr::Call(count), alias: None }),
            };
        }
        let expr = self.expr("a field, a function or a child subquery")?;
        let alias = self.alias()?;
        Ok(SelectItem::Expr { expr, alias })
    }

    fn alias(&mut self) -> Result<Option<Name>, Error> {
        if !self.name_ahead(0) {
            return Ok(None);
        }
        let alias = self.name("an alias")?;
        self.mistyped(&alias, &["FROM"], "`,` or FROM").map_or(Ok(Some(alias)), Err)
    }

    fn child_subquery(&mut self) -> Result<SelectItem, Error> {
        self.tokens.advance();
        let query = self.query()?;
        self.close_subquery()?;
        match self.alias()? {
            Some(alias) => Err(no_alias("a child subquery", &alias)),
            None => Ok(SelectItem::Subquery(Box::new(query))),
        }
    }

    fn field_group(&mut self) -> Result<SelectItem, Error> {
        let start = self.tokens.advance();
        self.tokens.advance();
        let word = self.name("ALL, STANDARD or CUSTOM")?;
        let node = match word.text.to_ascii_uppercase().as_str() {
            "ALL" => FieldGroup::All,
            "STANDARD" => FieldGroup::Standard,
            "CUSTOM" => FieldGroup::Custom,
            _ => return Err(Error::new(Syntax::FieldGroup { found: word.text }, word.span)),
        };
        let end = self.tokens.expect(&Kind::Close, "`)`")?;
        match self.alias()? {
            Some(alias) => Err(no_alias("FIELDS()", &alias)),
            None => Ok(SelectItem::Fields(Spanned { node, span: start.to(end) })),
        }
    }

    fn type_of(&mut self) -> Result<SelectItem, Error> {
        let start = self.tokens.advance();
        let relationship = self.path("a relationship to several objects, such as What")?;
        let mut branches = Vec::new();
        while self.tokens.take_word("WHEN").is_some() {
            let object = self.name("an object")?;
            self.tokens.keyword("THEN")?;
            branches.push(When { object, fields: self.field_list()? });
        }
        let otherwise = if self.tokens.take_word("ELSE").is_some() { self.field_list()? } else { Vec::new() };
        let end = self.tokens.keyword("END")?;
        match self.alias()? {
            Some(alias) => Err(no_alias("TYPEOF", &alias)),
            None => Ok(SelectItem::TypeOf(TypeOf { relationship, branches, otherwise, span: start.to(end) })),
        }
    }

    fn field_list(&mut self) -> Result<Vec<Path>, Error> {
        let mut fields = vec![self.path("a field")?];
        while self.tokens.take(&Kind::Comma).is_some() {
            fields.push(self.path("a field")?);
        }
        Ok(fields)
    }
}

fn no_alias(what: &'static str, alias: &Name) -> Error {
    Error::new(Syntax::Alias { what, alias: alias.text.clone() }, alias.span)
}
