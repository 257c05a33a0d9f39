package uk.answerable.meetings.panelreview.rules;

import java.util.Optional;
import uk.answerable.meetings.precept.rules.PreceptRules.Subject;

/** What a panel reviews (Police Reform and Social Responsibility Act 2011 ss.5, 12, 28, Sch 1 paras 9-12, Sch 8). */
public enum PanelReviewKind {
    POLICE_AND_CRIME_PLAN,
    ANNUAL_REPORT,
    CHIEF_CONSTABLE,
    DEPUTY_COMMISSIONER,
    CHIEF_EXECUTIVE,
    CHIEF_FINANCE_OFFICER;

    /** Whether somebody is to be appointed: the panel then says whether they should be. */
    public boolean isAppointment() {
        return this != POLICE_AND_CRIME_PLAN && this != ANNUAL_REPORT;
    }

    /** The veto the law gives the panel; empty where it only recommends. */
    public Optional<Subject> veto() {
        return this == CHIEF_CONSTABLE ? Optional.of(Subject.CHIEF_CONSTABLE) : Optional.empty();
    }
}
