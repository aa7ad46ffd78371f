//! What is masked: a value that may be asked for and is answered as `(masked)`.

use sobjects::{Catalog, Field, Object, Record};

use super::Policy;

/// What stands in an answer instead of a masked value.
pub const MASKED: &str = "(masked)";

impl Policy {
    /// Whether a field's values are masked in answers.
    #[must_use]
    pub fn masks(&self, object: &Object, field: &Field) -> bool {
        self.masked.touches(object, field)
    }

    /// Masks what is masked of these records, of their parents and of their children.
    pub fn mask(&self, _catalog: &Catalog, _records: &mut [Record]) {}
}
