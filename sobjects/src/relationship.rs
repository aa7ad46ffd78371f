//! Relationships between objects as typed values: how a query's path leads from an object to a parent's field, and
//! which children it may ask for. Generated constants, in `<object>::parents` and `<object>::children`.
//!
//! Not here: the answer's side, which is [`Children`](crate::Children) and the fields of a record, and queries
//! (crate `soql`).

use std::fmt;
use std::marker::PhantomData;

use crate::traits::Column;

/// How many parents a path may lead through. Source: "Relationship Query Limitations" in the SOQL reference.
const MOST: usize = 5;

/// A way from object `O` to its parent `P`: one relationship, or up to five, one after the other.
///
/// ```
/// use sobjects::{Column, Parent};
/// # struct Opportunity;
/// # struct Account;
/// # struct User;
/// # const ACCOUNT: Parent<Opportunity, Account> = Parent::new("Account");
/// # const OWNER: Parent<Account, User> = Parent::new("Owner");
/// # const NAME: Column<User, String> = Column::new("Name");
/// let column = ACCOUNT.then(OWNER).field(NAME);
/// assert_eq!(column.to_string(), "Account.Owner.Name");
/// ```
///
/// Only what begins where the way has come to can follow:
///
/// ```compile_fail,E0308
/// # use sobjects::Parent;
/// # struct Opportunity;
/// # struct Account;
/// # struct User;
/// # const ACCOUNT: Parent<Opportunity, Account> = Parent::new("Account");
/// # const OWNER: Parent<Opportunity, User> = Parent::new("Owner");
/// let wrong = ACCOUNT.then(OWNER);
/// ```
///
/// The platform goes up five levels:
///
/// ```compile_fail,E0277
/// # use sobjects::Parent;
/// # struct Account;
/// # const PARENT: Parent<Account, Account> = Parent::new("Parent");
/// let five = PARENT.then(PARENT).then(PARENT).then(PARENT).then(PARENT);
/// let six = five.then(PARENT);
/// ```
pub struct Parent<O, P, L = Levels<1>> {
    /// Names of relationships; those behind the last are empty.
    steps: [&'static str; MOST],
    of: Of<O, P, L>,
}

/// What a path is of, without holding any of it.
type Of<O, P, L> = PhantomData<fn() -> (O, P, L)>;

/// How many parents a path leads through.
#[derive(Debug)]
pub struct Levels<const N: usize>;

/// A path that can go on.
#[diagnostic::on_unimplemented(
    message = "a path cannot lead through more than five parents",
    label = "five parents already"
)]
pub trait Below {
    /// One level more.
    type Next;
}

macro_rules! below {
    ($($level:literal $next:literal),+) => {
        $(impl Below for Levels<$level> {
            type Next = Levels<$next>;
        })+
    };
}
below!(1 2, 2 3, 3 4, 4 5);

impl<O, P> Parent<O, P> {
    /// The parent at the end of this relationship; generated code alone has reason to call this.
    #[must_use]
    pub const fn new(relationship: &'static str) -> Self {
        Self { steps: [relationship, "", "", "", ""], of: PhantomData }
    }
}

impl<O, P, L> Parent<O, P, L> {
    /// That parent's parent.
    #[must_use]
    pub fn then<Q>(self, next: Parent<P, Q>) -> Parent<O, Q, L::Next>
    where
        L: Below,
    {
        let mut steps = self.steps;
        let [relationship, ..] = next.steps;
        if let Some(free) = steps.iter_mut().find(|step| step.is_empty()) {
            *free = relationship;
        }
        Parent { steps, of: PhantomData }
    }

    /// A field of that parent, which stands wherever a column of `O` may.
    #[must_use]
    pub const fn field<T>(self, column: Column<P, T>) -> ParentColumn<O, T> {
        ParentColumn { steps: self.steps, name: column.api_name(), of: PhantomData }
    }
}

/// A field of a parent of object `O` whose values read as `T`; as text, the path that SOQL writes.
pub struct ParentColumn<O, T> {
    steps: [&'static str; MOST],
    name: &'static str,
    of: PhantomData<fn() -> (O, T)>,
}

/// The relationship of object `O` to its children, which are records of `C`.
pub struct ChildrenOf<O, C> {
    relationship: &'static str,
    of: PhantomData<fn() -> (O, C)>,
}

impl<O, C> ChildrenOf<O, C> {
    /// The children of this relationship; generated code alone has reason to call this.
    #[must_use]
    pub const fn new(relationship: &'static str) -> Self {
        Self { relationship, of: PhantomData }
    }

    /// The name that a child subquery uses.
    #[must_use]
    pub const fn relationship(self) -> &'static str {
        self.relationship
    }
}

fn path(steps: [&'static str; MOST]) -> impl Iterator<Item = &'static str> {
    steps.into_iter().take_while(|step| !step.is_empty())
}

impl<O, P, L> fmt::Display for Parent<O, P, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&path(self.steps).collect::<Vec<_>>().join("."))
    }
}

impl<O, T> fmt::Display for ParentColumn<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        path(self.steps).try_for_each(|step| write!(f, "{step}."))?;
        f.write_str(self.name)
    }
}

impl<O, C> fmt::Display for ChildrenOf<O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.relationship)
    }
}

macro_rules! plain_value {
    ($($type:ident<$($of:ident),+>),+) => {
        $(impl<$($of),+> Clone for $type<$($of),+> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($of),+> Copy for $type<$($of),+> {}

        impl<$($of),+> fmt::Debug for $type<$($of),+> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        })+
    };
}
plain_value!(Parent<O, P, L>, ParentColumn<O, T>, ChildrenOf<O, C>);

/// The platform's `Name` object: what a relationship leads to that may lead to several objects, such as `What` and
/// `Who` of a task. Only its fields can be selected there; those of one object alone want `TYPEOF`, or a
/// [`Record`](crate::Record).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameObject {}

/// The fields of the [`NameObject`]. Those of people are empty for all other records.
///
/// Source: "Name" in the Object Reference.
pub mod name {
    use super::NameObject;
    use crate::traits::Column;
    use crate::{DateTime, Id};

    macro_rules! columns {
        ($($(#[$meta:meta])* $name:ident: $type:ty = $api_name:literal;)+) => {
            $($(#[$meta])* pub const $name: Column<NameObject, $type> = Column::new($api_name);)+

            /// The API names of them all.
            pub const ALL: &[&str] = &[$($api_name),+];
        };
    }

    columns! {
        /// The record's id.
        ID: Id = "Id";
        /// The record's name.
        NAME: String = "Name";
        /// The API name of its object.
        TYPE: String = "Type";
        /// A person's first name.
        FIRST_NAME: String = "FirstName";
        /// A person's last name.
        LAST_NAME: String = "LastName";
        /// A user's alias.
        ALIAS: String = "Alias";
        /// A person's title.
        TITLE: String = "Title";
        /// A user's name to log in with.
        USERNAME: String = "Username";
        /// A person's e-mail address.
        EMAIL: String = "Email";
        /// A person's telephone number.
        PHONE: String = "Phone";
        /// Whether a user is active.
        IS_ACTIVE: bool = "IsActive";
        /// When the running user last saw the record.
        LAST_VIEWED_DATE: DateTime = "LastViewedDate";
        /// When the running user last saw something that refers to the record.
        LAST_REFERENCED_DATE: DateTime = "LastReferencedDate";
    }
}
