//! Conditions, choices, blanks, and what has changed.

use super::{Function, MANY, argument};
use crate::sandbox::formula::eval::{Evaluation, Failure, equal};
use crate::sandbox::formula::tree::Expr;
use crate::sandbox::formula::value::Value;

type Answer = Result<Value, Failure>;

pub(super) const FUNCTIONS: &[Function] = &[
    Function { name: "AND", takes: 1..=MANY, run: and },
    Function { name: "OR", takes: 1..=MANY, run: or },
    Function { name: "NOT", takes: 1..=1, run: |e, a| Ok(Value::Bool(!e.holds(argument(a, 0)?)?)) },
    Function { name: "IF", takes: 3..=3, run: choose },
    Function { name: "CASE", takes: 4..=MANY, run: case },
    Function { name: "ISBLANK", takes: 1..=1, run: |e, a| Ok(Value::Bool(e.any(a, 0)?.is_blank())) },
    // As documented, text is never null.
    Function { name: "ISNULL", takes: 1..=1, run: |e, a| Ok(Value::Bool(e.any(a, 0)? == Value::Blank)) },
    Function { name: "BLANKVALUE", takes: 2..=2, run: blank_value },
    Function { name: "NULLVALUE", takes: 2..=2, run: blank_value },
    Function { name: "ISPICKVAL", takes: 2..=2, run: is_picklist_value },
    Function { name: "INCLUDES", takes: 2..=2, run: includes },
    Function { name: "ISNEW", takes: 0..=0, run: |e, _| Ok(Value::Bool(e.source.is_new())) },
    Function { name: "ISCHANGED", takes: 1..=1, run: is_changed },
    Function { name: "PRIORVALUE", takes: 1..=1, run: |e, a| e.source.prior(name(a)?) },
];

fn and(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    for condition in arguments {
        if !e.holds(condition)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

fn or(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    for condition in arguments {
        if e.holds(condition)? {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

fn choose(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let holds = e.holds(argument(arguments, 0)?)?;
    e.any(arguments, if holds { 1 } else { 2 })
}

fn case(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let [subject, pairs @ ..] = arguments else { return Err(Failure("CASE has no value".to_owned())) };
    let subject = e.value(subject)?;
    let mut pairs = pairs.chunks(2);
    for pair in &mut pairs {
        match pair {
            [value, result] if equal(&subject, &e.value(value)?)? => return e.value(result),
            [otherwise] => return e.value(otherwise),
            _ => {}
        }
    }
    Err(Failure("CASE has no value for all other cases".to_owned()))
}

fn blank_value(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let value = e.any(arguments, 0)?;
    if value.is_blank() { e.any(arguments, 1) } else { Ok(value) }
}

fn is_picklist_value(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    Ok(Value::Bool(e.text(arguments, 0)? == e.text(arguments, 1)?))
}

fn includes(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let (chosen, wanted) = (e.text(arguments, 0)?, e.text(arguments, 1)?);
    Ok(Value::Bool(chosen.split(';').any(|value| value == wanted)))
}

/// A new record has no changes.
fn is_changed(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let name = name(arguments)?;
    let (before, after) = (e.source.prior(name)?, e.source.read(name)?);
    Ok(Value::Bool(!e.source.is_new() && before.equals(&after) != Some(true)))
}

fn name(arguments: &[Expr]) -> Result<&str, Failure> {
    match argument(arguments, 0)? {
        Expr::Name { name, .. } => Ok(name),
        _ => Err(Failure("the parameter must be a field".to_owned())),
    }
}
