"""SOSL, and which records were changed or deleted in a span of time."""

from datetime import datetime, timedelta, timezone

from simple_salesforce.exceptions import SalesforceMalformedRequest

from checks import check, raises


def run(org):
    account = org.Account.create({"Name": "Zanzibar Trading"})["id"]
    found = org.search("FIND {Zanzibar} IN NAME FIELDS RETURNING Account(Id, Name), Contact")["searchRecords"]
    check("search finds a word of a name", [r["Id"] for r in found] == [account] and found[0]["Name"] == "Zanzibar Trading", found)
    found = org.quick_search("Zanzib*")["searchRecords"]
    check("quick_search finds a beginning", [r["attributes"]["type"] for r in found] == ["Account"], found)
    check("nothing found is an empty list", org.quick_search("Xyzzyplugh")["searchRecords"] == [])
    raises("a search that is none", SalesforceMalformedRequest, "MALFORMED_SEARCH", lambda: org.search("FIND Zanzibar"))
    found = org.restful("parameterizedSearch", params={"q": "Zanzibar", "sobject": "Account", "Account.fields": "Name"})
    check("parameterizedSearch takes its fields apart", found["searchRecords"][0]["Name"] == "Zanzibar Trading", found)

    now = datetime.now(timezone.utc)
    span = now - timedelta(hours=1), now + timedelta(minutes=2)
    updated = org.Account.updated(*span)
    check("updated lists ids", account in updated["ids"] and "latestDateCovered" in updated, updated)
    org.Account.delete(account)
    deleted = org.Account.deleted(*span)
    check("deleted lists records with their time",
          account in [r["id"] for r in deleted["deletedRecords"]] and "earliestDateAvailable" in deleted, deleted)
    plans = org.restful("query", params={"explain": "SELECT Id FROM Account WHERE Name = 'x'"})["plans"]
    check("a query is explained", plans[0]["sobjectType"] == "Account" and plans[0]["relativeCost"] >= 0, plans)
