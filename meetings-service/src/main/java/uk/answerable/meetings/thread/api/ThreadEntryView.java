package uk.answerable.meetings.thread.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.thread.rules.EntryKind;
import uk.answerable.meetings.thread.rules.ThreadEntry;

/** Something that was said on an issue. */
@Name("ThreadEntry")
public record ThreadEntryView(
        @Id @NonNull @Description("Of what was said; with the kind it makes an entry.")
        String id,

        @NonNull EntryKind kind,

        @Nullable @Description("Null where the record does not say.")
        LocalDate on,

        @NonNull @Description("Heading of what it belongs to.")
        String title,

        @NonNull String text,
        @Nullable String office,
        @Nullable String reference,
        @Ignore @Nullable UUID meetingKey) {

    static ThreadEntryView of(ThreadEntry entry) {
        return new ThreadEntryView(
                entry.id().toString(),
                entry.kind(),
                entry.on(),
                entry.title(),
                entry.text(),
                entry.office(),
                entry.reference(),
                entry.meeting());
    }
}
