//! A file that only its owner may read.

use std::path::Path;

use secrecy::SecretString;

use crate::auth::private;

pub(super) fn ask(path: &str) -> Result<SecretString, String> {
    let path = Path::new(path);
    private::check_mode(path)?;
    private::read(path).map_err(|error| error.to_string())?.ok_or_else(|| "there is no such file".to_owned())
}
