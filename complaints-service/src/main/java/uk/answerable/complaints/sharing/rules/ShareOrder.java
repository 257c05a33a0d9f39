package uk.answerable.complaints.sharing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * What somebody asks to be copied for whom.
 *
 * @param reason why, in words; kept with the copy
 * @param passages to be taken out of what was written
 */
public record ShareOrder(ShareRecipient recipient, SharePurpose purpose, String reason, List<String> passages) {

    private static final int MOST_PASSAGES = 100;

    public ShareOrder {
        passages = List.copyOf(passages);
    }

    /**
     * The same, checked: a reason, and passages that are there to be taken out.
     *
     * @param statement what the complainant wrote; empty where nothing
     */
    public Outcome<ShareOrder> checked(String statement) {
        if (passages.size() > MOST_PASSAGES) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.PAYLOAD_TOO_LARGE,
                    "input.passages",
                    "%d passages, at most %d are taken".formatted(passages.size(), MOST_PASSAGES)));
        }
        var wrong = new ArrayList<Refusal>();
        var written = plain(statement);
        for (int i = 0; i < passages.size(); i++) {
            var field = "input.passages[%d]".formatted(i);
            if (PlainText.of(passages.get(i), field) instanceof Outcome.Refused<String>(var reasons)) {
                wrong.addAll(reasons);
            } else if (!written.contains(plain(passages.get(i)))) {
                wrong.add(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, field, "this passage does not stand in what was written"));
            }
        }
        return wrong.isEmpty()
                ? PlainText.of(reason, "input.reason").map(text -> new ShareOrder(recipient, purpose, text, passages))
                : Outcome.refused(wrong);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
