package uk.answerable.meetings.reference.store;

import static uk.answerable.meetings.reference.store.Texts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.law.LegalRegimes;
import uk.answerable.meetings.reference.rules.WatchPromise;
import uk.answerable.meetings.scrutiny.rules.ScrutinyReport;
import uk.answerable.meetings.watch.rules.TriggerEntry;
import uk.answerable.meetings.watch.rules.TriggerKind;

/** The watch list of the scrutiny reports; what each item waits for was told by hand (watch-triggers.csv). */
final class WatchFile {

    private WatchFile() {}

    static List<WatchPromise> promises(JsonNode scrutiny, List<CSVRecord> triggers, List<ScrutinyReport> reports) {
        var listed = new HashSet<>(texts(scrutiny, "watch_list"));
        if (!listed.equals(
                new HashSet<>(triggers.stream().map(row -> row.get("item")).toList()))) {
            throw new IllegalStateException("watch-triggers.csv is not of the items of the watch list");
        }
        return triggers.stream().map(row -> promise(row, reports)).toList();
    }

    private static WatchPromise promise(CSVRecord row, List<ScrutinyReport> reports) {
        var report = reports.stream()
                .filter(one -> one.reference().equals(row.get("report")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a watch item names an unknown report"));
        var trigger = new TriggerEntry(
                        TriggerKind.valueOf(row.get("trigger")),
                        row.get("measure"),
                        null,
                        filled(row, "after_month"),
                        null,
                        filled(row, "regime"),
                        filled(row, "inspection_report"),
                        null)
                .read(LegalRegimes.shipped())
                .orThrow();
        return new WatchPromise(
                report.reference(), report.forMeeting(), report.date(), row.get("item"), row.get("measure"), trigger);
    }

    private static @Nullable String filled(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }
}
