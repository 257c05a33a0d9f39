package uk.answerable.complaints.casework.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Step;

/** A row of {@code case_step}; it is added and never changed. */
@Entity
@Table(name = "case_step")
public class StepRow {

    @EmbeddedId
    @JsonUnwrapped
    Key key;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    LocalDate onDay;
    String detail;

    /** Which case, the how manieth. */
    @Embeddable
    public record Key(UUID caseId, int number) {}

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected StepRow() {}

    /** Those of a case after the first {@code held}. */
    static Stream<StepRow> of(ComplaintCase complaint, int held) {
        var id = complaint.identity().id();
        var steps = complaint.course().steps();
        return IntStream.range(held, steps.size()).mapToObj(i -> new StepRow(id, i + 1, steps.get(i)));
    }

    private StepRow(UUID caseId, int number, Step step) {
        var form = StepForm.of(step);
        key = new Key(caseId, number);
        kind = form.kind();
        onDay = step.on();
        detail = form.detail();
    }

    UUID caseId() {
        return key.caseId();
    }

    Step step() {
        return new StepForm(kind, detail).on(onDay);
    }
}
