package uk.answerable.kernel.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Role;

/** The demonstration sign-ins, and who each is to a service. */
public final class SignIns {

    /** All of them; the public is not among them. */
    public static final List<String> ALL = List.of(
            "commissioner",
            "governance",
            "panel-clerk",
            "monitoring-officer",
            "analyst",
            "reviewer",
            "reviewer-shared",
            "member",
            "chief",
            "psd",
            "auditor",
            "analyst-cheshire",
            "member-cheshire",
            "chief-cheshire",
            "governance-cheshire");

    private SignIns() {}

    /** The caller a service makes of the sign-in's token, read from the token itself. */
    public static Caller caller(String signIn) {
        var payload = Tokens.of(signIn).split("\\.")[1];
        var claims = JsonPath.from(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
        Set<Role> roles = texts(claims, "roles").stream()
                .map(Role::ofCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Caller(claims.getString("office"), roles, texts(claims, "force"), texts(claims, "body"));
    }

    private static Set<String> texts(JsonPath claims, String claim) {
        List<String> values = claims.getList(claim);
        return values == null
                ? Set.of()
                : values.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }
}
