package uk.answerable.federation;

/**
 * What a caller may see, asked before any subgraph is. The supergraph says which types and fields are guarded
 * ({@code @authenticated}, {@code @requiresScopes}, {@code @policy}); a field that is denied is not fetched, is null, and
 * an error with the code {@link #DENIED} says so.
 */
public interface Access {

    /** The code of an error at a field that the caller may not see. */
    String DENIED = "UNAUTHORIZED_FIELD_OR_TYPE";

    /** Nobody is known, and nothing granted: all that is guarded is denied. */
    Access ANONYMOUS = new Access() {
        @Override
        public boolean authenticated() {
            return false;
        }

        @Override
        public boolean hasScope(String scope) {
            return false;
        }

        @Override
        public boolean meets(String policy) {
            return false;
        }
    };

    /** True when the caller is known ({@code @authenticated}). */
    boolean authenticated();

    /** True when the caller was granted the scope ({@code @requiresScopes}). */
    boolean hasScope(String scope);

    /** True when the caller meets the named policy ({@code @policy}). */
    boolean meets(String policy);
}
