//! The first start and the later ones: what is asked, what is kept, and for whom.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::json;

use super::world::{OTHER, World, add_field, drop_field, schema, standing, with};
use crate::server::Server;
use crate::snapshots::snapshots;

/// The shipped org, with one field more and one less.
fn derived() -> Vec<(String, String)> {
    with(snapshots(), "Opportunity", |describe| {
        add_field(describe, "Renewal_Note__c");
        drop_field(describe, "Segment__c");
    })
}

#[test]
fn a_start_on_the_org_of_the_build_is_remembered_as_just_that() {
    let world = World::own();
    let mut server = world.server();
    assert!(standing(&mut server).contains("the org has all of it"), "{}", standing(&mut server));
    assert_eq!(server.tools().len(), 10);
    let path = world.cache().join("salesforce-revops").join("found.json");
    assert!(fs::read_to_string(path).expect("the file").contains(r#""is_as_compiled":true"#));
    // Nothing but that fact is read: the file of what was seen may as well be rubbish.
    for path in world.kept() {
        fs::write(path, "{rubbish").expect("written");
    }
    let mut silent = world.without_org();
    let mut server = Server::start(&mut silent.serve);
    server.initialize();
    assert_eq!(server.tools().len(), 10);
}

#[test]
fn a_server_on_another_org_offers_what_is_there_and_later_starts_ask_nothing_first() {
    let world = World::new(derived(), Some(OTHER));
    let mut server = world.server();
    let offered = schema(&mut server, "update_field");
    assert!(offered.contains("Renewal_Note__c") && !offered.contains("Segment__c"), "{offered}");
    assert!(standing(&mut server).contains("another org"), "{}", standing(&mut server));
    let mut silent = world.without_org();
    let mut server = Server::start(&mut silent.serve);
    server.initialize();
    assert_eq!(schema(&mut server, "update_field"), offered);
}

#[test]
fn a_field_of_the_build_that_the_org_lacks_leaves_and_a_new_one_stays_out() {
    let world = World::new(derived(), None);
    let mut server = world.server();
    let offered = schema(&mut server, "update_field");
    assert!(!offered.contains("Renewal_Note__c") && !offered.contains("Segment__c"), "{offered}");
    let told = standing(&mut server);
    assert!(told.contains("1 fields gone or hidden (Opportunity.Segment__c)"), "{told}");
    assert!(told.contains("Opportunity.Renewal_Note__c"), "{told}");
    let refused = server.refused("query", json!({"soql": "SELECT Id, Segment__c FROM Opportunity"}));
    assert!(refused.contains("Segment__c"), "{refused}");
    let mut silent = world.without_org();
    let mut server = Server::start(&mut silent.serve);
    server.initialize();
    assert_eq!(schema(&mut server, "update_field"), offered);
}

#[test]
fn a_later_start_looks_again_beside_by_one_conditional_call() {
    let world = World::new(derived(), Some(OTHER));
    drop(world.server());
    let before = world.org.journal().len();
    let server = world.server();
    let begun = Instant::now();
    while world.calls(before, "/sobjects").is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(30), "the org is looked at again");
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(server);
    assert_eq!(world.calls(before, "/sobjects"), [Some(304)]);
    // What a start validates: the audit object and the stages.
    assert!(world.calls(before, "/describe").len() <= 2, "{:?}", world.calls(before, "/describe"));
}

#[test]
fn what_is_kept_is_the_users_own_and_holds_no_token() {
    let world = World::new(derived(), Some(OTHER));
    drop(world.server());
    let kept = world.kept();
    assert_eq!(kept.len(), 1);
    let text = fs::read_to_string(&kept[0]).expect("the file");
    assert!(!text.contains(&world.org.access_token));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&kept[0]).expect("the file").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{mode:o}");
    }
}

#[test]
fn a_broken_or_older_file_is_asked_for_again() {
    let world = World::new(derived(), Some(OTHER));
    let offered = schema(&mut world.server(), "update_field");
    let good = fs::read_to_string(&world.kept()[0]).expect("the file");
    for broken in ["{rubbish".to_owned(), String::new(), good.replace("\"format\":1", "\"format\":0")] {
        fs::write(&world.kept()[0], broken).expect("written");
        assert_eq!(schema(&mut world.server(), "update_field"), offered);
    }
    assert_eq!(world.kept().len(), 1);
}

#[test]
fn two_servers_at_once_do_not_disturb_each_other() {
    let world = World::new(derived(), Some(OTHER));
    let mut first = Server::start(&mut world.serve());
    let mut second = Server::start(&mut world.serve());
    first.initialize();
    second.initialize();
    let offered = schema(&mut first, "update_field");
    assert!(offered.contains("Renewal_Note__c"));
    assert_eq!(schema(&mut second, "update_field"), offered);
    assert_eq!(schema(&mut world.server(), "update_field"), offered);
}

#[test]
fn another_user_is_not_shown_what_the_first_one_saw() {
    let world = World::own();
    let mut server = world.server();
    assert!(schema(&mut server, "update_field").contains("LeadSource"));
    server.ok("query", json!({"soql": "SELECT Id, AnnualRevenue FROM Account LIMIT 1"}));
    // A token of another user in the settings themselves, which the cache goes by.
    let token = world.org.token_for(salesforce_revops::sandbox::seed::NARROW_USERNAME).expect("a token");
    let mut server = Server::start(world.serve().env("SFDC_ACCESS_TOKEN", token));
    server.initialize();
    assert!(!schema(&mut server, "update_field").contains("LeadSource"));
    let refused = server.refused("query", json!({"soql": "SELECT Id, AnnualRevenue FROM Account LIMIT 1"}));
    assert!(refused.contains("AnnualRevenue"), "{refused}");
    assert_eq!(world.kept().len(), 2);
}

#[test]
fn a_policy_may_name_what_the_org_has_and_the_user_does_not_see() {
    let world = World::own();
    world.sign_in_as_narrow();
    let file = world.folder().join("revops.toml");
    fs::write(&file, "[policy.deny_read]\nAccount = ['AnnualRevenue']").expect("written");
    let mut server = Server::start(world.serve().env("REVOPS_CONFIG", &file));
    server.initialize();
    assert_eq!(server.tools().len(), 10);
    drop(server);
    // A name that neither the build nor the org has is a mistake, as ever.
    fs::write(&file, "[policy.deny_read]\nAccount = ['AnualRevenue']").expect("written");
    let output = world.serve().env("REVOPS_CONFIG", &file).stdin(Stdio::null()).output().expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("AnualRevenue"), "{stderr}");
}
