package uk.answerable.meetings.publishing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.codec.digest.DigestUtils;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.PublicText;

/** Public texts as they are kept: JSON, the same text always written the same way. */
final class PublicTexts {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private PublicTexts() {}

    static String write(PublicText text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException ourOwnRecordsAreWritable) {
            throw new IllegalStateException(ourOwnRecordsAreWritable);
        }
    }

    static PublicText read(PublicKind kind, String content) {
        Class<? extends PublicText> type = switch (kind) {
            case BODY -> PublicText.OfBody.class;
            case MEETING -> PublicText.OfMeeting.class;
            case AGENDA_ITEM -> PublicText.OfItem.class;
            case PAPER -> PublicText.OfPaper.class;
            case MINUTES -> PublicText.OfMinutes.class;
            case SCRUTINY -> PublicText.OfScrutiny.class;
        };
        try {
            return JSON.readValue(content, type);
        } catch (JsonProcessingException writtenOtherwise) {
            throw new IllegalStateException("a published " + kind + " cannot be read", writtenOtherwise);
        }
    }

    static String digest(String content) {
        return DigestUtils.sha256Hex(content);
    }
}
