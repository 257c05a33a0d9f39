package uk.answerable.meetings.panelreview.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.meeting.store.ElectionsFile;
import uk.answerable.meetings.panelreview.rules.PanelReviewKind;
import uk.answerable.meetings.panelreview.rules.PanelReviewStep;
import uk.answerable.meetings.panelreview.rules.PanelStepOwner;
import uk.answerable.meetings.panelreview.rules.Reviewing;
import uk.answerable.meetings.panelreview.rules.StepPolicy;
import uk.answerable.meetings.panelreview.rules.Timetable;
import uk.answerable.meetings.precept.store.PreceptFiles;

/** The dated steps of reviews, read once. */
@ApplicationScoped
public class PanelReviewFile {

    private static final String FILE = "/reference/panel-review-policies.csv";

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static Reviewing read() {
        return new Reviewing(
                new Timetable(
                        ShippedTable.rows(PanelReviewFile.class, FILE, PanelReviewFile::policy),
                        ElectionsFile.read().stream()
                                .map(election ->
                                        new Timetable.PostElection(election.force(), election.poll(), election.ends()))
                                .toList()),
                PreceptFiles.read());
    }

    private static StepPolicy policy(CSVRecord row) {
        var follows = ShippedTable.text(row, "follows");
        return new StepPolicy(
                PanelReviewKind.valueOf(row.get("kind")),
                PanelReviewStep.valueOf(row.get("step")),
                PanelStepOwner.valueOf(row.get("by")),
                follows == null ? null : PanelReviewStep.valueOf(follows),
                row.get("weeks").isEmpty() ? null : Integer.valueOf(row.get("weeks")),
                row.get("time_rule"),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("status"),
                row.get("source"));
    }
}
