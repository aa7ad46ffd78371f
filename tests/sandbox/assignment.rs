//! Assignment rules: whom a lead belongs to after it was saved, and how a call keeps it from changing hands.

use reqwest::Method;
use salesforce_revops::sandbox::{AssignmentRule, Options, Rules, start};
use serde_json::{Value, json};

use crate::org::{Answer, Org};
use crate::snapshots::snapshots;

fn rule(name: &str, condition: &str, owner: &str) -> AssignmentRule {
    let [object, name, condition, owner] = ["Lead", name, condition, owner].map(str::to_owned);
    AssignmentRule { object, name, condition, owner }
}

/// An org that gives leads from the web to one seller and large companies' to another.
struct Assigning {
    org: Org,
    web: String,
    large: String,
}

impl Assigning {
    async fn start() -> Self {
        let plain = Org::start().await;
        let names = usernames(&plain).await;
        let [web, large] = [&names[0], &names[1]];
        let rules = vec![
            rule("Web", "AND(ISPICKVAL(LeadSource, \"Web\"), NOT(ISBLANK(Company)))", web),
            rule("Large", "NumberOfEmployees > 1000", large),
        ];
        let rules = Rules { assignment_rules: rules, ..Rules::default() };
        let (web, large) = (web.clone(), large.clone());
        Self { org: Org::with(Options { rules, ..Options::default() }).await, web, large }
    }

    async fn owner(&self, lead: &str) -> String {
        let rows = self.org.rows(&format!("SELECT Owner.Username FROM Lead WHERE Id = '{lead}'")).await;
        rows[0]["Owner"]["Username"].as_str().unwrap_or_default().to_owned()
    }

    async fn send(&self, method: Method, path: &str, body: &Value, header: Option<&str>) -> Answer {
        let mut request = self.org.send(method, path, body.to_string());
        if let Some(value) = header {
            request = request.header("Sforce-Auto-Assign", value);
        }
        Answer::of(request).await
    }

    /// A lead that its creator keeps.
    async fn kept(&self) -> String {
        let made = self.send(Method::POST, "/sobjects/Lead", &lead(), Some("FALSE")).await;
        made.body["id"].as_str().expect("an id").to_owned()
    }
}

async fn usernames(org: &Org) -> Vec<String> {
    let soql =
        "SELECT Username FROM User WHERE Profile.Name = 'Standard User' AND IsActive = TRUE ORDER BY Id";
    let name = |row: Value| row["Username"].as_str().expect("a name").to_owned();
    org.rows(soql).await.into_iter().map(name).collect()
}

fn lead() -> Value {
    json!({"LastName": "Doe", "Company": "Acme", "LeadSource": "Web", "NumberOfEmployees": 5000,
        "Intake_Source__c": "web"})
}

#[tokio::test]
async fn the_first_rule_that_fits_owns_a_new_lead_unless_the_call_says_no() {
    let world = Assigning::start().await;
    let mine = world.org.running.username.as_str();
    for (header, owner) in [(None, &*world.web), (Some("TRUE"), &*world.web), (Some("false"), mine)] {
        let made = world.send(Method::POST, "/sobjects/Lead", &lead(), header).await;
        assert_eq!(made.status, 201, "{made:?}");
        assert_eq!(world.owner(made.body["id"].as_str().expect("an id")).await, owner, "{header:?}");
    }
    let mut other = lead();
    other["LeadSource"] = json!("Other");
    let id = world.org.create("Lead", other).await;
    assert_eq!(world.owner(&id).await, world.large);
    let id = world
        .org
        .create("Lead", json!({"LastName": "Doe", "Company": "Acme", "Intake_Source__c": "web"}))
        .await;
    assert_eq!(world.owner(&id).await, world.org.running.username, "no rule fits");
    let refused = world.send(Method::POST, "/sobjects/Lead", &lead(), Some("perhaps")).await;
    assert_eq!(refused.status, 400, "{refused:?}");
}

#[tokio::test]
async fn an_update_of_any_field_assigns_anew_unless_the_call_says_no() {
    let world = Assigning::start().await;
    let id = world.kept().await;
    let mine = world.org.running.username.clone();
    assert_eq!(world.owner(&id).await, mine);
    let path = format!("/sobjects/Lead/{id}");
    let title = json!({"Title": "Buyer"});
    assert_eq!(world.send(Method::PATCH, &path, &title, Some("FALSE")).await.status, 204);
    assert_eq!(world.owner(&id).await, mine);
    assert_eq!(world.send(Method::PATCH, &path, &title, None).await.status, 204);
    assert_eq!(world.owner(&id).await, world.web, "nothing that the rule looks at has changed");

    let user =
        world.org.rows(&format!("SELECT Id FROM User WHERE Username = '{mine}'")).await[0]["Id"].clone();
    let take = json!({"OwnerId": user});
    assert_eq!(world.send(Method::PATCH, &path, &take, None).await.status, 204);
    assert_eq!(world.owner(&id).await, world.web, "the rule wins over what is given");
    assert_eq!(world.send(Method::PATCH, &path, &take, Some("FALSE")).await.status, 204);
    assert_eq!(world.owner(&id).await, mine);
    let deal = world.org.opportunity("Deal").await;
    assert_eq!(
        world.org.field("Opportunity", &deal, "OwnerId").await,
        user,
        "other objects are not assigned"
    );
}

#[tokio::test]
async fn the_header_holds_inside_composites_for_its_subrequest_and_for_whole_batches_and_collections() {
    let world = Assigning::start().await;
    let mine = world.org.running.username.clone();
    let (kept, given) = (world.kept().await, world.kept().await);
    let call = |id: &str, name: &str, headers: Value| {
        json!({"method": "PATCH", "url": format!("/services/data/v60.0/sobjects/Lead/{id}"), "referenceId": name,
            "httpHeaders": headers, "body": {"Title": "Buyer"}})
    };
    let calls = [call(&kept, "a", json!({"Sforce-Auto-Assign": "FALSE"})), call(&given, "b", json!({}))];
    let body = json!({"allOrNone": true, "collateSubrequests": false, "compositeRequest": calls});
    // The header of the composite as a whole is not one of its subrequests.
    let answer = world.send(Method::POST, "/composite", &body, Some("FALSE")).await;
    assert_eq!(answer.body["compositeResponse"][1]["httpStatusCode"], 204, "{answer:?}");
    assert_eq!((world.owner(&kept).await, world.owner(&given).await), (mine.clone(), world.web.clone()));

    let record = |id: &str| json!({"attributes": {"type": "Lead"}, "Id": id, "Title": "Head"});
    for header in [Some("FALSE"), None] {
        let body = json!({"records": [record(&kept)]});
        let saved = world.send(Method::PATCH, "/composite/sobjects", &body, header).await;
        assert_eq!(saved.body[0]["success"], true);
        assert_eq!(world.owner(&kept).await == mine, header.is_some());
    }
    let id = world.kept().await;
    for header in [Some("FALSE"), None] {
        let call = json!({"method": "PATCH", "url": format!("v60.0/sobjects/Lead/{id}"), "richInput": {"Title": "C"}});
        let saved =
            world.send(Method::POST, "/composite/batch", &json!({"batchRequests": [call]}), header).await;
        assert_eq!(saved.body["hasErrors"], false, "{saved:?}");
        assert_eq!(world.owner(&id).await == mine, header.is_some());
    }
}

#[tokio::test]
async fn a_rule_that_fits_nothing_stops_the_start_with_the_reason() {
    let of_deals = AssignmentRule { object: "Opportunity".to_owned(), ..rule("R", "TRUE", "x") };
    for (rules, reason) in [
        (vec![of_deals], "only leads and cases are assigned by rules"),
        (vec![rule("R", "Nope__c = 1", "x")], "the assignment rule Lead.R cannot be followed: its condition"),
        (vec![rule("R", "TRUE", "nobody@nowhere.example")], "there is no user nobody@nowhere.example"),
        (vec![rule("R", "TRUE", "x"), rule("r", "TRUE", "x")], "the same name"),
    ] {
        let rules = Rules { assignment_rules: rules, ..Rules::default() };
        let options = Options { snapshots: snapshots(), opportunities: 1, rules, ..Options::default() };
        let error = start(options).await.expect_err(reason).to_string();
        assert!(error.contains(reason), "{error}");
    }
}
