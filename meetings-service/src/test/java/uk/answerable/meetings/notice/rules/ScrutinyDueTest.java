package uk.answerable.meetings.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.meetings.notice.rules.ScrutinyDue.AwaitedAnswers;
import uk.answerable.meetings.notice.rules.ScrutinyDue.AwaitedRecommendation;
import uk.answerable.meetings.notice.rules.ScrutinyDue.Quarter;
import uk.answerable.meetings.notice.store.NoticeFiles;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;

class ScrutinyDueTest {

    private static final ScrutinyDue RULES = NoticeFiles.scrutinyDue();

    /** For the meeting of Tuesday 28 January 2020: report by the 20th, response by Wednesday the 22nd. */
    private static Quarter quarter(ScrutinyStage stage, LocalDate reached) {
        return new Quarter(
                "id",
                "PAM-Q3",
                "warwickshire-pam",
                "warwickshire",
                stage,
                LocalDate.of(2020, 1, 20),
                LocalDate.of(2020, 1, 22),
                reached);
    }

    private static List<String> told(ScrutinyStage stage, LocalDate reached, LocalDate today) {
        return RULES.of(quarter(stage, reached), today).stream()
                .map(notice -> "%s %s to %s".formatted(notice.kind(), notice.due(), notice.office()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-16 |",
                "2020-01-17 | scrutiny-report-due 2020-01-20 to warwickshire-pam",
                "2020-01-20 | scrutiny-report-due 2020-01-20 to warwickshire-pam",
                "2020-01-21 | scrutiny-report-overdue 2020-01-20 to warwickshire-pam",
                "2021-01-21 |"
            })
    void theOfficeIsToldOfItsReport(LocalDate today, String expected) {
        assertThat(told(ScrutinyStage.DRAFT, null, today)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    /** Two working days before Wednesday the 22nd is Monday the 20th. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-19 | scrutiny-sent 2020-01-18 to warwickshire",
                "2020-01-20 | scrutiny-sent 2020-01-18 to warwickshire, scrutiny-response-due 2020-01-22 to warwickshire",
                "2020-01-22 | scrutiny-sent 2020-01-18 to warwickshire, scrutiny-response-due 2020-01-22 to warwickshire",
                "2020-01-23 | scrutiny-sent 2020-01-18 to warwickshire, scrutiny-response-overdue 2020-01-22 to"
                        + " warwickshire, scrutiny-response-late 2020-01-22 to warwickshire-pam",
                "2020-06-23 |"
            })
    void theForceIsToldOfWhatItIsAskedAndTheOfficeThatItWaits(LocalDate today, String expected) {
        assertThat(told(ScrutinyStage.SENT, LocalDate.of(2020, 1, 18), today))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    void whatIsAnsweredIsToldToTheOfficeAndWhatIsPublishedToTheForce() {
        var day = LocalDate.of(2020, 1, 22);

        assertThat(told(ScrutinyStage.ANSWERED, day, day.plusDays(3)))
                .containsExactly("scrutiny-answered 2020-01-22 to warwickshire-pam");
        assertThat(told(ScrutinyStage.PUBLISHED, day, day.plusDays(3)))
                .containsExactly("scrutiny-published 2020-01-22 to warwickshire");
        assertThat(told(ScrutinyStage.PUBLISHED, day, day.plusYears(1))).isEmpty();
    }

    @Test
    void withoutADayNobodyIsToldOfOne() {
        var quarter = new Quarter(
                "id",
                "PAM-Q3",
                "warwickshire-pam",
                "warwickshire",
                ScrutinyStage.SENT,
                null,
                null,
                LocalDate.of(2020, 1, 18));

        assertThat(RULES.of(quarter, LocalDate.of(2020, 1, 30)))
                .extracting(Notice::kind)
                .containsExactly("scrutiny-sent");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-08,",
        "2020-03-09, topic-answers-due",
        "2020-03-16, topic-answers-due",
        "2020-03-17, topic-answers-overdue",
        "2021-03-17,"
    })
    void answersAreDueAtTheMeeting(LocalDate today, String kind) {
        var answers = new AwaitedAnswers(
                "id", "WK-PAM-2020-03-16", "warwickshire-pam", "warwickshire", LocalDate.of(2020, 3, 16));

        assertThat(RULES.of(answers, today).map(Notice::kind).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-01,", "2020-03-02, recommendation-due", "2020-03-17, recommendation-overdue"})
    void aRecommendationIsDueWithTheLastOfItsActions(LocalDate today, String kind) {
        var recommendation =
                new AwaitedRecommendation("id", "3", "warwickshire-pcp", "warwickshire", LocalDate.of(2020, 3, 16));

        assertThat(RULES.of(recommendation, today).map(Notice::kind).orElse(null))
                .isEqualTo(kind);
    }
}
