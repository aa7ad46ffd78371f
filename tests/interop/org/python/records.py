"""One record at a time: create, read, change, upsert, delete, files."""

from datetime import datetime

from checks import check

# What the org wants of every lead.
LEAD = {"LastName": "Interop", "Company": "Interop", "Intake_Source__c": "interop"}


def run(org):
    made = org.Account.create({"Name": "Interop & Co", "NumberOfEmployees": 12, "Website": None})
    check("create answers id, success and errors", (made["success"], made["errors"]) == (True, []), made)
    account = made["id"]
    check("an id has 18 characters and the object's prefix", len(account) == 18 and account.startswith("001"), account)

    row = org.Account.get(account)
    check("get answers every field", row["Name"] == "Interop & Co" and row["NumberOfEmployees"] == 12 and row["Website"] is None, row)
    check("a record names its type and URL",
          row["attributes"] == {"type": "Account", "url": f"/services/data/v60.0/sobjects/Account/{account}"}, row["attributes"])
    check("date-times have the platform's form", datetime.strptime(row["CreatedDate"], "%Y-%m-%dT%H:%M:%S.000+0000"), row["CreatedDate"])
    some = org.Account.get(account, params={"fields": "Name"})
    check("get answers the fields that were asked for", set(some) == {"attributes", "Name", "Id"}, some)
    check("an id of 15 characters will do", org.Account.get(account[:15])["Id"] == account)

    check("update answers 204", org.Account.update(account, {"Name": "Interop"}) == 204)
    check("update changes the record", org.Account.get(account)["Name"] == "Interop")
    check("update leaves other fields alone", org.Account.get(account)["NumberOfEmployees"] == 12)

    by_key(org)
    check("delete answers 204", org.Account.delete(account) == 204)
    gone = org.query(f"SELECT Id, IsDeleted FROM Account WHERE Id = '{account}'", include_deleted=True)
    check("queryAll still finds what was deleted", [r["IsDeleted"] for r in gone["records"]] == [True], gone)
    check("query does not", org.query(f"SELECT Id FROM Account WHERE Id = '{account}'")["totalSize"] == 0)
    files(org)


def by_key(org):
    key = "External_Key__c/interop%2F1"
    check("upsert creates: 201", org.Lead.upsert(key, {**LEAD, "LastName": "Key"}) == 201)
    check("upsert changes: 200", org.Lead.upsert(key, {"LastName": "Key 2"}) == 200)
    body = org.Lead.upsert(key, {"LastName": "Key 3"}, raw_response=True).json()
    check("upsert tells that it did not create", body["created"] is False and body["success"] is True, body)
    lead = org.Lead.get_by_custom_id("External_Key__c", "interop/1")
    check("get_by_custom_id finds the record", lead["LastName"] == "Key 3" and lead["Id"] == body["id"], lead)
    check("a parent can be named by its key", created_task(org, lead), None)
    check("delete by key", org.Lead.delete(key) == 204)


def created_task(org, lead):
    task = org.Task.create({"Subject": "Call", "Who": {"attributes": {"type": "Lead"}, "External_Key__c": "interop/1"}})["id"]
    return org.Task.get(task)["WhoId"] == lead["Id"]


def files(org):
    made = org.ContentVersion.create({"PathOnClient": "a.txt", "Title": "A", "VersionData": "aGVsbG8="})["id"]
    check("a file's content comes byte by byte", org.ContentVersion.get_base64(made, "VersionData") == b"hello")
