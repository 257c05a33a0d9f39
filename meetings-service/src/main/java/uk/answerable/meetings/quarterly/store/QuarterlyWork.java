package uk.answerable.meetings.quarterly.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.quarterly.rules.QuarterlyScrutiny;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicies;
import uk.answerable.meetings.quarterly.rules.ScrutinyPolicy;

/**
 * The scrutiny of a quarter with all that belongs to it.
 *
 * @param meeting the day it is for
 */
public record QuarterlyWork(QuarterlyScrutinyRow row, LocalDate meeting, QuarterlyScrutiny scrutiny) {

    static final String TYPE = "QuarterlyScrutiny";

    /** How its body numbers, and when its papers are due. */
    public Optional<ScrutinyPolicy> policy(ScrutinyPolicies policies) {
        return policies.of(row.bodyKind, meeting);
    }

    /** What of it a caller sees: drafts of answers are the force's until it submits, asks the office's. */
    QuarterlyWork seenBy(Scope scope) {
        var drafts = scope.permits(TYPE, "see-drafts", row.place());
        var asks = scope.permits(TYPE, "see-asks", row.place());
        return new QuarterlyWork(
                row,
                meeting,
                new QuarterlyScrutiny(
                        scrutiny.versions(),
                        scrutiny.requests(),
                        asks ? scrutiny.asks() : List.of(),
                        scrutiny.answers().stream()
                                .filter(one -> drafts || one.givenOn() != null)
                                .toList(),
                        scrutiny.changed()));
    }
}
