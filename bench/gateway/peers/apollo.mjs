// Apollo Gateway behind Apollo Server:  node apollo.mjs <folder with node_modules> <supergraph> <port>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, supergraph, port] = process.argv.slice(2);
const from = createRequire(join(resolve(folder), 'package.json'));
const load = (name) => import(pathToFileURL(from.resolve(name)).href);
const { ApolloGateway } = await load('@apollo/gateway');
const { ApolloServer } = await load('@apollo/server');
const { startStandaloneServer } = await load('@apollo/server/standalone');

const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: readFileSync(supergraph, 'utf8') }) });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(port) } });
console.log(`ready ${url}`);
