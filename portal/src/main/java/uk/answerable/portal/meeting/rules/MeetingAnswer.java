package uk.answerable.portal.meeting.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/meeting.graphql} brings. */
public record MeetingAnswer(@Nullable Meeting meeting) {

    public record Meeting(
            String reference,
            String title,
            LocalDate date,
            @Nullable LocalTime startTime,
            @Nullable LocalTime finishTime,
            @Nullable String venue,
            String state,
            @Nullable LocalDate originalDate,
            @Nullable String movedReason,
            @Nullable Body body,
            List<AgendaVersion> agendaVersions,
            List<Topic> topics,
            List<Item> agenda,
            @Nullable PublicationDeadline publicationDeadline,
            @Nullable String marking) {}

    public record Body(
            String code,
            String name,
            String force,
            @Nullable Law law) {}

    public record Law(String title) {}

    public record AgendaVersion(int version) {}

    public record Topic(String letter, String topic) {}

    public record PublicationDeadline(LocalDate latestDay, String source) {}

    public record Item(
            String number,
            String heading,
            String part,
            @Nullable Exemption exemption,
            @Nullable String kind,
            @Nullable String pages,
            @Nullable String paper,
            @Nullable String note,
            @Nullable String outcome,
            @Nullable String marking) {}

    public record Exemption(
            String regime, String provision, @Nullable String subject) {}
}
