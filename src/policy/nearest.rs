//! Which of the known names was probably meant.

/// Sorts the names so that those most like `given` come first; the rest keeps its order.
pub(crate) fn sort(names: &mut [String], given: &str) {
    names.sort_by_cached_key(|name| likeness(name, given));
}

/// The names so much like `given` that they were probably meant, the most likely first.
pub(crate) fn likely<'a>(names: impl Iterator<Item = &'a str>, given: &str) -> Vec<&'a str> {
    let mut found: Vec<(usize, &str)> =
        names.map(|name| (likeness(name, given), name)).filter(|(distance, _)| *distance < FAR).collect();
    found.sort_by_key(|(distance, _)| *distance);
    found.into_iter().take(3).map(|(_, name)| name).collect()
}

/// Names at this distance are not alike.
const FAR: usize = 100;

/// 0 for the same name in another case, then by the number of typing errors; [`FAR`] where too many.
fn likeness(name: &str, given: &str) -> usize {
    let fold = |text: &str| text.trim().to_lowercase().chars().take(60).collect::<Vec<_>>();
    let (name, given) = (fold(name), fold(given));
    let errors = edits(&name, &given);
    if errors * 3 <= name.len().max(given.len()) {
        return errors;
    }
    let contains = given.len() >= 3
        && (name.windows(given.len()).any(|part| part == given)
            || given.windows(name.len().max(1)).any(|part| part == name));
    if contains { FAR - 1 } else { FAR }
}

/// Levenshtein distance, by the usual single row.
fn edits(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (removed, a) in from.iter().enumerate() {
        let mut diagonal = removed;
        let mut left = removed + 1;
        let mut next = vec![left];
        for (b, above) in to.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(a != b)).min(above + 1).min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_case_and_small_slips_are_likely() {
        let names = ["Prospecting", "Commit", "Closed Won", "Closed Lost"];
        assert_eq!(likely(names.into_iter(), "commit"), ["Commit"]);
        assert_eq!(likely(names.into_iter(), "Close Won"), ["Closed Won"]);
        assert_eq!(likely(names.into_iter(), "Closed"), ["Closed Won", "Closed Lost"]);
        assert!(likely(names.into_iter(), "日本").is_empty());
    }

    #[test]
    fn distances_count_single_edits() {
        let edits = |a: &str, b: &str| edits(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(edits("kitten", "sitting"), 3);
        assert_eq!(edits("", "abc"), 3);
        assert_eq!(edits("abc", "abc"), 0);
    }
}
