package uk.answerable.complaints.casework.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.answerable.complaints.allegation.rules.Allegation;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;
import uk.answerable.complaints.casework.rules.ComplaintCase;

/** A row of {@code allegation}; what was decided about it stands among the steps. */
@Entity
@Table(name = "allegation")
public class AllegationRow {

    @EmbeddedId
    @JsonUnwrapped
    StepRow.Key key;

    String category;
    boolean aboutConduct;
    String grounds;
    String referral;
    String factors;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected AllegationRow() {}

    /** Those of a case after the first {@code held}. */
    static Stream<AllegationRow> of(ComplaintCase complaint, int held) {
        var id = complaint.identity().id();
        return complaint.stated().all().stream().skip(held).map(allegation -> new AllegationRow(id, allegation));
    }

    private AllegationRow(UUID caseId, Allegation allegation) {
        key = new StepRow.Key(caseId, allegation.number());
        category = allegation.category();
        aboutConduct = allegation.aboutConduct();
        grounds = text(allegation.grounds(), Enum::name);
        referral = text(allegation.referral(), Enum::name);
        factors = text(allegation.factors(), Function.identity());
    }

    UUID caseId() {
        return key.caseId();
    }

    Allegation allegation() {
        return new Allegation(
                key.number(),
                category,
                aboutConduct,
                codes(grounds, Schedule3Ground::valueOf),
                codes(referral, ReferralCriterion::valueOf),
                codes(factors, Function.identity()),
                Optional.empty());
    }

    private static <T> String text(Set<T> codes, Function<T, String> name) {
        return codes.stream().map(name).sorted().collect(joining(" "));
    }

    private static <T> Set<T> codes(String text, Function<String, T> value) {
        return Arrays.stream(text.split(" "))
                .filter(code -> !code.isEmpty())
                .map(value)
                .collect(toUnmodifiableSet());
    }
}
