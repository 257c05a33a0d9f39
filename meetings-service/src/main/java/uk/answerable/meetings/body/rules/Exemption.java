package uk.answerable.meetings.body.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The provision cited for taking an item in private; printed on the public agenda. */
public sealed interface Exemption {

    ExemptionRegime regime();

    /** The provision as a reader would cite it. */
    String provision();

    /** Part 1 of the Schedule applies in England, Part 4 in Wales. */
    record ScheduleTwelveA(int part, int paragraph) implements Exemption {
        @Override
        public ExemptionRegime regime() {
            return ExemptionRegime.SCHEDULE_12A;
        }

        @Override
        public String provision() {
            return "Part %d, paragraph %d".formatted(part, paragraph);
        }
    }

    /** A section of the Freedom of Information Act 2000. */
    record FreedomOfInformation(int section) implements Exemption {
        @Override
        public ExemptionRegime regime() {
            return ExemptionRegime.FOIA;
        }

        @Override
        public String provision() {
            return "section %d".formatted(section);
        }
    }

    Pattern SCHEDULE = Pattern.compile(
            "sch(?:edule|\\.)?\\s*12a\\b(?:[\\s,]*part\\s*(?<part>\\d))?[\\s,]*para(?:graph|\\.)?\\s*(?<paragraph>\\d{1,2})");
    Pattern SECTION = Pattern.compile("(?:\\bs(?:ection|\\.)?\\s*|^)(?<section>\\d{1,2})\\b");

    /**
     * Reads a citation as agendas print it ("Sch 12A para 3", "FOI s31", "31 Law Enforcement"). A citation without a
     * part of the Schedule means the part of the nation.
     */
    static Optional<Exemption> parse(String cited, Nation nation) {
        var text = cited.strip().toLowerCase(Locale.ROOT);
        var schedule = SCHEDULE.matcher(text);
        if (schedule.find()) {
            var part = schedule.group("part");
            return Optional.of(new ScheduleTwelveA(
                    part == null ? usualPart(nation) : Integer.parseInt(part),
                    Integer.parseInt(schedule.group("paragraph"))));
        }
        var section = SECTION.matcher(text);
        return section.find()
                ? Optional.of(new FreedomOfInformation(Integer.parseInt(section.group("section"))))
                : Optional.empty();
    }

    /** A provision as it is stored: "Part 1, paragraph 3" of the Schedule, "section 31". */
    static Exemption of(ExemptionRegime regime, String provision) {
        var cited = regime == ExemptionRegime.SCHEDULE_12A ? "Schedule 12A " + provision : provision;
        return parse(cited, Nation.ENGLAND)
                .orElseThrow(() -> new IllegalArgumentException("no provision: " + provision));
    }

    private static int usualPart(Nation nation) {
        return switch (nation) {
            case ENGLAND -> 1;
            case WALES -> 4;
        };
    }
}
