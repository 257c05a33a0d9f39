package uk.answerable.complaints.allegation.rules;

/** Why a complaint must, or may, be referred to the Director General of the independent office. */
public enum ReferralCriterion {
    DEATH_OR_SERIOUS_INJURY(true, "Police Reform Act 2002 Sch 3 para 4(1)(a)"),
    SERIOUS_ASSAULT(true, "SI 2020/2 reg 4(1)(a)(i)"),
    SERIOUS_SEXUAL_OFFENCE(true, "SI 2020/2 reg 4(1)(a)(ii)"),
    SERIOUS_CORRUPTION(true, "SI 2020/2 reg 4(1)(a)(iii)"),
    AGGRAVATED_BY_DISCRIMINATION(true, "SI 2020/2 reg 4(1)(a)(iv)"),
    RELEVANT_OFFENCE(true, "SI 2020/2 reg 4(1)(a)(v)"),
    SAME_INCIDENT(true, "SI 2020/2 reg 4(1)(b)"),
    CHIEF_OFFICERS_CONDUCT(true, "SI 2020/2 reg 4(1)(c)"),
    CALLED_IN(true, "Police Reform Act 2002 Sch 3 para 4(1)(c)"),
    /** Not verified in the text of the Act. */
    GRAVITY_OR_EXCEPTIONAL(false, "Police Reform Act 2002 Sch 3 para 4(2)");

    private final boolean mandatory;
    private final String source;

    ReferralCriterion(boolean mandatory, String source) {
        this.mandatory = mandatory;
        this.source = source;
    }

    /** Whether the authority has no choice. */
    public boolean mandatory() {
        return mandatory;
    }

    public String source() {
        return source;
    }
}
