package uk.answerable.meetings.quarterly.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step in the scrutiny of a quarter. */
public sealed interface ScrutinyStep {

    /** A request is added, or reworded where a number is given. */
    record PutRequest(@Nullable Integer number, RequestText text) implements ScrutinyStep {}

    /** A request is taken out; later ones move up. */
    record RemoveRequest(int number) implements ScrutinyStep {}

    /** An ask was found in the text. */
    record MarkAsk(String place, String text) implements ScrutinyStep {}

    /** An ask is put by a request, or is set aside: one of the two. */
    record SettleAsk(
            int position,
            @Nullable Integer number,
            @Nullable String setAside) implements ScrutinyStep {}

    /** The report goes to the force. */
    record Send() implements ScrutinyStep {}

    /** A request that was sent is put otherwise, as a new version of the report. */
    record CorrectRequest(int number, RequestText text, String reason) implements ScrutinyStep {}

    /** The force drafts answers, by number; what it drafted of a number before goes. */
    record DraftAnswers(Map<Integer, AnswerText> answers) implements ScrutinyStep {
        public DraftAnswers {
            answers = Map.copyOf(answers);
        }
    }

    /** The response goes to the office, in the name of an office of the force. */
    record Submit(String office) implements ScrutinyStep {}

    /** A number is answered otherwise, or late, as a new version of the response. */
    record CorrectAnswer(int number, AnswerText text, String reason) implements ScrutinyStep {}

    /** What the office holds against an answer that disputes. */
    record HoldPosition(int number, String position) implements ScrutinyStep {}

    /** What the public does not read of a number; null gives it back. */
    record Withhold(int number, ScrutinySide side, @Nullable String provision) implements ScrutinyStep {}

    /** Questions and answers are published together. */
    record Publish() implements ScrutinyStep {}
}
