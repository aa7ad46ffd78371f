//! `sandbox`.

use std::process::Command;

use crate::child::Sandbox;

#[cfg(unix)]
#[test]
fn the_sandbox_outlives_its_stdin_and_ends_well_when_told_to() {
    let mut sandbox = Sandbox::start(&["--today", "2026-06-30"]);
    let address = sandbox.told("instance_url").trim_start_matches("http://");
    std::net::TcpStream::connect(address).expect("it listens");
    let told = Command::new("kill").arg(sandbox.child.id().to_string()).status().expect("kill");
    assert!(told.success());
    assert_eq!(sandbox.child.wait().expect("an exit").code(), Some(0));
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    crate::program().args(["sandbox", "--today", "2026-02-30"]).assert().code(2);
}

#[test]
fn a_port_that_is_taken_is_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = crate::program().args(["sandbox", "--port", &port]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains(&port));
}

#[test]
fn a_fault_file_that_is_wrong_stops_the_start_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("faults.json");
    for (text, why) in [
        ("{\"rules\": [\n  {\"pth\": \"*\"}]}", "unknown field `pth`, expected one of `name`, `path`"),
        ("{\"rules\": [\n  {\"pth\": \"*\"}]}", "at line 2 column 8"),
        (
            "{\"rules\": [{\"name\": \"idle\"}]}",
            "idle: does nothing; give `act`, `latency_ms` or `api_usage`",
        ),
        ("", "EOF while parsing"),
    ] {
        std::fs::write(&file, text).expect("it is written");
        let output = crate::program().args(["sandbox", "--faults"]).arg(&file).output().expect("it runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains("faults.json") && told.contains(why), "{told}");
    }
    crate::program().args(["sandbox", "--faults", "/nowhere/faults.json"]).assert().code(2);
}

#[test]
fn a_rules_file_that_is_wrong_stops_the_start_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("rules.toml");
    let rule = |condition: &str| {
        format!(
            "[[validation_rules]]\nobject = \"Opportunity\"\nname = \"R\"\nmessage = \"No.\"\ncondition = \"{condition}\"\n"
        )
    };
    for (text, why) in [
        (rule("Amount < 0") + "fields = \"Amount\"\n", "unknown field `fields`"),
        ("rules = []\n".to_owned(), "unknown field `rules`"),
        ("[[validation_rules]]\nobject = \"Opportunity\"\n".to_owned(), "missing field `name`"),
        (
            rule("Nope__c < 0"),
            "Opportunity.R cannot be followed: its condition: Field Nope__c does not exist.",
        ),
        (
            "[[assignment_rules]]\nobject = \"Lead\"\nname = \"R\"\ncondition = \"TRUE\"\nowner = \"x\"\n"
                .to_owned(),
            "the assignment rule Lead.R cannot be followed: there is no user x",
        ),
        (
            "[[duplicate_rules]]\nobject = \"Lead\"\nname = \"R\"\nfields = [\"Email\"]\naction = \"warn\"\n"
                .to_owned(),
            "unknown variant `warn`, expected `block` or `alert`",
        ),
    ] {
        std::fs::write(&file, text).expect("it is written");
        let output = crate::program().args(["sandbox", "--rules"]).arg(&file).output().expect("it runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(why), "{told}");
    }
    crate::program().args(["sandbox", "--rules", "/nowhere/rules.toml"]).assert().code(2);
}

#[test]
fn the_example_of_a_rules_file_fits_the_shipped_org() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/rules.toml");
    let sandbox = Sandbox::start(&["--rules", example]);
    assert!(sandbox.told("instance_url").starts_with("http://127.0.0.1:"));
}
