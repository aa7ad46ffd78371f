//! XML with its places, and what is wrong with it.

use roxmltree::{Document, Node};

const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

/// What is wrong with a component.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub(super) text: String,
    /// Line and column in the file.
    pub(super) at: Option<(u32, u32)>,
}

/// An element of which it is known what may stand in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'d> {
    node: Node<'d, 'd>,
}

impl Problem {
    /// A problem of the component as a whole.
    pub(super) fn whole(text: impl Into<String>) -> Self {
        Self { text: text.into(), at: None }
    }
}

/// The document in a file. One with a document type is refused: it could name other files.
pub(super) fn document(text: &str) -> Result<Document<'_>, Problem> {
    Document::parse(text).map_err(|error| {
        let at = error.pos();
        Problem { text: format!("Error parsing file: {error}"), at: Some((at.row, at.col)) }
    })
}

impl<'d> Element<'d> {
    /// The root of a document, which is of this type and has no other children than these.
    pub(super) fn root(document: &'d Document<'d>, kind: &str, children: &[&str]) -> Result<Self, Problem> {
        let element = Self { node: document.root_element() };
        if !element.node.has_tag_name((NAMESPACE, kind)) {
            return Err(element.problem(format!("Error parsing file: the root element is not {kind}")));
        }
        element.checked(kind, children)
    }

    /// The children of this name, which are of this type and have no other children than these.
    pub(super) fn all(self, name: &str, kind: &str, children: &[&str]) -> Result<Vec<Self>, Problem> {
        self.named(name).map(|node| Self { node }.checked(kind, children)).collect()
    }

    /// The first child of this name.
    pub(super) fn first(self, name: &str, kind: &str, children: &[&str]) -> Result<Option<Self>, Problem> {
        self.named(name).next().map(|node| Self { node }.checked(kind, children)).transpose()
    }

    /// The text in the child of this name, where it is not empty.
    pub(super) fn text(self, name: &str) -> Option<&'d str> {
        self.named(name).next()?.text().map(str::trim).filter(|text| !text.is_empty())
    }

    /// The texts in all children of this name.
    pub(super) fn texts(self, name: &str) -> Vec<&'d str> {
        self.named(name).filter_map(|node| node.text()).map(str::trim).collect()
    }

    /// The text in a child that has to be there.
    pub(super) fn required(self, name: &str) -> Result<&'d str, Problem> {
        self.text(name).ok_or_else(|| self.problem(format!("Required field is missing: {name}")))
    }

    /// `true` or `false` in the child of this name.
    pub(super) fn flag(self, name: &str) -> Result<Option<bool>, Problem> {
        match self.text(name) {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(other) => {
                Err(self.problem(format!("'{other}' is not a valid value for the type xsd:boolean")))
            }
        }
    }

    /// The whole number in the child of this name.
    pub(super) fn number(self, name: &str) -> Result<Option<u32>, Problem> {
        let number = |text: &str| {
            text.parse()
                .map_err(|_| self.problem(format!("'{text}' is not a valid value for the type xsd:int")))
        };
        self.text(name).map(number).transpose()
    }

    /// A problem at this place.
    pub(super) fn problem(self, text: impl Into<String>) -> Problem {
        let at = self.node.document().text_pos_at(self.node.range().start);
        Problem { text: text.into(), at: Some((at.row, at.col)) }
    }

    fn named(self, name: &str) -> impl Iterator<Item = Node<'d, 'd>> {
        self.node.children().filter(move |node| node.has_tag_name((NAMESPACE, name)))
    }

    fn checked(self, kind: &str, children: &[&str]) -> Result<Self, Problem> {
        let stranger = self.node.children().filter(Node::is_element).find(|node| {
            node.tag_name().namespace() != Some(NAMESPACE) || !children.contains(&node.tag_name().name())
        });
        match stranger {
            None => Ok(self),
            Some(node) => {
                let tag = node.tag_name();
                let namespace = tag.namespace().unwrap_or_default();
                let text = format!(
                    "Error parsing file: Element {{{namespace}}}{} invalid at this location in type {kind}",
                    tag.name()
                );
                Err(Self { node }.problem(text))
            }
        }
    }
}
