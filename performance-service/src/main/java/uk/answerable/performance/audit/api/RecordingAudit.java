package uk.answerable.performance.audit.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.audit.rules.AuditEstimate;
import uk.answerable.performance.audit.rules.AuditKind;
import uk.answerable.performance.audit.rules.AuditSample;

/** An audit as the graph shows it. */
@Description("One audit of crime recording: so many of so many, and what that allows to say.")
public record RecordingAudit(
        @NonNull String code,
        @NonNull String force,
        @NonNull AuditKind kind,
        @NonNull String topic,

        @Nullable @Description("Role that decides such records.")
        String decidedBy,

        @NonNull LocalDate from,
        @NonNull LocalDate to,
        @Nullable Integer correct,
        int examined,
        @Nullable Integer population,
        @NonNull BigDecimal percent,

        @NonNull
        @Description(
                "Of the symmetric 95 % interval in percentage points, corrected for the population where it is known.")
        BigDecimal halfWidth,

        @Nullable @Description("As published.") BigDecimal statedHalfWidth,

        @Nullable @Description("Records the sample must have been drawn from for the published half-width.")
        Integer impliedPopulation,

        @NonNull @Description("Of Wilson's 95 % interval in per cent.")
        BigDecimal lower,

        @NonNull BigDecimal upper,
        @NonNull AuditSample sample,
        @Nullable String system,
        @Nullable String method,
        @NonNull String auditor,
        @Nullable LocalDate nextAudit,
        @NonNull String words,
        @NonNull List<@NonNull String> warnings,
        @Nullable String note,
        @NonNull String source,
        boolean published) {

    static RecordingAudit of(uk.answerable.performance.audit.rules.RecordingAudit audit) {
        var estimate = AuditEstimate.of(audit);
        return new RecordingAudit(
                audit.code(),
                audit.force(),
                audit.kind(),
                audit.topic(),
                audit.decidedBy(),
                audit.from(),
                audit.to(),
                audit.correct(),
                audit.examined(),
                audit.population(),
                estimate.percent(),
                estimate.halfWidth(),
                audit.statedHalfWidth(),
                estimate.impliedPopulation(),
                estimate.lower(),
                estimate.upper(),
                audit.sample(),
                audit.system(),
                audit.method(),
                audit.auditor(),
                audit.nextAudit(),
                estimate.words(),
                estimate.warnings(),
                audit.note(),
                audit.source(),
                audit.published());
    }
}
