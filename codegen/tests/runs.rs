//! What a run does to the output folder, and what it says when something is wrong.

use std::fs;
use std::path::Path;

use codegen::emit::{Form, files};
use codegen::files::compare;
use codegen::{Error, Org, Output, Request, run};
use tempfile::TempDir;

const DEAL: &str = r#"{"name":"Deal__c","label":"Deal","fields":[
    {"name":"Id","label":"Id","type":"id","length":18},
    {"name":"Größe__c","label":"Größe","type":"picklist","picklistValues":[{"value":"groß","label":"groß","active":true}]},
    {"name":"Empty__c","label":"Empty","type":"picklist","picklistValues":[]}]}"#;

struct Place(TempDir);

impl Place {
    /// An org `one` with the object `Deal__c`.
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("folder"));
        place.put("orgs/one/org.toml", "api_version = \"v60.0\"\nobjects = [\"Deal__c\"]\n");
        place.put("orgs/one/Deal__c.json", DEAL);
        place
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        fs::write(path, bytes).expect("file");
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("text")
    }

    fn has(&self, path: &str) -> bool {
        self.0.path().join(path).exists()
    }

    fn request(&self, org: &str, check: bool) -> Request {
        let output = Output::Module(self.0.path().join("out"));
        Request { org: org.into(), orgs_dir: Some(self.0.path().join("orgs")), output, check }
    }

    fn generate(&self) -> Result<codegen::Report, Error> {
        run(&self.request("one", false))
    }

    /// Writes what the checkout has, with its snapshots, into `crate`; gives the names of what was stale.
    fn checkout(&self) -> String {
        let folder = self.0.path().join("crate");
        let org = Org::read(&self.0.path().join("orgs"), "one").expect("readable");
        let files = files(&org, Form::Checkout(&folder)).expect("generated");
        let difference = compare(&folder, &files).expect("comparable");
        difference.settle(&folder).expect("written");
        difference.paths(&folder).iter().map(|path| format!("{}\n", path.display())).collect()
    }

    fn says(&self) -> String {
        self.generate().expect_err("refused").to_string()
    }
}

#[test]
fn what_was_just_written_is_fresh_and_is_not_written_again() {
    let place = Place::new();
    let first = place.generate().expect("generated");
    assert_eq!(first.written, first.files);
    assert_eq!(run(&place.request("one", true)).expect("fresh").written, 0);
    assert_eq!(place.generate().expect("generated").written, 0);
}

#[test]
fn a_stale_file_is_named_with_the_command_that_mends_it_and_left_as_it_is() {
    let place = Place::new();
    place.generate().expect("generated");
    let path = "out/deal__c/record.rs";
    let edited = place.text(path) + "// edited\n";
    place.put(path, &edited);
    let error = run(&place.request("one", true)).expect_err("stale").to_string();
    assert!(error.contains("record.rs") && !error.contains("create.rs"), "{error}");
    assert!(error.contains("run: cargo run -p codegen -- --org one --orgs-dir "), "{error}");
    assert_eq!(place.text(path), edited);
}

#[test]
fn files_of_another_org_go_and_files_of_people_stay() {
    let place = Place::new();
    place.put("orgs/two/org.toml", "api_version = \"v60.0\"\nobjects = [\"Lead\"]\n");
    place.put("orgs/two/Lead.json", r#"{"name":"Lead","fields":[]}"#);
    place.put("out/deal__c/notes.rs", "// Mine.\n");
    place.generate().expect("generated");
    assert!(run(&place.request("two", true)).is_err());
    let report = run(&place.request("two", false)).expect("generated");
    assert!(report.removed > 0 && place.has("out/lead/record.rs"));
    assert!(!place.has("out/deal__c/record.rs") && !place.has("out/schemas/Deal__c.read.json"));
    assert!(place.has("out/deal__c/notes.rs"));
}

#[test]
fn a_file_that_codegen_did_not_write_is_never_overwritten() {
    let place = Place::new();
    place.put("out/lib.rs", "//! Mine.\n");
    let error = place.says();
    assert!(error.contains("was not written by codegen"), "{error}");
    assert_eq!(place.text("out/lib.rs"), "//! Mine.\n");
}

#[test]
fn data_that_no_file_of_codegen_includes_is_somebody_elses() {
    let place = Place::new();
    place.put("out/schemas/mine.json", "{}");
    place.generate().expect("generated");
    assert!(place.has("out/schemas/mine.json") && place.has("out/schemas/Deal__c.read.json"));
    let place = Place::new();
    place.put("out/schemas/Deal__c.read.json", "{}");
    let error = place.says();
    assert!(error.contains("Deal__c.read.json was not written by codegen"), "{error}");
    assert!(!place.has("out/lib.rs"));
}

#[test]
fn snapshots_saved_as_utf_16_or_with_a_byte_order_mark_give_the_same_types() {
    let place = Place::new();
    place.checkout();
    let record = place.text("crate/src/deal__c/record.rs");
    let units: Vec<u16> = std::iter::once(0xfeff).chain(DEAL.encode_utf16()).collect();
    let encodings: [Vec<u8>; 3] = [
        ["\u{feff}", DEAL].concat().into_bytes(),
        units.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
    ];
    for bytes in encodings {
        place.put("orgs/one/Deal__c.json", bytes);
        place.checkout();
        assert_eq!(place.text("crate/src/deal__c/record.rs"), record);
        assert_eq!(place.text("crate/src/snapshots/Deal__c.json"), DEAL, "include_str! needs UTF-8");
    }
}

#[test]
fn a_picklist_beyond_the_cap_is_text() {
    let place = Place::new();
    let with_values = |count: usize| {
        let values: Vec<String> =
            (0..count).map(|at| format!(r#"{{"value":"V{at}","label":"V{at}","active":true}}"#)).collect();
        let values = values.join(",");
        format!(
            r#"{{"name":"Deal__c","fields":[{{"name":"Big__c","type":"picklist","picklistValues":[{values}]}}]}}"#
        )
    };
    place.put("orgs/one/Deal__c.json", with_values(codegen::plan::PICKLIST_CAP));
    place.generate().expect("generated");
    assert!(place.text("out/deal__c/record.rs").contains("Option<picklists::BigC>"));
    place.put("orgs/one/Deal__c.json", with_values(codegen::plan::PICKLIST_CAP + 1));
    place.generate().expect("generated");
    assert!(place.text("out/deal__c/record.rs").contains("Option<String>"));
}

#[test]
fn definitions_classify_the_fields_of_the_catalog_and_a_change_of_them_is_stale() {
    let place = Place::new();
    place.checkout();
    assert!(place.text("crate/src/snapshots.rs").contains("DEFINITIONS: &[(&str, &str)] = &[];"));

    let path = "orgs/one/definitions/Deal__c.json";
    let definition = |level: &str| {
        format!(
            r#"{{"fields":{{"Größe__c":{{"complianceGroup":"PII;GDPR","securityClassification":"{level}"}}}}}}"#
        )
    };
    place.put(path, definition("Internal"));
    let stale = place.checkout();
    assert!(stale.contains("catalog/deal__c.rs") && stale.contains("snapshots.rs"), "{stale}");
    let catalog = place.text("crate/src/catalog/deal__c.rs");
    assert!(
        catalog.contains(r#"Cow::Borrowed("PII")"#) && catalog.contains(r#"Cow::Borrowed("Internal")"#),
        "{catalog}"
    );
    assert!(place.text("crate/src/snapshots.rs").contains("definitions/Deal__c.json"));

    place.put(path, definition("Restricted"));
    let stale = place.checkout();
    assert!(stale.contains("catalog/deal__c.rs") && !stale.contains("picklists.rs"), "{stale}");
    assert!(
        place.text("crate/src/deal__c/record.rs").contains("classified as PII and GDPR and Restricted"),
        "docs say it"
    );

    let units: Vec<u16> = std::iter::once(0xfeff).chain(definition("Internal").encode_utf16()).collect();
    place.put(path, units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<u8>>());
    place.checkout();
    assert_eq!(place.text("crate/src/catalog/deal__c.rs"), catalog);
    assert_eq!(place.text("crate/src/snapshots/definitions/Deal__c.json"), definition("Internal"));

    fs::remove_dir_all(place.0.path().join("orgs/one/definitions")).expect("removed");
    place.checkout();
    assert!(!place.has("crate/src/snapshots/definitions"), "what nothing writes any more goes");
}

#[test]
fn a_picklist_is_an_enum_or_text_as_its_size_or_the_org_toml_says() {
    let place = Place::new();
    let values: Vec<String> =
        (0..1_001).map(|n| format!(r#"{{"value":"V{n}","label":"V{n}","active":true}}"#)).collect();
    let field = |name: &str| {
        format!(r#"{{"name":"{name}","type":"picklist","picklistValues":[{}]}}"#, values.join(","))
    };
    let deal = format!(r#"{{"name":"Deal__c","fields":[{},{}]}}"#, field("Big__c"), field("Bigger__c"));
    place.put("orgs/one/Deal__c.json", deal);
    place.put(
        "orgs/one/org.toml",
        "api_version = \"v60.0\"\nobjects = [\"Deal__c\"]\n[types]\n\"deal__c.bigger__c\" = \"enum\"\n",
    );
    place.generate().expect("generated");
    let record = place.text("out/deal__c/record.rs");
    assert!(record.contains("pub big__c: Option<String>"), "{record}");
    assert!(record.contains("pub bigger__c: Option<picklists::BiggerC>"), "{record}");
    assert!(place.text("out/deal__c/picklists.rs").contains("V1000 = \"V1000\""));
}

#[test]
fn every_mistake_in_the_input_gets_a_sentence_and_writes_nothing() {
    let toml = "orgs/one/org.toml";
    let objects = "api_version = \"v60.0\"\nobjects = [\"Deal__c\"]\n";
    let definition = "orgs/one/definitions/Deal__c.json";
    let cases: [(&str, &[u8], &str); 19] = [
        ("orgs/one/Deal__c.json", b"<html>", "is not a describe result"),
        ("orgs/one/Deal__c.json", b"{}", "it has no `fields`, or no `name`"),
        ("orgs/one/Deal__c.json", b"\xff\xfe\x00", "is not text"),
        ("orgs/one/Deal2.json", DEAL.as_bytes(), "Deal__c is described by two snapshots"),
        (definition, b"\xff\xfe\x00", "is not text"),
        (definition, br#"{"fields":{"Id":{"compliance":"PII"}}}"#, "unknown field `compliance`"),
        (
            definition,
            br#"{"fields":{"Nope__c":{"complianceGroup":"PII"}}}"#,
            "names Nope__c, which is no field",
        ),
        (definition, br#"{"recordTypes":{"renewal":{}}}"#, "the record type renewal"),
        ("orgs/one/definitions/Nope.json", b"{}", "a definition of Nope, and no snapshot of it"),
        (toml, b"objects = []", "missing field `api_version`"),
        (toml, b"api_version = \"v60.0\"\nobjects = [\"Nope\"]", "has no snapshot of it"),
        (toml, b"\"Deal__c.Nope__c\" = \"nope\"", "names no field"),
        (toml, b"\"Deal__c.Id\" = \"fn\"", "is not a Rust name"),
        (toml, "\"Deal__c.Größe__c\" = \"id\"".as_bytes(), "are both called `id`"),
        (toml, "\"Deal__c.Größe__c\" = \"id_\"".as_bytes(), "are both called `ID`"),
        (toml, b"[types]\n\"Deal__c.Nope__c\" = \"enum\"", "names no field of a generated object: write"),
        (toml, b"[types]\n\"Deal__c.Id\" = \"string\"", "is no picklist but of type id: remove it"),
        (toml, b"[types]\n\"Deal__c.Empty__c\" = \"enum\"", "has no values: fetch the snapshot again"),
        (
            toml,
            b"[types]\n\"Deal__c.Empty__c\" = \"text\"",
            "unknown variant `text`, expected `string` or `enum`",
        ),
    ];
    for (path, bytes, sentence) in cases {
        let place = Place::new();
        let head = match bytes.first() {
            Some(b'"') => format!("{objects}[overrides]\n"),
            Some(b'[') => objects.to_owned(),
            _ => String::new(),
        };
        place.put(path, [head.as_bytes(), bytes].concat());
        let error = place.says();
        assert!(error.contains(sentence), "{error}");
        assert!(!place.has("out"), "{error}");
    }
}

#[test]
fn an_org_that_is_not_there_is_named() {
    let place = Place::new();
    let error = run(&place.request("nowhere", false)).expect_err("refused").to_string();
    assert!(error.starts_with("there is no org `nowhere`") && error.ends_with("only one"), "{error}");
    fs::remove_file(place.0.path().join("orgs/one/Deal__c.json")).expect("removed");
    assert!(place.says().contains("has no snapshots"));
}

#[test]
fn the_wire_types_in_the_checkout_are_what_their_schemas_give() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sobjects/src/wire.rs");
    let wire = codegen::wire::file().expect("schemas");
    assert!(
        fs::read_to_string(path).expect("wire.rs") == wire.text,
        "run: cargo run -p codegen -- --org sandbox"
    );
}
