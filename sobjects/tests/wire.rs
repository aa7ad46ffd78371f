//! The closed wire types read what the platform sends, and send what it reads.

use sobjects::wire::{ApiError, BulkJob, CompositeAnswer, CompositeRequest, Limit, SaveResult, UserInfo};

#[test]
fn an_error_reads_with_and_without_fields_and_with_keys_of_later_versions() {
    let text = r#"[{"message":"Required fields are missing: [Name]","errorCode":"REQUIRED_FIELD_MISSING","fields":["Name"]},
        {"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID","extendedErrorDetails":null}]"#;
    let errors: Vec<ApiError> = serde_json::from_str(text).expect("errors");
    assert_eq!(
        (errors[0].error_code.as_str(), errors[0].fields.as_slice()),
        ("REQUIRED_FIELD_MISSING", &["Name".to_owned()][..])
    );
    assert!(errors[1].fields.is_empty());
}

#[test]
fn what_a_duplicate_rule_found_comes_with_its_error_in_either_spelling() {
    let record = r#"{"attributes":{"type":"Contact","url":"/x"},"Id":"0031i000013x2TEAAY"}"#;
    let found = format!(
        r#"{{"allowSave":true,"duplicateRule":"R","duplicateRuleEntityType":"Contact","errorMessage":"Use one?",
            "matchResults":[{{"entityType":"Contact","errors":[],"matchEngine":"ExactMatchEngine","matchRecords":[
            {{"additionalInformation":[],"fieldDiffs":[],"matchConfidence":100.0,"record":{record}}}],"rule":"M","size":1,
            "success":true}}]}}"#
    );
    for key in ["duplicateResut", "duplicateResult"] {
        let text = format!(r#"[{{"{key}":{found},"errorCode":"DUPLICATES_DETECTED","message":"Use one?"}}]"#);
        let errors: Vec<ApiError> = serde_json::from_str(&text).expect("errors");
        let found = errors[0].duplicates().expect("what was found");
        assert!(found.allow_save && found.duplicate_rule.as_deref() == Some("R"));
        assert_eq!(found.records().map(|id| id.to_string()).collect::<Vec<_>>(), ["0031i000013x2TEAAY"]);
    }
}

#[test]
fn a_failed_save_has_no_id_and_says_why() {
    let text = r#"{"id":null,"success":false,"errors":[{"statusCode":"STRING_TOO_LONG","message":"Name: data value too large","fields":["Name"]}]}"#;
    let result: SaveResult = serde_json::from_str(text).expect("result");
    assert!(result.id.is_none() && !result.success);
    assert_eq!(result.errors[0].status_code, "STRING_TOO_LONG");
}

#[test]
fn a_save_result_goes_out_as_the_platform_sends_it() {
    let text = r#"{"errors":[],"id":"006000000000001AAA","success":true}"#;
    let result: SaveResult = serde_json::from_str(text).expect("result");
    assert_eq!(serde_json::to_string(&result).expect("JSON"), text);
}

#[test]
fn bodies_inside_a_composite_keep_their_digits() {
    let body = r#"{"Amount":123456789012345678.90}"#;
    let request = format!(
        r#"{{"allOrNone":true,"collateSubrequests":false,"compositeRequest":[{{"body":{body},"method":"PATCH","referenceId":"a","url":"/x"}}]}}"#
    );
    let read: CompositeRequest = serde_json::from_str(&request).expect("request");
    assert_eq!(serde_json::to_string(&read).expect("JSON"), request);

    let answer = format!(
        r#"{{"compositeResponse":[{{"body":null,"httpHeaders":{{}},"httpStatusCode":204,"referenceId":"a"}},
            {{"body":{body},"httpHeaders":{{"ETag":"x"}},"httpStatusCode":200,"referenceId":"b"}}]}}"#
    );
    let read: CompositeAnswer = serde_json::from_str(&answer).expect("answer");
    let [written, got] = &read.composite_response[..] else { panic!("two answers") };
    assert!(written.body.is_none() && written.http_status_code == 204);
    assert_eq!(got.body.as_ref().map(|body| body.get()), Some(body));
}

#[test]
fn limits_jobs_and_users_read_what_is_there_and_miss_nothing_that_may_lack() {
    let limit: Limit =
        serde_json::from_str(r#"{"Max":15000,"Remaining":14998,"My App":{"Max":0,"Remaining":0}}"#)
            .expect("limit");
    assert_eq!((limit.max, limit.remaining), (15_000, 14_998));
    let job: BulkJob = serde_json::from_str(
        r#"{"id":"750000000000001AAA","operation":"query","state":"InProgress","apiVersion":60.0,"object":null,"newKey":1}"#,
    )
    .expect("job");
    assert_eq!((job.api_version, job.object), (Some(60.0), None));
    let user: UserInfo = serde_json::from_str(
        r#"{"sub":"https://x","user_id":"005000000000001AAA","organization_id":"00D000000000001EAA","zoneinfo":null}"#,
    )
    .expect("user");
    assert!(user.zoneinfo.is_none());
}
