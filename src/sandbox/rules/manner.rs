//! In which manner a caller wants records saved, apart from what is saved.

/// What the headers of a call say of saving.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Manner {
    /// Whether assignment rules choose the owner.
    pub(crate) assigns: bool,
    /// Whether a record is saved although a rule warns of duplicates.
    pub(crate) saves_duplicates: bool,
    /// The API version in which records are named, such as 60.
    pub(crate) version: u32,
}
