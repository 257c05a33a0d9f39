// Speaks to a gateway as npm's graphql-ws does; a line for each check, and exit code 1 when one fails.
//   node live.mjs <ws url> <token>
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
const AT_ONCE = 'subscription { deskMoved(code: "at once") { code name } }';
const STAFF = '{ staff }';

const open = (options = {}) =>
  createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${token}` },
    ...options,
  });

async function all(client, query, extra = {}) {
  const told = [];
  for await (const answer of client.iterate({ query, ...extra })) {
    told.push(answer);
  }
  return told;
}

const checks = {
  'a query has one answer': async (client) => {
    assert.deepEqual(await all(client, STAFF), [{ data: { staff: 'told' } }]);
  },
  'a subscription is told its events and its end': async (client) => {
    const told = await all(client, AT_ONCE);
    assert.deepEqual(told.map((answer) => answer.data.deskMoved.name), ['A', 'B']);
  },
  'events of operations on one connection do not mix': async (client) => {
    const [moved, staff, again] = await Promise.all([all(client, AT_ONCE), all(client, STAFF), all(client, AT_ONCE)]);
    assert.equal(moved.length, 2);
    assert.equal(staff.length, 1);
    assert.deepEqual(again, moved);
  },
  'a refusal is thrown with its code': async (client) => {
    await assert.rejects(all(client, 'subscription { nothingOfTheSort }'), (thrown) => {
      assert.equal(thrown[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
      return true;
    });
    assert.equal((await all(client, STAFF)).length, 1);
  },
  'a mutation of which nothing is known is refused, not sent': async (client) => {
    await assert.rejects(all(client, 'mutation { nothingOfTheSort }'));
  },
  'variables and an operation name arrive': async (client) => {
    const query = 'subscription One($code: ID) { deskMoved(code: $code) { name } } subscription Two { trailLeft { code } }';
    const told = await all(client, query, { operationName: 'One', variables: { code: 'at once' } });
    assert.equal(told.length, 2);
  },
  'who leaves early is told no more, and others go on': async (client) => {
    for await (const answer of client.iterate({ query: AT_ONCE })) {
      assert.equal(answer.data.deskMoved.name, 'A');
      break;
    }
    assert.equal((await all(client, AT_ONCE)).length, 2);
  },
  'without a token the public is answered': async () => {
    const client = open({ connectionParams: {} });
    assert.equal((await all(client, AT_ONCE)).length, 2);
    await client.dispose();
  },
  'a bad token closes with 4403': async () => {
    const client = open({ connectionParams: { Authorization: 'Bearer nonsense' } });
    await assert.rejects(all(client, STAFF), (thrown) => thrown.code === 4403);
  },
  'pings are answered': async () => {
    const answered = new Promise((resolve) => {
      const client = open({
        lazy: false,
        keepAlive: 50,
        on: {
          pong: (received) => {
            if (received) {
              resolve(client.dispose());
            }
          },
        },
      });
    });
    await answered;
  },
};

const shared = open();
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check(shared);
    console.log(`ok     ${name}`);
  } catch (problem) {
    failed++;
    console.log(`failed ${name} (${problem.message ?? problem.code ?? JSON.stringify(problem)})`);
  }
}
await shared.dispose();
console.log(`${Object.keys(checks).length - failed} of ${Object.keys(checks).length} passed`);
process.exit(failed === 0 ? 0 : 1);
