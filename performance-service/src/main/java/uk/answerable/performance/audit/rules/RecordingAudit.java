package uk.answerable.performance.audit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One audit of one topic (FEATURES 240).
 *
 * @param topic what was looked at: rape, cancelled robbery
 * @param decidedBy role that decides such records, or null
 * @param correct records that were right; null where only a percentage is known
 * @param examined records looked at
 * @param population records they were drawn from, where it is known
 * @param statedPercent as published, where no number is
 * @param statedHalfWidth as published, in percentage points
 * @param system records came from, or null
 * @param nextAudit planned day, or null
 */
public record RecordingAudit(
        String code,
        String force,
        AuditKind kind,
        String topic,
        @Nullable String decidedBy,
        LocalDate from,
        LocalDate to,
        @Nullable Integer correct,
        int examined,
        @Nullable Integer population,
        @Nullable BigDecimal statedPercent,
        @Nullable BigDecimal statedHalfWidth,
        AuditSample sample,
        @Nullable String system,
        @Nullable String method,
        String auditor,
        @Nullable LocalDate nextAudit,
        @Nullable String note,
        String source,
        boolean published) {}
