package uk.answerable.meetings.question.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.question.store.BankQuestionRow;

/** A question kept to be asked again. */
public record BankQuestion(
        @Id @NonNull String id,
        @NonNull String topic,
        @Nullable Measure measure,
        @NonNull String text,

        @NonNull @Description("Where the question comes from.")
        String source,

        @NonNull LocalDate addedOn,
        @Nullable LocalDate retiredOn,
        @Nullable String retiredReason,
        @Ignore UUID key) {

    static BankQuestion of(BankQuestionRow row) {
        return new BankQuestion(
                row.id.toString(),
                row.topic,
                row.measureCode == null ? null : new Measure(row.measureCode),
                row.text,
                row.source,
                row.addedOn,
                row.retiredOn,
                row.retiredReason,
                row.id);
    }
}
