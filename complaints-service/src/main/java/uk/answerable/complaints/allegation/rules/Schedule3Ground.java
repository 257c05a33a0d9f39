package uk.answerable.complaints.allegation.rules;

/**
 * Why a complaint cannot be handled outside Schedule 3, whatever the complainant wishes (Police Reform Act 2002 Sch 3
 * para 2(6B)).
 */
public enum Schedule3Ground {
    DEATH_OR_SERIOUS_INJURY("it is alleged that somebody died or was seriously injured", "(a)"),
    CRIMINAL_OR_DISCIPLINARY("if proved it might be a criminal offence or justify disciplinary proceedings", "(b)"),
    ARTICLE_2_OR_3("if proved it might have infringed the rights to life or against inhuman treatment", "(c)"),
    MANDATORY_REFERRAL("it must be referred to the Director General", "(d)");

    private final String words;
    private final String limb;

    Schedule3Ground(String words, String limb) {
        this.words = words;
        this.limb = limb;
    }

    public String words() {
        return words;
    }

    public String source() {
        return "Police Reform Act 2002 Sch 3 para 2(6B)" + limb;
    }
}
