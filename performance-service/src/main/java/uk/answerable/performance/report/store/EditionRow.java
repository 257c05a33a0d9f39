package uk.answerable.performance.report.store;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.report.rules.Acceptance;
import uk.answerable.performance.report.rules.Commentary;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionContent;
import uk.answerable.performance.report.rules.EditionState;

/** An edition as its table holds it; names are the columns'. */
record EditionRow(
        UUID id,
        UUID report_id,
        int number,
        int version,
        String month,
        Instant as_known_at,
        EditionState.Name state,
        Instant state_at,
        String state_office,
        @Nullable Instant signed_off_at,
        @Nullable String signed_off_by,
        boolean to_public,
        @Nullable Integer corrects,
        @Nullable String reason,
        EditionContent content,
        EditionContent public_content,
        Map<String, Commentary> commentary,
        Map<String, Acceptance> acceptances,
        @Nullable ReportRow report) {

    static EditionRow of(Edition edition) {
        var state = edition.state();
        var signed = state.signOff();
        return new EditionRow(
                edition.id(),
                edition.report().id(),
                edition.number(),
                edition.version(),
                edition.content().period().label(),
                edition.content().asKnownAt(),
                state.name(),
                state.at(),
                state.office(),
                signed.map(EditionState.SignedOff::at).orElse(null),
                signed.map(EditionState.SignedOff::office).orElse(null),
                state instanceof EditionState.Published published && published.toPublic(),
                edition.corrects(),
                edition.reason(),
                edition.content(),
                edition.publicContent(),
                edition.commentary(),
                edition.acceptances(),
                null);
    }

    Edition edition() {
        return new Edition(
                id,
                Objects.requireNonNull(report).report(),
                number,
                version,
                state(state, state_at, state_office, signed_off_at, signed_off_by, to_public),
                content,
                public_content,
                commentary,
                acceptances,
                corrects,
                reason);
    }

    static EditionState state(
            EditionState.Name name,
            Instant at,
            String office,
            @Nullable Instant signedAt,
            @Nullable String signedBy,
            boolean toPublic) {
        return switch (name) {
            case ASSEMBLED -> new EditionState.Assembled(at, office);
            case DRAFTED -> new EditionState.Drafted(at, office);
            case SIGNED_OFF -> new EditionState.SignedOff(at, office);
            case PUBLISHED ->
                new EditionState.Published(
                        at,
                        office,
                        toPublic,
                        new EditionState.SignedOff(Objects.requireNonNull(signedAt), Objects.requireNonNull(signedBy)));
        };
    }
}
