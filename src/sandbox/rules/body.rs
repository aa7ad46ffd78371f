//! The JSON body of a write: its fields with the place where each value stands, for the errors that name it.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::sandbox::refusal::Refusal;

/// The fields of a record as the request gives them, in its order.
#[derive(Debug)]
pub(crate) struct Body<'b> {
    /// The whole text.
    text: &'b str,
    /// Names as they were written, and values.
    pub(crate) entries: Vec<(Cow<'b, str>, Given<'b>)>,
}

/// A value of a body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'b> {
    /// Its JSON text.
    pub(crate) json: &'b str,
}

impl<'b> Body<'b> {
    /// Reads a body that must be one JSON object.
    pub(crate) fn parse(text: &'b str) -> Result<Self, Refusal> {
        if text.trim().is_empty() {
            return Err(Refusal::json(
                "The HTTP entity body is required, but this request has no entity body.",
            ));
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let entries = reader
            .deserialize_any(Entries)
            .and_then(|entries| reader.end().map(|()| entries))
            .map_err(|error| syntax(text, &error))?;
        let mut seen = HashSet::with_capacity(entries.len());
        match entries.iter().find(|(name, _)| !seen.insert(name.to_ascii_lowercase())) {
            Some((name, _)) => Err(Refusal::bad("INVALID_FIELD", format!("Duplicate field: {name}"))),
            None => Ok(Self { text, entries }),
        }
    }

    /// Sets a field that the request names elsewhere than in its body.
    pub(crate) fn set(&mut self, name: &'b str, json: &'b str) {
        self.entries.push((Cow::Borrowed(name), Given { json }));
    }

    /// The value of this name, without regard to case.
    pub(crate) fn get(&self, name: &str) -> Option<Given<'b>> {
        self.entries.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, given)| *given)
    }

    /// Takes out the value of this name, as text.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        let value = self.get(name)?;
        self.entries.retain(|(key, _)| !key.eq_ignore_ascii_case(name));
        value.text().or_else(|| (!value.is_null()).then(|| value.json.to_owned()))
    }

    /// The refusal of a value whose type does not fit.
    pub(crate) fn wrong_type(&self, kind: &str, given: Given<'_>) -> Refusal {
        let shown = match given.token() {
            "START_OBJECT" | "START_ARRAY" => String::new(),
            _ => format!(" value {}", given.text().unwrap_or_else(|| given.json.to_owned())),
        };
        Refusal::json(format!(
            "Cannot deserialize instance of {kind} from {}{shown} or request may be missing a required field at {}",
            given.token(),
            place(self.text, (given.json.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize)),
        ))
    }
}

impl Given<'_> {
    /// What kind of value it is, in the platform's words.
    pub(crate) fn token(&self) -> &'static str {
        match self.json.as_bytes().first() {
            Some(b'"') => "VALUE_STRING",
            Some(b't') => "VALUE_TRUE",
            Some(b'f') => "VALUE_FALSE",
            Some(b'n') => "VALUE_NULL",
            Some(b'{') => "START_OBJECT",
            Some(b'[') => "START_ARRAY",
            _ if self.json.contains(['.', 'e', 'E']) => "VALUE_NUMBER_FLOAT",
            _ => "VALUE_NUMBER_INT",
        }
    }

    /// Whether it is `null`.
    pub(crate) fn is_null(&self) -> bool {
        self.json == "null"
    }

    /// The text, where it is one.
    pub(crate) fn text(&self) -> Option<String> {
        serde_json::from_str(self.json).ok()
    }
}

/// The refusal of a text that is no JSON object.
pub(crate) fn syntax(text: &str, error: &serde_json::Error) -> Refusal {
    if error.is_data() {
        return Refusal::json("Cannot deserialize instance of object at [line:1, column:1]");
    }
    if error.is_eof() {
        return Refusal::json(format!(
            "Unexpected end-of-input: expected close marker for OBJECT at [line:{}, column:{}]",
            error.line(),
            error.column()
        ));
    }
    let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    // serde counts bytes; the character at fault ends there.
    let upto = line.get(..error.column()).unwrap_or(line);
    let found = upto.chars().last().unwrap_or(' ');
    Refusal::json(format!(
        "Unexpected character ('{found}' (code {})): was expecting a JSON value, a field name in double-quotes, or a \
         separator at [line:{}, column:{}]",
        u32::from(found),
        error.line(),
        upto.chars().count(),
    ))
}

/// A value that is not of this text (a key from the path) has its place at the beginning.
fn place(text: &str, offset: usize) -> String {
    let before = text.get(..offset).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("[line:{line}, column:{column}]")
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(Cow<'de, str>, Given<'de>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(map.size_hint().unwrap_or_default());
        while let Some((Name(name), value)) = map.next_entry::<Name<'de>, &'de RawValue>()? {
            entries.push((name, Given { json: value.get() }));
        }
        Ok(entries)
    }
}

/// A key, borrowed where it has no escapes.
struct Name<'n>(Cow<'n, str>);

impl<'de> de::Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field name")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_type_is_named_with_its_place() {
        let body = Body::parse("{\"Name\": \"A\",\n \"CloseDate\": \"soon\"}").expect("object");
        let given = body.get("closedate").expect("given");
        assert_eq!(
            body.wrong_type("date", given).message,
            "Cannot deserialize instance of date from VALUE_STRING value soon or request may be missing a required \
             field at [line:2, column:15]"
        );
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for text in ["", "  ", "[]", "3", "{\"a\":}", "{", "{} {}", "{a:1}", "{\"ü\": j}"] {
            let refusal = Body::parse(text).expect_err(text);
            assert_eq!(refusal.code, "JSON_PARSER_ERROR", "{text}");
        }
        let message = Body::parse("{\"ü\": j}").expect_err("bad value").message;
        assert!(message.starts_with("Unexpected character ('j' (code 106))"), "{message}");
    }
}
