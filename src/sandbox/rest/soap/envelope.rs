//! SOAP envelopes: what stands in a request, and how an answer or a fault is wrapped.

use axum::http::StatusCode;
use roxmltree::{Document, Node};

use crate::sandbox::rest::call::Reply;
use crate::sandbox::rest::markup::escaped;
use crate::sandbox::store::StoreError;

const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Which of the two APIs is spoken: the same for every org, or made for this one.
#[derive(Debug, Clone, Copy)]
pub(super) enum Api {
    Partner,
    Enterprise,
}

/// A request that is well-formed.
pub(super) struct Request<'d> {
    envelope: Node<'d, 'd>,
    operation: Node<'d, 'd>,
    api: Api,
}

/// Why there is no answer.
pub(super) struct Fault {
    code: String,
    message: String,
    /// Its type in the WSDL; none for a request that is not understood.
    kind: Option<&'static str>,
}

impl Api {
    /// The API of this letter in the path.
    pub(super) fn of(letter: &str) -> Option<Self> {
        match letter {
            "u" => Some(Self::Partner),
            "c" => Some(Self::Enterprise),
            _ => None,
        }
    }

    pub(super) const fn letter(self) -> &'static str {
        match self {
            Self::Partner => "u",
            Self::Enterprise => "c",
        }
    }

    pub(super) const fn namespace(self) -> &'static str {
        match self {
            Self::Partner => "urn:partner.soap.sforce.com",
            Self::Enterprise => "urn:enterprise.soap.sforce.com",
        }
    }

    const fn faults(self) -> &'static str {
        match self {
            Self::Partner => "urn:fault.partner.soap.sforce.com",
            Self::Enterprise => "urn:fault.enterprise.soap.sforce.com",
        }
    }
}

/// The document in a body. One with a document type is refused: it could name other files.
pub(super) fn parse(body: &str) -> Result<Document<'_>, Fault> {
    Document::parse(body).map_err(|error| Fault::client(error.to_string()))
}

impl<'d> Request<'d> {
    /// The request in a document.
    pub(super) fn of(document: &'d Document<'d>, api: Api) -> Result<Self, Fault> {
        let envelope = document.root_element();
        if !envelope.has_tag_name((SOAP, "Envelope")) {
            return Err(Fault::client("The document is no SOAP envelope"));
        }
        let body = child(envelope, SOAP, "Body");
        let operation = body.and_then(|body| body.children().find(Node::is_element));
        let operation = operation.ok_or_else(|| Fault::client("The SOAP body is empty"))?;
        Ok(Self { envelope, operation, api })
    }

    /// What is asked for: a namespace and the name in it.
    pub(super) fn operation(&self) -> (&'d str, &'d str) {
        let name = self.operation.tag_name();
        (name.namespace().unwrap_or_default(), name.name())
    }

    /// An argument of the operation.
    pub(super) fn argument(&self, name: &str) -> &'d str {
        child(self.operation, self.api.namespace(), name).and_then(|node| node.text()).unwrap_or_default()
    }

    /// The session that the header names.
    pub(super) fn session(&self) -> Option<&'d str> {
        let header = child(self.envelope, SOAP, "Header")?;
        let session = child(header, self.api.namespace(), "SessionHeader")?;
        child(session, self.api.namespace(), "sessionId")?.text().map(str::trim)
    }
}

fn child<'d>(node: Node<'d, 'd>, namespace: &str, name: &str) -> Option<Node<'d, 'd>> {
    node.children().find(|child| child.has_tag_name((namespace, name)))
}

impl Fault {
    /// A request that is not understood.
    pub(super) fn client(message: impl Into<String>) -> Self {
        Self { code: "soapenv:Client".to_owned(), message: message.into(), kind: None }
    }

    /// A login that is refused.
    pub(super) fn login(code: &str, message: &str) -> Self {
        Self { code: code.to_owned(), message: message.to_owned(), kind: Some("LoginFault") }
    }

    /// Anything else that is refused.
    pub(super) fn unexpected(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), kind: Some("UnexpectedErrorFault") }
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::unexpected("UNKNOWN_EXCEPTION", error.to_string())
    }
}

/// An element with text in it, or the absence of a value.
pub(super) fn element(name: &str, value: Option<&str>) -> String {
    match value {
        Some(value) => format!("<{name}>{}</{name}>", escaped(value)),
        None => format!("<{name} xsi:nil=\"true\"/>"),
    }
}

/// The answer of an operation.
pub(super) fn response(api: Api, content: &str) -> Reply {
    wrapped(StatusCode::OK, &format!("xmlns=\"{}\"", api.namespace()), content)
}

pub(super) fn fault(api: Api, fault: &Fault) -> Reply {
    let Fault { code, message, kind } = fault;
    let content = match kind {
        None => format!("{}{}", element("faultcode", Some(code)), element("faultstring", Some(message))),
        Some(kind) => format!(
            "{}{}<detail><sf:{kind} xsi:type=\"sf:{kind}\">{}{}</sf:{kind}></detail>",
            element("faultcode", Some(&format!("sf:{code}"))),
            element("faultstring", Some(&format!("{code}: {message}"))),
            element("sf:exceptionCode", Some(code)),
            element("sf:exceptionMessage", Some(message)),
        ),
    };
    let content = format!("<soapenv:Fault>{content}</soapenv:Fault>");
    wrapped(StatusCode::INTERNAL_SERVER_ERROR, &format!("xmlns:sf=\"{}\"", api.faults()), &content)
}

fn wrapped(status: StatusCode, namespace: &str, content: &str) -> Reply {
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope xmlns:soapenv=\"{SOAP}\" {namespace} \
         xmlns:xsi=\"{INSTANCE}\"><soapenv:Body>{content}</soapenv:Body></soapenv:Envelope>"
    );
    Reply::text(status, "text/xml; charset=utf-8", text)
}
