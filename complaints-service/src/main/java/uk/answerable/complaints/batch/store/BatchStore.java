package uk.answerable.complaints.batch.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.batch.rules.BatchColumn;
import uk.answerable.complaints.batch.rules.BatchReport;
import uk.answerable.complaints.batch.rules.RowError;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.intake.rules.Arrival;
import uk.answerable.complaints.intake.rules.RepeatableRequest;
import uk.answerable.complaints.intake.store.IntakeStore;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.store.Sessions;

/** Takes a file in as a whole, or nothing of it. */
@ApplicationScoped
public class BatchStore {

    @Inject
    Sessions sessions;

    @Inject
    IntakeStore intakes;

    /** A row that can be read. */
    public record Line(long row, RepeatableRequest request, Arrival arrival) {}

    /** Takes all lines in; one that is refused, or a dry run, takes back all that were. */
    public Uni<BatchReport> take(Scope scope, List<Line> lines, boolean dryRun, Circumstances circumstances) {
        return sessions.write(session -> takeEach(scope, session, lines, dryRun, circumstances)
                        .invoke(report -> {
                            if (dryRun || !report.accepted()) {
                                throw new TakenBack(report);
                            }
                        }))
                .onFailure(TakenBack.class)
                .recoverWithItem(back -> back.report());
    }

    private Uni<BatchReport> takeEach(
            Scope scope, Mutiny.Session session, List<Line> lines, boolean dryRun, Circumstances circumstances) {
        var taken = new ArrayList<BatchReport.Taken>();
        var errors = new ArrayList<RowError>();
        var all = Uni.createFrom().voidItem();
        for (var line : lines) {
            all = all.chain(() -> intakes.receiveOnce(scope, session, line.request(), line.arrival(), circumstances))
                    .invoke(outcome -> {
                        switch (outcome) {
                            case Outcome.Refused<IntakeStore.Received>(var reasons) ->
                                reasons.forEach(
                                        reason -> errors.add(error(line.row(), reason.field(), reason.message())));
                            case Outcome.Done<IntakeStore.Received>(var received) -> {
                                if (received.now()) {
                                    taken.add(new BatchReport.Taken(line.row(), reference(received.complaint())));
                                }
                            }
                        }
                    })
                    .replaceWithVoid();
        }
        return all.map(done -> errors.isEmpty()
                ? new BatchReport(true, dryRun, lines.size(), taken, lines.size() - taken.size(), errors)
                : BatchReport.rejected(dryRun, lines.size(), errors));
    }

    private static String reference(ComplaintCase complaint) {
        return complaint.identity().reference();
    }

    /** Names our column for the field a refusal names. */
    private static RowError error(long row, @Nullable String field, String message) {
        if (field == null) {
            return new RowError(row, "", message);
        }
        var column = field.contains("allegations")
                ? BatchColumn.CATEGORIES.heading()
                : switch (field) {
                    case "input.receivedOn" -> BatchColumn.RECEIVED_ON.heading();
                    case "input.madeOn" -> BatchColumn.MADE_ON.heading();
                    case "input.recordedOn" -> BatchColumn.RECORDED_ON.heading();
                    case "input.reason" -> BatchColumn.RECORDING_REASON.heading();
                    case "input.handling" -> BatchColumn.HANDLING.heading();
                    case RepeatableRequest.HEADER -> BatchColumn.THEIR_REFERENCE.heading();
                    default -> "";
                };
        return column.equals(BatchColumn.THEIR_REFERENCE.heading())
                ? new RowError(row, column, "a case with this reference came before with other content")
                : new RowError(row, column, message);
    }

    /** Makes the transaction go back; it is no fault. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient BatchReport report;

        private TakenBack(BatchReport report) {
            super("taken back", null, false, false);
            this.report = report;
        }

        private BatchReport report() {
            return report;
        }
    }
}
