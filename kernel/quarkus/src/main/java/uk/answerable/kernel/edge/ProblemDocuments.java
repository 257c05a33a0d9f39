package uk.answerable.kernel.edge;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;

/** The one place where refusals and faults become problem documents. */
public class ProblemDocuments {

    private static final Logger LOG = Logger.getLogger(ProblemDocuments.class);

    @ServerExceptionMapper
    Response refused(RefusedException refused) {
        return response(refused.reasons());
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException missing) {
        return response(ProblemCode.UNAUTHENTICATED, "Sign in to use this.");
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException bad) {
        return response(ProblemCode.UNAUTHENTICATED, "The token is expired, or not of this realm; sign in again.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException denied) {
        return response(ProblemCode.FORBIDDEN, "Your office may not do this.");
    }

    /** Names the field, never the value: it may be personal. */
    @ServerExceptionMapper
    Response wrongForm(MismatchedInputException wrong) {
        var field = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return response(List.of(
                field.isEmpty()
                        ? Refusal.of(ProblemCode.INVALID_INPUT, "The body is not in the form this operation takes.")
                        : Refusal.ofField(
                                ProblemCode.INVALID_INPUT,
                                field,
                                field + " is not in the form this operation takes.")));
    }

    @ServerExceptionMapper
    Response other(WebApplicationException fault) {
        var status = fault.getResponse().getStatus();
        var code = Arrays.stream(ProblemCode.values())
                .filter(candidate -> candidate.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemCode.INVALID_INPUT : ProblemCode.INTERNAL_ERROR);
        var document = ProblemDocument.of(List.of(Refusal.of(code, code.title() + ".")))
                .withStatus(status);
        return Response.status(status)
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document)
                .build();
    }

    @ServerExceptionMapper
    Response fault(Exception fault) {
        var id = Ids.next();
        LOG.errorf(WithoutValues.of(fault), "Fault %s", id);
        return response(ProblemCode.INTERNAL_ERROR, "Something went wrong on our side; quote " + id + ".");
    }

    private static Response response(ProblemCode code, String detail) {
        return response(List.of(Refusal.of(code, detail)));
    }

    private static Response response(List<Refusal> reasons) {
        var document = ProblemDocument.of(reasons);
        return Response.status(document.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document)
                .build();
    }
}
