//! Fields and functions.

use super::Parser;
use super::token::sql;
use crate::ast::{Argument, Call, Expr, Function, Span, Spanned, Value};
use crate::error::{Error, Syntax, nearest};
use crate::lexer::Kind;

impl Parser<'_> {
    /// A field, or a function with its arguments.
    pub(super) fn expr(&mut self, expected: &'static str) -> Result<Expr, Error> {
        if self.tokens.at(&Kind::Word) && self.tokens.ahead(1).kind == Kind::Open && self.name_ahead(0) {
            return self.nested(1, Self::call).map(Expr::Call);
        }
        self.path(expected).map(Expr::Field)
    }

    /// `COUNT()`, which stands only in SELECT.
    pub(super) fn bare_count(&mut self) -> Option<Call> {
        let kinds = [1, 2].map(|places| &self.tokens.ahead(places).kind);
        if !self.tokens.is_word(0, "COUNT") || kinds != [&Kind::Open, &Kind::Close] {
            return None;
        }
        let start = self.tokens.advance();
        self.tokens.advance();
        let span = start.to(self.tokens.advance());
        Some(Call { function: Function::Count, arguments: Vec::new(), span })
    }

    fn call(&mut self) -> Result<Call, Error> {
        let function = self.function_name()?;
        let start = self.tokens.previous_span();
        self.tokens.advance();
        let arguments = match function {
            Function::Distance => self.distance_arguments()?,
            Function::Geolocation => {
                let wants =
                    "its place inside DISTANCE, as in DISTANCE(Place__c, GEOLOCATION(37.8, -122.4), 'mi')";
                return Err(wrong_arguments(function, wants, start));
            }
            _ => vec![self.only_argument(function)?],
        };
        let end = self.tokens.expect(&Kind::Close, "`)`")?;
        Ok(Call { function, arguments, span: start.to(end) })
    }

    fn function_name(&mut self) -> Result<Function, Error> {
        let name = self.tokens.text();
        let span = self.tokens.advance();
        Function::named(name).ok_or_else(|| {
            let unknown = || {
                let nearest = nearest(name, Function::ALL.iter().map(|(_, known)| *known));
                Syntax::UnknownFunction { name: name.to_owned(), nearest }
            };
            Error::new(sql(name).unwrap_or_else(unknown), span)
        })
    }

    fn only_argument(&mut self, function: Function) -> Result<Argument, Error> {
        let one_field = |span| Err(wrong_arguments(function, "one field", span));
        if self.tokens.at(&Kind::Star) {
            return one_field(self.tokens.peek().span);
        }
        let argument = self.expr("a field")?;
        if self.tokens.at(&Kind::Comma) {
            return one_field(self.tokens.peek().span);
        }
        if let Expr::Call(inner) = &argument
            && !matches!(inner.arguments.as_slice(), [Argument::Expr(Expr::Field(_))])
        {
            return Err(wrong_arguments(function, "a field, or a function of a field", inner.span));
        }
        Ok(Argument::Expr(argument))
    }

    /// `Place__c, GEOLOCATION(37.8, -122.4), 'mi'`
    fn distance_arguments(&mut self) -> Result<Vec<Argument>, Error> {
        let wants = "a geolocation field, GEOLOCATION(latitude, longitude) and 'mi' or 'km'";
        let field = self.path("a geolocation field").map(Expr::Field)?;
        self.tokens.expect(&Kind::Comma, "`,`")?;
        let place = self.geolocation()?;
        self.tokens.expect(&Kind::Comma, "`,`")?;
        let unit = self.value()?;
        match &unit.node {
            Value::String(unit) if unit.eq_ignore_ascii_case("mi") || unit.eq_ignore_ascii_case("km") => {}
            _ => return Err(wrong_arguments(Function::Distance, wants, unit.span)),
        }
        Ok(vec![Argument::Expr(field), Argument::Expr(Expr::Call(place)), Argument::Value(unit)])
    }

    fn geolocation(&mut self) -> Result<Call, Error> {
        let start = self.tokens.keyword("GEOLOCATION")?;
        self.tokens.expect(&Kind::Open, "`(`")?;
        let latitude = self.degrees()?;
        self.tokens.expect(&Kind::Comma, "`,`")?;
        let longitude = self.degrees()?;
        let end = self.tokens.expect(&Kind::Close, "`)`")?;
        Ok(Call {
            function: Function::Geolocation,
            arguments: vec![latitude, longitude],
            span: start.to(end),
        })
    }

    fn degrees(&mut self) -> Result<Argument, Error> {
        let Spanned { node, span } = self.value()?;
        match node {
            Value::Number(_) => Ok(Argument::Value(Spanned { node, span })),
            _ => Err(wrong_arguments(Function::Geolocation, "two numbers, latitude and longitude", span)),
        }
    }
}

fn wrong_arguments(function: Function, wants: &'static str, span: Span) -> Error {
    Error::new(Syntax::Arguments { function: function.name(), wants }, span)
}
