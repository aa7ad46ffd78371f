//! What the org knows clients and users by: the connected app, the password, and the codes and tokens that it gave.
//!
//! Not here: the resources over which they sign in (`oauth`, `soap`).

mod app;
mod codes;
mod denied;
mod form;
mod login;
mod tokens;

use rand::RngExt;
use rand::distr::Alphanumeric;

pub(in crate::sandbox) use app::{CertificateError, ConnectedApp, SCOPE};
pub(super) use app::{Secret, lasts, scope};
pub(in crate::sandbox) use codes::Codes;
pub(super) use codes::Consent;
pub(super) use denied::Denied;
pub(super) use form::Form;
pub(in crate::sandbox) use login::Login;
pub(super) use tokens::Issued;
pub(in crate::sandbox) use tokens::Tokens;

/// A secret of so many letters and digits.
fn random(length: usize) -> String {
    rand::rng().sample_iter(Alphanumeric).take(length).map(char::from).collect()
}
