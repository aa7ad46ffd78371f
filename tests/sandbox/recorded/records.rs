//! The records that a recording takes for granted: those whose ids its request names, and those that its query found.

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::{Map, Value, json};

use super::recording::{Answered, Recording};
use super::schema::{is_id, queried, required, resource};
use crate::org::{Answer, Org, form};

/// The most records that a collection takes.
const CHUNK: usize = 200;

/// What was made, or why it cannot be made here.
type Prepared<T> = Result<T, String>;

/// The org and the describes of its objects.
pub(crate) struct World<'o> {
    pub(crate) org: &'o Org,
    pub(crate) describes: BTreeMap<String, Value>,
}

impl World<'_> {
    /// Makes the records; answers the request's URL and body with our ids in place of the recorded ones.
    pub(crate) async fn prepare(&self, recording: &Recording) -> Prepared<(String, String)> {
        let mut url = recording.url.clone();
        let mut body = recording.body.as_ref().map_or(String::new(), Value::to_string);
        let error = recording.json()[0]["errorCode"].as_str().unwrap_or_default();
        for id in ids(&format!("{url} {body}")).into_iter().filter(|_| error != "NOT_FOUND") {
            let Some((object, made)) = self.record_like(&id, recording).await? else { continue };
            if error == "ENTITY_IS_DELETED" {
                self.org.delete(&format!("/sobjects/{object}/{made}")).await;
            }
            url = url.replace(&id, &made);
            body = body.replace(&id, &made);
        }
        for step in recording.steps() {
            let Some(records) = step.answer["records"].as_array() else { continue };
            let path = resource(step.url);
            let position = path.get(1).and_then(|page| page.split_once('-')?.1.parse().ok()).unwrap_or(0);
            let kind =
                records.first().and_then(|record| record["attributes"]["type"].as_str().map(str::to_owned));
            let object = kind.or_else(|| queried(step.url)).filter(|name| self.describes.contains_key(name));
            let Some(object) = object else { continue };
            self.sweep(&object).await?;
            self.found(&object, records, position, step.answer["done"] == json!(false)).await?;
            if position > 0 {
                url = self.next_page(records, &object, &url).await?;
            }
        }
        Ok((url, body))
    }

    /// A record of the object that the id belongs to.
    async fn record_like(&self, id: &str, recording: &Recording) -> Prepared<Option<(String, String)>> {
        let named = resource(&recording.url).get(1).map(ToString::to_string).unwrap_or_default();
        let of =
            |name: &String| self.describes.get(name).is_some_and(|describe| describe["keyPrefix"] == id[..3]);
        let object = Some(named).filter(of).or_else(|| self.describes.keys().find(|name| of(name)).cloned());
        let Some(object) = object else { return Ok(None) };
        let mut body = required(&self.describes[&object]);
        if recording.json()["attributes"]["type"] == *object
            && let Value::Object(shown) = self.body(&object, recording.json()).await?
        {
            body.extend(shown);
        }
        if object == "ContentVersion" {
            let content = if let Answered::Base64(bytes) = &recording.answer { bytes } else { "aGVsbG8=" };
            body.extend(Map::from_iter([
                ("PathOnClient".to_owned(), json!("a.bin")),
                ("VersionData".to_owned(), json!(content)),
            ]));
        }
        let id = self.create(&object, vec![body.into()]).await?.remove(0);
        Ok(Some((object, id)))
    }

    /// Makes the records that a query found, as many as come before them, and one more where there is a next page.
    async fn found(&self, object: &str, records: &[Value], before: usize, more: bool) -> Prepared<()> {
        let filler = json!({});
        let wanted: Vec<&Value> =
            std::iter::repeat_n(&filler, before).chain(records).chain(more.then_some(&filler)).collect();
        for chunk in wanted.chunks(CHUNK) {
            let mut bodies = Vec::with_capacity(chunk.len());
            for record in chunk {
                bodies.push(self.body(object, record).await?);
            }
            let ids = self.create(object, bodies).await?;
            for (record, id) in chunk.iter().zip(&ids) {
                self.children(object, record, id).await?;
            }
        }
        Ok(())
    }

    /// What the record is made from: the fields that can be written, and its parents.
    async fn body(&self, object: &str, record: &Value) -> Prepared<Value> {
        let describe = &self.describes[object];
        let mut body = required(describe);
        for field in describe["fields"].as_array().into_iter().flatten() {
            let name = field["name"].as_str().unwrap_or_default();
            let value = &record[name];
            if field["type"] == "base64" && !value.is_null() {
                body.extend(Map::from_iter([
                    ("PathOnClient".to_owned(), json!("a.bin")),
                    (name.to_owned(), json!("aGVsbG8=")),
                ]));
            } else if field["createable"] == json!(true) && !value.is_null() && field["type"] != "reference" {
                body.insert(name.to_owned(), value.clone());
            }
            let parent =
                field["relationshipName"].as_str().map_or(&Value::Null, |relationship| &record[relationship]);
            let kind = parent["attributes"]["type"].as_str().unwrap_or_default();
            if self.describes.get(kind).is_some_and(|describe| describe["createable"] == json!(true))
                && kind != "User"
            {
                let fields = Box::pin(self.body(kind, parent)).await?;
                body.insert(name.to_owned(), self.create(kind, vec![fields]).await?.remove(0).into());
            }
        }
        Ok(body.into())
    }

    async fn children(&self, object: &str, record: &Value, id: &str) -> Prepared<()> {
        let relationships = self.describes[object]["childRelationships"].as_array().into_iter().flatten();
        for relationship in relationships {
            let name = relationship["relationshipName"].as_str().unwrap_or_default();
            let (Some(rows), Some(child)) =
                (record[name]["records"].as_array(), relationship["childSObject"].as_str())
            else {
                continue;
            };
            let mut bodies = Vec::with_capacity(rows.len());
            for row in rows {
                let mut body = self.body(child, row).await?;
                body[relationship["field"].as_str().unwrap_or_default()] = json!(id);
                bodies.push(body);
            }
            self.create(child, bodies).await?;
        }
        Ok(())
    }

    async fn create(&self, object: &str, bodies: Vec<Value>) -> Prepared<Vec<String>> {
        let typed = bodies.into_iter().map(|mut body| {
            body["attributes"] = json!({"type": object});
            body
        });
        let request = json!({"allOrNone": true, "records": typed.collect::<Vec<_>>()});
        let answer = self.org.post("/composite/sobjects", request).await.body;
        let ids =
            answer.as_array().into_iter().flatten().map(|result| result["id"].as_str().map(str::to_owned));
        ids.collect::<Option<_>>().ok_or_else(|| format!("no {object} can be made: {answer}"))
    }

    /// Deletes what the org was seeded with.
    async fn sweep(&self, object: &str) -> Prepared<()> {
        let (first, object) = match object {
            // Deals that were won keep their account.
            "Account" => (Some("Opportunity"), object),
            // Versions of a file go with it.
            "ContentVersion" => (None, "ContentDocument"),
            _ => (None, object),
        };
        if let Some(first) = first {
            Box::pin(self.sweep(first)).await?;
        }
        loop {
            let found = self.org.query(&format!("SELECT Id FROM {object} LIMIT {CHUNK}")).await.body;
            let rows = found["records"].as_array().into_iter().flatten();
            let ids: Vec<&str> = rows.filter_map(|row| row["Id"].as_str()).collect();
            if ids.is_empty() {
                return Ok(());
            }
            let gone = self
                .org
                .delete(&format!("/composite/sobjects?allOrNone=true&ids={}", ids.join(",")))
                .await
                .body;
            if gone[0]["success"] != json!(true) {
                return Err(format!("no {object} can be deleted: {gone}"));
            }
        }
    }

    /// Asks the query whose second page this is; answers where that page is in our org.
    async fn next_page(&self, records: &[Value], object: &str, url: &str) -> Prepared<String> {
        let fields = records.iter().take(1).filter_map(Value::as_object).flat_map(Map::keys);
        let fields: Vec<&str> = fields.map(String::as_str).filter(|name| *name != "attributes").collect();
        let query = form(&[("q", &format!("SELECT {} FROM {object}", fields.join(",")))]);
        let url = format!("{}?{query}", url.rsplit_once('/').map_or(url, |(base, _)| base));
        let request = self.org.request(Method::GET, &url).bearer_auth(&self.org.running.access_token);
        let page = Answer::of(request).await.body;
        page["nextRecordsUrl"].as_str().map(str::to_owned).ok_or_else(|| format!("no next page: {page}"))
    }
}

/// The ids in a text, each once.
fn ids(text: &str) -> Vec<String> {
    let mut ids: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| is_id(word))
        .map(str::to_owned)
        .collect();
    ids.dedup();
    ids
}
