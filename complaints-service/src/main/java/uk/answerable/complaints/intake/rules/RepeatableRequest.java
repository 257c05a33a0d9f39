package uk.answerable.complaints.intake.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.vault.BlindIndex;

/**
 * A request that may be sent again, because its answer was lost, and is done once. Both marks are keyed hashes: neither
 * key nor body can be read from them.
 *
 * @param field the key came in
 * @param series within which a key stands for one request; empty for the caller's own
 * @param keyMark of the key the caller chose
 * @param bodyMark of what was asked for
 */
public record RepeatableRequest(String field, Optional<String> series, String keyMark, String bodyMark) {

    /** The header the key comes in (draft-ietf-httpapi-idempotency-key-header). */
    public static final String HEADER = "Idempotency-Key";

    private static final String FIELD = "input.requestKey";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /** Marks a request. */
    public static Outcome<RepeatableRequest> of(String key, Object body, BlindIndex index) {
        return KEY.matcher(key).matches()
                ? Outcome.done(new RepeatableRequest(
                        HEADER,
                        Optional.empty(),
                        index.of(BlindIndex.Form.EXACT, key),
                        index.of(BlindIndex.Form.EXACT, body.toString())))
                : Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, HEADER, "the key is 1 to 128 visible characters without blanks"));
    }

    /** Marks a case another system sends, by its own reference there: the same reference and content are the same case. */
    public static RepeatableRequest ofRecord(String force, String reference, Object content, BlindIndex index) {
        return new RepeatableRequest(
                HEADER,
                Optional.of("files of " + force),
                index.of(BlindIndex.Form.EXACT, reference),
                index.of(BlindIndex.Form.EXACT, content.toString()));
    }

    /** Marks a complaint of the public: keys are chosen by anybody, so only one that nobody else chooses is taken. */
    public static Outcome<RepeatableRequest> ofPublic(String key, Object body, BlindIndex index) {
        return Ids.read(key)
                .map(id -> Outcome.done(new RepeatableRequest(
                        FIELD,
                        Optional.empty(),
                        index.of(BlindIndex.Form.EXACT, id.toString()),
                        index.of(BlindIndex.Form.EXACT, body.toString()))))
                .orElseGet(() -> Outcome.refused(
                        Refusal.ofField(ProblemCode.INVALID_INPUT, FIELD, "the key is a UUID of your own")));
    }

    /** Whether the same was asked for; another body under a used key is refused. */
    public Outcome<RepeatableRequest> sameAs(String heldBodyMark) {
        return bodyMark.equals(heldBodyMark)
                ? Outcome.done(this)
                : Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        field,
                        "this key came with another complaint before: choose a new one"));
    }
}
