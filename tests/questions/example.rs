//! The policy in `examples/revops.toml` fits the shipped org, and is as narrow as it reads.

use salesforce_revops::mcp::tool_names;
use salesforce_revops::policy::{Confirmation, Policy};
use sobjects::{Catalog, Definitions};

use crate::snapshots::{definitions, snapshots};

const EXAMPLE: &str = include_str!("../../examples/revops.toml");

/// The keys of the section, each shown in the example.
const KEYS: [&str; 14] = [
    "read_only = ",
    "tools_off = ",
    "notes = ",
    "confirm = ",
    "hours = ",
    "writes_per_day = ",
    "[policy.read]",
    "[policy.deny_read]",
    "[policy.mask]",
    "[policy.write]",
    "[policy.deny_write]",
    "[policy.confirm_fields]",
    "[policy.largest_change]",
    "[policy.classified]",
];

fn catalog() -> Catalog {
    let describes: Vec<_> =
        snapshots().iter().map(|(_, text)| serde_json::from_str(text).expect("a describe")).collect();
    let definitions = definitions();
    let texts = definitions.iter().map(|(object, text)| (object.as_str(), text.as_str()));
    let catalog = Catalog::from_describes("sandbox", "v60.0", &describes);
    let known = Definitions::read(texts, &catalog).expect("definitions");
    catalog.classified(&known)
}

/// With what stands behind a `#` because not every org has it.
fn whole() -> String {
    let is_shown = |line: &&str| {
        ["# hours", "# [", "# deny", "# mask", "# confirm"].iter().any(|it| line.starts_with(it))
    };
    EXAMPLE.lines().map(|line| if is_shown(&line) { &line[2..] } else { line }.to_owned() + "\n").collect()
}

#[test]
fn the_example_names_nothing_that_the_org_lacks() {
    let policy = Policy::from_toml(EXAMPLE).expect("a policy");
    assert_eq!(policy.problems(&catalog(), &tool_names()), [""; 0]);
    for key in KEYS {
        assert!(EXAMPLE.contains(key), "{key}");
    }
    assert!(Policy::from_toml(&whole()).expect("a policy").names_classes());
}

#[test]
fn the_example_lets_little_be_written_and_asks_before_what_weighs_most() {
    let catalog = catalog();
    let policy = Policy::from_toml(EXAMPLE).expect("a policy");
    let names = |object: &str| -> Vec<&str> {
        let object = catalog.object(object).expect("an object");
        policy.writable_fields(object).iter().map(|field| &*field.name).collect()
    };
    let deal = ["Amount", "CloseDate", "ForecastCategoryName", "NextStep", "StageName"];
    assert_eq!(names("Opportunity"), deal);
    assert_eq!(names("Lead"), ["Rating", "Status"]);
    assert_eq!(policy.writable_objects(&catalog).len(), 2);
    let amount = policy.check_write(&catalog, "Opportunity", "Amount").expect("writable");
    assert_eq!(policy.confirmation(amount.object, amount.field), Confirmation::Required);
    assert!(policy.check_size(amount.object, amount.field, Some("1000"), Some("1201")).is_err());
    let readable = policy.readable(&catalog);
    assert!(readable.object("Contact").is_some_and(|contact| contact.field("Birthdate").is_none()));
    assert!(
        policy.masks_in(&catalog, "Contact", "MobilePhone") && !policy.masks_in(&catalog, "Contact", "Email")
    );
}
