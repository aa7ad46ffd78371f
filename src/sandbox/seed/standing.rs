//! How an opportunity stands: well, quiet, cold, overdue, never touched.

use sobjects::Date;

use super::writer::Writer;
use crate::sandbox::calendar::{plus_days, quarter_end};

/// How an opportunity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
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
/// How an opportunity stands, in days from today: those in the past are negative.
pub(super) struct Standing {
    pub(super) mood: Mood,
    pub(super) created: i64,
    pub(super) stage_changed: Option<i64>,
    pub(super) last_activity: Option<i64>,
    pub(super) next_event: Option<i64>,
    pub(super) close: Date,
}

impl Standing {
    /// One of the moods in commit, in turn.
    pub(super) fn committed(writer: &mut Writer<'_, '_>, turn: usize) -> Self {
        let mood = IN_COMMIT.get(turn % IN_COMMIT.len()).copied();
        standing(writer, mood.unwrap_or(Mood::Healthy), true)
    }

    /// One of the moods of the other open stages, in turn.
    pub(super) fn open(writer: &mut Writer<'_, '_>, turn: usize) -> Self {
        let mood = IN_OTHERS.get(turn % IN_OTHERS.len()).copied();
        standing(writer, mood.unwrap_or(Mood::Healthy), false)
    }

    /// Won or lost in the past year: the stage changed last on the close date.
    pub(super) fn closed(writer: &mut Writer<'_, '_>) -> Self {
        let close = writer.chance.between(-350, -1);
        Self {
            mood: Mood::Healthy,
            created: close - writer.chance.between(30, 150),
            stage_changed: Some(close),
            last_activity: Some(close - writer.chance.between(0, 5)),
            next_event: None,
            close: plus_days(writer.today, close),
        }
    }
}

/// Days from today: the range of creation, last change of stage, last activity, close date.
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
    };
    let mut day = |(least, most): (i64, i64)| chance.between(least, most);
    let close = if mood == Mood::Unmet {
        plus_days(quarter_end(today), day((-10, 10))).max(today)
    } else {
        plus_days(today, day(close))
    };
    let meets = mood == Mood::Healthy && (is_commit || day((1, 100)) <= 40);
    Standing {
        mood,
        created: day(created),
        stage_changed: changed.map(&mut day),
        last_activity: activity.map(&mut day),
        next_event: meets.then(|| day((1, 20))),
        close,
    }
}
