package uk.answerable.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Where the GOV.UK design system's files are served: their version is the build's, read from the jar. */
final class Webjar {

    private static final String PATH = "/webjars/govuk-frontend/%s/dist/govuk".formatted(version());

    private Webjar() {}

    static String path() {
        return PATH;
    }

    static String version() {
        try (var file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")) {
            var coordinates = new Properties();
            coordinates.load(Objects.requireNonNull(file, "govuk-frontend is not on the class path"));
            return coordinates.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
