//! Text: its parts, its length, what it contains.

use regex_lite::Regex;

use super::Function;
use crate::sandbox::formula::eval::{Evaluation, Failure};
use crate::sandbox::formula::tree::Expr;
use crate::sandbox::formula::value::Value;

type Answer = Result<Value, Failure>;

/// No text of the platform is longer.
const LONGEST: usize = 131_072;

pub(super) const FUNCTIONS: &[Function] = &[
    Function { name: "TEXT", takes: 1..=1, run: to_text },
    Function { name: "LEN", takes: 1..=1, run: |e, a| Ok(count(e.text(a, 0)?.chars().count())) },
    Function { name: "LEFT", takes: 2..=2, run: |e, a| part(e.text(a, 0)?, 0, e.count(a, 1)?) },
    Function { name: "RIGHT", takes: 2..=2, run: right },
    Function {
        name: "MID",
        takes: 3..=3,
        run: |e, a| part(e.text(a, 0)?, e.count(a, 1)?.saturating_sub(1), e.count(a, 2)?),
    },
    Function {
        name: "CONTAINS",
        takes: 2..=2,
        run: |e, a| Ok(Value::Bool(e.text(a, 0)?.contains(&e.text(a, 1)?))),
    },
    Function {
        name: "BEGINS",
        takes: 2..=2,
        run: |e, a| Ok(Value::Bool(e.text(a, 0)?.starts_with(&e.text(a, 1)?))),
    },
    Function { name: "FIND", takes: 2..=3, run: find },
    Function {
        name: "SUBSTITUTE",
        takes: 3..=3,
        run: |e, a| Ok(Value::Text(e.text(a, 0)?.replace(&e.text(a, 1)?, &e.text(a, 2)?))),
    },
    Function { name: "TRIM", takes: 1..=1, run: |e, a| Ok(Value::Text(e.text(a, 0)?.trim().to_owned())) },
    Function { name: "UPPER", takes: 1..=2, run: |e, a| Ok(Value::Text(e.text(a, 0)?.to_uppercase())) },
    Function { name: "LOWER", takes: 1..=2, run: |e, a| Ok(Value::Text(e.text(a, 0)?.to_lowercase())) },
    Function { name: "LPAD", takes: 2..=3, run: |e, a| pad(e, a, true) },
    Function { name: "RPAD", takes: 2..=3, run: |e, a| pad(e, a, false) },
    Function { name: "REGEX", takes: 2..=2, run: matches },
    Function { name: "BR", takes: 0..=0, run: |_, _| Ok(Value::Text("<br>".to_owned())) },
    Function { name: "HYPERLINK", takes: 2..=3, run: hyperlink },
    Function { name: "IMAGE", takes: 2..=4, run: image },
];

fn count(number: usize) -> Value {
    Value::Number(number.into())
}

fn to_text(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    Ok(match e.any(arguments, 0)? {
        Value::Blank => Value::Blank,
        Value::Text(text) => Value::Text(text),
        Value::Number(number) => Value::Text(number.normalize().to_string()),
        Value::Date(day) => Value::Text(day.to_string()),
        Value::DateTime(moment) => Value::Text(moment.format("%Y-%m-%d %H:%M:%SZ").to_string()),
        Value::Time(time) => Value::Text(time.format("%H:%M:%S%.3f").to_string()),
        other @ Value::Bool(_) => return Err(Failure::wrong("a number, date or picklist", &other)),
    })
}

fn part(text: String, skip: usize, take: usize) -> Answer {
    Ok(Value::Text(text.chars().skip(skip).take(take).collect()))
}

fn right(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let (text, wanted) = (e.text(arguments, 0)?, e.count(arguments, 1)?);
    let skip = text.chars().count().saturating_sub(wanted);
    part(text, skip, wanted)
}

/// Places count from 1, and 0 says that it is not there.
fn find(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let (wanted, text) = (e.text(arguments, 0)?, e.text(arguments, 1)?);
    let start = if arguments.len() > 2 { e.count(arguments, 2)?.saturating_sub(1) } else { 0 };
    let rest: String = text.chars().skip(start).collect();
    let at = rest.split_once(&wanted).filter(|_| !wanted.is_empty());
    Ok(count(at.map_or(0, |(before, _)| start + before.chars().count() + 1)))
}

/// A text that is too long is cut.
fn pad(e: &Evaluation<'_>, arguments: &[Expr], left: bool) -> Answer {
    let (text, length) = (e.text(arguments, 0)?, e.count(arguments, 1)?.min(LONGEST));
    let with = if arguments.len() > 2 { e.text(arguments, 2)? } else { " ".to_owned() };
    let missing = length.saturating_sub(text.chars().count());
    let padding: String = with.chars().cycle().take(missing).collect();
    part(if left { padding + &text } else { text + &padding }, 0, length)
}

/// The whole text must match. The patterns are those of linear time; what they lack of Java's is refused.
fn matches(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let (text, pattern) = (e.text(arguments, 0)?, e.text(arguments, 1)?);
    let regex =
        Regex::new(&format!("^(?:{pattern})$")).map_err(|error| Failure(format!("REGEX: {error}")))?;
    Ok(Value::Bool(regex.is_match(&text)))
}

fn hyperlink(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let (url, label) = (e.text(arguments, 0)?, e.text(arguments, 1)?);
    let target = if arguments.len() > 2 { e.text(arguments, 2)? } else { "_blank".to_owned() };
    Ok(Value::Text(format!("<a href=\"{url}\" target=\"{target}\">{label}</a>")))
}

fn image(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let (url, words) = (e.text(arguments, 0)?, e.text(arguments, 1)?);
    let size = if arguments.len() > 3 {
        format!(" height=\"{}\" width=\"{}\"", e.count(arguments, 2)?, e.count(arguments, 3)?)
    } else {
        String::new()
    };
    Ok(Value::Text(format!("<img src=\"{url}\" alt=\"{words}\"{size} border=\"0\"/>")))
}
