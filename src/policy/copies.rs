//! Where the values of a field stand once more: the org's own histories. What hides a field hides its copies.

use sobjects::{Catalog, Field, Object};

use super::Policy;

/// Fields that keep the values of whichever field was changed.
const OF_ANY: [&str; 2] = ["OldValue", "NewValue"];

impl Policy {
    /// The fields whose values a field of this name may repeat, those that the Catalog has lost among them.
    pub(super) fn originals<'c>(
        &'c self,
        catalog: &'c Catalog,
        object: &str,
        field: &str,
    ) -> Vec<(&'c Object, &'c Field)> {
        let mut found = originals(catalog, object, field);
        found.extend(self.whole.iter().flat_map(|whole| originals(whole, object, field)));
        found
    }
}

/// The fields whose values a field of this name may repeat; none for most.
fn originals<'c>(catalog: &'c Catalog, object: &str, field: &str) -> Vec<(&'c Object, &'c Field)> {
    let is_of_any = OF_ANY.iter().any(|name| name.eq_ignore_ascii_case(field));
    match origin(catalog, object) {
        Some(origin) if is_of_any => of(origin).collect(),
        Some(origin) => of(origin).filter(|(_, original)| is_copy(field, &original.name)).collect(),
        // Such as FeedTrackedChange, which is of any object.
        None if is_of_any => catalog.objects.iter().flat_map(of).collect(),
        None => Vec::new(),
    }
}

fn of(object: &Object) -> impl Iterator<Item = (&Object, &Field)> {
    object.fields.iter().map(move |field| (object, field))
}

/// The object whose history this is: `OpportunityHistory`, `OpportunityFieldHistory`, `Review__History`.
fn origin<'c>(catalog: &'c Catalog, object: &str) -> Option<&'c Object> {
    let name = strip_end(object, "History")?;
    let custom = || strip_end(name, "__").map(|name| format!("{name}__c"));
    let standard = || catalog.object(strip_end(name, "Field")?);
    catalog.object(name).or_else(standard).or_else(|| catalog.object(&custom()?))
}

/// `Amount` and `PrevAmount` of a history repeat `Amount`.
fn is_copy(field: &str, original: &str) -> bool {
    let previous = field.get(..4).filter(|start| start.eq_ignore_ascii_case("Prev"));
    let before = previous.and_then(|_| field.get(4..));
    field.eq_ignore_ascii_case(original) || before.is_some_and(|name| name.eq_ignore_ascii_case(original))
}

fn strip_end<'n>(name: &'n str, end: &str) -> Option<&'n str> {
    let at = name.len().checked_sub(end.len())?;
    name.get(at..)?.eq_ignore_ascii_case(end).then(|| name.get(..at)).flatten()
}
