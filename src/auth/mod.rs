//! Where the settings of an org come from (the environment, and `revops.toml` beneath it), and how to sign in to it.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `settings`, `source` | the settings of one org, put together from both |
//! | `values` | what their values may be |
//! | `config` | `revops.toml` |
//! | `administrator` | the session of an administrator, apart from the usual one |
//! | `choice` | which way to sign in they ask for |
//! | [`sign_in`] | the ways to sign in |
//! | `login` | a person's login, by the settings |
//! | [`secrets`] | where secrets live, and how they are asked for |
//! | `private` | files that nobody else may read |
//! | `blocking` | waiting for an answer outside of asynchronous code |
//! | `error` | what can be wrong with a setting |
//!
//! | variable | key in `[orgs.NAME]` | default |
//! | --- | --- | --- |
//! | `SFDC_INSTANCE_URL` | `instance_url` | what the way to sign in knows |
//! | `SFDC_LOGIN_URL` | `login_url` | the instance |
//! | `SFDC_ACCESS_TOKEN` | `access_token` (*) | |
//! | `SFDC_REFRESH_TOKEN`, `SFDC_CLIENT_SECRET` | `refresh_token`, `client_secret` (*) | |
//! | `SFDC_PRIVATE_KEY` | `private_key` (*) | |
//! | `SFDC_AUTH_URL` | `auth_url` (*) | |
//! | `SFDC_PRIVATE_KEY_FILE` | `private_key_file` | |
//! | `SFDC_CLIENT_ID` | `client_id` | |
//! | `SFDC_USERNAME` | `username` | |
//! | `SFDC_SF_ORG` | `sf_org` | |
//! | `SFDC_API_VERSION` | `api_version` | `v60.0` |
//! | `SFDC_AUDIT_OBJECT` | `audit_object` | `Cleanup_Audit__c` |
//! | `SFDC_COMMIT_STAGE_NAME` | `commit_stage` | `Commit` |
//! | `SFDC_ENFORCEMENT` | `enforcement` | `auto` |
//! | `SFDC_API_RESERVE` | `api_reserve` | 10 percent |
//! | `SFDC_CONCURRENCY` | `concurrency` | 10 calls |
//!
//! (*) In the file as a reference alone (see [`secrets`]); in the environment as a reference or as it is.
//!
//! The file is the one that `REVOPS_CONFIG` names, else `revops.toml` in the current directory; `default_org`
//! names the section to use where it has several.
//!
//! Not here: how a token is used (`http`).

mod administrator;
mod blocking;
mod choice;
mod config;
mod error;
mod login;
pub(crate) mod private;
pub mod secrets;
mod settings;
pub mod sign_in;
mod source;
mod values;

pub use administrator::{administrator, audit_object};
pub use config::{Config, OrgConfig};
pub use error::SettingsError;
pub use login::{browser_login, kept_login};
pub use settings::Settings;
pub use values::{ApiVersion, Enforcement, span};
