//! Describes of many objects at once, as the text that came: for whoever keeps them on disk.

use futures_util::stream::{self, StreamExt};
use serde_json::value::RawValue;

use super::kept::NOT_MODIFIED;
use super::stamp::Stamp;
use super::{Client, Stream};
use crate::http::Error;

/// What the org says when it is asked for the describe of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Described {
    /// There is one that is not known yet.
    New {
        /// The JSON to the letter, with keys that [`SObjectDescribe`](sobjects::describe::SObjectDescribe) leaves out.
        text: String,
        /// By what to ask for it again.
        stamp: Stamp,
    },
    /// The one that was stamped still holds.
    Same,
    /// There is no such object, or the running user may not see it; the org does not tell which.
    Absent,
}

impl Client {
    /// Describes many objects, as many at once as the client may make calls, and each on condition that it has changed
    /// where a stamp of its last describe is given. They come in the order in which the org answers; dropping the
    /// stream cancels what is on its way.
    ///
    /// ```no_run
    /// use salesforce_revops::client::{Client, Described, StreamExt};
    /// # async fn example(client: Client) -> Result<(), salesforce_revops::http::Error> {
    /// let wanted = ["Account", "Contact", "Lead"].map(|object| (object.to_owned(), None));
    /// let mut describes = client.describes(wanted.to_vec());
    /// while let Some((object, described)) = describes.next().await {
    ///     match described? {
    ///         Described::New { text, .. } => println!("{object}: {} bytes", text.len()),
    ///         Described::Same => println!("{object} has not changed"),
    ///         Described::Absent => println!("there is no {object}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An error beside an object is that of its call alone; a name that no object can have is one, too.
    pub fn describes(
        &self,
        wanted: Vec<(String, Option<Stamp>)>,
    ) -> impl Stream<Item = (String, Result<Described, Error>)> + Send + Unpin + use<> {
        let (client, at_once) = (self.clone(), self.concurrency());
        let calls = wanted.into_iter().map(move |(object, stamp)| {
            let client = client.clone();
            async move {
                let described = client.described(&object, stamp.as_ref()).await;
                (object, described)
            }
        });
        Box::pin(stream::iter(calls).buffer_unordered(at_once))
    }

    async fn described(&self, object: &str, stamp: Option<&Stamp>) -> Result<Described, Error> {
        let request = self.api().describe(object)?;
        let request = stamp.into_iter().fold(request, |request, stamp| stamp.condition(request));
        let answer = match self.send(&request).await {
            Err(error) if error.is_absence() => return Ok(Described::Absent),
            answer => answer?,
        };
        if answer.status == NOT_MODIFIED {
            return Ok(Described::Same);
        }
        let text: Box<str> = answer.json::<Box<RawValue>>()?.into();
        Ok(Described::New { text: text.into(), stamp: Stamp::of(&answer) })
    }
}
