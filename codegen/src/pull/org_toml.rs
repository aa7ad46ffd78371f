//! `org.toml` as a file that is written: made where there is none, and otherwise changed in as few places as possible,
//! so that comments and what was chosen by hand stay.

use std::path::{Path, PathBuf};

use sobjects::Id;
use toml_edit::{Array, DocumentMut, value};

use super::Error;

/// The file as it lies in an org's folder.
pub(super) struct OrgToml {
    path: PathBuf,
    /// None where there is no such file yet.
    text: Option<String>,
    document: DocumentMut,
}

/// What the snapshots are of.
pub(super) struct Origin {
    pub(super) api_version: String,
    pub(super) organization: Id,
    /// Empty where the org does not tell.
    pub(super) language: String,
}

impl OrgToml {
    pub(super) fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join("org.toml");
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(reason) => return Err(crate::Error::Unreadable { path, reason }.into()),
        };
        let wrong = |reason: toml_edit::TomlError| Error::OrgToml {
            path: path.clone(),
            reason: reason.to_string().trim_end().to_owned(),
        };
        let document = text.as_deref().unwrap_or_default().parse::<DocumentMut>().map_err(wrong)?;
        Ok(Self { path, text, document })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn is_new(&self) -> bool {
        self.text.is_none()
    }

    /// The API version of the snapshots.
    pub(super) fn api_version(&self) -> Option<&str> {
        self.document.get("api_version")?.as_str()
    }

    /// The organization that the snapshots are of.
    pub(super) fn organization(&self) -> Option<Id> {
        self.document.get("organization")?.as_str()?.parse().ok()
    }

    /// The language of the labels.
    pub(super) fn language(&self) -> Option<&str> {
        self.document.get("language")?.as_str()
    }

    /// The objects that get types.
    pub(super) fn objects(&self) -> Vec<String> {
        let objects = self.document.get("objects").and_then(|objects| objects.as_array());
        objects.into_iter().flatten().filter_map(|name| name.as_str().map(ToOwned::to_owned)).collect()
    }

    /// The text with these, or nothing where it has them already.
    pub(super) fn with(mut self, origin: &Origin, objects: &[String]) -> Result<Option<String>, Error> {
        let Some(text) = self.text.take() else { return Ok(Some(new(origin, objects))) };
        let organization = origin.organization.to_string();
        for (key, now) in [("organization", &organization), ("language", &origin.language)] {
            let item = self.document.get(key);
            if item.and_then(|item| item.as_str()) != Some(now) && !now.is_empty() {
                set(&mut self.document, key, now);
            }
        }
        let listed = self.objects();
        let is_new = |name: &&String| !listed.iter().any(|known| known.eq_ignore_ascii_case(name));
        let list = self.document.entry("objects").or_insert_with(|| value(Array::new()));
        let list = list.as_array_mut().ok_or_else(|| Error::OrgToml {
            path: self.path.clone(),
            reason: "`objects` is no list".to_owned(),
        })?;
        for name in objects.iter().filter(is_new) {
            add(list, name);
        }
        let edited = self.document.to_string();
        Ok((edited != text).then_some(edited))
    }
}

/// Sets a key, which keeps the comment behind its value.
fn set(document: &mut DocumentMut, key: &str, now: &str) {
    let mut item = value(now);
    let old = document.get(key).and_then(|old| old.as_value()).map(|old| old.decor().clone());
    if let (Some(decor), Some(new)) = (old, item.as_value_mut()) {
        *new.decor_mut() = decor;
    }
    document[key] = item;
}

/// Adds a name where it belongs in the alphabet, written as the others are.
fn add(list: &mut Array, name: &str) {
    let comes_after = |known: &toml_edit::Value| {
        known.as_str().is_some_and(|known| sobjects::catalog::folded_cmp(known, name).is_gt())
    };
    let at = list.iter().position(comes_after).unwrap_or(list.len());
    let neighbour = list.get(at).or_else(|| list.get(at.saturating_sub(1)));
    let before = neighbour.and_then(|known| known.decor().prefix()?.as_str()).unwrap_or_default();
    let mut added = toml_edit::Value::from(name);
    // A comment before the neighbour is the neighbour's.
    match before.rfind('\n').and_then(|line| before.get(line..)) {
        Some(line) => {
            added.decor_mut().set_prefix(line);
            list.insert_formatted(at, added);
        }
        None => {
            list.insert_formatted(at, added);
            list.fmt();
        }
    }
}

fn new(origin: &Origin, objects: &[String]) -> String {
    let Origin { api_version, organization, language } = origin;
    let objects: String = objects.iter().map(|name| format!("  \"{name}\",\n")).collect();
    format!(
        "api_version = \"{api_version}\"\n\
         # The organization that the snapshots are of.\n\
         organization = \"{organization}\"\n\
         # The language of their labels, which is that of whoever pulls them.\n\
         language = \"{language}\"\n\
         # Objects that get generated types; every snapshot in this folder is in the Catalog.\n\
         objects = [\n{objects}]\n\n\
         # Names chosen by hand: \"Object.Field\" = \"rust_name\".\n\
         [overrides]\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str, objects: &[&str]) -> Option<String> {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("org.toml"), text).expect("a file");
        let origin = Origin {
            api_version: "v60.0".to_owned(),
            organization: "00DHs00001AfJIWMA3".parse().expect("an id"),
            language: "en_US".to_owned(),
        };
        let objects: Vec<String> = objects.iter().map(ToString::to_string).collect();
        OrgToml::read(folder.path()).expect("TOML").with(&origin, &objects).expect("edited")
    }

    #[test]
    fn comments_and_names_chosen_by_hand_stay() {
        let text = "# Ours.\napi_version = \"v60.0\"\norganization = \"00DHs00001AfJIWMA3\" # production\nlanguage = \"en_US\"\nobjects = [\n  \
                    # Sales.\n  \"Account\",\n  \"Lead\", # inbound\n]\n\n[overrides]\n\"Lead.X__c\" = \"x\"\n";
        assert_eq!(edited(text, &["account", "Lead"]), None);
        let expected = text.replace("  \"Lead\", # inbound\n", "  \"Contact\",\n  \"Lead\", # inbound\n");
        assert_eq!(edited(text, &["Contact"]).as_deref(), Some(&*expected));
        let refreshed = text.replace("00DHs00001AfJIWMA3", "00DHs00001AfJIXMA3");
        assert_eq!(edited(&refreshed, &[]).as_deref(), Some(text));
    }

    #[test]
    fn a_list_on_one_line_and_one_that_is_missing_get_the_object() {
        let text = "api_version = \"v60.0\"\norganization = \"00DHs00001AfJIWMA3\"\nlanguage = \"en_US\"\n";
        assert_eq!(
            edited(&format!("{text}objects = [\"Account\"]\n"), &["Lead"]),
            Some(format!("{text}objects = [\"Account\", \"Lead\"]\n"))
        );
        assert_eq!(edited(text, &["Lead"]), Some(format!("{text}objects = [\"Lead\"]\n")));
    }
}
