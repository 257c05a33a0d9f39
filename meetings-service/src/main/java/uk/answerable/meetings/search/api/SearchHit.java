package uk.answerable.meetings.search.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchRow;

/** Something found, once, by the best of its texts that the caller may read. */
@Description("Something found, once, by the best of its texts that the caller may read.")
public record SearchHit(
        @NonNull SearchKind kind,

        @Id @NonNull @Description("Of the thing found: an Action, an AgendaItem and so on.")
        String id,

        @Nullable String reference,
        @NonNull String title,

        @NonNull @Description("Words around what was looked for; empty where only the title holds it.")
        String extract,

        @Nullable LocalDate date,
        @NonNull String force,
        @Ignore @Nullable UUID meetingKey,
        @Ignore @Nullable String bodyCode) {

    static SearchHit of(SearchRow row) {
        return new SearchHit(
                row.kind(),
                row.subject().toString(),
                row.reference(),
                row.title(),
                row.extract(),
                row.dated(),
                row.force(),
                row.meeting(),
                row.body());
    }
}
