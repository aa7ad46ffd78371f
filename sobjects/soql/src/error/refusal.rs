//! Valid SOQL that does more than read.

/// Why a valid query is not sent all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// `FOR VIEW`
    #[error("FOR VIEW changes LastViewedDate of every record it reads; remove it")]
    ForView,
    /// `FOR REFERENCE`
    #[error("FOR REFERENCE changes LastReferencedDate of every record it reads; remove it")]
    ForReference,
    /// `UPDATE TRACKING`
    #[error("UPDATE TRACKING writes search statistics; remove it")]
    UpdateTracking,
    /// `UPDATE VIEWSTAT`
    #[error("UPDATE VIEWSTAT writes view statistics; remove it")]
    UpdateViewstat,
    /// `WITH SYSTEM_MODE`
    #[error("WITH SYSTEM_MODE asks to bypass the user's permissions; remove it")]
    SystemMode,
    /// Both enforcement clauses at once.
    #[error("WITH SECURITY_ENFORCED and WITH USER_MODE exclude each other; keep one of them")]
    TwoEnforcements,
}
