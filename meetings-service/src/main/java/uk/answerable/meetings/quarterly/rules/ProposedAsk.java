package uk.answerable.meetings.quarterly.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;

/**
 * Something that a text seems to ask and nobody has marked. It is shown and decides nothing: an officer marks it or leaves
 * it, and only what is marked keeps a report from being sent.
 *
 * @param place of the request it stands in; empty for another text
 * @param number of that request; null for another text
 */
public record ProposedAsk(
        String place, String text, @Nullable Integer number) {

    /** Longest text looked through, in characters: some forty pages. */
    public static final int LONGEST = 100_000;

    /** Of the wording of the requests of a draft; once it is sent no ask is marked any more. */
    public static List<ProposedAsk> ofRequests(QuarterlyScrutiny scrutiny) {
        return scrutiny.stage() != ScrutinyStage.DRAFT
                ? List.of()
                : scrutiny.standing().stream()
                        .flatMap(request -> AskFinder.unmarked(request.text().wording(), scrutiny.asks()).stream()
                                .map(text -> new ProposedAsk(request.text().place(), text, request.number())))
                        .toList();
    }

    /** Of another text, as the body of the report; refused with {@code INVALID_INPUT} for too long a one. */
    public static Outcome<List<ProposedAsk>> ofText(QuarterlyScrutiny scrutiny, String text) {
        if (text.length() > LONGEST) {
            return Words.refused(ProblemCode.INVALID_INPUT, "text", "%d characters fit".formatted(LONGEST));
        }
        return Outcome.done(
                scrutiny.stage() != ScrutinyStage.DRAFT
                        ? List.of()
                        : AskFinder.unmarked(text, scrutiny.asks()).stream()
                                .map(ask -> new ProposedAsk("", ask, null))
                                .toList());
    }
}
