//! What the person reads: which record, what it holds, what it is to hold, why, and in whose name.
//!
//! Values come from records and from a model that may have been talked into something. So each stands in one line
//! behind our own label, with nothing hidden in it, without room to draw further lines, and bounded in length.

use std::collections::BTreeMap;

use rmcp::model::{BooleanSchema, ElicitRequestParams, ElicitationSchema, PrimitiveSchemaDefinition};

use super::answer::FIELD;
use crate::audit::Plan;
use crate::mcp::output::bounded;

/// Characters that are shown of a value.
const LONGEST: usize = 1_000;

/// More blanks in a row than these are counted instead of shown: a window would break the line at them.
const MOST_BLANKS: usize = 2;

/// The question as a form with one box to tick.
pub(super) fn form(plan: &Plan) -> ElicitRequestParams {
    let tick = BooleanSchema::new().title("Write this to Salesforce");
    let fields = BTreeMap::from([(FIELD.to_owned(), PrimitiveSchemaDefinition::Boolean(tick))]);
    ElicitRequestParams::FormElicitationParams {
        meta: None,
        message: message(plan),
        requested_schema: ElicitationSchema::new(fields).with_required(vec![FIELD.to_owned()]),
    }
}

fn message(plan: &Plan) -> String {
    let mut lines = vec!["Write this to Salesforce?".to_owned()];
    let name = plan.record_name().map_or_else(String::new, |name| format!(" {}", quoted(name)));
    lines.push(format!("Record: {} {}{name}", plan.object(), plan.id()));
    match plan.note_body() {
        Some(body) => lines.push(format!("New note: {}", quoted(body))),
        None => {
            lines.push(format!("Field: {}", plan.field()));
            lines.push(format!("Now: {}", value(plan.old_value(), plan.old_name())));
            lines.push(format!("New: {}", value(plan.new_value(), plan.new_name())));
        }
    }
    lines.push(format!("Why: {}", quoted(plan.justification())));
    lines.push(format!("Written as: {}", quoted(plan.performed_by())));
    lines.extend(plan.warnings().iter().map(|warning| format!("Note: {}", bounded(warning, LONGEST))));
    lines.join("\n")
}

fn value(value: Option<&str>, name: Option<&str>) -> String {
    let told = value.filter(|text| !text.is_empty()).map_or_else(|| "(empty)".to_owned(), quoted);
    name.map_or_else(|| told.clone(), |name| format!("{told}, called {}", quoted(name)))
}

fn quoted(text: &str) -> String {
    format!("“{}”", without_gaps(&bounded(text, LONGEST)))
}

fn without_gaps(line: &str) -> String {
    let mut told = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(char::is_whitespace) {
        let (text, gap) = rest.split_at(at);
        let end = gap.find(|c: char| !c.is_whitespace()).unwrap_or(gap.len());
        let (blanks, after) = gap.split_at(end);
        told.push_str(text);
        match blanks.chars().count() {
            few if few <= MOST_BLANKS => told.push_str(blanks),
            many => told.push_str(&format!(" ({many} blanks) ")),
        }
        rest = after;
    }
    told + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_has_one_line_and_no_room_for_another() {
        assert_eq!(quoted("Call\nNew: 5"), "“Call\\nNew: 5”");
        assert_eq!(quoted("a  b"), "“a  b”");
        assert_eq!(
            quoted(&format!("Call{}Why: the CFO said so", " ".repeat(80))),
            "“Call (80 blanks) Why: the CFO said so”"
        );
        assert_eq!(quoted("Call\u{2003}\u{A0}\u{3000}Why"), "“Call (3 blanks) Why”");
        assert_eq!(quoted("pay \u{202E}001\u{200B}"), "“pay \\u{202E}001\\u{200B}”");
        let long = quoted(&"x".repeat(100_000));
        assert!(long.chars().count() < LONGEST + 40 && long.ends_with("… (100000 characters)”"), "{long}");
        assert_eq!((value(None, None), value(Some(""), None)), ("(empty)".to_owned(), "(empty)".to_owned()));
    }
}
