//! What a policy allows, and how it refuses.

mod confirm;
mod file;
mod hours;
mod masks;
mod names;
mod problems;
mod reads;
mod sizes;
mod vanished;
mod writes;

use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, Field, Object};

use super::Policy;

fn policy(text: &str) -> Policy {
    Policy::from_toml(text).expect("policy")
}

/// A few writable fields.
fn catalog() -> Catalog {
    let describes: Vec<SObjectDescribe> = serde_json::from_str(
        r#"[{"name":"Opportunity","keyPrefix":"006","updateable":true,"fields":[
              {"name":"NextStep","type":"string","updateable":true},
              {"name":"CloseDate","type":"date","updateable":true},
              {"name":"IsClosed","type":"boolean","updateable":false}]},
            {"name":"Task","keyPrefix":"00T","updateable":true,"fields":[
              {"name":"Subject","type":"combobox","updateable":true}]}]"#,
    )
    .expect("describes");
    Catalog::from_describes("test", "v60.0", &describes)
}

/// Deals with an account and their histories, tasks on contacts and leads, contacts with a compound name.
fn related() -> Catalog {
    let describes: Vec<SObjectDescribe> = serde_json::from_str(
        r#"[{"name":"Opportunity","keyPrefix":"006","queryable":true,"updateable":true,"fields":[
              {"name":"Id","type":"id","filterable":true,"sortable":true,"groupable":true,"aggregatable":true},
              {"name":"Name","type":"string","filterable":true,"sortable":true,"updateable":true},
              {"name":"StageName","type":"picklist","filterable":true,"sortable":true,"groupable":true},
              {"name":"Secret__c","type":"string","custom":true,"filterable":true,"sortable":true,"groupable":true,
               "aggregatable":true,"updateable":true},
              {"name":"AccountId","type":"reference","referenceTo":["Account"],"relationshipName":"Account","filterable":true},
              {"name":"OwnerId","type":"reference","referenceTo":["User"],"filterable":true},
              {"name":"CampaignId","type":"reference","referenceTo":["Campaign"],"relationshipName":"Campaign","filterable":true}]},
            {"name":"Account","keyPrefix":"001","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"Name","type":"string","filterable":true},
              {"name":"Secret__c","type":"string","custom":true,"filterable":true,"sortable":true},
              {"name":"BillingAddress","type":"address"},
              {"name":"BillingCity","type":"string","filterable":true,"compoundFieldName":"BillingAddress"}],
             "childRelationships":[{"childSObject":"Opportunity","field":"AccountId","relationshipName":"Opportunities"},
              {"childSObject":"Contact","field":"AccountId","relationshipName":"Contacts"}]},
            {"name":"Contact","keyPrefix":"003","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"Name","type":"string","filterable":true},
              {"name":"LastName","type":"string","filterable":true,"compoundFieldName":"Name"},
              {"name":"Email","type":"email","filterable":true},
              {"name":"AccountId","type":"reference","referenceTo":["Account"],"relationshipName":"Account","filterable":true}]},
            {"name":"Task","keyPrefix":"00T","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"WhoId","type":"reference","referenceTo":["Contact","Lead"],"relationshipName":"Who","filterable":true}]},
            {"name":"OpportunityHistory","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"StageName","type":"picklist","filterable":true},
              {"name":"PrevStageName","type":"picklist","filterable":true}]},
            {"name":"OpportunityFieldHistory","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"Field","type":"picklist","filterable":true},
              {"name":"OldValue","type":"anyType"}]}]"#,
    )
    .expect("describes");
    Catalog::from_describes("test", "v60.0", &describes)
}

/// The same, with classifications: `Account.Secret__c` and `Contact.Email` are personal.
fn classified() -> Catalog {
    let mut catalog = related();
    for (object, field) in [("Account", "Secret__c"), ("Contact", "Email")] {
        let of = catalog.objects.to_mut().iter_mut().find(|known| known.name == object).expect(object);
        let field = of.fields.to_mut().iter_mut().find(|known| known.name == field).expect(field);
        field.classification = vec!["PII".into(), "Confidential".into()].into();
    }
    catalog
}

fn field_of<'c>(catalog: &'c Catalog, object: &str, field: &str) -> (&'c Object, &'c Field) {
    let object = catalog.object(object).expect(object);
    (object, object.field(field).expect(field))
}

/// What a query is refused with.
fn read(policy: &Policy, text: &str) -> Result<(), String> {
    let readable = policy.readable(&related());
    let query = soql::parse(text).expect(text);
    let checked = soql::check(&query, &readable).map_err(|errors| errors[0].to_string())?;
    policy.check_read(&readable, &query, &checked).map_err(|refusal| refusal.to_string())
}

const DENIES_SECRET: &str = "[policy.deny_read]\nopportunity = ['secret__c']\nAccount = ['Secret__c']";
