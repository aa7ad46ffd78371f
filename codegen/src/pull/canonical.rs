//! The stable form of a describe result, in which two that say the same are the same bytes.
//!
//! Keys are sorted, and lists whose order means nothing. The order of picklist values means something: people see it,
//! and `validFor` counts the values of the controlling field by it. Nothing is left out: what the running user may do,
//! and the language of labels, belong to the user, so the same one should pull.

use serde_json::{Map, Value};

/// Lists whose order means nothing, and the keys that tell their elements apart.
const SORTED: [(&str, &[&str]); 7] = [
    ("fields", &["name"]),
    ("childRelationships", &["childSObject", "field", "relationshipName"]),
    ("recordTypeInfos", &["developerName", "name", "recordTypeId"]),
    ("actionOverrides", &["name", "formFactor"]),
    ("namedLayoutInfos", &["name"]),
    ("supportedScopes", &["name"]),
    ("referenceTo", &[]),
];

/// The text of a snapshot: indented, with one line feed at its end.
///
/// # Errors
/// The text is not JSON.
pub fn canonical(describe: &str) -> Result<String, serde_json::Error> {
    let mut value: Value = serde_json::from_str(describe)?;
    sort(&mut value);
    indented(&value)
}

/// JSON as all files of an org's folder are written.
pub(super) fn indented(value: &impl serde::Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

fn sort(value: &mut Value) {
    match value {
        Value::Object(keys) => sort_keys(keys),
        Value::Array(list) => list.iter_mut().for_each(sort),
        _ => {}
    }
}

fn sort_keys(keys: &mut Map<String, Value>) {
    keys.sort_keys();
    for (key, value) in keys.iter_mut() {
        sort(value);
        let by = SORTED.iter().find(|(sorted, _)| sorted == key);
        if let (Some((_, by)), Value::Array(list)) = (by, value) {
            list.sort_by_cached_key(|element| place(element, by));
        }
    }
}

/// Names without regard to case first, since that is how the platform sorts them; the rest decides between equals.
fn place(element: &Value, by: &[&str]) -> (Vec<String>, String) {
    let name = |key: &&str| element[*key].as_str().unwrap_or_default().to_ascii_lowercase();
    (by.iter().map(name).collect(), element.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_the_same_is_the_same_and_the_order_of_values_stays() {
        let one = r#"{"name":"X__c","fields":[
            {"name":"b__c","picklistValues":[{"value":"Z"},{"value":"A","validFor":"gAAA"}]},
            {"referenceTo":["User","Group"],"name":"A__c"}],
            "childRelationships":[{"field":"F","childSObject":"B","relationshipName":null},
                {"childSObject":"A","field":"F"}]}"#;
        let other = r#"{"childRelationships":[{"childSObject":"A","field":"F"},
            {"relationshipName":null,"childSObject":"B","field":"F"}],"name":"X__c","fields":[
            {"name":"A__c","referenceTo":["Group","User"]},
            {"picklistValues":[{"value":"Z"},{"validFor":"gAAA","value":"A"}],"name":"b__c"}]}"#;
        let text = canonical(one).expect("JSON");
        assert_eq!(text, canonical(other).expect("JSON"));
        assert_eq!(text, canonical(&text).expect("JSON"));
        assert!(text.find("\"Z\"") < text.find("\"gAAA\"") && text.ends_with("}\n"), "{text}");
    }
}
