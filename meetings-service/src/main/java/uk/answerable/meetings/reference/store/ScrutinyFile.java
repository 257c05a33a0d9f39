package uk.answerable.meetings.reference.store;

import static uk.answerable.meetings.reference.store.Texts.list;
import static uk.answerable.meetings.reference.store.Texts.text;
import static uk.answerable.meetings.reference.store.Texts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.reference.rules.OwnedDeepDive;
import uk.answerable.meetings.scrutiny.rules.Answer;
import uk.answerable.meetings.scrutiny.rules.DeepDive;
import uk.answerable.meetings.scrutiny.rules.DisputedClaim;
import uk.answerable.meetings.scrutiny.rules.DisputedClaim.Position;
import uk.answerable.meetings.scrutiny.rules.ScrutinyReport;
import uk.answerable.meetings.scrutiny.rules.ScrutinyRequest;
import uk.answerable.meetings.scrutiny.rules.TopicAssessment;
import uk.answerable.meetings.scrutiny.rules.UnansweredAsk;

/** Scrutiny reports and deep dives; the positions in a dispute were told apart by hand (disputed-claims.csv). */
final class ScrutinyFile {

    private final JsonNode root;
    private final List<CSVRecord> claims;
    private final BodiesFile bodies;

    ScrutinyFile(JsonNode root, List<CSVRecord> claims, BodiesFile bodies) {
        this.root = root;
        this.claims = claims;
        this.bodies = bodies;
    }

    List<ScrutinyReport> reports() {
        return list(root, "scrutiny_reports", this::report);
    }

    List<OwnedDeepDive> deepDives() {
        return list(
                root,
                "deep_dive_proposals",
                dive -> new OwnedDeepDive(
                        bodies.forceOf(text(dive, "source")),
                        new DeepDive(
                                text(dive, "topic"),
                                text(dive, "proposed_by"),
                                text(dive, "target"),
                                text(dive, "source")),
                        dayOf(text(dive, "source"))));
    }

    /** Day of the scrutiny report of a document ("004:2(3)" is of document 004), where it holds one. */
    private @Nullable LocalDate dayOf(String source) {
        var document = source.split(":", 2)[0];
        return list(root, "scrutiny_reports", report -> report).stream()
                .filter(report -> text(report, "source").equals(document))
                .map(report -> LocalDate.parse(text(report, "date")))
                .findFirst()
                .orElse(null);
    }

    private ScrutinyReport report(JsonNode report) {
        var asked = LocalDate.parse(text(report, "date"));
        var response = report.path("response");
        return new ScrutinyReport(
                text(report, "id"),
                text(report, "title"),
                text(report, "version"),
                asked,
                text(report, "author_role"),
                Marking.highest(Stream.of(text(report, "protective_marking"), text(response, "marking"))
                                .filter(printed -> !printed.isEmpty())
                                .map(Texts::marking))
                        .map(Marking::words)
                        .orElse(""),
                text(report, "for_meeting"),
                list(
                        report,
                        "requests",
                        request -> new ScrutinyRequest(
                                request.path("n").asInt(),
                                text(request, "topic"),
                                text(request, "type"),
                                text(request, "gist"),
                                asked,
                                answer(request, response))),
                list(
                        report,
                        "topic_assessments",
                        judged -> new TopicAssessment(
                                text(judged, "topic"), text(judged, "assessment"), text(judged, "gist"))),
                list(report, "not_answered_by_force", ask -> UnansweredAsk.parse(ask.asText())),
                disputes(text(report, "id"), texts(report, "contradictions").size()));
    }

    private static @Nullable Answer answer(JsonNode request, JsonNode response) {
        var reference = text(request, "response_ref");
        return reference.isEmpty()
                ? null
                : new Answer(
                        reference,
                        text(request, "response_gist"),
                        LocalDate.parse(text(response, "date")),
                        text(response, "author_role"));
    }

    private List<DisputedClaim> disputes(String report, int contradictions) {
        var positions = new LinkedHashMap<String, List<Position>>();
        for (var claim : claims) {
            if (claim.get("report").equals(report)) {
                positions
                        .computeIfAbsent(claim.get("subject"), subject -> new ArrayList<>())
                        .add(new Position(claim.get("office"), claim.get("position")));
            }
        }
        if (positions.size() != contradictions) {
            throw new IllegalStateException("disputed-claims.csv has %d of the %d contradictions of %s"
                    .formatted(positions.size(), contradictions, report));
        }
        return positions.entrySet().stream()
                .map(claim -> new DisputedClaim(claim.getKey(), claim.getValue()))
                .toList();
    }
}
