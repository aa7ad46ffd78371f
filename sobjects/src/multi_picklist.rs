//! The chosen values of a multi-select picklist: a set.

use std::convert::Infallible;
use std::slice;
use std::vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::picklist::Picklist;

/// The chosen values of a multi-select picklist, which travel as `A;B`: each once, in the order that the org sends,
/// which says nothing.
///
/// ```
/// use sobjects::MultiPicklist;
/// let mut regions: MultiPicklist<String> = serde_json::from_str("\"North;South\"")?;
/// assert_eq!(regions, ["South".to_owned(), "North".to_owned()].into());
/// assert!(regions.insert("East".to_owned()) && !regions.insert("North".to_owned()));
/// assert_eq!(serde_json::to_string(&regions)?, "\"North;South;East\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct MultiPicklist<T>(Vec<T>);

impl<T: PartialEq> MultiPicklist<T> {
    /// Whether this value is chosen.
    #[must_use]
    pub fn contains(&self, value: &T) -> bool {
        self.0.contains(value)
    }

    /// Chooses this value as well; says whether it was not chosen before.
    pub fn insert(&mut self, value: T) -> bool {
        let new = !self.contains(&value);
        if new {
            self.0.push(value);
        }
        new
    }

    /// Takes this value out; says whether it was chosen.
    pub fn remove(&mut self, value: &T) -> bool {
        let before = self.0.len();
        self.0.retain(|chosen| chosen != value);
        self.0.len() < before
    }
}

impl<T> MultiPicklist<T> {
    /// The chosen values.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.0.iter()
    }

    /// How many are chosen.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is chosen.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Picklist> MultiPicklist<T> {
    /// As it travels: `A;B`.
    #[must_use]
    pub fn joined(&self) -> String {
        self.0.iter().map(Picklist::as_str).collect::<Vec<_>>().join(";")
    }
}

impl<T> Default for MultiPicklist<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> PartialEq for MultiPicklist<T> {
    fn eq(&self, other: &Self) -> bool {
        // Neither has a value twice.
        self.len() == other.len() && self.0.iter().all(|value| other.contains(value))
    }
}

impl<T: Eq> Eq for MultiPicklist<T> {}

impl<T: PartialEq> FromIterator<T> for MultiPicklist<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut chosen = Self::default();
        chosen.extend(values);
        chosen
    }
}

impl<T: PartialEq> Extend<T> for MultiPicklist<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.insert(value);
        }
    }
}

impl<T: PartialEq> From<Vec<T>> for MultiPicklist<T> {
    fn from(values: Vec<T>) -> Self {
        values.into_iter().collect()
    }
}

impl<T: PartialEq, const N: usize> From<[T; N]> for MultiPicklist<T> {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<T> IntoIterator for MultiPicklist<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a MultiPicklist<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Picklist> Serialize for MultiPicklist<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.joined())
    }
}

impl<'de, T: Picklist + PartialEq> Deserialize<'de> for MultiPicklist<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let chosen = |text: &str| text.split(';').filter(|value| !value.is_empty()).map(T::lenient).collect();
        crate::text::read(deserializer, |text| Ok::<_, Infallible>(chosen(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    crate::open_picklist! {
        /// Where.
        #[allow(unreachable_pub)]
        pub enum Region {
            /// `North`
            North = "North",
            /// `South`
            South = "South",
        }
    }

    fn read(text: &str) -> MultiPicklist<Region> {
        serde_json::from_value(text.into()).expect("any text")
    }

    #[test]
    fn order_makes_no_difference_and_nothing_is_there_twice() {
        assert_eq!(read("South;North;South"), [Region::North, Region::South].into());
        assert_ne!(read("South"), read("South;North"));
        assert_eq!(read("South;North;South").joined(), "South;North");
    }

    #[test]
    fn a_new_value_and_an_empty_one_are_read() {
        assert!(read("North;Moon").contains(&Region::Other("Moon".to_owned())));
        assert!(read("").is_empty() && read(";").is_empty());
    }

    #[test]
    fn what_is_removed_is_gone() {
        let mut regions = read("North;South");
        assert!(regions.remove(&Region::North) && !regions.remove(&Region::North));
        assert_eq!(regions.into_iter().collect::<Vec<_>>(), [Region::South]);
    }
}
