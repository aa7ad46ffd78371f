"""The official Python MCP client drives the binary through all ten tools, in both protocol generations,
and simple-salesforce checks on the embedded org what really happened.

Shares no code with the project: the expected numbers are computed here, from raw records."""

import asyncio
import json
import re
import subprocess
import sys
import urllib.request
from collections import defaultdict
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from mcp import Client, StdioServerParameters
from mcp.types import ElicitResult
from simple_salesforce import Salesforce

TOOLS = {
    "get_account", "get_opportunity", "get_contact", "get_lead", "query", "pipeline_by_stage", "stale_opps",
    "at_risk_commits", "add_note", "update_field",
}
READ_ONLY = TOOLS - {"add_note", "update_field"}
passed = 0


def check(promise, holds, shown=""):
    """One promise; stops at the first that is broken, showing what was seen."""
    global passed
    if not holds:
        sys.exit(f"interop: broken promise: {promise}\n{shown}")
    passed += 1


def text_of(answer):
    return "\n".join(block.text for block in answer.content)


async def called(client, tool, refused=False, **arguments):
    answer = await client.call_tool(tool, arguments)
    text = text_of(answer)
    check(f"{tool}({arguments}) is {'refused' if refused else 'answered'}", bool(answer.is_error) == refused, text)
    return text


def check_schemas(tools):
    check("exactly the ten tools are offered", {tool.name for tool in tools} == TOOLS, [tool.name for tool in tools])
    for tool in tools:
        schema = tool.input_schema
        check(f"{tool.name}: the root is a plain object", schema["type"] == "object", schema)
        check(f"{tool.name}: no combinator at the root", not {"oneOf", "anyOf", "allOf", "$ref"} & set(schema), schema)
        check(f"{tool.name}: everything inline", "$ref" not in json.dumps(schema), schema)
        check(f"{tool.name}: dry_run is offered", schema["properties"]["dry_run"]["type"] == "boolean", schema)
        check(f"{tool.name}: description below 2 KB", len((tool.description or "").encode()) < 2048)
        check(f"{tool.name}: says whether it only reads", tool.annotations.read_only_hint == (tool.name in READ_ONLY))


def all_of(org, soql):
    return [{k: v for k, v in row.items() if k != "attributes"} for row in org.query_all(soql)["records"]]


def open_pipeline(org, today, days):
    """Open opportunities by stage that close from today to `days` days ahead, from raw records."""
    stages = defaultdict(lambda: [0, Decimal(0)])
    for row in all_of(org, "SELECT Id, StageName, Amount, CloseDate, IsClosed FROM Opportunity"):
        if not row["IsClosed"] and today <= date.fromisoformat(row["CloseDate"]) <= today + timedelta(days=days):
            stages[row["StageName"]][0] += 1
            stages[row["StageName"]][1] += Decimal(str(row["Amount"] or 0))
    return stages


def org_user(at):
    """Id of the running user, from the identity endpoint."""
    request = urllib.request.Request(f"{at['instance_url']}/services/oauth2/userinfo",
                                     headers={"Authorization": f"Bearer {at['access_token']}"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["user_id"]


def today_of(org, user_id):
    """Today in the running user's time zone, as the platform reckons date literals."""
    zone = all_of(org, f"SELECT TimeZoneSidKey FROM User WHERE Id = '{user_id}'")[0]["TimeZoneSidKey"]
    return datetime.now(ZoneInfo(zone)).date()


async def reads(client, org, today):
    for tool, argument, sobject in [
        ("get_account", "account_id", "Account"), ("get_opportunity", "opp_id", "Opportunity"),
        ("get_contact", "contact_id", "Contact"), ("get_lead", "lead_id", "Lead"),
    ]:
        row = all_of(org, f"SELECT Id, Name, Owner.Name FROM {sobject} LIMIT 1")[0]
        text = await called(client, tool, **{argument: row["Id"]})
        check(f"{tool} shows id, name and owner", all(t in text for t in (row["Id"], row["Name"], row["Owner"]["Name"])), text)
        check(f"{tool} takes 15 characters", await called(client, tool, **{argument: row["Id"][:15]}) == text)
        await called(client, tool, refused=True, **{argument: row["Id"][:17] + ("A" if row["Id"][17] != "A" else "B")})
        await called(client, tool, refused=True, **{argument: "nonsense"})

    text = await called(client, "query", soql="SELECT Id, Name, Amount FROM Opportunity WHERE Name != 'Update Corp' ORDER BY Id")
    for row in all_of(org, "SELECT Id, Name, Amount FROM Opportunity ORDER BY Id LIMIT 20"):
        check("query shows ids and names exactly", row["Id"] in text and row["Name"] in text, text)
    for bad in [
        "DELETE FROM Opportunity", "FIND {Acme}", "SELECT Id FROM Opportunity; SELECT Id FROM Lead",
        "SELECT Nope FROM Opportunity", "SELECT Id FROM Nope", "SELECT Id FROM Opportunity WHERE CloseDate = 2026-02-30",
        "SELECT Id FROM Opportunity FOR UPDATE", "",
    ]:
        await called(client, "query", refused=True, soql=bad)
    check("bypass_sharing is refused with a reason",
          "sharing" in await called(client, "query", refused=True, soql="SELECT Id FROM Lead", bypass_sharing=True))

    for days in (30, 90, 365):
        text = await called(client, "pipeline_by_stage", close_date_window_days=days)
        stages = open_pipeline(org, today, days)
        check(f"pipeline_by_stage({days}) names every stage with deals", all(stage in text for stage in stages), text)
        for stage, (count, amount) in stages.items():
            line = next(line for line in text.splitlines() if line.startswith(stage))
            numbers = [Decimal(n.replace(",", "")) for n in re.findall(r"-?[\d,]+(?:\.\d+)?", line)]
            check(f"pipeline_by_stage({days}): {stage} agrees with the raw records", count in numbers and amount in numbers,
                  f"expected {count} and {amount}\n{text}")
    await called(client, "pipeline_by_stage", refused=True, close_date_window_days="90")
    await called(client, "pipeline_by_stage", refused=True, owner_id="006")
    await called(client, "stale_opps", days_in_stage_threshold=30)
    await called(client, "stale_opps", refused=True, days_in_stage_threshold=-1)
    await called(client, "at_risk_commits", quarter_end_date="2026-12-31")
    await called(client, "at_risk_commits", refused=True, quarter_end_date="2026-02-30")


async def writes(client, org, mode):
    row = all_of(org, "SELECT Id, NextStep FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT 1")[0]
    audit = f"SELECT Id, Old_Value__c, New_Value__c, Justification__c, Status__c FROM Cleanup_Audit__c WHERE Record_Id__c = '{row['Id']}' ORDER BY CreatedDate, Id"
    before = len(all_of(org, audit))
    change = dict(object_type="Opportunity", object_id=row["Id"], field_name="NextStep",
                  new_value=f"Call, {mode}", justification="The customer asked for a call")
    for wrong in [
        {"justification": " " * 20}, {"justification": "short"}, {"field_name": "IsWon"}, {"field_name": "Nope__c"},
        {"new_value": 5}, {"new_value": "x" * 256}, {"object_type": "User"}, {"object_id": "001000000000001AAA"},
        {"field_name": "StageName", "new_value": "Banana"}, {"field_name": "CloseDate", "new_value": "2026-02-30"},
    ]:
        await called(client, "update_field", refused=True, **{**change, **wrong})
    await called(client, "update_field", **change, dry_run=True)
    check("refusals and dry runs leave no audit row", len(all_of(org, audit)) == before)
    check("refusals and dry runs leave the record alone",
          all_of(org, f"SELECT NextStep FROM Opportunity WHERE Id = '{row['Id']}'")[0]["NextStep"] == row["NextStep"])

    await called(client, "update_field", **change)
    check("the field was changed",
          all_of(org, f"SELECT NextStep FROM Opportunity WHERE Id = '{row['Id']}'")[0]["NextStep"] == change["new_value"])
    rows = all_of(org, audit)
    check("the change has one audit row", len(rows) == before + 1, rows)
    check("the audit row tells old, new and why", any(
        r["Old_Value__c"] == row["NextStep"] and r["New_Value__c"] == change["new_value"]
        and r["Justification__c"] == change["justification"] and r["Status__c"] == "Applied" for r in rows), rows)

    links = f"SELECT ContentDocumentId FROM ContentDocumentLink WHERE LinkedEntityId = '{row['Id']}'"
    count = len(all_of(org, links))
    note = dict(object_type="Opportunity", object_id=row["Id"], body="Budget <approved> & \"signed\"\nby the CFO")
    await called(client, "add_note", **note, dry_run=True)
    check("a dry run adds no note", len(all_of(org, links)) == count)
    await called(client, "add_note", **note)
    check("the note is linked", len(all_of(org, links)) == count + 1)
    await called(client, "add_note", refused=True, **{**note, "body": "  "})
    await called(client, "add_note", refused=True, **{**note, "object_id": row["Id"][:14] + "!"})


async def confirms(server, mode, org):
    """A client that can ask: what the person is shown, and what a no and a yes do."""
    row = all_of(org, "SELECT Id, Name, NextStep FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT 1")[0]
    audit = f"SELECT Id FROM Cleanup_Audit__c WHERE Record_Id__c = '{row['Id']}'"
    before = len(all_of(org, audit))
    change = dict(object_type="Opportunity", object_id=row["Id"], field_name="NextStep",
                  new_value=f"Confirmed, {mode}", justification="The customer asked for a call")
    answers = [
        ElicitResult(action="decline"), ElicitResult(action="cancel"),
        ElicitResult(action="accept", content={"confirm": False}),
        ElicitResult(action="accept", content={"confirm": "true"}),
        ElicitResult(action="accept", content={"confirm": True}),
    ]
    asked = []

    async def person(_context, question):
        asked.append(question)
        return answers[len(asked) - 1]

    async with Client(server, mode=mode, elicitation_callback=person) as client:
        for answer in answers[:-1]:
            text = await called(client, "update_field", refused=True, **change)
            check(f"{mode}: {answer.action} {answer.content} says that nothing was written", text.startswith("Nothing was written"), text)
        check(f"{mode}: no audit row without a yes", len(all_of(org, audit)) == before)
        await called(client, "update_field", **change)
    check(f"{mode}: each write is asked for once", len(asked) == len(answers))
    shown = asked[-1].message
    check(f"{mode}: the person sees record, values and reason", all(
        part in shown for part in (row["Id"], row["Name"], "NextStep", change["new_value"], change["justification"])), shown)
    check(f"{mode}: a yes writes", len(all_of(org, audit)) == before + 1)
    check(f"{mode}: the field was changed", change["new_value"] == all_of(
        org, f"SELECT NextStep FROM Opportunity WHERE Id = '{row['Id']}'")[0]["NextStep"])


async def drive(binary, mode, environment, org, today):
    server = StdioServerParameters(command=binary, args=["serve"], env=environment)
    async with Client(server, mode=mode) as client:
        print(f"interop: mode {mode}, protocol {client.protocol_version}")
        check_schemas((await client.list_tools()).tools)
        await reads(client, org, today)
        await writes(client, org, mode)
    await confirms(server, mode, org)


def main(binary):
    sandbox = subprocess.Popen([binary, "sandbox", "--port", "0", "--seed", "7"], stdout=subprocess.PIPE, text=True)
    try:
        at = json.loads(sandbox.stdout.readline())
        org = Salesforce(instance_url=at["instance_url"], session_id=at["access_token"], version="60.0")
        org.base_url = org.base_url.replace("https:", "http:")  # it insists on TLS, which loopback has not
        today = today_of(org, org_user(at))
        environment = {"SFDC_INSTANCE_URL": at["instance_url"], "SFDC_ACCESS_TOKEN": at["access_token"]}
        for mode in ("legacy", "auto"):
            asyncio.run(drive(binary, mode, environment, org, today))
    finally:
        sandbox.terminate()
    print(f"interop: {passed} passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
