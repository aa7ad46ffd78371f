//! One setting from the environment or, beneath it, the file.

use std::path::Path;

use super::{OrgConfig, SettingsError};

/// The names of one setting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) variable: &'static str,
    pub(super) key: &'static str,
    pub(super) example: &'static str,
}

/// Where a setting is given. What is nearer to the person at work comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    Environment,
    File,
}

/// The environment, and the section of the file.
pub(super) struct Source<'c, E> {
    pub(super) environment: E,
    pub(super) path: &'c Path,
    pub(super) org: &'c OrgConfig,
}

impl<E: Fn(&'static str) -> Option<String>> Source<'_, E> {
    /// Where the setting is given, if it is.
    pub(super) fn given(&self, setting: &Setting, in_file: Option<&String>) -> Option<Layer> {
        match self.variable(setting) {
            Some(_) => Some(Layer::Environment),
            None => in_file.map(|_| Layer::File),
        }
    }

    /// What the setting is called where it is given: the variable, or the key with its place in the file.
    pub(super) fn name(&self, setting: &Setting) -> String {
        if self.variable(setting).is_some() {
            return setting.variable.to_owned();
        }
        let Setting { key, .. } = setting;
        let line = self.org.lines.get(*key).map(|line| format!(", line {line}")).unwrap_or_default();
        format!("{key} in [orgs.{}] of {}{line}", self.org.name, self.path.display())
    }

    /// The setting, if it is given; the environment wins.
    pub(super) fn optional<T>(
        &self,
        setting: &Setting,
        in_file: Option<&String>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Option<T>, SettingsError> {
        let Some(value) = self.variable(setting).or_else(|| in_file.cloned()) else { return Ok(None) };
        read(value.trim()).map(Some).map_err(|problem| SettingsError::Wrong {
            setting: self.name(setting),
            problem,
            example: setting.example,
        })
    }

    /// The setting, which must be given.
    pub(super) fn required<T>(
        &self,
        setting: &Setting,
        in_file: Option<&String>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, SettingsError> {
        let missing = || SettingsError::Missing { variable: setting.variable, example: setting.example };
        self.optional(setting, in_file, read)?.ok_or_else(missing)
    }

    fn variable(&self, setting: &Setting) -> Option<String> {
        (self.environment)(setting.variable).filter(|value| !value.trim().is_empty())
    }
}
