//! Fields and functions: where they may stand, and what type they have there.

use sobjects::catalog::{Field, FieldType, Flags, Object};

use super::scope::Scope;
use super::{Checker, Clause};
use crate::ast::{Call, Expr, Function};
use crate::error::{FieldUse, Problem};

/// What stands on the left of an operator, or is selected, grouped or sorted by.
pub(super) struct Operand<'a> {
    /// As written.
    pub(super) expr: &'a Expr,
    pub(super) kind: FieldType,
    /// The field itself, when it is one.
    pub(super) field: Option<(&'a Object, &'a Field)>,
}

impl<'a> Checker<'a> {
    /// Checks an expression; `None` when it is wrong or unknown, so that nothing more can be said of it.
    pub(super) fn expr(&mut self, expr: &'a Expr, scope: &Scope<'a>, clause: Clause) -> Option<Operand<'a>> {
        match expr {
            Expr::Field(path) => {
                let resolved = self.field(path, scope, clause)?;
                let field = Some((resolved.object, resolved.field));
                Some(Operand { expr, kind: resolved.field.kind.clone(), field })
            }
            Expr::Call(call) => {
                if let Some(place) = wrong_place(call.function, clause) {
                    let problem = Problem::WrongClause { function: call.function.name(), clause: place };
                    self.error(problem, call.span);
                }
                let kind = self.call(call, scope, clause)?;
                Some(Operand { expr, kind, field: None })
            }
        }
    }

    /// Checks the arguments of a function and gives its type.
    fn call(&mut self, call: &'a Call, scope: &Scope<'a>, clause: Clause) -> Option<FieldType> {
        use Function as F;
        if call.arguments.is_empty() {
            return Some(FieldType::Int);
        }
        let argument = call.expressions().next()?;
        let inner = match argument {
            Expr::Call(inner) if takes(call.function, inner.function) => self.call(inner, scope, clause)?,
            Expr::Call(inner) => {
                let problem = Problem::WrongArgument {
                    function: call.function.name(),
                    field: inner.function.name().to_owned(),
                    kind: "function".to_owned(),
                    wants: wants(call.function),
                };
                self.error(problem, inner.span);
                return None;
            }
            Expr::Field(path) => {
                let resolved = self.field(path, scope, clause)?;
                self.argument(call, &path.text, resolved.object, resolved.field, clause);
                resolved.field.kind.clone()
            }
        };
        Some(match call.function {
            F::Count | F::CountDistinct | F::Grouping => FieldType::Int,
            F::Sum | F::Avg | F::Distance => FieldType::Double,
            // An aggregate is in the org's own currency and compares with no other.
            F::Min | F::Max if inner == FieldType::Currency => FieldType::Double,
            F::Min | F::Max | F::ConvertTimezone | F::ConvertCurrency => inner,
            F::ToLabel | F::Format | F::Geolocation => FieldType::String,
            F::DayOnly => FieldType::Date,
            _ => FieldType::Int,
        })
    }

    /// Checks a field as the argument of a function.
    fn argument(&mut self, call: &'a Call, written: &str, object: &Object, field: &Field, clause: Clause) {
        let function = call.function;
        if function.is_aggregate() && !aggregates(function, field) {
            let usage = FieldUse::Aggregate(function.name());
            self.cannot_use(object, field, usage, call.span);
        } else if !fits(function, &field.kind) {
            let problem = Problem::WrongArgument {
                function: function.name(),
                field: written.to_owned(),
                kind: field.kind.name().to_owned(),
                wants: wants(function),
            };
            self.error(problem, call.span);
        } else if clause == Clause::Where && function != Function::Distance && !field.is(Flags::FILTERABLE) {
            self.cannot_use(object, field, FieldUse::Filter, call.span);
        }
    }

    pub(super) fn cannot_use(
        &mut self,
        object: &Object,
        field: &Field,
        usage: FieldUse,
        span: crate::ast::Span,
    ) {
        let problem =
            Problem::CannotUse { object: object.name.to_string(), field: field.name.to_string(), usage };
        self.error(problem, span);
    }
}

/// The place where the function stands, if it may not stand there.
fn wrong_place(function: Function, clause: Clause) -> Option<&'static str> {
    use Clause as C;
    use Function as F;
    let allowed = match function {
        F::Count | F::CountDistinct | F::Avg | F::Sum | F::Min | F::Max | F::Grouping => {
            matches!(clause, C::Select | C::Having | C::OrderBy)
        }
        F::ToLabel => matches!(clause, C::Select | C::Where | C::GroupBy | C::Having),
        F::Format | F::ConvertCurrency => clause == C::Select,
        F::Distance => matches!(clause, C::Select | C::Where | C::OrderBy),
        F::ConvertTimezone => return Some("a query without a date function such as CALENDAR_YEAR around it"),
        _ => true,
    };
    (!allowed).then(|| clause.name())
}

/// Whether a function takes the result of another one.
fn takes(outer: Function, inner: Function) -> bool {
    match outer {
        Function::Format => {
            inner.is_aggregate() || matches!(inner, Function::ConvertCurrency | Function::ToLabel)
        }
        outer => outer.is_date_part() && inner == Function::ConvertTimezone,
    }
}

/// "Support for Field Types in Aggregate Functions": the describe flag first, then the type.
fn aggregates(function: Function, field: &Field) -> bool {
    use FieldType as T;
    let countable = field.is(Flags::AGGREGATABLE)
        && !matches!(
            field.kind,
            T::Boolean
                | T::Base64
                | T::Time
                | T::Address
                | T::Location
                | T::MultiPicklist
                | T::EncryptedString
        );
    match function {
        Function::Sum | Function::Avg => countable && field.kind.is_number(),
        _ => countable,
    }
}

fn fits(function: Function, kind: &FieldType) -> bool {
    use Function as F;
    match function {
        F::ConvertCurrency => *kind == FieldType::Currency,
        F::Distance => *kind == FieldType::Location,
        F::ConvertTimezone | F::HourInDay | F::DayOnly => *kind == FieldType::DateTime,
        function if function.is_date_part() => matches!(kind, FieldType::Date | FieldType::DateTime),
        _ => true,
    }
}

const fn wants(function: Function) -> &'static str {
    use Function as F;
    match function {
        F::ConvertCurrency => "a currency field",
        F::Distance => "a geolocation field",
        F::ConvertTimezone | F::HourInDay | F::DayOnly => "a dateTime field",
        F::Format => "a field, an aggregate or convertCurrency",
        function if function.is_date_part() => "a date or dateTime field",
        _ => "a field",
    }
}
