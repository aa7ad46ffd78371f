//! A recording: a request, and what the real platform answered. The files are WireMock mappings.

use reqwest::Method;
use serde_json::Value;

use crate::org::form;

/// Why a recording is no answer of the platform.
pub(crate) const ANOTHER_SITE: &str = "edited: the page of another site";
pub(crate) const ERROR_WITH_SUCCESS: &str = "edited: an error with a status of success";

/// One request and its answer.
pub(crate) struct Recording {
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) url: String,
    pub(crate) body: Option<Value>,
    /// The header, where the recording asks for a certain one.
    pub(crate) authorization: Option<String>,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) answer: Answered,
}

/// The body of an answer.
pub(crate) enum Answered {
    Nothing,
    Json(Value),
    Base64(String),
    /// Neither: no resource of the platform answers so.
    Other,
}

/// One call: the recorded one, or one that stands inside it.
pub(crate) struct Step<'r> {
    pub(crate) url: &'r str,
    pub(crate) body: &'r Value,
    pub(crate) answer: &'r Value,
    /// What others in the same request call it.
    pub(crate) reference: Option<&'r str>,
}

impl Recording {
    /// Reads a mapping; `None` where its request is a pattern and so cannot be asked again.
    pub(crate) fn read(mapping: &Value) -> Option<Self> {
        let (request, response) = (&mapping["request"], &mapping["response"]);
        let mut url = request["url"].as_str().or_else(|| request["urlPath"].as_str())?.to_owned();
        if let Some(query) = request["queryParameters"].as_object() {
            let pairs: Option<Vec<(&str, &str)>> =
                query.iter().map(|(key, value)| Some((key.as_str(), value["equalTo"].as_str()?))).collect();
            url = format!("{url}?{}", form(&pairs?));
        }
        let header = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        Some(Self {
            method: request["method"].as_str().unwrap_or("GET").parse().ok()?,
            url,
            body: request["bodyPatterns"].as_array().and_then(|patterns| patterns.iter().find_map(body)),
            authorization: request["headers"]["Authorization"]["equalTo"].as_str().map(str::to_owned),
            status: u16::try_from(response["status"].as_u64()?).ok()?,
            headers: response["headers"].as_object().into_iter().flatten().filter_map(header).collect(),
            answer: answered(response),
        })
    }

    /// Why it is not an answer of the platform, where it is not.
    pub(crate) fn edited(&self) -> Option<&'static str> {
        match &self.answer {
            Answered::Other => Some(ANOTHER_SITE),
            Answered::Json(body) if self.status < 300 && body[0]["errorCode"].is_string() => {
                Some(ERROR_WITH_SUCCESS)
            }
            _ => None,
        }
    }

    pub(crate) fn json(&self) -> &Value {
        if let Answered::Json(body) = &self.answer { body } else { &Value::Null }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The call itself and those inside it.
    pub(crate) fn steps(&self) -> Vec<Step<'_>> {
        let body = self.body.as_ref().unwrap_or(&Value::Null);
        let own = Step { url: &self.url, body, answer: self.json(), reference: None };
        let mut steps = vec![own];
        steps.extend(inner(&body["compositeRequest"], &self.json()["compositeResponse"]));
        for (n, graph) in body["graphs"].as_array().into_iter().flatten().enumerate() {
            let answers = &self.json()["graphs"][n]["graphResponse"]["compositeResponse"];
            steps.extend(inner(&graph["compositeRequest"], answers));
        }
        steps
    }
}

fn inner<'r>(calls: &'r Value, answers: &'r Value) -> impl Iterator<Item = Step<'r>> {
    calls.as_array().into_iter().flatten().enumerate().map(|(n, call)| Step {
        url: call["url"].as_str().unwrap_or_default(),
        body: &call["body"],
        answer: &answers[n]["body"],
        reference: call["referenceId"].as_str(),
    })
}

fn body(pattern: &Value) -> Option<Value> {
    match pattern.get("equalToJson").or_else(|| pattern.get("equalTo"))? {
        Value::String(text) => serde_json::from_str(text).ok(),
        json => Some(json.clone()),
    }
}

fn answered(response: &Value) -> Answered {
    let text = response["body"].as_str();
    if let Some(bytes) = response["base64Body"].as_str() {
        return Answered::Base64(bytes.to_owned());
    }
    match (response.get("jsonBody"), text) {
        (Some(json), _) => Answered::Json(json.clone()),
        (None, None | Some("")) => Answered::Nothing,
        (None, Some(text)) => serde_json::from_str(text).map_or(Answered::Other, Answered::Json),
    }
}
