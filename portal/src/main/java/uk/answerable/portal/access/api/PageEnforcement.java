package uk.answerable.portal.access.api;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.PermissionsFile;
import uk.answerable.portal.access.rules.Door;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.visitor.api.Visit;
import uk.answerable.portal.visitor.api.Visits;

/** Every page behind the portal's permission matrix. A page that is not listed stops the portal from starting. */
@ApplicationScoped
public class PageEnforcement {

    private final Door door;
    private final Visits visits;
    private final ErrorPages errors;

    @Inject
    PageEnforcement(Visits visits, ErrorPages errors) {
        this.door = new Door(PermissionsFile.read());
        this.visits = visits;
        this.errors = errors;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PageEnforcement() {
        this.door = null;
        this.visits = null;
        this.errors = null;
    }

    /** Nothing for who may come in; the identity is looked at only where it decides. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public @Nullable Uni<RestResponse<String>> filter(ResourceInfo handler, ContainerRequestContext request) {
        var method = handler.getResourceMethod();
        if (method == null) {
            return null;
        }
        var page = page(handler.getResourceClass(), method).orElse("");
        return door.isOpen(page)
                ? null
                : visits.current()
                        .flatMap(visit ->
                                answer(visit, page, request.getUriInfo().getPath()));
    }

    private Uni<@Nullable RestResponse<String>> answer(Visit visit, String page, String address) {
        return switch (door.answer(visit.visitor(), page)) {
            case COME_IN -> Uni.createFrom().nullItem();
            case SIGN_IN_FIRST -> Uni.createFrom().item(signIn(address));
            case NOT_YOURS -> errors.notYours(visit);
        };
    }

    private static RestResponse<String> signIn(String address) {
        var back = address.startsWith("/") ? address : "/" + address;
        return RestResponse.seeOther(URI.create("/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }

    void checkAll(@Observes StartupEvent event, BeanManager beans) {
        Set<String> pages = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class) && !type.isInterface())
                .flatMap(PageEnforcement::pages)
                .collect(Collectors.toSet());
        var problems = door.problems(pages);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    PermissionsFile.NAME + " does not fit the pages:\n  " + String.join("\n  ", problems));
        }
    }

    private static Stream<String> pages(Class<?> type) {
        return Arrays.stream(type.getMethods()).flatMap(method -> page(type, method).stream());
    }

    private static Optional<String> page(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(verb ->
                        verb.value() + ":" + address(type.getAnnotation(Path.class), method.getAnnotation(Path.class)));
    }

    /** Without the patterns of its parameters: {@code /forces/{code}}. */
    private static String address(@Nullable Path... steps) {
        var address = Arrays.stream(steps)
                .filter(Objects::nonNull)
                .map(Path::value)
                .map(value -> value.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .map(value -> value.replaceAll("^/|/$", ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("/"));
        return "/" + address;
    }
}
