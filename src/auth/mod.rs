//! Where the settings of an org come from (the environment, and `revops.toml` beneath it), and how to sign in to it.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `settings`, `source` | the settings of one org, put together from both |
//! | `config` | `revops.toml` |
//! | `choice` | which way to sign in they ask for |
//! | [`sign_in`] | the ways to sign in |
//! | `error` | what can be wrong with a setting |
//!
//! | variable | key in `[orgs.NAME]` | default |
//! | --- | --- | --- |
//! | `SFDC_INSTANCE_URL` | `instance_url` | |
//! | `SFDC_LOGIN_URL` | `login_url` | the instance |
//! | `SFDC_ACCESS_TOKEN` | never in the file | |
//! | `SFDC_CLIENT_ID` | `client_id` | |
//! | `SFDC_CLIENT_SECRET`, `SFDC_REFRESH_TOKEN` | never in the file | |
//! | `SFDC_USERNAME` | `username` | |
//! | `SFDC_PRIVATE_KEY_FILE` | `private_key_file` | |
//! | `SFDC_API_VERSION` | `api_version` | `v60.0` |
//! | `SFDC_AUDIT_OBJECT` | `audit_object` | `Cleanup_Audit__c` |
//! | `SFDC_COMMIT_STAGE_NAME` | `commit_stage` | `Commit` |
//! | `SFDC_ENFORCEMENT` | `enforcement` | `auto` |
//!
//! The file is the one that `REVOPS_CONFIG` names, else `revops.toml` in the current directory; `default_org`
//! names the section to use where it has several.
//!
//! Not here: how a token is used (`http`).

mod choice;
mod config;
mod error;
mod settings;
pub mod sign_in;
mod source;

pub use config::{Config, OrgConfig};
pub use error::SettingsError;
pub use settings::{ApiVersion, Enforcement, Settings};
