//! Which fields of an object are searched.

use sobjects::catalog::Flags;
use sobjects::{Field, FieldType, Object};

/// Objects that a search finds only where RETURNING names them, and whose every field is searched.
const ONLY_WHEN_NAMED: [&str; 4] = ["ContentDocument", "ContentNote", "ContentVersion", "Product2"];
/// What counts as a name beside the field that is called so.
const NAMES: [(&str, &[&str]); 7] = [
    ("Account", &["Website", "Site", "NameLocal"]),
    ("Contact", &["AssistantName", "FirstNameLocal", "LastNameLocal"]),
    ("Event", &["Subject"]),
    ("Lead", &["Company", "CompanyLocal", "FirstNameLocal", "LastNameLocal"]),
    ("PermissionSet", &["Label"]),
    ("Task", &["Subject"]),
    ("User", &["CommunityNickname"]),
];

/// `IN … FIELDS`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum Group {
    All,
    Name,
    Email,
    Phone,
    Sidebar,
}

impl Group {
    /// The group of this name.
    pub(in crate::sandbox) fn named(name: &str) -> Option<Self> {
        let groups = [
            ("ALL", Self::All),
            ("NAME", Self::Name),
            ("EMAIL", Self::Email),
            ("PHONE", Self::Phone),
            ("SIDEBAR", Self::Sidebar),
        ];
        groups.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, group)| group)
    }

    fn has(self, object: &Object, field: &Field) -> bool {
        let is_name = || {
            let more =
                NAMES.iter().find(|(name, _)| object.name == *name).map_or(&[][..], |(_, names)| names);
            field.is(Flags::NAME_FIELD) || more.iter().any(|name| field.name == *name)
        };
        let (email, phone) = (field.kind == FieldType::Email, field.kind == FieldType::Phone);
        match self {
            Self::All => true,
            Self::Name => is_name(),
            Self::Email => email,
            Self::Phone => phone,
            Self::Sidebar => email || phone || is_name(),
        }
    }
}

/// Whether a search that names no objects looks at this one.
pub(in crate::sandbox) fn is_searched_unasked(object: &Object) -> bool {
    !ONLY_WHEN_NAMED.iter().any(|name| object.name == *name)
}

/// The fields of an object that a search of this group looks at. What the user may read stands in `object`, what can
/// be written at all in `full`.
pub(in crate::sandbox) fn searched<'o>(object: &'o Object, full: &Object, group: Group) -> Vec<&'o Field> {
    let group = if is_searched_unasked(object) { group } else { Group::All };
    let is_searched =
        |field: &&Field| full.field(&field.name).is_some_and(has_text) && group.has(object, field);
    object.fields.iter().filter(is_searched).collect()
}

/// Whether people put text into the field; what the platform makes up by itself, such as the address of a photo, is
/// not searched.
fn has_text(field: &Field) -> bool {
    let kind = matches!(
        field.kind,
        FieldType::String
            | FieldType::TextArea
            | FieldType::Email
            | FieldType::Phone
            | FieldType::Url
            | FieldType::Combobox
    );
    let written = [Flags::CREATEABLE, Flags::UPDATEABLE, Flags::NAME_FIELD, Flags::AUTO_NUMBER];
    kind && !field.is(Flags::CALCULATED) && written.into_iter().any(|flag| field.is(flag))
}
