package uk.answerable.kernel.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The events as {@code docs/asyncapi.yaml} tells them to those outside. */
final class AsyncApi {

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    /** An event as documented. */
    record Event(Set<String> data, Set<String> consumers) {}

    static AsyncApi read(Path file) {
        try {
            return new AsyncApi(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every message of the document by the type of its event. */
    Map<String, Event> events() {
        var events = new TreeMap<String, Event>();
        for (var channel : document.path("channels").properties()) {
            for (var message : channel.getValue().path("messages").properties()) {
                var address = "#/channels/%s/messages/%s".formatted(channel.getKey(), message.getKey());
                var told = followed(message.getValue());
                var data = new TreeSet<String>();
                collectData(told.path("payload"), data);
                events.put(told.path("name").asText(), new Event(data, consumers(address)));
            }
        }
        return events;
    }

    private Set<String> consumers(String message) {
        var services = new TreeSet<String>();
        for (var operation : document.path("operations")) {
            if (operation.path("action").asText().equals("receive")) {
                operation.path("messages").forEach(received -> {
                    if (received.path("$ref").asText().equals(message)) {
                        services.add(operation.path("x-service").asText());
                    }
                });
            }
        }
        return services;
    }

    private void collectData(JsonNode schema, Set<String> data) {
        var followed = followed(schema);
        followed.path("allOf").forEach(part -> collectData(part, data));
        var told = followed.path("properties").path("data");
        told.path("properties").fieldNames().forEachRemaining(data::add);
    }

    private JsonNode followed(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : followed(document.at(reference.substring(1)));
    }
}
