// Describes, identity, limits, and what the client makes of the headers.

import { check } from "./checks.mjs";

export async function run(conn, at) {
  const { sobjects } = await conn.describeGlobal();
  const names = sobjects.map((entry) => entry.name);
  check("the global describe lists objects", ["Account", "Contact", "Lead", "Task"].every((name) => names.includes(name)), names);
  const account = await conn.sobject("Account").describe();
  check("a describe lists fields", account.fields.some((field) => field.name === "Name" && field.type === "string"), account.name);
  check("a describe lists child relationships", account.childRelationships.some((child) => child.relationshipName === "Contacts"));

  const me = await conn.identity();
  check("the identity names the user", me.username === at.username && me.user_id.startsWith("005"), me);
  const limits = await conn.limits();
  check("limits tell what remains", limits.DailyApiRequests.Remaining < limits.DailyApiRequests.Max, limits);
  const { used } = conn.limitInfo.apiUsage;
  await conn.limits();
  check("every answer tells how many calls were used", conn.limitInfo.apiUsage.used === used + 1, conn.limitInfo);
}
