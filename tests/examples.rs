//! The examples run as they are: on the embedded org, with nothing set up, and what they say holds together.
#![cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

/// Where the examples lie, built once as `cargo test --workspace` builds them, so that nothing is built twice.
fn built() -> &'static Path {
    static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
        let build = ["build", "--quiet", "--locked", "--offline", "--workspace", "--examples"];
        let status = Command::new(env!("CARGO")).args(build).current_dir(env!("CARGO_MANIFEST_DIR")).status();
        assert!(status.expect("cargo").success(), "the examples are not built");
        let test = std::env::current_exe().expect("this test");
        test.ancestors().nth(2).expect("the profile's folder").join("examples")
    });
    &BUILT
}

/// Runs an example, apart from what the environment says of a real org.
fn run(example: &str, arguments: &[&str]) -> String {
    let mut command = Command::new(built().join(example));
    command.args(arguments);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SFDC_") || name == "REVOPS_CONFIG")
    {
        command.env_remove(name);
    }
    let Output { status, stdout, stderr } =
        command.current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("the example");
    let said = String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{example}: {said}");
    assert!(said.contains("embedded org"), "{example} does not say that its records are made up: {said}");
    String::from_utf8(stdout).expect("text")
}

fn rows(csv: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(csv.as_bytes())
        .records()
        .collect::<Result<_, _>>()
        .expect("rows of equal length")
}

fn lines_with<'t>(text: &'t str, part: &str) -> Vec<&'t str> {
    text.lines().filter(|line| line.contains(part)).collect()
}

#[test]
fn the_first_steps_change_a_deal() {
    let said = run("first_steps", &["Call on Monday"]);
    assert!(said.lines().count() > 1 && said.trim_end().ends_with(": Call on Monday"), "{said}");
}

#[test]
fn the_pipeline_report_counts_every_open_deal_once() {
    let report = rows(&run("pipeline_report", &[]));
    let column =
        |at: usize| -> u64 { report.iter().map(|row| row[at].parse::<u64>().expect("a number")).sum() };
    let open = rows(&run("export", &["SELECT Id, CloseDate FROM Opportunity WHERE IsClosed = false"]));
    assert_eq!(column(2), open.len() as u64, "deals");
    assert!(column(5) <= column(2) && column(6) <= column(2), "new and overdue deals are among them");
    let groups: std::collections::BTreeSet<_> =
        report.iter().map(|row| (row[0].to_owned(), row[1].to_owned())).collect();
    assert_eq!(groups.len(), report.len(), "a line for each stage and owner");
}

#[test]
fn stage_hygiene_names_contradictions_and_how_many_deals_have_them() {
    let said = run("stage_hygiene", &[]);
    let deals = said.lines().filter(|line| line.starts_with("006")).count();
    assert!(
        deals > 0
            && said.trim_end().lines().last().is_some_and(|last| last.starts_with(&format!("{deals} of "))),
        "{said}"
    );
    assert!(lines_with(&said, "    ").len() >= deals, "each has a reason: {said}");
}

#[test]
fn close_dates_are_only_shown_without_apply_and_have_audit_rows_with_it() {
    let dry = run("close_dates", &[]);
    let wanted = lines_with(&dry, " -> ").len();
    assert!(
        wanted > 0
            && dry.contains("Nothing was changed")
            && lines_with(&dry, "past its close date").len() == wanted,
        "{dry}"
    );
    let done = run("close_dates", &["--apply"]);
    assert!(done.trim_end().ends_with(&format!("{wanted} audit rows")), "{done}");
    assert_eq!(lines_with(&done, "Applied  ").len(), wanted, "{done}");
}

#[test]
fn an_export_has_the_columns_of_its_query_and_a_mistake_is_shown_in_place() {
    let text = run("export", &["SELECT Name, Owner.Name FROM Account"]);
    assert!(text.starts_with("Name,Owner.Name\n"), "{text}");
    assert!(rows(&text).iter().all(|row| !row[0].is_empty() && !row[1].is_empty()));
}

#[test]
fn a_bulk_update_tells_what_became_of_every_lead() {
    let dry = run("bulk_update", &[]);
    let counts = dry.lines().filter_map(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    let wanted: u64 = counts.sum();
    assert!(wanted > 0 && dry.contains("Nothing was changed"), "{dry}");
    let done = run("bulk_update", &["--apply"]);
    assert!(done.contains(&format!("{wanted} done, 0 refused")), "{done}");
}
