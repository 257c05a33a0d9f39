package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.report.rules.ReferenceFigures.MOMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.performance.checker.rules.Kind;
import uk.answerable.performance.checker.rules.Severity;
import uk.answerable.performance.report.rules.EditionCheck.Checked;

/** The way of an edition from assembly to publication, and every turn that is refused. */
class EditionTest {

    private static final EditionFinding FINDING =
            EditionFinding.of(Kind.DIRECTION_WORD, Severity.HIGH, "robbery", "up is said of a fall", "it fell");
    private static final Checked CLEAN = new Checked(List.of(), true);
    private static final Checked FOUND = new Checked(List.of(FINDING), true);
    private static final Optional<Integer> ANY = Optional.empty();

    private final PerformanceReport report = report(Marking.OFFICIAL);
    private final Edition first = done(next(report, Optional.empty(), null));

    @Test
    void theFirstIsNumberOneAndAssembled() {
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.state()).isInstanceOf(EditionState.Assembled.class);
    }

    @Test
    void itGoesFromCommentaryOverSignOffToPublication() {
        var drafted = done(first.commented("robbery", "Fewer.", Optional.of(1), "analyst", MOMENT));
        var signed = done(drafted.signedOff(CLEAN, Optional.of(2), "governance", MOMENT));
        var published = done(signed.published(true, Optional.of(3), "governance", MOMENT));

        assertThat(drafted.state()).isInstanceOf(EditionState.Drafted.class);
        assertThat(signed.state().signOff()).isPresent();
        assertThat(published.state())
                .isInstanceOfSatisfying(
                        EditionState.Published.class,
                        state -> assertThat(state.toPublic()).isTrue());
        assertThat(published.version()).isEqualTo(4);
    }

    @Test
    void publicationWithoutSignOffAndTwiceIsRefused() {
        assertThat(code(first.published(true, ANY, "governance", MOMENT))).isEqualTo(ProblemCode.WRONG_STATE);
        var drafted = done(first.commented("robbery", "Fewer.", ANY, "analyst", MOMENT));
        assertThat(code(drafted.published(true, ANY, "governance", MOMENT))).isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(code(published().published(true, ANY, "governance", MOMENT))).isEqualTo(ProblemCode.ALREADY_DONE);
    }

    @Test
    void whatIsPublishedStands() {
        var out = published();

        assertThat(code(out.commented("robbery", "More.", ANY, "analyst", MOMENT)))
                .isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(code(out.accepted(FOUND, FINDING.id(), "so be it", ANY, "analyst", MOMENT)))
                .isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(code(out.signedOff(CLEAN, ANY, "governance", MOMENT))).isEqualTo(ProblemCode.ALREADY_DONE);
        assertThat(code(out.reassembled(contents(), ANY, "analyst", MOMENT))).isEqualTo(ProblemCode.WRONG_STATE);
    }

    @Test
    void aFindingNobodyAcceptedStopsTheSignOffAndSaysWhere() {
        var refused = first.signedOff(FOUND, ANY, "governance", MOMENT);

        assertThat(code(refused)).isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(message(refused)).contains("robbery", "direction word", "up is said of a fall");
        assertThat(code(first.accepted(FOUND, FINDING.id(), " ", ANY, "analyst", MOMENT)))
                .isEqualTo(ProblemCode.INVALID_INPUT);
        assertThat(code(first.accepted(FOUND, "another", "so be it", ANY, "analyst", MOMENT)))
                .isEqualTo(ProblemCode.NOT_FOUND);
        var accepted = done(first.accepted(FOUND, FINDING.id(), "The source says so", ANY, "analyst", MOMENT));
        assertThat(done(accepted.signedOff(FOUND, ANY, "governance", MOMENT)).state())
                .isInstanceOf(EditionState.SignedOff.class);
    }

    @Test
    void checksThatDidNotEndAreNoSignOff() {
        assertThat(code(first.signedOff(new Checked(List.of(), false), ANY, "governance", MOMENT)))
                .isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var changed = done(first.commented("robbery", "Fewer.", Optional.of(1), "analyst", MOMENT));

        assertThat(code(changed.commented("robbery", "More.", Optional.of(1), "analyst", MOMENT)))
                .isEqualTo(ProblemCode.VERSION_CONFLICT);
        assertThat(code(changed.signedOff(CLEAN, Optional.of(1), "governance", MOMENT)))
                .isEqualTo(ProblemCode.VERSION_CONFLICT);
    }

    @Test
    void aTopicTheEditionDoesNotHaveTakesNoCommentary() {
        assertThat(code(first.commented("finance", "More.", ANY, "analyst", MOMENT)))
                .isEqualTo(ProblemCode.UNKNOWN_CODE);
    }

    @Test
    void aSignedOffEditionAssembledAnewIsADraftAgain() {
        var signed = done(done(first.commented("robbery", "Fewer.", ANY, "analyst", MOMENT))
                .signedOff(CLEAN, ANY, "governance", MOMENT));

        assertThat(code(signed.commented("robbery", "More.", ANY, "analyst", MOMENT)))
                .isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(done(signed.reassembled(contents(), ANY, "analyst", MOMENT)).state())
                .isInstanceOf(EditionState.Drafted.class);
    }

    @Test
    void aCorrectionIsAnotherEditionWithItsReasonAndTheCommentaryToBeConfirmed() {
        var out = Optional.of(published());

        assertThat(code(next(report, out, null))).isEqualTo(ProblemCode.INVALID_INPUT);
        var correction = done(next(report, out, "Robbery was counted twice"));
        assertThat(correction.number()).isEqualTo(2);
        assertThat(correction.corrects()).isEqualTo(1);
        assertThat(correction.commentary().get("robbery").carriedFrom()).isEqualTo(1);
        assertThat(code(next(report, Optional.empty(), "Of nothing"))).isEqualTo(ProblemCode.INVALID_INPUT);
    }

    @Test
    void aMarkedReportHasNoPublicVersion() {
        var closed = report(Marking.OFFICIAL_SENSITIVE);
        var signed = done(done(next(closed, Optional.empty(), null)).signedOff(CLEAN, ANY, "governance", MOMENT));

        assertThat(message(signed.published(true, ANY, "governance", MOMENT))).contains("OFFICIAL-SENSITIVE");
        assertThat(done(signed.published(false, ANY, "governance", MOMENT)).state())
                .isInstanceOf(EditionState.Published.class);
    }

    @Test
    void aReportHasATitleAndAMarkingOfTheList() {
        assertThat(PerformanceReport.create(
                        UUID.randomUUID(), "warwickshire", " ", null, ReportTemplate.THEMATIC, "analyst", MOMENT))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons()).hasSize(2));
    }

    private Edition published() {
        return done(done(done(first.commented("robbery", "Fewer.", ANY, "analyst", MOMENT))
                        .signedOff(CLEAN, ANY, "governance", MOMENT))
                .published(true, ANY, "governance", MOMENT));
    }

    private static Outcome<Edition> next(PerformanceReport report, Optional<Edition> latest, String reason) {
        return Edition.next(UUID.randomUUID(), report, latest, contents(), reason, "analyst", MOMENT);
    }

    private static Edition.Contents contents() {
        var content = ReferenceFigures.assembled(ReferenceFigures.warwickshire("2019-12"));
        return new Edition.Contents(content, content);
    }

    private static PerformanceReport report(Marking marking) {
        return PerformanceReport.create(
                        UUID.randomUUID(),
                        "warwickshire",
                        "Performance summary",
                        marking,
                        ReportTemplate.PERFORMANCE_SUMMARY,
                        "analyst",
                        MOMENT)
                .orThrow();
    }

    private static Edition done(Outcome<Edition> outcome) {
        return outcome.orThrow();
    }

    private static Refusal first(Outcome<Edition> outcome) {
        return ((Outcome.Refused<Edition>) outcome).reasons().getFirst();
    }

    private static ProblemCode code(Outcome<Edition> outcome) {
        return first(outcome).code();
    }

    private static String message(Outcome<Edition> outcome) {
        return first(outcome).message();
    }
}
