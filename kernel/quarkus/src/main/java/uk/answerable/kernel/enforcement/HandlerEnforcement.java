package uk.answerable.kernel.enforcement;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;

/**
 * Every REST handler behind the matrix: type {@code REST}, field {@code GET:/api/v1/...} as written in its
 * annotations. A handler that is not listed stops the service from starting.
 */
@ApplicationScoped
public class HandlerEnforcement {

    static final String TYPE = "REST";

    private final CallerOfToken token;

    @Inject
    HandlerEnforcement(CallerOfToken token) {
        this.token = token;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected HandlerEnforcement() {
        this.token = null;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void filter(ResourceInfo handler) {
        var method = handler.getResourceMethod();
        if (method == null) {
            return;
        }
        var field = field(handler.getResourceClass(), method);
        var caller = token.caller();
        if (!MatrixFile.get().permits(caller, TYPE, field.orElse(""), Place.ROOT)) {
            throw new RefusedException(
                    caller.isPublic()
                            ? Refusal.of(ProblemCode.UNAUTHENTICATED, "Sign in to use this.")
                            : Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
    }

    void checkAll(@Observes StartupEvent event, BeanManager beans) {
        List<String> missing = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(HandlerEnforcement::fields)
                .filter(field -> !MatrixFile.get().lists(TYPE, field))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    MatrixFile.NAME + " does not list REST handlers " + missing + ": decide who may use them");
        }
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getMethods()).flatMap(method -> field(type, method).stream());
    }

    private static Optional<String> field(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .findFirst()
                .map(verb -> verb.value() + ":" + path(type.getAnnotation(Path.class))
                        + path(method.getAnnotation(Path.class)));
    }

    private static String path(@Nullable Path path) {
        if (path == null || path.value().isEmpty() || path.value().equals("/")) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
