//! `login`, which gives a session for a username and a password, and `logout`, which ends one.

use serde_json::Value;

use super::envelope::{Api, Fault, Request, element};
use crate::sandbox::rest::oauth::{User, named};
use crate::sandbox::rest::org::Org;
use crate::sandbox::store::{Row, StoreError};

/// From this version on there is no `login`.
const WITHOUT_LOGIN: u32 = 65;
const WRONG: &str = "Invalid username, password, security token; or user locked out.";
const NEW_LOCATION: &str = "Invalid username, password, security token; or user locked out. Are you at a new \
    location? When accessing Salesforce--either via a desktop client or the API--from outside of your company's \
    trusted networks, you must add a security token to your password to log in. To get your new security token, \
    log in to Salesforce. From your personal settings, enter Reset My Security Token in the Quick Find box, then \
    select Reset My Security Token.";

pub(super) fn login(org: &Org, api: Api, version: &str, request: &Request<'_>) -> Result<String, Fault> {
    let number = version.split_once('.').and_then(|(number, _)| number.parse::<u32>().ok());
    if number.is_some_and(|number| number >= WITHOUT_LOGIN) {
        let message = format!(
            "The SOAP Login operation is not available in the API version specified ({version}). Refer to the \
             documentation for supported versions."
        );
        return Err(Fault::unexpected("INVALID_OPERATION", message));
    }
    let user = named(org, request.argument("username").trim())?.filter(User::is_active);
    let token = request.argument("password").strip_prefix(&org.login.password);
    match (user, token) {
        (Some(user), Some(token)) if token == org.login.security_token => {
            Ok(welcome(org, api, version, &user)?)
        }
        (Some(_), Some("")) => Err(Fault::login("LOGIN_MUST_USE_SECURITY_TOKEN", NEW_LOCATION)),
        _ => Err(Fault::login("INVALID_LOGIN", WRONG)),
    }
}

pub(super) fn logout(org: &Org, request: &Request<'_>) -> Result<String, Fault> {
    match request.session().is_some_and(|session| org.tokens.end_session(session)) {
        true => Ok("<logoutResponse/>".to_owned()),
        false => {
            let message = "Invalid Session ID found in SessionHeader: Illegal Session";
            Err(Fault::unexpected("INVALID_SESSION_ID", message))
        }
    }
}

fn welcome(org: &Org, api: Api, version: &str, user: &User) -> Result<String, StoreError> {
    let organization = match org.catalog().object("Organization") {
        Some(object) => org.store.with(|tx| tx.get(&object.name, &org.organization))?.unwrap_or_default(),
        None => Row::new(),
    };
    let at = |letter: &str| {
        format!("{}/services/Soap/{letter}/{version}/{}", org.instance_url, org.organization.as_15())
    };
    let is_sandbox = organization.get("IsSandbox") == Some(&Value::Bool(true));
    let (session, id) = (org.tokens.issue(user.id), user.id.to_string());
    Ok(format!(
        "<loginResponse><result>{}{}{}{}{}{}<userInfo>{}</userInfo></result></loginResponse>",
        element("metadataServerUrl", Some(&at("m"))),
        element("passwordExpired", Some("false")),
        element("sandbox", Some(if is_sandbox { "true" } else { "false" })),
        element("serverUrl", Some(&at(api.letter()))),
        element("sessionId", Some(&session)),
        element("userId", Some(&id)),
        about(org, &organization, user),
    ))
}

fn about(org: &Org, organization: &Row, user: &User) -> String {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let own = |name| text(user.row.get(name));
    let fixed = |value: &str| Some(value.to_owned());
    let has_several_currencies = org.catalog().object("CurrencyType").is_some();
    let of_one_currency = |value: &str| fixed(value).filter(|_| !has_several_currencies);
    let fields = [
        ("accessibilityMode", fixed("false")),
        ("chatterExternal", fixed("false")),
        ("currencySymbol", of_one_currency("$")),
        ("orgAttachmentFileSizeLimit", fixed("5242880")),
        ("orgDefaultCurrencyIsoCode", of_one_currency("USD")),
        ("orgDefaultCurrencyLocale", text(organization.get("DefaultLocaleSidKey"))),
        ("orgDisallowHtmlAttachments", fixed("false")),
        ("orgHasPersonAccounts", fixed("false")),
        ("organizationId", fixed(org.organization.as_str())),
        ("organizationMultiCurrency", fixed(if has_several_currencies { "true" } else { "false" })),
        ("organizationName", text(organization.get("Name"))),
        ("profileId", own("ProfileId")),
        ("roleId", own("UserRoleId")),
        ("sessionSecondsValid", Some(org.tokens.timeout().as_secs().to_string())),
        ("userDefaultCurrencyIsoCode", own("DefaultCurrencyIsoCode")),
        ("userEmail", own("Email")),
        ("userFullName", own("Name")),
        ("userId", fixed(user.id.as_str())),
        ("userLanguage", own("LanguageLocaleKey")),
        ("userLocale", own("LocaleSidKey")),
        ("userName", own("Username")),
        ("userTimeZone", own("TimeZoneSidKey")),
        ("userType", fixed("Standard")),
        ("userUiSkin", fixed("Theme3")),
    ];
    fields.iter().map(|(name, value)| element(name, value.as_deref())).collect()
}
