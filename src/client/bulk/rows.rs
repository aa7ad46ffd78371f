//! The rows of a job's results: page after page, each read as it comes.

use std::sync::Arc;
use std::vec;

use csv::StringRecord;
use futures_util::stream;
use serde::de::DeserializeOwned;

use super::columns::Columns;
use super::job::{Guard, pauses};
use super::split::{Splitter, broken};
use crate::client::api::encode;
use crate::client::{Client, Stream};
use crate::http::{Error, Pieces, Request};

/// How often a page is asked for at most, when it breaks off.
const MOST_TRIES: usize = 4;

/// Where the reading of a job's results is.
#[derive(Debug)]
pub(super) struct Rows {
    client: Client,
    path: String,
    null: &'static str,
    /// The job, until it is done.
    waiting: Option<Guard>,
    place: Place,
    page: Option<Page>,
    /// How many rows of the page were read, and how often it broke off.
    read: usize,
    broken: usize,
}

/// Which page comes next.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    First,
    At(String),
    End,
}

/// A page that is being read.
#[derive(Debug)]
struct Page {
    pieces: Pieces,
    splitter: Splitter,
    columns: Option<Arc<Columns>>,
    rows: vec::IntoIter<StringRecord>,
    /// How many rows are to be passed over, since they were read before the page broke off.
    passed: usize,
    ended: bool,
}

/// A row, and what its columns are.
#[derive(Debug)]
pub(super) struct Row {
    columns: Arc<Columns>,
    cells: StringRecord,
}

impl Rows {
    /// The rows at this path; `null` stands for no value in them, besides nothing.
    pub(super) const fn new(client: Client, path: String, null: &'static str) -> Self {
        Self { client, path, null, waiting: None, place: Place::First, page: None, read: 0, broken: 0 }
    }

    /// The same rows, once this job is done.
    pub(super) fn after(mut self, job: Guard) -> Self {
        self.waiting = Some(job);
        self
    }

    /// What is made of each row.
    pub(super) fn stream<T, F>(
        self,
        read: F,
    ) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T, F>
    where
        F: Fn(&Row) -> Result<T, Error> + Send + 'static,
    {
        let step = async |(mut rows, read): (Self, F)| match rows.next().await? {
            Some(row) => Ok(Some((read(&row)?, (rows, read)))),
            None => Ok(None),
        };
        Box::pin(stream::try_unfold((self, read), step))
    }

    async fn next(&mut self) -> Result<Option<Row>, Error> {
        if let Some(job) = self.waiting.take() {
            job.done().await?;
        }
        while self.place != Place::End {
            match self.next_of_page().await {
                Ok(Some(row)) => {
                    self.read += 1;
                    return Ok(Some(row));
                }
                Ok(None) => self.turn()?,
                // What a job has found does not change, so the page can be asked for again.
                Err(error) if error.is_retryable() && self.broken + 1 < MOST_TRIES => {
                    self.broken += 1;
                    self.page = None;
                    tracing::warn!(path = self.path, read = self.read, %error, "will be read on");
                    tokio::time::sleep(pauses().nth(self.broken).unwrap_or_default()).await;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    async fn next_of_page(&mut self) -> Result<Option<Row>, Error> {
        if self.page.is_none() {
            self.page = Some(self.open().await?);
        }
        match &mut self.page {
            Some(page) => page.next(self.null).await,
            None => Ok(None),
        }
    }

    async fn open(&self) -> Result<Page, Error> {
        let path = match &self.place {
            Place::At(locator) => {
                let mark = if self.path.contains('?') { '&' } else { '?' };
                format!("{}{mark}locator={}", self.path, encode(locator))
            }
            Place::First | Place::End => self.path.clone(),
        };
        let pieces = self.client.transport.open(&Request::get(path)).await?;
        Ok(Page {
            pieces,
            splitter: Splitter::default(),
            columns: None,
            rows: Vec::new().into_iter(),
            passed: self.read,
            ended: false,
        })
    }

    /// Goes on to the next page, once this one has as many rows as it said.
    fn turn(&mut self) -> Result<(), Error> {
        let Some(page) = self.page.take() else { return Ok(()) };
        let said = page.pieces.header("Sforce-NumberOfRecords").and_then(|count| count.parse::<usize>().ok());
        if let Some(said) = said.filter(|said| *said != self.read) {
            return Err(broken(format!("a page of {said} rows has {}", self.read)));
        }
        let next = page.pieces.header("Sforce-Locator").filter(|locator| !matches!(*locator, "" | "null"));
        let next = next.map_or(Place::End, |locator| Place::At(locator.to_owned()));
        if next != Place::End && next == self.place {
            return Err(broken("a page leads to itself".to_owned()));
        }
        self.place = next;
        (self.read, self.broken) = (0, 0);
        Ok(())
    }
}

impl Page {
    async fn next(&mut self, null: &'static str) -> Result<Option<Row>, Error> {
        loop {
            for cells in self.rows.by_ref() {
                let Some(columns) = &self.columns else {
                    self.columns = Some(Arc::new(Columns::of(cells, null)));
                    continue;
                };
                if cells.len() != columns.len() {
                    return Err(broken(format!("a row has {} of {} columns", cells.len(), columns.len())));
                }
                if self.passed == 0 {
                    return Ok(Some(Row { columns: Arc::clone(columns), cells }));
                }
                self.passed -= 1;
            }
            if self.ended {
                return Ok(None);
            }
            let rows = match self.pieces.next().await? {
                Some(piece) => self.splitter.push(piece.as_ref())?,
                None => {
                    self.ended = true;
                    self.splitter.finish()?
                }
            };
            self.rows = rows.into_iter();
        }
    }
}

impl Row {
    /// The row as a record.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.columns.read(&self.cells)
    }

    /// What it has in the column of this name.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.columns.text(name, &self.cells)
    }
}
