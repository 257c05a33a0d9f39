package uk.answerable.performance.submission.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.submission.rules.Decision;
import uk.answerable.performance.submission.rules.Held;
import uk.answerable.performance.submission.rules.SubmittedRow;

/** The rows those statements take and give; names are the columns'. */
final class SubmissionRows {

    private SubmissionRows() {}

    record KeyRow(
            int n,
            String force,
            String measure,
            String area,
            String statistic,
            LocalDate period_start,
            LocalDate period_end) {}

    record HeldRow(
            int n,
            UUID id,
            int version,
            String printed,
            @Nullable BigDecimal number,
            ValueForm form,
            String unit,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean published) {

        Held held() {
            return new Held(id, version, new Value(printed, number, form, unit, numerator, denominator), published);
        }
    }

    record RecordRow(
            UUID id,
            String sha256,
            String purpose,
            String office,
            Instant submitted_at,
            int lines,
            int added,
            int corrected) {}

    record ObservationRow(
            UUID id,
            String force,
            String measure,
            String area,
            String statistic,
            LocalDate period_start,
            LocalDate period_end,
            PeriodKind period_kind) {}

    record VersionRow(
            UUID observation_id,
            int version,
            Instant known_at,
            @Nullable Instant published_at,
            String printed,
            @Nullable BigDecimal number,
            ValueForm form,
            String unit,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String source,
            @Nullable String note,
            @Nullable String reason,
            UUID submission_id) {}

    record PublishRow(UUID observation_id, int version, Instant published_at) {}

    static KeyRow key(int n, ObservationKey key) {
        return new KeyRow(
                n,
                key.force(),
                key.measure(),
                key.area(),
                key.statistic(),
                key.period().start(),
                key.period().end());
    }

    static RecordRow submission(UUID id, Scope scope, SubmissionStore.Submission submission, Decision decision) {
        return new RecordRow(
                id,
                submission.sha256(),
                submission.purpose(),
                scope.caller().office(),
                submission.at(),
                submission.file().lines(),
                decision.added().size(),
                decision.corrections().size());
    }

    static ObservationRow observation(SubmittedRow row) {
        var key = row.key();
        return new ObservationRow(
                Ids.next(),
                key.force(),
                key.measure(),
                key.area(),
                key.statistic(),
                key.period().start(),
                key.period().end(),
                key.period().kind());
    }

    static List<VersionRow> versions(
            UUID id, SubmissionStore.Submission submission, Decision decision, List<ObservationRow> added) {
        var versions = new ArrayList<VersionRow>();
        for (int i = 0; i < added.size(); i++) {
            versions.add(version(added.get(i).id(), 1, decision.added().get(i), null, id, submission));
        }
        for (var correction : decision.corrections()) {
            var held = correction.held();
            versions.add(version(
                    held.observation(), held.version() + 1, correction.row(), correction.reason(), id, submission));
        }
        return versions;
    }

    private static VersionRow version(
            UUID observation,
            int version,
            SubmittedRow row,
            @Nullable String reason,
            UUID id,
            SubmissionStore.Submission submission) {
        var publication = submission.publication().apply(row);
        var value = row.value();
        return new VersionRow(
                observation,
                version,
                publication.knownAt(),
                publication.publishedAt(),
                value.printed(),
                value.number(),
                value.form(),
                value.unit(),
                value.numerator(),
                value.denominator(),
                row.source(),
                row.note(),
                reason,
                id);
    }

    static PublishRow publish(Held held, Instant moment) {
        return new PublishRow(held.observation(), held.version(), moment);
    }
}
