package uk.answerable.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.answerable.acceptance.RunningSuite;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.test.SignIns;

/**
 * Walks the portal's permission matrix from the outside: every page as the public and as every sign-in. Who is allowed
 * comes in, who is not does not; a new page takes part without anybody adding it here.
 */
class PagesWalkIT {

    private static final String PUBLIC = "public";
    private static final Map<String, String> PARAMETERS =
            Map.of("{code}", "warwickshire", "{reference}", "WK-PCP-2020-03-16", "{body}", "warwickshire-pcp");

    private static Matrix matrix;

    @BeforeAll
    static void read() throws IOException {
        matrix = Matrix.parse(Files.readAllLines(Path.of(System.getProperty("answerable.root", "."))
                .resolve("portal/src/main/resources/permissions.csv")));
    }

    static Stream<String> visitors() {
        return Stream.concat(Stream.of(PUBLIC), SignIns.ALL.stream());
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void everyPageLetsInWhomTheMatrixAllows(String signIn) {
        try (var visitor = new Visitor(RunningSuite.portal())) {
            if (!signIn.equals(PUBLIC)) {
                visitor.signIn(signIn);
            }
            var caller = signIn.equals(PUBLIC) ? Caller.PUBLIC : SignIns.caller(signIn);
            assertThat(pages()).isNotEmpty().allSatisfy(page -> visit(visitor, caller, page));
        }
    }

    /** Those that can be opened, signing out last. */
    private static List<String> pages() {
        return matrix.fields("PAGE").stream()
                .filter(page -> page.startsWith("GET:"))
                .sorted((one, other) -> Boolean.compare(one.endsWith("/sign-out"), other.endsWith("/sign-out")))
                .toList();
    }

    private static void visit(Visitor visitor, Caller caller, String page) {
        var path = page.substring("GET:".length());
        for (var parameter : PARAMETERS.entrySet()) {
            path = path.replace(parameter.getKey(), parameter.getValue());
        }
        var answer = visitor.get(path.replaceAll("\\{\\w+}", "walk"));
        var place = answer.headers().firstValue("Location").orElse("");
        if (matrix.permits(caller, "PAGE", page, Place.ROOT)) {
            assertThat(answer.statusCode()).as(page).isIn(200, 302, 303, 400, 404);
            assertThat(place).as(page).doesNotContain("/sign-in?to=");
        } else if (caller.isPublic()) {
            assertThat(answer.statusCode()).as(page).isEqualTo(303);
            assertThat(place).as(page).contains("/sign-in?to=");
        } else {
            assertThat(answer.statusCode()).as(page).isEqualTo(403);
        }
    }
}
