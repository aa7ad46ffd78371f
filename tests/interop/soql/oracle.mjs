// Salesforce's own published parser of SOQL: one JSON string a line in, `true` or `false` a line out.
// Usage: node oracle.mjs DIRECTORY-WITH-NODE_MODULES
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(`${process.argv[2]}/`);
const { SOQLParser } = require('@salesforce/soql-common/lib/soql-parser');
const parser = SOQLParser({ isApex: false, isMultiCurrencyEnabled: true, apiVersion: 60 });

// The lexer prints its errors and the result forgets them; they are refusals all the same.
let printed = 0;
console.error = () => { printed += 1; };

for await (const line of createInterface({ input: process.stdin })) {
  printed = 0;
  const parsed = parser.parseQuery(JSON.parse(line)).getSuccess();
  process.stdout.write(`${parsed && printed === 0}\n`);
}
