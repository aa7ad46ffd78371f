// Bulk API 2.0: loads in every operation, their results, and queries.

import { check, raises } from "./checks.mjs";
import { LEAD } from "./records.mjs";

const PATIENCE = { pollInterval: 100, pollTimeout: 30000 };

export async function run(conn) {
  const load = (object, operation, input, more = {}) => conn.bulk2.loadAndWaitForResults({ object, operation, input, ...PATIENCE, ...more });
  const made = await load("Account", "insert", [...Array.from({ length: 50 }, (_, n) => ({ Name: `Bulk ${n}`, Site: "new" })), { Name: "", Site: "new" }]);
  const ids = made.successfulResults.map((row) => row.sf__Id);
  check("a load tells what succeeded", ids.length === 50 && made.successfulResults.every((row) => row.sf__Created === "true"), made.successfulResults[0]);
  check("a load tells what failed", made.failedResults[0].sf__Error.startsWith("REQUIRED_FIELD_MISSING:"), made.failedResults);
  check("nothing is left unprocessed", made.unprocessedRecords.length === 0, made.unprocessedRecords);
  const changed = await load("Account", "update", ids.map((Id) => ({ Id, Site: "moved" })));
  check("a load updates", changed.successfulResults.length === 50 && changed.successfulResults[0].sf__Created === "false", changed);
  const keyed = ["b1", "b2"].map((External_Key__c) => ({ ...LEAD, External_Key__c }));
  await load("Lead", "insert", keyed.slice(0, 1));
  const upserted = await load("Lead", "upsert", keyed, { externalIdFieldName: "External_Key__c" });
  check("an upsert tells which are new", upserted.successfulResults.map((row) => row.sf__Created).join() === "false,true", upserted);

  const stream = await conn.bulk2.query("SELECT Id, Site FROM Account WHERE Site = 'moved' ORDER BY Id", PATIENCE);
  const rows = await stream.toArray();
  check("a bulk query streams its records", rows.length === 50 && rows.every((row) => row.Site === "moved"), rows[0]);
  const gone = await load("Account", "delete", ids.map((Id) => ({ Id })));
  check("a load deletes", gone.successfulResults.length === 50 && (await conn.sobject("Account").count({ Site: "moved" })) === 0, gone);

  const job = conn.bulk2.createJob({ object: "Account", operation: "insert" });
  await job.open();
  await job.abort();
  check("a job can be given up", (await job.check()).state === "Aborted");
  await job.delete();
  await raises("a load of no object", "INVALIDJOB", () => load("Nope__c", "insert", [{ Name: "x" }]));
  await raises("a bulk query of no field", "INVALID_FIELD", () => conn.bulk2.query("SELECT Nope FROM Account"));
}
