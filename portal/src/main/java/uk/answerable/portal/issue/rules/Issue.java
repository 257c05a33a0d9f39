package uk.answerable.portal.issue.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an issue is about, as its address writes it.
 *
 * @param force code of the force
 * @param subject the graph's name for what the key is of
 * @param key a measure's code, a topic's id, or a request as {@code report#number}
 */
public record Issue(String force, Subject subject, String key) {

    /** What a key is of. */
    public enum Subject {
        MEASURE,
        TOPIC,
        REQUEST
    }

    public boolean isMeasure() {
        return subject == Subject.MEASURE;
    }

    /** Of a page of it: the first where there is no cursor. */
    public String address(@Nullable String after) {
        var page = "/forces/%s/issues/%s/%s"
                .formatted(force, subject.name().toLowerCase(Locale.ROOT), key.replace('#', '/'));
        return after == null ? page : page + "?after=" + after;
    }
}
