// Records complaints through the gateway of a running suite, then lets PostgreSQL alone commit the same rows.
//
//   ANSWERABLE_RATE_COST_PER_MINUTE=2000000000 ANSWERABLE_JAVA_OPTIONS=-XX:TieredStopAtLevel=4 ./run
//       (one caller makes all the load: its allowance is lifted; the compiler is that of the images)
//   node bench/recording/run.mjs [--seconds=20] [--warmup=120] [--clients=16]
//
// Needs wrk, psql and pgbench on the path. What one recording wrote is found by its transaction, in every table of the
// service's database, the references and the audit trail included; pgbench writes the same rows, with ids of its own, in
// the same order, on the same server with durable commits. The audit entry goes in by the function the service calls too;
// events count as sent, so that the relay, which works during the first half, leaves the second alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const option = (name, otherwise) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const seconds = Number(option('seconds', '20'));
const warmup = Number(option('warmup', '120'));
const clients = option('clients', '16');
const gateway = option('gateway', 'http://127.0.0.1:8080/graphql');
const realm = option('realm', 'http://127.0.0.1:8180/realms/answerable');
const database = ['-h', '127.0.0.1', '-p', option('postgres', '15432'), '-U', 'postgres', '-d', 'complaints'];
const run = (command, args) =>
  execFileSync(command, args, { encoding: 'utf8', env: { ...process.env, PGPASSWORD: 'postgres' }, maxBuffer: 1 << 26 });
const sql = (text) => run('psql', [...database, '-XAtq', '-v', 'ON_ERROR_STOP=1', '-c', text]).trim();
const rows = (text) => JSON.parse(sql(`SELECT coalesce(json_agg(t), '[]') FROM (${text}) t`));
// pgbench takes a colon for the beginning of a variable, even in a text.
const literal = (value) => (value === null ? 'NULL'
  : `U&'${String(value).replaceAll("'", "''").replaceAll('\\', '\\\\').replaceAll(':', '\\003A')}'`);
const work = mkdtempSync(join(tmpdir(), 'bench-recording-'));

const signIn = await fetch(`${realm}/protocol/openid-connect/token`, {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'password', client_id: 'answerable-cli', username: 'psd', password: 'psd' }),
});
const token = (await signIn.json()).access_token;
const today = new Date().toISOString().slice(0, 10);
const body = JSON.stringify({
  query: `mutation($input: RecordComplaintInput!) {
    recordComplaint(input: $input) { complaintCase { id reference state } userErrors { code message } } }`,
  variables: {
    input: {
      force: 'warwickshire',
      receivedOn: today,
      recordedOn: today,
      reason: 'COMPLAINANT_WISHES',
      allegations: [{ category: 'A1' }],
    },
  },
});
const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };

const recorded = (await (await fetch(gateway, { method: 'POST', headers, body })).json()).data?.recordComplaint;
if (!recorded?.complaintCase) throw new Error(`The complaint was not recorded: ${JSON.stringify(recorded)}`);
const id = recorded.complaintCase.id;

// What the transaction wrote, parents before those that refer to them.
const transaction = sql(`SELECT xmin FROM complaint_case WHERE id = '${id}'`);
const tables = rows(`SELECT c.oid::regclass::text AS name, ns.nspname AS schema FROM pg_class c
  JOIN pg_namespace ns ON ns.oid = c.relnamespace
  WHERE c.relkind = 'r' AND ns.nspname IN ('public', 'audit') ORDER BY c.relname <> 'complaint_case', c.oid`);
const written = tables
  .map((table) => ({ ...table, rows: rows(`SELECT * FROM ${table.name} WHERE xmin::text = '${transaction}'`
    // The relay touches what it has sent.
    + (table.name === 'outbox' ? ` OR aggregate_id = '${id}'` : '')) }))
  .filter((table) => table.rows.length > 0);
console.log('One recording writes: ' + written.map((table) => `${table.rows.length} ${table.name}`).join(', '));

// The same by PostgreSQL alone: every id becomes one that hangs on the number of the transaction.
const columns = (table) =>
  new Set(rows(`SELECT attname FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0
    AND NOT attisdropped AND attgenerated = ''`).map((column) => column.attname));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const own = (value) => `md5(:n || '${value}')::uuid`;
const value = (column, held) => {
  if (column === 'reference') return `'BENCH/' || :n`;
  if (column === 'sent_at') return 'now()';
  if (typeof held === 'string' && uuid.test(held)) return column === 'aggregate_id' ? `${own(held)}::text` : own(held);
  return literal(held !== null && typeof held === 'object' ? JSON.stringify(held) : held);
};
const statements = written.flatMap((table) => {
  if (table.name === 'case_counter') {
    return table.rows.map((row) =>
      `INSERT INTO case_counter (force, year, last) VALUES (${literal(row.force)}, ${row.year}, 1)
       ON CONFLICT (force, year) DO UPDATE SET last = case_counter.last + 1 RETURNING last;`);
  }
  if (table.name === 'audit.head') return [];
  if (table.name === 'audit.entry') {
    return table.rows.map((row) => `SELECT audit.append(${literal(row.office)}, ${literal(row.action)},
      ${literal(row.subject_type)}, ${own(row.subject_id)}::text, ${literal(row.detail)});`);
  }
  const kept = columns(table.name);
  const names = Object.keys(table.rows[0]).filter((name) => kept.has(name));
  const tuples = table.rows.map((row) => `(${names.map((name) => value(name, row[name])).join(', ')})`);
  return [`INSERT INTO ${table.name} (${names.join(', ')}) VALUES ${tuples.join(', ')};`];
});
// As the service does: what others wait for is taken last, the entry of the trail, then the reference.
const rank = (statement) =>
  statement.startsWith('INSERT INTO case_counter') ? 2 : statement.startsWith('SELECT audit.append') ? 1 : 0;
const inOrder = statements.toSorted((one, other) => rank(one) - rank(other));
const script = join(work, 'record.sql');
writeFileSync(script, ['\\set n random(1, 4000000000000000000)', 'BEGIN;', ...inOrder, 'COMMIT;']
  .map((line) => line.replaceAll(/\s*\n\s*/g, ' ')).join('\n') + '\n');

const lua = join(work, 'record.lua');
writeFileSync(lua, `wrk.method = 'POST'
wrk.body = [==[${body}]==]
wrk.headers['Content-Type'] = 'application/json'
wrk.headers['Authorization'] = 'Bearer ${token}'
`);
const cases = () => Number(sql('SELECT count(*) FROM complaint_case'));
const load = (time) => run('wrk', ['-t1', `-c${clients}`, `-d${time}s`, '--latency', '-s', lua, gateway]);
load(warmup);
const before = cases();
const report = load(seconds);
const through = (cases() - before) / seconds;
console.log(report.split('\n').filter((line) => /^ +(50|99)%|Non-2xx|requests in/.test(line)).map((line) => line.trim()).join('; '));

const alone = run('pgbench', [...database.slice(0, 6), '-n', '-M', 'prepared', '-c', clients, '-j', '1', '-T', `${seconds}`,
  '-f', script, 'complaints']);
const tps = Number(/tps = ([\d.]+)/.exec(alone)[1]);
console.log(`Through the gateway ${through.toFixed(0)}/s, by PostgreSQL alone ${tps.toFixed(0)}/s, ${clients} clients each: `
  + `${((100 * through) / tps).toFixed(0)} %`);
