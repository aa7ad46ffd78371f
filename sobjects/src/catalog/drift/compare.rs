//! Finds the changes.

use super::super::{Catalog, Child, Field, FieldType, Flags, List, Object, PicklistValue, Text, folded_cmp};
use super::change::{Change, ChangeKind as Kind};

/// What a field can do, and what is said of it where it can no more.
const USES: [(Flags, &str); 5] = [
    (Flags::FILTERABLE, "stand in WHERE"),
    (Flags::SORTABLE, "stand in ORDER BY"),
    (Flags::GROUPABLE, "stand in GROUP BY"),
    (Flags::AGGREGATABLE, "be aggregated"),
    (Flags::ID_LOOKUP, "name a record"),
];

pub(super) fn catalogs(before: &Catalog, now: &Catalog) -> Vec<Change> {
    let mut changes = Vec::new();
    for (was, is) in paired(&before.objects, &now.objects, |object| &object.name) {
        match (was, is) {
            (Some(was), Some(is)) => Comparison::of(was, &mut changes).objects(was, is),
            (Some(was), None) => Comparison::of(was, &mut changes).add(Kind::ObjectGone, None, None, true),
            (None, Some(is)) => Comparison::of(is, &mut changes).add(Kind::ObjectNew, None, None, false),
            (None, None) => {}
        }
    }
    changes
}

/// What is compared, and what was found so far.
struct Comparison<'c> {
    object: &'c str,
    field: Option<&'c str>,
    found: &'c mut Vec<Change>,
}

impl<'c> Comparison<'c> {
    fn of(object: &'c Object, found: &'c mut Vec<Change>) -> Self {
        Self { object: &object.name, field: None, found }
    }

    fn add(&mut self, kind: Kind, from: Option<String>, to: Option<String>, breaks: bool) {
        let (object, field) = (self.object.to_owned(), self.field.map(ToOwned::to_owned));
        self.found.push(Change { object, field, kind, from, to, breaks });
    }

    fn gone(&mut self, kind: Kind, what: &str, breaks: bool) {
        self.add(kind, Some(what.to_owned()), None, breaks);
    }

    fn come(&mut self, kind: Kind, what: &str) {
        self.add(kind, None, Some(what.to_owned()), false);
    }

    fn objects(&mut self, was: &'c Object, is: &'c Object) {
        for (had, has, right) in [
            (was.createable, is.createable, "created"),
            (was.updateable, is.updateable, "changed"),
            (was.queryable, is.queryable, "queried"),
        ] {
            match (had, has) {
                (true, false) => self.gone(Kind::RightGone, right, true),
                (false, true) => self.come(Kind::RightNew, right),
                _ => {}
            }
        }
        for (was, is) in paired(&was.fields, &is.fields, |field| &field.name) {
            self.field = was.or(is).map(|field| &*field.name);
            match (was, is) {
                (Some(was), Some(is)) => self.fields(was, is),
                (Some(_), None) => self.add(Kind::FieldGone, None, None, true),
                (None, Some(is)) => {
                    self.add(Kind::FieldNew, None, None, false);
                    if is.is_required() {
                        self.add(Kind::Required, None, None, true);
                    }
                }
                (None, None) => {}
            }
        }
        self.field = None;
        self.children(&was.children, &is.children);
    }

    fn fields(&mut self, was: &Field, is: &Field) {
        if was.kind != is.kind {
            let name = |field: &Field| Some(field.kind.name().to_owned());
            // What else differs follows from the type.
            return self.add(Kind::Retyped, name(was), name(is), true);
        }
        self.room(was, is);
        let has = |flags| (was.is(flags), is.is(flags));
        self.switched(has(Flags::UPDATEABLE), (Kind::Writable, false), (Kind::ReadOnly, true));
        self.switched(has(Flags::CREATEABLE), (Kind::OnCreate, false), (Kind::NotOnCreate, true));
        // A constructor takes what is required, and one argument more or less does not compile.
        let is_no_longer_given = was.is_required() && !is.is(Flags::CREATEABLE);
        let required = (was.is_required() && !is_no_longer_given, is.is_required());
        self.switched(required, (Kind::Required, true), (Kind::Optional, true));
        // Rows of checked queries say of each column whether it may be empty.
        self.switched(has(Flags::NILLABLE), (Kind::Nillable, true), (Kind::NeverEmpty, true));
        for (flag, purpose) in USES {
            match has(flag) {
                (true, false) => self.gone(Kind::UseGone, purpose, true),
                (false, true) => self.come(Kind::UseNew, purpose),
                _ => {}
            }
        }
        self.values(was, is);
        self.references(was, is);
    }

    fn switched(&mut self, (was, is): (bool, bool), on: (Kind, bool), off: (Kind, bool)) {
        match (was, is) {
            (false, true) => self.add(on.0, None, None, on.1),
            (true, false) => self.add(off.0, None, None, off.1),
            _ => {}
        }
    }

    /// How much the field holds.
    fn room(&mut self, was: &Field, is: &Field) {
        let size = |field: &Field| match field.kind.is_number() {
            true => [field.precision.saturating_sub(field.scale), field.scale],
            false => [field.length, 0],
        };
        let (old, new) = (size(was), size(is));
        if old == new {
            return;
        }
        let shown = |[size, after]: [u32; 2]| {
            Some(match was.kind.is_number() {
                true => format!("{size} digits and {after} after the point"),
                false => format!("{size} characters"),
            })
        };
        let shrunk = old.iter().zip(&new).any(|(old, new)| new < old);
        self.add(if shrunk { Kind::Shrunk } else { Kind::Grown }, shown(old), shown(new), shrunk);
    }

    fn values(&mut self, was: &Field, is: &Field) {
        let is_enum = matches!(was.kind, FieldType::Picklist | FieldType::MultiPicklist);
        let mut of = |left: &Field, right: &Field, then: &mut dyn FnMut(&mut Self, &str, bool)| {
            let right = Values::of(&right.picklist);
            let mut seen = Values::default();
            for value in left.picklist.iter().filter(|value| value.active) {
                // A value may be listed several times, for other controlling values each time.
                if !right.has(&value.value, true) && seen.add(&value.value) {
                    then(self, &value.value, right.has(&value.value, false));
                }
            }
        };
        of(was, is, &mut |this, value, is_listed| match is_listed {
            true => this.gone(Kind::ValueInactive, value, is.is(Flags::RESTRICTED_PICKLIST)),
            false => this.gone(Kind::ValueGone, value, is_enum || is.is(Flags::RESTRICTED_PICKLIST)),
        });
        of(is, was, &mut |this, value, _| this.come(Kind::ValueNew, value));
    }

    fn references(&mut self, was: &Field, is: &Field) {
        let sorted = |field: &Field| {
            let mut targets: Vec<String> = field.reference_to.iter().map(ToString::to_string).collect();
            targets.sort();
            targets
        };
        let (old, new) = (sorted(was), sorted(is));
        if old != new {
            // An id of one object has a type of its own, and one of several is an open enum.
            let breaks = old.len() == 1 || new.len() == 1 || old.iter().any(|target| !new.contains(target));
            let shown = |targets: &[String]| (!targets.is_empty()).then(|| targets.join(", "));
            self.add(Kind::Targets, shown(&old), shown(&new), breaks);
        }
        if was.relationship_name != is.relationship_name {
            let [from, to] = [was, is].map(|field| field.relationship_name.as_ref().map(ToString::to_string));
            let breaks = from.is_some();
            self.add(Kind::Relationship, from, to, breaks);
        }
    }

    fn children(&mut self, was: &List<Child>, is: &List<Child>) {
        for (was, is) in paired(was, is, |child| &child.relationship_name) {
            if was == is {
                continue;
            }
            if let Some(was) = was {
                self.gone(Kind::ChildGone, &shown_child(was), true);
            }
            if let Some(is) = is {
                self.come(Kind::ChildNew, &shown_child(is));
            }
        }
    }
}

fn shown_child(child: &Child) -> String {
    format!("{} ({}.{})", child.relationship_name, child.object, child.field)
}

/// The values of a picklist, of which there may be many thousands.
#[derive(Default)]
struct Values<'v>(std::collections::HashMap<&'v str, bool>);

impl<'v> Values<'v> {
    fn of(values: &'v [PicklistValue]) -> Self {
        let mut known = Self::default();
        for value in values {
            *known.0.entry(&value.value).or_default() |= value.active;
        }
        known
    }

    /// Whether it is listed, or even active.
    fn has(&self, value: &str, active: bool) -> bool {
        self.0.get(value).is_some_and(|known| *known || !active)
    }

    /// Whether it was not there yet.
    fn add(&mut self, value: &'v str) -> bool {
        self.0.insert(value, true).is_none()
    }
}

/// What two lists, both sorted by these names, have at the same name.
fn paired<'l, T: Clone>(
    left: &'l [T],
    right: &'l [T],
    name: impl Fn(&T) -> &Text,
) -> Vec<(Option<&'l T>, Option<&'l T>)> {
    let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
    let mut pairs = Vec::new();
    loop {
        let order = match (left.peek(), right.peek()) {
            (None, None) => return pairs,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(left), Some(right)) => folded_cmp(name(left), name(right)),
        };
        pairs.push((
            if order.is_le() { left.next() } else { None },
            if order.is_ge() { right.next() } else { None },
        ));
    }
}
