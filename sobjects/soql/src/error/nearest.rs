//! How the name that was probably meant is told.

pub use sobjects::nearest::nearest;

/// `; did you mean …?`, or nothing.
pub(crate) fn did_you_mean(nearest: Option<&String>) -> String {
    nearest.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}
