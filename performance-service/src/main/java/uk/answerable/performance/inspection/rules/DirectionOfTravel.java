package uk.answerable.performance.inspection.rules;

/** Where a force was heading, as the grades of 2005/06 and 2007 said beside the grade (003). */
public enum DirectionOfTravel {
    IMPROVED,
    STABLE,
    DECLINED
}
