package uk.answerable.performance.document.store;

/** Writes raised digits as the characters for them; other raised text stays as it is. */
final class Raised {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Raised() {}

    static String digits(String text) {
        var raised = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            raised.append(character >= '0' && character <= '9' ? DIGITS.charAt(character - '0') : character);
        }
        return raised.toString();
    }
}
