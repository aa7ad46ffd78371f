//! `demo`.

use crate::program;

#[test]
fn the_demonstration_tells_its_story_in_plain_text_and_ends_well() {
    let output = program().arg("demo").output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!text.contains('\u{1b}') && !text.contains('\r'), "no terminal, no colours");
    let mut rest = &*text;
    for part in [
        "10 tools",
        "pipeline_by_stage(",
        "Commit",
        "Total",
        "stale_opps(",
        "at_risk_commits(",
        "update_field(",
        "✗ refused",
        "Did you mean `Commit`?",
        "✗ refused",
        "justification",
        "✓ answered",
        "Before: ",
        "After: ",
        "query(",
        "✓ answered",
        "Status__c: Applied",
    ] {
        let (_, after) =
            rest.split_once(part).unwrap_or_else(|| panic!("no `{part}` here:\n{rest}\n\n{text}"));
        rest = after;
    }
}
