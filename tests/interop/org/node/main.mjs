// jsforce works through the embedded org: every subject has a file of its own.
// Shares no code with the project.

import jsforce from "jsforce";

import { count, withOrg } from "./checks.mjs";
import * as bulk from "./bulk.mjs";
import * as deploying from "./deploying.mjs";
import * as describing from "./describing.mjs";
import * as errors from "./errors.mjs";
import * as queries from "./queries.mjs";
import * as records from "./records.mjs";
import * as searching from "./searching.mjs";
import * as signingIn from "./signing-in.mjs";

try {
  const [binary, keys] = process.argv.slice(2);
  await withOrg(binary, keys, async (at) => {
    const conn = new jsforce.Connection({ instanceUrl: at.instance_url, accessToken: at.access_token, version: "60.0" });
    await signingIn.run(at, `${keys}/key.pem`);
    await describing.run(conn, at);
    await records.run(conn);
    await queries.run(conn);
    await searching.run(conn);
    await bulk.run(conn);
    await deploying.run(conn, at);
    await errors.run(conn, at);
  });
  console.log(`jsforce: ${count()} passed, 0 failed`);
} catch (error) {
  console.error(`jsforce: ${error.stack}`);
  process.exitCode = 1;
}
