package uk.answerable.performance.survey.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.store.ReviewedFile;
import uk.answerable.performance.survey.rules.Survey;
import uk.answerable.performance.survey.rules.SurveyRegister;

/** Reads the register of surveys from {@code reference/surveys.csv} and {@code survey_breaks.csv}. */
@ApplicationScoped
public class SurveyFiles {

    @Produces
    @Singleton
    SurveyRegister register() {
        return read();
    }

    public static SurveyRegister read() {
        var breaks = ReviewedFile.rows("survey_breaks", row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("survey"),
                        Collectors.mapping(
                                row -> new Survey.Break(
                                        YearMonth.parse(row.get("from")), row.get("reason"), row.get("source")),
                                Collectors.toList())));
        return new SurveyRegister(ReviewedFile.rows(
                "surveys", row -> survey(row, breaks.getOrDefault(row.get("code"), List.of()))));
    }

    private static Survey survey(CSVRecord row, List<Survey.Break> breaks) {
        var ends = ReviewedFile.text(row, "ends");
        return new Survey(
                row.get("code"),
                row.get("force"),
                row.get("title"),
                row.get("population"),
                words(row.get("crime_types")),
                words(row.get("closed")),
                row.get("mode"),
                row.get("provider"),
                row.get("mandatory").equals("yes"),
                weeks(row, "weeks_from"),
                weeks(row, "weeks_to"),
                ends == null ? null : YearMonth.parse(ends),
                row.get("published_as"),
                row.get("source"),
                breaks);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static @Nullable Integer weeks(CSVRecord row, String column) {
        var text = ReviewedFile.text(row, column);
        return text == null ? null : Integer.valueOf(text);
    }
}
