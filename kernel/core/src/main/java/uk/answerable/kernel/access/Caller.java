package uk.answerable.kernel.access;

import java.util.Set;

/**
 * Who asks, as their token says: an office, never a person.
 *
 * @param office display name of the office; {@code public} for a caller without a token
 * @param roles empty for the public
 * @param forces police force area codes the office belongs to
 * @param bodies codes of the governance bodies it is a member or officer of
 */
public record Caller(String office, Set<Role> roles, Set<String> forces, Set<String> bodies) {

    public static final Caller PUBLIC = new Caller("public", Set.of(), Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        forces = Set.copyOf(forces);
        bodies = Set.copyOf(bodies);
    }

    public boolean isPublic() {
        return roles.isEmpty();
    }
}
