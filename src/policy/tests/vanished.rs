//! A field that leaves the user's sight while a server runs: nothing becomes readable by that.

use std::sync::Arc;

use sobjects::{Catalog, Object};

use super::{policy, related};

/// The org after a field of deals has vanished from the user's sight.
fn without(field: &str) -> Catalog {
    let mut catalog = related();
    let deal = catalog.objects.to_mut().iter_mut().find(|object| object.name == "Opportunity");
    deal.expect("Opportunity").fields.to_mut().retain(|known| known.name != field);
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
