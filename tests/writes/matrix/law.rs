//! What must hold after every combination, read from the org itself.

use std::collections::HashMap;
use std::fmt::Write;

use sobjects::{Record, Value};

use super::combination::{BEFORE, Ran, Told};
use super::shapes::Shape;
use crate::world::{AUDIT, World};

/// What the org holds, by the id of the record that it is about.
pub(super) struct Found {
    shape: Shape,
    amounts: HashMap<String, Value>,
    history: HashMap<String, Vec<Record>>,
    links: HashMap<String, Vec<Record>>,
    rows: HashMap<String, Vec<Record>>,
}

impl Found {
    pub(super) async fn of(world: &World, shape: Shape, ran: &[Ran]) -> Self {
        let opportunities =
            world.all("SELECT Id, Amount FROM Opportunity WHERE Name LIKE 'combination%'").await;
        let amount = |record: Record| Some((record.text("Id")?.to_owned(), record.get("Amount")?.clone()));
        let mut links = Vec::new();
        let noted: Vec<_> = ran.iter().filter(|ran| ran.combination.scenario.is_note).collect();
        for some in noted.chunks(100) {
            let ids: Vec<_> = some.iter().map(|ran| format!("'{}'", ran.combination.record)).collect();
            let condition = format!("LinkedEntityId IN ({})", ids.join(", "));
            links.extend(
                world.all(&format!("SELECT LinkedEntityId FROM ContentDocumentLink WHERE {condition}")).await,
            );
        }
        let columns = ["Old_Value__c", "New_Value__c", "Field__c"].iter().chain(shape.more_fields());
        let columns = columns.fold(String::new(), |all, column| format!("{all}, {column}"));
        Self {
            shape,
            amounts: opportunities.into_iter().filter_map(amount).collect(),
            history: by(
                "OpportunityId",
                world.all("SELECT OpportunityId, Amount FROM OpportunityHistory").await,
            ),
            links: by("LinkedEntityId", links),
            rows: by(
                "Record_Id__c",
                world.all(&format!("SELECT Id, Record_Id__c{columns} FROM {AUDIT}")).await,
            ),
        }
    }

    /// How often the change was made.
    fn times(&self, ran: &Ran) -> usize {
        let id = ran.combination.record.as_str();
        let wish = Value::Number(format!("{}.0", ran.combination.wish));
        if ran.combination.scenario.is_note {
            return self.links.get(id).map_or(0, Vec::len);
        }
        let history = self.history.get(id).map_or(&[][..], Vec::as_slice);
        history.iter().filter(|step| step.get("Amount") == Some(&wish)).count()
    }

    fn rows(&self, ran: &Ran) -> &[Record] {
        self.rows.get(ran.combination.record.as_str()).map_or(&[], Vec::as_slice)
    }

    /// What the combination breaks of the law, if it does, and its mark in the matrix.
    pub(super) fn judge(&self, ran: &Ran) -> Result<char, String> {
        let (times, rows, told) = (self.times(ran), self.rows(ran), ran.told);
        let broken = |law: &str| Err(format!("{law}\n{}", self.story(ran)));
        if times > 1 || rows.len() > 1 {
            return broken("something is written twice");
        }
        let is_changed = times == 1;
        let row = rows.first();
        if is_changed && row.is_none() {
            return broken("a change without an audit row");
        }
        if told == Told::Done && !is_changed || told == Told::NotDone && is_changed {
            return broken("the caller was not told the truth");
        }
        if let Some(row) = row {
            if !is_whole(ran, row) {
                return broken("the audit row does not say what was to be done");
            }
            let failed = row.get("Failed__c") == Some(&Value::Bool(true));
            if is_changed && failed {
                return broken("the audit row says that a change was not made which was");
            }
            if self.shape == Shape::Full {
                match row.text("Status__c") {
                    Some("Applied") if is_changed => {}
                    Some("Failed") if !is_changed && failed && row.text("Error__c").is_some() => {}
                    _ => return broken("audit row and record do not agree"),
                }
            }
        }
        Ok(match (is_changed, row.is_some(), told) {
            (true, _, Told::Done) => 'A',
            (true, _, _) => 'a',
            (false, true, Told::NotDone) => 'F',
            (false, true, _) => 'f',
            (false, false, Told::Nothing) => '.',
            (false, false, _) => '-',
        })
    }

    /// Everything that is known of a combination.
    fn story(&self, ran: &Ran) -> String {
        let combination = &ran.combination;
        let (step, fault) =
            combination.hit.map_or((None, "nothing"), |(step, fault)| (Some(step), fault.name));
        let mut story = format!("{}: {}; `{fault}` at {step:?}\n", self.shape, combination.scenario.name);
        let _ = writeln!(story, "told: {}", ran.words);
        for seen in &ran.seen {
            let _ = writeln!(story, "sent: {} {:?}\n      {}", seen.line, seen.way, seen.body);
        }
        let id = combination.record.as_str();
        let _ =
            writeln!(story, "record {id}: Amount {:?}, wanted {}", self.amounts.get(id), combination.wish);
        let _ = writeln!(story, "history: {:?}\nlinks: {:?}", self.history.get(id), self.links.get(id));
        let _ = writeln!(story, "rows: {:#?}", self.rows(ran));
        story
    }
}

/// Whether a row says what was to be done.
fn is_whole(ran: &Ran, row: &Record) -> bool {
    let said = |name: &str| row.text(name).unwrap_or_default();
    let wish = ran.combination.wish.to_string();
    match ran.combination.scenario.is_note {
        true => said("Field__c") == "ContentNote" && said("New_Value__c").contains(&wish),
        false => (said("Old_Value__c"), said("New_Value__c")) == (BEFORE.to_string().as_str(), wish.as_str()),
    }
}

fn by(key: &str, records: Vec<Record>) -> HashMap<String, Vec<Record>> {
    let mut found: HashMap<String, Vec<Record>> = HashMap::new();
    for record in records {
        found.entry(record.text(key).unwrap_or_default().to_owned()).or_default().push(record);
    }
    found
}
