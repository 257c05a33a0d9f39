package uk.answerable.meetings.governance.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a field holds, and how it is written. */
public enum RecordFieldType {
    TEXT {
        @Override
        Optional<String> fault(String value, List<String> choices) {
            return value.length() > LONGEST ? Optional.of("%d characters fit".formatted(LONGEST)) : Optional.empty();
        }
    },
    DATE {
        @Override
        Optional<String> fault(String value, List<String> choices) {
            try {
                LocalDate.parse(value);
                return Optional.empty();
            } catch (DateTimeParseException noDay) {
                return Optional.of("a day is written 2020-03-16");
            }
        }
    },
    /** How many, from none up. */
    COUNT {
        @Override
        Optional<String> fault(String value, List<String> choices) {
            return WHOLE.matcher(value).matches()
                    ? Optional.empty()
                    : Optional.of("a whole number from 0 to 999999999 stands here");
        }
    },
    /** GBP. */
    MONEY {
        @Override
        Optional<String> fault(String value, List<String> choices) {
            return AMOUNT.matcher(value).matches()
                    ? Optional.empty()
                    : Optional.of("an amount in pounds is written 1200 or 1200.50");
        }
    },
    PERCENT {
        @Override
        Optional<String> fault(String value, List<String> choices) {
            return AMOUNT.matcher(value).matches() && new BigDecimal(value).compareTo(HUNDRED) <= 0
                    ? Optional.empty()
                    : Optional.of("a share is a number from 0 to 100");
        }
    },
    YES_NO {
        @Override
        Optional<String> fault(String value, List<String> choices) {
            return value.equals("yes") || value.equals("no") ? Optional.empty() : Optional.of("say yes or no");
        }
    },
    CHOICE {
        @Override
        Optional<String> fault(String value, List<String> choices) {
            return choices.contains(value)
                    ? Optional.empty()
                    : Optional.of("choose one of: " + String.join(", ", choices));
        }
    };

    /** Longest text kept, in characters. */
    public static final int LONGEST = 2000;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is wrong with a value, in the user's words; empty when nothing is. */
    abstract Optional<String> fault(String value, List<String> choices);
}
