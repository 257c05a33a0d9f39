# The benches that run within the tests' harness, on the Java machine the images have: its full compiler and, with the
# memory of a pod, its serial collector.
bench_jvm="-Dtest.jvm=--add-opens=java.base/java.lang.invoke=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:+EnableDynamicAgentLoading \
-XX:+UseSerialGC -Xmx768m"
