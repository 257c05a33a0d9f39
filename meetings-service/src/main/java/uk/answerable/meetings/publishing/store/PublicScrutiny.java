package uk.answerable.meetings.publishing.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.publishing.rules.PublicText;
import uk.answerable.meetings.scrutiny.store.AnswerRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyReportRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyRequestRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyStore;

/** The questions of reports with their answers, as the public reads them. */
@ApplicationScoped
class PublicScrutiny {

    private final ScrutinyStore scrutiny;

    @Inject
    PublicScrutiny(ScrutinyStore scrutiny) {
        this.scrutiny = scrutiny;
    }

    /** Of each meeting that has any. */
    Uni<Map<MeetingRow, List<PublicText.OfScrutiny>>> of(
            Scope everybody, List<MeetingRow> meetings, List<ScrutinyReportRow> reports) {
        var ids = reports.stream().map(report -> report.id).toList();
        return scrutiny.requestsOfReports(everybody, ids)
                .chain(requests -> scrutiny.answersOfRequests(
                                everybody,
                                requests.stream().map(request -> request.id).toList())
                        .map(answers -> of(
                                meetings,
                                reports,
                                requests.stream().collect(groupingBy(request -> request.reportId)),
                                answers.stream().collect(toMap(answer -> answer.requestId, answer -> answer)))));
    }

    private static Map<MeetingRow, List<PublicText.OfScrutiny>> of(
            List<MeetingRow> meetings,
            List<ScrutinyReportRow> reports,
            Map<UUID, List<ScrutinyRequestRow>> requests,
            Map<UUID, AnswerRow> answers) {
        Map<MeetingRow, List<PublicText.OfScrutiny>> of = new LinkedHashMap<>();
        for (var meeting : meetings) {
            of.put(
                    meeting,
                    reports.stream()
                            .filter(report -> report.meetingId.equals(meeting.id) && requests.containsKey(report.id))
                            .map(report -> text(meeting, report, requests.getOrDefault(report.id, List.of()), answers))
                            .toList());
        }
        return of;
    }

    private static PublicText.OfScrutiny text(
            MeetingRow meeting,
            ScrutinyReportRow report,
            List<ScrutinyRequestRow> requests,
            Map<UUID, AnswerRow> answers) {
        return new PublicText.OfScrutiny(
                report.id.toString(),
                meeting.id.toString(),
                meeting.reference,
                report.reference,
                report.title,
                report.date,
                requests.stream()
                        .map(request -> new PublicText.Asked(
                                request.number,
                                request.topic,
                                request.type,
                                request.gist,
                                request.askedOn,
                                request.status.name(),
                                answered(answers.get(request.id))))
                        .toList());
    }

    private static PublicText.@Nullable Answered answered(@Nullable AnswerRow answer) {
        if (answer == null) {
            return null;
        }
        var kind = answer.kind;
        return new PublicText.Answered(
                answer.reference,
                answer.gist,
                answer.givenOn,
                answer.office,
                kind == null ? null : kind.name(),
                answer.late);
    }
}
