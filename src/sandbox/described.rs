//! What the org consists of: its describe results, and all that follows from them.
//!
//! It is never changed: a deployment makes the next one, and whoever is at work goes on with the one that the work
//! began with.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock};

use serde_json::value::RawValue;
use serde_json::{Value, json};
use sobjects::definitions::DefinitionError;
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, Definitions};

use super::rules::{RuleError, Rulebook, Rules};

/// What the global describe tells of an object; the rest stands in its own describe.
const SUMMARY: [&str; 31] = [
    "activateable",
    "associateEntityType",
    "associateParentEntity",
    "createable",
    "custom",
    "customSetting",
    "deepCloneable",
    "deletable",
    "deprecatedAndHidden",
    "feedEnabled",
    "hasSubtypes",
    "isInterface",
    "isSubtype",
    "keyPrefix",
    "label",
    "labelPlural",
    "layoutable",
    "mergeable",
    "mruEnabled",
    "name",
    "queryable",
    "replicateable",
    "retrieveable",
    "searchable",
    "triggerable",
    "undeletable",
    "updateable",
    "urls",
    "extendedBy",
    "extendsInterfaces",
    "implementedBy",
];
/// Objects whose records name objects.
const GRANTS: [&str; 2] = ["ObjectPermissions", "FieldPermissions"];

/// The objects of an org, and what saving their records goes by.
#[derive(Debug)]
pub(crate) struct Described {
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) rulebook: Rulebook,
    /// What describes leave out.
    pub(crate) definitions: Definitions,
    /// The describe results to the letter, by object.
    texts: BTreeMap<String, String>,
    /// Made when they are first asked for, so that an org starts sooner.
    summaries: OnceLock<HashMap<String, Value>>,
    digest: OnceLock<u64>,
    rules: Rules,
}

/// Why describe results cannot be followed.
#[derive(Debug)]
pub(super) enum DescribedError {
    /// What stands for this object is not a describe result.
    Snapshot { object: String, source: serde_json::Error },
    /// A definition does not fit its object.
    Definition(DefinitionError),
    /// A rule does not fit the objects.
    Rule(RuleError),
}

impl Described {
    /// The org of these describe results, definitions and rules.
    pub(super) fn of<'t>(
        org: &str,
        api_version: &str,
        snapshots: impl IntoIterator<Item = (&'t str, &'t str)>,
        definitions: impl FnOnce(&Catalog) -> Result<Definitions, DefinitionError>,
        rules: &Rules,
    ) -> Result<Self, DescribedError> {
        let (mut texts, mut read) = (BTreeMap::new(), Vec::new());
        for (object, text) in snapshots {
            let broken = |source| DescribedError::Snapshot { object: object.to_owned(), source };
            let describe: SObjectDescribe = serde_json::from_str(text).map_err(broken)?;
            texts.insert(describe.name.clone(), text.trim().to_owned());
            read.push(describe);
        }
        let catalog = Catalog::from_describes(org, api_version, &read);
        let definitions = definitions(&catalog).map_err(DescribedError::Definition)?;
        let rulebook = Rulebook::of(&read, &definitions, &catalog, rules).map_err(DescribedError::Rule)?;
        let (catalog, rules) = (Arc::new(catalog), rules.clone());
        Ok(Self {
            catalog,
            rulebook,
            definitions,
            texts,
            summaries: OnceLock::new(),
            digest: OnceLock::new(),
            rules,
        })
    }

    /// The same org with these objects, new or changed, and with what others tell of them.
    pub(super) fn with(&self, deployed: &BTreeMap<String, Value>) -> Result<Self, DescribedError> {
        let mut texts: BTreeMap<&str, String> =
            self.texts.iter().map(|(name, text)| (&**name, text.clone())).collect();
        texts.extend(deployed.iter().map(|(name, describe)| (&**name, describe.to_string())));
        for (name, text) in &mut texts {
            let broken = |source| DescribedError::Snapshot { object: (*name).to_owned(), source };
            let children: Vec<Value> =
                deployed.values().flat_map(|child| relationships(child, name)).collect();
            if children.is_empty() && !GRANTS.contains(name) {
                continue;
            }
            let mut describe: Value = serde_json::from_str(text).map_err(broken)?;
            add(&mut describe["childRelationships"], children, &["childSObject", "field"]);
            if let (true, Some(picklist)) = (GRANTS.contains(name), granted(&mut describe)) {
                add(picklist, deployed.values().map(value), &["value"]);
            }
            *text = describe.to_string();
        }
        let texts = texts.iter().map(|(name, text)| (*name, text.as_str()));
        let definitions = |_: &Catalog| Ok(self.definitions.clone());
        Self::of(&self.catalog.org, &self.catalog.api_version, texts, definitions, &self.rules)
    }

    /// The describe result of an object, to the letter.
    pub(crate) fn text(&self, object: &str) -> Option<Box<RawValue>> {
        RawValue::from_string(self.texts.get(object)?.clone()).ok()
    }

    /// Tells these describe results from any others.
    pub(crate) fn digest(&self) -> u64 {
        *self.digest.get_or_init(|| {
            let mut hasher = DefaultHasher::new();
            self.texts.hash(&mut hasher);
            hasher.finish()
        })
    }

    /// What the global describe tells of an object.
    pub(crate) fn summary(&self, object: &str) -> Option<&Value> {
        let all = || self.texts.iter().filter_map(|(name, text)| Some((name.clone(), summary(text)?)));
        self.summaries.get_or_init(|| all().collect()).get(object)
    }
}

/// The keys of a describe result that the global describe has too.
fn summary(describe: &str) -> Option<Value> {
    let keys: HashMap<String, &RawValue> = serde_json::from_str(describe).ok()?;
    let value = |key: &str| serde_json::from_str::<Value>(keys.get(key)?.get()).ok();
    Some(SUMMARY.iter().filter_map(|key| Some(((*key).to_owned(), value(key)?))).collect())
}

/// The relationships from a parent to the records of a child.
fn relationships(child: &Value, parent: &str) -> Vec<Value> {
    let leads = |field: &&Value| {
        field["referenceTo"].as_array().is_some_and(|targets| targets.iter().any(|target| target == parent))
    };
    let fields = child["fields"].as_array().into_iter().flatten();
    let relationship = |field: &Value| {
        json!({
            "cascadeDelete": false, "childSObject": child["name"], "deprecatedAndHidden": false,
            "field": field["name"], "junctionIdListNames": [], "junctionReferenceTo": [],
            "relationshipName": null, "restrictedDelete": false,
        })
    };
    fields.filter(leads).map(relationship).collect()
}

/// The objects that permissions can be given for.
fn granted(describe: &mut Value) -> Option<&mut Value> {
    let fields = describe["fields"].as_array_mut()?;
    let field = fields.iter_mut().find(|field| field["name"] == "SobjectType")?;
    field.get_mut("picklistValues")
}

fn value(describe: &Value) -> Value {
    json!({
        "active": true, "defaultValue": false, "label": describe["label"], "validFor": null,
        "value": describe["name"],
    })
}

/// Adds those that are not in the list yet; these keys tell.
fn add(list: &mut Value, more: impl IntoIterator<Item = Value>, keys: &[&str]) {
    let Some(list) = list.as_array_mut() else { return };
    for one in more {
        if !list.iter().any(|known| keys.iter().all(|key| known[*key] == one[*key])) {
            list.push(one);
        }
    }
}
