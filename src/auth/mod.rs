//! Where the settings of an org come from: the environment, and `revops.toml` beneath it.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `settings` | the settings of one org, put together from both |
//! | `config` | `revops.toml` |
//! | `error` | what can be wrong with a setting |
//!
//! | variable | key in `[orgs.NAME]` | default |
//! | --- | --- | --- |
//! | `SFDC_INSTANCE_URL` | `instance_url` | |
//! | `SFDC_ACCESS_TOKEN` | never in the file | |
//! | `SFDC_API_VERSION` | `api_version` | `v60.0` |
//! | `SFDC_AUDIT_OBJECT` | `audit_object` | `Cleanup_Audit__c` |
//! | `SFDC_COMMIT_STAGE_NAME` | `commit_stage` | `Commit` |
//! | `SFDC_ENFORCEMENT` | `enforcement` | `auto` |
//!
//! The file is the one that `REVOPS_CONFIG` names, else `revops.toml` in the current directory; `default_org`
//! names the section to use where it has several.
//!
//! Not here: how a token is used (`http`). Ways to get a token other than the environment belong here, each in
//! a file of its own that ends in a `SecretString`.

mod config;
mod error;
mod settings;

pub use config::{Config, OrgConfig};
pub use error::SettingsError;
pub use settings::{ApiVersion, Enforcement, Settings};
