package uk.answerable.portal.visitor.api;

import org.jspecify.annotations.Nullable;
import uk.answerable.portal.visitor.rules.Visitor;

/**
 * One request's visitor.
 *
 * @param visitor who reads
 * @param bearer the access token to ask the gateway with, or null for the public
 * @param ended whether a sign-in was there and is no longer accepted
 */
public record Visit(Visitor visitor, @Nullable String bearer, boolean ended) {

    public static final Visit OF_THE_PUBLIC = new Visit(new Visitor.Public(), null, false);

    /** The same reader without the sign-in that was not accepted. */
    public static final Visit WHOSE_SIGN_IN_ENDED = new Visit(new Visitor.Public(), null, true);

    /** A token is a secret. */
    @Override
    public String toString() {
        return "Visit[" + (visitor instanceof Visitor.Office office ? office.name() : "public") + "]";
    }
}
