"""Bulk API 2.0: loads in every operation, their results, and queries in pages."""

import csv
import io

from simple_salesforce.exceptions import SalesforceMalformedRequest

from checks import check, raises
from records import LEAD


# Seconds between two looks at a job.
PATIENCE = 0.1


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def run(org):
    account, lead = org.bulk2.Account, org.bulk2.Lead
    made = load(account.insert, records=[{"Name": f"Bulk {n}", "NumberOfEmployees": str(n)} for n in range(300)], expect=(300, 0))
    good = rows(account.get_successful_records(made))
    check("successful results tell ids and that they are new",
          len(good) == 300 and all(r["sf__Created"] == "true" and r["sf__Id"].startswith("001") for r in good), good[:1])

    mixed = load(account.insert, records=[{"Name": "Bulk good", "Site": "x"}, {"Name": "", "Site": "y"}], expect=(1, 1))
    failed = rows(account.get_failed_records(mixed))
    check("failed results tell why", failed[0]["sf__Error"].startswith("REQUIRED_FIELD_MISSING:") and failed[0]["Site"] == "y", failed)
    check("nothing is left unprocessed", rows(account.get_unprocessed_records(mixed)) == [])

    changed = load(account.update, records=[{"Id": r["sf__Id"], "Site": "moved"} for r in good[:2]], expect=(2, 0))
    check("an update creates nothing", {r["sf__Created"] for r in rows(account.get_successful_records(changed))} == {"false"})
    check("an update is seen", org.query("SELECT COUNT() FROM Account WHERE Site = 'moved'")["totalSize"] == 2)
    keyed = [{**LEAD, "External_Key__c": f"bulk-{n}"} for n in range(2)]
    load(lead.insert, records=keyed[:1], expect=(1, 0))
    upserted = load(lead.upsert, records=keyed, external_id_field="External_Key__c", expect=(2, 0))
    check("an upsert creates what is new", [r["sf__Created"] for r in rows(lead.get_successful_records(upserted))] == ["false", "true"])

    pages = list(account.query("SELECT Id, Name FROM Account WHERE Name LIKE 'Bulk %' ORDER BY Id", max_records=200, wait=PATIENCE))
    found = [row for page in pages for row in rows(page)]
    check("a bulk query comes in pages", len(pages) == 2 and len(found) == 301 and set(found[0]) == {"Id", "Name"}, len(found))
    load(account.delete, records=[{"Id": row["Id"]} for row in found], expect=(301, 0))
    check("a load deletes", org.query("SELECT COUNT() FROM Account WHERE Name LIKE 'Bulk %'")["totalSize"] == 0)
    deleted = [row for page in account.query_all("SELECT Id, IsDeleted FROM Account WHERE Name LIKE 'Bulk %'", wait=PATIENCE) for row in rows(page)]
    check("query_all finds what was deleted", len(deleted) == 301 and deleted[0]["IsDeleted"] == "true", deleted[:1])

    bad = SalesforceMalformedRequest
    raises("a load of no object", bad, "INVALIDJOB", lambda: org.bulk2.Nope__c.insert(records=[{"Name": "x"}]))
    raises("a bulk query of no field", bad, "INVALID_FIELD", lambda: list(account.query("SELECT Nope FROM Account")))


def load(operation, expect, **what):
    """The id of the one job, which came to its end with so many records done and failed."""
    jobs = operation(**what, wait=PATIENCE)
    failed = jobs[0]["numberRecordsFailed"]
    counts = jobs[0]["numberRecordsProcessed"] - failed, failed
    check(f"a load of {sum(expect)} comes to its end", len(jobs) == 1 and counts == expect, jobs)
    return jobs[0]["job_id"]
