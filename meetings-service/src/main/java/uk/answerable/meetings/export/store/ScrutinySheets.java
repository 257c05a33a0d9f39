package uk.answerable.meetings.export.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.export.rules.Cell;
import uk.answerable.meetings.export.rules.Sheet;
import uk.answerable.meetings.scrutiny.store.AnswerRow;
import uk.answerable.meetings.scrutiny.store.ClaimPositionRow;
import uk.answerable.meetings.scrutiny.store.DisputedClaimRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyRequestRow;
import uk.answerable.meetings.scrutiny.store.TopicAssessmentRow;
import uk.answerable.meetings.scrutiny.store.UnansweredAskRow;

/** A scrutiny report as tables: what was asked beside what was answered. */
final class ScrutinySheets {

    private ScrutinySheets() {}

    static Sheet requests(List<ScrutinyRequestRow> requests, List<AnswerRow> answers) {
        Map<UUID, AnswerRow> byRequest = answers.stream().collect(toMap(answer -> answer.requestId, answer -> answer));
        return new Sheet(
                "requests",
                "Requests and answers",
                List.of(
                        "Number",
                        "Topic",
                        "Type",
                        "Request",
                        "Asked on",
                        "Status",
                        "Answer",
                        "What was answered",
                        "Answered on",
                        "Answered by"),
                requests.stream()
                        .map(request -> request(request, byRequest.get(request.id)))
                        .toList());
    }

    private static List<Cell> request(ScrutinyRequestRow request, @Nullable AnswerRow answer) {
        var given = Optional.ofNullable(answer);
        return List.of(
                new Cell.Count(request.number),
                Cell.of(request.topic),
                Cell.of(request.type),
                Cell.of(request.gist),
                Cell.of(request.askedOn),
                Cell.of(request.status.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                Cell.of(given.map(one -> one.reference).orElse("")),
                Cell.of(given.map(one -> one.gist).orElse("")),
                Cell.of(given.<LocalDate>map(one -> one.givenOn).orElse(null)),
                Cell.of(given.map(one -> one.office).orElse("")));
    }

    static Sheet assessments(List<TopicAssessmentRow> rows) {
        return new Sheet(
                "assessments",
                "Assessments",
                List.of("Topic", "Assessment", "Gist"),
                rows.stream()
                        .map(row -> List.of(Cell.of(row.topic), Cell.of(row.assessment), Cell.of(row.gist)))
                        .toList());
    }

    static Sheet unanswered(List<UnansweredAskRow> rows) {
        return new Sheet(
                "unanswered",
                "Asked and not answered",
                List.of("Topic", "What was asked"),
                rows.stream()
                        .map(row -> List.of(Cell.of(row.topic), Cell.of(row.gist)))
                        .toList());
    }

    static Sheet disputed(List<DisputedClaimRow> claims, List<ClaimPositionRow> positions) {
        Map<UUID, String> subjects = claims.stream().collect(toMap(claim -> claim.id, claim -> claim.subject));
        return new Sheet(
                "disputed",
                "Disputed claims",
                List.of("Subject", "Office", "Position"),
                positions.stream()
                        .map(row -> List.of(Cell.of(subjects.get(row.claimId)), Cell.of(row.office), Cell.of(row.held)))
                        .toList());
    }
}
