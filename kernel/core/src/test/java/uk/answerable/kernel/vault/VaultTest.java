package uk.answerable.kernel.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultTest {

    private static final String OLD = "2024:" + key(1);
    private static final String NEW = "2025:" + key(2);
    private static final UUID OWNER = UUID.randomUUID();

    private final Keyring keyring = Keyring.of(OLD);

    @Property
    void whatIsSealedOpensToTheSame(@ForAll String text) {
        var key = Keyring.of(OLD).newKey(OWNER);
        assertThat(key.open("name", key.seal("name", text))).isEqualTo(text);
    }

    @Test
    void theSameTextIsNeverSealedTheSame() {
        var key = keyring.newKey(OWNER);
        assertThat(key.seal("name", "A N Other")).isNotEqualTo(key.seal("name", "A N Other"));
    }

    @Test
    void aSealOpensInItsPlaceOnly() {
        var key = keyring.newKey(OWNER);
        var sealed = key.seal("name", "A N Other");
        assertBroken(() -> key.open("email", sealed));
        assertBroken(() -> new DataKey(UUID.randomUUID(), key.bytes()).open("name", sealed));
        assertBroken(() -> keyring.newKey(OWNER).open("name", sealed));
    }

    @Test
    void anyBitAlteredBreaksTheSeal() {
        var key = keyring.newKey(OWNER);
        var sealed = key.seal("name", "A N Other");
        for (int i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertBroken(() -> key.open("name", altered));
        }
        assertBroken(() -> key.open("name", new byte[3]));
    }

    @Test
    void aRotatedKeyringOpensWhatTheOldOneWrappedAndWrapsAnew() {
        var key = keyring.newKey(OWNER);
        var sealed = key.seal("name", "A N Other");
        var kept = keyring.wrap(key);

        var rotated = Keyring.of(NEW + "," + OLD);
        var again = rotated.wrap(rotated.unwrap(kept));

        assertThat(again.wrappedBy()).isEqualTo("2025");
        assertThat(Keyring.of(NEW).unwrap(again).open("name", sealed)).isEqualTo("A N Other");
        assertBroken(() -> Keyring.of(NEW).unwrap(kept));
    }

    @Test
    void aKeyMovedToAnotherOwnerDoesNotOpen() {
        var kept = keyring.wrap(keyring.newKey(OWNER));
        assertBroken(() -> keyring.unwrap(new WrappedKey(UUID.randomUUID(), kept.wrappedBy(), kept.wrapped())));
    }

    @Test
    void aBrokenSettingIsNamedAndNotShown() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keyring.of("")).withMessage("no wrapping key is given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keyring.of("2025:c2hvcnQ="))
                .withMessage("wrapping key 2025 has 5 bytes, 32 wanted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keyring.of("2025:not base64!"))
                .withMessage("wrapping key 2025 is not Base64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keyring.of(OLD + "," + OLD))
                .withMessage("wrapping key 2024 stands twice");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, Zoë O'Néill, ZOE  O NEILL, true",
        "NAME, Zoe Oneill, Zoe O Neill, false",
        "EMAIL, A@Example.org, 'a@example.org ', true",
        "TELEPHONE, +44 (0)1926 000 000, 01926 000000, true",
        "TELEPHONE, 01926 000001, 01926 000000, false"
    })
    void differentWritingsOfOneValueMeetInTheIndex(BlindIndex.Form form, String one, String other, boolean same) {
        var index = BlindIndex.of(key(3));
        assertThat(index.of(form, one).equals(index.of(form, other))).isEqualTo(same);
        assertThat(BlindIndex.of(key(4)).of(form, one)).isNotEqualTo(index.of(form, one));
    }

    private static void assertBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(work).withMessageNotContaining("Other");
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
