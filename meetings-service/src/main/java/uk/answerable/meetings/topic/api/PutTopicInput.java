package uk.answerable.meetings.topic.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.topic.rules.TopicDraft;
import uk.answerable.meetings.topic.store.TopicWriting;

/** A topic for a meeting, or another draft of one. */
@Input("PutTopicInput")
public record PutTopicInput(
        @Id @Nullable @Description("A draft to be replaced as a whole; its meeting stays.")
        String id,

        @NonNull @Description("Reference of the meeting.") String meeting,

        @NonNull String topic,

        @Nullable @Description("The sentence around the figure.")
        String context,

        @Nullable TopicFigureInput figure,

        @Nullable @Description("Codes of what it is about, besides the figure's measure.")
        List<String> measures,

        @NonNull @Description("Numbered in this order.") List<@NonNull TopicQuestionInput> questions,

        @Nullable @Description("Number of the agenda item it is taken under, which decides of its part.")
        String item,

        @Nullable @Description("Public if neither this nor an item says.")
        Part part) {

    TopicWriting.Topic entry(LocalDate today) {
        return new TopicWriting.Topic(
                new TopicDraft(
                        topic,
                        context == null ? "" : context,
                        figure == null ? null : figure.used(today),
                        measures == null
                                ? List.of()
                                : measures.stream().filter(Objects::nonNull).toList(),
                        questions.stream().map(TopicQuestionInput::question).toList()),
                item,
                part == null ? Part.PUBLIC : part,
                "written by the office");
    }
}
