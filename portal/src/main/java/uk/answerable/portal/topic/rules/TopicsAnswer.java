package uk.answerable.portal.topic.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/topics.graphql} brings. */
public record TopicsAnswer(@Nullable Meeting meeting) {

    public record Meeting(
            String reference, LocalDate date, @Nullable Body body, List<Topic> topics) {}

    public record Body(String code, String name, String force) {}

    public record Topic(
            String id,
            String letter,
            String topic,
            String context,
            @Nullable String item,
            boolean published,
            int questions,
            String questionsGist,
            String findings,
            @Nullable String assessment,
            @Nullable Figure figure,
            List<Measure> measures,
            List<Asked> asked,
            List<Paragraph> minutes,
            List<Action> actions) {}

    public record Figure(
            Measure measure,
            String area,
            String period,
            String printed,
            int version,
            OffsetDateTime knownAt,
            LocalDate usedOn) {}

    /** @param label null while the figures cannot be had */
    public record Measure(String code, @Nullable String label) {}

    public record Paragraph(String anchor, String gist) {}

    public record Action(String reference, String text, String owner) {}
}
