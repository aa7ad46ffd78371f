//! Field types by their names, for what is kept as text.

use serde::{Deserialize, Deserializer, Serializer};
use sobjects::FieldType;

pub(in crate::audit) fn serialize<S: Serializer>(kind: &FieldType, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}

pub(in crate::audit) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<FieldType, D::Error> {
    String::deserialize(deserializer).map(|name| FieldType::from_name(&name))
}
