//! What records look like: attributes, parents, children, polymorphic relationships, pages.

use serde_json::{Value, json};

use crate::org::Org;

#[test]
fn a_record_has_attributes_and_fields_in_the_order_and_spelling_of_the_answer() {
    let org = Org::empty();
    let owner = org.insert("User", json!({"Name": "Ada Owner", "LastName": "Owner", "IsActive": true}));
    let account = org.insert(
        "Account",
        json!({"Name": "A", "OwnerId": owner, "BillingCity": "Ghent", "CreatedDate": "2026-01-02T03:04:05Z",
               "AnnualRevenue": 12500, "NumberOfEmployees": 7}),
    );
    let rows = org.query(
        "SELECT name, OWNER.NAME, id, annualrevenue, NumberOfEmployees, CreatedDate, BillingAddress, ParentId, \
         Parent.Name, IsDeleted, Owner.IsActive FROM account",
    );
    let expected = json!([{
        "attributes": {"type": "Account", "url": format!("/services/data/v60.0/sobjects/Account/{account}")},
        "Name": "A",
        "Owner": {
            "attributes": {"type": "User", "url": format!("/services/data/v60.0/sobjects/User/{owner}")},
            "Name": "Ada Owner",
            "IsActive": true,
        },
        "Id": account,
        "AnnualRevenue": 12500.0,
        "NumberOfEmployees": 7,
        "CreatedDate": "2026-01-02T03:04:05.000+0000",
        "BillingAddress": {"city": "Ghent", "country": null, "geocodeAccuracy": null, "latitude": null,
            "longitude": null, "postalCode": null, "state": null, "street": null},
        "ParentId": null,
        "Parent": null,
        "IsDeleted": false,
    }]);
    assert_eq!(serde_json::to_string(&rows).ok(), serde_json::to_string(&expected).ok());
}

#[test]
fn children_are_a_page_of_their_own_or_null() {
    let org = Org::empty();
    let accounts = org.insert_all("Account", ["Full", "Void"].map(|name| json!({ "Name": name })));
    for name in ["C", "A", "B"] {
        org.insert("Contact", json!({"LastName": name, "AccountId": accounts[0]}));
    }
    let rows = org.query(
        "SELECT Name, (SELECT LastName, Account.Name FROM Contacts WHERE LastName != 'C' ORDER BY LastName DESC LIMIT 1) \
         FROM Account ORDER BY Name",
    );
    assert_eq!(rows[0]["Contacts"]["totalSize"], 1);
    assert_eq!(rows[0]["Contacts"]["done"], true);
    assert_eq!(rows[0]["Contacts"]["records"][0]["LastName"], "B");
    assert_eq!(rows[0]["Contacts"]["records"][0]["Account"]["Name"], "Full");
    assert!(rows[1]["Contacts"].is_null());
}

#[test]
fn a_polymorphic_owner_is_read_from_whichever_object_it_is() {
    let org = Org::empty();
    let user =
        org.insert("User", json!({"Name": "Ada Owner", "LastName": "Owner", "Email": "ada@example.com"}));
    let queue = org.insert("Group", json!({"Name": "Inbound", "Type": "Queue"}));
    for (name, owner) in [("ByUser", user), ("ByQueue", queue)] {
        org.insert("Lead", json!({"LastName": name, "Company": "X", "OwnerId": owner}));
    }
    org.insert("Lead", json!({"LastName": "ByNobody", "Company": "X"}));
    let rows = org.query(
        "SELECT LastName, Owner.Name, Owner.Type, Owner.Email FROM Lead ORDER BY Owner.Name NULLS LAST",
    );
    assert_eq!(rows[0]["Owner"]["Name"], "Ada Owner");
    assert_eq!(rows[0]["Owner"]["Type"], "User");
    assert_eq!(rows[0]["Owner"]["Email"], "ada@example.com");
    let url = format!("/services/data/v60.0/sobjects/Group/{queue}");
    assert_eq!(rows[1]["Owner"]["attributes"], json!({"type": "Name", "url": url}));
    assert_eq!(rows[1]["Owner"]["Name"], "Inbound");
    assert!(rows[1]["Owner"]["Email"].is_null());
    assert!(rows[2]["Owner"].is_null());
    assert_eq!(org.texts("SELECT LastName FROM Lead WHERE Owner.Type = 'Queue'", "LastName"), ["ByQueue"]);
    assert_eq!(org.texts("SELECT LastName FROM Lead WHERE Owner.Name = 'INBOUND'", "LastName"), ["ByQueue"]);
    assert_eq!(org.texts("SELECT LastName FROM Lead WHERE Owner.Name = null", "LastName"), ["ByNobody"]);
}

#[test]
fn typeof_selects_by_the_object_of_the_parent() {
    let org = Org::empty();
    let account = org.insert("Account", json!({"Name": "A", "Phone": "1"}));
    let deal = org.insert(
        "Opportunity",
        json!({"Name": "D", "StageName": "Commit", "CloseDate": "2026-09-01", "Amount": 5}),
    );
    org.insert("Task", json!({"Subject": "1", "WhatId": account}));
    org.insert("Task", json!({"Subject": "2", "WhatId": deal}));
    org.insert("Task", json!({"Subject": "3"}));
    let rows = org.query(
        "SELECT Subject, TYPEOF What WHEN Account THEN Phone WHEN Opportunity THEN Amount, Owner.Name END \
         FROM Task ORDER BY Subject",
    );
    assert_eq!(rows[0]["What"]["attributes"]["type"], "Account");
    assert_eq!(rows[0]["What"]["Phone"], "1");
    assert_eq!(rows[1]["What"]["Amount"], 5.0);
    assert!(rows[1]["What"]["Owner"].is_null());
    assert!(rows[2]["What"].is_null());
}

#[test]
fn nulls_come_first_and_picklists_in_their_own_order() {
    let org = Org::empty();
    for (name, stage) in [("w", "Closed Won"), ("p", "Prospecting"), ("c", "Commit")] {
        org.insert("Opportunity", json!({"Name": name, "StageName": stage, "CloseDate": "2026-09-01"}));
    }
    org.insert(
        "Opportunity",
        json!({"Name": "a", "StageName": "Commit", "CloseDate": "2026-09-01", "NextStep": "x"}),
    );
    let order = |by: &str| org.texts(&format!("SELECT Name FROM Opportunity ORDER BY {by}"), "Name").join("");
    assert_eq!(order("StageName, Name"), "pacw");
    assert_eq!(order("StageName DESC, Name"), "wacp");
    assert_eq!(order("NextStep, Name"), "cpwa");
    assert_eq!(order("NextStep DESC, Name"), "cpwa");
    assert_eq!(order("NextStep DESC NULLS LAST, Name"), "acpw");
    assert_eq!(order("Name DESC LIMIT 2 OFFSET 1"), "pc");
}

#[test]
fn pages_follow_each_other_while_records_are_written() {
    let org = Org::empty();
    let ids = org.insert_all("Account", (0..7).map(|n| json!({"Name": format!("N{n}")})));
    let first = org.try_query("SELECT Name FROM Account ORDER BY Name", 3).expect("page");
    assert_eq!((first.total_size, first.records.len()), (7, 3));
    org.insert("Account", json!({"Name": "N00"}));
    let cursor = first.next.expect("more");
    let mut seen: Vec<_> = first.records;
    let mut next = Some(cursor);
    while let Some(cursor) = next {
        let page = org.store.with(|tx| tx.next_page(&cursor, 3)).expect("page");
        assert_eq!(page.total_size, 7);
        seen.extend(page.records);
        next = page.next;
    }
    let seen: Vec<_> = seen.iter().map(|record| record["Name"].as_str().unwrap_or_default()).collect();
    assert_eq!(seen, ["N0", "N1", "N2", "N3", "N4", "N5", "N6"]);
    assert_eq!(ids.len(), 7);
}

#[test]
fn deleted_records_are_answered_only_when_they_are_asked_for() {
    let mut org = Org::empty();
    let ids = org.insert_all("Account", ["Kept", "Gone"].map(|name| json!({ "Name": name })));
    assert!(org.store.with(|tx| tx.delete("Account", &ids[1])).expect("deleted"));
    assert_eq!(org.count("SELECT COUNT() FROM Account"), 1);
    org.context.with_deleted = true;
    assert_eq!(org.texts("SELECT Name FROM Account WHERE IsDeleted = true", "Name"), ["Gone"]);
}

#[test]
fn fields_functions_select_the_objects_fields() {
    let org = Org::empty();
    org.insert("Account", json!({"Name": "A", "Tier__c": "Gold"}));
    let all = org.query("SELECT FIELDS(ALL) FROM Account LIMIT 1");
    let custom = org.query("SELECT FIELDS(CUSTOM) FROM Account LIMIT 1");
    assert!(all[0].get("Name").is_some() && all[0].get("Tier__c").is_some());
    assert!(custom[0].get("Name").is_none() && custom[0].get("Tier__c").is_some());
}

#[test]
fn labels_and_formats_are_what_people_see() {
    let org = Org::empty();
    org.insert(
        "Opportunity",
        json!({"Name": "D", "StageName": "Commit", "CloseDate": "2026-09-01", "Amount": 1234567.5,
               "ForecastCategory": "Forecast", "CreatedDate": "2026-07-01T01:30:00Z"}),
    );
    let rows = org.query(
        "SELECT toLabel(ForecastCategory), FORMAT(Amount) a, FORMAT(CloseDate) c, FORMAT(CreatedDate) t FROM Opportunity",
    );
    assert_eq!(rows[0]["ForecastCategory"], "Commit");
    assert_eq!(rows[0]["a"], "$1,234,567.50");
    assert_eq!(rows[0]["c"], "9/1/2026");
    assert_eq!(rows[0]["t"], "6/30/2026, 9:30 PM");
}

#[test]
fn aliases_of_from_and_the_objects_own_name_lead_nowhere_else() {
    let org = Org::empty();
    let account = org.insert("Account", json!({"Name": "A"}));
    org.insert("Contact", json!({"LastName": "L", "AccountId": account}));
    let soql = "SELECT c.LastName, a.Name FROM Contact c, c.Account a WHERE a.Name = 'A'";
    let rows = org.query(soql);
    assert_eq!(rows[0]["LastName"], "L");
    assert_eq!(rows[0]["Account"]["Name"], "A");
    assert_eq!(org.count("SELECT Account.Name FROM Account WHERE Account.Name = 'A'"), 1);
}

#[test]
fn distances_are_measured_along_the_great_circle() {
    let mut describe: Value = serde_json::json!({"name": "Place__c", "keyPrefix": "a0X", "queryable": true, "fields": [
        {"name": "Id", "type": "id"}, {"name": "Name", "type": "string", "length": 80},
        {"name": "Spot__c", "type": "location"},
    ]});
    for part in ["Latitude", "Longitude"] {
        let field = serde_json::json!({"name": format!("Spot__{part}__s"), "type": "double", "scale": 6,
            "compoundFieldName": "Spot__c"});
        describe["fields"].as_array_mut().expect("fields").push(field);
    }
    let describe = serde_json::from_value(describe).expect("describe");
    let catalog = salesforce_revops::sobjects::Catalog::from_describes("places", "v60.0", &[describe]);
    let org = Org::of(std::sync::Arc::new(catalog));
    for (name, latitude, longitude) in [("Munich", 48.137, 11.575), ("Berlin", 52.520, 13.405)] {
        org.insert(
            "Place__c",
            json!({"Name": name, "Spot__Latitude__s": latitude, "Spot__Longitude__s": longitude}),
        );
    }
    org.insert("Place__c", json!({"Name": "Nowhere"}));
    let from_augsburg = "DISTANCE(Spot__c, GEOLOCATION(48.37, 10.90), 'km')";
    let near = format!("SELECT Name FROM Place__c WHERE {from_augsburg} < 100");
    assert_eq!(org.texts(&near, "Name"), ["Munich"]);
    let order =
        format!("SELECT Name, Spot__c, {from_augsburg} km FROM Place__c ORDER BY {from_augsburg} NULLS LAST");
    let rows = org.query(&order);
    assert_eq!(rows[0]["Spot__c"], json!({"latitude": 48.137, "longitude": 11.575}));
    assert!((rows[1]["km"].as_f64().expect("km") - 494.0).abs() < 5.0, "{}", rows[1]["km"]);
    assert!(rows[2]["km"].is_null() && rows[2]["Spot__c"].is_null());
}

#[test]
fn the_label_of_a_parents_field_stands_within_the_parent() {
    let org = Org::empty();
    let account = org.insert("Account", json!({"Name": "A", "Industry": "Banking"}));
    org.insert("Contact", json!({"LastName": "L", "AccountId": account}));
    let rows =
        org.query("SELECT toLabel(Account.Industry), Account.Name, toLabel(Account.Type) kind FROM Contact");
    assert_eq!(rows[0]["Account"]["Industry"], "Banking");
    assert_eq!(rows[0]["Account"]["Name"], "A");
    assert!(rows[0]["kind"].is_null() && rows[0].get("Industry").is_none());
}

#[test]
fn typeof_reaches_through_a_parent_and_into_child_records() {
    let org = Org::empty();
    let queue = org.insert("Group", json!({"Name": "Inbound", "Type": "Queue"}));
    let lead = org.insert("Lead", json!({"LastName": "L", "Company": "X", "OwnerId": queue}));
    org.insert("Task", json!({"Subject": "S", "WhoId": lead, "OwnerId": queue}));
    let branches = "WHEN User THEN Username WHEN Group THEN Type, Name END";
    let rows = org.query(&format!("SELECT LastName, (SELECT TYPEOF Owner {branches} FROM Tasks) FROM Lead"));
    assert_eq!(rows[0]["Tasks"]["records"][0]["Owner"]["Name"], "Inbound");
    let account = org.insert("Account", json!({"Name": "A"}));
    org.insert("Contact", json!({"LastName": "C", "AccountId": account}));
    let error = org.try_query(&format!("SELECT TYPEOF Account.Owner {branches} FROM Contact"), 1);
    assert_eq!(error.expect_err("one object only").code(), "MALFORMED_QUERY");
}

#[test]
fn a_query_that_needs_more_joins_than_there_can_be_is_too_complicated() {
    let org = Org::empty();
    let ways = [
        "CreatedBy",
        "LastModifiedBy",
        "Owner",
        "Account.CreatedBy",
        "Account.Owner",
        "Account.LastModifiedBy",
    ];
    let ups = [
        "",
        "Manager.",
        "Manager.Manager.",
        "CreatedBy.",
        "LastModifiedBy.",
        "Manager.CreatedBy.",
        "CreatedBy.Manager.",
        "LastModifiedBy.Manager.",
        "CreatedBy.CreatedBy.",
        "CreatedBy.LastModifiedBy.",
        "LastModifiedBy.CreatedBy.",
    ];
    let fields: Vec<String> =
        ways.iter().flat_map(|way| ups.iter().map(move |up| format!("{way}.{up}Name"))).collect();
    let error =
        org.try_query(&format!("SELECT {} FROM Opportunity", fields.join(", ")), 1).expect_err("too many");
    assert_eq!(error.code(), "QUERY_TOO_COMPLICATED");
}
