// Queries as text and as the client builds them, and their pages.

import jsforce from "jsforce";

import { check } from "./checks.mjs";

const SMALL = { headers: { "Sforce-Query-Options": "batchSize=200" } };

export async function run(conn) {
  const total = (await conn.query("SELECT COUNT() FROM Task")).totalSize;
  const first = await conn.query("SELECT Id FROM Task", SMALL);
  check("a page has as many records as were asked for", first.records.length === 200 && !first.done, first.nextRecordsUrl);
  const second = await conn.queryMore(first.nextRecordsUrl);
  check("queryMore answers other records", second.records.length > 0 && second.records[0].Id !== first.records[0].Id);
  const all = await conn.query("SELECT Id FROM Task", { ...SMALL, autoFetch: true, maxFetch: 100000 });
  check("autoFetch follows every page", new Set(all.records.map((row) => row.Id)).size === total, [all.records.length, total]);
  const streamed = [];
  const some = conn.query("SELECT Id FROM Task", { ...SMALL, autoFetch: true, maxFetch: 450 });
  await new Promise((end, fail) => some.on("record", (row) => streamed.push(row)).on("end", end).on("error", fail).run());
  check("a stream stops at maxFetch", streamed.length === 450, streamed.length);

  const contact = await conn.sobject("Contact").findOne({ AccountId: { $ne: null } }, "Id, Account.Name, Account.Owner.Name");
  check("parents stand inside the record", contact.Account.attributes.type === "Account" && contact.Account.Owner.Name !== "", contact);
  const accounts = await conn.sobject("Account").find({}, "Id, Name").include("Contacts").select("Id, LastName").end().limit(50);
  const parent = accounts.find((row) => row.Contacts);
  check("children are a page of their own", parent.Contacts.done && parent.Contacts.records.length === parent.Contacts.totalSize, parent);
  const groups = await conn.query("SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY StageName");
  check("groups are aggregate results", groups.records[0].attributes.type === "AggregateResult" && groups.records[0].expr0 > 0, groups.records[0]);
  const deals = await conn.sobject("Opportunity")
    .find({ CloseDate: { $gte: jsforce.Date.LAST_N_DAYS(700) } }, { Id: 1, CloseDate: 1 })
    .sort({ CloseDate: -1 })
    .limit(5);
  const days = deals.map((row) => row.CloseDate);
  check("a built query sorts and limits", days.length === 5 && days.join() === [...days].sort().reverse().join(), days);

  await conn.sobject("Account").create([{ Name: "Sweep" }, { Name: "Sweep" }]);
  const swept = await conn.sobject("Account").find({ Name: "Sweep" }).destroy();
  check("what a query finds can be destroyed", swept.length === 2 && swept.every((result) => result.success), swept);
  const gone = await conn.query("SELECT Id FROM Account WHERE Name = 'Sweep' AND IsDeleted = true", { scanAll: true });
  check("queryAll finds what was destroyed", gone.totalSize === 2, gone);
}
