package uk.answerable.performance.chart.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.api.Area;
import uk.answerable.performance.chart.rules.Exceptions;
import uk.answerable.performance.chart.rules.Judgement;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.api.Measure;

/** What the newest figures of a force show. */
@Description("What the newest figures of a force show, the force and each area on its own.")
public record ExceptionSummary(
        @NonNull List<@NonNull ExceptionFlag> flags,

        @NonNull @Description("Measures with limits and no exception anywhere.")
        List<@NonNull Measure> noExceptionalVolumes,

        @NonNull @Description("Measures without limits anywhere.")
        List<@NonNull Measure> tooFewPoints) {

    /** One flagged figure. */
    @Description("A newest figure that is an exception or part of a trend.")
    public record ExceptionFlag(
            @NonNull Measure measure,
            @NonNull Area area,
            @NonNull LocalDate date,

            @Nullable @Description("Outside a limit, above or below; null when within.")
            Side exceptional,

            @Nullable @Description("Part of a trend, rising or falling; told apart from the exception.")
            Side trend,

            @NonNull Judgement judgement) {

        static ExceptionFlag of(Exceptions.Flag flag, Dictionary dictionary) {
            return new ExceptionFlag(
                    Measure.of(dictionary.measure(flag.measure()).orElseThrow()),
                    Area.of(dictionary.area(flag.area()).orElseThrow()),
                    flag.date(),
                    flag.exception().orElse(null),
                    flag.trend().orElse(null),
                    flag.judgement());
        }
    }

    static ExceptionSummary of(Exceptions exceptions, Dictionary dictionary) {
        return new ExceptionSummary(
                exceptions.flags().stream()
                        .map(flag -> ExceptionFlag.of(flag, dictionary))
                        .toList(),
                measures(exceptions.unexceptional(), dictionary),
                measures(exceptions.tooFew(), dictionary));
    }

    private static List<Measure> measures(List<String> codes, Dictionary dictionary) {
        return codes.stream()
                .map(code -> Measure.of(dictionary.measure(code).orElseThrow()))
                .toList();
    }
}
