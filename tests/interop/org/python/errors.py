"""The client's exceptions, each with the errorCode that the platform gives."""

from simple_salesforce.exceptions import (
    SalesforceExpiredSession, SalesforceGeneralError, SalesforceMalformedRequest, SalesforceMoreThanOneRecord,
    SalesforceRefusedRequest, SalesforceResourceNotFound,
)

from checks import check, raises
from reaching import signed_in
from records import LEAD


def run(org, at):
    bad = SalesforceMalformedRequest
    for query, code in [
        ("SELEKT Id FROM Account", "MALFORMED_QUERY"), ("SELECT Nope FROM Account", "INVALID_FIELD"),
        ("SELECT Id FROM Nope", "INVALID_TYPE"), ("SELECT Id FROM Account WHERE Id = 'x'", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Id FROM Account LIMIT 1 OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE"),
        ("SELECT Id FROM Account WITH SECURITY_ENFORCED", "MALFORMED_QUERY"), ("", "MALFORMED_QUERY"),
    ]:
        raises(f"query {query!r}", bad, code, lambda: org.query(query))
    raises("a locator that is none", bad, "INVALID_QUERY_LOCATOR", lambda: org.query_more("01g000000000001AAA-2000"))

    deal = {"Name": "Errors", "StageName": "Prospecting", "CloseDate": "2026-06-30"}
    for object_name, body, code in [
        ("Account", {}, "REQUIRED_FIELD_MISSING"), ("Account", {"Name": "x", "Nope__c": 1}, "INVALID_FIELD"),
        ("Account", {"Name": "x" * 256}, "STRING_TOO_LONG"), ("Account", {"Name": ["x"]}, "JSON_PARSER_ERROR"),
        ("Account", {"Name": "x", "CreatedDate": "2026-01-01T00:00:00Z"}, "INVALID_FIELD_FOR_INSERT_UPDATE"),
        ("Account", {"Name": "x", "OwnerId": "005000000000000AAA"}, "INVALID_CROSS_REFERENCE_KEY"),
        ("Contact", {"LastName": "x", "Email": "nobody"}, "INVALID_EMAIL_ADDRESS"),
        ("Opportunity", deal | {"CloseDate": "soon"}, "JSON_PARSER_ERROR"),
        ("Opportunity", deal | {"Amount": 10**20}, "NUMBER_OUTSIDE_VALID_RANGE"),
    ]:
        raises(f"create {object_name} {list(body)}", bad, code, lambda: getattr(org, object_name).create(body))
    keyed = {**LEAD, "External_Key__c": "twice"}
    org.Lead.create(keyed)
    raises("a key that is taken", bad, "DUPLICATE_VALUE", lambda: org.Lead.create(keyed))

    missing = SalesforceResourceNotFound
    raises("an object that is not there", missing, "NOT_FOUND", lambda: org.Nope__c.describe())
    raises("a record that is not there", missing, "NOT_FOUND", lambda: org.Account.get("001000000000000AAA"))
    raises("a key that is not there", missing, "NOT_FOUND", lambda: org.Lead.get_by_custom_id("External_Key__c", "nobody"))
    gone = org.Account.create({"Name": "Gone"})["id"]
    org.Account.delete(gone)
    raises("a record that is deleted", missing, "ENTITY_IS_DELETED", lambda: org.Account.update(gone, {"Name": "x"}))
    raises("an id of another object", bad, "MALFORMED_ID", lambda: org.Contact.update(gone, {"LastName": "x"}))

    for _ in range(2):
        org.Contact.create({"LastName": "Twin", "Email": "twin@interop.example"})
    raises("a key that two records have", SalesforceMoreThanOneRecord, None, lambda: org.Contact.get_by_custom_id("Email", "twin@interop.example"))
    raises("a method that there is not", SalesforceGeneralError, "METHOD_NOT_ALLOWED", lambda: org.restful("limits", method="POST", json={}))
    raises("an old version", SalesforceGeneralError, "UNSUPPORTED_API_VERSION", lambda: signed_in(at, version="29.0").describe())
    raises("a token that is none", SalesforceExpiredSession, "INVALID_SESSION_ID", lambda: signed_in(at, token="00D!x").describe())
    for act, kind, code in [
        ("daily_limit", SalesforceRefusedRequest, "REQUEST_LIMIT_EXCEEDED"),
        ("session_expired", SalesforceExpiredSession, "INVALID_SESSION_ID"),
        ("row_lock", SalesforceMalformedRequest, "UNABLE_TO_LOCK_ROW"),
        ("server_unavailable", SalesforceGeneralError, "SERVER_UNAVAILABLE"),
    ]:
        faults = f"{at['instance_url']}/_sandbox/faults"
        org.session.put(faults, json={"rules": [{"path": "*/sobjects/Account/*", "act": act}]}).raise_for_status()
        raises(f"a call that meets {act}", kind, code, lambda: org.Account.update(gone, {"Name": "x"}))
        org.session.delete(faults)
