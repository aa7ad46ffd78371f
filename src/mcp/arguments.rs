//! Arguments of a call, checked against the static schema of the tool before they are read.
//!
//! rmcp checks nothing against a schema built at run time, and serde's messages do not name the argument.
//! Not here: what only the org can tell, such as whether a field exists (policy, audit and revops do).

use rmcp::model::JsonObject;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};

/// What is wrong with the arguments of a call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum ArgumentError {
    /// The tool has no argument of this name.
    #[error("Unknown argument `{name}`. This tool takes: {known}. Send it again with these alone.")]
    Unknown { name: String, known: String },
    /// A required argument is missing or null.
    #[error("The argument `{name}` is missing: {description}. Send it again with that argument.")]
    Missing { name: String, description: String },
    /// The JSON type is another.
    #[error("The argument `{name}` must be {expected}, not {found}.")]
    WrongType { name: String, expected: String, found: String },
    /// A number outside its limits.
    #[error("The argument `{name}` must be {limits}, not {found}.")]
    OutOfRange { name: String, limits: String, found: String },
    /// Checked, and still not readable: a schema and its type disagree.
    #[error("The arguments cannot be read: {0}.")]
    Unreadable(String),
}

/// Arguments that were checked: those of the tool, and `dry_run`, which all tools share.
#[derive(Debug)]
pub(super) struct Checked<A> {
    pub(super) arguments: A,
    pub(super) dry_run: bool,
}

/// Checks and reads the arguments of a call.
pub(super) fn read<A: DeserializeOwned>(
    schema: &JsonObject,
    given: Option<JsonObject>,
) -> Result<Checked<A>, ArgumentError> {
    let mut arguments = check(schema, given.unwrap_or_default())?;
    let dry_run = matches!(arguments.remove("dry_run"), Some(Value::Bool(true)));
    let arguments = serde_json::from_value(Value::Object(arguments))
        .map_err(|error| ArgumentError::Unreadable(error.to_string()))?;
    Ok(Checked { arguments, dry_run })
}

fn check(schema: &JsonObject, given: JsonObject) -> Result<JsonObject, ArgumentError> {
    let empty = JsonObject::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut checked = JsonObject::new();
    for (name, value) in given {
        let Some(property) = properties.get(&name) else {
            let known: Vec<_> = properties.keys().map(String::as_str).collect();
            return Err(ArgumentError::Unknown { name, known: known.join(", ") });
        };
        let types = types(property);
        if value.is_null() && !types.contains(&"null") {
            continue; // left out, as far as the tool is concerned
        }
        let value = check_value(&name, &types, property, value)?;
        checked.insert(name, value);
    }
    match required.iter().find(|name| !checked.contains_key(**name)) {
        None => Ok(checked),
        Some(name) => Err(ArgumentError::Missing {
            name: (*name).to_owned(),
            description: first_sentence(properties.get(*name)),
        }),
    }
}

fn check_value(name: &str, types: &[&str], property: &Value, value: Value) -> Result<Value, ArgumentError> {
    let value = if types.contains(&"integer") { whole(value) } else { value };
    let fits = types.iter().any(|kind| match *kind {
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    });
    if !fits {
        let expected: Vec<_> = types.iter().map(|kind| in_words(kind)).collect();
        return Err(ArgumentError::WrongType {
            name: name.to_owned(),
            expected: expected.join(" or "),
            found: described(&value),
        });
    }
    check_limits(name, property, &value)?;
    Ok(value)
}

/// `90.0` is a whole number in JSON Schema; some clients write every number so.
fn whole(value: Value) -> Value {
    match value.as_f64() {
        Some(number) if value.is_f64() && number.fract() == 0.0 && number.abs() < 1e15 => {
            Value::Number(Number::from(number as i64))
        }
        _ => value,
    }
}

fn check_limits(name: &str, property: &Value, value: &Value) -> Result<(), ArgumentError> {
    let Some(number) = value.as_f64() else { return Ok(()) };
    let limit = |key| property.get(key).and_then(Value::as_f64);
    let (minimum, maximum) = (limit("minimum"), limit("maximum"));
    if minimum.is_none_or(|least| number >= least) && maximum.is_none_or(|most| number <= most) {
        return Ok(());
    }
    let limits = match (minimum, maximum) {
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (_, most) => format!("{} or less", most.unwrap_or_default()),
    };
    Err(ArgumentError::OutOfRange { name: name.to_owned(), limits, found: value.to_string() })
}

fn types(property: &Value) -> Vec<&str> {
    match property.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn in_words(kind: &str) -> &str {
    match kind {
        "integer" => "a whole number",
        "number" => "a number",
        "string" => "a text in quotes",
        "boolean" => "true or false without quotes",
        other => other,
    }
}

fn described(value: &Value) -> String {
    match value {
        Value::String(text) => format!("the text {:?}", text.chars().take(40).collect::<String>()),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        other => other.to_string(),
    }
}

fn first_sentence(property: Option<&Value>) -> String {
    let text = property.and_then(|property| property.get("description")).and_then(Value::as_str);
    text.unwrap_or("it is required").split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
    struct Example {
        /// Days ahead.
        #[schemars(range(min = 1, max = 365))]
        days: u16,
        /// User id. Leave it out for everyone.
        owner_id: Option<String>,
    }

    fn read_example(given: Value) -> Result<Checked<Example>, String> {
        let schema = crate::mcp::schema::input_schema::<Example>();
        read(&schema, given.as_object().cloned()).map_err(|error| error.to_string())
    }

    #[test]
    fn every_kind_of_mistake_is_named_with_its_argument() {
        let refused = |given| read_example(given).expect_err("a mistake");
        assert_eq!(
            refused(json!({"dayz": 3})),
            "Unknown argument `dayz`. This tool takes: days, owner_id, dry_run. Send it again with these alone."
        );
        assert_eq!(
            refused(json!({})),
            "The argument `days` is missing: Days ahead. Send it again with that argument."
        );
        assert_eq!(
            refused(json!({"days": 3, "dry_run": "true"})),
            "The argument `dry_run` must be true or false without quotes, not the text \"true\"."
        );
        assert_eq!(
            refused(json!({"days": "3"})),
            "The argument `days` must be a whole number, not the text \"3\"."
        );
        assert_eq!(refused(json!({"days": 2.5})), "The argument `days` must be a whole number, not 2.5.");
        assert_eq!(refused(json!({"days": 400})), "The argument `days` must be from 1 to 365, not 400.");
        assert_eq!(refused(json!({"days": -1})), "The argument `days` must be from 1 to 365, not -1.");
        assert_eq!(
            refused(json!({"days": 1, "owner_id": ["005"]})),
            "The argument `owner_id` must be a text in quotes, not a list."
        );
    }

    #[test]
    fn null_is_a_value_where_the_schema_says_so_and_left_out_is_not_null() {
        let schema = json!({"properties": {
            "old": {"type": ["string", "null"]}, "new": {"type": ["string", "null"]}, "other": {"type": "string"}}});
        let schema = schema.as_object().cloned().unwrap_or_default();
        let given = json!({"old": null, "new": "x", "other": null});
        let checked = check(&schema, given.as_object().cloned().unwrap_or_default()).expect("fine");
        assert_eq!(Value::Object(checked), json!({"old": null, "new": "x"}));
    }

    #[test]
    fn null_stands_for_an_optional_argument_left_out_and_whole_floats_are_whole() {
        let checked = read_example(json!({"days": 90.0, "owner_id": null, "dry_run": true})).expect("fine");
        assert_eq!(checked.arguments.days, 90);
        assert_eq!(checked.arguments.owner_id, None);
        assert!(checked.dry_run);
    }
}
