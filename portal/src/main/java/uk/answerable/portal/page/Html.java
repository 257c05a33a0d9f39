package uk.answerable.portal.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A page as a response. Pages differ by visitor, so no cache keeps them. */
public final class Html {

    private static final MediaType TYPE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final String SECONDS_TO_RETRY = "30";

    private Html() {}

    public static Uni<RestResponse<String>> page(Status status, TemplateInstance page) {
        return page.createUni().map(html -> {
            var response = ResponseBuilder.create(status, html)
                    .type(TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.VARY, HttpHeaders.COOKIE);
            return (status == Status.SERVICE_UNAVAILABLE
                            ? response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY)
                            : response)
                    .build();
        });
    }
}
