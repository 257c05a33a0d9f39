// Runs the audits of npm's graphql-http against an address; a line for each, and exit code 1 when one is not passed.
//   node audit.mjs <url>
import { serverAudits } from 'graphql-http';

const results = await Promise.all(serverAudits({ url: process.argv[2] }).map((audit) => audit.fn()));
for (const result of results) {
  console.log(`${result.status.padEnd(6)} ${result.id} ${result.name}${result.reason ? ` (${result.reason})` : ''}`);
}
const passed = results.filter((result) => result.status === 'ok').length;
console.log(`${passed} of ${results.length} passed`);
process.exit(passed === results.length ? 0 : 1);
