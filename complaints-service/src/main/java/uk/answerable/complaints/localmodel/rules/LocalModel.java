package uk.answerable.complaints.localmodel.rules;

/** What a local policing body does of its force's complaints (Police Reform Act 2002 s.13A). */
public enum LocalModel {
    /** Model 1: it holds the chief officer to account and reviews (2011 Act s.1(8)(ca); Sch 3 para 30). */
    BASIC("basic"),
    /** Model 2: it also contacts the complainant first, handles outside Schedule 3 and records (s.13A(2)). */
    TRIAGE("triage"),
    /** Model 3: it also keeps the complainant informed (s.13A(3); ss.20 and 21). */
    CUSTOMER_CONTACT("customer contact");

    private final String words;

    LocalModel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
