//! What is written for an org that has every awkward thing orgs have been seen with.

use std::path::Path;

use codegen::emit::Form;
use codegen::files::File;
use codegen::{Org, emit};

fn awkward() -> Vec<File> {
    let orgs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/orgs");
    let org = Org::read(&orgs, "awkward").expect("the org is readable");
    let mut files = emit::files(&org, Form::Checkout(&orgs.join("out"))).expect("the org can be generated");
    files.iter_mut().for_each(|file| file.path = file.path.trim_start_matches("src/").to_owned());
    files
}

/// Files that differ in kind; the others of the awkward org differ in names only.
const READ: [&str; 19] = [
    "Cargo.toml",
    "lib.rs",
    "awkward__c/children.rs",
    "awkward__c/columns.rs",
    "awkward__c/create.rs",
    "awkward__c/field.rs",
    "awkward__c/mod.rs",
    "awkward__c/parents.rs",
    "awkward__c/picklists.rs",
    "awkward__c/record.rs",
    "awkward__c/references.rs",
    "awkward__c/update.rs",
    "catalog/mod.rs",
    "catalog/type_.rs",
    "checked.rs",
    "empty__c/field.rs",
    "schemas.rs",
    "schemas/Awkward__c.create.json",
    "snapshots.rs",
];

#[test]
fn files_of_the_awkward_org_are_as_they_were_read_and_accepted() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        let mut files = awkward();
        files.sort_by(|left, right| left.path.cmp(&right.path));
        let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        insta::assert_snapshot!("files", names.join("\n"));
        for file in files.iter().filter(|file| READ.contains(&file.path.as_str())) {
            insta::assert_snapshot!(file.path.replace('/', "__"), file.text);
        }
    });
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(awkward(), awkward());
}
