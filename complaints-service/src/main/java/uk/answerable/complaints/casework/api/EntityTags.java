package uk.answerable.complaints.casework.api;

import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.ProblemDocument;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Versions of cases as entity tags (RFC 9110): whoever changes a case says which version they saw. */
final class EntityTags {

    static final String IF_MATCH = "If-Match";
    private static final String TAG = "ETag";
    private static final int PRECONDITION_FAILED = 412;
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,9})\"");

    private EntityTags() {}

    /** The version a caller saw. */
    static Outcome<Integer> seen(@Nullable String ifMatch) {
        var tag = VERSION.matcher(ifMatch == null ? "" : ifMatch.strip());
        return tag.matches()
                ? Outcome.done(Integer.valueOf(tag.group(1)))
                : Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        IF_MATCH,
                        "send the ETag of the case as you last saw it, in its quotation marks"));
    }

    static ResponseBuilder<Object> tagged(ResponseBuilder<Object> builder, CaseView view) {
        return builder.header(TAG, "\"%d\"".formatted(view.version()));
    }

    /** Answers a change; another version than the one seen is a failed precondition. */
    static RestResponse<Object> changed(Outcome<CaseView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseView>(var view) ->
                tagged(ResponseBuilder.ok((Object) view), view).build();
            case Outcome.Refused<CaseView>(var reasons)
            when reasons.getFirst().code() == ProblemCode.VERSION_CONFLICT -> failed(reasons);
            case Outcome.Refused<CaseView> refused ->
                ResponseBuilder.ok((Object) refused.orThrow()).build();
        };
    }

    private static RestResponse<Object> failed(List<Refusal> reasons) {
        var told = ProblemDocument.of(reasons);
        return ResponseBuilder.<Object>create(PRECONDITION_FAILED)
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(new ProblemDocument(
                        told.type(), told.title(), PRECONDITION_FAILED, told.code(), told.detail(), told.errors()))
                .build();
    }
}
