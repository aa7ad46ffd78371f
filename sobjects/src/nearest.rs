//! The known name or value nearest to a mistyped one.

/// The candidate most like `name`, if one is near enough to be what was meant.
///
/// ```
/// use sobjects::nearest::nearest;
/// assert_eq!(nearest("stagnam", ["Amount", "StageName"]).as_deref(), Some("StageName"));
/// assert_eq!(nearest("Zebra", ["Amount", "StageName"]), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // A name this long is no slip of the pen, and the comparison is quadratic.
    if name.len() > 120 {
        return None;
    }
    let name = name.to_lowercase();
    let bound = (name.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= 3 * bound)
        .map(|candidate| (distance(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= bound)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

/// How many characters must be added, dropped, changed or swapped with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    let mut last = None;
    for (i, l) in left.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, &r) in right.iter().enumerate() {
            let changed = row[j] + usize::from(l != r);
            let mut best = changed.min(row[j + 1] + 1).min(next[j] + 1);
            if j > 0 && last == Some(r) && right[j - 1] == l {
                best = best.min(before[j - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
        last = Some(l);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let names = ["StageName", "Name", "Amount", "CloseDate"];
        assert_eq!(nearest("StageNam", names).as_deref(), Some("StageName"));
        assert_eq!(nearest("colsedate", names).as_deref(), Some("CloseDate"));
        assert_eq!(nearest("Ammount", names).as_deref(), Some("Amount"));
        assert_eq!(nearest("Zebra", names), None);
    }
}
