package uk.answerable.portal.register.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.register.rules.DecisionsAnswer.Decision;
import uk.answerable.portal.register.rules.DecisionsAnswer.Force;
import uk.answerable.portal.register.rules.DecisionsAnswer.Series;
import uk.answerable.portal.words.UkDates;

/**
 * The register of a commissioner's decisions, newest number first.
 *
 * @param gaps numbers between the first and the last of a series that the register does not have
 * @param next address of the page after this one, or null
 */
public record DecisionsView(
        String code,
        String name,
        List<DecisionRow> decisions,
        boolean missing,
        List<String> gaps,
        @Nullable String next) {

    public DecisionsView {
        decisions = List.copyOf(decisions);
        gaps = List.copyOf(gaps);
    }

    public static DecisionsView of(String code, Force force, Given<DecisionsAnswer> answer) {
        var decisions = answer.data().decisions();
        var cursor = decisions == null ? null : decisions.pageInfo().next();
        return new DecisionsView(
                code,
                force.name(),
                decisions == null
                        ? List.of()
                        : decisions.nodes().stream().map(DecisionRow::of).toList(),
                decisions == null || answer.isMissing("decisions"),
                answer.data().series().stream()
                        .filter(series -> !series.gaps().isEmpty())
                        .map(DecisionsView::gaps)
                        .toList(),
                cursor == null ? null : "/forces/%s/decisions?after=%s".formatted(code, cursor));
    }

    private static String gaps(Series series) {
        return "%s %d to %d: %d are here; %s are not"
                .formatted(
                        series.series(),
                        series.firstNumber(),
                        series.lastNumber(),
                        series.entries(),
                        String.join(", ", series.gaps()));
    }

    /**
     * A decision.
     *
     * @param title what was decided, or what the reader may know of one that is not published
     * @param address where it is published, or null; never anything but a web page
     */
    public record DecisionRow(
            String reference,
            String title,
            String day,
            String maker,
            @Nullable String address,
            @Nullable String note) {

        static DecisionRow of(Decision decision) {
            var section = decision.exemptSection();
            var title = decision.title();
            var day = decision.decidedOn();
            var address = decision.address();
            var maker = decision.decisionMaker();
            return new DecisionRow(
                    decision.reference(),
                    title != null
                            ? title
                            : section == null
                                    ? "Title not recorded"
                                    : "Not published: exempt under section %d of the Freedom of Information Act 2000"
                                            .formatted(section),
                    day == null ? "not recorded" : UkDates.day(day),
                    maker == null ? "not published" : maker,
                    address != null && address.startsWith("https://") ? address : null,
                    decision.note());
        }
    }
}
