package uk.answerable.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.vault.Keyring;
import uk.answerable.kernel.vault.Rewrapped;
import uk.answerable.meetings.registration.store.RegistrationRewrap;

/** Another wrapping key is put in front, and the old one can go: what is sealed is read as before. */
@QuarkusTest
@MeetingsParts
class RegistrationRewrapIT {

    private static final String OTHER =
            "other:" + Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes(UTF_8));
    private static final String READ = """
            { registrations(meeting: "CH-SB-2020-09-08") { nodes { contact } } }
            """;

    @Inject
    Clock clock;

    @Inject
    RegistrationRewrap keys;

    @Inject
    Sessions sessions;

    private Rewrapped rewrap(String ring) throws Throwable {
        var scope = Scope.ofService("key rotation", MatrixFile.get());
        return VertxContextSupport.subscribeAndAwait(() -> keys.rewrap(scope, Keyring.of(ring)));
    }

    private List<String> wrappings() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> sessions.read(
                session -> session.createNativeQuery("SELECT DISTINCT wrapped_by FROM registration", String.class)
                        .getResultList()));
    }

    private static List<String> contacts() {
        return Graph.as("governance-cheshire").ask(READ).getList("data.registrations.nodes.contact");
    }

    @Test
    void keysAreWrappedAnewAndWhatIsSealedStays() throws Throwable {
        var now = ConfigProvider.getConfig().getValue("answerable.vault.wrapping-keys", String.class);
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2020-09-01T09:00:00Z"), ZoneOffset.UTC), clock);
        Graph.anonymous().ask("""
                mutation { registerForMeeting(input: {meeting: "CH-SB-2020-09-08", kind: OBSERVER, name: "An observer",
                    contact: "rewrapped@observer.invalid"}) { registered } }
                """);
        var before = contacts();
        assertThat(before).contains("rewrapped@observer.invalid");

        var rotated = rewrap(OTHER + "," + now);
        assertThat(rotated.wrapped()).isPositive();
        assertThat(rotated.left()).isZero();
        assertThat(wrappings()).containsExactly("other");
        assertThat(rewrap(OTHER + "," + now)).as("once is enough").isEqualTo(new Rewrapped(0, 0));

        assertThat(rewrap(now))
                .as("without the key that wraps them they stay")
                .isEqualTo(new Rewrapped(0, rotated.wrapped()));
        assertThat(wrappings()).containsExactly("other");

        assertThat(rewrap(now + "," + OTHER)).isEqualTo(rotated);
        assertThat(contacts()).isEqualTo(before);
    }

    @Test
    void onlyTheServiceItselfMay() {
        assertThatThrownBy(() -> keys.rewrap(Scope.of(Caller.PUBLIC, MatrixFile.get()), Keyring.of(OTHER)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
