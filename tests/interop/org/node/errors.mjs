// The client's errors, by the errorCode that the platform gives.

import jsforce from "jsforce";

import { check, raises } from "./checks.mjs";

export async function run(conn, at) {
  for (const [query, code] of [
    ["SELEKT Id FROM Account", "MALFORMED_QUERY"],
    ["SELECT Nope FROM Account", "INVALID_FIELD"],
    ["SELECT Id FROM Nope", "INVALID_TYPE"],
    ["SELECT Id FROM Account WHERE Id = 'x'", "INVALID_QUERY_FILTER_OPERATOR"],
  ]) {
    await raises(`query ${query}`, code, () => conn.query(query));
  }
  await raises("a locator that is none", "INVALID_QUERY_LOCATOR", () => conn.queryMore("01g000000000001AAA-2000"));

  const account = conn.sobject("Account");
  await raises("create without a name", "REQUIRED_FIELD_MISSING", () => account.create({}));
  await raises("create with an unknown field", "INVALID_FIELD", () => account.create({ Name: "x", Nope__c: 1 }));
  await raises("create of an unknown object", "NOT_FOUND", () => conn.sobject("Nope__c").create({ Name: "x" }));
  await raises("create with a long text", "STRING_TOO_LONG", () => account.create({ Name: "x".repeat(256) }));
  await raises("create with a wrong type", "JSON_PARSER_ERROR", () => account.create({ Name: {} }));
  await raises("change what is read-only", "INVALID_FIELD_FOR_INSERT_UPDATE", () => account.create({ Name: "x", IsDeleted: true }));
  await raises("a record that is not there", "NOT_FOUND", () => account.retrieve("001000000000000AAA"));
  const { id } = await account.create({ Name: "Gone" });
  await account.destroy(id);
  await raises("a record that is deleted", "ENTITY_IS_DELETED", () => account.destroy(id));
  await raises("an id of another object", "MALFORMED_ID", () => conn.sobject("Contact").update({ Id: id, LastName: "x" }));

  await conn.sobject("Contact").create([1, 2].map(() => ({ LastName: "Twin", Email: "twin@interop.example" })));
  await raises("a key that two records have", "MULTIPLE_CHOICES", () => conn.requestGet("/sobjects/Contact/Email/twin@interop.example"));
  await raises("a method that there is not", "METHOD_NOT_ALLOWED", () => conn.requestPost("/limits", {}));

  const stranger = new jsforce.Connection({ instanceUrl: at.instance_url, accessToken: "00D!x", version: "60.0" });
  await raises("a token that is none", "INVALID_SESSION_ID", () => stranger.limits());
  const error = await account.create({ Name: "x", OwnerId: "nobody" }).catch((refused) => refused);
  check("an error says what the platform says", error.message === "Owner ID: id value of incorrect type: nobody", error.message);
  for (const [act, code] of [["daily_limit", "REQUEST_LIMIT_EXCEEDED"], ["row_lock", "UNABLE_TO_LOCK_ROW"], ["unknown_exception", "UNKNOWN_EXCEPTION"]]) {
    const faults = `${at.instance_url}/_sandbox/faults`;
    await fetch(faults, { method: "PUT", body: JSON.stringify({ rules: [{ path: "*/sobjects/Account", act }] }) });
    await raises(`a call that meets ${act}`, code, () => account.create({ Name: "x" }));
    await fetch(faults, { method: "DELETE" });
  }
}
