package uk.answerable.performance.checker.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.checker.rules.Statement.Compared;
import uk.answerable.performance.checker.rules.Statement.Direction;

/**
 * Reads the field's usual sentences: so many were recorded in a month, an increase on the month before (so many) and
 * above the average (so many). What does not read so for certain is left alone.
 */
final class Statements {

    private static final String VERB =
            "(?:recorded|reported|received|discussed|applied|flagged|assigned|seen|identified|"
                    + "registered|logged|attended|made|issued|outcomed|satisfied|answered|completed|opened|closed|referred|dealt)";
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)^(?:in \\S+(?: \\d{2,4})?,? |overall,? |there (?:were|was) |a total of |last month,? )*$");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?: \\([\\d,.%]+\\))?\\s(.{3,90}?)\\b(?:was|were|have been|has been|had been) (?:\\w+ly )?" + VERB
                    + "\\b.*");
    private static final Pattern SHARE = Pattern.compile(
            "^(?: \\([\\d,]+\\))? of (.{3,90}?)(?: \\([\\d,]+\\))? (?:was|were|had|are|resulted|being|satisfied)\\b.*");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(previous month|last month|month before|same month (?:of )?(?:last|the previous) year|equivalent"
                    + " month last year|same (?:period|stage) (?:in |of )?(?:last|the previous) year|equivalent period"
                    + " last year|monthly average|expected standard|standard|baseline|average)\\b");
    private static final Pattern DIRECTIONS =
            Pattern.compile("(?i)\\b(increas(?:e|ed|es|ing)|ris(?:e|en|ing)|rose|higher|growth|uplift|above|more"
                    + " than|exceed(?:s|ed)?|decreas(?:e|ed|es|ing)|reduc(?:tion|ed|es|ing)|fall(?:en|ing)?|fell|lower|fewer|declin(?:e|ed|ing)|below|less"
                    + " than|drop(?:ped)?|in line|similar|consistent|unchanged|stable|no change|up|down)\\b(?! to\\b)");
    private static final Pattern SAME_STAGE = Pattern.compile(
            "(?:^ seen (?:at|in) |\\bat )the same (?:stage|point|time|month|period) (?:in|of) (20\\d{2})(?:"
                    + " \\($|\\b(?!.*\\($))");
    private static final Pattern SLIGHT =
            Pattern.compile("(?i)\\b(slight|slightly|small|marginal|marginally|minor)\\s+(?:\\w+\\s)?$");
    static final Pattern AREA = Pattern.compile(
            "\\b(?:in|across|within|for|of) (?:the )?((?:North|South|East|West|Mid|Central)(?: [A-Z][a-z]+(?: and"
                    + " [A-Z][a-z]+)?)|[A-Z][a-z]+(?: (?:&|and) [A-Z][a-z]+)?(?= (?:Borough|District|borough|district)))");

    private Statements() {}

    static List<Statement> of(Report report) {
        var all = new ArrayList<Statement>();
        for (var section : report.sections()) {
            Open open = null;
            for (var block : section.paragraphs()) {
                if (open != null && !block.text().matches("(?i)^(?:this|it|volumes|the (?:increase|decrease)).*")) {
                    all.add(open.done());
                    open = null;
                }
                for (var sentence : block.sentences()) {
                    var head = head(section, block, sentence);
                    if (head != null) {
                        if (open != null) {
                            all.add(open.done());
                        }
                        open = head;
                    }
                    if (open != null && (head != null || sentence.matches("(?i)^(?:this|it|that) .*"))) {
                        open.compare(sentence);
                    }
                }
            }
            if (open != null) {
                all.add(open.done());
            }
        }
        return all;
    }

    /** The month a paper without a year in its sentences speaks of. */
    private static @Nullable YearMonth resolve(Times.Monthly month, Section section) {
        var year = month.year();
        if (year != null) {
            return YearMonth.of(year, month.month());
        }
        var columns = section.grids()
                .flatMap(grid -> grid.heading().stream().map(Times::column).filter(java.util.Objects::nonNull))
                .filter(column -> column.getMonth() == month.month())
                .distinct()
                .toList();
        if (columns.size() == 1) {
            return columns.getFirst();
        }
        var last = section.part().month();
        return last == null ? null : before(last, month.month());
    }

    private static YearMonth before(YearMonth last, java.time.Month month) {
        var at = YearMonth.of(last.getYear(), month);
        return at.isAfter(last) ? at.minusYears(1) : at;
    }

    private static @Nullable Open head(Section section, Block block, String sentence) {
        var quantities = Numbers.in(sentence);
        if (quantities.isEmpty()) {
            return null;
        }
        var first = quantities.getFirst();
        var before = sentence.substring(0, first.start());
        var after = sentence.substring(first.end());
        var month = monthOf(sentence, section);
        if (month == null && sentence.startsWith("The figure")) {
            month = section.part().month();
        }
        if (month == null) {
            return null;
        }
        if (BEGINS.matcher(before).matches()) {
            for (var form : List.of(COUNTED, SHARE)) {
                var found = form.matcher(after);
                if (found.matches() && (form == COUNTED || first.isPercent())) {
                    return open(section, block, sentence, month, first, found.group(1));
                }
            }
        }
        return named(section, block, sentence, month, quantities);
    }

    /** The proportion ... in December (91%); satisfaction was 75% in December; the December figure of 24%. */
    private static @Nullable Open named(
            Section section, Block block, String sentence, YearMonth month, List<Quantity> quantities) {
        var first = quantities.getFirst();
        var before = sentence.substring(0, first.start());
        var after = sentence.substring(first.end());
        var inMonth = before.matches("(?s).*\\bin \\w+(?: \\d{2,4})? (?:is |was |\\()$");
        var wasInMonth = before.matches("(?s).*\\b(?:was|is) $") && after.matches("(?s)^ in [A-Z]\\w+\\b.*");
        var figureFor = before.matches("(?s)(?i)^the (?:\\w+ \\d{4} )?figures? for (?!the number).{3,120}\\($");
        var figureOf = figureFor
                || before.matches("(?s)(?i)^the \\w+ (?:\\d{4}"
                        + " )?(?:figure|level|rate|number|percentage)s?\\b.{0,60}\\b(?:of|at|is|was) $");
        if ((inMonth || wasInMonth || figureOf) && first.start() < 160) {
            return open(section, block, sentence, month, first, before + ' ' + noun(after, figureOf));
        }
        return null;
    }

    private static String noun(String after, boolean wanted) {
        var end = after.indexOf(wanted ? " is " : "(");
        return end < 0 ? (wanted ? after : "") : after.substring(0, Math.min(end, 80));
    }

    private static Open open(
            Section section, Block block, String sentence, YearMonth month, Quantity value, String noun) {
        var about = new LinkedHashSet<>(Words.of(noun));
        about.addAll(section.words());
        Times.months(noun).forEach(named -> about.remove(named.month().name().toLowerCase(Locale.ROOT)));
        var area = AREA.matcher(sentence);
        return new Open(section, block.line(), sentence, month, about, area.find() ? area.group(1) : "", value);
    }

    private static @Nullable YearMonth monthOf(String sentence, Section section) {
        for (var month : Times.months(sentence)) {
            var before = sentence.substring(Math.max(0, month.start() - 30), month.start());
            if (!before.matches(
                    "(?is).*\\b(?:since|compared (?:to|with)|from|until|between|than|line with)\\b.{0,14}$")) {
                return resolve(month, section);
            }
        }
        return sentence.matches("(?is)^.{0,120}\\blast month\\b.*")
                ? section.part().month()
                : null;
    }

    /** A statement while its sentences are still being read. */
    private record Open(
            Section section,
            int line,
            String sentence,
            YearMonth month,
            java.util.Set<String> about,
            String area,
            Quantity value,
            List<Compared> compared) {

        Open(
                Section section,
                int line,
                String sentence,
                YearMonth month,
                java.util.Set<String> about,
                String area,
                Quantity value) {
            this(section, line, sentence, month, about, area, value, new ArrayList<>());
        }

        Statement done() {
            return new Statement(section, line, sentence, month, about, area, value, List.copyOf(compared));
        }

        void compare(String text) {
            var from = 0;
            var direction = Direction.NONE;
            var slight = false;
            for (var quantity : Numbers.in(text)) {
                var between = text.substring(from, quantity.start());
                var word = last(DIRECTIONS.matcher(between));
                if (word != null) {
                    direction = direction(word);
                    slight = SLIGHT.matcher(between.substring(
                                    0, between.toLowerCase(Locale.ROOT).lastIndexOf(word)))
                            .find();
                }
                if (quantity.unit() == value.unit() && !(text.equals(sentence) && quantity.start() <= value.start())) {
                    add(text, quantity, direction, slight);
                }
                from = quantity.end();
            }
        }

        private void add(String text, Quantity quantity, Direction direction, boolean slight) {
            var before = text.substring(0, quantity.start());
            var other = comparator(before, text.substring(quantity.end()), month);
            if (other != null) {
                compared.add(new Compared(other.month(), other.name(), quantity, direction, slight, text));
            }
        }
    }

    private record Other(@Nullable YearMonth month, String name) {}

    /** Whom a number in brackets belongs to: the month or average named just before it. */
    private static @Nullable Other comparator(String before, String after, YearMonth month) {
        var bracket = before.endsWith("(");
        var ofAverage = before.matches("(?is).*\\baverage of $");
        var fromMonth = before.matches("(?is).*\\bfrom $") && after.matches("(?s)^ in [A-Z][a-z]+\\b.*");
        if (fromMonth) {
            var named = Times.months(after.substring(0, Math.min(after.length(), 24)));
            return named.isEmpty() ? null : dated(named.getFirst(), month);
        }
        var stage = SAME_STAGE.matcher(bracket ? before : after);
        if (stage.find()) {
            return new Other(
                    YearMonth.of(Integer.parseInt(stage.group(1)), month.getMonth()),
                    stage.group().strip());
        }
        if (!bracket && !ofAverage) {
            return null;
        }
        var near = before.substring(Math.max(0, before.length() - 48));
        var relative = lastOf(RELATIVE.matcher(near));
        var named = Times.months(near);
        var lastNamed = named.isEmpty() ? null : named.getLast();
        if (lastNamed != null && (relative == null || lastNamed.start() > relative.start())) {
            return near.length() - lastNamed.end() > 3 ? null : dated(lastNamed, month);
        }
        if (relative == null || near.length() - relative.end() > (ofAverage ? 5 : 3)) {
            return null;
        }
        var name = relative.group().toLowerCase(Locale.ROOT);
        if (name.contains("year")) {
            return new Other(month.minusYears(1), name);
        }
        return name.contains("month") && !name.contains("average")
                ? new Other(month.minusMonths(1), name)
                : new Other(null, name);
    }

    private static @Nullable Other dated(Times.Monthly named, YearMonth month) {
        var year = named.year();
        var at = year == null ? before(month, named.month()) : YearMonth.of(year, named.month());
        return at.equals(month) ? null : new Other(at, Times.label(at));
    }

    static Direction direction(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.matches("up|increas.*|ris.*|rose|higher|growth|uplift|above|more than|exceed.*")) {
            return Direction.UP;
        }
        return lower.matches("in line|similar|consistent|unchanged|stable|no change") ? Direction.SAME : Direction.DOWN;
    }

    private static @Nullable String last(Matcher matcher) {
        var found = lastOf(matcher);
        return found == null ? null : found.group().toLowerCase(Locale.ROOT);
    }

    private static java.util.regex.@Nullable MatchResult lastOf(Matcher matcher) {
        java.util.regex.MatchResult last = null;
        while (matcher.find()) {
            last = matcher.toMatchResult();
        }
        return last;
    }
}
