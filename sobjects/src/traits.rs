//! What generated types implement, so that the client and the query builder can be generic over them.

use std::fmt::Debug;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::catalog::{Field, Object};

/// A record type generated for one object: reads any part of its fields.
pub trait SObject: DeserializeOwned + Debug + Send + Sync + 'static {
    /// API name of the object.
    const NAME: &'static str;
    /// Enum of the object's fields.
    type Field: FieldName;
    /// What a new record is created from.
    type Create: NewRecord<Object = Self>;
    /// What a record is changed with.
    type Update: RecordChanges<Object = Self>;

    /// The object in the static Catalog.
    fn object() -> &'static Object;
}

/// A field enum generated for one object.
pub trait FieldName: Copy + Debug + Eq + Send + Sync + 'static {
    /// All fields of the object, in the Catalog's order.
    const ALL: &'static [Self];

    /// API name of the field.
    fn api_name(self) -> &'static str;

    /// What the Catalog knows about the field.
    fn facts(self) -> &'static Field;
}

/// Values for a new record: only createable fields, required ones not optional.
pub trait NewRecord: Serialize + Send + Sync {
    /// The object that it creates.
    type Object: SObject;
}

/// Changes to a record: only updateable fields, each set, null or left alone.
pub trait RecordChanges: Serialize + Default + Send + Sync {
    /// The object that it changes.
    type Object: SObject;
}

/// A field of object `O` whose values read as `T`.
pub struct Column<O, T> {
    name: &'static str,
    of: PhantomData<fn() -> (O, T)>,
}

impl<O, T> Column<O, T> {
    /// A column; generated code alone has reason to call this.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// API name of the field.
    #[must_use]
    pub const fn api_name(self) -> &'static str {
        self.name
    }
}

impl<O, T> Clone for Column<O, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<O, T> Copy for Column<O, T> {}

impl<O, T> Debug for Column<O, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}
