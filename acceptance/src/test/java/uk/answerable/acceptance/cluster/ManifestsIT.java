package uk.answerable.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.answerable.acceptance.cluster.Manifests.container;
import static uk.answerable.acceptance.cluster.Manifests.each;
import static uk.answerable.acceptance.cluster.Manifests.name;
import static uk.answerable.acceptance.cluster.Manifests.picks;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.deploy.parts.Database;

/** What would be applied to a cluster: that it is well formed, that what it names exists, and that it is shut by default. */
class ManifestsIT {

    private static final List<String> SERVICES =
            List.of("meetings-service", "performance-service", "complaints-service");
    private static final Pattern ROUTE = Pattern.compile("(?:GET|POST|PUT|PATCH|DELETE):(/\\S*)");
    private static final Pattern OWN_API =
            Pattern.compile("(?:\\w+\\.)*k8s\\.io/v\\w+|(?:apps|batch|policy|autoscaling)/v\\d|v1");

    @BeforeAll
    static void tool() {
        assumeTrue(Manifests.canBuild(), "kubectl is not here: the manifests are not looked at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "production"})
    void everyObjectIsWhatItsApiTakes(String overlay) throws Exception {
        var checked = 0;
        for (var object : Manifests.of(overlay).objects()) {
            var version = object.path("apiVersion").asText();
            if (OWN_API.matcher(version).matches()) {
                validate(object, version);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(25);
    }

    /** The API's own model refuses what is missing, misspelt or of the wrong type. */
    private static void validate(JsonNode object, String version) throws ReflectiveOperationException {
        var number = version.substring(version.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        var model = Class.forName("io.kubernetes.client.openapi.models." + number
                + object.path("kind").asText());
        model.getMethod("validateJsonElement", JsonElement.class)
                .invoke(null, JsonParser.parseString(object.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "production"})
    void everyProgramIsHardenedProbedAndBounded(String overlay) throws Exception {
        assertThat(Manifests.of(overlay).workloads()).hasSize(6).allSatisfy(workload -> {
            var pod = workload.at("/spec/template/spec");
            var container = container(workload);
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                    .isEqualTo("ALL");
            assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
            assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
            assertThat(container.path("image").asText()).contains(":").doesNotEndWith(":latest");
        });
        assertThat(Manifests.of(overlay).kind("Deployment")).hasSize(5).allSatisfy(program -> {
            for (var probe : Map.of("startup", "started", "readiness", "ready", "liveness", "live")
                    .entrySet()) {
                assertThat(container(program)
                                .at("/" + probe.getKey() + "Probe/httpGet/path")
                                .asText())
                        .isEqualTo("/q/health/" + probe.getValue());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "production"})
    void whatIsNamedExists(String overlay) throws Exception {
        var manifests = Manifests.of(overlay);
        assertThat(manifests.kind("Service").stream()
                        .filter(one -> one.at("/spec/selector").isObject()))
                .allSatisfy(service -> assertThat(manifests.kind("Deployment"))
                        .as(name(service))
                        .anyMatch(program -> picks(labels(service.at("/spec/selector")), program)));
        assertThat(manifests.kind("PodDisruptionBudget"))
                .hasSize(5)
                .allSatisfy(budget -> assertThat(manifests.kind("Deployment"))
                        .as(name(budget))
                        .anyMatch(program -> picks(budget.at("/spec/selector"), program)));
        assertThat(manifests.kind("HorizontalPodAutoscaler"))
                .isNotEmpty()
                .allSatisfy(scaler -> assertThat(manifests.has(
                                "Deployment",
                                scaler.at("/spec/scaleTargetRef/name").asText()))
                        .isTrue());
        assertThat(manifests.kind("NetworkPolicy").stream()
                        .filter(policy ->
                                !policy.at("/spec/podSelector").toString().contains("cnpg.io")))
                .allSatisfy(policy -> assertThat(manifests.workloads())
                        .as(name(policy))
                        .anyMatch(workload -> picks(policy.at("/spec/podSelector"), workload)));
        var readme = Manifests.readme();
        assertThat(manifests.workloads())
                .allSatisfy(workload -> assertThat(
                                each(container(workload).path("env")).map(one -> one.at("/valueFrom/secretKeyRef")))
                        .filteredOn(secret -> secret.isObject())
                        .allSatisfy(secret -> assertThat(readme)
                                .contains("`" + secret.path("name").asText() + "`")
                                .contains("`" + secret.path("key").asText() + "`")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "production"})
    void eachServiceIsGivenItsOwnDatabaseAndTheLocalStacksSettings(String overlay) throws Exception {
        var needed = new Database("", "", "", "", "").environment().keySet();
        for (var program : Manifests.of(overlay).kind("Deployment")) {
            if (SERVICES.contains(name(program))) {
                var own = name(program).replace("-service", "");
                assertThat(Manifests.variables(program))
                        .containsAll(needed)
                        .contains("ANSWERABLE_AUDIT_SIGNING_KEY", "ANSWERABLE_AUDIT_VERIFICATION_KEY");
                assertThat(each(container(program).path("env"))
                                .map(one ->
                                        one.at("/valueFrom/secretKeyRef/name").asText())
                                .filter(secret -> secret.contains("database")))
                        .isNotEmpty()
                        .allMatch(secret -> secret.startsWith(own + "-database"));
            }
        }
    }

    /** A new route in a service must not be out of a force's reach, nor stand at another service's address. */
    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "production"})
    void everyRestRouteIsReachedAtItsServiceAndNothingElseIs(String overlay) throws Exception {
        var systems = Manifests.of(overlay).kind("Ingress").stream()
                .filter(one -> name(one).equals("systems"))
                .findFirst()
                .orElseThrow();
        for (var service : SERVICES) {
            var open = each(systems.at("/spec/rules"))
                    .flatMap(rule -> each(rule.at("/http/paths")))
                    .filter(path -> path.at("/backend/service/name").asText().equals(service))
                    .map(path -> path.path("path").asText())
                    .toList();
            assertThat(open).as(service).isNotEmpty().allMatch(prefix -> prefix.startsWith("/api/"));
            assertThat(routes(service))
                    .as(service)
                    .isNotEmpty()
                    .allMatch(route -> open.stream().anyMatch(prefix -> route.startsWith(prefix + "/")));
        }
    }

    /** The links of public feeds lead where the ingress takes them. */
    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "production"})
    void feedsNameTheAddressTheyAreReachedAt(String overlay) throws Exception {
        var manifests = Manifests.of(overlay);
        var hosts = manifests.kind("Ingress").stream()
                .flatMap(ingress -> each(ingress.at("/spec/rules")))
                .filter(rule -> rule.toString().contains("\"meetings-service\""))
                .map(rule -> "https://" + rule.path("host").asText())
                .toList();
        var meetings = manifests.kind("Deployment").stream()
                .filter(program -> name(program).equals("meetings-service"))
                .findFirst()
                .orElseThrow();
        assertThat(each(container(meetings).path("env"))
                        .filter(one -> one.path("name").asText().equals("ANSWERABLE_PUBLIC_ADDRESS"))
                        .map(one -> one.path("value").asText()))
                .containsExactlyElementsOf(hosts);
    }

    /** Whatever no policy allows is refused: the network starts from nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "production"})
    void theNetworkIsShutForEveryProgram(String overlay) throws Exception {
        var manifests = Manifests.of(overlay);
        var shut = manifests.kind("NetworkPolicy").stream()
                .filter(policy -> name(policy).equals("deny"))
                .findFirst()
                .orElseThrow();
        assertThat(shut.at("/spec/ingress").isMissingNode()).isTrue();
        assertThat(shut.at("/spec/egress").isMissingNode()).isTrue();
        assertThat(each(shut.at("/spec/policyTypes")).map(JsonNode::asText)).containsExactly("Ingress", "Egress");
        assertThat(manifests.workloads()).allMatch(workload -> picks(shut.at("/spec/podSelector"), workload));
    }

    private static TreeSet<String> routes(String service) throws IOException {
        var routes = new TreeSet<String>();
        for (var line : Manifests.matrix(service)) {
            if (line.startsWith("REST,")) {
                var route = ROUTE.matcher(line.split(",")[1]);
                while (route.find()) {
                    routes.add(route.group(1));
                }
            }
        }
        return routes;
    }

    private static Map<String, JsonNode> labels(JsonNode selector) {
        return selector.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
