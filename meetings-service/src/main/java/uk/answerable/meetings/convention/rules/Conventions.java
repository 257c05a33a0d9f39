package uk.answerable.meetings.convention.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conventions of every office. */
public final class Conventions {

    /** In which England and Wales's public bodies start their financial year. */
    private static final int APRIL = 4;

    private final List<Convention> all;

    /**
     * Takes them all.
     *
     * @throws IllegalArgumentException naming each thing that an office calls two names on one day
     */
    public Conventions(List<Convention> conventions) {
        all = List.copyOf(conventions);
        var faults = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            for (var other : all.subList(i + 1, all.size())) {
                var one = all.get(i);
                if (one.force().equals(other.force())
                        && one.office().equals(other.office())
                        && one.kind() == other.kind()
                        && one.key().equals(other.key())
                        && one.overlaps(other)) {
                    faults.add("%s of %s, %s".formatted(one.key(), one.office(), one.force()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("two conventions on one day: " + String.join("; ", faults));
        }
    }

    /** What holds in a force on a day, in the order of the file. */
    public List<Convention> of(String force, LocalDate day) {
        return all.stream()
                .filter(convention -> convention.force().equals(force) && convention.holdsOn(day))
                .toList();
    }

    /**
     * The financial year or quarter a day is in, as the force's papers write it.
     *
     * @param part {@code year} or {@code quarter}
     * @return empty where no source shows how they write it
     */
    public Optional<String> fiscalLabel(String force, String part, LocalDate day) {
        return of(force, day).stream()
                .filter(convention -> convention.kind() == ConventionKind.FISCAL_LABEL
                        && convention.key().equals(part))
                .findFirst()
                .map(convention -> label(convention.value(), day));
    }

    private static String label(String pattern, LocalDate day) {
        int year = day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
        int quarter = (day.getMonthValue() + 12 - APRIL) % 12 / 3 + 1;
        return pattern.replace("{quarter}", String.valueOf(quarter))
                .replace("{year}", String.valueOf(year))
                .replace("{next}", "%02d".formatted((year + 1) % 100));
    }
}
