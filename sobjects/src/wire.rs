// Written by codegen; do not edit.
//! What the platform answers in the same form for every org: errors, save results, composites, limits, jobs, lists.
//!
//! Unknown keys are ignored, and what may be missing may also be null. Not here: query pages
//! ([`crate::Rows`]) and access tokens, which must not be printed by `Debug` as these types are.

/// One error of a REST answer; the platform answers with a list of them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ApiError {
    /// The same, should the platform ever spell it right.
    #[serde(
        rename = "duplicateResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duplicate_result: ::std::option::Option<DuplicatesFound>,
    /// What a duplicate rule found, in the platform's spelling.
    #[serde(
        rename = "duplicateResut",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duplicate_resut: ::std::option::Option<DuplicatesFound>,
    /// The platform's code, such as `INVALID_FIELD`.
    #[serde(rename = "errorCode")]
    pub error_code: ::std::string::String,
    /// API names of the fields at fault, where the platform names them.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub fields: ::std::vec::Vec<::std::string::String>,
    /// What went wrong, in the running user's language.
    pub message: ::std::string::String,
}
/// One API version of an instance, as `/services/data` lists them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ApiVersion {
    /// The release, such as `Spring '24`.
    pub label: ::std::string::String,
    /// Path of its resources, such as `/services/data/v60.0`.
    pub url: ::std::string::String,
    /// The number, such as `60.0`.
    pub version: ::std::string::String,
}
/// What `/composite/batch` answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BatchAnswer {
    /// The answers, in the order of the requests.
    pub results: ::std::vec::Vec<BatchResult>,
}
/// Several requests sent as one to `/composite/batch`, each for itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BatchRequest {
    /// The requests, in order.
    #[serde(rename = "batchRequests")]
    pub batch_requests: ::std::vec::Vec<BatchSubrequest>,
    /// Whether those after a failed one are left undone.
    #[serde(rename = "haltOnError")]
    pub halt_on_error: bool,
}
/// The answer to one request inside a batch.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BatchResult {
    /// What the request answered, as JSON text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::boxed::Box<::serde_json::value::RawValue>>,
    /// The HTTP status.
    #[serde(rename = "statusCode")]
    pub status_code: u16,
}
/// One request inside a batch.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BatchSubrequest {
    /// The HTTP method.
    pub method: ::std::string::String,
    /// What is sent, as JSON text.
    #[serde(
        rename = "richInput",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub rich_input: ::std::option::Option<
        ::std::boxed::Box<::serde_json::value::RawValue>,
    >,
    /// Path and query, beginning with `/services/data/`.
    pub url: ::std::string::String,
}
/// A job of Bulk API 2.0.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct BulkJob {
    /// API version that it was made with.
    #[serde(
        rename = "apiVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub api_version: ::std::option::Option<f64>,
    /// Between two columns, such as `COMMA`.
    #[serde(
        rename = "columnDelimiter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub column_delimiter: ::std::option::Option<::std::string::String>,
    /// Always `Parallel` today.
    #[serde(
        rename = "concurrencyMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub concurrency_mode: ::std::option::Option<::std::string::String>,
    /// Format of the data, `CSV`.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// Where the data is uploaded to.
    #[serde(
        rename = "contentUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_url: ::std::option::Option<::std::string::String>,
    /// The user who made it.
    #[serde(
        rename = "createdById",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by_id: ::std::option::Option<crate::Id>,
    /// When it was made.
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_date: ::std::option::Option<crate::DateTime>,
    /// Why it failed.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// The job's id.
    pub id: crate::Id,
    /// Which kind of job it is, such as `V2Ingest`.
    #[serde(rename = "jobType", skip_serializing_if = "::std::option::Option::is_none")]
    pub job_type: ::std::option::Option<::std::string::String>,
    /// `LF` or `CRLF`.
    #[serde(
        rename = "lineEnding",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub line_ending: ::std::option::Option<::std::string::String>,
    /// How many of them failed.
    #[serde(
        rename = "numberRecordsFailed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_records_failed: ::std::option::Option<i64>,
    /// How many records it has handled.
    #[serde(
        rename = "numberRecordsProcessed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_records_processed: ::std::option::Option<i64>,
    /// API name of the object.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    /// What it does, such as `query` or `update`.
    pub operation: ::std::string::String,
    /// How often the platform tried again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retries: ::std::option::Option<i64>,
    /// Where it stands, such as `InProgress` or `JobComplete`.
    pub state: ::std::string::String,
    /// When it last changed.
    #[serde(
        rename = "systemModstamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub system_modstamp: ::std::option::Option<crate::DateTime>,
    /// Milliseconds spent on it.
    #[serde(
        rename = "totalProcessingTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_processing_time: ::std::option::Option<i64>,
}
/// One error of a record in a collection or a save result.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CollectionError {
    /// API names of the fields at fault.
    pub fields: ::std::vec::Vec<::std::string::String>,
    /// What went wrong, in the running user's language.
    pub message: ::std::string::String,
    /// The platform's code, such as `REQUIRED_FIELD_MISSING`.
    #[serde(rename = "statusCode")]
    pub status_code: ::std::string::String,
}
/// What `/composite` answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CompositeAnswer {
    /// The answers, in the order of the requests.
    #[serde(rename = "compositeResponse")]
    pub composite_response: ::std::vec::Vec<CompositeSubresponse>,
}
/// Several requests sent as one to `/composite`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CompositeRequest {
    /// Whether one failure undoes all of them.
    #[serde(rename = "allOrNone")]
    pub all_or_none: bool,
    /// Whether the platform may reorder them; where order matters, `false`.
    #[serde(rename = "collateSubrequests")]
    pub collate_subrequests: bool,
    /// The requests, in order.
    #[serde(rename = "compositeRequest")]
    pub composite_request: ::std::vec::Vec<CompositeSubrequest>,
}
/// One request inside a composite.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CompositeSubrequest {
    /// What is sent, as JSON text, so that numbers keep their digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::boxed::Box<::serde_json::value::RawValue>>,
    /// Headers of this request alone.
    #[serde(
        rename = "httpHeaders",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub http_headers: ::std::option::Option<
        ::std::collections::BTreeMap<String, String>,
    >,
    /// The HTTP method.
    pub method: ::std::string::String,
    /// The name that later requests and the answer use for it.
    #[serde(rename = "referenceId")]
    pub reference_id: ::std::string::String,
    /// Path and query, beginning with `/services/data/`.
    pub url: ::std::string::String,
}
/// The answer to one request inside a composite.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CompositeSubresponse {
    /// What the request answered, as JSON text: a list of `ApiError` where it failed, nothing where there is no content.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::boxed::Box<::serde_json::value::RawValue>>,
    /// Headers of this answer alone.
    #[serde(
        rename = "httpHeaders",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub http_headers: ::std::option::Option<
        ::std::collections::BTreeMap<String, String>,
    >,
    /// The HTTP status.
    #[serde(rename = "httpStatusCode")]
    pub http_status_code: u16,
    /// The request's name.
    #[serde(rename = "referenceId")]
    pub reference_id: ::std::string::String,
}
/// What a duplicate rule found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DuplicatesFound {
    /// Whether the rule only warns.
    #[serde(rename = "allowSave", default)]
    pub allow_save: bool,
    /// The rule's API name.
    #[serde(
        rename = "duplicateRule",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duplicate_rule: ::std::option::Option<::std::string::String>,
    /// What each of its matching rules found.
    #[serde(
        rename = "matchResults",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub match_results: ::std::vec::Vec<MatchResult>,
}
/// All objects that a user may see, as `/sobjects` lists them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GlobalDescribe {
    /// The org's character encoding.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub encoding: ::std::option::Option<::std::string::String>,
    /// How many records a query's page has at most.
    #[serde(
        rename = "maxBatchSize",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_batch_size: ::std::option::Option<i64>,
    /// The objects, in the order of their names.
    pub sobjects: ::std::vec::Vec<ObjectSummary>,
}
/// Requests that are done as a whole or not at all.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Graph {
    /// The requests, in order.
    #[serde(rename = "compositeRequest")]
    pub composite_request: ::std::vec::Vec<CompositeSubrequest>,
    /// The graph's name in the answer.
    #[serde(rename = "graphId")]
    pub graph_id: ::std::string::String,
}
/// What `/composite/graph` answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GraphAnswer {
    /// The answers, one a graph.
    pub graphs: ::std::vec::Vec<GraphResult>,
}
/// Several graphs sent as one to `/composite/graph`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GraphRequest {
    /// The graphs, each done as a whole or not at all.
    pub graphs: ::std::vec::Vec<Graph>,
}
/// The answer to one graph.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GraphResult {
    /// The graph's name.
    #[serde(rename = "graphId")]
    pub graph_id: ::std::string::String,
    /// The answers to its requests.
    #[serde(rename = "graphResponse")]
    pub graph_response: CompositeAnswer,
    /// Whether the graph was done.
    #[serde(rename = "isSuccessful")]
    pub is_successful: bool,
}
/// One limit of the org; `/limits` answers a map from the limit's name to this.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Limit {
    /// How much the org may use.
    #[serde(rename = "Max")]
    pub max: i64,
    /// How much is left.
    #[serde(rename = "Remaining")]
    pub remaining: i64,
}
/// A record that is like the one that was refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MatchRecord {
    /// The record itself.
    pub record: MatchedRecord,
}
/// What a matching rule found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct MatchResult {
    /// The records that are alike, as far as the user may see them.
    #[serde(
        rename = "matchRecords",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub match_records: ::std::vec::Vec<MatchRecord>,
}
/// What is told of a record that is like the one that was refused.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MatchedRecord {
    /// Its id.
    #[serde(rename = "Id")]
    pub id: crate::Id,
}
/// What the token endpoint answers when it refuses.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OAuthError {
    /// The code of the OAuth standard, such as `invalid_grant`.
    pub error: ::std::string::String,
    /// What went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_description: ::std::option::Option<::std::string::String>,
}
/// An object in short; its fields are in its own describe.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ObjectSummary {
    /// Whether the user may create records.
    pub createable: bool,
    /// Whether it is the org's own.
    pub custom: bool,
    /// Whether the user may delete records.
    pub deletable: bool,
    /// The first three characters of its records' ids.
    #[serde(
        rename = "keyPrefix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub key_prefix: ::std::option::Option<::std::string::String>,
    /// Label, in the running user's language.
    pub label: ::std::string::String,
    /// Label of several records.
    #[serde(rename = "labelPlural")]
    pub label_plural: ::std::string::String,
    /// API name.
    pub name: ::std::string::String,
    /// Whether queries may name it.
    pub queryable: bool,
    /// Whether searches may name it.
    pub searchable: bool,
    /// Whether the user may change records.
    pub updateable: bool,
}
/// What creating, upserting or saving one record of a collection answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SaveResult {
    /// Whether an upsert created the record; only upserts say so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<bool>,
    /// Why the save failed; empty when it did not.
    pub errors: ::std::vec::Vec<CollectionError>,
    /// The record's id; there is none when the save failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<crate::Id>,
    /// Whether the record was saved.
    pub success: bool,
}
/// Who the session belongs to, as `/services/oauth2/userinfo` answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UserInfo {
    /// E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Language, such as `en_US`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// Locale, such as `en_US`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locale: ::std::option::Option<::std::string::String>,
    /// Full name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The org.
    pub organization_id: crate::Id,
    /// The user name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preferred_username: ::std::option::Option<::std::string::String>,
    /// The user.
    pub user_id: crate::Id,
    /// Kind of user, such as `STANDARD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_type: ::std::option::Option<::std::string::String>,
    /// Time zone, such as `Europe/Paris`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zoneinfo: ::std::option::Option<::std::string::String>,
}
