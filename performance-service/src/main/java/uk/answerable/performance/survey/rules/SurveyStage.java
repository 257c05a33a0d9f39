package uk.answerable.performance.survey.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five stages of the service a victim is asked about, with the names sources give them (FEATURES 228). */
public enum SurveyStage {
    FIRST_CONTACT("first contact", "ease of contact", "contact", "initial contact"),
    ACTIONS("actions", "actions taken", "action taken"),
    FOLLOW_UP("follow up", "follow-up", "kept informed", "being kept informed"),
    TREATMENT("treatment", "treatment by staff"),
    WHOLE_EXPERIENCE("whole experience", "overall", "overall satisfaction");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    SurveyStage(String... names) {
        this.names = List.of(names);
    }

    /** Reads a stage by any of its names. */
    public static Optional<SurveyStage> read(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(stage -> stage.names.contains(plain))
                .findFirst();
    }

    /** As files and the graph name it: {@code whole_experience}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
