package uk.answerable.complaints.person.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What is kept of a person. The names of details stand in the trail, what they hold never does. */
public enum Detail {
    NAME("name", 200),
    BORN_ON("bornOn", 10) {
        @Override
        boolean readable(String text, LocalDate today) {
            try {
                var day = LocalDate.parse(text);
                return !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST));
            } catch (DateTimeException noDay) {
                return false;
            }
        }
    },
    EMAIL("email", 254) {
        @Override
        boolean readable(String text, LocalDate today) {
            return ADDRESS_AT.matcher(text).matches();
        }
    },
    TELEPHONE("telephone", 40) {
        @Override
        boolean readable(String text, LocalDate today) {
            return CALLABLE.matcher(text).matches()
                    && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        }
    },
    ADDRESS("address", 500),
    RANK("rank", 100),
    SERVICE_NUMBER("serviceNumber", 20);

    private static final int OLDEST = 130;
    private static final int FEWEST_DIGITS = 6;
    private static final Pattern ADDRESS_AT = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern CALLABLE = Pattern.compile("\\+?[0-9 ()./-]+");

    private final String field;
    private final int longest;

    Detail(String field, int longest) {
        this.field = field;
        this.longest = longest;
    }

    /** As inputs, audit entries and the vault call it. */
    public String field() {
        return field;
    }

    /** How many characters are taken. */
    int longest() {
        return longest;
    }

    /** Whether a text can be one. */
    boolean readable(String text, LocalDate today) {
        return true;
    }
}
