//! `doctor` and `policy review`, against embedded orgs that are each wrong in one way.

use salesforce_revops::objects::SNAPSHOTS;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};

/// What a run printed, and its exit code.
struct Run {
    code: Option<i32>,
    text: String,
}

/// An org of the shipped snapshots, each changed first, or left out.
async fn org(change: impl Fn(&str, Value) -> Option<Value>) -> Running {
    let changed = |(name, text): &(&str, &str)| {
        let snapshot = change(name, serde_json::from_str(text).expect("a snapshot"))?;
        Some(((*name).to_owned(), snapshot.to_string()))
    };
    let snapshots = SNAPSHOTS.iter().filter_map(changed).collect();
    start(Options { snapshots, opportunities: 5, ..Options::default() }).await.expect("the org starts")
}

async fn shipped() -> Running {
    org(|_, snapshot| Some(snapshot)).await
}

fn run(org: &Running, arguments: &[&str], more: &[(&str, &str)]) -> Run {
    run_as(org, &org.access_token, arguments, more)
}

fn run_as(org: &Running, token: &str, arguments: &[&str], more: &[(&str, &str)]) -> Run {
    let mut program = crate::program();
    program.env("SFDC_INSTANCE_URL", &org.instance_url).env("SFDC_ACCESS_TOKEN", token);
    let output = program.envs(more.iter().copied()).args(arguments).output().expect("it runs");
    let [text, stderr] =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(!text.contains(token) && !stderr.contains(token), "the token is shown: {text}{stderr}");
    assert!(output.status.code() != Some(2) || !text.is_empty(), "{stderr}");
    Run { code: output.status.code(), text: text.replace(&org.instance_url, "http://127.0.0.1:PORT") }
}

impl Run {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }

    /// Grade and text of a check.
    fn check(&self, name: &str) -> (String, String) {
        let report = self.json();
        let checks = report["checks"].as_array().expect("checks");
        let found = checks.iter().find(|found| found["check"] == name);
        let found = found.unwrap_or_else(|| panic!("no check `{name}`: {}", self.text));
        let text = format!("{} {}", found["found"].as_str().unwrap_or_default(), found["mend"]);
        (found["grade"].as_str().expect("a grade").to_owned(), text)
    }

    #[track_caller]
    fn found(&self, check: &str, grade: &str, words: &[&str]) {
        let (found, text) = self.check(check);
        assert_eq!(found, grade, "{check}: {text}");
        assert!(words.iter().all(|word| text.contains(word)), "{words:?}: {text}");
    }
}

/// The calls of one run overlap, so that the last answer seen may not be the last one given.
fn without_count(text: &str) -> String {
    let word = |word: &str| {
        let digits = word.trim_matches(|c: char| !c.is_ascii_digit());
        match digits.parse::<u64>() {
            Ok(99_900..=99_999) => word.replace(digits, "999xx"),
            _ => word.to_owned(),
        }
    };
    text.split_inclusive(' ').map(word).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shipped_org_is_told_line_by_line_with_the_way_to_mend() {
    let org = shipped().await;
    let run = run(&org, &["doctor"], &[]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(without_count(&run.text));
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_get_the_same_as_json() {
    let org = shipped().await;
    let run = run(&org, &["doctor", "--json"], &[]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(without_count(&run.text));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_narrow_user_with_a_narrow_policy_and_a_fresh_review_is_fine() {
    let org = shipped().await;
    let token = org.token_for(NARROW_USERNAME).expect("the narrow user");
    let folder = tempfile::tempdir().expect("a folder");
    let policy = folder.path().join("revops.toml");
    std::fs::write(
        &policy,
        "[policy.read]\nOpportunity = ['*']\nAccount = ['*']\nContact = ['*']\nLead = ['*']\nEvent = ['*']\n\
         Task = ['*']\nUser = ['*']\nOpportunityStage = ['*']\nOpportunityHistory = ['*']\nOrganization = ['*']\n\
         [policy.deny_read]\nAccount = ['AnnualRevenue', 'Tax_Reference__c']\n\
         Contact = ['Birthdate', 'Email', 'HomePhone', 'MobilePhone']\nLead = ['AnnualRevenue']\n\
         [policy.write]\nOpportunity = ['Amount', 'NextStep']\n",
    )
    .expect("written");
    let policy = [("REVOPS_CONFIG", policy.to_str().expect("a path"))];
    let before = run_as(&org, &token, &["doctor", "--json"], &policy);
    before.found("rights review", "warning", &["never reviewed", "policy review"]);
    assert_eq!(before.code, Some(1), "{}", before.text);

    let dry = run_as(&org, &token, &["policy", "review", "--dry-run"], &[]);
    assert!(
        dry.text.starts_with("Dry run: nothing was recorded.") && dry.text.contains("policy-review"),
        "{}",
        dry.text
    );
    let review = run_as(&org, &token, &["policy", "review", "--note", "fewer rights than in May"], &[]);
    assert_eq!(review.code, Some(0));
    let id = review.text.trim_end().trim_end_matches('.').rsplit(' ').next().expect("an id").to_owned();
    let settings =
        salesforce_revops::auth::Settings::new(&org.instance_url, &org.access_token).expect("settings");
    let client = salesforce_revops::client::Client::new(&settings).expect("a client");
    let id = id.parse::<sobjects::Id>().unwrap_or_else(|_| panic!("no id: {}", review.text));
    let row = client.record("Cleanup_Audit__c", &id, &[]).await.expect("the row").value;
    assert_eq!(row.text("Performed_By__c"), Some("policy-review"));
    assert_eq!(row.text("Justification__c"), Some("fewer rights than in May"));
    assert_eq!(row.text("Status__c"), Some("Applied"), "nothing is left for reconciliation");

    let after = run_as(&org, &token, &["doctor"], &policy);
    assert_eq!(after.code, Some(0), "{}", after.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_who_sees_less_than_the_tools_know_is_told_what() {
    let org = shipped().await;
    let token = org.token_for(NARROW_USERNAME).expect("the narrow user");
    let run = run_as(&org, &token, &["doctor", "--json"], &[]);
    run.found("objects", "warning", &["Account.AnnualRevenue", "policy.deny_read"]);
    run.found("writable fields", "warning", &["may not change", "policy.write"]);
    run.found("rights", "ok", &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_audit_object_is_broken_unless_nothing_is_written() {
    let org = org(|name, snapshot| (name != "Cleanup_Audit__c").then_some(snapshot)).await;
    let broken = run(&org, &["doctor", "--json"], &[]);
    assert_eq!(broken.code, Some(2));
    broken.found("audit object", "broken", &["no audit object Cleanup_Audit__c", "setup audit"]);
    let folder = tempfile::tempdir().expect("a folder");
    let policy = folder.path().join("revops.toml");
    std::fs::write(&policy, "[policy]\nread_only = true\n").expect("written");
    let fine = run(&org, &["doctor", "--json"], &[("REVOPS_CONFIG", policy.to_str().expect("a path"))]);
    fine.found("audit object", "ok", &["read-only"]);
    assert_eq!(fine.code, Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_by_classification_wants_that_of_the_org() {
    let org = shipped().await;
    let folder = tempfile::tempdir().expect("a folder");
    let policy = folder.path().join("revops.toml");
    let config = [("REVOPS_CONFIG", policy.to_str().expect("a path"))];
    std::fs::write(&policy, "[policy.classified]\nmask = ['PII']\n").expect("written");
    run(&org, &["doctor", "--json"], &config).found("classification", "ok", &["fields are classified"]);
    std::fs::write(&policy, "[policy.classified]\nmask = ['PPI']\n").expect("written");
    run(&org, &["doctor", "--json"], &config).found("policy names", "broken", &["`PPI`"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_object_with_the_basic_fields_alone_says_what_is_weaker() {
    const MORE: [&str; 6] = ["Status__c", "Failed__c", "Request_Id__c", "Error__c", "Client__c", "Tool__c"];
    let org = org(|name, mut snapshot| {
        if name == "Cleanup_Audit__c" {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            fields.retain(|field| !MORE.iter().any(|more| field["name"] == *more));
        }
        Some(snapshot)
    })
    .await;
    let run = run(&org, &["doctor", "--json"], &[]);
    let weaker = ["Status__c", "do not prove", "`reconcile` can settle none", "no unique Request_Id__c"];
    run.found("audit object", "warning", &weaker);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_not_unique_is_told() {
    let org = org(|name, mut snapshot| {
        if name == "Cleanup_Audit__c" {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            let key = fields.iter_mut().find(|field| field["name"] == "Request_Id__c").expect("the key");
            key["unique"] = json!(false);
        }
        Some(snapshot)
    })
    .await;
    let words = ["has all fields, but no unique Request_Id__c"];
    run(&org, &["doctor", "--json"], &[]).found("audit object", "warning", &words);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_still_pending_are_counted_with_their_age() {
    let org = shipped().await;
    let settings =
        salesforce_revops::auth::Settings::new(&org.instance_url, &org.access_token).expect("settings");
    let client = salesforce_revops::client::Client::new(&settings).expect("a client");
    let row = json!({"Object__c": "Opportunity", "Field__c": "Amount", "Performed_By__c": "ada", "Status__c": "Pending"});
    let doctor = || run(&org, &["doctor", "--json"], &[]);
    doctor().found("pending rows", "ok", &["no audit row is Pending"]);
    client.create_json("Cleanup_Audit__c", &row).await.expect("a row");
    doctor().found("pending rows", "ok", &["1 audit row is Pending, the oldest for less than a minute"]);
    advance(&org, 3600).await;
    client.create_json("Cleanup_Audit__c", &row).await.expect("a row");
    doctor().found(
        "pending rows",
        "warning",
        &["2 audit rows are Pending, the oldest for 1 hour", "reconcile"],
    );
    doctor().found("audit rows", "ok", &["10 more of their fields", "validation rule"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_policy_comes_to_is_told() {
    let org = shipped().await;
    let folder = tempfile::tempdir().expect("a folder");
    let policy = folder.path().join("revops.toml");
    let config = [("REVOPS_CONFIG", policy.to_str().expect("a path"))];
    let told = |text: &str, words: &[&str]| {
        std::fs::write(&policy, text).expect("written");
        run(&org, &["doctor", "--json"], &config).found("policy", "ok", words);
    };
    told("[policy]\nread_only = true\n", &["read-only"]);
    told(
        "[policy]\nwrites_per_day = 200\nhours = 'Mon-Fri 08:00-18:00 Europe/Berlin'\n\
         [policy.write]\nOpportunity = ['NextStep', 'Amount']\n[policy.confirm_fields]\nOpportunity = ['Amount']\n",
        &[
            "2 fields may be written",
            "1 of them only with a person's consent",
            "asked where the client can",
            "at most 200 writes in a day",
            "Mon-Fri 08:00-18:00 Europe/Berlin",
            "; by ",
        ],
    );
    told(
        "[policy]\nconfirm = 'always'\n[policy.write]\nOpportunity = ['NextStep']\n",
        &["each only with a person's consent", "any number in a day", "at all hours"],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_stage_that_is_none_is_broken() {
    let org = shipped().await;
    let run = run(&org, &["doctor", "--json"], &[("SFDC_COMMIT_STAGE_NAME", "Comit")]);
    assert_eq!(run.code, Some(2));
    run.found("commit stage", "broken", &["Did you mean `Commit`?", "SFDC_COMMIT_STAGE_NAME"]);
    run.found("audit object", "ok", &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_broken_and_ends_the_report() {
    let org = shipped().await;
    advance(&org, 3 * 60 * 60).await;
    let run = run(&org, &["doctor", "--json"], &[]);
    assert_eq!((run.code, &run.json()["stopped"]), (Some(2), &json!(true)));
    run.found("sign-in", "broken", &["access token", "SFDC_ACCESS_TOKEN"]);
    run.found("instance", "ok", &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_off_is_told_with_its_distance() {
    let org = shipped().await;
    advance(&org, 10 * 60).await;
    run(&org, &["doctor", "--json"], &[]).found("clock", "warning", &["seconds behind the org's", "NTP"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_that_is_not_there_is_broken() {
    let org = shipped().await;
    // Port 9 of this machine: nobody listens there.
    let run = run(&org, &["doctor", "--json"], &[("SFDC_INSTANCE_URL", "http://127.0.0.1:9")]);
    assert_eq!(run.code, Some(2));
    run.found("instance", "broken", &["127.0.0.1:9 cannot be reached"]);
    assert_eq!(run.json()["checks"].as_array().map(Vec::len), Some(1), "nothing else can be told");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_and_api_versions_that_cannot_be_right_are_broken() {
    let org = shipped().await;
    for (version, check, words) in [("v21.0", "settings", "retired"), ("v68.0", "API version", "v67.0")] {
        let run = run(&org, &["doctor", "--json"], &[("SFDC_API_VERSION", version)]);
        assert_eq!(run.code, Some(2));
        run.found(check, "broken", &[words, "SFDC_API_VERSION"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_changed_since_the_types_were_generated_is_listed_with_counts() {
    let org = org(|name, mut snapshot| {
        if name == "Lead" {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            let mut new = fields.iter().find(|field| field["name"] == "Title").expect("a field").clone();
            new["name"] = json!("Newcomer__c");
            fields.push(new);
            for field in fields {
                match field["name"].as_str() {
                    Some("NumberOfEmployees") => field["type"] = json!("double"),
                    Some("Rating") => field["picklistValues"][0]["value"] = json!("Scalding"),
                    _ => {}
                }
            }
        }
        Some(snapshot)
    })
    .await;
    let words = [
        "2 that break what was compiled (Lead.NumberOfEmployees is double, was int, Lead.Rating no longer has the value",
        "2 that break nothing (Lead.Newcomer__c is new, Lead.Rating has the new value `Scalding`)",
        "codegen -- pull --org sandbox",
        "codegen -- --org sandbox",
    ];
    run(&org, &["doctor", "--json"], &[]).found("schema", "warning", &words);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_field_that_a_question_needs_and_the_org_lacks_is_broken() {
    let org = org(|name, mut snapshot| {
        if name == "Opportunity" {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            fields.retain(|field| field["name"] != "LastStageChangeDate");
        }
        Some(snapshot)
    })
    .await;
    let run = run(&org, &["doctor", "--json"], &[]);
    run.found("questions", "broken", &["stale_opps", "LastStageChangeDate"]);
    run.found("objects", "warning", &["Opportunity.LastStageChangeDate"]);
}

/// Moves the org's clock forward.
pub(crate) async fn advance(org: &Running, seconds: u32) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let body = json!({ "advance_seconds": seconds }).to_string();
    let answer =
        http.post(format!("{}/_sandbox/clock", org.instance_url)).body(body).send().await.expect("an answer");
    assert!(answer.status().is_success());
}
