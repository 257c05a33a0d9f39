package uk.answerable.performance.checker.rules;

import java.util.List;

/** What can be spoiled, and the kinds of finding that show it. */
enum PlantedError {
    TEXT_NOW(Kind.TEXT_V_TABLE, Kind.PERIOD_LABEL, Kind.DIRECTION_WORD),
    TEXT_BEFORE(Kind.TEXT_V_TABLE, Kind.PERIOD_LABEL),
    MONTH_LABEL(Kind.PERIOD_LABEL),
    SUM_OF_AREAS(Kind.SUM_OF_AREAS, Kind.TEXT_V_TABLE),
    DIRECTION(Kind.DIRECTION_WORD),
    AVERAGE_SIDE(Kind.DIRECTION_WORD),
    AREA_DIRECTION(Kind.DIRECTION_WORD),
    SHARE(Kind.SHARE_V_BASE, Kind.ROUNDING),
    SHARE_TRUNCATED(Kind.ROUNDING, Kind.SHARE_V_BASE),
    SMALL_BASE(Kind.SMALL_BASE),
    CHANGE(Kind.ARITHMETIC, Kind.ROUNDING),
    CHANGE_TRUNCATED(Kind.ROUNDING),
    COMPRISES(Kind.ARITHMETIC),
    BRACKETS(Kind.ARITHMETIC),
    SUMMARY_EXCEPTIONAL(Kind.SUMMARY_V_DETAIL),
    SUMMARY_DIRECTION(Kind.SUMMARY_V_DETAIL),
    FRACTION(Kind.FRACTION_WORD),
    WEEKDAY(Kind.DATE),
    ORDINAL(Kind.ORDINAL),
    OUTCOME_CODE(Kind.CODE),
    STALE(Kind.STALE),
    YEAR(Kind.DATE, Kind.FORMAT),
    BAND(Kind.IMPOSSIBLE),
    COMPONENT(Kind.COMPONENT),
    QUARTERS(Kind.PERIOD_LABEL),
    CELL_TRUNCATED(Kind.ROUNDING),
    FORECAST(Kind.FORECAST),
    FOOTNOTE(Kind.FOOTNOTE),
    GLUED(Kind.FOOTNOTE, Kind.TEXT_V_TABLE),
    COMPARATOR(Kind.COMPARATOR),
    UNREAD(Kind.UNREAD_TABLE);

    private final List<Kind> kinds;

    PlantedError(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<Kind> kinds() {
        return kinds;
    }
}
