package uk.answerable.performance.survey.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.survey.store.SurveyFiles;

class ResponseFileTest {

    private static final String HEADING = "survey,response,month,crime_type,question,answer\n";

    @Test
    void readsStagesAndClosedQuestions() {
        var read = read("""
            warwickshire-domestic-abuse,R-1,2019-12,,Ease of contact,Very satisfied
            warwickshire-domestic-abuse,R-1,2019-12,,feel_safer,Yes
            warwickshire-standard,R-2,2019-12,burglary,overall,don't know
            """);

        assertThat(read.errors()).isEmpty();
        assertThat(read.replies())
                .extracting(SurveyReply::question)
                .containsExactly("first_contact", "feel_safer", "whole_experience");
        assertThat(read.replies())
                .extracting(SurveyReply::reply)
                .containsExactly(Reply.VERY_SATISFIED, Reply.YES, Reply.DONT_KNOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cheshire-domestic-abuse,R-1,2019-12,,overall,yes | survey | is no survey of your force",
                "warwickshire-hate-crime,Ann Other,2019-12,,overall,neither | response | never a name",
                "warwickshire-hate-crime,R-1,Dec 2019,,overall,neither | month | is not a month",
                "warwickshire-hate-crime,R-1,2020-03,,overall,neither | month | is still to come",
                "warwickshire-standard,R-1,2019-12,,overall,neither | crime_type | burglary, vehicle_crime",
                "warwickshire-hate-crime,R-1,2019-12,burglary,overall,neither | crime_type | would be right: nothing",
                "warwickshire-hate-crime,R-1,2019-12,,weather,neither | question | is none of first_contact",
                "warwickshire-hate-crime,R-1,2019-12,,overall,meh | answer | is no reply of the scale",
                "warwickshire-hate-crime,R-1,2019-12,,overall,yes | answer | does not answer the question",
                "warwickshire-domestic-abuse,R-1,2019-12,,feel_safer,neither | answer | does not answer",
                "warwickshire-hate-crime,R-1,2019-12 | | 3 columns, 6 wanted"
            })
    void everyWrongRowIsNamed(String row, String column, String reason) {
        var read = read(row + "\n");

        assertThat(read.replies()).isEmpty();
        assertThat(read.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.reason()).contains(reason);
        });
    }

    @Test
    void theSameReplyTwiceIsOneAndAnotherIsAnError() {
        var row = "warwickshire-hate-crime,R-1,2019-12,,overall,";

        assertThat(read(row + "neither\n" + row + "Neutral\n").replies()).hasSize(1);
        assertThat(read(row + "neither\n" + row + "very satisfied\n").errors())
                .extracting(RowError::reason)
                .containsExactly("row 2 has another answer of the same response");
    }

    @Test
    void aFileThatIsNoneIsRefusedAsAWhole() {
        assertThat(whole("").errors()).extracting(RowError::reason).containsExactly("The file has no replies");
        assertThat(whole("a,b\n1,2\n").errors().getFirst().reason()).contains("must be the heading");
        assertThat(whole(HEADING).errors()).extracting(RowError::reason).containsExactly("The file has no replies");
        assertThat(read("x,\"y\n").errors().getFirst().reason()).contains("quotation mark");
        assertThat(ResponseFile.read(
                                "\u00e9".getBytes(ISO_8859_1), SurveyFiles.read(), Set.of(), YearMonth.of(2020, 1), 9)
                        .errors()
                        .getFirst()
                        .reason())
                .contains("not UTF-8");
    }

    private static ResponseFile.Read read(String rows) {
        return whole(HEADING + rows);
    }

    private static ResponseFile.Read whole(String text) {
        return ResponseFile.read(
                text.getBytes(UTF_8), SurveyFiles.read(), Set.of("warwickshire"), YearMonth.of(2020, 1), 100);
    }
}
