//! A field that leaves the user's sight while a server runs: nothing becomes readable by that.

use std::sync::Arc;

use sobjects::{Catalog, Object};

use super::{policy, related};
use crate::policy::Confirmation;

/// The org after all fields of this name have vanished from the user's sight.
fn without(field: &str) -> Catalog {
    let mut catalog = related();
    for object in catalog.objects.to_mut().iter_mut().filter(|object| !object.name.ends_with("History")) {
        object.fields.to_mut().retain(|known| known.name != field);
    }
    catalog
}

fn fields(catalog: &Catalog, object: &str) -> Vec<String> {
    let names = |object: &Object| object.fields.iter().map(|field| field.name.to_string()).collect();
    catalog.object(object).map(names).unwrap_or_default()
}

#[test]
fn copies_of_a_field_that_may_not_be_read_stay_hidden() {
    for rule in ["Opportunity = ['StageName']", "'*' = ['*Stage*']"] {
        let policy = policy(&format!("[policy.deny_read]\n{rule}")).knowing(Arc::new(related()));
        let now = policy.readable(&without("StageName"));
        assert_eq!(fields(&now, "OpportunityHistory"), ["Id"], "{rule}");
        assert_eq!(fields(&now, "OpportunityFieldHistory"), ["Field", "Id"], "{rule}");
    }
}

#[test]
fn copies_of_a_masked_field_stay_masked() {
    let policy = policy("[policy.mask]\nOpportunity = ['StageName']").knowing(Arc::new(related()));
    let now = policy.readable(&without("StageName"));
    for (object, field) in [("OpportunityHistory", "PrevStageName"), ("OpportunityFieldHistory", "OldValue")]
    {
        assert!(policy.masks_in(&now, object, field), "{object}.{field}");
    }
    assert!(!policy.masks_in(&now, "OpportunityFieldHistory", "Field"));
}

#[test]
fn an_address_stays_hidden_when_the_part_that_a_rule_names_has_vanished() {
    let tables = ["deny_read", "mask", "deny_write", "confirm_fields"];
    let [deny, mask, never, confirm] = tables.map(|table| {
        policy(&format!("[policy.{table}]\nAccount = ['BillingCity']")).knowing(Arc::new(related()))
    });
    let catalog = without("BillingCity");
    let account = catalog.object("Account").expect("Account");
    let address = account.field("BillingAddress").expect("an address");
    assert!(!deny.reads_field(account, address));
    assert!(mask.masks(account, address));
    assert!(never.touches(&never.never_written, account, address));
    assert_eq!(confirm.confirmation(account, address), Confirmation::Required);
}
