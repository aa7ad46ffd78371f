// Promises that are named and counted, and an embedded org to hold them against.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

let passed = 0;
export const count = () => passed;

/** One promise; throws at the first that is broken, showing what was seen. */
export function check(promise, holds, shown) {
  if (!holds) throw new Error(`broken promise: ${promise}\n${JSON.stringify(shown, null, 1)}`);
  passed += 1;
}

/** The client raises an error of this errorCode. */
export async function raises(promise, code, call) {
  let answer;
  try {
    answer = await call();
  } catch (error) {
    const seen = error.errorCode ?? error.name;
    return check(`${promise}: ${code}`, seen === code, { seen, message: error.message });
  }
  check(`${promise}: ${code}`, false, { answer });
}

/** Runs `work` with what an embedded org prints when it starts; the org ends with it. */
export async function withOrg(binary, keys, work) {
  const options = ["--port", "0", "--seed", "7", "--opportunities", "800", "--certificate", `${keys}/certificate.pem`];
  const org = spawn(binary, ["sandbox", ...options], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(createInterface({ input: org.stdout }), "line");
    return await work(JSON.parse(line));
  } finally {
    org.kill();
  }
}
