//! One setting from the environment or, beneath it, the file.

use super::SettingsError;

/// The names of one setting.
pub(super) struct Setting {
    pub(super) variable: &'static str,
    pub(super) key: &'static str,
    pub(super) example: &'static str,
}

/// The environment, and how a place in the file is called.
pub(super) struct Source<E> {
    pub(super) environment: E,
    pub(super) place: String,
}

impl<E: Fn(&'static str) -> Option<String>> Source<E> {
    /// The setting, if it is given; the environment wins.
    pub(super) fn optional<T>(
        &self,
        setting: &Setting,
        in_file: Option<String>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Option<T>, SettingsError> {
        let given = (self.environment)(setting.variable).filter(|value| !value.trim().is_empty());
        let (name, value) = match (given, in_file) {
            (Some(value), _) => (setting.variable.to_owned(), value),
            (None, Some(value)) => (format!("{} {}", setting.key, self.place), value),
            (None, None) => return Ok(None),
        };
        let wrong = |problem| SettingsError::Wrong { setting: name, problem, example: setting.example };
        read(value.trim()).map(Some).map_err(wrong)
    }

    /// The setting, which must be given.
    pub(super) fn required<T>(
        &self,
        setting: &Setting,
        in_file: Option<String>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, SettingsError> {
        let missing = || SettingsError::Missing { variable: setting.variable, example: setting.example };
        self.optional(setting, in_file, read)?.ok_or_else(missing)
    }
}
