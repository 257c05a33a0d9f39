package uk.answerable.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects of one overlay as {@code kubectl kustomize} builds them. */
record Manifests(List<JsonNode> objects) {

    private static final Path ROOT =
            Path.of(System.getProperty("answerable.root", ".")).toAbsolutePath();

    static boolean canBuild() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    static Manifests of(String overlay) throws IOException, InterruptedException {
        var build = new ProcessBuilder(
                        "kubectl",
                        "kustomize",
                        ROOT.resolve("k8s/overlays/" + overlay).toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(said).isZero();
        var objects = new ArrayList<JsonNode>();
        var yaml = new YAMLMapper();
        try (var parser = new YAMLFactory().createParser(said)) {
            yaml.readerFor(JsonNode.class).<JsonNode>readValues(parser).forEachRemaining(objects::add);
        }
        return new Manifests(List.copyOf(objects));
    }

    static String readme() throws IOException {
        return Files.readString(ROOT.resolve("k8s/README.md"));
    }

    static List<String> matrix(String service) throws IOException {
        return Files.readAllLines(ROOT.resolve(service).resolve("src/main/resources/permissions.csv"));
    }

    List<JsonNode> kind(String kind) {
        return objects.stream()
                .filter(one -> one.path("kind").asText().equals(kind))
                .toList();
    }

    /** Deployments and jobs: whatever starts pods of ours. */
    List<JsonNode> workloads() {
        return objects.stream()
                .filter(one -> one.at("/spec/template/spec/containers").isArray())
                .toList();
    }

    boolean has(String kind, String name) {
        return kind(kind).stream().anyMatch(one -> name(one).equals(name));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static JsonNode container(JsonNode workload) {
        return workload.at("/spec/template/spec/containers/0");
    }

    /** Variables set one by one, by name. */
    static List<String> variables(JsonNode workload) {
        return each(container(workload).path("env"))
                .map(one -> one.path("name").asText())
                .toList();
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Whether a selector of labels picks the pods of a workload. */
    static boolean picks(JsonNode selector, JsonNode workload) {
        var labels = workload.at("/spec/template/metadata/labels");
        var all = selector.path("matchLabels").properties().stream()
                .allMatch(label -> labels.path(label.getKey()).equals(label.getValue()));
        return all
                && each(selector.path("matchExpressions"))
                        .allMatch(one -> each(one.path("values"))
                                .anyMatch(value ->
                                        labels.path(one.path("key").asText()).equals(value)));
    }

    /** A selector of plain labels, as a service has it. */
    static boolean picks(Map<String, JsonNode> selector, JsonNode workload) {
        var labels = workload.at("/spec/template/metadata/labels");
        return selector.entrySet().stream()
                .allMatch(one -> labels.path(one.getKey()).equals(one.getValue()));
    }
}
