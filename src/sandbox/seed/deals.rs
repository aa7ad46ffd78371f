//! Opportunities, and how they stand: some well, some quiet, cold, stale, overdue or never touched.

use serde_json::json;
use sobjects::{Date, Id};

use super::companies::Company;
use super::past::{self, Past};
use super::people::Team;
use super::stages::Stage;
use super::writer::Writer;
use super::{activities, writer};
use crate::sandbox::calendar::{plus_days, quarter_end};
use crate::sandbox::store::StoreError;

/// How an opportunity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Moving, with recent activity and, in commit, a planned meeting.
    Healthy,
    /// Nobody has ever recorded an activity.
    Quiet,
    /// The last activity is weeks ago, and so is the last change of stage.
    Cold,
    /// Closes around the end of the quarter, and no meeting with the account is planned.
    Unmet,
    /// Has stood in its first stage for long.
    Untouched,
    /// Came in these days.
    Fresh,
    /// Should have closed already.
    Overdue,
    /// Won or lost.
    Closed,
}

const IN_COMMIT: [Mood; 8] = [
    Mood::Healthy,
    Mood::Cold,
    Mood::Unmet,
    Mood::Healthy,
    Mood::Quiet,
    Mood::Healthy,
    Mood::Unmet,
    Mood::Healthy,
];
const IN_OTHERS: [Mood; 9] = [
    Mood::Healthy,
    Mood::Cold,
    Mood::Untouched,
    Mood::Healthy,
    Mood::Fresh,
    Mood::Overdue,
    Mood::Healthy,
    Mood::Quiet,
    Mood::Cold,
];
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

/// How an opportunity stands, in days from today: those in the past are negative.
struct Standing {
    created: i64,
    stage_changed: Option<i64>,
    last_activity: Option<i64>,
    next_event: Option<i64>,
    close: Date,
}

/// Stores the opportunities with their history and activities.
pub(super) fn write(
    writer: &mut Writer<'_, '_>,
    team: &Team,
    companies: &[Company],
    stages: &[Stage],
    count: usize,
) -> Result<Vec<Deal>, StoreError> {
    let mut deals = Vec::with_capacity(count);
    let mut committed = 0;
    for at in 0..count {
        let Some(stage) = stage(stages, at) else { break };
        let mood = if stage.is_closed {
            Mood::Closed
        } else if stage.category == "Commit" {
            committed += 1;
            IN_COMMIT[(committed - 1) % IN_COMMIT.len()]
        } else {
            IN_OTHERS[at % IN_OTHERS.len()]
        };
        let standing = standing(writer, mood, stage.category == "Commit");
        deals.extend(deal(writer, team, companies, stages, stage, mood, &standing, at)?);
    }
    Ok(deals)
}

/// Of ten opportunities two are won, two lost, two in commit, four in one of the other open stages in turn.
fn stage(stages: &[Stage], at: usize) -> Option<&Stage> {
    let in_turn = |wanted: &dyn Fn(&Stage) -> bool, turn: usize| {
        let found: Vec<&Stage> = stages.iter().filter(|stage| wanted(stage)).collect();
        found.get(turn % found.len().max(1)).copied()
    };
    let (tens, one) = (at / 10, at % 10);
    let chosen = match one {
        0 | 1 => in_turn(&|stage| stage.is_won, tens),
        2 | 3 => in_turn(&|stage| stage.is_closed && !stage.is_won, tens),
        4 | 5 => in_turn(&|stage| stage.category == "Commit", tens),
        _ => in_turn(&|stage| !stage.is_closed && stage.category != "Commit", tens * 4 + one - 6),
    };
    chosen.or_else(|| in_turn(&|_| true, at))
}

fn standing(writer: &mut Writer<'_, '_>, mood: Mood, is_commit: bool) -> Standing {
    let today = writer.today;
    let chance = &mut writer.chance;
    let (created, changed, activity, close) = match mood {
        Mood::Healthy => ((-200, -30), Some((-25, -2)), Some((-10, -1)), (5, 100)),
        Mood::Quiet => ((-120, -21), Some((-19, -10)), None, (10, 120)),
        Mood::Cold => ((-280, -90), Some((-85, -45)), Some((-80, -16)), (10, 150)),
        Mood::Unmet => ((-200, -60), Some((-20, -3)), Some((-10, -1)), (0, 0)),
        Mood::Untouched => ((-250, -40), None, None, (20, 200)),
        Mood::Fresh => ((-14, -2), None, Some((-1, -1)), (45, 180)),
        Mood::Overdue => ((-250, -100), Some((-90, -40)), Some((-39, -20)), (-40, -1)),
        Mood::Closed => ((-350, -1), None, None, (0, 0)),
    };
    let mut day = |(least, most): (i64, i64)| chance.between(least, most);
    if mood == Mood::Closed {
        // Here the first range is that of the close date, on which the stage changed last.
        let close = day(created);
        let before = |days: i64| close - days;
        return Standing {
            created: before(day((30, 150))),
            stage_changed: Some(close),
            last_activity: Some(before(day((0, 5)))),
            next_event: None,
            close: plus_days(today, close),
        };
    }
    let close = if mood == Mood::Unmet {
        plus_days(quarter_end(today), day((-10, 10))).max(today)
    } else {
        plus_days(today, day(close))
    };
    let meets = mood == Mood::Healthy && (is_commit || day((1, 100)) <= 40);
    Standing {
        created: day(created),
        stage_changed: changed.map(&mut day),
        last_activity: activity.map(&mut day),
        next_event: meets.then(|| day((1, 20))),
        close,
    }
}

#[allow(clippy::too_many_arguments, reason = "everything that a deal is made of")]
fn deal(
    writer: &mut Writer<'_, '_>,
    team: &Team,
    companies: &[Company],
    stages: &[Stage],
    stage: &Stage,
    mood: Mood,
    standing: &Standing,
    at: usize,
) -> Result<Option<Deal>, StoreError> {
    let company = company(writer, companies, mood, standing, at);
    let owner = company.and_then(|company| company.owner).or_else(|| writer.chance.one_of(&team.sellers));
    let contact = company.and_then(|company| writer.chance.one_of(&company.contacts));
    let amount = (at % 12 != 9).then(|| writer.chance.between(8, 500) * 500);
    let id = writer.tx.fresh_id("Opportunity")?;
    let past = Past { id, owner, stage, amount, close: standing.close, created: standing.created };
    let mut fields = past::write(writer, stages, &past, standing.stage_changed)?;
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
    if !stage.is_closed && mood != Mood::Untouched && writer.chance.percent(30) {
        let due = writer.chance.between(-10, 14);
        activities::open_task(writer, &about, due)?;
    }
    Ok(Some(Deal { id, owner, is_open: !stage.is_closed }))
}

/// Whose deal it is. A planned meeting takes place at an account that is not quiet, its absence shows at one that is.
fn company<'c>(
    writer: &mut Writer<'_, '_>,
    companies: &'c [Company],
    mood: Mood,
    standing: &Standing,
    at: usize,
) -> Option<&'c Company> {
    if at % 37 == 8 && standing.next_event.is_none() {
        return None;
    }
    let fits = |company: &&Company| match (mood, standing.next_event) {
        (Mood::Unmet, _) => company.is_quiet,
        (_, Some(_)) => !company.is_quiet,
        _ => true,
    };
    // A few steps from a random start, not a list of all that fit: there may be thousands.
    let start = usize::try_from(writer.chance.between(0, 1 << 30)).unwrap_or_default();
    (0..companies.len()).filter_map(|step| companies.get((start + step) % companies.len())).find(fits)
}
