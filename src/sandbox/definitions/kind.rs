//! The type of a field as Setup shows it: `Text(80)`, `Lookup(Account)`, `Currency(16, 2)`.

use sobjects::catalog::Flags;
use sobjects::{Field, FieldType};

/// The type of a field, for people.
pub(super) fn shown(field: &Field) -> String {
    let name = named(field);
    let shown = match field.kind {
        FieldType::Id => "Lookup()".to_owned(),
        FieldType::Reference => format!("Lookup({})", field.reference_to.join(",")),
        FieldType::String if field.is(Flags::AUTO_NUMBER) => "Auto Number".to_owned(),
        FieldType::String | FieldType::TextArea | FieldType::EncryptedString => {
            format!("{name}({})", field.length)
        }
        FieldType::Int | FieldType::Long => format!("{name}({}, 0)", field.precision),
        FieldType::Double | FieldType::Currency | FieldType::Percent => {
            format!("{name}({}, {})", field.precision.saturating_sub(field.scale), field.scale)
        }
        _ => name.to_owned(),
    };
    if field.is(Flags::CALCULATED) { format!("Formula ({name})") } else { shown }
}

fn named(field: &Field) -> &str {
    match &field.kind {
        FieldType::Id | FieldType::Reference => "Lookup",
        FieldType::Boolean => "Checkbox",
        FieldType::String | FieldType::Combobox => "Text",
        FieldType::TextArea if field.is(Flags::HTML) => "Rich Text Area",
        FieldType::TextArea if field.length > 255 => "Long Text Area",
        FieldType::TextArea => "Text Area",
        FieldType::EncryptedString => "Text (Encrypted)",
        FieldType::Email => "Email",
        FieldType::Phone => "Phone",
        FieldType::Url => "URL",
        FieldType::Picklist => "Picklist",
        FieldType::MultiPicklist => "Picklist (Multi-Select)",
        FieldType::Int | FieldType::Long | FieldType::Double => "Number",
        FieldType::Currency => "Currency",
        FieldType::Percent => "Percent",
        FieldType::Date => "Date",
        FieldType::DateTime => "Date/Time",
        FieldType::Time => "Time",
        FieldType::Address => "Address",
        FieldType::Location => "Geolocation",
        other => other.name(),
    }
}
