"""Queries, their pages, and many records in one call."""

from checks import check

SMALL = {"Sforce-Query-Options": "batchSize=200"}


def run(org):
    count = org.query("SELECT COUNT() FROM Task")
    check("COUNT() is a size without records", count["records"] == [] and count["totalSize"] > 400, count)
    first = org.query("SELECT Id, Subject FROM Task", headers=SMALL)
    check("a page has as many records as were asked for", len(first["records"]) == 200 and first["done"] is False, first.get("done"))
    check("the next page's URL has the platform's form",
          first["nextRecordsUrl"].startswith("/services/data/v60.0/query/01g") and first["nextRecordsUrl"].endswith("-200"), first["nextRecordsUrl"])
    second = org.query_more(first["nextRecordsUrl"], identifier_is_url=True)
    by_name = org.query_more(first["nextRecordsUrl"].rsplit("/", 1)[1])
    check("query_more takes a URL or its last part", [r["Id"] for r in second["records"]] == [r["Id"] for r in by_name["records"]])
    rows = org.query_all("SELECT Id, Subject FROM Task", headers=SMALL)
    check("query_all follows every page", len({r["Id"] for r in rows["records"]}) == rows["totalSize"] == count["totalSize"], rows["totalSize"])
    lazy = list(org.query_all_iter("SELECT Id FROM Task ORDER BY Id LIMIT 500", headers=SMALL))
    check("query_all_iter keeps order over pages", [r["Id"] for r in lazy] == sorted(r["Id"] for r in lazy) and len(lazy) == 500, len(lazy))

    row = org.query("SELECT Name, Account.Name, Account.Owner.Name FROM Contact WHERE AccountId != null LIMIT 1")["records"][0]
    check("parents stand inside the record", row["Account"]["attributes"]["type"] == "Account" and row["Account"]["Owner"]["Name"], row)
    row = org.query("SELECT Id, (SELECT Id, LastName FROM Contacts) FROM Account WHERE Id IN (SELECT AccountId FROM Contact) LIMIT 1")["records"][0]
    check("children are a page of their own", row["Contacts"]["done"] is True and row["Contacts"]["totalSize"] == len(row["Contacts"]["records"]), row)
    bare = org.Account.create({"Name": "Childless"})["id"]
    row = org.query(f"SELECT Id, (SELECT Id FROM Contacts) FROM Account WHERE Id = '{bare}'")["records"][0]
    check("no children is null", row["Contacts"] is None, row)
    groups = org.query("SELECT StageName, COUNT(Id), SUM(Amount) total FROM Opportunity GROUP BY StageName")["records"]
    check("groups are aggregate results", groups[0]["attributes"] == {"type": "AggregateResult"} and {"StageName", "expr0", "total"} <= set(groups[0]), groups[0])
    check("groups add up", sum(g["expr0"] for g in groups) == org.query("SELECT COUNT() FROM Opportunity")["totalSize"])
    many(org)


def many(org):
    """What the client has no method for goes through `restful`."""
    records = [{"attributes": {"type": "Account"}, "Name": f"Many {n}"} for n in range(3)]
    results = org.restful("composite/sobjects", method="POST", json={"allOrNone": False, "records": [*records, {"attributes": {"type": "Account"}}]})
    check("a collection saves each record by itself", [r["success"] for r in results] == [True, True, True, False], results)
    check("its errors name statusCode and fields",
          results[3]["errors"][0] | {"message": ""} == {"statusCode": "REQUIRED_FIELD_MISSING", "message": "", "fields": ["Name"]}, results[3])
    ids = [r["id"] for r in results[:3]]
    read = org.restful("composite/sobjects/Account", method="POST", json={"ids": ids, "fields": ["Name"]})
    check("a collection is read in the order of its ids", [r["Name"] for r in read] == ["Many 0", "Many 1", "Many 2"], read)
    url = "/services/data/v60.0/sobjects"
    answers = org.restful("composite", method="POST", json={"allOrNone": True, "compositeRequest": [
        {"method": "POST", "url": f"{url}/Account", "referenceId": "a", "body": {"Name": "Composite"}},
        {"method": "POST", "url": f"{url}/Contact", "referenceId": "c", "body": {"LastName": "C", "AccountId": "@{a.id}"}},
        {"method": "GET", "url": f"{url}/Contact/@{{c.id}}?fields=AccountId", "referenceId": "g"},
    ]})["compositeResponse"]
    check("a composite fills in what came before", answers[2]["body"]["AccountId"] == answers[0]["body"]["id"], answers)
    graph = org.restful("composite/graph", method="POST", json={"graphs": [{"graphId": "1", "compositeRequest": [
        {"method": "POST", "url": f"{url}/Account", "referenceId": "a", "body": {"Name": "Graph"}}]}]})["graphs"]
    check("a graph says that it is done", graph[0]["isSuccessful"] is True, graph)
    gone = org.restful("composite/sobjects", method="DELETE", params={"ids": ",".join(ids)})
    check("a collection is deleted by ids", [r["success"] for r in gone] == [True] * 3, gone)
