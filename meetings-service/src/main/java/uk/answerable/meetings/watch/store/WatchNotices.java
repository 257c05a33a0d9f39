package uk.answerable.meetings.watch.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;

/** The round that tells what is due also finds the watch items whose day came. Their words stay out of the notice. */
@ApplicationScoped
public class WatchNotices implements NoticeSource {

    private final WatchFiring firing;

    @Inject
    WatchNotices(WatchFiring firing) {
        this.firing = firing;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        return firing.day(Scope.ofService("round of notices", MatrixFile.get()), session, today)
                .chain(() -> session.createSelectionQuery(
                                "from WatchItemRow w where w.state = DUE order by w.id", WatchItemRow.class)
                        .getResultList())
                .map(rows -> rows.stream().map(WatchNotices::notice).toList());
    }

    private static Notice notice(WatchItemRow row) {
        var fired = Objects.requireNonNull(row.firedOn);
        return new Notice(
                "watch-due",
                row.id.toString(),
                fired,
                row.bodyCode,
                row.forceCode,
                row.bodyCode,
                "Something on the watch list is due",
                "What it waited for came on %s. It is before the next meeting until the body decides."
                        .formatted(fired));
    }
}
