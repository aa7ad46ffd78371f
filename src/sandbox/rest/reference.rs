//! `@{ref.path}` in the subrequests of a composite or a graph.

use std::collections::HashMap;

use serde_json::Value;
use url::form_urlencoded::byte_serialize;

use super::call::Content;
use crate::sandbox::refusal::Refusal;

/// What the calls before answered, by reference id.
#[derive(Default)]
pub(super) struct References {
    answers: HashMap<String, Value>,
}

impl References {
    /// Remembers the answer of a call that was done.
    pub(super) fn add(&mut self, name: &str, body: &Content) {
        let body = match body {
            Content::Json(json) => serde_json::from_str(json.get()).unwrap_or_default(),
            Content::None | Content::Blob(_) | Content::Text(..) => Value::Null,
        };
        self.answers.insert(name.to_owned(), body);
    }

    /// A URL with its references replaced.
    pub(super) fn fill_url(&self, url: &str) -> Result<String, Refusal> {
        self.fill(url, |text| byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20"))
    }

    /// JSON with its references replaced. They can only stand inside strings, since `@` is no JSON elsewhere.
    pub(super) fn fill_json(&self, json: &str) -> Result<String, Refusal> {
        self.fill(json, |text| {
            let quoted = Value::from(text).to_string();
            quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
        })
    }

    fn fill(&self, text: &str, escape: impl Fn(&str) -> String) -> Result<String, Refusal> {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("@{") {
            let Some((path, after)) = after.split_once('}') else { break };
            filled.push_str(before);
            filled.push_str(&escape(&self.value(path)?));
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn value(&self, path: &str) -> Result<String, Refusal> {
        // `query.records[0].Id` or `collection[0].id`: a name, and a JSON pointer.
        let mut steps = path.split(['.', '[']);
        let name = steps.next().unwrap_or_default();
        let pointer: String = steps.map(|step| format!("/{}", step.trim_end_matches(']'))).collect();
        match self.answers.get(name).and_then(|answer| answer.pointer(&pointer)) {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
            _ => {
                let message = format!("Invalid reference specified. No value for {path} found in {name}.");
                Err(Refusal::bad("PROCESSING_HALTED", message))
            }
        }
    }
}

/// The reference ids that a text names.
pub(super) fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split("@{").skip(1).filter_map(|rest| rest.split(['.', '[', '}']).next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_replaced_and_escaped_for_their_place() {
        let mut references = References::default();
        let body = serde_json::value::RawValue::from_string(
            r#"{"id":"001","records":[{"Name":"R&D \"x\""}]}"#.to_owned(),
        )
        .expect("JSON");
        references.add("a", &Content::Json(body));
        assert_eq!(
            references.fill_url("/x/@{a.id}/y?q=@{a.records[0].Name}").expect("url"),
            "/x/001/y?q=R%26D%20%22x%22"
        );
        let json = references.fill_json(r#"{"Name":"@{a.records[0].Name}"}"#).expect("json");
        assert_eq!(serde_json::from_str::<Value>(&json).expect("still JSON")["Name"], "R&D \"x\"");
        let refusal = references.fill_json(r#"{"Name":"@{a.Id}"}"#).expect_err("case counts");
        assert_eq!(refusal.message, "Invalid reference specified. No value for a.Id found in a.");
    }
}
