//! Where the settings of an org come from: the environment, and `revops.toml` beneath it.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `settings` | the settings of one org, put together from both |
//! | `config` | `revops.toml` |
//! | `error` | what can be wrong with a setting |
//!
//! Not here: how a token is used (`http`). Ways to get a token other than the environment belong here, each in
//! a file of its own that ends in a `SecretString`.

mod config;
mod error;
mod settings;

pub use config::{Config, OrgConfig};
pub use error::SettingsError;
pub use settings::{ApiVersion, Enforcement, Settings};
