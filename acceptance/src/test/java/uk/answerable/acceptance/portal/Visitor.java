package uk.answerable.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the pages without a browser: follows no redirect by itself, keeps cookies by host and port. */
final class Visitor implements AutoCloseable {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    Visitor(String portal) {
        this.portal = URI.create(portal);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).GET());
    }

    /** Signs in at the identity provider's form, as a browser without scripts would. */
    Visitor signIn(String office) {
        var form = follow(get("/sign-in?to=/signed-out"));
        var action = LOGIN_FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no sign-in form at " + form.uri().getPath());
        }
        var fields = "username=%s&password=%s".formatted(encoded(office), encoded(office));
        var answer = follow(send(
                HttpRequest.newBuilder(form.uri().resolve(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))));
        if (answer.statusCode() != 200 || !answer.uri().getAuthority().equals(portal.getAuthority())) {
            throw new AssertionError("%s did not get in: status %d at %s"
                    .formatted(office, answer.statusCode(), answer.uri().getPath()));
        }
        return this;
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        var answer = first;
        for (int step = 0; step < 10 && answer.statusCode() / 100 == 3; step++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next).GET());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var host = request.copy().build().uri().getAuthority();
        var kept = cookies.computeIfAbsent(host, key -> new LinkedHashMap<>());
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(kept, cookie));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void keep(Map<String, String> kept, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            kept.remove(pair[0]);
        } else {
            kept.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
