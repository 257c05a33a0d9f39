package uk.answerable.portal.visitor.api;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.visitor.rules.Visitor;

/**
 * Who is here. A sign-in that has ended, or that cannot be checked because the identity provider is away, makes the
 * visitor the public with a word about it; it never turns a public page into a sign-in page.
 */
@ApplicationScoped
public class Visits {

    private static final Logger LOG = Logger.getLogger(Visits.class);

    private final CurrentIdentityAssociation identities;

    @Inject
    Visits(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    public Uni<Visit> current() {
        return Uni.createFrom()
                .deferred(identities::getDeferredIdentity)
                .map(Visits::visit)
                .onFailure()
                .recoverWithItem(fault -> {
                    LOG.infof("A sign-in is not accepted: %s", fault.getClass().getSimpleName());
                    return Visit.WHOSE_SIGN_IN_ENDED;
                });
    }

    private static Visit visit(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Visit.OF_THE_PUBLIC;
        }
        var names = texts(token.getClaim("office"));
        var office = new Visitor.Office(
                names.isEmpty() ? token.getName() : names.getFirst(),
                identity.getRoles(),
                texts(token.getClaim("force")),
                texts(token.getClaim("body")));
        var access = identity.getCredential(AccessTokenCredential.class);
        return new Visit(office, access == null ? null : access.getToken(), false);
    }

    private static List<String> texts(@Nullable Object claim) {
        var texts = new LinkedHashSet<String>();
        if (claim instanceof Collection<?> several) {
            several.forEach(one -> texts.add(text(one)));
        } else if (claim != null) {
            texts.add(text(claim));
        }
        return List.copyOf(texts);
    }

    private static String text(Object claim) {
        return claim instanceof JsonString json ? json.getString() : String.valueOf(claim);
    }
}
