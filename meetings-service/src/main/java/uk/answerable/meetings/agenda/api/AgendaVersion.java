package uk.answerable.meetings.agenda.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.VersionKind;
import uk.answerable.meetings.agenda.store.AgendaVersionStore;

/** A published version of an agenda: what it printed stays. */
@Description(
        "A published version of an agenda. What it printed stays; a change is a version of its own with its reason.")
public record AgendaVersion(
        int version,
        @NonNull VersionKind kind,
        @NonNull OffsetDateTime publishedAt,

        @Nullable @Description("Why it is late, or why the agenda changed.")
        String reason,

        @Nullable
        @Description("The words by which the public leaves, from the provisions cited; null where nobody does.")
        String exclusion,

        @NonNull List<@NonNull String> warnings,
        @NonNull List<@NonNull AgendaLine> lines,
        @Ignore UUID meetingKey) {

    static AgendaVersion of(AgendaVersionStore.Version version) {
        var row = version.version();
        return new AgendaVersion(
                row.version,
                row.kind,
                row.publishedAt.atOffset(ZoneOffset.UTC),
                row.reason,
                row.exclusion,
                row.warnings.isEmpty() ? List.of() : List.of(row.warnings.split("\n")),
                version.lines().stream().map(AgendaLine::of).toList(),
                row.meetingId);
    }
}
