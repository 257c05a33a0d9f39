// Hive Gateway as it comes, without its landing page and with one process. HIVE_RUNTIME=rust takes its Rust planner.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

async function rust() {
  const from = createRequire(join(process.env.PEERS, 'package.json'));
  const { unifiedGraphHandler } = await import(pathToFileURL(from.resolve('@graphql-hive/router-runtime')).href);
  return { unifiedGraphHandler };
}

export const gatewayConfig = {
  logging: 'error',
  landingPage: false,
  graphiql: false,
  ...(process.env.HIVE_RUNTIME === 'rust' ? await rust() : {}),
};
