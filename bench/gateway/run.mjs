// Measures gateways beside each other over the same subgraphs and queries, one after the other, and prints a table.
//
//   node run.mjs <folder for the peers> [--seconds=5] [--warmup=8] [--connections=16] [--jar=path] [--only=name,name]
//
// The gateway has a core of its own; the load (wrk) and the subgraphs share the other. CPU is user and system time of
// the gateway's processes between two looks at /proc; memory is what they hold resident after the load.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
const option = (name, otherwise) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
if (!folder) throw new Error('Say in which folder outside the project the peers are to be installed.');
const peers = resolve(folder);
if (peers.startsWith(resolve(here, '../..'))) throw new Error('The peers belong outside the project.');

const seconds = Number(option('seconds', '5'));
const warmup = Number(option('warmup', '8'));
const connections = Number(option('connections', '16'));
const jar = resolve(option('jar', join(here, '../../gateway/server/target/quarkus-app/quarkus-run.jar')));
const port = 4810;
const url = `http://127.0.0.1:${port}/graphql`;
const queries = JSON.parse(readFileSync(join(here, 'queries.json'), 'utf8'));
const supergraph = join(here, 'supergraph.graphql');
const work = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
const several = cpus().length > 1;
const pinned = (core, command, args) => (several ? ['taskset', ['-c', core, command, ...args]] : [command, args]);

function install() {
  if (existsSync(join(peers, 'node_modules', 'graphql'))) return;
  mkdirSync(peers, { recursive: true });
  cpSync(join(here, 'peers', 'package.json'), join(peers, 'package.json'));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: peers, stdio: 'inherit' });
}

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const hive = (env) => ({
  command: process.execPath,
  args: [join(peers, 'node_modules/.bin/hive-gateway'), 'supergraph', supergraph, '--host', '127.0.0.1', '--port', `${port}`,
    '--config-path', join(here, 'peers/hive.config.mjs'), '--fork', '1'],
  env: { ...env, PEERS: peers, NODE_ENV: 'production' },
});
const gateways = {
  Answerable: {
    command: java,
    args: ['-Xmx512m', ...(option('java', '').split(' ').filter(Boolean)), '-jar', jar, `--supergraph=${supergraph}`, `--port=${port}`],
    env: {
      ANSWERABLE_SUPERGRAPH: supergraph,
      QUARKUS_HTTP_PORT: `${port}`,
      QUARKUS_OIDC_TENANT_ENABLED: 'false',
      QUARKUS_LOG_LEVEL: 'WARN',
      // All limits as delivered, save the one on how much a single caller may ask for in a minute: wrk is one caller.
      ANSWERABLE_RATE_COST_PER_MINUTE: '2000000000',
    },
  },
  'Hive Gateway (Node)': hive({}),
  'Hive Gateway (Rust runtime)': hive({ HIVE_RUNTIME: 'rust' }),
  'Apollo Gateway': {
    command: process.execPath,
    args: [join(here, 'peers/apollo.mjs'), peers, supergraph, `${port}`],
    env: { NODE_ENV: 'production' },
  },
};

function start(core, { command, args, env = {} }) {
  const [program, all] = pinned(core, command, args);
  const child = spawn(program, all, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  child.log = '';
  child.stdout.on('data', (part) => (child.log += part));
  child.stderr.on('data', (part) => (child.log += part));
  return child;
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(5_000).then(() => child.kill('SIGKILL'))]);
  await gone;
}

async function ask(query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function ready(child) {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    try {
      if ((await ask('{ __typename }')).data) return;
    } catch {
      // not listening yet
    }
    await sleep(100);
  }
  throw new Error(`did not start:\n${child.log.slice(-2_000)}`);
}

/** The process and all below it. */
function family(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // gone meanwhile
    }
  }
  const all = [pid];
  for (let i = 0; i < all.length; i++) all.push(...(children.get(all[i]) ?? []));
  return all;
}

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
function spent(pid) {
  let ticks = 0;
  for (const each of family(pid)) {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1].split(' ');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return (ticks / TICKS) * 1_000;
}
function resident(pid) {
  return family(pid)
    .map((each) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1] ?? 0))
    .reduce((a, b) => a + b, 0) / 1_024;
}

function load(query, time) {
  const script = join(work, 'post.lua');
  writeFileSync(script, `wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.headers["accept"] = "application/json"
wrk.body = [==[${JSON.stringify({ query })}]==]
local failed = 0
function response(status, headers, body) if status ~= 200 or body:find('"errors"', 1, true) then failed = failed + 1; print("FAILED") end end
function done(summary, latency)
  io.write(string.format("RESULT %d %d %.3f %.3f\\n", summary.requests, summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`);
  const [program, args] = pinned('1', 'wrk', ['-t1', `-c${connections}`, `-d${time}s`, '-s', script, url]);
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part) => (text += part));
    child.once('error', failed);
    child.once('exit', () => {
      if (text.includes('FAILED')) return failed(new Error('answers with errors under load'));
      const [, requests, micros, p50, p99] = /RESULT (\d+) (\d+) ([\d.]+) ([\d.]+)/.exec(text).map(Number);
      return done({ requests, rate: requests / (micros / 1e6), p50, p99 });
    });
  });
}

install();
const subgraphs = start('1', { command: process.execPath, args: [join(here, 'subgraphs.mjs'), peers] });
const rows = [];
const expected = {};
try {
  await sleep(1_000);
  const only = option('only', Object.keys(gateways).join(',')).split(',');
  for (const [name, gateway] of Object.entries(gateways).filter(([each]) => only.includes(each))) {
    const began = Date.now();
    const child = start('0', gateway);
    try {
      await ready(child);
      const started = Date.now() - began;
      for (const [title, query] of Object.entries(queries)) {
        const answer = JSON.stringify((await ask(query)).data);
        expected[title] ??= answer;
        if (answer !== expected[title]) throw new Error(`${title}: another answer than the others give`);
      }
      for (const query of Object.values(queries)) await load(query, warmup);
      for (const [title, query] of Object.entries(queries)) {
        const before = spent(child.pid);
        const { requests, rate, p50, p99 } = await load(query, seconds);
        const cpu = (spent(child.pid) - before) / requests;
        rows.push({ name, title, rate, p50, p99, cpu, memory: resident(child.pid), started });
        console.error(`${name}, ${title}: ${rate.toFixed(0)}/s, ${cpu.toFixed(2)} ms CPU`);
      }
    } catch (problem) {
      rows.push({ name, problem: problem.message.split('\n')[0] });
      console.error(`${name}: ${problem.message}`);
    } finally {
      await stop(child);
    }
  }
} finally {
  await stop(subgraphs);
}

console.log(`\n${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${connections} connections, ${seconds} s each after ${warmup} s of each query\n`);
console.log('| gateway | query | requests/s | p50 ms | p99 ms | CPU ms/request | RSS MB | first answer ms |\n|---|---|---|---|---|---|---|---|');
for (const row of rows) {
  console.log(row.problem
    ? `| ${row.name} | | ${row.problem} | | | | | |`
    : `| ${row.name} | ${row.title} | ${row.rate.toFixed(0)} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} | ${row.cpu.toFixed(2)} | ${row.memory.toFixed(0)} | ${row.started} |`);
}
