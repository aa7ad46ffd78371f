//! SOAP login and logout, as old clients send them.

use reqwest::{Method, RequestBuilder};
use salesforce_revops::sandbox::Options;

use super::Page;
use crate::org::Org;
use crate::snapshots;

fn envelope(header: &str, body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n<env:Envelope \
         xmlns:env=\"http://schemas.xmlsoap.org/soap/envelope/\"><env:Header>{header}</env:Header>\
         <env:Body>{body}</env:Body></env:Envelope>"
    )
}

fn login(username: &str, password: &str) -> String {
    let body = format!(
        "<n1:login xmlns:n1=\"urn:partner.soap.sforce.com\"><n1:username>{username}</n1:username>\
         <n1:password>{password}</n1:password></n1:login>"
    );
    envelope(
        "<u:CallOptions xmlns:u=\"urn:partner.soap.sforce.com\"><u:client>x</u:client></u:CallOptions>",
        &body,
    )
}

fn logout(session: &str) -> String {
    let header = format!(
        "<SessionHeader xmlns=\"urn:partner.soap.sforce.com\"><sessionId>{session}</sessionId></SessionHeader>"
    );
    envelope(&header, "<logout xmlns=\"urn:partner.soap.sforce.com\"/>")
}

/// The text of the first element of this name.
fn element<'a>(page: &'a Page, name: &str) -> &'a str {
    let rest = page.text.split_once(&format!("<{name}>")).map(|(_, rest)| rest);
    let text = rest.and_then(|rest| rest.split_once(&format!("</{name}>"))).map(|(text, _)| text);
    text.unwrap_or_else(|| panic!("no {name}: {}", page.text))
}

fn fault(page: &Page) -> (u16, &str, &str) {
    (page.status, element(page, "faultcode"), element(page, "faultstring"))
}

impl Org {
    fn soap(&self, path: &str, body: String) -> RequestBuilder {
        let request = self.request(Method::POST, path);
        request.header("Content-Type", "text/xml").header("SOAPAction", "\"\"").body(body)
    }

    async fn partner(&self, body: String) -> Page {
        Page::of(self.soap("/services/Soap/u/59.0", body)).await
    }

    /// The password with the security token after it.
    fn whole_password(&self) -> String {
        format!("{}{}", self.running.password, self.running.security_token)
    }
}

#[tokio::test]
async fn a_user_logs_in_and_goes_on_with_rest() {
    let org = Org::start().await;
    let (seller, username) = org.seller().await;
    let answer = org.partner(login(&username, &org.whole_password())).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(answer.header("content-type").starts_with("text/xml"));
    assert_eq!(element(&answer, "userId"), seller);
    assert_eq!(element(&answer, "userName"), username);
    assert_eq!(element(&answer, "sessionSecondsValid"), "7200");
    assert!(element(&answer, "organizationId").starts_with("00D"));
    let server = format!("{}/services/Soap/u/59.0/00D", org.running.instance_url);
    assert!(element(&answer, "serverUrl").starts_with(&server));
    let session = element(&answer, "sessionId");
    assert_eq!(org.userinfo(session).await["user_id"], seller);

    let gone = org.partner(logout(session)).await;
    assert_eq!(gone.status, 200, "{}", gone.text);
    assert_eq!(org.status(session).await, 401);
    let again = org.partner(logout(session)).await;
    let words = "INVALID_SESSION_ID: Invalid Session ID found in SessionHeader: Illegal Session";
    assert_eq!(fault(&again), (500, "sf:INVALID_SESSION_ID", words));
}

#[tokio::test]
async fn the_enterprise_api_has_a_namespace_of_its_own() {
    let org = Org::start().await;
    let body = login(&org.running.username, &org.whole_password());
    let enterprise = body.replace("urn:partner", "urn:enterprise");
    let answer = Page::of(org.soap("/services/Soap/c/59.0", enterprise)).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(element(&answer, "serverUrl").contains("/services/Soap/c/59.0/00D"));
    let mixed = Page::of(org.soap("/services/Soap/c/59.0", body)).await;
    let words = "No operation available for request {urn:partner.soap.sforce.com}login, please check the WSDL for \
                 the service.";
    assert_eq!(fault(&mixed), (500, "soapenv:Client", words));
}

#[tokio::test]
async fn a_wrong_login_is_a_fault_in_the_platforms_words() {
    let org = Org::start().await;
    let (seller, username) = org.seller().await;
    org.deactivate(&seller).await;
    let (own, whole) = (org.running.username.clone(), org.whole_password());
    for (username, password) in [
        (own.as_str(), "wrong"),
        ("nobody@embedded.example", &whole),
        (&username, &whole),
        (&own, &format!("{whole}x")),
    ] {
        let page = org.partner(login(username, password)).await;
        let words = "Invalid username, password, security token; or user locked out.";
        assert_eq!(fault(&page), (500, "sf:INVALID_LOGIN", format!("INVALID_LOGIN: {words}").as_str()));
        assert_eq!(element(&page, "sf:exceptionCode"), "INVALID_LOGIN");
        assert_eq!(element(&page, "sf:exceptionMessage"), words);
        assert!(page.text.contains("<sf:LoginFault xsi:type=\"sf:LoginFault\">"));
    }
    let without_token = org.partner(login(&own, &org.running.password)).await;
    assert_eq!(element(&without_token, "sf:exceptionCode"), "LOGIN_MUST_USE_SECURITY_TOKEN");
}

#[tokio::test]
async fn versions_without_login_and_versions_that_are_none_are_refused() {
    let org = Org::start().await;
    let body = login(&org.running.username, &org.whole_password());
    for (version, code) in [
        ("65.0", "INVALID_OPERATION"),
        ("67.0", "INVALID_OPERATION"),
        ("29.0", "UNSUPPORTED_API_VERSION"),
        ("99.0", "UNSUPPORTED_API_VERSION"),
        ("59", "UNSUPPORTED_API_VERSION"),
    ] {
        let page = Page::of(org.soap(&format!("/services/Soap/u/{version}"), body.clone())).await;
        assert_eq!((page.status, element(&page, "sf:exceptionCode")), (500, code), "{version}");
    }
    assert_eq!(Page::of(org.soap("/services/Soap/u/64.0", body)).await.status, 200);
}

#[tokio::test]
async fn what_is_no_soap_request_is_a_fault_too() {
    let org = Org::start().await;
    let body = login(&org.running.username, &org.whole_password());
    let bare = org.request(Method::POST, "/services/Soap/u/59.0").body(body.clone());
    let no_action = Page::of(bare.header("Content-Type", "text/xml")).await;
    assert_eq!(fault(&no_action), (500, "soapenv:Client", "SOAPAction HTTP header missing"));
    let bare = org.request(Method::POST, "/services/Soap/u/59.0").body(body);
    let no_xml =
        Page::of(bare.header("SOAPAction", "login").header("Content-Type", "application/json")).await;
    let words = "content-type of the request should be text/xml";
    assert_eq!(fault(&no_xml), (500, "soapenv:Client", words));
    let doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".to_owned();
    for text in [String::new(), "{}".to_owned(), "<x/>".to_owned(), doctype, envelope("", "")] {
        let page = org.partner(text.clone()).await;
        assert_eq!((page.status, element(&page, "faultcode")), (500, "soapenv:Client"), "{text}");
    }
}

#[tokio::test]
async fn a_login_tells_which_currencies_the_org_and_its_user_have() {
    let one = Org::start().await;
    let page = one.partner(login(&one.running.username, &one.whole_password())).await;
    let told = ["organizationMultiCurrency", "orgDefaultCurrencyIsoCode"].map(|name| element(&page, name));
    assert_eq!(told, ["false", "USD"]);
    let several = Org::of(snapshots::of("tests/orgs/currencies"), Options::default()).await;
    let page = several.partner(login(&several.running.username, &several.whole_password())).await;
    let told = ["organizationMultiCurrency", "userDefaultCurrencyIsoCode"].map(|name| element(&page, name));
    assert_eq!(told, ["true", "USD"]);
}
