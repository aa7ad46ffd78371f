//! The REST resources of the embedded org.
//!
//! How sure each behaviour is: `D` documented by Salesforce, `C` seen in captured answers or public code, `K` a choice
//! until a real org has been asked. What is not in the table answers 404 `NOT_FOUND`.
//!
//! | resource | methods | file | how sure |
//! | --- | --- | --- | --- |
//! | `/services/data` | GET, without a token, not counted | `versions.rs` | D; label and form C |
//! | `/services/oauth2/token` | POST: code with PKCE, assertion, secret, refresh token | `oauth/` | D; errors C; its own table |
//! | `/services/oauth2/authorize` | GET, POST: a page to log in on | `oauth/authorize.rs` | D; errors C |
//! | `/services/oauth2/revoke` | GET, POST | `oauth/end.rs` | D; its error C |
//! | `/services/oauth2/introspect` | POST | `oauth/end.rs` | C; of a refresh token K |
//! | `/services/oauth2/userinfo`, `/id/…` | GET, POST; of the token's own user | `oauth/identity.rs` | D; refusals C |
//! | `/services/Soap/u/XX.X`, `/services/Soap/c/XX.X` | `login`, `logout` | `soap/` | C; its own table |
//! | `/services/data/vXX.X` | GET | `describe.rs` | D |
//! | `/sobjects`, `/sobjects/X`, `/sobjects/X/describe` | GET, `If-Modified-Since` | `describe.rs` | D |
//! | `/sobjects/X` | POST | `rows.rs` | C |
//! | `/sobjects/X/id` | GET, PATCH, DELETE, `If-Unmodified-Since` | `rows.rs` | C; body of a 412 K |
//! | `/sobjects/X/Ext__c/value` | GET, PATCH (upsert), DELETE | `external_id.rs` | D |
//! | `/sobjects/X/id/Blob__field` | GET | `rows.rs` | C |
//! | `/sobjects/X/id/Relationship…` | GET; PATCH, DELETE where it leads to one record | `relationship.rs` | D; depth of children K |
//! | `/sobjects/X/updated`, `/sobjects/X/deleted` | GET | `replication.rs` | D; refusals of dates C, D; the rest K |
//! | `/query`, `/queryAll`, next pages | GET, `Sforce-Query-Options` | `query.rs`, `locator.rs` | C; the page of `query` |
//! | `/jobs/ingest`, `/jobs/query` (Bulk API 2.0) | GET, POST, PATCH, PUT, DELETE | `bulk/` | its page |
//! | `/metadata/deployRequest`, `…/id` | POST multipart; GET | `metadata/` | D; its page |
//! | `/query?explain=` | GET | `explain.rs` | shape D, costs C, which plans K |
//! | `/search`, `/parameterizedSearch` | GET; POST with parameters | `search.rs` | D, C; the page of `search` says what is K |
//! | `/recent` | GET | `recent.rs` | D; that a GET of a row is no view K |
//! | `/limits` | GET | `limits.rs` | D |
//! | `/ui-api/object-info/X/picklist-values/012…`, `…/Field` | GET | `ui_api.rs` | D, C; refusals of record types, which objects, places of controlling values K |
//! | `/composite` | POST | `composite.rs`, `reference.rs` | D; texts of its own limits K |
//! | `/composite/batch` | POST | `batch.rs` | D |
//! | `/composite/graph` | POST | `graph.rs` | C; limits D, their texts K |
//! | `/composite/sobjects`, `…/X`, `…/X/Ext__c` | POST, PATCH, DELETE, GET | `collections.rs` | D |
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | 401, unknown version 404, retired version 410 (its errorCode K) | C, D |
//! | `Sforce-Limit-Info` on every answer below a version, not on 401 | C |
//! | ETags of Account rows, `If-Match`, `If-None-Match`; of describes | D, C; the tag's form K |
//! | a describe is modified when this user is told something else of the object, be it for the schema or for rights | D; rights K |
//! | calls beyond the daily limit: 403 `REQUEST_LIMIT_EXCEEDED` | C; paid orgs may overshoot |
//! | a body that is not JSON: 415; an answer wanted in XML alone: 406 | D; their errorCodes, and that XML is absent, K |
//! | a body with members that the resource does not know; its words | K |
//! | URL and headers of more than 16,384 bytes: 414, 431 | D; their bodies K |
//! | a wrong checksum or an id of another object: 400 `MALFORMED_ID`; a text that is no id: 404 | C |
//! | what the caller may not see is refused as what is not there; rights and sharing: the page of `people` | D |
//! | `Sforce-Auto-Assign`, `Sforce-Duplicate-Rule-Header`, also among the `httpHeaders` of a subrequest; rules: `rules::assignment`, `rules::duplicate` | D; other values of theirs refused K; those of a batch hold for all that is in it K |
//! | `WITH SECURITY_ENFORCED` and its like refused unless the option allows them | K |
//! | a session ends two hours after its last call, a user's sixth refresh token ends the oldest | D; the number K |
//! | `_HttpMethod=PATCH` in the URL of a POST, trailing slashes | D |
//! | `fields=` of a row takes the object's own fields; a parent's are refused | K |
//! | a locator lives two days, for who asked, and leads to announced pages alone | D; for others and other pages K |
//! | pages of 200 to 2,000 records; of 200 where two long texts of its own are selected | D |
//! | FOR VIEW and FOR REFERENCE leave their dates on the records, one for all users | D; for all users K |
//! | amounts in several currencies, where the org has CurrencyType | the pages of `query::currency`, `rules::currency` |
//! | a composite that is all or none is so in its collections, too | D |
//! | a call of the UI API in a composite: `INVALID_BATCH_REQUEST` | C; in a batch, and the words, K |
//! | queries of EntityDefinition and FieldDefinition | the page of `definitions` |
//! | one id, or one external id, twice in a collection: each of them is refused; words | D; C |
//! | a collection without records, of more than 10 chunks: words | C; errorCode of the latter K |
//! | a record that a collection names and that is not there: `INVALID_CROSS_REFERENCE_KEY` | K |
//! | a call inside a batch counts as one, a composite as one in all | D |
//!
//! Absent, and answered 404: `composite/tree`, the older Bulk API, tooling, the rest of the UI API, every other operation of
//! SOAP; of OAuth the device flow, the user-agent flow, SAML and passwords at the token endpoint.
//!
//! Every request is one transaction: what is refused leaves nothing behind. Bulk jobs and deployments work on after the
//! answer, each chunk of rows and each deployment in a transaction of its own.

mod batch;
mod bulk;
mod call;
mod collections;
mod composite;
mod conditional;
mod credentials;
mod describe;
mod explain;
mod external_id;
mod graph;
mod http;
mod limits;
mod locator;
mod manner;
mod markup;
mod metadata;
mod oauth;
mod org;
mod query;
mod recent;
mod reference;
mod relationship;
mod replication;
mod route;
mod rows;
mod search;
mod session;
mod soap;
mod ui_api;
mod versions;
mod viewed;

use std::sync::Arc;

use axum::Router;

pub(super) use bulk::Jobs;
pub(super) use conditional::http_date;
pub(super) use credentials::{CertificateError, Codes, ConnectedApp, Login, SCOPE, Tokens};
pub(super) use http::caller;
pub(super) use locator::Locators;
pub(super) use metadata::Deployments;
pub(super) use org::{Org, Usage};

/// All resources of an org.
pub(super) fn router(org: Arc<Org>) -> Router {
    Router::new().fallback(http::handle).with_state(org)
}
