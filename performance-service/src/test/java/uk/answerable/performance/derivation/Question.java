package uk.answerable.performance.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question to the calculator, as its body. */
final class Question {

    private final Map<String, Object> body = new HashMap<>();
    private final List<Map<String, String>> figures = new ArrayList<>();

    Question(String kind) {
        body.put("kind", kind);
        body.put("figures", figures);
    }

    Question with(String role, String label, String value) {
        figures.add(Map.of("role", role, "label", label, "value", value));
        return this;
    }

    Question with(String role, String value) {
        return with(role, "", value);
    }

    Question plain(String value) {
        return with("", "", value);
    }

    Question decimals(Integer decimals) {
        if (decimals != null) {
            body.put("decimals", decimals);
        }
        return this;
    }

    Question stated(String stated) {
        body.put("stated", stated);
        return this;
    }

    Question grade(String grade) {
        body.put("grade", grade);
        return this;
    }

    Map<String, Object> body() {
        return body;
    }
}
