package uk.answerable.meetings.feed.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.publishing.rules.Published;

/** Answers that are the same for everybody, and that any cache may keep for a minute. */
final class Cached {

    private static final String FOR_A_MINUTE = "public, max-age=60";

    private Cached() {}

    /**
     * The content, or 304 for who has it.
     *
     * @param changed when it last did; null where a thing may leave it without a trace of when
     */
    static Response answer(Request request, String content, String mediaType, @Nullable Instant changed) {
        var tag = new EntityTag(DigestUtils.sha256Hex(content));
        var modified = changed == null ? null : Date.from(changed.truncatedTo(ChronoUnit.SECONDS));
        var known =
                modified == null ? request.evaluatePreconditions(tag) : request.evaluatePreconditions(modified, tag);
        var answer = known == null ? Response.ok(content, mediaType) : known;
        return answer.tag(tag)
                .lastModified(modified)
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** When the newest of them was published or withdrawn. */
    static Instant newest(Instant atLeast, List<Published> all) {
        return all.stream()
                .map(one -> one.version().publishedAt())
                .reduce(atLeast, (one, other) -> one.isAfter(other) ? one : other);
    }
}
