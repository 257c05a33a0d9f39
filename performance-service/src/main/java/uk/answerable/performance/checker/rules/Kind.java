package uk.answerable.performance.checker.rules;

/** What sort of thing does not hold; the label is the word a reader of the list sees. */
public enum Kind {
    TEXT_V_TABLE("text v table"),
    TWO_VALUES("same figure, two values"),
    SUMMARY_V_DETAIL("summary v detail"),
    SHARE_V_BASE("share v base"),
    SMALL_BASE("small-base feasibility"),
    SUM_OF_AREAS("sum of areas"),
    DISCLOSURE("residual disclosure"),
    ROUNDING("rounding or truncation"),
    PERIOD_LABEL("period label"),
    COMPONENT("component above total"),
    STALE("stale commentary"),
    ARITHMETIC("arithmetic"),
    RATE_BASE("rate v base"),
    VINTAGE("vintage"),
    DATE("date"),
    ORDINAL("ordinal"),
    CODE("code"),
    FRACTION_WORD("fraction word"),
    DIRECTION_WORD("direction word"),
    POINTS("per cent v points"),
    FOOTNOTE("footnote"),
    COMPARATOR("restated comparator"),
    IMPOSSIBLE("impossible figure"),
    AREA_LABEL("area label"),
    FORECAST("forecast shown as actual"),
    CUT_OFF("cut-off"),
    FORMAT("format"),
    GAP("gap in series"),
    UNREAD_TABLE("unread table"),
    UNANSWERED("missing answer"),
    GRADE("grade"),
    OPINION("conflicting statements"),
    TERM("term with two meanings"),
    QUESTIONS("different questions");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
