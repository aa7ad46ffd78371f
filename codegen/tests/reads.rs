//! Reading never fails for what an org may hold that the snapshot does not say.

use generated::account::RegionsC;
use generated::sobjects::compound::GeocodeAccuracy;
use generated::sobjects::{Encrypted, MultiPicklist, Percent, Url};
use generated::{Account, Opportunity, Task};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(record: &Value) -> T {
    serde_json::from_str(&record.to_string()).expect("a record")
}

#[test]
fn numbers_are_read_however_they_are_written() {
    for (wire, number) in
        [(json!(5), Some(5)), (json!(5.0), Some(5)), (json!(1.2e3), Some(1200)), (json!(null), None)]
    {
        assert_eq!(read::<Account>(&json!({ "NumberOfEmployees": wire })).number_of_employees, number);
    }
    let deal: Opportunity =
        read(&json!({"Amount": 1e30, "ARR__c": 23.0, "Probability": 33.0, "Discount__c": 1e-7}));
    assert!(
        deal.amount.is_some_and(|amount| amount > "79000000000000000000000000000".parse().expect("a number"))
    );
    assert_eq!((deal.arr__c, deal.probability), ("23.0".parse().ok(), Some(Percent(33.0))));
}

#[test]
fn values_that_are_new_masked_or_of_no_form_are_kept() {
    let account: Account = read(&json!({
        "attributes": {"type": "Account", "url": "/services/data/v60.0/sobjects/Account/001"},
        "Regions__c": "EMEA;Moon;EMEA", "Industry": "Alchemy", "Tax_Reference__c": "*****1234",
        "Website": "not a link", "IsDeleted": null, "Since_Yesterday__c": {"a": [1]},
    }));
    let moon = RegionsC::Other("Moon".to_owned());
    assert_eq!(account.regions__c, Some(MultiPicklist::from([moon, RegionsC::EMEA])));
    assert_eq!(account.industry.as_ref().map(ToString::to_string).as_deref(), Some("Alchemy"));
    assert!(account.tax_reference__c.as_ref().is_some_and(Encrypted::is_masked));
    assert!(!format!("{account:?}").contains("1234"), "a mask tells something too");
    assert_eq!(account.website, Some(Url::from("not a link")));
    assert_eq!(account.is_deleted, None);
}

#[test]
fn compound_values_are_read_with_parts_missing_and_new() {
    let account: Account = read(&json!({
        "BillingAddress": {"city": "Bern", "countryCode": "CH", "geocodeAccuracy": "Roof", "latitude": 47, "planet": "Earth"},
        "ShippingAddress": null,
    }));
    let address = account.billing_address.expect("an address");
    assert_eq!((address.city.as_deref(), address.country_code.as_deref()), (Some("Bern"), Some("CH")));
    assert_eq!(address.geocode_accuracy, Some(GeocodeAccuracy::Other("Roof".to_owned())));
    assert!(account.shipping_address.is_none());
}

#[test]
fn children_and_parents_are_read_as_far_as_they_were_sent() {
    let account: Account = read(&json!({
        "Opportunities": {"totalSize": 900, "done": false, "nextRecordsUrl": "/services/data/v60.0/query/01g-200",
            "records": [{"attributes": {"type": "Opportunity"}, "StageName": "Brand new"}]},
        "Contacts": null, "Owner": {"attributes": {"type": "User"}, "Name": "Ada"},
    }));
    let deals = account.opportunities.expect("deals");
    assert_eq!((deals.total_size, deals.records.len(), deals.done), (900, 1, false));
    assert!(account.contacts.is_none());
    assert_eq!(account.owner.and_then(|owner| owner.name.clone()).as_deref(), Some("Ada"));
    let task: Task = read(&json!({"What": {"attributes": {"type": "Case"}, "Name": "00001"}}));
    assert_eq!(task.what.as_ref().and_then(|what| what.text("Name")), Some("00001"));
}
