package uk.answerable.portal.preparation.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/preparation.graphql} brings; each part under its own name. */
public record PreparationAnswer(
        @Nullable Meeting meeting,
        @Nullable Reports reports,
        @Nullable Proposals proposals) {

    public record Meeting(
            String reference,
            String title,
            LocalDate date,
            @Nullable LocalTime startTime,
            @Nullable String venue,
            String state,
            @Nullable String marking,
            @Nullable Body body,
            @Nullable PublicationDeadline publicationDeadline,
            List<AgendaVersion> agendaVersions,
            List<Item> agenda,
            List<Forward> broughtForward,
            List<Watch> watchItems,
            List<Programme> programmeItems,
            List<DeepDive> deepDives,
            List<Topic> topics,
            List<Commitment> commitments) {}

    public record Body(String code, String name, String force) {}

    public record PublicationDeadline(LocalDate latestDay) {}

    public record AgendaVersion(int version) {}

    public record Item(String number, String heading, String part, List<Paper> papers) {}

    public record Paper(String id, String title, @Nullable String marking, List<Version> versions) {}

    public record Version(
            int number, String label, String form, @Nullable Integer pages, long size) {}

    /** @param action null for a matter that is no action */
    public record Forward(
            String reference,
            String topic,
            @Nullable String fromMeeting,
            String updateRequired,
            String updateReceived,
            @Nullable String result,
            @Nullable Action action) {}

    public record Action(
            String owner, @Nullable String status, @Nullable String note, Due due) {}

    public record Due(
            @Nullable LocalDate date,
            @Nullable String text,
            @Nullable String gap) {}

    public record Watch(String what, @Nullable String firedBy, Trigger trigger) {

        /** What came, in words; the start of a law is told by its code, which is not shown. */
        public @Nullable String came() {
            return trigger.kind().equals("REGIME_START") ? null : firedBy;
        }
    }

    public record Trigger(String kind) {}

    public record Programme(String item, String detail, String requester, String state) {}

    public record DeepDive(String topic, String proposedBy, String state) {}

    public record Topic(String letter, String topic) {}

    public record Commitment(String text, String state) {}

    public record Reports(List<Report> nodes) {}

    public record Report(
            String reference, String title, LocalDate date, List<Request> requests, List<Ask> unansweredAsks) {}

    public record Request(int number, String topic, String status) {}

    public record Ask(String topic, String gist) {}

    public record Proposals(List<Proposal> nodes) {}

    public record Proposal(
            String area, String kind, String side, String state, LocalDate periodStart, Measure measure) {}

    /** @param label null while the figures cannot be had */
    public record Measure(String code, @Nullable String label) {}
}
