package uk.answerable.meetings.meeting.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** A meeting. Times are Europe/London; texts its source leaves out are empty. */
@Description(
        "A meeting. Times are Europe/London. notes report conflicts in its record; nothing is repaired in silence.")
@Key(fields = @FieldSet("id"))
public record Meeting(
        @Id @NonNull String id,
        @NonNull String reference,
        @NonNull String title,
        @NonNull LocalDate date,
        @NonNull String weekday,
        @Nullable LocalTime startTime,
        @Nullable LocalTime finishTime,
        @NonNull String venue,
        boolean virtual,
        @NonNull MeetingState state,
        @NonNull String recordType,
        @NonNull String publicAccess,
        @Nullable Integer observers,
        @Nullable LocalDateTime observerRegistrationDeadline,
        @Nullable LocalDate originalDate,
        @Nullable String movedReason,
        @Nullable String cancelledReason,

        @Nullable @Description("The office that decided of the move or the cancellation.")
        String decidedBy,

        @NonNull List<@NonNull String> notes,
        @Ignore UUID key,
        @Ignore String bodyCode,
        @Ignore String forceCode) {

    public static Meeting of(MeetingRow row) {
        return new Meeting(
                row.id.toString(),
                row.reference,
                row.title,
                row.date,
                row.date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK),
                row.startTime,
                row.finishTime,
                row.venue,
                row.virtual,
                row.state,
                row.recordType,
                row.accessRule,
                row.observers,
                row.registrationDeadline,
                row.originalDate,
                row.movedReason,
                row.cancelledReason,
                row.decidedBy,
                row.notes.isEmpty() ? List.of() : List.of(row.notes.split("\n")),
                row.id,
                row.bodyCode,
                row.forceCode);
    }
}
