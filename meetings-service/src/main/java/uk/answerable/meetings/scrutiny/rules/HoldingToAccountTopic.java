package uk.answerable.meetings.scrutiny.rules;

import java.util.List;

/**
 * A topic on which a meeting held the force to account.
 *
 * @param topic as headed
 * @param context figure or occasion
 * @param questions how many were asked
 * @param questionsGist in our words
 * @param findings in our words
 * @param actions references of the actions it led to
 */
public record HoldingToAccountTopic(
        String topic, String context, int questions, String questionsGist, String findings, List<String> actions) {

    public HoldingToAccountTopic {
        actions = List.copyOf(actions);
    }
}
