// Records, one and many: create, retrieve, update, upsert, destroy, files.

import { check } from "./checks.mjs";

/** What the org wants of every lead. */
export const LEAD = { LastName: "Interop", Company: "Interop", Intake_Source__c: "interop" };

export async function run(conn) {
  await one(conn);
  await many(conn);
  await byKey(conn);
  await composites(conn);
  const file = await conn.sobject("ContentVersion").create({ PathOnClient: "a.txt", VersionData: Buffer.from("hello").toString("base64") });
  const chunks = [];
  for await (const chunk of conn.sobject("ContentVersion").record(file.id).blob("VersionData")) chunks.push(chunk);
  check("a file's content streams byte by byte", Buffer.concat(chunks).toString() === "hello");
}

async function one(conn) {
  const made = await conn.sobject("Account").create({ Name: "Interop & Co", NumberOfEmployees: 12 });
  check("create answers id, success and errors", made.success && made.errors.length === 0 && made.id.length === 18, made);
  const row = await conn.sobject("Account").retrieve(made.id);
  check("retrieve answers every field", row.Name === "Interop & Co" && row.NumberOfEmployees === 12 && row.Website === null, row);
  check("a record names its type", row.attributes.type === "Account" && row.attributes.url.endsWith(made.id), row.attributes);
  const some = await conn.sobject("Account").retrieve(made.id, { fields: ["Name"] });
  check("retrieve answers the fields that were asked for", Object.keys(some).sort().join() === "Id,Name,attributes", some);
  const updated = await conn.sobject("Account").update({ Id: made.id, Name: "Interop" });
  check("update succeeds", updated.success && updated.id === made.id, updated);
  check("update changes the record", (await conn.sobject("Account").record(made.id).retrieve()).Name === "Interop");
  check("destroy succeeds", (await conn.sobject("Account").destroy(made.id)).success);
}

async function many(conn) {
  const account = conn.sobject("Account");
  const mixed = await account.create([{ Name: "Many 0" }, {}, { Name: "Many 2" }]);
  check("each record of a collection has its own result", mixed.map((result) => result.success).join() === "true,false,true", mixed);
  const error = mixed[1].errors[0];
  check("its error names statusCode and fields", error.statusCode === "REQUIRED_FIELD_MISSING" && error.fields[0] === "Name", error);
  const before = await account.count();
  const undone = await account.create([{ Name: "Many 3" }, {}], { allOrNone: true });
  check("allOrNone undoes the others", undone[0].errors[0].statusCode === "ALL_OR_NONE_OPERATION_ROLLED_BACK", undone);
  check("allOrNone leaves nothing behind", (await account.count()) === before);

  const ids = [mixed[0].id, mixed[2].id];
  const rows = await account.retrieve(ids);
  check("retrieve of many keeps their order", rows.map((row) => row.Name).join() === "Many 0,Many 2", rows);
  const updated = await account.update(ids.map((Id) => ({ Id, Site: "x" })));
  check("update of many succeeds", updated.every((result) => result.success), updated);
  const gone = await account.destroy(ids);
  check("destroy of many succeeds", gone.every((result) => result.success), gone);
  const [missing] = await account.retrieve([ids[0]], { fields: ["Name"] });
  check("what is gone is null among many", missing === null, missing);
  const large = await account.create(Array.from({ length: 450 }, (_, n) => ({ Name: `Large ${n}` })), { allowRecursive: true });
  check("more than 200 records go in several calls", large.length === 450 && large.every((result) => result.success));
}

async function byKey(conn) {
  const lead = conn.sobject("Lead");
  const made = await lead.upsert({ ...LEAD, External_Key__c: "jsforce-1" }, "External_Key__c");
  check("upsert creates", made.success && made.created === true, made);
  const same = await lead.upsert({ External_Key__c: "jsforce-1", LastName: "Again" }, "External_Key__c");
  check("upsert changes", same.success && same.created === false && same.id === made.id, same);
  const both = await lead.upsert([{ ...LEAD, External_Key__c: "two" }, { External_Key__c: "jsforce-1", LastName: "Third" }], "External_Key__c");
  check("upsert of many tells which were created", both.map((result) => result.created).join() === "true,false", both);
  check("the key's record was changed", (await lead.findOne({ External_Key__c: "jsforce-1" })).LastName === "Third");
}

async function composites(conn) {
  const base = `/services/data/v${conn.version}`;
  const { compositeResponse } = await conn.requestPost("/composite", {
    allOrNone: true,
    compositeRequest: [
      { method: "POST", url: `${base}/sobjects/Account`, referenceId: "a", body: { Name: "Composite" } },
      { method: "GET", url: `${base}/sobjects/Account/@{a.id}?fields=Name`, referenceId: "g" },
    ],
  });
  check("a composite fills in what came before", compositeResponse[1].body.Name === "Composite", compositeResponse);
  const batch = await conn.requestPost("/composite/batch", { batchRequests: [{ method: "GET", url: `v${conn.version}/limits` }] });
  check("a batch answers each request", batch.hasErrors === false && batch.results[0].statusCode === 200, batch);
}
