//! Names in which `*` stands for any characters.

/// A name in any case, or a pattern with `*` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(String);

impl Pattern {
    /// Whether it stands for every name.
    pub(super) fn is_all(&self) -> bool {
        !self.0.is_empty() && self.0.chars().all(|c| c == '*')
    }

    /// Whether it names one thing alone, this one.
    pub(super) fn names(&self, name: &str) -> bool {
        self.0.eq_ignore_ascii_case(name)
    }

    /// As it was written.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this name is meant, in any case.
    pub(super) fn matches(&self, name: &str) -> bool {
        let mut parts = self.0.split('*');
        let first = parts.next().unwrap_or_default();
        let Some(mut rest) = strip_start(name, first) else { return false };
        let Some(last) = parts.next_back() else { return rest.is_empty() };
        for part in parts {
            let Some(at) = find(rest, part) else { return false };
            rest = rest.get(at + part.len()..).unwrap_or_default();
        }
        let end = rest.len().checked_sub(last.len()).and_then(|at| rest.get(at..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(last))
    }
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self(text.trim().to_owned())
    }
}

fn strip_start<'n>(name: &'n str, start: &str) -> Option<&'n str> {
    let front = name.get(..start.len())?;
    front.eq_ignore_ascii_case(start).then(|| name.get(start.len()..)).flatten()
}

fn find(name: &str, part: &str) -> Option<usize> {
    (0..=name.len()).find(|&at| name.get(at..).is_some_and(|rest| strip_start(rest, part).is_some()))
}
