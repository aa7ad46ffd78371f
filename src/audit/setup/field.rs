//! The fields of the full audit object, and each as metadata.

use super::xml::{element, wrapped};
use crate::audit::status::Status;

/// How long the texts are that hold whole values.
const LONG: u32 = 32_768;

/// A field of the audit object.
pub(super) struct Definition {
    pub(super) name: &'static str,
    label: &'static str,
    kind: Kind,
    help: &'static str,
}

enum Kind {
    Text(u32),
    /// Text that no two rows share, by which a row can be found.
    Key(u32),
    LongText,
    Checkbox,
    Picklist(&'static [Status]),
}

const fn field(name: &'static str, label: &'static str, kind: Kind, help: &'static str) -> Definition {
    Definition { name, label, kind, help }
}

const STATUSES: [Status; 4] = [Status::Pending, Status::Applied, Status::Failed, Status::Ignored];

/// All fields, in the order of a row.
pub(super) const FIELDS: [Definition; 13] = [
    field("Object__c", "Object", Kind::Text(80), "API name of the changed record's object."),
    field("Record_Id__c", "Record ID", Kind::Text(18), "Id of the changed record."),
    field("Field__c", "Field", Kind::Text(120), "API name of the changed field."),
    field(
        "Old_Value__c",
        "Old Value",
        Kind::LongText,
        "The value before the change; empty where there was none.",
    ),
    field("New_Value__c", "New Value", Kind::LongText, "The value that was asked for."),
    field("Justification__c", "Justification", Kind::LongText, "Why, in the words of who asked."),
    field(
        "Performed_By__c",
        "Performed By",
        Kind::Text(255),
        "The Salesforce user, and the client that asked.",
    ),
    field("Failed__c", "Failed", Kind::Checkbox, "Whether the change was not made."),
    field(
        "Status__c",
        "Status",
        Kind::Picklist(&STATUSES),
        "Pending until it is known what became of the change; Applied if and only if it was made.",
    ),
    field(
        "Request_Id__c",
        "Request ID",
        Kind::Key(64),
        "Names the request, so that its row can be found again.",
    ),
    field("Error__c", "Error", Kind::LongText, "Why the change was not made."),
    field("Client__c", "Client", Kind::Text(255), "The program that asked."),
    field("Tool__c", "Tool", Kind::Text(80), "The tool that was used."),
];

impl Definition {
    /// What a file says of the field, in the order of the platform's own files: the name, then by the alphabet.
    pub(super) fn elements(&self, indent: &str) -> String {
        let mut content = vec![
            ("description", self.help.to_owned()),
            ("inlineHelpText", self.help.to_owned()),
            ("label", self.label.to_owned()),
        ];
        let mut add = |name, value: &str| content.push((name, value.to_owned()));
        let mut values = String::new();
        match &self.kind {
            Kind::Text(length) => {
                add("length", &length.to_string());
                add("type", "Text");
            }
            Kind::Key(length) => {
                add("caseSensitive", "false");
                add("externalId", "true");
                add("length", &length.to_string());
                add("type", "Text");
                add("unique", "true");
            }
            Kind::LongText => {
                add("length", &LONG.to_string());
                add("type", "LongTextArea");
                add("visibleLines", "5");
            }
            Kind::Checkbox => {
                add("defaultValue", "false");
                add("type", "Checkbox");
            }
            Kind::Picklist(statuses) => {
                add("type", "Picklist");
                values = value_set(indent, statuses);
            }
        }
        content.sort();
        let content = content.iter().map(|(name, value)| element(indent, name, value));
        element(indent, "fullName", self.name) + &content.collect::<String>() + &values
    }
}

fn value_set(indent: &str, statuses: &[Status]) -> String {
    let at = |depth: usize| format!("{indent}{}", "    ".repeat(depth));
    let values = statuses.iter().map(|status| {
        let name = status.as_str();
        let value = [
            element(&at(3), "fullName", name),
            element(&at(3), "default", "false"),
            element(&at(3), "label", name),
        ];
        wrapped(&at(2), "value", &value.concat())
    });
    let definition = element(&at(2), "sorted", "false") + &values.collect::<String>();
    let set = element(&at(1), "restricted", "true") + &wrapped(&at(1), "valueSetDefinition", &definition);
    wrapped(indent, "valueSet", &set)
}
