package uk.answerable.kernel.access;

import java.util.Arrays;
import java.util.Optional;

/** The offices that sign in (docs/permissions.md). Their codes are the realm's role names. */
public enum Role {
    COMMISSIONER("commissioner"),
    GOVERNANCE_OFFICER("governance-officer"),
    PANEL_CLERK("panel-clerk"),
    MONITORING_OFFICER("monitoring-officer"),
    PERFORMANCE_ANALYST("performance-analyst"),
    REVIEW_MANAGER("review-manager"),
    PANEL_MEMBER("panel-member"),
    CHIEF_OFFICER("chief-officer"),
    PROFESSIONAL_STANDARDS("professional-standards"),
    AUDITOR("auditor"),
    FORCE_SYSTEM("force-system");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Empty for a name that is no office of ours (a realm has technical roles of its own). */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
