//! Doc comments: what labels and help texts say, in Markdown that rustdoc takes without a warning.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::catalog::{Child, Field, FieldType, Flags};

/// How many picklist values a field's own doc comment lists; the enum lists all.
const LISTED: usize = 12;

/// A doc comment, one attribute a line.
pub(crate) fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// The doc comment of a file itself.
pub(crate) fn inner_doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#![doc = #lines])* }
}

/// Text of the org as plain Markdown text on one line.
pub(crate) fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in one_line(text).chars() {
        // A colon too: rustdoc warns of bare links.
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | ':') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A value as code, or as text where it has backticks.
pub(crate) fn code(value: &str) -> String {
    match one_line(value) {
        line if line.is_empty() => "(blank)".to_owned(),
        line if line.contains('`') => plain(value),
        line => format!("`{line}`"),
    }
}

/// Without line breaks, and without the invisible characters that the compiler refuses in comments.
fn one_line(text: &str) -> String {
    let visible: String =
        text.chars().filter(|letter| letter.is_whitespace() || is_visible(*letter)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_visible(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// What is said of the parent behind a reference.
pub(crate) fn parent(field: &Field) -> String {
    format!("The record that {} refers to.", code(&field.name))
}

/// What is said of children.
pub(crate) fn children(child: &Child) -> String {
    format!("Records of {} that refer to it by {}.", code(&child.object), code(&child.field))
}

/// What a field's doc comment says: label, type, what may be done with it, help text, values.
pub(crate) fn field(field: &Field) -> String {
    let mut text = plain(&field.label);
    if text.is_empty() {
        text = code(&field.name);
    }
    text.push_str(&format!(": {}.", facts(field).join(", ")));
    if !field.help.is_empty() {
        text.push_str(&format!("\n\n{}", plain(&field.help)));
    }
    if let Some(values) = values(field) {
        text.push_str(&format!("\n\nValues: {values}."));
    }
    text
}

fn facts(field: &Field) -> Vec<String> {
    let mut facts = vec![kind(field)];
    if !field.reference_to.is_empty() {
        facts.push(format!("to {}", targets(field)));
    }
    if field.is_required() {
        facts.push("required".to_owned());
    }
    let names = [
        (Flags::CALCULATED, "calculated"),
        (Flags::AUTO_NUMBER, "numbered by the platform"),
        (Flags::UNIQUE, "unique"),
        (Flags::EXTERNAL_ID, "external id"),
        (Flags::HTML, "HTML"),
    ];
    facts.extend(names.iter().filter(|(flag, _)| field.is(*flag)).map(|(_, name)| (*name).to_owned()));
    if let Some(controller) = &field.controller {
        facts.push(format!("values depend on {}", code(controller)));
    }
    if !field.is(Flags::CREATEABLE) && !field.is(Flags::UPDATEABLE) {
        facts.push("read only".to_owned());
    } else if !field.is(Flags::UPDATEABLE) {
        facts.push("set on creation only".to_owned());
    }
    facts
}

fn kind(field: &Field) -> String {
    let name = plain(field.kind.name());
    match field.kind {
        FieldType::Currency | FieldType::Double | FieldType::Percent if field.precision > 0 => {
            format!("{name}({}, {})", field.precision, field.scale)
        }
        _ if field.kind.is_text() && field.picklist.is_empty() && field.length > 0 => {
            format!("{name}({})", field.length)
        }
        _ if field.is(Flags::RESTRICTED_PICKLIST) => format!("restricted {name}"),
        _ => name,
    }
}

fn targets(field: &Field) -> String {
    let named: Vec<_> = field.reference_to.iter().take(LISTED).map(|target| code(target)).collect();
    let more = field.reference_to.len().saturating_sub(LISTED);
    let mut text = named.join(" or ");
    if more > 0 {
        text.push_str(&format!(" or {more} more"));
    }
    text
}

fn values(field: &Field) -> Option<String> {
    let active: Vec<_> = sobjects::schema::active_values(field).collect();
    let listed: Vec<_> = active.iter().take(LISTED).map(|value| code(value)).collect();
    let more = active.len().saturating_sub(LISTED);
    match (listed.is_empty(), more) {
        (true, _) => None,
        (false, 0) => Some(listed.join(", ")),
        (false, more) => Some(format!("{} and {more} more", listed.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_the_org_is_no_markup() {
        assert_eq!(plain("<10 [x]\n\n    `y` *z*"), "\\<10 \\[x\\] \\`y\\` \\*z\\*");
        assert_eq!(code("<10"), "`<10`");
        assert_eq!(code("a`b"), "a\\`b");
        assert_eq!(plain("\u{202e}gnp.exe"), "gnp.exe");
    }
}
