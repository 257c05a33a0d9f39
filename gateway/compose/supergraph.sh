#!/usr/bin/env bash
# Composes the services' kept schemas into the gateway's supergraph, or checks that it is what they compose to.
#   gateway/compose/supergraph.sh [--check]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
mode=--out
[ "${1:-}" = --check ] && mode=--check
[ -d node_modules ] || npm ci --silent --no-audit --no-fund >/dev/null
root=../..
exec node compose.mjs "$mode" ../server/src/main/resources/supergraph.graphql \
  "complaints=http://127.0.0.1:8083/graphql=$root/complaints-service/schema.graphql" \
  "meetings=http://127.0.0.1:8081/graphql=$root/meetings-service/schema.graphql" \
  "performance=http://127.0.0.1:8082/graphql=$root/performance-service/schema.graphql"
