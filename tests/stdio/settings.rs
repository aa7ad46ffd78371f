//! Starting without, or with wrong, settings: exit 2 and the reason on stderr, nothing on stdout.

use std::process::Output;

use crate::server::program;

fn started(variables: &[(&str, &str)], arguments: &[&str]) -> (Output, String) {
    let output = program()
        .arg("serve")
        .args(arguments)
        .envs(variables.iter().copied())
        .stdin(std::process::Stdio::null())
        .output()
        .expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    (output, stderr)
}

#[test]
fn a_missing_or_wrong_setting_is_named_and_the_embedded_org_never_steps_in() {
    for (variables, words) in [
        (&[][..], &["SFDC_INSTANCE_URL"][..]),
        (&[("SFDC_INSTANCE_URL", "https://acme.my.salesforce.com")], &["SFDC_ACCESS_TOKEN"]),
        (&[("SFDC_INSTANCE_URL", "http://acme.my.salesforce.com"), ("SFDC_ACCESS_TOKEN", "x")], &["https"]),
        (
            &[
                ("SFDC_INSTANCE_URL", "https://a.example"),
                ("SFDC_ACCESS_TOKEN", "x"),
                ("SFDC_API_VERSION", "60"),
            ],
            &["SFDC_API_VERSION", "v60.0"],
        ),
    ] {
        let (output, stderr) = started(variables, &[]);
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(output.stdout.is_empty());
        assert!(words.iter().all(|word| stderr.contains(word)), "{words:?}: {stderr}");
    }
}

#[test]
fn an_org_that_is_down_is_told_at_start_without_the_token() {
    // Port 9 of this machine: nobody listens there.
    let down = [("SFDC_INSTANCE_URL", "http://127.0.0.1:9"), ("SFDC_ACCESS_TOKEN", "00Dverysecret")];
    let (output, stderr) = started(&down, &[]);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("127.0.0.1:9") && !stderr.contains("verysecret"), "{stderr}");
}

#[test]
fn wrong_arguments_are_exit_2() {
    for arguments in [&["--toolsets", "everything"][..], &["--nonsense"], &["--quiet"]] {
        let (output, stderr) = started(&[], arguments);
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(!stderr.is_empty() && output.stdout.is_empty());
    }
}
