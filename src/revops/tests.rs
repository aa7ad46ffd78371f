//! What would be sent, against the snapshots of the sandbox org.

use sobjects::Catalog;
use soql::ast::Query;

use super::at_risk::AtRiskArgs;
use super::pipeline::PipelineArgs;
use super::query::QueryArgs;
use super::stale::StaleArgs;
use super::*;
use crate::policy::Policy;

const SNAPSHOTS: [&str; 7] = [
    include_str!("../../sobjects/orgs/sandbox/Account.json"),
    include_str!("../../sobjects/orgs/sandbox/Contact.json"),
    include_str!("../../sobjects/orgs/sandbox/Event.json"),
    include_str!("../../sobjects/orgs/sandbox/Opportunity.json"),
    include_str!("../../sobjects/orgs/sandbox/OpportunityStage.json"),
    include_str!("../../sobjects/orgs/sandbox/Organization.json"),
    include_str!("../../sobjects/orgs/sandbox/User.json"),
];

const OPPORTUNITY: &str = "006D000000IqhSL";
const USER: &str = "005D000000IqhSL";

fn catalog() -> Catalog {
    let describes: Vec<_> =
        SNAPSHOTS.iter().map(|text| serde_json::from_str(text).expect("snapshot")).collect();
    Catalog::from_describes("sandbox", "v60.0", &describes)
}

/// The org, after all its fields of this name are gone.
fn without(field: &str) -> Catalog {
    let describes: Vec<_> = SNAPSHOTS
        .iter()
        .map(|text| {
            let mut describe: sobjects::describe::SObjectDescribe =
                serde_json::from_str(text).expect("snapshot");
            describe.fields.retain(|known| known.name != field);
            describe
        })
        .collect();
    Catalog::from_describes("thin", "v60.0", &describes)
}

fn at_risk(quarter_end: &str) -> AtRiskArgs {
    AtRiskArgs { quarter_end: quarter_end.into(), commit_stage: "Commit".into() }
}

fn soql(queries: &[Query]) -> Vec<String> {
    queries.iter().map(ToString::to_string).collect()
}

fn guarded(soql: &str) -> Result<query::Guarded, RevopsError> {
    query::plan(&catalog(), &Policy::default(), &QueryArgs { soql: soql.into(), bypass_sharing: false }, None)
}

fn refused(soql: &str) -> String {
    guarded(soql).expect_err(soql).to_string()
}

#[test]
fn every_planned_query_fits_the_org() {
    let catalog = catalog();
    let owner = Some(USER.to_owned());
    let plans = [
        pipeline::plan(&catalog, &Policy::default(), &PipelineArgs { days: 90, owner }).expect("pipeline"),
        stale::plan(&catalog, &Policy::default(), &StaleArgs::default()).expect("stale"),
        at_risk::plan(&catalog, &Policy::default(), &at_risk("2026-06-30")).expect("at risk"),
        vec![record::plan(&catalog, "Opportunity", OPPORTUNITY).expect("record")],
    ];
    for planned in plans.concat() {
        let text = planned.to_string().replace("{account ids}", "001D000000IqhSLIAZ");
        let query = soql::parse(&text).expect("parses");
        assert_eq!(query.to_string(), text);
        soql::check(&query, &catalog).unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
    }
}

#[test]
fn the_pipeline_is_summed_by_the_org() {
    let plan =
        pipeline::plan(&catalog(), &Policy::default(), &PipelineArgs { days: 30, owner: Some(USER.into()) })
            .expect("plan");
    let totals = "COUNT(Id) deals, COUNT(Amount) priced, SUM(Amount) amount FROM Opportunity \
                  WHERE IsClosed = false AND OwnerId = '005D000000IqhSLIAZ'";
    assert_eq!(
        soql(&plan),
        [
            format!(
                "SELECT StageName, {totals} AND CloseDate >= TODAY AND CloseDate <= NEXT_N_DAYS:30 GROUP BY StageName"
            ),
            format!("SELECT {totals} AND CloseDate < TODAY"),
            "SELECT ApiName, IsActive, SortOrder FROM OpportunityStage ORDER BY SortOrder ASC NULLS LAST"
                .into(),
        ]
    );
}

#[test]
fn a_deal_that_never_changed_stage_counts_from_its_creation() {
    let plan = soql(&stale::plan(&catalog(), &Policy::default(), &StaleArgs { days: 45 }).expect("plan"));
    let stale = "WHERE IsClosed = false AND (LastStageChangeDate < N_DAYS_AGO:45 OR \
                 (LastStageChangeDate = null AND CreatedDate < N_DAYS_AGO:45))";
    for query in &plan {
        assert!(query.contains(stale), "{query}");
    }
    assert!(plan[0].ends_with("ORDER BY Amount DESC NULLS LAST, Id ASC LIMIT 200"), "{}", plan[0]);
}

#[test]
fn commits_are_asked_for_without_or_beside_a_semi_join() {
    let plan = soql(&at_risk::plan(&catalog(), &Policy::default(), &at_risk("2026-06-30")).expect("plan"));
    assert!(plan[0].contains("(LastActivityDate = null OR LastActivityDate < N_DAYS_AGO:14)"), "{}", plan[0]);
    assert!(plan[1].contains("CloseDate >= 2026-06-16 AND CloseDate <= 2026-07-14"), "{}", plan[1]);
    assert_eq!(
        plan[2],
        "SELECT AccountId, COUNT(Id) events FROM Event WHERE AccountId IN ('{account ids}') AND \
         (ActivityDate >= TODAY OR ActivityDateTime >= TODAY) GROUP BY AccountId"
    );
}

#[test]
fn a_record_is_read_with_its_owners_name_and_without_compound_fields() {
    let account = soql(&[record::plan(&catalog(), "account", "001D000000IqhSL").expect("plan")]).concat();
    assert!(account.contains("Owner.Name FROM Account WHERE Id = '001D000000IqhSLIAZ' LIMIT 1"), "{account}");
    assert!(account.contains("BillingCity") && !account.contains("BillingAddress"), "{account}");
}

#[test]
fn wrong_arguments_are_told_before_anything_is_sent() {
    let catalog = catalog();
    let text = |error: RevopsError| error.to_string();
    let wrong_object = text(record::plan(&catalog, "Account", OPPORTUNITY).expect_err("a deal's id"));
    assert!(wrong_object.contains("is not an id of Account but of Opportunity"), "{wrong_object}");
    assert!(matches!(record::plan(&catalog, "Account", "001d000000IqhSLIAZ"), Err(RevopsError::Id(_))));
    assert!(matches!(record::plan(&catalog, "Accnt", OPPORTUNITY), Err(RevopsError::NoObject { .. })));
    let owner = Some(OPPORTUNITY.to_owned());
    assert!(pipeline::plan(&catalog, &Policy::default(), &PipelineArgs { days: 90, owner }).is_err());
    for days in [0, 3651] {
        assert!(matches!(
            stale::plan(&catalog, &Policy::default(), &StaleArgs { days }),
            Err(RevopsError::OutOfRange { .. })
        ));
        let args = PipelineArgs { days, owner: None };
        assert!(matches!(
            pipeline::plan(&catalog, &Policy::default(), &args),
            Err(RevopsError::OutOfRange { .. })
        ));
    }
    for date in ["2026-02-29", "30 June", ""] {
        assert!(
            matches!(at_risk::plan(&catalog, &Policy::default(), &at_risk(date)), Err(RevopsError::Date(_))),
            "{date}"
        );
    }
}

#[test]
fn an_org_without_a_field_gets_a_sentence_and_not_a_wrong_number() {
    let error = stale::plan(&without("LastStageChangeDate"), &Policy::default(), &StaleArgs::default())
        .expect_err("no field");
    assert!(error.to_string().contains("Opportunity has no field LastStageChangeDate"), "{error}");
    let error = at_risk::plan(&without("AccountId"), &Policy::default(), &at_risk("2026-06-30"))
        .expect_err("no field");
    assert!(error.to_string().contains("no field AccountId"), "{error}");
}

#[test]
fn an_org_without_readable_stages_is_asked_for_deals_alone() {
    let plan =
        pipeline::plan(&without("SortOrder"), &Policy::default(), &PipelineArgs::default()).expect("plan");
    assert_eq!(plan.len(), 2);
}

#[test]
fn a_query_is_capped_on_the_tree_and_says_so() {
    let guarded = |soql: &str| guarded(soql).expect("fits");
    let capped = guarded("select Id, Name from Opportunity where Name = 'Update Corp; DELETE' order by Name");
    assert_eq!(
        capped.query.to_string(),
        "SELECT Id, Name FROM Opportunity WHERE Name = 'Update Corp; DELETE' ORDER BY Name LIMIT 200"
    );
    assert_eq!(capped.notes, [soql::Note::LimitAdded { limit: 200 }]);
    assert_eq!(guarded("SELECT Id FROM Account LIMIT 5").notes, []);
}

#[test]
fn whatever_is_not_one_select_is_refused_with_the_reason() {
    assert!(refused("SELECT Id FROM Account; SELECT Id FROM Contact").contains("line 1, column"));
    assert!(refused("DELETE FROM Account").contains("line 1, column 1"));
    assert!(refused("FIND {Acme} IN ALL FIELDS").contains("line 1"));
    assert!(refused("SELECT Id FROM Account FOR VIEW").contains("FOR VIEW"));
    assert!(refused("SELECT Id, Stagname FROM Opportunity").contains("StageName"));
    assert!(refused("SELECT Id FROM Opportunty").contains("Opportunity"));
    assert!(refused("SELECT Id FROM Opportunity WHERE CloseDate = 2026-02-30").contains("2026-02-30"));
    assert!(!refused("").is_empty());
    let bypass = QueryArgs { soql: "SELECT Id FROM Account".into(), bypass_sharing: true };
    let error = query::plan(&catalog(), &Policy::default(), &bypass, None).expect_err("bypass").to_string();
    assert!(error.contains("bypass_sharing is refused"), "{error}");
}
