//! How an opportunity came to its stage, amount and close date: a row of OpportunityHistory for each step.

use serde_json::{Value, json};
use sobjects::{Date, DateTime, Id};

use super::people::FISCAL_CALENDAR;
use super::stages::Stage;
use super::writer::Writer;
use crate::sandbox::calendar::plus_months;
use crate::sandbox::rules::opportunity::{derive, follow_stage, history};
use crate::sandbox::store::{Row, StoreError};

/// Where an opportunity came from and where it is now.
pub(super) struct Past<'s> {
    pub(super) id: Id,
    pub(super) owner: Option<Id>,
    pub(super) stage: &'s Stage,
    pub(super) amount: Option<i64>,
    pub(super) close: Date,
    /// In days from today, as all days here.
    pub(super) created: i64,
}

/// What an opportunity was like from one moment on.
struct Step<'s> {
    moment: DateTime,
    stage: &'s Stage,
    amount: Option<i64>,
    close: Date,
}

/// Stores the history, and answers the opportunity's fields as it left them.
pub(super) fn write(
    writer: &mut Writer<'_, '_>,
    stages: &[Stage],
    past: &Past<'_>,
    stage_changed: Option<i64>,
) -> Result<Row, StoreError> {
    let steps = steps(writer, stages, past, stage_changed);
    let mut before: Option<Row> = None;
    let mut fields = Row::new();
    for step in &steps {
        let mut now = Row::new();
        now.insert("Id".to_owned(), json!(past.id));
        now.insert("StageName".to_owned(), json!(step.stage.name));
        now.insert("Amount".to_owned(), json!(step.amount));
        now.insert("CloseDate".to_owned(), json!(step.close));
        follow_stage(&mut now, &Row::new(), Some(&step.stage.record));
        derive(&mut now, FISCAL_CALENDAR);
        if let Some(mut row) = history(&now, before.as_ref()) {
            row.insert("CreatedDate".to_owned(), json!(step.moment));
            row.insert("CreatedById".to_owned(), json!(past.owner));
            let id = writer.put("OpportunityHistory", Value::Object(row))?;
            let changed =
                |name: &str| before.as_ref().is_some_and(|before| before.get(name) != now.get(name));
            if changed("Amount") {
                fields.insert("LastAmountChangedHistoryId".to_owned(), json!(id));
            }
            if changed("CloseDate") {
                fields.insert("LastCloseDateChangedHistoryId".to_owned(), json!(id));
                fields.insert("PushCount".to_owned(), json!(1));
            }
        }
        before = Some(now);
    }
    fields.extend(before.unwrap_or_default());
    if let [first, .., last] = steps.as_slice() {
        fields.insert("CreatedDate".to_owned(), json!(first.moment));
        fields.insert("LastStageChangeDate".to_owned(), json!(last.moment));
        fields.insert("LastModifiedDate".to_owned(), json!(last.moment));
    } else if let [only] = steps.as_slice() {
        fields.insert("CreatedDate".to_owned(), json!(only.moment));
    }
    fields.entry("PushCount").or_insert(json!(0));
    Ok(fields)
}

/// The steps from the first stage to the last; a single one where the stage never changed.
fn steps<'s>(
    writer: &mut Writer<'_, '_>,
    stages: &'s [Stage],
    past: &Past<'s>,
    stage_changed: Option<i64>,
) -> Vec<Step<'s>> {
    let created = writer.chance.moment(writer.today, past.created);
    let last = Step { moment: created, stage: past.stage, amount: past.amount, close: past.close };
    let Some(changed) = stage_changed.filter(|changed| *changed > past.created) else { return vec![last] };
    let path = path(writer, stages, past.stage);
    let count = i64::try_from(path.len()).unwrap_or(1);
    // The amount grew and the close date was pushed with one of the changes of stage, or never.
    let grew_at = writer.chance.between(0, 3 * count);
    let pushed_at = writer.chance.between(0, 3 * count);
    let mut steps: Vec<Step<'s>> = Vec::new();
    for (at, stage) in (0..count).zip(path) {
        let day = past.created + (changed - past.created) * at / count;
        let moment = if at == 0 { created } else { writer.chance.moment(writer.today, day) };
        // An amount in full hundreds, some four fifths of what it became.
        let amount = past
            .amount
            .map(|amount| if grew_at > at && grew_at <= count { amount / 500 * 400 } else { amount });
        let close =
            if pushed_at > at && pushed_at <= count { plus_months(past.close, -1) } else { past.close };
        steps.push(Step { moment, stage, amount, close });
    }
    let moment = writer.chance.moment(writer.today, changed);
    steps.push(Step { moment, ..last });
    steps
}

/// The open stages that led to this one: one to three of those before it, in their order.
fn path<'s>(writer: &mut Writer<'_, '_>, stages: &'s [Stage], to: &Stage) -> Vec<&'s Stage> {
    let open: Vec<&Stage> = stages.iter().filter(|stage| !stage.is_closed && stage.name != to.name).collect();
    let before =
        stages.iter().filter(|stage| !stage.is_closed).take_while(|stage| stage.name != to.name).count();
    // The first stage of all was come back to.
    let reachable = open.get(..before.max(1)).unwrap_or(&open);
    let wanted = usize::try_from(writer.chance.between(1, 3)).unwrap_or(1);
    let skip = reachable.len().saturating_sub(wanted);
    let skip = usize::try_from(writer.chance.between(0, i64::try_from(skip).unwrap_or_default()))
        .unwrap_or_default();
    reachable.iter().skip(skip).take(wanted).copied().collect()
}
