"""Every way in that the client has, and a session that ends while it works."""

from simple_salesforce import Salesforce
from simple_salesforce.exceptions import SalesforceAuthenticationFailed

from checks import check
from reaching import session


def run(at, key):
    person = {"username": at["username"], "password": at["password"]}
    app = {"consumer_key": at["client_id"], "consumer_secret": at["client_secret"]}

    def sign_in(**how):
        return Salesforce(session=session(at), **{"version": "60.0", **how})

    def refused(promise, code, **how):
        try:
            sign_in(**how)
        except SalesforceAuthenticationFailed as error:
            return check(f"{promise}: {code}", error.code == code, error)
        check(promise, False, "signed in")

    org = sign_in(**person, security_token=at["security_token"])
    check("SOAP login with password and token", org.limits()["DailyApiRequests"]["Max"] > 0)
    expire(at, org)
    check("the client logs in again when its session is over", org.query("SELECT COUNT() FROM Account")["totalSize"] > 0)
    expire(at, org)
    check("so does one of its objects", org.Account.describe()["name"] == "Account")
    refused("a wrong password", "INVALID_LOGIN", **person | {"password": "wrong"}, security_token=at["security_token"])
    refused("a wrong token", "INVALID_LOGIN", **person, security_token="wrong")
    refused("no token", "LOGIN_MUST_USE_SECURITY_TOKEN", **person, security_token="")
    refused("SOAP login in a version that has none", "INVALID_OPERATION", **person, security_token=at["security_token"], version="66.0")

    org = sign_in(**app, domain="embedded.my")
    check("client credentials", org.oauth2("userinfo")["preferred_username"] == at["username"])
    refused("a wrong secret", "invalid_client", **app | {"consumer_secret": "wrong"}, domain="embedded.my")
    signed = {"username": at["username"], "consumer_key": at["client_id"]}
    org = sign_in(**signed, privatekey_file=key)
    check("a signed assertion", org.query("SELECT COUNT() FROM Account")["totalSize"] > 0)
    expire(at, org)
    check("the client signs another when its session is over", org.limits()["DailyApiRequests"]["Max"] > 0)
    refused("an assertion for another app", "invalid_client_id", **signed | {"consumer_key": "wrong"}, privatekey_file=key)
    refused("an assertion for nobody", "invalid_grant", **signed | {"username": "nobody@interop.example"}, privatekey_file=key)
    refused("username and password by OAuth", "unsupported_grant_type", **person, **app)


def expire(at, org):
    """Ends the client's session behind its back."""
    org.session.post(f"{at['instance_url']}/services/oauth2/revoke", data={"token": org.session_id}).raise_for_status()
