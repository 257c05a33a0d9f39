package uk.answerable.portal.scrutiny.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.scrutiny.rules.ScrutinyListAnswer.DeepDive;
import uk.answerable.portal.scrutiny.rules.ScrutinyListAnswer.Due;
import uk.answerable.portal.scrutiny.rules.ScrutinyListAnswer.Force;
import uk.answerable.portal.scrutiny.rules.ScrutinyListAnswer.Quarter;
import uk.answerable.portal.scrutiny.rules.ScrutinyListAnswer.Report;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.PeriodWords;
import uk.answerable.portal.words.UkDates;

/**
 * How a force is questioned.
 *
 * @param reports newest first
 * @param next address of the page after this one, or null
 * @param bodies that question it by law or in public
 * @param otherBodies groups that meet on it besides
 * @param dives on this page, the first; empty on later ones
 * @param work what the two offices have in hand; empty for everybody else
 */
public record ScrutinyListView(
        String code,
        String name,
        List<ReportRow> reports,
        boolean reportsMissing,
        @Nullable String next,
        List<BodyLink> bodies,
        List<BodyLink> otherBodies,
        List<DeepDiveRow> dives,
        List<WorkRow> work) {

    public ScrutinyListView {
        reports = List.copyOf(reports);
        bodies = List.copyOf(bodies);
        otherBodies = List.copyOf(otherBodies);
        dives = List.copyOf(dives);
        work = List.copyOf(work);
    }

    public static ScrutinyListView of(String code, Force force, Given<ScrutinyListAnswer> answer) {
        var reports = answer.data().reports();
        var dives = answer.data().dives();
        var work = answer.data().work();
        var bodies = answer.data().bodies().stream()
                .collect(Collectors.partitioningBy(
                        body -> !body.kind().equals("OTHER"), Collectors.mapping(BodyLink::of, Collectors.toList())));
        return new ScrutinyListView(
                code,
                force.name(),
                reports == null
                        ? List.of()
                        : reports.nodes().stream().map(ReportRow::of).toList(),
                reports == null || answer.isMissing("reports"),
                reports == null || reports.pageInfo().next() == null
                        ? null
                        : "/forces/%s/scrutiny?after=%s"
                                .formatted(code, reports.pageInfo().next()),
                bodies.getOrDefault(true, List.of()),
                bodies.getOrDefault(false, List.of()),
                dives == null
                        ? List.of()
                        : dives.nodes().stream().map(DeepDiveRow::of).toList(),
                work == null
                        ? List.of()
                        : work.nodes().stream().map(WorkRow::of).toList());
    }

    /** A body with what it is. */
    public record BodyLink(String code, String name, String kind) {

        static BodyLink of(ScrutinyListAnswer.Body body) {
            return new BodyLink(body.code(), body.name(), CodeWords.of("BodyKind", body.kind()));
        }
    }

    /**
     * A report.
     *
     * @param standing "10 requests, 9 answered; 1 ask of its text was never taken up"
     */
    public record ReportRow(String reference, String title, String date, String author, String standing) {

        static ReportRow of(Report report) {
            return new ReportRow(
                    report.reference(), report.title(), UkDates.day(report.date()), report.author(), standing(report));
        }

        private static String standing(Report report) {
            var answered = report.requests().stream()
                    .filter(request -> request.status().equals("ANSWERED"))
                    .count();
            var asked = report.requests().size();
            var ignored = report.unansweredAsks().size();
            var requests = "%d %s, %d answered".formatted(asked, asked == 1 ? "request" : "requests", answered);
            return ignored == 0
                    ? requests
                    : "%s; %d %s of its text not answered".formatted(requests, ignored, ignored == 1 ? "ask" : "asks");
        }
    }

    /** A deep dive with how far it has come. */
    public record DeepDiveRow(
            String topic,
            String proposedBy,
            String state,
            String when,
            @Nullable String meeting,
            @Nullable String result) {

        static DeepDiveRow of(DeepDive dive) {
            var held = dive.heldOn();
            var meeting = dive.meeting();
            return new DeepDiveRow(
                    dive.topic(),
                    dive.proposedBy(),
                    CodeWords.of("DeepDiveState", dive.state()),
                    held == null ? dive.target() : UkDates.day(held),
                    meeting == null ? null : meeting.reference(),
                    dive.result());
        }
    }

    /** A quarter that is being worked on. */
    public record WorkRow(
            String id,
            String quarter,
            String title,
            String stage,
            @Nullable String reportDue,
            @Nullable String responseDue) {

        static WorkRow of(Quarter quarter) {
            var stage = CodeWords.of("ScrutinyStage", quarter.stage());
            return new WorkRow(
                    quarter.id(),
                    PeriodWords.of(quarter.quarter()),
                    quarter.title(),
                    quarter.stage().equals("PUBLISHED") && quarter.unpublished()
                            ? stage + ", with later versions that are not"
                            : stage,
                    day(quarter.reportDue()),
                    day(quarter.responseDue()));
        }

        private static @Nullable String day(@Nullable Due due) {
            return due == null ? null : UkDates.day(due.due());
        }
    }
}
