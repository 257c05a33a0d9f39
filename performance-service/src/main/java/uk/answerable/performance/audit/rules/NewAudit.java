package uk.answerable.performance.audit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** An audit somebody records. */
public record NewAudit(
        String force,
        AuditKind kind,
        String topic,
        @Nullable String decidedBy,
        LocalDate from,
        LocalDate to,
        int correct,
        int examined,
        @Nullable Integer population,
        AuditSample sample,
        @Nullable String system,
        @Nullable String method,
        String auditor,
        @Nullable LocalDate nextAudit) {

    private static final int LONGEST = 200;

    /** The audit, or everything that is wrong with it. */
    public Outcome<RecordingAudit> check(String code, LocalDate today) {
        var wrong = new ArrayList<Refusal>();
        if (examined < 1 || correct < 0 || correct > examined) {
            wrong.add(refused("correct", "correct is 0 to examined, and examined at least 1"));
        }
        if (population != null && population < examined) {
            wrong.add(refused(
                    "population",
                    "no more records can be examined than there are: %d of %d".formatted(examined, population)));
        }
        if (to.isBefore(from)) {
            wrong.add(Refusal.ofField(ProblemCode.DATE_OUT_OF_ORDER, "input.to", "the period ends before it begins"));
        }
        if (to.isAfter(today)) {
            wrong.add(Refusal.ofField(ProblemCode.DATE_IN_FUTURE, "input.to", "the period is not over yet"));
        }
        if (nextAudit != null && nextAudit.isBefore(to)) {
            wrong.add(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER,
                    "input.nextAudit",
                    "the next audit is before this one's period ends"));
        }
        text("topic", topic, wrong);
        text("auditor", auditor, wrong);
        text("decidedBy", decidedBy, wrong);
        text("system", system, wrong);
        text("method", method, wrong);
        return wrong.isEmpty() ? Outcome.done(audit(code)) : Outcome.refused(List.copyOf(wrong));
    }

    private static void text(String field, @Nullable String text, List<Refusal> wrong) {
        if (text != null && (text.isBlank() || text.length() > LONGEST)) {
            wrong.add(refused(field, field + " is a text of at most 200 characters; name an office, never a person"));
        }
    }

    private static Refusal refused(String field, String why) {
        return Refusal.ofField(ProblemCode.INVALID_INPUT, "input." + field, why);
    }

    private RecordingAudit audit(String code) {
        return new RecordingAudit(
                code,
                force,
                kind,
                topic.strip(),
                decidedBy,
                from,
                to,
                correct,
                examined,
                population,
                null,
                null,
                sample,
                system,
                method,
                auditor.strip(),
                nextAudit,
                null,
                "recorded by the force",
                false);
    }
}
