package uk.answerable.performance.force.rules;

/**
 * Who a figure is about.
 *
 * @param code stable slug; for a territorial force also the code of its whole area
 * @param name full name
 */
public record Force(String code, String name, ForceKind kind) {

    public boolean isTerritorial() {
        return kind == ForceKind.TERRITORIAL;
    }
}
