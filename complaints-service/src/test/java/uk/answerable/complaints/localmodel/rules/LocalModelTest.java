package uk.answerable.complaints.localmodel.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.complaints.casework.rules.Cases.refused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.Cases;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.StepKind;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Role;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.ids.Ids;

/** Who may do what under which model, by the day a complaint was made (Police Reform Act 2002 s.13A). */
class LocalModelTest {

    private static final LocalDate TRIAGE_FROM = LocalDate.of(2021, 1, 4);
    private static final LocalDate CONTACT_FROM = LocalDate.of(2022, 1, 4);
    private static final LocalDate BASIC_AGAIN_FROM = LocalDate.of(2023, 1, 4);
    private static final List<ModelNotice> NOTICES = List.of(
            notice(LocalModel.TRIAGE, TRIAGE_FROM),
            notice(LocalModel.CUSTOMER_CONTACT, CONTACT_FROM),
            notice(LocalModel.BASIC, BASIC_AGAIN_FROM));
    private static final Set<String> REFERRING = Set.of("refer");
    private static final Set<String> INFORMING = Set.of("notify");
    /** An application for a review can reach either office, whatever the model. */
    private static final String REVIEW = "review";

    private final Matrix matrix = matrix();

    @Test
    void theModelFollowsTheDayAComplaintWasMade() {
        assertThat(Stream.of(
                                TRIAGE_FROM.minusDays(1),
                                TRIAGE_FROM,
                                CONTACT_FROM.minusDays(1),
                                CONTACT_FROM,
                                BASIC_AGAIN_FROM.minusDays(1),
                                BASIC_AGAIN_FROM)
                        .map(day -> ModelNotice.in(NOTICES, day)))
                .containsExactly(
                        LocalModel.BASIC,
                        LocalModel.TRIAGE,
                        LocalModel.TRIAGE,
                        LocalModel.CUSTOMER_CONTACT,
                        LocalModel.CUSTOMER_CONTACT,
                        LocalModel.BASIC);
        assertThat(ModelNotice.in(List.of(), CONTACT_FROM)).isEqualTo(LocalModel.BASIC);
    }

    @TestFactory
    Stream<DynamicTest> eachStepIsOneOfficesByModelAndDay() {
        return Stream.of(TRIAGE_FROM.minusDays(1), TRIAGE_FROM, CONTACT_FROM, BASIC_AGAIN_FROM)
                .flatMap(madeOn -> Stream.of(false, true)
                        .flatMap(recorded -> Arrays.stream(StepKind.values())
                                .map(StepKind::operation)
                                .distinct()
                                .filter(operation -> !operation.equals(REVIEW))
                                .map(operation -> DynamicTest.dynamicTest(
                                        "%s, %s: %s"
                                                .formatted(madeOn, recorded ? "recorded" : "not recorded", operation),
                                        () -> check(madeOn, recorded, operation)))));
    }

    private void check(LocalDate madeOn, boolean recorded, String operation) {
        var model = ModelNotice.in(NOTICES, madeOn);
        var place = complaint(model, madeOn, recorded).place();
        var offices = offices(model, recorded, operation);
        assertThat(permits(Role.PROFESSIONAL_STANDARDS, operation, place))
                .as("the force")
                .isEqualTo(offices.contains(Role.PROFESSIONAL_STANDARDS));
        assertThat(permits(Role.REVIEW_MANAGER, operation, place))
                .as("the office")
                .isEqualTo(offices.contains(Role.REVIEW_MANAGER));
        assertThat(permits(Role.PROFESSIONAL_STANDARDS, "read", place)).isTrue();
        assertThat(permits(Role.REVIEW_MANAGER, "read", place))
                .isEqualTo(model != LocalModel.BASIC && !recorded || model == LocalModel.CUSTOMER_CONTACT);
    }

    /** Whose a step is, from RULES A12. */
    private static Set<Role> offices(LocalModel model, boolean recorded, String operation) {
        var force = Set.of(Role.PROFESSIONAL_STANDARDS);
        var office = Set.of(Role.REVIEW_MANAGER);
        if (model == LocalModel.BASIC) {
            return force;
        }
        if (!recorded) {
            if (REFERRING.contains(operation)) {
                return force;
            }
            return Set.of("handle", "suspend", "letter").contains(operation) ? Set.of() : office;
        }
        return model == LocalModel.CUSTOMER_CONTACT && INFORMING.contains(operation) ? office : force;
    }

    @Test
    void theOfficeThatKeepsAClockIsTheOneToldOfIt() {
        assertThat(LocalDuties.office(LocalDuties.TRIAGED, "record")).isTrue();
        assertThat(LocalDuties.office(LocalDuties.TRIAGED, "contact")).isTrue();
        assertThat(LocalDuties.office(LocalDuties.TRIAGED, "referral")).isFalse();
        assertThat(LocalDuties.office(LocalDuties.INFORMED, "next_update")).isTrue();
        assertThat(LocalDuties.office(LocalDuties.INFORMED, "outcome")).isTrue();
        assertThat(LocalDuties.office(LocalDuties.INFORMED, "finalise")).isFalse();
        assertThat(LocalDuties.office("with-force", "record")).isFalse();
    }

    @Test
    void whoMayNotIsToldWhyInWords() {
        assertThat(LocalDuties.refusal(LocalModel.TRIAGE, LocalDuties.TRIAGED, TRIAGE_FROM)
                        .orElseThrow()
                        .message())
                .contains("made on 2021-01-04", "'triage'", "the local policing body contacts");
        assertThat(LocalDuties.refusal(LocalModel.CUSTOMER_CONTACT, LocalDuties.INFORMED, CONTACT_FROM)
                        .orElseThrow()
                        .message())
                .contains("keeps the complainant informed");
        assertThat(LocalDuties.refusal(LocalModel.BASIC, "with-force", CONTACT_FROM))
                .isEmpty();
    }

    @Test
    void aChiefOfficersOwnConductIsTheOfficesUnderEveryModel() {
        for (var model : LocalModel.values()) {
            assertThat(complaint(model, CONTACT_FROM, false, AppropriateAuthority.LOCAL_POLICING_BODY)
                            .place())
                    .isEqualTo("with-office");
        }
    }

    @Test
    void aNoticeIsGivenTwentyEightDaysAfterTheChiefOfficerWasTold() {
        var told = LocalDate.of(2020, 6, 1);
        var early = new ModelNotice("warwickshire", LocalModel.TRIAGE, told, told.plusDays(27));
        refused(early.given(List.of(), Policies.clocks()), ProblemCode.DATE_OUT_OF_ORDER, "2020-06-29");
        Cases.done(new ModelNotice("warwickshire", LocalModel.TRIAGE, told, told.plusDays(28))
                .given(List.of(), Policies.clocks()));
        var before = new ModelNotice(
                "warwickshire", LocalModel.TRIAGE, LocalDate.of(2019, 11, 1), LocalDate.of(2020, 1, 31));
        refused(before.given(List.of(), Policies.clocks()), ProblemCode.DATE_OUT_OF_ORDER, "1 February 2020");
        refused(
                notice(LocalModel.TRIAGE, TRIAGE_FROM).given(NOTICES, Policies.clocks()),
                ProblemCode.DATE_OUT_OF_ORDER,
                "a later one starts later");
        refused(
                notice(LocalModel.BASIC, BASIC_AGAIN_FROM.plusYears(1)).given(NOTICES, Policies.clocks()),
                ProblemCode.ALREADY_DONE,
                "'basic' already");
    }

    private static ModelNotice notice(LocalModel model, LocalDate startsOn) {
        return new ModelNotice("warwickshire", model, startsOn.minusDays(60), startsOn);
    }

    private static ComplaintCase complaint(LocalModel model, LocalDate madeOn, boolean recorded) {
        return complaint(model, madeOn, recorded, AppropriateAuthority.CHIEF_OFFICER);
    }

    private static ComplaintCase complaint(
            LocalModel model, LocalDate madeOn, boolean recorded, AppropriateAuthority authority) {
        var complaint = ComplaintCase.received(new CaseIdentity(
                Ids.next(), "C-1", "warwickshire", authority, Regime.ofDate(madeOn), model, madeOn, madeOn, false, 0));
        return recorded
                ? complaint
                        .take(
                                Cases.recorded(madeOn),
                                new Circumstances(madeOn, Policies.clocks(), Policies.categories()))
                        .orThrow()
                : complaint;
    }

    private boolean permits(Role role, String operation, String place) {
        return matrix.permits(
                new Caller("office", Set.of(role), Set.of("warwickshire"), Set.of()),
                "ComplaintCase",
                operation,
                Place.ofForce(place, "warwickshire"));
    }

    private static Matrix matrix() {
        try (var file = LocalModelTest.class.getResourceAsStream("/permissions.csv")) {
            return Matrix.parse(List.of(new String(file.readAllBytes(), UTF_8).split("\n")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
