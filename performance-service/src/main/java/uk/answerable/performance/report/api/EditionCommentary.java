package uk.answerable.performance.report.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.performance.report.rules.Commentary;

/** A commentary as the graph shows it: what is printed, and for its authors how it is bound to figures. */
@Description("What an office says of a topic.")
public record EditionCommentary(
        @NonNull String topic,
        @NonNull String printed,

        @Nullable @Description("With its figures as {measure:area:period}.")
        String text,

        @Nullable OffsetDateTime at,
        @Nullable String office,

        @Nullable @Description("Number of the edition it was carried forward from and not confirmed since.")
        Integer carriedFrom,

        @Ignore Place place)
        implements Guarded {

    static EditionCommentary of(String topic, Commentary said, String printed, Place place) {
        return new EditionCommentary(
                topic,
                printed,
                said.text(),
                said.at().atOffset(ZoneOffset.UTC),
                said.office(),
                said.carriedFrom(),
                place);
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
