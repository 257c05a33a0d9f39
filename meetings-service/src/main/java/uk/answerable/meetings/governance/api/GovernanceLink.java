package uk.answerable.meetings.governance.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.api.Action;
import uk.answerable.meetings.governance.rules.RecordLinkKind;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.meeting.api.Meeting;

/** What a record refers to. */
@Description("What a record refers to; of measure, action and meeting the one it is.")
public record GovernanceLink(
        @NonNull RecordLinkKind kind,

        @NonNull @Description("Code, reference or identifier.")
        String target,

        @Nullable Measure measure,
        @Nullable Action action,
        @Nullable Meeting meeting) {}
