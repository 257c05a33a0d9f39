package uk.answerable.portal.scrutiny.rules;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Answer;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Ask;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Assessment;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Claim;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Measure;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Report;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Request;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * A published report: what was asked under which number, and what was answered.
 *
 * @param marking as the paper prints it, or null
 * @param meeting the one it is for, or null
 * @param open numbers without a full answer
 */
public record ReportView(
        String reference,
        String force,
        String title,
        String version,
        String date,
        String author,
        @Nullable String marking,
        @Nullable MeetingLink meeting,
        List<RequestView> requests,
        List<RequestView> open,
        List<Ask> asks,
        List<Claim> claims,
        List<Assessment> assessments) {

    public ReportView {
        requests = List.copyOf(requests);
        open = List.copyOf(open);
        asks = List.copyOf(asks);
        claims = List.copyOf(claims);
        assessments = List.copyOf(assessments);
    }

    public static ReportView of(Report report) {
        var requests = report.requests().stream()
                .map(request -> RequestView.of(report, request))
                .toList();
        return new ReportView(
                report.reference(),
                report.force(),
                report.title(),
                report.version(),
                UkDates.day(report.date()),
                report.author(),
                report.marking().isBlank() ? null : report.marking(),
                MeetingLink.of(report),
                requests,
                requests.stream().filter(request -> !request.answered()).toList(),
                report.unansweredAsks(),
                report.disputedClaims(),
                report.assessments());
    }

    /** The meeting a report is for. */
    public record MeetingLink(String reference, String date, String body) {

        static @Nullable MeetingLink of(Report report) {
            var meeting = report.forMeeting();
            if (meeting == null) {
                return null;
            }
            var body = meeting.body();
            return new MeetingLink(
                    meeting.reference(), UkDates.day(meeting.date()), body == null ? "its meeting" : body.name());
        }
    }

    /**
     * A numbered request beside its answer.
     *
     * @param answer null while there is none
     * @param measures it is about, those whose name can be had
     * @param issue address of everything that was said on it
     */
    public record RequestView(
            int number,
            String topic,
            String type,
            String wording,
            String asked,
            String status,
            boolean answered,
            String colour,
            @Nullable AnswerView answer,
            List<Measure> measures,
            String issue) {

        public RequestView {
            measures = List.copyOf(measures);
        }

        static RequestView of(Report report, Request request) {
            var answer = request.answer();
            return new RequestView(
                    request.number(),
                    request.topic(),
                    request.type(),
                    request.gist(),
                    UkDates.day(request.askedOn()),
                    CodeWords.of("RequestStatus", request.status()),
                    request.status().equals("ANSWERED"),
                    StatusColour.of(request.status()),
                    answer == null ? null : AnswerView.of(answer),
                    request.measures().stream()
                            .filter(measure -> Objects.nonNull(measure.label()))
                            .toList(),
                    "/forces/%s/issues/request/%s/%d".formatted(report.force(), report.reference(), request.number()));
        }
    }

    /** What the force answered, by which office and when. */
    public record AnswerView(
            String reference,
            String text,
            String given,
            @Nullable String kind) {

        static AnswerView of(Answer answer) {
            var kind = answer.kind();
            var late = Boolean.TRUE.equals(answer.late()) ? ", after the day it was due" : "";
            return new AnswerView(
                    answer.reference(),
                    answer.gist(),
                    "%s, %s%s".formatted(answer.office(), UkDates.day(answer.givenOn()), late),
                    kind == null ? null : CodeWords.of("AnswerKind", kind));
        }
    }
}
