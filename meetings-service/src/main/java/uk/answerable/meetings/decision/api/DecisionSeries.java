package uk.answerable.meetings.decision.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a series of decision notices leaves out. */
@Description(
        "A series of decision notices, from its first number to its last, and the numbers between that the register"
                + " does not have: \"20110-20114\".")
public record DecisionSeries(
        @NonNull String series,
        int firstNumber,
        int lastNumber,
        int entries,
        @NonNull List<@NonNull String> gaps) {}
