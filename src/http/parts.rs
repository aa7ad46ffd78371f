//! A body of two parts: JSON, and a file beside it (multipart/form-data, RFC 7578).

use serde_json::value::RawValue;
use uuid::Uuid;

/// The body, and what a dry run shows of it.
#[derive(Debug)]
pub(super) struct Parts {
    /// Its content type, with the boundary between the parts.
    pub(super) kind: String,
    pub(super) bytes: Vec<u8>,
    shown: String,
}

impl Parts {
    /// This JSON as the part `json`, and a zip file of this name as the part `file`.
    pub(super) fn zip(json: &RawValue, name: &str, file: &[u8]) -> Self {
        let boundary = format!("part-{}", Uuid::new_v4().simple());
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json\r\n\r\n\
             {json}\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/zip\r\n\r\n"
        );
        let bytes = [head.as_bytes(), file, format!("\r\n--{boundary}--\r\n").as_bytes()].concat();
        Self {
            kind: format!("multipart/form-data; boundary={boundary}"),
            bytes,
            shown: format!("{json}\n{name}: {} bytes", file.len()),
        }
    }

    pub(super) fn shown(&self) -> &str {
        &self.shown
    }
}
