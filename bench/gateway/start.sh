#!/usr/bin/env bash
# Measures the gateway's start to its first answer, from the jar and with an AOT cache trained on requests.
#   bench/gateway/start.sh [quarkus-app folder]
# Needs JAVA_HOME at a JDK 25. The cache is of this JDK and these jars only; it and the logs go to a temporary folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
app=$(cd "${1:-$here/../../gateway/server/target/quarkus-app}" && pwd)
work=$(mktemp -d)
port=4820
java=${JAVA_HOME:?Set JAVA_HOME to a JDK 25}/bin/java
node "$here/subgraphs.mjs" "$here/../../gateway/compose" >"$work/subgraphs.log" & subgraphs=$!
trap 'kill $subgraphs 2>/dev/null || true' EXIT

export ANSWERABLE_SUPERGRAPH=$here/supergraph.graphql QUARKUS_HTTP_PORT=$port
export QUARKUS_OIDC_TENANT_ENABLED=false QUARKUS_LOG_LEVEL=WARN
small=(-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1)

# The jar's own class loader keeps its classes out of a cache; the same classes on a plain class path can be in it.
cd "$app"
path=quarkus/generated-bytecode.jar
[ -f quarkus/transformed-bytecode.jar ] && path=quarkus/transformed-bytecode.jar:$path
for jar in app/*.jar lib/boot/*.jar lib/main/*.jar; do path=$path:$jar; done
plain=(-cp "$path" uk.answerable.gateway.Main)

ask() {
  curl -s -o /dev/null -w '%{http_code}' -m 5 -H 'content-type: application/json' \
    -d '{"query":"{ products(first: 1) { name shippingEstimate } }"}' "http://127.0.0.1:$port/graphql" || true
}

start() { # label, command...
  local label=$1 began pid
  shift
  began=$(date +%s%N)
  "$@" >"$work/gateway.log" 2>&1 & pid=$!
  until [ "$(ask)" = 200 ]; do
    kill -0 "$pid" 2>/dev/null || { tail -5 "$work/gateway.log"; exit 1; }
    sleep 0.02
  done
  local ms=$((($(date +%s%N) - began) / 1000000)) cpu rss
  cpu=$(awk -v hz="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); print int(($12 + $13) * 1000 / hz)}' "/proc/$pid/stat")
  rss=$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")
  echo "$label: first answer after $ms ms, $cpu ms of CPU, $rss MB"
  for _ in $(seq "${requests:-0}"); do ask >/dev/null; done
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

start "from the jar" "$java" -jar quarkus-run.jar
start "from the jar, small" "$java" "${small[@]}" -jar quarkus-run.jar
requests=60 start "training run" "$java" "${small[@]}" -XX:AOTCacheOutput="$work/gateway.aot" "${plain[@]}"
for _ in 1 2 3; do start "with the cache" "$java" "${small[@]}" -XX:AOTCache="$work/gateway.aot" "${plain[@]}"; done
rm -rf "$work"
