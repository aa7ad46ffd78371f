//! placeholder
/// x
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("x")]
pub struct Problem;
/// x
pub struct FieldUse;
impl Problem {
    pub(crate) fn code(&self) -> &'static str {
        ""
    }
}
