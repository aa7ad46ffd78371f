"""Describes, limits, and what the client makes of the headers."""

from checks import check


def run(org, at):
    everything = org.describe()
    names = {entry["name"]: entry for entry in everything["sobjects"]}
    check("the global describe lists objects", {"Account", "Contact", "Lead", "Opportunity", "Task"} <= set(names), list(names))
    check("it tells encoding and batch size", (everything["encoding"], everything["maxBatchSize"]) == ("UTF-8", 200), everything)
    check("an entry links to its describe", names["Account"]["urls"]["describe"].endswith("/sobjects/Account/describe"), names["Account"])

    account = org.Account.describe()
    fields = {field["name"]: field for field in account["fields"]}
    check("a describe lists fields with their types", fields["Name"]["type"] == "string" and not fields["Name"]["nillable"], fields["Name"])
    check("a describe lists child relationships", any(c["childSObject"] == "Contact" for c in account["childRelationships"]))
    basic = org.Account.metadata()
    check("the basic information names the object", basic["objectDescribe"]["name"] == "Account", basic)
    check("the basic information lists recent items", isinstance(basic["recentItems"], list), basic)

    limits = org.limits()
    daily = limits["DailyApiRequests"]
    check("limits tell what remains", 0 < daily["Remaining"] < daily["Max"], daily)
    used = org.api_usage["api-usage"]
    org.limits()
    check("every answer tells how many calls were used", org.api_usage["api-usage"].used == used.used + 1, org.api_usage)
    check("the header and the limits agree", used.total == daily["Max"], (used, daily))
    versions = org.session.get(f"{at['instance_url']}/services/data").json()
    check("the versions need no token", any(version["version"] == "60.0" for version in versions), versions)
    check("resources are listed", "query" in org.restful(""), None)
