package uk.answerable.meetings.reference.store;

import java.util.List;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.reference.rules.ReferenceSet;
import uk.answerable.meetings.reference.rules.WatchPromise;
import uk.answerable.meetings.watch.store.WatchItemRow;

/** The watch lists of published reports, each kept by the body whose meeting the report was for. */
final class WatchRows {

    private WatchRows() {}

    static List<WatchItemRow> all(ReferenceSet set, List<BodyRow> bodies) {
        return set.watchList().stream()
                .map(promise -> row(promise, bodyOf(promise, set, bodies)))
                .toList();
    }

    private static BodyRow bodyOf(WatchPromise promise, ReferenceSet set, List<BodyRow> bodies) {
        return set.meetings().stream()
                .filter(meeting -> meeting.reference().equals(promise.forMeeting()))
                .flatMap(meeting -> bodies.stream().filter(body -> body.code.equals(meeting.bodyCode())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no body keeps the watch list of " + promise.report()));
    }

    private static WatchItemRow row(WatchPromise promise, BodyRow body) {
        var row = WatchItemRow.of(body, Part.PUBLIC, promise.what(), promise.report(), promise.since());
        row.measureCode = promise.measure();
        row.await(promise.trigger());
        return row;
    }
}
