package uk.answerable.meetings.action.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchSource;

/** What can be found of actions: what was promised, and apart from it the log of how it stands. */
@ApplicationScoped
public class ActionWords implements SearchSource {

    @Override
    public Uni<List<Passage>> passages(Mutiny.Session session) {
        return session.createSelectionQuery("from ActionRow", ActionRow.class)
                .getResultList()
                .map(rows -> rows.stream().flatMap(row -> of(row).stream()).toList());
    }

    public static List<Passage> of(ActionRow row) {
        var place = ActionPlace.of(row);
        var matrix = MatrixFile.get();
        var promised = Stream.of(row.text, row.kind, row.dueText).collect(Collectors.joining(" "));
        var log = Stream.of(row.status.name().replace('_', ' '), row.note, row.evidence, row.decision)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return List.of(
                passage(row, Reach.of(matrix, "Action", "read", place), promised),
                passage(row, Reach.of(matrix, "Action", "note", place), log));
    }

    private static Passage passage(ActionRow row, Reach reach, String text) {
        return new Passage(
                SearchKind.ACTION,
                row.id,
                row.meetingId,
                reach,
                row.forceCode,
                row.bodyCode,
                row.raisedAt,
                row.reference,
                "Action %s, %s".formatted(row.reference, row.owner),
                text);
    }
}
