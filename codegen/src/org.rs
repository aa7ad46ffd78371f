//! An org as codegen reads it: `org.toml`, the describe snapshots beside it, and `definitions/` with what describe
//! leaves out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, Definitions, Object};

use crate::Error;
use crate::remarks::Remarks;
use crate::snapshot::{Snapshot, json_files, read_snapshots, read_text};

/// One org: what its folder says.
#[derive(Debug, Clone)]
pub struct Org {
    /// Every object that has a snapshot, with its fields classified as the definitions say.
    pub catalog: Catalog,
    /// Names chosen by hand, from `Object.Field` to the field's identifier.
    pub overrides: BTreeMap<String, String>,
    /// Which picklists are enums and which are text, from `Object.Field`; the others go by their size.
    pub types: BTreeMap<String, PicklistAs>,
    /// The snapshots, in the Catalog's order.
    pub snapshots: Vec<Snapshot>,
    /// The definitions, sorted by object.
    pub definitions: Vec<Snapshot>,
    /// Indexes into the Catalog of the objects that get types.
    pub(crate) typed: Vec<usize>,
    pub(crate) remarks: Remarks,
}

/// What a picklist's values are in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PicklistAs {
    /// Text.
    String,
    /// An open enum, however many they are.
    Enum,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrgToml {
    api_version: String,
    objects: Vec<String>,
    /// Id of the organization that the snapshots are of.
    #[serde(default)]
    organization: String,
    /// The language of the labels, for whoever pulls again.
    #[serde(default, rename = "language")]
    _language: Option<String>,
    #[serde(default)]
    overrides: BTreeMap<String, String>,
    #[serde(default)]
    types: BTreeMap<String, PicklistAs>,
}

impl Org {
    /// Reads `<orgs_dir>/<name>/org.toml` and the snapshots beside it.
    ///
    /// # Errors
    /// A file is missing, unreadable, or not what it should be.
    pub fn read(orgs_dir: &Path, name: &str) -> Result<Self, Error> {
        let folder = orgs_dir.join(name);
        let path = folder.join("org.toml");
        if !path.exists() {
            return Err(crate::orgs::unknown(orgs_dir, name));
        }
        let text =
            fs::read_to_string(&path).map_err(|reason| Error::Unreadable { path: path.clone(), reason })?;
        let toml: OrgToml = toml::from_str(&text)
            .map_err(|error| Error::OrgToml { path, reason: error.to_string().trim_end().to_owned() })?;
        let mut org = Self::read_folder(&folder, name, &toml.api_version)?;
        org.typed = org.indexes(&toml.objects, &folder)?;
        org.overrides = toml.overrides;
        org.types = toml.types;
        org.catalog.organization = toml.organization.into();
        Ok(org)
    }

    /// Reads a folder of snapshots that has no `org.toml`: every object gets types.
    ///
    /// # Errors
    /// A snapshot is unreadable or no describe result, or there is none.
    pub fn read_folder(folder: &Path, name: &str, api_version: &str) -> Result<Self, Error> {
        let org = Self::from_snapshots(name, api_version, read_snapshots(folder)?)?;
        org.defined(&folder.join("definitions"))
    }

    fn from_snapshots(
        name: &str,
        api_version: &str,
        read: Vec<(SObjectDescribe, Snapshot)>,
    ) -> Result<Self, Error> {
        let (describes, mut snapshots): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        snapshots.sort_by(|left, right| sobjects::catalog::folded_cmp(&left.object, &right.object));
        let mut pairs = snapshots.iter().zip(snapshots.iter().skip(1));
        if let Some((twice, _)) =
            pairs.find(|(first, second)| first.object.eq_ignore_ascii_case(&second.object))
        {
            return Err(Error::TwiceDescribed { object: twice.object.clone() });
        }
        let catalog = Catalog::from_describes(name, api_version, &describes);
        let typed = (0..catalog.objects.len()).collect();
        let (overrides, types) = (BTreeMap::new(), BTreeMap::new());
        let remarks = Remarks::of_describes(&describes);
        Ok(Self { catalog, overrides, types, snapshots, definitions: Vec::new(), typed, remarks })
    }

    /// The same org with the definitions of this folder, where there is one.
    fn defined(mut self, folder: &Path) -> Result<Self, Error> {
        if !folder.exists() {
            return Ok(self);
        }
        self.definitions = json_files(folder)?.into_iter().map(read_text).collect::<Result<_, _>>()?;
        let texts = self.definitions.iter().map(|file| (file.object.as_str(), file.text.as_str()));
        let definitions = Definitions::read(texts, &self.catalog)
            .map_err(|reason| Error::Definition { folder: folder.to_owned(), reason })?;
        self.remarks.defined(&definitions, &self.catalog);
        self.catalog = self.catalog.classified(&definitions);
        Ok(self)
    }

    fn indexes(&self, objects: &[String], folder: &Path) -> Result<Vec<usize>, Error> {
        let mut indexes = objects
            .iter()
            .map(|wanted| {
                self.catalog
                    .objects
                    .iter()
                    .position(|object| object.name.eq_ignore_ascii_case(wanted))
                    .ok_or_else(|| Error::MissingSnapshot {
                        object: wanted.clone(),
                        folder: folder.to_owned(),
                    })
            })
            .collect::<Result<Vec<_>, _>>()?;
        indexes.sort_unstable();
        indexes.dedup();
        Ok(indexes)
    }

    /// The objects that get types, and no others.
    #[must_use]
    pub fn typed_catalog(&self) -> Catalog {
        let objects: Vec<Object> = self.typed_objects().map(|(_, object)| object.clone()).collect();
        Catalog { objects: objects.into(), ..self.catalog.clone() }
    }

    /// The objects that get types, with their places in the Catalog.
    pub fn typed_objects(&self) -> impl Iterator<Item = (usize, &Object)> {
        self.typed.iter().filter_map(|&at| Some((at, self.catalog.objects.get(at)?)))
    }
}
