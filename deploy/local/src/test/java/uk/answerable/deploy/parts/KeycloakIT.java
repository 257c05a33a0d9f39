package uk.answerable.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeycloakIT {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String realm;

    @BeforeAll
    static void start() {
        realm = Parts.shared().keycloakUrl();
    }

    @Test
    void aPanelMembersTokenNamesOfficeRoleForceAndBody() throws Exception {
        String claims = claims(signIn("answerable-cli", "member"));

        assertThat(claims)
                .contains("\"roles\":[\"panel-member\"]")
                .contains("\"force\":[\"warwickshire\"]")
                .contains("\"body\":[\"warwickshire-pcp\"]")
                .contains("\"office\":\"Police and Crime Panel member, Warwickshire\"")
                .contains("\"aud\":\"answerable\"")
                .contains("\"preferred_username\":\"member\"")
                .contains("\"sub\":\"")
                .contains("\"iss\":\"" + realm + "\"");
        assertThat(lifespan(claims)).isEqualTo(900);
    }

    @Test
    void anOfficeOnTwoBodiesCarriesBoth() throws Exception {
        assertThat(claims(signIn("answerable-cli", "governance-cheshire")))
                .contains("\"body\":[\"cheshire-sb\",\"cheshire-ssb\"]")
                .contains("\"force\":[\"cheshire\"]");
    }

    @Test
    void anOfficeOnNoBodyCarriesNone() throws Exception {
        for (String user : List.of("reviewer", "psd", "auditor", "chief-cheshire")) {
            assertThat(claims(signIn("answerable-cli", user))).doesNotContain("\"body\"");
        }
    }

    @Test
    void aPostSharedByTwoOfficesCarriesBoth() throws Exception {
        assertThat(claims(signIn("answerable-cli", "reviewer-shared")))
                .contains("\"force\":[\"warwickshire\",\"west-mercia\"]");
    }

    @Test
    void aForcesSystemIsKnownByItsForce() throws Exception {
        String claims = claims(Map.of(
                "grant_type", "client_credentials",
                "client_id", "force-west-mercia",
                "client_secret", "force-west-mercia"));

        assertThat(claims)
                .contains("\"roles\":[\"force-system\"]")
                .contains("\"force\":[\"west-mercia\"]")
                .contains("\"aud\":\"answerable\"")
                .doesNotContain("\"body\"");
    }

    @Test
    void theShortClientsTokensLastASecond() throws Exception {
        assertThat(lifespan(claims(signIn("answerable-cli-short", "member")))).isEqualTo(1);
    }

    @Test
    void thePortalSignsInFromAnyLoopbackPortWithProofKeyAndNeverWithAPassword() throws Exception {
        String challenge = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

        assertThat(authorize("http://127.0.0.1:34567/home", challenge).statusCode())
                .isEqualTo(200);
        assertThat(authorize("http://localhost:34568/home", challenge).statusCode())
                .isEqualTo(200);
        assertThat(authorize("http://127.0.0.1:34567/home", "").statusCode()).isEqualTo(302);
        assertThat(authorize("http://example.org/home", challenge).statusCode()).isEqualTo(400);
        assertThat(token(signIn("answerable-portal", "member")).statusCode()).isNotEqualTo(200);
    }

    private static HttpResponse<String> authorize(String redirect, String more)
            throws IOException, InterruptedException {
        String query = "?client_id=answerable-portal&response_type=code&scope=openid&state=x&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8) + more;
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/auth" + query))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> signIn(String client, String user) {
        return Map.of("grant_type", "password", "client_id", client, "username", user, "password", user);
    }

    private static String claims(Map<String, String> form) throws IOException, InterruptedException {
        HttpResponse<String> answer = token(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        assertThat(token.find()).isTrue();
        return new String(Base64.getUrlDecoder().decode(token.group(1).split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> token(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static long lifespan(String claims) {
        return number(claims, "exp") - number(claims, "iat");
    }

    private static long number(String claims, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":(\\d+)").matcher(claims);
        assertThat(matcher.find()).isTrue();
        return Long.parseLong(matcher.group(1));
    }
}
