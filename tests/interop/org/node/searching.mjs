// SOSL, recent records, plans, and which records were changed or deleted in a span of time.

import { check, raises } from "./checks.mjs";

export async function run(conn) {
  const account = conn.sobject("Account");
  const { id } = await account.create({ Name: "Zanzibar Trading" });
  const { searchRecords } = await conn.search("FIND {Zanzibar} IN ALL FIELDS RETURNING Account(Id, Name)");
  check("search finds a word of a name", searchRecords.length === 1 && searchRecords[0].Id === id, searchRecords);
  await raises("a search that is none", "MALFORMED_SEARCH", () => conn.search("FIND Zanzibar"));

  await conn.query(`SELECT Id, Name FROM Account WHERE Id = '${id}' FOR VIEW`);
  const recent = await conn.recent();
  check("what was viewed is recent", recent.some((record) => record.Id === id && record.attributes.type === "Account"), recent);
  check("an object tells its own", (await account.recent()).some((record) => record.Id === id));

  const now = Date.now();
  const span = [new Date(now - 3600e3).toISOString(), new Date(now + 120e3).toISOString()];
  const updated = await account.updated(...span);
  check("updated lists ids", updated.ids.includes(id) && updated.latestDateCovered !== undefined, updated);
  await account.destroy(id);
  const deleted = await account.deleted(...span);
  check("deleted lists records", deleted.deletedRecords.some((record) => record.id === id), deleted);
  const { plans } = await account.find({ Name: "x" }).explain();
  check("a query is explained", plans[0].sobjectType === "Account" && plans[0].relativeCost >= 0, plans);
}
