//! The matrix in print.

use std::fmt;
use std::io::Write;

use super::combination::Ran;
use super::faults::FAULTS;
use super::shapes::Shape;
use super::steps::{Scenario, Step};

/// Prints past the test harness, which keeps to itself what a passing test prints.
pub(super) fn show(text: &impl fmt::Display) {
    // That nobody reads it is no reason to fail.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

pub(super) const LEGEND: &str = "\
A  the change was made, and the caller was told so
a  the change was made; the caller was told to look, or ended
F  the change was not made, its audit row stands for none, and the caller was told so
f  the change was not made, its audit row stands for none; the caller was told to look, or ended
-  nothing was written, and the caller was told so
.  nothing was written; the caller ended
!  unexplained";

/// The combinations with one kind of audit object.
pub(super) struct Table {
    shape: Shape,
    columns: Vec<(&'static str, Step)>,
    /// By fault and column.
    marks: Vec<Vec<char>>,
    size: usize,
    /// The stories of those that break the law.
    pub(super) broken: Vec<String>,
}

impl Table {
    pub(super) fn new(shape: Shape, columns: &[(Scenario, Step)]) -> Self {
        let columns: Vec<_> = columns.iter().map(|(scenario, step)| (scenario.name, *step)).collect();
        let marks = vec![vec![' '; columns.len()]; FAULTS.len()];
        Self { shape, columns, marks, size: 0, broken: Vec::new() }
    }

    /// How many combinations there are.
    pub(super) const fn size(&self) -> usize {
        self.size
    }

    /// Notes what came of a combination; one whose fault never came to its request is not counted.
    pub(super) fn put(&mut self, ran: &Ran, judged: Result<char, String>) {
        let mark = judged.unwrap_or_else(|story| {
            self.broken.push(story);
            '!'
        });
        let Some((step, fault)) = ran.combination.hit.filter(|_| ran.was_hit) else { return };
        let line = FAULTS.iter().position(|other| other.name == fault.name).expect("a line");
        let column = (ran.combination.scenario.name, step);
        let column = self.columns.iter().position(|other| *other == column).expect("a column");
        self.marks[line][column] = mark;
        self.size += 1;
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nEvery fault at every request, with {}:\n", self.shape)?;
        let letters = ('a'..='z').chain('A'..='Z');
        let header: String =
            letters.clone().take(self.columns.len()).flat_map(|letter| [' ', letter]).collect();
        writeln!(f, "{:24}{header}", "")?;
        for (fault, marks) in FAULTS.iter().zip(&self.marks) {
            let marks: String = marks.iter().flat_map(|mark| [' ', *mark]).collect();
            writeln!(f, "{:24}{marks}", fault.name)?;
        }
        writeln!(f)?;
        let mut write = "";
        for (letter, (name, step)) in letters.zip(&self.columns) {
            let (of, nth) = (if write == *name { "" } else { name }, step.nth);
            write = name;
            writeln!(
                f,
                "{letter}  {:10}{}  {of}",
                step.kind,
                if nth > 1 { format!("{nth}") } else { String::new() }
            )?;
        }
        Ok(())
    }
}
