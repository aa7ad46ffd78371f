//! Answers that are kept, and asked for again only to hear whether they still hold.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;

use super::Client;
use super::stamp::Stamp;
use crate::http::{Error, Request, Response};

pub(super) const NOT_MODIFIED: u16 = 304;

/// What was answered, by path.
#[derive(Debug)]
pub(super) struct Kept<T>(Mutex<HashMap<String, Entry<T>>>);

#[derive(Debug)]
struct Entry<T> {
    value: Arc<T>,
    stamp: Stamp,
}

impl<T> Kept<T> {
    fn find(&self, path: &str) -> Option<Entry<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    fn keep(&self, path: &str, entry: Entry<T>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), entry);
    }
}

impl<T> Entry<T> {
    fn of(answer: &Response, value: T) -> Self {
        Self { value: Arc::new(value), stamp: Stamp::of(answer) }
    }
}

impl Client {
    /// Reads what is kept, if it still holds, and what is new otherwise.
    pub(super) async fn read_kept<T: DeserializeOwned>(
        &self,
        kept: &Kept<T>,
        request: Request,
    ) -> Result<Arc<T>, Error> {
        let path = request.path().to_owned();
        let known = kept.find(&path);
        let request = known.iter().fold(request, |request, known| known.stamp.condition(request));
        let answer = self.send(&request).await?;
        if let (NOT_MODIFIED, Some(known)) = (answer.status, known) {
            return Ok(known.value);
        }
        let entry = Entry::of(&answer, answer.json()?);
        let value = Arc::clone(&entry.value);
        kept.keep(&path, entry);
        Ok(value)
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Clone for Entry<T> {
    fn clone(&self) -> Self {
        Self { value: Arc::clone(&self.value), stamp: self.stamp.clone() }
    }
}
