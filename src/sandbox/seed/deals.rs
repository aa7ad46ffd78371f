//! Opportunities: whose they are, what they are worth, in which stage.

use serde_json::json;
use sobjects::Id;

use super::companies::Company;
use super::past::{self, Past};
use super::people::Team;
use super::stages::Stage;
use super::standing::{Mood, Standing};
use super::writer::Writer;
use super::{activities, writer};
use crate::sandbox::calendar::plus_days;
use crate::sandbox::store::StoreError;

const KINDS: [&str; 6] = ["New Business", "Expansion", "Renewal", "Pilot", "Platform", "Upgrade"];
const NEXT_STEPS: [&str; 6] = [
    "Send the order form",
    "Call with procurement",
    "Agree on the start date",
    "Demo for the finance team",
    "Answer the security questionnaire",
    "Meet the economic buyer",
];

/// An opportunity that was stored.
pub(super) struct Deal {
    pub(super) id: Id,
    pub(super) owner: Option<Id>,
    pub(super) is_open: bool,
}

/// What opportunities are made of.
struct Market<'m> {
    team: &'m Team,
    companies: &'m [Company],
    stages: &'m [Stage],
}

/// Stores the opportunities with their history and activities.
pub(super) fn write(
    writer: &mut Writer<'_, '_>,
    team: &Team,
    companies: &[Company],
    stages: &[Stage],
    count: usize,
) -> Result<Vec<Deal>, StoreError> {
    let market = Market { team, companies, stages };
    let mut deals = Vec::with_capacity(count);
    let mut committed = 0;
    for at in 0..count {
        let Some(stage) = stage(stages, at) else { break };
        let standing = if stage.is_closed {
            Standing::closed(writer)
        } else if stage.category == "Commit" {
            committed += 1;
            Standing::committed(writer, committed - 1)
        } else {
            Standing::open(writer, at)
        };
        deals.extend(deal(writer, &market, stage, &standing, at)?);
    }
    Ok(deals)
}

/// Of ten opportunities two are won, two lost, one is in commit, five in the other open stages in turn.
fn stage(stages: &[Stage], at: usize) -> Option<&Stage> {
    let in_turn = |wanted: &dyn Fn(&Stage) -> bool, turn: usize| {
        let found: Vec<&Stage> = stages.iter().filter(|stage| wanted(stage)).collect();
        found.get(turn % found.len().max(1)).copied()
    };
    let (tens, one) = (at / 10, at % 10);
    let chosen = match one {
        0 | 1 => in_turn(&|stage| stage.is_won, tens),
        2 | 3 => in_turn(&|stage| stage.is_closed && !stage.is_won, tens),
        4 => in_turn(&|stage| stage.category == "Commit", tens),
        _ => in_turn(&|stage| !stage.is_closed && stage.category != "Commit", tens * 5 + one - 5),
    };
    chosen.or_else(|| in_turn(&|_| true, at))
}

fn deal(
    writer: &mut Writer<'_, '_>,
    market: &Market<'_>,
    stage: &Stage,
    standing: &Standing,
    at: usize,
) -> Result<Option<Deal>, StoreError> {
    let company = company(writer, market.companies, standing, at);
    let owner =
        company.and_then(|company| company.owner).or_else(|| writer.chance.one_of(&market.team.sellers));
    let contact = company.and_then(|company| writer.chance.one_of(&company.contacts));
    let amount = (at % 13 != 6).then(|| writer.chance.between(8, 500) * 500);
    let amount = amount.map(|dollars| writer.currencies.amount(owner, dollars));
    let id = writer.tx.fresh_id("Opportunity")?;
    let past = Past { id, owner, stage, amount, close: standing.close, created: standing.created };
    let mut fields = past::write(writer, market.stages, &past, standing.stage_changed)?;
    let kind = writer.chance.phrase(&KINDS);
    let name = company
        .map_or_else(|| format!("Unassigned - {kind}"), |company| format!("{} - {kind}", company.name));
    fields.extend(writer::row(json!({
        "Id": id, "Name": name.chars().take(120).collect::<String>(), "OwnerId": owner, "ContactId": contact,
        "AccountId": company.and_then(|company| company.id), "Type": writer.picked("Opportunity", "Type"),
        "LeadSource": writer.picked("Opportunity", "LeadSource"),
        "NextStep": (!stage.is_closed && at % 4 != 3).then(|| writer.chance.phrase(&NEXT_STEPS)),
        "HasOpportunityLineItem": amount.is_some() && at % 31 == 7,
        "LastActivityDate":
            standing.next_event.or(standing.last_activity).map(|days| plus_days(writer.today, days)),
    })));
    let Some(id) = writer.put("Opportunity", fields.into())? else { return Ok(None) };
    if let Some(contact) = contact {
        let fields = json!({
            "OpportunityId": id, "ContactId": contact, "IsPrimary": true,
            "Role": writer.picked("OpportunityContactRole", "Role"),
        });
        writer.put("OpportunityContactRole", fields)?;
    }
    let about = activities::About {
        what: Some(id),
        account: company.and_then(|company| company.id),
        who: contact,
        owner,
    };
    activities::past(writer, &about, standing.created, standing.last_activity)?;
    if let Some(days) = standing.next_event {
        activities::event(writer, &about, days)?;
    }
    if !stage.is_closed && standing.mood != Mood::Untouched && writer.chance.percent(30) {
        let due = writer.chance.between(-10, 14);
        activities::open_task(writer, &about, due)?;
    }
    Ok(Some(Deal { id, owner, is_open: !stage.is_closed }))
}

/// Whose deal it is. A planned meeting takes place at an account that is not quiet, its absence shows at one that is.
fn company<'c>(
    writer: &mut Writer<'_, '_>,
    companies: &'c [Company],
    standing: &Standing,
    at: usize,
) -> Option<&'c Company> {
    if at % 37 == 8 && standing.next_event.is_none() {
        return None;
    }
    let fits = |company: &&Company| match (standing.mood, standing.next_event) {
        (Mood::Unmet, _) => company.is_quiet,
        (_, Some(_)) => !company.is_quiet,
        _ => true,
    };
    // A few steps from a random start, not a list of all that fit: there may be thousands.
    let start = usize::try_from(writer.chance.between(0, 1 << 30)).unwrap_or_default();
    (0..companies.len()).filter_map(|step| companies.get((start + step) % companies.len())).find(fits)
}
