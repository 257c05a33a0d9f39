package uk.answerable.portal.access.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Role;
import uk.answerable.portal.visitor.rules.Visitor;

/**
 * Who is let in at a page, by the portal's permission matrix: type {@value #TYPE}, field {@code GET:/forces/{code}}. A
 * page that is not listed lets nobody in.
 */
public final class Door {

    public static final String TYPE = "PAGE";

    private final Matrix matrix;

    public Door(Matrix matrix) {
        this.matrix = matrix;
    }

    /** What happens to a visitor at the door. */
    public enum Answer {
        COME_IN,
        /** The public, at a page for offices: signing in may help. */
        SIGN_IN_FIRST,
        /** An office, at a page for other offices. */
        NOT_YOURS
    }

    /** Whether nobody needs to be asked who they are. */
    public boolean isOpen(String page) {
        return matrix.open(TYPE, page);
    }

    public Answer answer(Visitor visitor, String page) {
        var caller = caller(visitor);
        if (matrix.permits(caller, TYPE, page, Place.ROOT)) {
            return Answer.COME_IN;
        }
        return caller.isPublic() ? Answer.SIGN_IN_FIRST : Answer.NOT_YOURS;
    }

    /** What is wrong between the matrix and the pages there are: each of both needs the other. */
    public List<String> problems(Set<String> pages) {
        var problems = new TreeSet<String>();
        pages.stream()
                .filter(page -> !matrix.lists(TYPE, page))
                .forEach(page -> problems.add(page + " is not listed: decide who may see it"));
        matrix.fields(TYPE).stream()
                .filter(page -> !pages.contains(page))
                .forEach(page -> problems.add(page + " is listed and is no page"));
        return List.copyOf(problems);
    }

    private static Caller caller(Visitor visitor) {
        return switch (visitor) {
            case Visitor.Public anybody -> Caller.PUBLIC;
            case Visitor.Office office ->
                new Caller(
                        office.name(),
                        office.roles().stream()
                                .map(Role::ofCode)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()),
                        new HashSet<>(office.forces()),
                        new HashSet<>(office.bodies()));
        };
    }
}
