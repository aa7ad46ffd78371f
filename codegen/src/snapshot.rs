//! The text of a snapshot: its encoding, what it is wrapped in, and what else it is when it is no describe result.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use sobjects::describe::SObjectDescribe;

use crate::Error;

/// The platform's own limit is 40 characters, besides namespace and suffix.
const LONGEST_NAME: usize = 200;

/// One describe snapshot, or one definition.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// API name of the object.
    pub object: String,
    /// The file.
    pub path: PathBuf,
    /// The describe result, or the definition, as JSON.
    pub text: String,
    /// Whether the file holds exactly this text in UTF-8, so that `include_str!` can read it.
    pub plain: bool,
}

/// Every snapshot of a folder.
pub(crate) fn read_snapshots(folder: &Path) -> Result<Vec<(SObjectDescribe, Snapshot)>, Error> {
    let paths = json_files(folder)?;
    if paths.is_empty() {
        return Err(Error::NoSnapshots { folder: folder.to_owned() });
    }
    paths.into_iter().map(read_snapshot).collect()
}

pub(crate) fn json_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let unreadable = |reason| Error::Unreadable { path: folder.to_owned(), reason };
    let mut paths = fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    // The order in which a system lists a folder is its own affair.
    paths.sort();
    Ok(paths)
}

/// A file of text, of the object that its name names.
pub(crate) fn read_text(path: PathBuf) -> Result<Snapshot, Error> {
    let bytes = fs::read(&path).map_err(|reason| Error::Unreadable { path: path.clone(), reason })?;
    let Some((text, plain)) = decode(bytes) else { return Err(Error::NotText { path }) };
    let object = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Snapshot { object, path, text, plain })
}

fn read_snapshot(path: PathBuf) -> Result<(SObjectDescribe, Snapshot), Error> {
    let file = unwrapped(read_text(path)?);
    let not_describe = |reason: String| Error::NotDescribe { path: file.path.clone(), reason };
    let Some(file) = named(&file) else {
        return Err(not_describe(what_else(&file.text)));
    };
    let describe: SObjectDescribe =
        serde_json::from_str(&file.text).map_err(|error| not_describe(error.to_string()))?;
    let object = describe.name.clone();
    if !is_api_name(&object) {
        return Err(not_describe(format!("`{object}` is no API name")));
    }
    Ok((describe, Snapshot { object, ..file }))
}

/// Files are called by it, too, so that it can be neither a path nor too long for one.
fn is_api_name(object: &str) -> bool {
    object.len() <= LONGEST_NAME
        && object.starts_with(|first: char| first.is_ascii_alphabetic())
        && object.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// The describe result without the envelope that `sf sobject describe --json` puts around it.
fn unwrapped(file: Snapshot) -> Snapshot {
    #[derive(Deserialize)]
    struct Envelope<'a> {
        #[serde(borrow)]
        result: &'a RawValue,
    }
    match serde_json::from_str::<Envelope<'_>>(&file.text) {
        Ok(envelope) => Snapshot { text: envelope.result.get().to_owned(), plain: false, ..file },
        Err(_) => file,
    }
}

/// The snapshot, if it has fields; where some tool left its name out, the file's name is the object's.
fn named(file: &Snapshot) -> Option<Snapshot> {
    #[derive(Deserialize)]
    struct Outline<'a> {
        #[serde(default)]
        name: Value,
        #[serde(borrow)]
        fields: &'a RawValue,
    }
    let outline: Outline<'_> = serde_json::from_str(&file.text).ok()?;
    if !outline.fields.get().starts_with('[') {
        return None;
    }
    match outline.name {
        Value::String(name) if !name.is_empty() => Some(file.clone()),
        Value::Null => {
            let mut describe: serde_json::Map<String, Value> = serde_json::from_str(&file.text).ok()?;
            describe.insert("name".to_owned(), file.object.clone().into());
            Some(Snapshot { text: Value::Object(describe).to_string(), plain: false, ..file.clone() })
        }
        _ => None,
    }
}

/// What people save by mistake, and what to do about it.
fn what_else(text: &str) -> String {
    if text.trim_start().starts_with('<') {
        return "it is XML or HTML, not JSON".to_owned();
    }
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return error.to_string(),
    };
    let error = value.get(0).unwrap_or(&value);
    if let Some(message) = error.get("message").and_then(Value::as_str) {
        let code = error.get("errorCode").or(error.get("name")).and_then(Value::as_str).unwrap_or("error");
        return format!("it is an error that was answered instead, {code}: {message}");
    }
    let known = [
        ("sobjects", "it is the list of all objects, which does not tell their fields"),
        (
            "objectDescribe",
            "it is the summary of an object; its describe has `/describe` at the end of its address",
        ),
        ("apiName", "it is an object of the User Interface API, which has another form"),
        ("records", "it is the answer to a query"),
        (
            "compositeResponse",
            "it is the answer to a composite request: save each describe result in it on its own",
        ),
        ("results", "it is the answer to a batch: save each describe result in it on its own"),
    ];
    let of_key = known.iter().find(|(key, _)| value.get(key).is_some());
    match of_key {
        Some((_, what)) => (*what).to_owned(),
        None if value.is_array() => "it is a list: save each describe result in it on its own".to_owned(),
        None => "it has no `fields`, or no `name`".to_owned(),
    }
}

/// UTF-8 or UTF-16, as the byte order mark says; shells on Windows write the latter.
fn decode(bytes: Vec<u8>) -> Option<(String, bool)> {
    match bytes.as_slice() {
        [0xef, 0xbb, 0xbf, rest @ ..] => Some((String::from_utf8(rest.to_vec()).ok()?, false)),
        [0xff, 0xfe, rest @ ..] => Some((decode_utf16(rest, u16::from_le_bytes)?, false)),
        [0xfe, 0xff, rest @ ..] => Some((decode_utf16(rest, u16::from_be_bytes)?, false)),
        _ => Some((String::from_utf8(bytes).ok()?, true)),
    }
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return None };
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok()
}
