package uk.answerable.complaints.sharing.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.table.ShippedTable;

/** What each body is shown for each purpose ({@code sharing-policies.csv}); what no line shows is left out. */
public record SharingPolicies(List<Policy> all) {

    /**
     * One body's, for one purpose.
     *
     * @param shown fields it needs for it
     * @param validFrom first day of a copy it applies to; empty where no beginning is meant
     * @param validTo last day; empty while it stands
     * @param source why it needs them
     */
    public record Policy(
            ShareRecipient recipient,
            SharePurpose purpose,
            Set<SharedField> shown,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String source) {

        public Policy {
            shown = Set.copyOf(shown);
        }

        private boolean inForce(LocalDate on) {
            return validFrom.map(from -> !on.isBefore(from)).orElse(true)
                    && validTo.map(to -> !on.isAfter(to)).orElse(true);
        }
    }

    public SharingPolicies {
        all = List.copyOf(all);
    }

    /** What a body is shown for a purpose on a day; refused where it has no such purpose. */
    public Outcome<Policy> of(ShareRecipient recipient, SharePurpose purpose, LocalDate on) {
        var ofRecipient = all.stream()
                .filter(policy -> policy.recipient() == recipient && policy.inForce(on))
                .toList();
        return ofRecipient.stream()
                .filter(policy -> policy.purpose() == purpose)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        "input.purpose",
                        "%s is given no copy for %s, only for %s"
                                .formatted(
                                        recipient.words(),
                                        purpose.words(),
                                        ofRecipient.stream()
                                                .map(policy -> policy.purpose().words())
                                                .collect(Collectors.joining(", "))))));
    }

    /** The policies that ship; a line that cannot be read stops the start. */
    public static SharingPolicies shipped() {
        return new SharingPolicies(
                ShippedTable.rows(SharingPolicies.class, "/sharing-policies.csv", SharingPolicies::policy));
    }

    private static Policy policy(CSVRecord line) {
        var shown = EnumSet.noneOf(SharedField.class);
        Arrays.stream(line.get("shown").split(" "))
                .filter(field -> !field.isEmpty())
                .map(SharedField::valueOf)
                .forEach(shown::add);
        return new Policy(
                ShareRecipient.valueOf(line.get("recipient")),
                SharePurpose.valueOf(line.get("purpose")),
                shown,
                Optional.ofNullable(ShippedTable.day(line, "valid_from")),
                Optional.ofNullable(ShippedTable.day(line, "valid_to")),
                line.get("source"));
    }
}
