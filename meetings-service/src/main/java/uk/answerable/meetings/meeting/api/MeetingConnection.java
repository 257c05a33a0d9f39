package uk.answerable.meetings.meeting.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.paging.Page;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** A page of meetings, newest first. */
public record MeetingConnection(
        @NonNull List<@NonNull Meeting> nodes, @NonNull PageInfo pageInfo) {

    static MeetingConnection of(Page<MeetingRow> page) {
        return new MeetingConnection(page.nodes().stream().map(Meeting::of).toList(), PageInfo.of(page.pageInfo()));
    }
}
