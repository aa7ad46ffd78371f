//! The sandbox's snapshots say of standard fields what real orgs say of them.
//!
//! Real describes are not part of this repository: `REVOPS_DESCRIBES` names a folder with one folder an org
//! and one `<Object>.json` an object. Where they differ, `known_differences.txt` has the reason.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

const ATTRIBUTES: [&str; 10] = [
    "type",
    "length",
    "nillable",
    "createable",
    "updateable",
    "filterable",
    "sortable",
    "groupable",
    "calculated",
    "restrictedPicklist",
];

#[test]
fn standard_fields_agree_with_real_orgs_or_the_difference_has_a_reason() {
    let Some(folder) = env::var_os("REVOPS_DESCRIBES") else {
        println!("skipped: REVOPS_DESCRIBES names no folder with describes of real orgs");
        return;
    };
    let mut comparison = Comparison::default();
    for org in children(Path::new(&folder)) {
        comparison.org(&org);
    }
    println!("compared {} standard fields in {} describes", comparison.fields, comparison.describes);
    assert!(comparison.fields > 0, "{} holds no describe of an object in the sandbox", folder.display());
    comparison.judge(&known_differences());
}

#[derive(Default)]
struct Comparison {
    describes: usize,
    fields: usize,
    differences: Vec<Difference>,
}

struct Difference {
    org: String,
    /// `Object.Field attribute`
    place: String,
    values: String,
}

impl Comparison {
    fn org(&mut self, folder: &Path) {
        for real in children(folder) {
            let ours = sandbox().join(real.file_name().unwrap_or_default());
            if ours.is_file() {
                self.describes += 1;
                self.object(&stem(folder), &stem(&real), &read(&real), &read(&ours));
            }
        }
    }

    fn object(&mut self, org: &str, object: &str, real: &Value, ours: &Value) {
        for real in fields(real).iter().filter(|field| field["custom"] == false) {
            if let Some(ours) = fields(ours).iter().find(|field| field["name"] == real["name"]) {
                self.fields += 1;
                self.field(org, object, real, ours);
            }
        }
    }

    fn field(&mut self, org: &str, object: &str, real: &Value, ours: &Value) {
        for attribute in ATTRIBUTES {
            // An attribute that the org's API version did not have yet says nothing.
            let Some(value) = real.get(attribute) else { continue };
            if *value != ours[attribute] {
                let name = ours["name"].as_str().unwrap_or_default();
                self.differences.push(Difference {
                    org: org.to_owned(),
                    place: format!("{object}.{name} {attribute}"),
                    values: format!("the org has {value}, the snapshot {}", ours[attribute]),
                });
            }
        }
    }

    fn judge(&self, known: &[(String, String)]) {
        let mut complaints: Vec<String> = Vec::new();
        let mut occurred = BTreeSet::new();
        for difference in &self.differences {
            let entry = known
                .iter()
                .find(|(org, place)| *place == difference.place && (org == "*" || *org == difference.org));
            if let Some(entry) = entry {
                occurred.insert(entry);
            } else {
                complaints.push(format!(
                    "{}/{}: {}; mend the table in sobjects/orgs/make or list it with its reason",
                    difference.org, difference.place, difference.values
                ));
            }
        }
        let gone = known.iter().filter(|entry| !occurred.contains(entry));
        complaints.extend(gone.map(|(org, place)| format!("{org}/{place}: listed, but no longer differs")));
        assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    }
}

/// The listed differences: org (or `*`) and place.
fn known_differences() -> Vec<(String, String)> {
    include_str!("known_differences.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (key, reason) = line.split_once(": ").unwrap_or_else(|| panic!("no reason in: {line}"));
            assert!(!reason.trim().is_empty(), "no reason in: {line}");
            let (org, place) = key.split_once('/').unwrap_or_else(|| panic!("no org in: {line}"));
            (org.to_owned(), place.to_owned())
        })
        .collect()
}

fn fields(describe: &Value) -> &[Value] {
    describe["fields"].as_array().map_or(&[], Vec::as_slice)
}

fn sandbox() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("orgs/sandbox")
}

fn read(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What lies in a folder, in order of name; nothing where it is no folder.
fn children(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
