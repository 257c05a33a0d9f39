# Sourced by run and test: finds a JDK and a Maven that can build Answerable.

jdk_wanted=25

# Major version of the JDK in the folder, or nothing when it is no JDK.
jdk_major() {
  local line
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    line=$(grep -m1 '^JAVA_VERSION=' "$1/release" | tr -d '"')
    line=${line#JAVA_VERSION=}
  else
    line=$("$1/bin/javac" -version 2>&1)
    line=${line#javac }
  fi
  line=${line%%.*}
  line=${line%%[-+]*}
  case $line in '' | *[!0-9]*) ;; *) echo "$line" ;; esac
}

# The first suitable JDK: the one the caller chose, the one on the path, then the usual folders.
find_jdk() {
  local on_path folder major
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=${on_path%/bin/javac}
  fi
  for folder in "${JAVA_HOME:-}" "$on_path" ${ANSWERABLE_JDK_FOLDERS:-/usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home}; do
    [ -n "$folder" ] || continue
    major=$(jdk_major "$folder")
    if [ -n "$major" ] && [ "$major" -ge "$jdk_wanted" ]; then
      echo "$folder"
      return 0
    fi
  done
  return 1
}

use_jdk() {
  local found
  if ! found=$(find_jdk); then
    cat >&2 <<END
Answerable needs a JDK $jdk_wanted or later and found none: not in JAVA_HOME, not on PATH, not in the usual folders.
Install one, for example Eclipse Temurin $jdk_wanted, or with SDKMAN: sdk install java $jdk_wanted-tem
then start again, or set JAVA_HOME to its folder.
END
    exit 1
  fi
  export JAVA_HOME=$found
}

# Maven on the path if it is new enough, else the wrapper, which fetches one.
maven() {
  local version
  if [ -z "${maven_command:-}" ]; then
    maven_command=$root/mvnw
    if command -v mvn >/dev/null; then
      version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -1)
      if [ "$(printf '%s\n' 3.8.7 "${version:-0}" | sort -V | head -1)" = 3.8.7 ]; then
        maven_command=mvn
      fi
    fi
  fi
  (cd "$root" && "$maven_command" -B -ntp "$@")
}

# The starter's own process: small, but unpacking the servers the first time needs room for a moment.
suite_flags=(-Xms16m -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dslf4j.internal.verbosity=ERROR)
