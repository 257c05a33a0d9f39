package uk.answerable.performance.document.rules;

/**
 * Something wrong with a cell.
 *
 * @param shown the text it is about, as it arrived
 * @param right what would be right, as closely as it can be told
 */
public record Damage(DamageKind kind, String shown, String right) {

    static Damage of(DamageKind kind, String shown) {
        return new Damage(kind, shown, kind.right());
    }

    /** For a refusal. */
    public String sentence() {
        return "%s; right would be: %s".formatted(kind.words(), right);
    }
}
