//! The shipped snapshots read as describes, and hold what the rest of the house counts on.

use std::fs;
use std::path::{Path, PathBuf};

use sobjects::catalog::{Field, Flags};
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, Definitions, FieldType};

const BASIC_AUDIT_FIELDS: [&str; 7] = [
    "Object__c",
    "Record_Id__c",
    "Field__c",
    "Old_Value__c",
    "New_Value__c",
    "Justification__c",
    "Performed_By__c",
];

#[test]
fn every_snapshot_reads_as_a_describe_of_the_object_its_file_names() {
    let orgs = ["orgs/sandbox", "../tests/orgs/thin", "../tests/orgs/currencies"];
    for (path, describe) in orgs.into_iter().flat_map(describes) {
        assert_eq!(
            path.file_stem().and_then(|stem| stem.to_str()),
            Some(describe.name.as_str()),
            "{}",
            path.display()
        );
        assert!(describe.fields.iter().any(|field| field.name == "Id"), "{} has no Id", path.display());
        for field in &describe.fields {
            let kind = FieldType::from_name(&field.field_type);
            assert!(
                !matches!(kind, FieldType::Other(_)),
                "{}.{} is of no known type",
                describe.name,
                field.name
            );
        }
    }
}

#[test]
fn the_sandbox_has_a_commit_stage() {
    let sandbox = catalog("orgs/sandbox");
    assert!(field(&sandbox, "Opportunity", "StageName").picklist_value("Commit").is_some());
}

#[test]
fn both_audit_objects_take_the_basic_row() {
    for org in ["orgs/sandbox", "../tests/orgs/thin"] {
        let catalog = catalog(org);
        for name in BASIC_AUDIT_FIELDS {
            assert!(field(&catalog, "Cleanup_Audit__c", name).is(Flags::CREATEABLE), "{org}: {name}");
        }
    }
}

#[test]
fn audit_rows_are_found_by_a_unique_request_id() {
    let sandbox = catalog("orgs/sandbox");
    let request = field(&sandbox, "Cleanup_Audit__c", "Request_Id__c");
    assert!(request.is(Flags::EXTERNAL_ID) && request.is(Flags::UNIQUE));
    let status = field(&sandbox, "Cleanup_Audit__c", "Status__c");
    let values: Vec<_> = status.picklist.iter().map(|value| &*value.value).collect();
    assert_eq!(values, ["Pending", "Applied", "Failed", "Ignored"]);
}

#[test]
fn picklist_values_stay_as_they_are_spelled_and_inactive_ones_cannot_be_chosen() {
    let sandbox = catalog("orgs/sandbox");
    let segment = field(&sandbox, "Opportunity", "Segment__c");
    for value in ["R&D", "R D", "<10", ">10", "Open", "open", "日本"] {
        assert!(segment.picklist_value(value).is_some(), "{value}");
    }
    assert!(segment.picklist_value("Legacy").is_none(), "an inactive value");
}

#[test]
fn dependent_values_follow_their_controlling_picklist() {
    let sandbox = catalog("orgs/sandbox");
    let lines = field(&sandbox, "Opportunity", "Product_Line__c");
    let modules = field(&sandbox, "Opportunity", "Product_Module__c");
    let allowed = |line: &str| -> Vec<&str> {
        let bit = lines.picklist.iter().position(|value| value.value == line).expect("a product line");
        modules.picklist.iter().filter(|value| value.is_valid_for(bit)).map(|value| &*value.value).collect()
    };
    assert_eq!(allowed("Platform"), ["Core", "Workflow"]);
    assert_eq!(allowed("Training"), ["Onboarding"]);
    assert_eq!(
        allowed("Marketplace"),
        ["Connector Pack", "App Listing"],
        "the ninth value, in the second byte"
    );
}

#[test]
fn dependent_values_follow_their_controlling_checkbox() {
    let sandbox = catalog("orgs/sandbox");
    let tiers = field(&sandbox, "Opportunity", "Partner_Tier__c");
    let allowed = |checked: usize| -> Vec<&str> {
        tiers.picklist.iter().filter(|value| value.is_valid_for(checked)).map(|value| &*value.value).collect()
    };
    assert_eq!(allowed(0), ["Direct", "Not Decided"]);
    assert_eq!(allowed(1), ["Registered", "Silver", "Gold", "Not Decided"]);
}

#[test]
fn the_thin_org_lacks_lead_and_the_newer_fields() {
    let thin = catalog("../tests/orgs/thin");
    assert!(thin.object("Lead").is_none());
    let opportunity = thin.object("Opportunity").expect("Opportunity");
    for name in ["LastStageChangeDate", "PushCount", "HasOverdueTask"] {
        assert!(opportunity.field(name).is_none(), "{name}");
    }
}

#[test]
fn shipped_definitions_fit_their_objects_and_classify_in_the_platforms_own_values() {
    const GROUPS: [&str; 6] = ["PII", "HIPAA", "GDPR", "PCI", "COPPA", "CCPA"];
    const LEVELS: [&str; 5] = ["Public", "Internal", "Confidential", "Restricted", "MissionCritical"];
    let sandbox = catalog("orgs/sandbox");
    let texts: Vec<(String, String)> = json_files("orgs/sandbox/definitions")
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a definition"))
        })
        .collect();
    let texts = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let definitions = Definitions::read(texts, &sandbox).expect("definitions");
    let fields = definitions.iter().flat_map(|(_, object)| object.fields.values());
    for class in fields.flat_map(|field| field.classification()) {
        assert!(GROUPS.contains(&&*class) || LEVELS.contains(&&*class), "{class}");
    }
    let classified = sandbox.classified(&definitions);
    for (object, name) in [("Contact", "Email"), ("Contact", "MailingStreet"), ("Lead", "MobilePhone")] {
        assert!(field(&classified, object, name).classification.contains(&"PII".into()), "{object}.{name}");
    }
}

#[test]
fn child_relationships_lead_back_to_their_parent() {
    let sandbox = catalog("orgs/sandbox");
    for parent in sandbox.objects.iter() {
        for child in parent.children.iter() {
            let reference = field(&sandbox, &child.object, &child.field);
            assert!(
                reference.reference_to.contains(&parent.name),
                "{}.{} does not point at {}",
                child.object,
                child.field,
                parent.name
            );
        }
    }
}

fn catalog(folder: &str) -> Catalog {
    let describes: Vec<_> = describes(folder).into_iter().map(|(_, describe)| describe).collect();
    Catalog::from_describes(folder, "v60.0", &describes)
}

fn field<'a>(catalog: &'a Catalog, object: &str, name: &str) -> &'a Field {
    let found = catalog.object(object).and_then(|object| object.field(name));
    found.unwrap_or_else(|| panic!("{} has no {object}.{name}", catalog.org))
}

fn describes(folder: &str) -> Vec<(PathBuf, SObjectDescribe)> {
    let describes: Vec<_> = json_files(folder).map(|path| (path.clone(), describe(&path))).collect();
    assert!(!describes.is_empty(), "{folder} has no snapshots");
    describes
}

fn json_files(folder: &str) -> impl Iterator<Item = PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.flatten().map(|entry| entry.path());
    paths.filter(|path| path.extension().is_some_and(|end| end == "json"))
}

fn describe(path: &Path) -> SObjectDescribe {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
