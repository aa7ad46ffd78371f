//! What a check has found, and how bad it is.

use serde::Serialize;

/// How bad it is; the worst of all decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Grade {
    Ok,
    Warning,
    Broken,
}

/// What a check has found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    /// The check's name.
    pub(super) check: &'static str,
    pub(super) grade: Grade,
    /// What was found, in a sentence.
    pub(super) found: String,
    /// The way to mend it; none where that stands in the sentence, or there is nothing to mend.
    pub(super) mend: Option<String>,
}

impl Finding {
    pub(super) fn ok(check: &'static str, found: impl Into<String>) -> Self {
        Self { check, grade: Grade::Ok, found: found.into(), mend: None }
    }

    pub(super) fn warning(check: &'static str, found: impl Into<String>) -> Self {
        Self { grade: Grade::Warning, ..Self::ok(check, found) }
    }

    pub(super) fn broken(check: &'static str, found: impl Into<String>) -> Self {
        Self { grade: Grade::Broken, ..Self::ok(check, found) }
    }

    pub(super) fn mend(self, how: impl Into<String>) -> Self {
        Self { mend: Some(how.into()), ..self }
    }
}

/// The first of a list, and how many more there are.
pub(super) fn some_of(list: &[impl AsRef<str>]) -> String {
    const SHOWN: usize = 4;
    let shown: Vec<&str> = list.iter().take(SHOWN).map(AsRef::as_ref).collect();
    match list.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
