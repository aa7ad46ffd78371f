//! Doc comments: what labels and help texts say, in Markdown that rustdoc takes without a warning.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::catalog::{Child, Field, FieldType, Flags, Object};
use sobjects::text::leaves_no_mark;

use crate::remarks::Remark;

/// How many picklist values a field's own doc comment lists; the enum lists all.
const LISTED: usize = 12;

/// How many characters of a formula or a default are shown; formulas run to thousands.
const SHOWN: usize = 200;

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
    let line = one_line(text);
    let mut escaped = String::with_capacity(line.len());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, letter) in line.char_indices() {
        // A colon too: rustdoc warns of bare links. What begins a list does so at the beginning only.
        let is_markup =
            matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | ':');
        if is_markup || at == digits && matches!(letter, '.' | ')' | '-' | '+' | '=') {
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
        text.chars().filter(|letter| letter.is_whitespace() || !leaves_no_mark(*letter)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is said of the parent behind a reference.
pub(crate) fn parent(field: &Field) -> String {
    let targets = if field.reference_to.is_empty() { String::new() } else { format!(": {}", targets(field)) };
    format!("The record that {} refers to{targets}.", code(&field.name))
}

/// What is said of children.
pub(crate) fn children(child: &Child) -> String {
    format!("Records of {} that refer to it by {}.", code(&child.object), code(&child.field))
}

/// What is said of the enum of a picklist's values.
pub(crate) fn picklist(field: &Field) -> String {
    let mut text = format!("Values of {}", code(&field.name));
    if !field.label.is_empty() && field.label != field.name {
        text.push_str(&format!(" ({})", plain(&field.label)));
    }
    if field.is(Flags::RESTRICTED_PICKLIST) {
        text.push_str("; the org takes no others");
    }
    if let Some(controller) = &field.controller {
        text.push_str(&format!("; which of them, depends on {}", code(controller)));
    }
    text + "."
}

/// What a field's doc comment says: label, type, what may be done with it; then help text, the administrator's
/// description, formula and values.
pub(crate) fn field(object: &Object, field: &Field, remark: Option<&Remark>) -> String {
    let mut label = plain(&field.label);
    if label.is_empty() {
        label = code(&field.name);
    }
    let default = remark.and_then(|remark| remark.default.as_ref());
    let default = default.map(|default| format!("default {}", code(&cut(default))));
    let facts: Vec<String> = facts(field).into_iter().chain(default).chain(whole(object, field)).collect();
    let description =
        remark.and_then(|remark| remark.description.as_deref()).filter(|text| *text != field.help);
    let formula = remark.and_then(|remark| remark.formula.as_ref());
    let paragraphs = [
        Some(format!("{label}: {}.", facts.join(", "))),
        Some(plain(&field.help)),
        description.map(plain),
        formula.map(|formula| format!("Formula: {}", code(&cut(formula)))),
        values(field).map(|values| format!("Values: {values}.")),
    ];
    let paragraphs: Vec<String> = paragraphs.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    paragraphs.join("\n\n")
}

/// The beginning of a long text.
fn cut(text: &str) -> String {
    let mut letters = text.chars();
    let beginning: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() { beginning + " …" } else { beginning }
}

/// What a compound field consists of, or what a field is a part of.
fn whole(object: &Object, field: &Field) -> Option<String> {
    if let Some(whole) = &field.compound {
        // A name that has parts says of itself that it is a part of itself.
        return (*whole != field.name).then(|| format!("part of {}", code(whole)));
    }
    let is_part = |part: &&Field| part.compound.as_deref() == Some(&*field.name);
    let parts: Vec<String> = object.fields.iter().filter(is_part).map(|part| code(&part.name)).collect();
    (field.kind.is_compound() && !parts.is_empty()).then(|| format!("made of {}", parts.join(", ")))
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
    if !field.classification.is_empty() {
        let names: Vec<_> = field.classification.iter().map(|name| plain(name)).collect();
        facts.push(format!("classified as {}", names.join(" and ")));
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
        assert_eq!(plain("- 1. x"), "\\- 1. x");
        assert_eq!(
            (plain("1. x"), plain("12) y"), plain("1.5")),
            ("1\\. x".into(), "12\\) y".into(), "1\\.5".into())
        );
    }
}
