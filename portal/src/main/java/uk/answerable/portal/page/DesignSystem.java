package uk.answerable.portal.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The GOV.UK design system's style sheet without its typeface, which is reserved for GOV.UK. That our own sheet names
 * another family is not enough: a browser that lays the page out before it has both sheets asks for the fonts of the
 * first, and they are not here.
 */
@ApplicationScoped
public class DesignSystem {

    private static final String TYPE = "text/css;charset=UTF-8";
    private static final String KEEP_FOR_A_DAY = "public, max-age=86400";

    /** Its address carries the version, as the sheet does. */
    static String sheet() {
        return "/design-system/%s.css".formatted(Webjar.version());
    }

    void serve(@Observes Router router) {
        var sheet = withoutTypeface();
        router.get(sheet())
                .handler(request -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, TYPE)
                        .putHeader(HttpHeaders.CACHE_CONTROL, KEEP_FOR_A_DAY)
                        .end(sheet));
    }

    static String withoutTypeface() {
        var name = "META-INF/resources" + Webjar.path() + "/govuk-frontend.min.css";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            var whole = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return whole.replaceAll("@font-face\\s*\\{[^}]*}", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
