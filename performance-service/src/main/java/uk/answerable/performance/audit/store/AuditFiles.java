package uk.answerable.performance.audit.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.audit.rules.AuditKind;
import uk.answerable.performance.audit.rules.AuditMonth;
import uk.answerable.performance.audit.rules.AuditSample;
import uk.answerable.performance.audit.rules.RecordingAudit;
import uk.answerable.performance.dictionary.store.ReviewedFile;

/** Reads the audits of the reference data. */
public final class AuditFiles {

    private AuditFiles() {}

    public static List<RecordingAudit> audits() {
        return ReviewedFile.rows("audits", AuditFiles::audit);
    }

    /** A gap with the force it is of. */
    public record GapOf(String force, AuditMonth.Gap gap) {}

    public static List<GapOf> gaps() {
        return ReviewedFile.rows(
                "audit_gaps",
                row -> new GapOf(
                        row.get("force"),
                        new AuditMonth.Gap(YearMonth.parse(row.get("month")), row.get("reason"), row.get("source"))));
    }

    private static RecordingAudit audit(CSVRecord row) {
        return new RecordingAudit(
                row.get("code"),
                row.get("force"),
                AuditKind.valueOf(row.get("kind")),
                row.get("topic"),
                ReviewedFile.text(row, "decided_by"),
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("to")),
                whole(row, "correct"),
                Integer.parseInt(row.get("examined")),
                whole(row, "population"),
                number(row, "stated_percent"),
                number(row, "stated_half_width"),
                AuditSample.valueOf(row.get("sample")),
                ReviewedFile.text(row, "system"),
                ReviewedFile.text(row, "method"),
                row.get("auditor"),
                ReviewedFile.day(row, "next_audit"),
                ReviewedFile.text(row, "note"),
                row.get("source"),
                true);
    }

    private static @Nullable Integer whole(CSVRecord row, String column) {
        var text = ReviewedFile.text(row, column);
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column) {
        var text = ReviewedFile.text(row, column);
        return text == null ? null : new BigDecimal(text);
    }
}
