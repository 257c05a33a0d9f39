package uk.answerable.complaints;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Role;
import uk.answerable.kernel.test.EventWalk;

/** Walks every cell about cases: whoever is not the office that deals with a case sees nothing of it. */
class PermissionsTest {

    private static final Map<AppropriateAuthority, Set<Role>> DEALS_WITH_IT = Map.of(
            AppropriateAuthority.CHIEF_OFFICER,
            EnumSet.of(Role.PROFESSIONAL_STANDARDS, Role.FORCE_SYSTEM),
            AppropriateAuthority.LOCAL_POLICING_BODY,
            EnumSet.of(Role.REVIEW_MANAGER));
    /** The caller gave the id; and an application for a review can reach either office. */
    private static final Set<String> OPEN = Set.of("id", "review");

    /** A system writes names and never reads them back. */
    private static final Set<String> PEOPLE = Set.of("people", "possibleDuplicates", "statement", "letters", "share");

    private static final Set<String> FOR_ANYONE = Set.of(
            "deadlineOf",
            "regimeOf",
            "localModelNotices",
            "makeComplaint",
            "complaintPublication",
            "complaintPublications");

    private final Matrix matrix = matrix();

    @TestFactory
    Stream<DynamicTest> aCaseIsForTheOfficeThatDealsWithItOnly() {
        return Arrays.stream(AppropriateAuthority.values())
                .flatMap(authority -> fields().flatMap(field -> Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of("warwickshire", "cheshire")
                                .map(force -> DynamicTest.dynamicTest(
                                        "%s: %s of %s: %s".formatted(authority, role.code(), force, field),
                                        () -> assertThat(matrix.permits(
                                                        caller(role, force),
                                                        "ComplaintCase",
                                                        field,
                                                        Place.ofForce(authority.place(), "warwickshire")))
                                                .isEqualTo(dealsWith(authority, role, field)
                                                        && force.equals("warwickshire")))))));
    }

    private static boolean dealsWith(AppropriateAuthority authority, Role role, String field) {
        return DEALS_WITH_IT.get(authority).contains(role) && !(role == Role.FORCE_SYSTEM && PEOPLE.contains(field));
    }

    @TestFactory
    Stream<DynamicTest> theReviewingOfficeSeesTheCaseItReviewsAndChangesNothing() {
        var reviewed = Place.ofForce(ComplaintCase.REVIEWED, "warwickshire");
        var changes =
                Set.of("acknowledge", "allege", "contact", "decide", "finalise", "handle", "letter", "log", "notify")
                        .stream();
        var more = Set.of("receive", "record", "refer", "reopen", "share", "suspend", "triage", "withdraw").stream();
        var people = Set.of("identify", "link", "possibleDuplicates").stream();
        var closed =
                Stream.of(changes, more, people).flatMap(Function.identity()).collect(Collectors.toSet());
        return fields().map(field -> DynamicTest.dynamicTest(
                field,
                () -> assertThat(matrix.permits(
                                caller(Role.REVIEW_MANAGER, "warwickshire"), "ComplaintCase", field, reviewed))
                        .isEqualTo(!closed.contains(field))));
    }

    /** SI 2012/62: neither the office that it is about nor the force sees an entry of the panel's register. */
    @TestFactory
    Stream<DynamicTest> complaintsAgainstTheCommissionerAreThePanelsAlone() {
        var place = Place.ofBody(Place.ANY, "warwickshire", "warwickshire-pcp");
        return matrix.fields("CommissionerComplaint").stream()
                .filter(field -> !field.equals("id"))
                .flatMap(field -> Arrays.stream(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                role.code() + ": " + field,
                                () -> assertThat(matrix.permits(
                                                new Caller(
                                                        "office",
                                                        Set.of(role),
                                                        Set.of("warwickshire"),
                                                        Set.of("warwickshire-pcp")),
                                                "CommissionerComplaint",
                                                field,
                                                place))
                                        .isEqualTo(role == Role.PANEL_CLERK
                                                || role == Role.PANEL_MEMBER
                                                        && !Set.of("receive", "change")
                                                                .contains(field)))));
    }

    private Stream<String> fields() {
        return matrix.cells().stream()
                .filter(cell -> cell.type().equals("ComplaintCase") && !OPEN.contains(cell.field()))
                .map(Matrix.Cell::field)
                .distinct();
    }

    @TestFactory
    Stream<DynamicTest> thePublicReadsStatisticsPublicationsAndDeadlinesOnly() {
        return matrix.cells().stream()
                .filter(cell -> Set.of("Query", "Mutation", "REST").contains(cell.type()))
                .map(cell -> DynamicTest.dynamicTest(
                        cell.field(),
                        () -> assertThat(matrix.permits(Caller.PUBLIC, cell.type(), cell.field(), Place.ROOT))
                                .isEqualTo(FOR_ANYONE.contains(cell.field()))));
    }

    @Test
    void everyEventIsDecidedAndDocumented() {
        assertThat(EventWalk.walk("complaints", matrix)).isPositive();
    }

    private static Caller caller(Role role, String force) {
        return new Caller("office", Set.of(role), Set.of(force), Set.of());
    }

    private static Matrix matrix() {
        try (var file = PermissionsTest.class.getResourceAsStream("/permissions.csv")) {
            return Matrix.parse(List.of(new String(file.readAllBytes(), UTF_8).split("\n")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
