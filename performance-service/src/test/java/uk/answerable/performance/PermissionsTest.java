package uk.answerable.performance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.EventLine;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Role;
import uk.answerable.kernel.test.EventWalk;

/** Walks the matrix: who may see what is not published, and who may submit. */
class PermissionsTest {

    private static final Set<Role> SUBMIT = EnumSet.of(Role.PERFORMANCE_ANALYST, Role.FORCE_SYSTEM);
    private static final Set<Role> UNPUBLISHED = EnumSet.of(
            Role.PERFORMANCE_ANALYST,
            Role.GOVERNANCE_OFFICER,
            Role.COMMISSIONER,
            Role.CHIEF_OFFICER,
            Role.FORCE_SYSTEM);
    /** Types of which the public sees nothing while they are in no public state. */
    private static final Set<String> CLOSED_TYPES = Set.of(
            "REST",
            "Observation",
            "Mutation",
            "Signal",
            "RecurringException",
            "ExceptionClearing",
            "QualitativeExercise",
            "QualitativeFinding",
            "ReportEdition",
            "RecommendationProgress",
            "ProgressEntry");

    /** Handlers that answer anybody, with what is published or with the asker's own figures. */
    private static final Set<String> OPEN_HANDLERS = Set.of(
            "GET:/api/v1/measures",
            "GET:/api/v1/forces/{force}/revisions",
            "GET:/api/v1/forces/{force}/publications",
            "POST:/api/v1/projections/",
            ":/api/v1/calculators/",
            "GET:/api/v1/reports/editions/{edition}/{form}",
            "GET:/api/v1/forces/{force}/inspections",
            "GET:/api/v1/forces/{force}/recommendations",
            "GET:/api/v1/forces/{force}/charts");

    private static final Place WARWICKSHIRE = Place.ofForce(Place.ANY, "warwickshire");

    private static final Set<String> ALWAYS_SHUT = Set.of("keep", "register", "signalDetected");
    private static final Set<String> OF_REPORTS = Set.of("unpublished", "record");
    private static final Set<String> STEPS =
            Set.of("start", "decline", "submit", "sign-off", "send-back", "carry-over");

    /** Of types that are otherwise public. */
    private static final Map<String, Set<String>> SHUT_FIELDS = Map.of(
            "EditionCommentary",
            Set.of("text", "at", "office", "carriedFrom"),
            "RecordingAudit",
            OF_REPORTS,
            "PeerGroup",
            Set.of("record"),
            "PeerBenchmark",
            OF_REPORTS,
            "CalendarAnnotation",
            Set.of("record"),
            "Inspection",
            OF_REPORTS,
            "Recommendation",
            STEPS,
            "Survey",
            Set.of("estimates", "drivers", "submit"));

    private static Matrix matrix;

    @BeforeAll
    static void read() throws IOException {
        try (var file = PermissionsTest.class.getResourceAsStream("/permissions.csv")) {
            matrix = Matrix.parse(List.of(new String(file.readAllBytes(), UTF_8).split("\n")));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anOfficeReachesItsOwnForceOnly(Role role) {
        var own = office(role, "warwickshire");
        var other = office(role, "cheshire");

        assertThat(permits(own, "submit")).isEqualTo(SUBMIT.contains(role));
        assertThat(permits(own, "unpublished")).isEqualTo(UNPUBLISHED.contains(role));
        assertThat(permits(other, "submit")).isFalse();
        assertThat(permits(other, "unpublished")).isFalse();
        assertThat(matrix.permits(own, "CaseStep", "keep", WARWICKSHIRE)).isFalse();
    }

    @Test
    void everyEventIsDecidedAndDocumented() {
        assertThat(EventWalk.walk("performance", matrix))
                .as("fields of events visited; a service that writes none has none")
                .isEqualTo(matrix.eventTypes().stream()
                        .mapToInt(type ->
                                matrix.event(type).orElseThrow().fields().size())
                        .sum());
    }

    @Test
    void thePublicReadsTheGraphAndNothingElse() {
        assertThat(matrix.cells())
                .filteredOn(cell -> !EventLine.isEvent(cell.type()))
                .allSatisfy(cell -> {
                    var expected =
                            OPEN_HANDLERS.stream().anyMatch(open -> cell.field().contains(open))
                                    || cell.equals(new Matrix.Cell("Signal", "id", "any"))
                                    || cell.equals(new Matrix.Cell("RecurringException", "id", "any"))
                                    || cell.equals(new Matrix.Cell("QualitativeExercise", "id", "any"))
                                    || cell.equals(new Matrix.Cell("ReportEdition", "id", "any"))
                                    || (!CLOSED_TYPES.contains(cell.type())
                                            && !ALWAYS_SHUT.contains(cell.field())
                                            && !SHUT_FIELDS
                                                    .getOrDefault(cell.type(), Set.of())
                                                    .contains(cell.field()));
                    assertThat(matrix.permits(Caller.PUBLIC, cell.type(), cell.field(), WARWICKSHIRE))
                            .as(cell.toString())
                            .isEqualTo(expected);
                });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySignsOffTheirOwnWork(Role role) {
        var office = office(role, "warwickshire");

        assertThat(STEPS.stream()
                        .filter(step -> matrix.permits(office, "Recommendation", step, WARWICKSHIRE))
                        .collect(Collectors.toSet()))
                .isEqualTo(
                        switch (role) {
                            case CHIEF_OFFICER -> Set.of("start", "decline", "submit");
                            case GOVERNANCE_OFFICER -> Set.of("sign-off", "send-back", "carry-over");
                            default -> Set.of();
                        });
    }

    private static boolean permits(Caller caller, String what) {
        return matrix.permits(caller, "Observation", what, WARWICKSHIRE);
    }

    private static Caller office(Role role, String force) {
        return new Caller(role.code(), Set.of(role), Set.of(force), Set.of());
    }
}
