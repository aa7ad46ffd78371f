//! The model: what an audited write promises, without any request.

use super::ops::{Expects, Fate, How, Op, RECORDS, Told, Which};

/// What there is at the end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// By record: every amount that it ever had, and how many notes.
    pub(super) records: Vec<(Vec<Option<u32>>, usize)>,
    /// By record: the rows, sorted; each by what was to be done and what the row says became of it.
    pub(super) rows: Vec<Vec<(String, String)>>,
}

/// What each record holds first.
pub(super) const FIRST: u32 = 77;

#[derive(Debug)]
pub(super) struct Expected {
    records: Vec<Record>,
    rows: Vec<Row>,
    late: Vec<Late>,
}

#[derive(Debug, Clone)]
struct Record {
    amounts: Vec<Option<u32>>,
    notes: usize,
    /// How often it was changed.
    version: usize,
}

#[derive(Debug, Clone)]
struct Row {
    record: usize,
    deed: Deed,
    is_there: bool,
    status: &'static str,
}

#[derive(Debug, Clone, Copy)]
enum Deed {
    /// From what to what, and of which version of the record.
    Change(Option<u32>, Option<u32>, usize),
    Note,
}

/// A request on its way, by the index of its row.
#[derive(Debug)]
enum Late {
    Row(usize),
    Change(usize),
}

impl Default for Expected {
    fn default() -> Self {
        let record = Record { amounts: vec![Some(FIRST)], notes: 0, version: 0 };
        Self { records: vec![record; RECORDS], rows: Vec::new(), late: Vec::new() }
    }
}

impl Expected {
    pub(super) fn run(&mut self, op: &Op) -> Told {
        match op {
            Op::Write { record, value, expects, rival, fate } => {
                let old = self.records[*record].amount();
                if *expects == Expects::AnotherValue {
                    return Told::Unexpected;
                }
                let deed = Deed::Change(old, *value, self.records[*record].version);
                if let Some(rival) = rival {
                    self.records[*record].set(Some(*rival));
                }
                if old == *value {
                    return Told::Unchanged;
                }
                self.write(*record, deed, *fate)
            }
            Op::Note { record, fate } => self.write(*record, Deed::Note, *fate),
            Op::Other { record, value } => {
                self.records[*record].set(Some(*value));
                Told::Nothing
            }
            Op::Deliver => {
                for late in std::mem::take(&mut self.late) {
                    match late {
                        Late::Row(row) => self.rows[row].is_there = true,
                        Late::Change(row) => drop(self.change(row)),
                    }
                }
                Told::Nothing
            }
            Op::Reconcile => {
                let open = self.rows.iter_mut().filter(|row| row.is_there && row.status == "Pending");
                open.for_each(|row| row.status = "Failed");
                Told::Nothing
            }
        }
    }

    fn write(&mut self, record: usize, deed: Deed, fate: Fate) -> Told {
        let row = self.rows.len();
        let how = |which| if fate.at == which { fate.how } else { How::Well };
        let is_there = !matches!(how(Which::Row), How::Outage | How::KilledBefore | How::KilledLate);
        self.rows.push(Row { record, deed, is_there, status: "Pending" });
        match how(Which::Row) {
            How::Outage => return Told::NoRow,
            How::KilledBefore | How::KilledAfter => return Told::Nothing,
            How::KilledLate => {
                self.late.push(Late::Row(row));
                return Told::Nothing;
            }
            // The row is looked for by its key, and sent again where it is not there.
            How::Well | How::LostBefore | How::LostAfter | How::Late => {}
        }
        match how(Which::Change) {
            How::Well => match self.change(row) {
                true => Told::Applied,
                false => self.fail(row, Told::Conflict),
            },
            How::LostAfter if self.change(row) => Told::Applied,
            // The fence: what comes later is refused.
            How::LostBefore | How::LostAfter | How::Late => self.fail(row, Told::NotMade),
            How::Outage => Told::Unclear,
            How::KilledBefore => Told::Nothing,
            How::KilledAfter => {
                self.change(row);
                Told::Nothing
            }
            How::KilledLate => {
                self.late.push(Late::Change(row));
                Told::Nothing
            }
        }
    }

    fn fail(&mut self, row: usize, told: Told) -> Told {
        self.rows[row].status = "Failed";
        told
    }

    /// The change comes to the org; whether it is made.
    fn change(&mut self, row: usize) -> bool {
        let row = &mut self.rows[row];
        let record = &mut self.records[row.record];
        let is_made = row.status == "Pending"
            && match row.deed {
                Deed::Change(_, _, version) => version == record.version,
                Deed::Note => true,
            };
        if is_made {
            row.status = "Applied";
            match row.deed {
                Deed::Change(_, new, _) => record.set(new),
                Deed::Note => record.notes += 1,
            }
        }
        is_made
    }

    pub(super) fn found(self) -> Found {
        let mut rows = vec![Vec::new(); self.records.len()];
        for row in self.rows.into_iter().filter(|row| row.is_there) {
            let deed = match row.deed {
                Deed::Change(old, new, _) => change(old, new),
                Deed::Note => "note".to_owned(),
            };
            rows[row.record].push((deed, row.status.to_owned()));
        }
        rows.iter_mut().for_each(|rows| rows.sort());
        Found {
            records: self.records.into_iter().map(|record| (record.amounts, record.notes)).collect(),
            rows,
        }
    }
}

/// How a change is written in [`Found`].
pub(super) fn change(old: Option<u32>, new: Option<u32>) -> String {
    let text = |value: Option<u32>| value.map_or_else(|| "nothing".to_owned(), |value| value.to_string());
    format!("{} to {}", text(old), text(new))
}

impl Record {
    fn amount(&self) -> Option<u32> {
        self.amounts.last().copied().flatten()
    }

    fn set(&mut self, value: Option<u32>) {
        self.version += 1;
        if self.amount() != value {
            self.amounts.push(value);
        }
    }
}
