//! How many writes were made today, counted from the audit rows: so it holds across restarts and instances.

use serde::de::IgnoredAny;
use soql::ast::{DateLiteral, Period};
use soql::build::{count_all, field};

use super::AuditShape;
use super::status::Status;
use crate::client::{Api, Client, CompositeAnswer, Page};
use crate::http::{Error, Request};

/// Asks for the number of today's rows. Those that say that nothing was written are left out, where rows can say so.
pub(super) fn count(api: Api, shape: &AuditShape) -> Result<Request, Error> {
    let query =
        shape.select()?.item(count_all()).filter(field("CreatedDate").eq(DateLiteral::This(Period::Day)));
    let query = if shape.holds("Status__c") {
        query.filter(field("Status__c").ne(Status::Failed.as_str()))
    } else if shape.holds("Failed__c") {
        query.filter(field("Failed__c").eq(false))
    } else {
        query
    };
    api.query(&query.build().to_string())
}

/// The same, in a call of its own.
pub(super) async fn made_today(client: &Client, shape: &AuditShape) -> Result<u64, Error> {
    let page: Page<IgnoredAny> = client.send(&count(client.api(), shape)?).await?.json()?;
    Ok(page.total_size)
}

/// The number in the answer to that request.
pub(super) fn made(answer: &CompositeAnswer, reference: &str) -> Result<u64, Error> {
    let page: Page<IgnoredAny> = answer.part(reference)?.read()?;
    Ok(page.total_size)
}
