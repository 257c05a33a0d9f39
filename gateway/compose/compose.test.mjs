// node --test: what compose.mjs accepts, refuses and notices.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('compose.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'compose-'));
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function compose(...args) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

const people = `people=http://people.test/graphql=${file('people.graphql', `${LINK}
  directive @constraint(max: Int) on ARGUMENT_DEFINITION
  type Person @key(fields: "id") { id: ID! born(after: Int @constraint(max: 3)): Date }
  type Query { person: Person _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }
  union _Entity = Person
  scalar _Any
  type _Service { sdl: String! }`)}`;
const posts = `posts=http://posts.test/graphql=${file('posts.graphql', `${LINK}
  type Person @key(fields: "id") { id: ID! posts: [String] }`)}`;

test('schemas as SmallRye prints them compose, whatever their order', () => {
  const out = join(folder, 'supergraph.graphql');

  assert.equal(compose('--out', out, people, posts).status, 0);

  const sdl = readFileSync(out, 'utf8');
  assert.match(sdl, /PEOPLE @join__graph\(name: "people", url: "http:\/\/people\.test\/graphql"\)/);
  assert.match(sdl, /scalar Date/);
  assert.doesNotMatch(sdl, /_entities|@constraint/);
  assert.equal(compose('--check', out, posts, people).status, 0);
});

test('a supergraph that is not what the schemas compose to is noticed', () => {
  const old = file('old.graphql', 'type Query { a: Int }\n');

  const { status, stderr } = compose('--check', old, people, posts);

  assert.equal(status, 3);
  assert.match(stderr, /line 1:/);
});

test('schemas that contradict each other are refused with the reason', () => {
  const clash = `clash=http://clash.test/graphql=${file('clash.graphql', `${LINK}
    type Person @key(fields: "id") { id: ID! posts: Int }`)}`;

  const { status, stderr } = compose('--out', join(folder, 'none.graphql'), people, posts, clash);

  assert.equal(status, 1);
  assert.match(stderr, /Person\.posts/);
});

test('wrong use is told', () => {
  assert.equal(compose('--out').status, 2);
  assert.equal(compose('--out', 'x', 'people').status, 2);
  assert.equal(compose('--out', 'x', 'people=http://people.test=missing.graphql').status, 2);
});
