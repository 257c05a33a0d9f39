package uk.answerable.meetings.convention.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.convention.rules.ConventionKind;

/** A convention as the graph shows it. */
@Description("What an office's papers call or write something, over a time.")
public record Convention(
        @NonNull String office,
        @NonNull ConventionKind kind,
        @NonNull String key,
        @NonNull String value,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @NonNull String source) {

    static Convention of(uk.answerable.meetings.convention.rules.Convention convention) {
        return new Convention(
                convention.office(),
                convention.kind(),
                convention.key(),
                convention.value(),
                convention.starts(),
                convention.ends(),
                convention.source());
    }
}
