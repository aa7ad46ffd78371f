//! The command as a person types it: what it says, and how it exits.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const LEAD: &str = r#"{"name":"Lead","label":"Lead","fields":[
    {"name":"Id","label":"Lead ID","type":"id","length":18},
    {"name":"Company","label":"Company","type":"string","length":255,"createable":true,"updateable":true}]}"#;

/// A folder of a developer's, with the orgs `acme` and `uat`.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("folder"));
        for org in ["acme", "uat"] {
            let toml =
                "api_version = \"v60.0\"\norganization = \"00D000000000001EAA\"\nobjects = [\"Lead\"]\n";
            place.put(&format!("orgs/{org}/org.toml"), toml);
            place.put(&format!("orgs/{org}/Lead.json"), LEAD);
        }
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().expect("parent")).expect("folder");
        fs::write(self.path(path), text).expect("file");
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("text")
    }

    /// Runs the command here; gives how it exited, and what it said on either stream.
    fn run(&self, arguments: &str) -> (i32, String) {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_codegen"))
            .args(arguments.split_whitespace())
            .args(["--orgs-dir", "orgs"])
            .current_dir(self.0.path())
            .output()
            .expect("runs");
        let said = [stdout, stderr].concat();
        (status.code().expect("a code"), String::from_utf8_lossy(&said).into_owned())
    }

    fn done(&self, arguments: &str) -> String {
        let (code, said) = self.run(arguments);
        assert_eq!(code, 0, "{said}");
        said
    }
}

const STANDALONE: &str = "--org acme --out crate --standalone";

#[test]
fn a_standalone_crate_has_a_manifest_a_readme_and_a_feature_for_each_object() {
    let place = Place::new();
    let said = place.done(STANDALONE);
    assert!(
        said.starts_with("crate: 1 object of acme in ") && said.contains(" written, 0 removed"),
        "{said}"
    );
    let manifest = place.text("crate/Cargo.toml");
    assert!(manifest.contains("name = \"acme-objects\"") && manifest.contains("\nlead = []\n"), "{manifest}");
    let dependencies = manifest.split("[dependencies]\n").nth(1).expect("dependencies");
    let (sobjects, others) = dependencies.split_once('\n').expect("lines");
    assert!(sobjects.starts_with("sobjects = { path = \"../"), "{sobjects}");
    assert!(others.lines().all(|line| line.ends_with("optional = true }")), "{others}");
    let sobjects = sobjects.split('"').nth(1).expect("a path");
    assert!(place.path("crate").join(sobjects).join("Cargo.toml").exists(), "{sobjects}");
    let readme = place.text("crate/README.md");
    assert!(readme.contains("| `Lead` | Lead | `lead` |"), "{readme}");
    assert!(readme.contains("LeadUpdate { company: \"Changed\".into()"), "{readme}");
}

#[test]
fn a_second_run_writes_what_has_changed_and_leaves_what_is_somebody_elses() {
    let place = Place::new();
    place.put("crate/tests/schemas/mine.json", "{}");
    place.put("crate/src/bin/mine.rs", "fn main() {}\n");
    place.put("crate/notes.md", "Mine.\n");
    // As codegen writes them, and yet not in its place.
    place.put("crate/vendored/lib.rs", "// Written by codegen; do not edit.\n");
    place.done(STANDALONE);
    assert!(place.done(STANDALONE).contains("nothing had changed"));
    place.put("orgs/acme/Lead.json", &LEAD.replace("255", "80"));
    let (code, said) = place.run(&format!("{STANDALONE} --check"));
    assert!(code == 1 && said.contains("--standalone --name acme-objects --sobjects /"), "{said}");
    assert!(said.contains("catalog/lead.rs") && !said.contains("Cargo.toml,"), "{said}");
    place.done(STANDALONE);
    for mine in ["tests/schemas/mine.json", "src/bin/mine.rs", "notes.md", "vendored/lib.rs"] {
        assert!(place.path("crate").join(mine).exists(), "{mine}");
    }
}

#[test]
fn a_crate_that_somebody_wrote_is_refused_before_anything_is_written() {
    let place = Place::new();
    place.put("crate/Cargo.toml", "[package]\nname = \"mine\"\n");
    let (code, said) = place.run(STANDALONE);
    assert!(code == 2 && said.contains("Cargo.toml was not written by codegen"), "{said}");
    assert_eq!(fs::read_dir(place.path("crate")).expect("folder").count(), 1);
}

#[test]
fn another_org_takes_the_place_of_the_one_before() {
    let place = Place::new();
    place.done(STANDALONE);
    place.put("orgs/uat/org.toml", "api_version = \"v61.0\"\nobjects = [\"Deal__c\"]\n");
    place.put("orgs/uat/Deal__c.json", &LEAD.replace("Lead", "Deal__c"));
    let (code, said) = place.run("--org uat --out crate --standalone --check");
    assert!(code == 1 && said.contains("stale: all of them, which are those of acme; run: "), "{said}");
    let said = place.done("--org uat --out crate --standalone");
    assert!(said.starts_with("crate, which had acme: 1 object of uat in "), "{said}");
    let manifest = place.text("crate/Cargo.toml");
    assert!(manifest.contains("deal__c = []") && !manifest.contains("lead = []"), "{manifest}");
    assert!(!place.path("crate/src/lead").exists() && place.path("crate/src/deal__c/record.rs").exists());
}

#[test]
fn the_crate_finds_sobjects_where_it_is_told() {
    let place = Place::new();
    let cases = [
        ("https://git.example/x.git", "sobjects = { git = \"https://git.example/x.git\" }"),
        ("https://git.example/x.git#v1", "sobjects = { git = \"https://git.example/x.git\", rev = \"v1\" }"),
        ("0.1.2", "sobjects = { version = \"0.1.2\" }"),
    ];
    for (given, expected) in cases {
        place.done(&format!("{STANDALONE} --sobjects {given}"));
        let manifest = place.text("crate/Cargo.toml");
        assert!(manifest.contains(expected), "{manifest}");
    }
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in [checkout.clone(), checkout.join("sobjects")] {
        place.done(&format!("{STANDALONE} --sobjects {}", folder.display()));
        assert!(place.text("crate/Cargo.toml").contains("/sobjects/soql\", optional = true }"));
    }
    let (code, said) = place.run(&format!("{STANDALONE} --sobjects ../nowhere"));
    assert!(code == 2 && said.contains("../nowhere is neither the checkout nor"), "{said}");
}

#[test]
fn the_list_shows_each_org_and_what_is_wrong_with_it() {
    let place = Place::new();
    place.put("orgs/broken/org.toml", "api_version = 60\n");
    let said = place.done("--list");
    assert!(said.contains("acme    v60.0  00D000000000001EAA        1          1"), "{said}");
    assert!(said.contains("broken  orgs/broken/org.toml is not as it should be"), "{said}");
    assert!(said.contains("generated/ has the types of "), "{said}");
}

#[test]
fn two_orgs_are_compared_in_what_code_uses() {
    let place = Place::new();
    // An object without types is nothing that code uses.
    place.put("orgs/uat/Deal__c.json", &LEAD.replace("Lead", "Deal__c"));
    let said = place.done("--diff acme uat");
    assert_eq!(said, "uat has what acme has, in all 1 object\n");
    assert!(place.done("--diff acme uat --json").contains("\"changes\": []"));

    place.put("orgs/uat/Lead.json", &LEAD.replace("\"string\"", "\"textarea\"").replace("255", "80"));
    let (code, said) = place.run("--diff acme uat");
    assert!(code == 1 && said.contains("Lead.Company is textarea, was string"), "{said}");
    assert!(said.contains("from acme to uat"), "{said}");
    let (code, said) = place.run("--diff acme uat --json");
    let json: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!((code, &json["from"], &json["to"]), (1, &"acme".into(), &"uat".into()));
    assert_eq!(json["changes"][0]["object"], "Lead");

    let (code, said) = place.run("--diff acme nowhere");
    assert!(code == 2 && said.contains("there is no org `nowhere`"), "{said}");
}

#[test]
fn combinations_that_mean_nothing_are_refused_with_what_is_missing() {
    let place = Place::new();
    let cases = [
        ("", "<--org <NAME>|--list"),
        ("--list --check", "cannot be used"),
        ("--list --json", "cannot be used"),
        ("--org acme --diff acme uat", "cannot be used"),
        ("--diff acme", "2 values required"),
        ("--org acme --standalone", "--out <DIR>"),
        ("--org acme --out crate --name x", "--standalone"),
        ("--org acme --out crate --standalone --name 1st", "`1st` is no name of a crate"),
        ("--org nowhere --out crate", "there is no org `nowhere` in orgs, only acme, uat"),
    ];
    for (arguments, expected) in cases {
        let (code, said) = place.run(arguments);
        assert!(code == 2 && said.contains(expected), "{arguments}: {code} {said}");
    }
    assert!(!place.path("crate").exists());
}
