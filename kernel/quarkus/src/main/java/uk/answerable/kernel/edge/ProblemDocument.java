package uk.answerable.kernel.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * An RFC 9457 problem document.
 *
 * @param type {@code about:blank}: the code tells the kind
 * @param title the same for every occurrence of the code
 * @param status HTTP status
 * @param code from the one list
 * @param detail this occurrence, in the user's words
 * @param errors every reason, when there are several or they concern fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type, String title, int status, ProblemCode code, String detail, List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One reason. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldProblem(ProblemCode code, @Nullable String field, String message) {}

    /** The document for at least one reason; the first decides the status. */
    public static ProblemDocument of(List<Refusal> reasons) {
        var first = reasons.getFirst();
        var errors = reasons.stream()
                .map(reason -> new FieldProblem(reason.code(), reason.field(), reason.message()))
                .toList();
        return new ProblemDocument(
                "about:blank",
                first.code().title(),
                first.code().status(),
                first.code(),
                first.message(),
                reasons.size() == 1 && first.field() == null ? List.of() : errors);
    }

    /** The same with the status the framework chose. */
    ProblemDocument withStatus(int chosen) {
        return new ProblemDocument(type, title, chosen, code, detail, errors);
    }
}
