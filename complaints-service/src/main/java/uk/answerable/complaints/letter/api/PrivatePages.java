package uk.answerable.complaints.letter.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Pages that name people: kept by no cache, nothing in them runs. */
public final class PrivatePages {

    public static final String PDF = "application/pdf";

    private PrivatePages() {}

    /** The answer that holds a page. */
    public static Response of(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_LANGUAGE, Locale.UK.toLanguageTag())
                .build();
    }
}
