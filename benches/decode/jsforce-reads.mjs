// How long jsforce takes to read an answer: the bytes in the file named first, at best, in microseconds; jsforce is installed in
// the folder named second.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ROUNDS = 400;

const [file, installed] = process.argv.slice(2);
const library = createRequire(join(installed, "package.json"));
const { HttpApi } = library("jsforce/lib/http-api.js");
const { version } = library("jsforce/package.json");
const answer = readFileSync(file);

// What `query` does with a response once it is there.
const read = () =>
  HttpApi.prototype.parseResponseBody.call(HttpApi.prototype, {
    headers: { "content-type": "application/json;charset=UTF-8" },
    body: answer.toString("utf8"),
  });

const times = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const start = performance.now();
  const page = await read();
  times.push(performance.now() - start);
  if (page.records.length !== page.totalSize) throw new Error("records are missing");
}
console.log(`jsforce ${version}\t${(Math.min(...times) * 1000).toFixed(0)}`);
