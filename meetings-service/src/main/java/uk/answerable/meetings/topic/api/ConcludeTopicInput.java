package uk.answerable.meetings.topic.api;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.topic.rules.AssessmentCode;
import uk.answerable.meetings.topic.store.TopicKeeping;

/** What was found on a topic, and what it led to. */
@Input("ConcludeTopicInput")
public record ConcludeTopicInput(
        @Id @NonNull String id,
        @NonNull String findings,
        @Nullable AssessmentCode assessment,

        @Nullable @Description("Ids of actions that the meeting raised for it.")
        List<String> actions,

        @Nullable @Description("Numbers of the paragraphs of the minutes in which it was taken.")
        List<String> minutes) {

    TopicKeeping.Conclusion conclusion() {
        return new TopicKeeping.Conclusion(
                findings,
                assessment,
                list(actions).stream()
                        .map(one -> Ids.read(one).orElse(TopicGraph.NOBODYS))
                        .toList(),
                list(minutes));
    }

    private static List<String> list(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream().filter(Objects::nonNull).toList();
    }
}
