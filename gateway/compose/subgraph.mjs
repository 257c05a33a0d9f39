// Reads a subgraph's schema as its server prints it, and keeps what composition is about.
//
// SmallRye prints the definitions of every directive it knows and the federation machinery, but not its scalars.
// Composition brings the first two itself and wants the third.
import { Kind, parse, specifiedScalarTypes, visit } from 'graphql';

const FEDERATION = new Set([
  'authenticated', 'composeDirective', 'context', 'cost', 'extends', 'external', 'fromContext', 'inaccessible',
  'interfaceObject', 'key', 'link', 'listSize', 'override', 'policy', 'provides', 'requires', 'requiresScopes',
  'shareable', 'tag',
]);
const PUBLIC = new Set(['deprecated', 'specifiedBy', 'oneOf']);
const MACHINERY_TYPES = /^(_Any|_Entity|_Service|FieldSet|(federation|link)__\w+)$/;
const MACHINERY_FIELDS = new Set(['_entities', '_service']);

function isKept(directive) {
  return FEDERATION.has(directive.replace(/^federation__/, '')) || PUBLIC.has(directive);
}

export function subgraphDocument(sdl) {
  const defined = new Set(specifiedScalarTypes.map((scalar) => scalar.name));
  const mentioned = new Set();
  const document = visit(parse(sdl), {
    enter(node) {
      if (/Type(Definition|Extension)$/.test(node.kind) && node.kind !== Kind.OPERATION_TYPE_DEFINITION) {
        if (MACHINERY_TYPES.test(node.name.value)) return null;
        defined.add(node.name.value);
      }
      if (node.kind === Kind.FIELD_DEFINITION && MACHINERY_FIELDS.has(node.name.value)) return null;
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return null;
      if (node.kind === Kind.DIRECTIVE && !isKept(node.name.value)) return null;
      if (node.kind === Kind.NAMED_TYPE) mentioned.add(node.name.value);
      return undefined;
    },
  });
  const scalars = [...mentioned].filter((name) => !defined.has(name)).sort();
  const definitions = scalars.map((value) => ({
    kind: Kind.SCALAR_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value },
  }));
  return { ...document, definitions: [...document.definitions, ...definitions] };
}
