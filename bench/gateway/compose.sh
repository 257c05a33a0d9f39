#!/usr/bin/env bash
# Composes the benchmark's supergraph anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
triples=()
for name in inventory places products reviews users; do
  triples+=("$name=http://127.0.0.1:4801/$name=subgraphs/$name.graphql")
done
exec node ../../gateway/compose/compose.mjs --out supergraph.graphql "${triples[@]}"
