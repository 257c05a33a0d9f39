#!/usr/bin/env node
// Composes subgraph schemas into one supergraph, or checks that the supergraph at hand is what they compose to.
//
//   node compose.mjs --out supergraph.graphql name=url=schema.graphql ...
//   node compose.mjs --check supergraph.graphql name=url=schema.graphql ...
//
// Exit codes: 0 done or equal, 1 the schemas do not compose, 2 wrong use or unreadable file, 3 the supergraph differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { subgraphDocument } from './subgraph.mjs';

const USE = 'Use: compose.mjs (--out | --check) supergraph.graphql name=url=schema.graphql ...';

function leave(code, message) {
  console.error(message);
  process.exit(code);
}

function subgraph(triple) {
  const parts = /^([A-Za-z][\w-]*)=(.+)=([^=]+)$/.exec(triple);
  if (!parts) leave(2, `Not a name=url=schema.graphql triple: ${triple}\n${USE}`);
  const [, name, url, file] = parts;
  try {
    return { name, url, typeDefs: subgraphDocument(readFileSync(file, 'utf8')) };
  } catch (error) {
    return leave(2, `${name}: ${file} cannot be read: ${error.message}`);
  }
}

function compose(subgraphs) {
  // Sorted, so that the order of the arguments never shows as a difference.
  const sorted = [...subgraphs].sort((a, b) => (a.name < b.name ? -1 : 1));
  const result = composeServices(sorted);
  if (result.errors?.length) {
    leave(1, ['The schemas do not compose:', ...result.errors.map((e) => `- ${e.extensions?.code}: ${e.message}`)].join('\n'));
  }
  return `${result.supergraphSdl.trim()}\n`;
}

function firstDifference(have, want) {
  const a = have.split('\n');
  const b = want.split('\n');
  const at = b.findIndex((line, i) => line !== a[i]);
  const line = at < 0 ? b.length : at;
  return `line ${line + 1}:\n  have: ${a[line] ?? '(end)'}\n  want: ${b[line] ?? '(end)'}`;
}

const [mode, file, ...triples] = process.argv.slice(2);
if (!['--out', '--check'].includes(mode) || !file || triples.length === 0) leave(2, USE);

const sdl = compose(triples.map(subgraph));
if (mode === '--out') {
  writeFileSync(file, sdl);
} else {
  const have = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (have !== sdl) leave(3, `${file} is not what the schemas compose to; ${firstDifference(have, sdl)}\nCompose it anew with --out.`);
}
