package uk.answerable.portal.force.rules;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.answerable.portal.force.rules.ForceAnswer.Complaints;
import uk.answerable.portal.force.rules.ForceAnswer.Share;
import uk.answerable.portal.force.rules.ForceAnswer.Timeliness;
import uk.answerable.portal.words.UkDates;

/**
 * How quickly complaints were recorded and finalised, in the newest month that has any.
 *
 * @param generated whether cases behind it are made up
 */
public record TimelinessView(String month, List<ShareRow> shares, String provenance, boolean generated) {

    public TimelinessView {
        shares = List.copyOf(shares);
    }

    /**
     * One of the two clocks.
     *
     * @param step what was done to the complaints
     * @param within "20 of 21"
     * @param percent the share, or why there is none
     * @param target the limit it is held against
     */
    public record ShareRow(String step, String within, String percent, String target, String source) {

        private static ShareRow of(String step, Share share) {
            var percent = share.percentPrinted();
            var reason = share.reason();
            return new ShareRow(
                    step,
                    "%d of %d".formatted(share.within(), share.total()),
                    percent != null ? percent : reason != null ? reason : "not known",
                    "%d %s".formatted(share.target(), days(share.unit())),
                    share.policySource());
        }

        private static String days(String unit) {
            return unit.endsWith("days") ? unit : unit + " days";
        }
    }

    /** Empty where no month has a case. */
    static Optional<TimelinessView> of(Complaints complaints) {
        return complaints.complaintTimelinessSeries().stream()
                .filter(month -> month.recorded().total() + month.finalised().total() > 0)
                .max(Comparator.comparing(Timeliness::month))
                .map(TimelinessView::view);
    }

    private static TimelinessView view(Timeliness timeliness) {
        return new TimelinessView(
                UkDates.month(YearMonth.parse(timeliness.month())),
                List.of(
                        ShareRow.of("Recorded", timeliness.recorded()),
                        ShareRow.of("Finalised", timeliness.finalised())),
                timeliness.provenance(),
                timeliness.generatedCases());
    }
}
