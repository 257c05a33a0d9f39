package uk.answerable.complaints.policy.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.law.LegalRegime;

/**
 * A line of the table of legal regimes.
 *
 * @param firstDay null for as far back as the records go
 * @param lastDay null while it is in force
 */
@Name("LegalRegime")
@Description("A law or scheme in force for something; status says how sure we are of it.")
public record LegalRegimeView(
        @NonNull String scope,
        @NonNull String code,
        @NonNull String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @NonNull String status,
        @NonNull String source) {

    static LegalRegimeView of(LegalRegime regime) {
        return new LegalRegimeView(
                regime.scope().words(),
                regime.code(),
                regime.title(),
                regime.firstDay(),
                regime.lastDay(),
                regime.status(),
                regime.source());
    }
}
