//! A row: its members, each under a name of its own.

use crate::types::Typed;

/// What a row of the answer has, or a record within it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) members: Vec<Member>,
}

/// One member of a row.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// Its name in the answer.
    pub(crate) key: String,
    /// Its name as the query writes it, where that differs.
    pub(crate) written: Option<String>,
    /// Its name in the row's type.
    pub(crate) ident: String,
    pub(crate) holds: Holds,
}

/// What a member holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    Value(Typed),
    /// A parent record, or none.
    Parent(Row),
    /// Child records, or none.
    Children(Row),
}

/// Two members would have one name in the answer.
pub(crate) struct Twice;

impl Row {
    pub(crate) fn add(&mut self, mut member: Member) -> Result<(), Twice> {
        if self.find(&member.key).is_some() {
            return Err(Twice);
        }
        member.ident = self.unused(member.ident);
        self.members.push(member);
        Ok(())
    }

    /// The parent of this name, which several fields share.
    pub(crate) fn parent(&mut self, key: &str, ident: String) -> Result<&mut Self, Twice> {
        let at = match self.find(key) {
            Some(at) => at,
            None => {
                let (key, holds) = (key.to_owned(), Holds::Parent(Self::default()));
                self.add(Member { key, written: None, ident, holds })?;
                self.members.len() - 1
            }
        };
        match self.members.get_mut(at) {
            Some(Member { holds: Holds::Parent(parent), .. }) => Ok(parent),
            _ => Err(Twice),
        }
    }

    fn find(&self, key: &str) -> Option<usize> {
        self.members.iter().position(|member| member.key.eq_ignore_ascii_case(key))
    }

    /// Names of the platform never meet; an alias, or a name chosen by hand, may meet one of them.
    fn unused(&self, mut ident: String) -> String {
        while self.members.iter().any(|member| member.ident == ident) {
            ident.push('_');
        }
        ident
    }
}
