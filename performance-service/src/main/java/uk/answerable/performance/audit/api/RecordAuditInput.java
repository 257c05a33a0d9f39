package uk.answerable.performance.audit.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.audit.rules.AuditKind;
import uk.answerable.performance.audit.rules.AuditSample;
import uk.answerable.performance.audit.rules.NewAudit;

/** An audit somebody records. */
@Input("RecordAuditInput")
public record RecordAuditInput(
        @NonNull String force,
        @NonNull AuditKind kind,
        @NonNull String topic,
        @Nullable String decidedBy,
        @NonNull LocalDate from,
        @NonNull LocalDate to,
        int correct,
        int examined,

        @Nullable @Description("Records they were drawn from.")
        Integer population,

        @NonNull AuditSample sample,
        @Nullable String system,
        @Nullable String method,

        @NonNull @Description("An office, never a person.") String auditor,

        @Nullable LocalDate nextAudit) {

    NewAudit audit() {
        return new NewAudit(
                force,
                kind,
                topic,
                decidedBy,
                from,
                to,
                correct,
                examined,
                population,
                sample,
                system,
                method,
                auditor,
                nextAudit);
    }
}
