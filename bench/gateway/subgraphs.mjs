// Five subgraphs in one process, the same for every gateway: small, fast, and without a GraphQL server, so that the
// gateway in front is what is measured. A document is read once; answers are made from fixed data by its selections.
//
//   node subgraphs.mjs <folder with node_modules/graphql> [port]
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [folder, port = '4801'] = process.argv.slice(2);
const { parse } = createRequire(join(resolve(folder), 'package.json'))('graphql');

const products = Array.from({ length: 20 }, (_, i) => ({ upc: `p${i}`, name: `Product ${i}`, price: 100 + i, weight: 10 + i }));
const reviewsOf = (upc) => [0, 1, 2].map((n) => ({
  id: `${upc}-r${n}`,
  body: `What was thought of ${upc}, in a sentence or two that is about as long as such things are.`,
  author: { id: `u${(Number(upc.slice(1)) + n) % 10}` },
}));

const graphs = {
  products: {
    Query: { products: (_, { first }) => products.slice(0, first) },
    entities: { Product: ({ upc }) => products.find((product) => product.upc === upc) },
  },
  inventory: {
    Product: { shippingEstimate: ({ price, weight }) => price * weight, inStock: ({ upc }) => upc !== 'p3' },
    entities: { Product: (sent) => sent },
  },
  reviews: { Product: { reviews: ({ upc }) => reviewsOf(upc) }, entities: { Product: (sent) => sent } },
  users: { entities: { User: ({ id }) => ({ id, name: `User ${id}`, email: `${id}@example.org` }) } },
  places: {
    entities: { User: ({ email }) => ({ email, home: { town: `Town of ${email}`, postcode: 'CV1 1AA' } }) },
  },
};
const typeOf = { products: 'Product', reviews: 'Review', author: 'User', home: 'Place' };

function literal(value, variables) {
  switch (value.kind) {
    case 'Variable': return variables[value.name.value];
    case 'IntValue': return Number(value.value);
    case 'ListValue': return value.values.map((item) => literal(item, variables));
    case 'ObjectValue': return Object.fromEntries(value.fields.map((f) => [f.name.value, literal(f.value, variables)]));
    default: return value.value;
  }
}

function fieldsOf(set, type, document, into = []) {
  for (const selection of set.selections) {
    if (selection.kind === 'Field') {
      into.push({
        key: (selection.alias ?? selection.name).value,
        name: selection.name.value,
        args: selection.arguments,
        set: selection.selectionSet,
      });
    } else {
      const of = selection.kind === 'InlineFragment' ? selection : document.fragments[selection.name.value];
      if (!of.typeCondition || of.typeCondition.name.value === type) fieldsOf(of.selectionSet, type, document, into);
    }
  }
  return into;
}

function complete(graph, type, source, set, document, variables) {
  let byType = document.plans.get(set);
  if (!byType) document.plans.set(set, (byType = new Map()));
  let fields = byType.get(type);
  if (!fields) byType.set(type, (fields = fieldsOf(set, type, document)));
  const result = {};
  for (const { key, name, args, set: below } of fields) {
    if (name === '__typename') {
      result[key] = type;
      continue;
    }
    const given = {};
    for (const arg of args) given[arg.name.value] = literal(arg.value, variables);
    if (name === '_entities') {
      result[key] = given.representations.map((sent) =>
        complete(graph, sent.__typename, graph.entities[sent.__typename](sent), below, document, variables));
      continue;
    }
    const resolver = graph[type]?.[name];
    const value = resolver ? resolver(source, given) : source[name];
    if (!below || value == null) result[key] = value;
    else if (Array.isArray(value)) {
      result[key] = value.map((item) => complete(graph, typeOf[name], item, below, document, variables));
    } else result[key] = complete(graph, typeOf[name], value, below, document, variables);
  }
  return result;
}

const documents = new Map();
function read(query) {
  let document = documents.get(query);
  if (!document) {
    const { definitions } = parse(query);
    document = {
      operation: definitions.find(({ kind }) => kind === 'OperationDefinition'),
      fragments: Object.fromEntries(definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((f) => [f.name.value, f])),
      plans: new Map(),
    };
    documents.set(query, document);
  }
  return document;
}

createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const graph = graphs[request.url.slice(1)];
    const { query, variables = {} } = JSON.parse(Buffer.concat(parts));
    const document = read(query);
    const data = complete(graph, 'Query', {}, document.operation.selectionSet, document, variables ?? {});
    const body = Buffer.from(JSON.stringify({ data }));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
