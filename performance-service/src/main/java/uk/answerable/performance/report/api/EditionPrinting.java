package uk.answerable.performance.report.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.report.rules.Printing;
import uk.answerable.performance.report.rules.PrintingState;

/** How far the files of an edition are printed, as the graph shows it. */
@Description(
        "The printing of an edition somebody wants out. It is published with all its files at once, or not at all.")
public record EditionPrinting(
        @NonNull PrintingState state,

        @Description("Whether the public gets its own version.")
        boolean toPublic,

        @NonNull @Description("The office that wants it out.")
        String office,

        @NonNull OffsetDateTime askedAt,

        @NonNull @Description("When a file was done last.") OffsetDateTime movedAt,

        @Description("Files printed so far.") int done,

        @Description("Files in all.") int files,

        @Nullable @Description("Why nothing came of it.") String failure) {

    static EditionPrinting of(Printing printing, Instant now) {
        return new EditionPrinting(
                printing.state(now),
                printing.toPublic(),
                printing.office(),
                printing.askedAt().atOffset(ZoneOffset.UTC),
                printing.movedAt().atOffset(ZoneOffset.UTC),
                printing.done(),
                printing.files(),
                printing.failure(now));
    }
}
