//! Metadata as XML, indented as the platform's own files are.

const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

/// A file of this type.
pub(super) fn document(kind: &str, content: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{kind} xmlns=\"{NAMESPACE}\">\n{content}</{kind}>\n"
    )
}

/// An element with other elements.
pub(super) fn wrapped(indent: &str, name: &str, content: &str) -> String {
    format!("{indent}<{name}>\n{content}{indent}</{name}>\n")
}

/// An element with a text; no text here has a character that XML would take for markup.
pub(super) fn element(indent: &str, name: &str, text: &str) -> String {
    format!("{indent}<{name}>{text}</{name}>\n")
}
