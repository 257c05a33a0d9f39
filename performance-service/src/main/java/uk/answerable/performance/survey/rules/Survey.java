package uk.answerable.performance.survey.rules;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it is registered (FEATURES 226, 233, 235, 238).
 *
 * @param population who is asked
 * @param crimeTypes kinds of victims told apart; empty when there is one
 * @param closed codes of its yes-or-no questions
 * @param mandatory whether the Home Office asks for it
 * @param from weeks after the crime was recorded that people are asked, with {@code to}
 * @param ends last month before it is redesigned, or null
 * @param publishedAs prefix of the measures its published figures stand under
 */
public record Survey(
        String code,
        String force,
        String title,
        String population,
        List<String> crimeTypes,
        List<String> closed,
        String mode,
        String provider,
        boolean mandatory,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable YearMonth ends,
        String publishedAs,
        String source,
        List<Break> breaks) {

    public Survey {
        crimeTypes = List.copyOf(crimeTypes);
        closed = List.copyOf(closed);
        breaks = List.copyOf(breaks);
    }

    /**
     * From a month on, replies are not comparable with those before (FEATURES 233).
     *
     * @param reason questions, mode or sampling changed
     */
    public record Break(YearMonth from, String reason, String source) {}

    /** Codes of all its questions: the five stages, then the closed ones. */
    public List<String> questions() {
        return Stream.concat(Arrays.stream(SurveyStage.values()).map(SurveyStage::code), closed.stream())
                .toList();
    }

    /** The code of a question by any of its names. */
    public Optional<String> question(String text) {
        var stage = SurveyStage.read(text).map(SurveyStage::code);
        return stage.isPresent()
                ? stage
                : closed.stream().filter(text.strip()::equals).findFirst();
    }

    public QuestionKind kind(String question) {
        return closed.contains(question) ? QuestionKind.CLOSED : QuestionKind.STAGE;
    }
}
