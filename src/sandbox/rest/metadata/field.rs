//! A custom field, from its XML to what a describe tells of it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::element::{Element, Problem};

/// What may stand in a field; what it means for types that are not taken is left out.
pub(super) const CHILDREN: [&str; 19] = [
    "caseSensitive",
    "defaultValue",
    "description",
    "externalId",
    "fullName",
    "inlineHelpText",
    "label",
    "length",
    "precision",
    "required",
    "scale",
    "securityClassification",
    "trackFeedHistory",
    "trackHistory",
    "trackTrending",
    "type",
    "unique",
    "valueSet",
    "visibleLines",
];
/// What a describe tells of any field; false, 0, empty and null where nothing else is said.
const FLAGS: [&str; 33] = [
    "aggregatable",
    "aiPredictionField",
    "autoNumber",
    "calculated",
    "cascadeDelete",
    "caseSensitive",
    "createable",
    "custom",
    "defaultedOnCreate",
    "dependentPicklist",
    "deprecatedAndHidden",
    "displayLocationInDecimal",
    "encrypted",
    "externalId",
    "filterable",
    "formulaTreatNullNumberAsZero",
    "groupable",
    "highScaleNumber",
    "htmlFormatted",
    "idLookup",
    "nameField",
    "namePointing",
    "nillable",
    "permissionable",
    "polymorphicForeignKey",
    "queryByDistance",
    "restrictedDelete",
    "restrictedPicklist",
    "searchPrefilterable",
    "sortable",
    "unique",
    "updateable",
    "writeRequiresMasterRead",
];
const NUMBERS: [&str; 5] = ["byteLength", "digits", "length", "precision", "scale"];
const LISTS: [&str; 2] = ["picklistValues", "referenceTo"];
const TEXTS: [&str; 17] = [
    "calculatedFormula",
    "compoundFieldName",
    "controllerName",
    "defaultValue",
    "defaultValueFormula",
    "extraTypeInfo",
    "filteredLookupInfo",
    "inlineHelpText",
    "label",
    "mask",
    "maskType",
    "name",
    "referenceTargetField",
    "relationshipName",
    "relationshipOrder",
    "soapType",
    "type",
];
const ENDINGS: &str = "__c or __kav or __x or __b or __e or __p or __mdt or __dll or __dlm";
const LONGEST_TEXT: u32 = 255;
const LONG_TEXTS: std::ops::RangeInclusive<u32> = 256..=131_072;

/// What a describe tells of the field.
pub(super) fn describe(field: Element<'_>) -> Result<Value, Problem> {
    let name = field.required("fullName")?;
    check_name(field, name)?;
    let label = field.text("label");
    let label = label.ok_or_else(|| field.problem("Must specify a non-empty label for the CustomField"))?;
    let kind = field.required("type")?;
    let mut told = typed(field, kind)?;
    let is_required = field.flag("required")?.unwrap_or(false);
    if is_required && matches!(kind, "Checkbox" | "LongTextArea") {
        return Err(field.problem(format!("Can not specify 'required' for a CustomField of type {kind}")));
    }
    told["name"] = json!(name);
    told["label"] = json!(label);
    told["inlineHelpText"] = json!(field.text("inlineHelpText"));
    told["nillable"] = json!(!is_required && kind != "Checkbox");
    // Who may write a record may fill what it must have.
    told["permissionable"] = json!(!is_required);
    for key in ["createable", "custom", "updateable"] {
        told[key] = json!(true);
    }
    Ok(full(told))
}

/// Refuses a name that no custom component can have.
pub(super) fn check_name(element: Element<'_>, name: &str) -> Result<(), Problem> {
    let stem = name.strip_suffix("__c");
    let stem = stem.ok_or_else(|| element.problem(format!("fullName must end with: {ENDINGS}")))?;
    let letters = stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let is_legal = letters && stem.starts_with(|first: char| first.is_ascii_alphabetic());
    if is_legal && !stem.ends_with('_') && !stem.contains("__") && stem.len() <= 40 {
        return Ok(());
    }
    let text = "The name can only contain alphanumeric characters, must begin with a letter, cannot end with an \
                underscore or contain two consecutive underscore characters, and has at most 40 of them";
    Err(element.problem(text))
}

fn typed(field: Element<'_>, kind: &str) -> Result<Value, Problem> {
    let number = |name: &str| {
        let missing = || field.problem(format!("Must specify '{name}' for a CustomField of type {kind}"));
        field.number(name)?.ok_or_else(missing)
    };
    let text = |kind: &str, length: u32| {
        json!({ "type": kind, "length": length, "byteLength": length * 3, "soapType": "xsd:string",
            "aggregatable": true, "filterable": true, "groupable": true, "sortable": true })
    };
    let dated = |kind: &str, soap: &str, groupable: bool| {
        json!({ "type": kind, "soapType": soap, "aggregatable": true, "filterable": true, "sortable": true,
            "groupable": groupable })
    };
    Ok(match kind {
        "Text" => {
            let length = number("length")?;
            within(field, length, 1..=LONGEST_TEXT)?;
            let (external, unique) = (field.flag("externalId")?, field.flag("unique")?);
            let mut text = text("string", length);
            text["externalId"] = json!(external.unwrap_or(false));
            text["idLookup"] = text["externalId"].clone();
            text["unique"] = json!(unique.unwrap_or(false));
            text["caseSensitive"] = json!(field.flag("caseSensitive")?.unwrap_or(false));
            text
        }
        "LongTextArea" => {
            let length = number("length")?;
            within(field, length, LONG_TEXTS)?;
            within(field, number("visibleLines")?, 2..=50)?;
            json!({ "type": "textarea", "length": length, "byteLength": length * 3, "soapType": "xsd:string",
                "extraTypeInfo": "plaintextarea" })
        }
        "TextArea" => {
            let mut area = text("textarea", LONGEST_TEXT);
            area["extraTypeInfo"] = json!("plaintextarea");
            area
        }
        "Email" => text("email", 80),
        "Phone" => text("phone", 40),
        "Url" => text("url", LONGEST_TEXT),
        "Checkbox" => {
            let default = field.flag("defaultValue")?;
            let missing = || field.problem("Must specify 'defaultValue' for a CustomField of type Checkbox");
            json!({ "type": "boolean", "soapType": "xsd:boolean", "defaultValue": default.ok_or_else(missing)?,
                "defaultedOnCreate": true, "filterable": true, "groupable": true, "sortable": true })
        }
        "Number" | "Currency" | "Percent" => {
            let (precision, scale) = (number("precision")?, number("scale")?);
            within(field, precision, 1..=18)?;
            within(field, scale, 0..=precision)?;
            let kind = if kind == "Number" { "double".to_owned() } else { kind.to_ascii_lowercase() };
            json!({ "type": kind, "precision": precision, "scale": scale, "soapType": "xsd:double",
                "aggregatable": true, "filterable": true, "sortable": true })
        }
        "Date" => dated("date", "xsd:date", true),
        "DateTime" => dated("datetime", "xsd:dateTime", false),
        "Picklist" => {
            let (values, restricted) = picklist(field)?;
            let mut picklist = text("picklist", LONGEST_TEXT);
            picklist["picklistValues"] = json!(values);
            picklist["restrictedPicklist"] = json!(restricted);
            picklist
        }
        other => {
            return Err(field.problem(format!("'{other}' is not a valid value for the enum 'FieldType'")));
        }
    })
}

fn within(field: Element<'_>, number: u32, range: std::ops::RangeInclusive<u32>) -> Result<(), Problem> {
    if range.contains(&number) {
        return Ok(());
    }
    Err(field.problem(format!("Value must be between {} and {}: {number}", range.start(), range.end())))
}

/// The values of a picklist, and whether there may be no others.
fn picklist(field: Element<'_>) -> Result<(Vec<Value>, bool), Problem> {
    let missing = || field.problem("Must specify 'valueSet' for a CustomField of type Picklist");
    let set = field.first("valueSet", "ValueSet", &["restricted", "valueSetDefinition"])?;
    let set = set.ok_or_else(missing)?;
    let definition = set.first("valueSetDefinition", "ValueSetValuesDefinition", &["sorted", "value"])?;
    let definition = definition.ok_or_else(missing)?;
    let mut values: Vec<Value> = Vec::new();
    for value in definition.all("value", "CustomValue", &["default", "fullName", "isActive", "label"])? {
        let name = value.required("fullName")?;
        if values.iter().any(|known| known["value"] == name) {
            return Err(value.problem(format!("Duplicate value: {name}")));
        }
        values.push(json!({
            "active": value.flag("isActive")?.unwrap_or(true),
            "defaultValue": value.flag("default")?.unwrap_or(false),
            "label": value.text("label").unwrap_or(name),
            "validFor": null,
            "value": name,
        }));
    }
    if definition.flag("sorted")? == Some(true) {
        values.sort_by_key(|value| value["label"].to_string());
    }
    Ok((values, set.flag("restricted")?.unwrap_or(false)))
}

/// All that a describe tells of any field, with what is told of this one.
pub(super) fn full(told: Value) -> Value {
    let usual =
        [(&FLAGS[..], json!(false)), (&NUMBERS, json!(0)), (&LISTS, json!([])), (&TEXTS, Value::Null)];
    filled(&usual, told)
}

/// What is told of one thing, and the usual values of all else, by name.
pub(super) fn filled(usual: &[(&[&str], Value)], told: Value) -> Value {
    let usual = usual.iter().flat_map(|(names, value)| names.iter().map(move |name| (*name, value)));
    let mut all: BTreeMap<String, Value> =
        usual.map(|(name, value)| (name.to_owned(), value.clone())).collect();
    if let Value::Object(told) = told {
        all.extend(told);
    }
    Value::Object(all.into_iter().collect())
}
