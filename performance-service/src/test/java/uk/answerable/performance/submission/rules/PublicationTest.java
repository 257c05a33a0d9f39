package uk.answerable.performance.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;

class PublicationTest {

    private static final Instant NOW = Instant.parse("2020-03-01T12:00:00Z");

    @Test
    void nothingIsPublicBeforeItIsKnown() {
        assertThat(Publication.now(NOW, NOW.minusSeconds(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(Publication.now(NOW, NOW)).isInstanceOf(Outcome.Done.class);
        assertThat(Publication.now(NOW, null)).isEqualTo(Outcome.done(new Publication(NOW, null)));
    }
}
