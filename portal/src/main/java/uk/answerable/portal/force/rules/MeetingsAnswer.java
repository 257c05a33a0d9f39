package uk.answerable.portal.force.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/meetings.graphql} brings. */
public record MeetingsAnswer(
        @Nullable Nodes coming, @Nullable Nodes past) {

    public record Nodes(List<ForceAnswer.Meeting> nodes) {}
}
