package uk.answerable.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command line, read into configuration properties or refused. */
sealed interface StartOptions {

    String USAGE = """
        Usage: java -jar quarkus-run.jar [options]

          --supergraph=<path|url>      the supergraph to serve, instead of the one built in
          --port=<n>                   the port to listen on (8080)
          --host=<address>             the address to listen on (127.0.0.1)
          --subgraph=<name>=<url>      where a service answers, over the supergraph; may be repeated
          --introspection              the schema may be asked for
          --explain                    a request may ask how it was answered
          --open                       for development and tests: no token is verified, no limit, no rate, no
                                       breaker, no list of trusted documents; the schema may be asked for
          --help                       this text

        Every setting is also a property (-Danswerable.limits.depth=20) and an environment variable
        (ANSWERABLE_LIMITS_DEPTH=20).
        """;

    /** Properties to start with. */
    record Settings(Map<String, String> properties) implements StartOptions {}

    /** The text to print instead of starting. */
    record Stop(String text, int exitCode) implements StartOptions {}

    Map<String, String> VALUES = Map.of(
            "--supergraph", "answerable.supergraph", "--port", "quarkus.http.port", "--host", "quarkus.http.host");

    Map<String, Map<String, String>> SWITCHES = Map.of(
            "--introspection", Map.of("answerable.introspection", "true"),
            "--explain", Map.of("answerable.explain", "true"),
            "--open",
                    Map.of(
                            "quarkus.oidc.tenant-enabled", "false",
                            "answerable.limits.enabled", "false",
                            "answerable.rate.enabled", "false",
                            "answerable.breaker.enabled", "false",
                            "answerable.documents.only-trusted", "false",
                            "answerable.introspection", "true",
                            "answerable.explain", "true"));

    static StartOptions read(List<String> arguments) {
        var properties = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            if (argument.equals("--help") || argument.equals("-h")) {
                return new Stop(USAGE, 0);
            }
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            var value = equals < 0 ? "" : argument.substring(equals + 1);
            if (equals < 0 && SWITCHES.containsKey(name)) {
                properties.putAll(SWITCHES.getOrDefault(name, Map.of()));
            } else if (VALUES.containsKey(name)) {
                if (value.isBlank()) {
                    return refused(name + " needs a value: " + name + "=...");
                }
                properties.put(VALUES.getOrDefault(name, ""), value);
            } else if (name.equals("--subgraph")) {
                var at = value.indexOf('=');
                if (at < 1 || at == value.length() - 1) {
                    return refused("--subgraph needs a name and an address: --subgraph=meetings=http://...");
                }
                properties.put("answerable.subgraphs.\"" + value.substring(0, at) + "\".url", value.substring(at + 1));
            } else {
                return refused("Unknown option: " + argument);
            }
        }
        return port(properties);
    }

    private static StartOptions port(Map<String, String> properties) {
        var port = properties.get("quarkus.http.port");
        if (port != null && !port.matches("\\d{1,5}")) {
            return refused("--port has to be a number up to 65535, not " + port);
        }
        return new Settings(Map.copyOf(properties));
    }

    private static StartOptions refused(String reason) {
        return new Stop(reason + "\n\n" + USAGE, 2);
    }
}
