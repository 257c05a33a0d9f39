package uk.answerable.kernel.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Bank and public holidays (Banking and Financial Dealings Act 1971, with Good Friday and Christmas Day) that fall on
 * weekdays. The regular ones come from the jollyday library; days proclaimed or moved for one year stand with the date
 * of their announcement in {@code proclaimed-holidays.csv}, so that a new one needs a line and not a release.
 */
public final class BankHolidays {

    private static final String PROCLAIMED = "proclaimed-holidays.csv";
    private static final HolidayManager REGULAR = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private static final BankHolidays ENGLAND_AND_WALES = of(Nation.ENGLAND, Nation.WALES);

    private final List<Nation> nations;
    private final Map<LocalDate, Holiday> proclaimed;
    private final Map<Year, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private BankHolidays(List<Nation> nations, Map<LocalDate, Holiday> proclaimed) {
        this.nations = nations;
        this.proclaimed = proclaimed;
    }

    /** The calendar of the law of England and Wales. */
    public static BankHolidays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /** A calendar that is free whenever any of the nations is. */
    public static BankHolidays of(Nation... nations) {
        return new BankHolidays(List.of(nations), readProclaimed());
    }

    /** The holiday on a weekday, if it is one. */
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(Year.from(day), this::holidaysOf).get(day));
    }

    private Map<LocalDate, Holiday> holidaysOf(Year year) {
        var days = new HashMap<LocalDate, Holiday>();
        nations.stream()
                .flatMap(nation -> REGULAR.getHolidays(year, nation.region()).stream())
                .filter(holiday -> !isWeekend(holiday.getDate()))
                .forEach(holiday -> days.putIfAbsent(
                        holiday.getDate(), new Holiday(holiday.getDate(), name(holiday), Optional.empty())));
        proclaimed.values().stream()
                .filter(holiday -> Year.from(holiday.date()).equals(year))
                .forEach(holiday -> days.put(holiday.date(), holiday));
        return Map.copyOf(days);
    }

    private static String name(de.focus_shift.jollyday.core.Holiday holiday) {
        var name = holiday.getDescription(Locale.ENGLISH);
        return holiday.getActualDate().equals(holiday.getDate()) ? name : name + " (substitute day)";
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Map<LocalDate, Holiday> readProclaimed() {
        var file = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(PROCLAIMED), PROCLAIMED);
        try (var reader = new BufferedReader(new InputStreamReader(file, UTF_8));
                Stream<String> lines = reader.lines()) {
            var days = new HashMap<LocalDate, Holiday>();
            lines.skip(1).map(line -> line.split(",", -1)).forEach(column -> {
                var date = LocalDate.parse(column[0]);
                days.put(date, new Holiday(date, column[1], Optional.of(LocalDate.parse(column[2]))));
            });
            return Map.copyOf(days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
