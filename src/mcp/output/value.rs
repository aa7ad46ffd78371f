//! One value as text.

use sobjects::Value;

/// A value in one line; empty for null.
pub(super) fn value_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(text) | Value::Json(text) => text.clone(),
        Value::Text(text) => text.clone(),
        Value::Record(_) | Value::Rows(_) => serde_json::to_string(value).unwrap_or_default(),
    }
}

/// The text in one line: line breaks and tabs become `\n` and `\t`, other control characters are dropped.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => line.push_str("\\n"),
            '\t' => line.push_str("\\t"),
            control if control.is_control() => {}
            other => line.push(other),
        }
    }
    line
}
