//! From tokens to a tree, by recursive descent.

use super::FormulaError;
use super::functions::{self, Function};
use super::lex::{Token, tokens};
use super::tree::{Expr, Operator};
use super::value::Value;

/// Deeper formulas are refused, so that none can exhaust the stack.
const DEPTH: usize = 100;

/// A long chain of operators makes a deep tree, too.
const OPERATORS: usize = 500;

/// The platform takes no longer formula.
const LONGEST: usize = 3900;

/// Operators that bind equally, loosest first. All join from the left.
const LEVELS: [&[Operator]; 7] = [
    &[Operator::Or],
    &[Operator::And],
    &[Operator::Equal, Operator::NotEqual],
    &[Operator::Less, Operator::LessOrEqual, Operator::Greater, Operator::GreaterOrEqual],
    &[Operator::Add, Operator::Subtract, Operator::Join],
    &[Operator::Multiply, Operator::Divide],
    &[Operator::Power],
];

/// The tree of a formula.
pub(super) fn parse(text: &str) -> Result<Expr, FormulaError> {
    let length = text.chars().count();
    if length > LONGEST {
        let message =
            format!("Formula is too long ({length} characters). Maximum length is {LONGEST} characters.");
        return Err(FormulaError::at(text, 0, message));
    }
    let mut parser = Parser { text, tokens: tokens(text)?, at: 0, depth: 0, operators: 0 };
    let expr = parser.level(0)?;
    match parser.tokens.get(parser.at) {
        None => Ok(expr),
        Some((_, offset)) => Err(FormulaError::at(text, *offset, "extra text after the formula's end")),
    }
}

struct Parser<'t> {
    text: &'t str,
    tokens: Vec<(Token, usize)>,
    at: usize,
    depth: usize,
    operators: usize,
}

impl Parser<'_> {
    fn level(&mut self, level: usize) -> Result<Expr, FormulaError> {
        let Some(operators) = LEVELS.get(level) else { return self.signed() };
        let mut left = self.level(level + 1)?;
        while let Some((Token::Operator(operator), _)) = self.tokens.get(self.at)
            && operators.contains(operator)
        {
            let operator = *operator;
            self.at += 1;
            self.operators += 1;
            if self.operators > OPERATORS {
                return Err(self.error("the formula has too many operators"));
            }
            left = Expr::Binary(Box::new(left), operator, Box::new(self.level(level + 1)?));
        }
        Ok(left)
    }

    fn signed(&mut self) -> Result<Expr, FormulaError> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.error("the formula is nested too deeply"));
        }
        let expr = if self.eat(&Token::Operator(Operator::Subtract)) {
            Expr::Minus(Box::new(self.signed()?))
        } else if self.eat(&Token::Operator(Operator::Add)) {
            self.signed()?
        } else if self.eat(&Token::Not) {
            Expr::Not(Box::new(self.signed()?))
        } else {
            self.primary()?
        };
        self.depth -= 1;
        Ok(expr)
    }

    fn primary(&mut self) -> Result<Expr, FormulaError> {
        let Some((token, offset)) = self.tokens.get(self.at).cloned() else {
            return Err(self.error("the formula ends where a value is due"));
        };
        self.at += 1;
        match token {
            Token::Number(number) => Ok(Expr::Literal(Value::Number(number))),
            Token::Text(text) => Ok(Expr::Literal(Value::Text(text))),
            Token::Open => {
                let inner = self.level(0)?;
                self.expect(&Token::Close, "a parenthesis is not closed")?;
                Ok(inner)
            }
            Token::Name(name) if self.eat(&Token::Open) => self.call(&name, offset),
            Token::Name(name) => Ok(match name.to_ascii_uppercase().as_str() {
                "TRUE" => Expr::Literal(Value::Bool(true)),
                "FALSE" => Expr::Literal(Value::Bool(false)),
                "NULL" => Expr::Literal(Value::Blank),
                _ => Expr::Name { name, offset },
            }),
            _ => {
                self.at -= 1;
                Err(self.error("a value is due here"))
            }
        }
    }

    fn call(&mut self, name: &str, offset: usize) -> Result<Expr, FormulaError> {
        let refuse = |message: String| FormulaError::at(self.text, offset, message);
        let function: &'static Function =
            functions::named(name).ok_or_else(|| refuse(format!("Unknown function {name}")))?;
        let mut arguments = Vec::new();
        if !self.eat(&Token::Close) {
            loop {
                arguments.push(self.level(0)?);
                if !self.eat(&Token::Comma) {
                    break;
                }
            }
            self.expect(&Token::Close, "a parenthesis is not closed")?;
        }
        if !function.takes.contains(&arguments.len()) {
            let message = format!(
                "Incorrect number of parameters for function '{}()': received {}",
                function.name,
                arguments.len()
            );
            return Err(FormulaError::at(self.text, offset, message));
        }
        Ok(Expr::Call(function, arguments))
    }

    fn eat(&mut self, token: &Token) -> bool {
        let found = self.tokens.get(self.at).is_some_and(|(next, _)| next == token);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, token: &Token, otherwise: &str) -> Result<(), FormulaError> {
        if self.eat(token) { Ok(()) } else { Err(self.error(otherwise)) }
    }

    fn error(&self, message: &str) -> FormulaError {
        let offset = self.tokens.get(self.at).map_or(self.text.len(), |(_, offset)| *offset);
        FormulaError::at(self.text, offset, message)
    }
}
