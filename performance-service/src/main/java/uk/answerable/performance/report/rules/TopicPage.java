package uk.answerable.performance.report.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a topic.
 *
 * @param topic code
 * @param signs of improvement
 * @param exceptional what is exceptional and where, empty where nothing is
 * @param chart of the topic's lead measure, null where there is nothing to draw
 * @param outlook six months ahead with its skill, or why there is none
 */
public record TopicPage(
        String topic,
        String label,
        List<String> signs,
        List<EditionTable> tables,
        @Nullable EditionChart chart,
        List<String> exceptional,
        String outlook) {

    public TopicPage {
        signs = List.copyOf(signs);
        tables = List.copyOf(tables);
        exceptional = List.copyOf(exceptional);
    }
}
