//! From SELECT to what a row has.

use sobjects::Object;
use soql::ast::{Expr, Function, GroupKind, Name, Path, Query, SelectItem, Span, TypeOf};

use crate::problem::Problem;
use crate::row::{Holds, Member, Row, Twice};
use crate::types::{Known, Typed, Types};

/// The row of a query of this object.
pub(crate) fn row(query: &Query, object: &Object, types: &Types<'_>) -> Result<Row, Problem> {
    let mut selected = Selected { query, object, types, row: Row::default(), unnamed: 0 };
    for item in &query.select {
        match item {
            SelectItem::Expr { expr, alias } => selected.expr(expr, alias.as_ref())?,
            SelectItem::Fields(group) => selected.fields(group.span)?,
            SelectItem::Subquery(children) => selected.children(children)?,
            SelectItem::TypeOf(type_of) => selected.type_of(type_of)?,
        }
    }
    Ok(selected.row)
}

struct Selected<'a> {
    query: &'a Query,
    object: &'a Object,
    types: &'a Types<'a>,
    row: Row,
    /// How many functions have no name so far.
    unnamed: usize,
}

impl Selected<'_> {
    fn expr(&mut self, expr: &Expr, alias: Option<&Name>) -> Result<(), Problem> {
        let known = expr.field().map(|path| self.types.at(path.span)).unwrap_or_default();
        let is_aggregate = self.query.is_aggregate();
        let named = match expr {
            Expr::Field(_) => true,
            Expr::Call(call) if is_aggregate => call.function == Function::ToLabel,
            Expr::Call(call) => call.function != Function::Distance,
        };
        match (alias, known.split_last()) {
            (Some(alias), _) => {
                let ident = alias_ident(&alias.text);
                self.value(&alias.text, ident, self.column(expr), expr.span())
            }
            (None, Some((last, _))) if named && is_aggregate => {
                self.value(&last.field.name, self.types.ident(*last), self.column(expr), expr.span())?;
                self.as_written(expr);
                Ok(())
            }
            (None, Some((last, hops))) if named => {
                let typed = match expr {
                    Expr::Field(_) => self.types.field(*last),
                    Expr::Call(_) => self.types.expr(expr),
                };
                self.within(hops, *last, typed, expr.span())
            }
            _ => {
                let name = format!("expr{}", self.unnamed);
                self.unnamed += 1;
                self.value(&name, name.clone(), self.column(expr), expr.span())
            }
        }
    }

    /// The type of an expression that stands in the row itself. In a subtotal there are no grouped values.
    fn column(&self, expr: &Expr) -> Typed {
        let has_subtotals = self.query.group_by.as_ref().is_some_and(|group| group.kind != GroupKind::Plain);
        let typed = self.types.expr(expr);
        let is_grouped = match expr {
            Expr::Field(_) => true,
            Expr::Call(call) => !expr.is_aggregate() && call.function != Function::Grouping,
        };
        Typed { optional: typed.optional || has_subtotals && is_grouped, ..typed }
    }

    /// A field, within the parents that its path leads through.
    fn within(
        &mut self,
        hops: &[Known<'_>],
        last: Known<'_>,
        typed: Typed,
        span: Span,
    ) -> Result<(), Problem> {
        let mut row = &mut self.row;
        // What a record of any kind has is not known before it is there.
        let mut any_kind = false;
        for hop in hops {
            let key = hop.field.relationship_name.as_deref().unwrap_or_default();
            row = row.parent(key, self.types.parent(*hop)).map_err(|Twice| twice(key, span))?;
            any_kind |= hop.field.reference_to.len() != 1;
        }
        let key = last.field.name.to_string();
        let typed = Typed { optional: typed.optional || any_kind, ..typed };
        let (ident, holds) = (self.types.ident(last), Holds::Value(typed));
        let member = Member { key, written: None, ident, holds };
        row.add(member).map_err(|Twice| twice(&last.field.name, span))
    }

    fn value(&mut self, key: &str, ident: String, typed: Typed, span: Span) -> Result<(), Problem> {
        let member = Member { key: key.to_owned(), written: None, ident, holds: Holds::Value(typed) };
        self.row.add(member).map_err(|Twice| twice(key, span))
    }

    /// Whether a grouped field is answered by its API name or as the query writes it, nobody says.
    fn as_written(&mut self, expr: &Expr) {
        let written = expr.field().map(Path::last);
        if let (Some(member), Some(written)) = (self.row.members.last_mut(), written) {
            member.written = Some(written.to_owned()).filter(|written| *written != member.key);
        }
    }

    fn fields(&mut self, span: Span) -> Result<(), Problem> {
        for known in self.types.at(span) {
            self.within(&[], known, self.types.field(known), span)?;
        }
        Ok(())
    }

    fn children(&mut self, query: &Query) -> Result<(), Problem> {
        let path = &query.from.object;
        let child = self.object.child(path.last());
        let object = child.and_then(|child| self.types.org.catalog.object(&child.object));
        let (Some(child), Some(object)) = (child, object) else {
            let object = child.map_or(path.last(), |child| &child.object);
            return Err(not_known(&path.text, object, path.span));
        };
        let key = child.relationship_name.to_string();
        let ident = self.types.org.child(&self.object.name, &key).unwrap_or(&key).to_owned();
        let holds = Holds::Children(row(query, object, self.types)?);
        let member = Member { key, written: None, ident, holds };
        self.row.add(member).map_err(|Twice| twice(&path.text, path.span))
    }

    /// A record of one kind or another.
    fn type_of(&mut self, type_of: &TypeOf) -> Result<(), Problem> {
        let path = &type_of.relationship;
        let known = self.types.at(path.span);
        let Some((last, hops)) = known.split_last() else { return Ok(()) };
        let mut row = &mut self.row;
        for hop in hops {
            let key = hop.field.relationship_name.as_deref().unwrap_or_default();
            row = row.parent(key, self.types.parent(*hop)).map_err(|Twice| twice(key, path.span))?;
        }
        let key = last.field.relationship_name.as_deref().unwrap_or_default().to_owned();
        let record = Typed { rust: "$::sobjects::Record".to_owned(), optional: true };
        let member =
            Member { key, written: None, ident: self.types.parent(*last), holds: Holds::Value(record) };
        row.add(member).map_err(|Twice| twice(&path.text, path.span))
    }
}

fn twice(key: &str, span: Span) -> Problem {
    Problem::new(format!("the answer would have `{key}` twice; give one of them another alias"), span)
}

/// The complaint about an object that could not be checked.
pub(crate) fn not_known(path: &str, object: &str, span: Span) -> Problem {
    let message = format!(
        "`{path}` cannot be checked: the org's folder has no snapshot of {object}; fetch it, and generate again"
    );
    Problem::new(message, span)
}

/// `totalAmount` and `total_amount` are `total_amount`.
fn alias_ident(alias: &str) -> String {
    let mut ident = String::with_capacity(alias.len() + 2);
    let mut before_is_small = false;
    for letter in alias.chars() {
        if letter.is_ascii_uppercase() && before_is_small {
            ident.push('_');
        }
        before_is_small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        ident.push(letter.to_ascii_lowercase());
    }
    if syn::parse_str::<syn::Ident>(&ident).is_ok() { ident } else { ident + "_" }
}
