package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.qualitative.rules.QualitativeExercise;
import uk.answerable.performance.qualitative.rules.QualitativeFinding;
import uk.answerable.performance.qualitative.rules.QualitativeMethod;
import uk.answerable.performance.report.rules.EditionTable.Cell;

/** What people said, as it stands in an edition of December 2019. */
class QualitativeTablesTest {

    private static final EditionQuestion DECEMBER = ReferenceFigures.warwickshire("2019-12");
    private static final String MEASURE = "domestic_abuse_satisfaction_follow_up";

    @Test
    void theOfficeReadsEveryFindingThatBearsOnTheEdition() {
        assertThat(tables(Audience.OFFICE, exercise(6, "2019-11-20", MEASURE)))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.title()).isEqualTo("Focus group: Being kept informed");
                    assertThat(table.rows().getFirst().cells())
                            .extracting(Cell::printed)
                            .containsExactly("Updates came late", "Domestic abuse satisfaction: follow up");
                    assertThat(table.notes())
                            .anyMatch(note -> note.contains("6 took part"))
                            .anyMatch(note -> note.startsWith("What people said, not a measurement"));
                });
    }

    @Test
    void aSmallGroupIsNotCharacterisedInPublic() {
        assertThat(tables(Audience.PUBLIC, exercise(6, "2019-11-20", MEASURE)))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.rows().getFirst().cells().getFirst())
                            .isEqualTo(new Cell("withheld", EditionTable.Mark.WITHHELD));
                    assertThat(table.notes())
                            .anyMatch(note -> note.contains("fewer than 10 took part"))
                            .noneMatch(note -> note.contains("; 6 took part"));
                });
        assertThat(tables(Audience.PUBLIC, exercise(24, "2019-11-20", MEASURE))
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .printed())
                .isEqualTo("Updates came late");
    }

    @Test
    void whatIsOldOrLaterOrOfAnotherMatterStandsInNoEdition() {
        assertThat(tables(Audience.OFFICE, exercise(24, "2018-12-31", MEASURE))).isEmpty();
        assertThat(tables(Audience.OFFICE, exercise(24, "2020-01-01", MEASURE))).isEmpty();
        assertThat(tables(Audience.OFFICE, exercise(24, "2019-11-20", "marac_no_such")))
                .isEmpty();
    }

    private static List<EditionTable> tables(Audience audience, QualitativeExercise exercise) {
        return Assembly.of(
                        DECEMBER,
                        ReferenceFigures.of(DECEMBER),
                        new EditionContext(audience, List.of(), List.of(exercise)))
                .tables()
                .stream()
                .filter(table -> table.title().startsWith("Focus group"))
                .toList();
    }

    static QualitativeExercise exercise(int participants, String to, String measure) {
        return new QualitativeExercise(
                UUID.randomUUID(),
                "warwickshire",
                "Being kept informed",
                QualitativeMethod.FOCUS_GROUP,
                LocalDate.parse(to).minusDays(1),
                LocalDate.parse(to),
                participants,
                "Survey team",
                List.of(new QualitativeFinding(1, "Updates came late", List.of(measure))),
                Instant.parse("2020-01-02T00:00:00Z"),
                "performance analyst",
                null);
    }
}
