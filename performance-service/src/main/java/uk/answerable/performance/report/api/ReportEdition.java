package uk.answerable.performance.report.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.EditionRhythm;
import uk.answerable.performance.report.rules.EditionState;

/** An edition as the graph shows it. What of it is not public can be denied. */
@Description("One edition of a report: assembled, commented, signed off, published. Once published it stands.")
public record ReportEdition(
        @Id @NonNull String id,

        @Nullable @Description("Counted from 1 in its report.")
        Integer number,

        @Nullable @Description("Period it reports on: 2019-12, 2019/20 Q3 or week ending 2019-12-15.")
        String month,

        @Nullable EditionRhythm rhythm,

        @Nullable @Description("Its figures are those known at this moment.")
        OffsetDateTime asKnownAt,

        EditionState.@Nullable Name state,

        @Nullable @Description("Name it to be told when somebody else changed the edition.")
        Integer version,

        @Nullable @Description("Protective marking as it is printed.")
        String marking,

        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime signedOffAt,

        @Nullable @Description("The office that answers for it.")
        String signedOffBy,

        @Nullable @Description("Number of the published edition it corrects.")
        Integer corrects,

        @Nullable String correctionReason,
        @Ignore EditionEntry entry)
        implements Guarded {

    static ReportEdition of(EditionEntry entry) {
        var state = entry.state();
        var signed = state.signOff();
        return new ReportEdition(
                entry.id().toString(),
                entry.number(),
                entry.period().label(),
                entry.period().rhythm(),
                entry.asKnownAt().atOffset(ZoneOffset.UTC),
                state.name(),
                entry.version(),
                entry.marking().words(),
                state instanceof EditionState.Published ? state.at().atOffset(ZoneOffset.UTC) : null,
                signed.map(done -> done.at().atOffset(ZoneOffset.UTC)).orElse(null),
                signed.map(EditionState.SignedOff::office).orElse(null),
                entry.corrects(),
                entry.reason(),
                entry);
    }

    @Override
    public Place accessPlace() {
        return entry.place();
    }
}
