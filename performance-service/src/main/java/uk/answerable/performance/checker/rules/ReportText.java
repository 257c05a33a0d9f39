package uk.answerable.performance.checker.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A report's text read into papers, sections, paragraphs and tables. */
final class ReportText {

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-•·❖*]|\\d{1,2}\\.|[ivx]{1,4}\\.|[IVX]{1,4}\\.)\\s+(?:[·•❖]\\s+)?(.*)$");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[-•·]\\s*)?\\**(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|[ivxIVX]{1,4}\\.)\\**\\s+(.*)$");
    private static final Pattern MARKUP = Pattern.compile("</?[a-z]+>|\\*\\*|^#+\\s*");
    private static final Pattern NO_HEADING =
            Pattern.compile("(?i)page \\d+|official(?:-sensitive)?|restricted|this page .*");
    private static final Pattern COVER = Pattern.compile("(?:\\b[A-Z]{3,}\\b.*?){4,}");
    private static final int LONGEST_HEADING = 90;
    private static final int COVER_LINES = 20;

    private final String source;
    private final String[] lines;
    private final Map<String, Integer> repeated = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private Part part = new Part(0, "", null);
    private int headingLine;
    private int partLine;
    private String heading = "";
    private List<Block> blocks = new ArrayList<>();

    private ReportText(String source, String text) {
        this.source = source;
        this.lines = text.split("\\R", -1);
        Arrays.stream(lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> repeated.merge(line, 1, Integer::sum));
    }

    /**
     * Reads a report.
     *
     * @param tables given beside the text; their lines are counted on from its last
     */
    static ReportText of(String source, String text, List<ReportTable> tables) {
        var whole = new StringBuilder(text);
        tables.forEach(table -> whole.append("\n\n").append(table.asText()));
        var report = new ReportText(source, whole.toString());
        report.read();
        report.place(tables.isEmpty() ? Integer.MAX_VALUE : text.split("\\R", -1).length);
        return report;
    }

    /** Puts a table that came apart beside the text under the same heading. */
    private void place(int last) {
        for (var apart :
                sections.stream().filter(section -> section.line() > last).toList()) {
            for (var index = 0; index < sections.size(); index++) {
                var section = sections.get(index);
                if (section.line() <= last
                        && !section.words().isEmpty()
                        && section.words().equals(apart.words())) {
                    var both = new ArrayList<>(section.blocks());
                    apart.blocks().stream().filter(Block::isTable).forEach(both::add);
                    sections.set(
                            index, new Section(section.heading(), section.line(), section.part(), List.copyOf(both)));
                    sections.remove(apart);
                    break;
                }
            }
        }
    }

    String source() {
        return source;
    }

    String[] lines() {
        return lines.clone();
    }

    List<Section> sections() {
        return sections;
    }

    /** The day the report is of: the first full date near its beginning, or null. */
    @Nullable
    LocalDate date() {
        for (var line = 0; line < Math.min(lines.length, 40); line++) {
            var dates = Times.dates(lines[line]);
            if (!dates.isEmpty()) {
                return dates.getFirst().date();
            }
        }
        return null;
    }

    private void read() {
        var line = 0;
        while (line < lines.length) {
            var text = lines[line];
            if (text.isBlank()) {
                line++;
            } else if (isRow(text)) {
                line = table(line);
            } else {
                line = paragraph(line);
            }
        }
        close();
    }

    private static boolean isRow(String text) {
        return text.indexOf('\t') >= 0 || text.strip().startsWith("|");
    }

    private int table(int from) {
        var rows = new ArrayList<List<String>>();
        var line = from;
        while (line < lines.length && isRow(lines[line])) {
            var row = lines[line];
            if (!row.matches("[|\\s:-]+")) {
                rows.add(cells(row));
            }
            line++;
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block(from + 1, false, "", Grid.of(heading, from + 1, rows)));
        }
        return line;
    }

    private static List<String> cells(String row) {
        if (row.indexOf('\t') >= 0) {
            return Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
        }
        var inner = row.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private int paragraph(int from) {
        var text = new StringBuilder(clean(lines[from]));
        var bullet = BULLET.matcher(lines[from]).matches();
        var line = from + 1;
        while (line < lines.length
                && !lines[line].isBlank()
                && !isRow(lines[line])
                && !BULLET.matcher(lines[line]).matches()) {
            text.append(' ').append(clean(lines[line]));
            line++;
        }
        var whole = text.toString().strip();
        var alone = line == from + 1;
        if (startsPart(whole, from)) {
            close();
            var month = month(from, whole);
            // A title over several lines begins one paper.
            var sameCover = from - partLine < COVER_LINES;
            part = new Part(part.number() + 1, whole, month == null && sameCover ? part.month() : month);
            partLine = from;
            heading = "";
        }
        var title = title(whole);
        if (isHeading(lines[from], title, alone && isolated(from, line), from)) {
            close();
            heading = title;
            headingLine = from + 1;
        } else if (!NO_HEADING.matcher(whole).matches()) {
            blocks.add(new Block(from + 1, bullet, whole, null));
        }
        return line;
    }

    private boolean isolated(int from, int next) {
        return (from == 0 || lines[from - 1].isBlank())
                && (next >= lines.length
                        || lines[next].isBlank()
                        || BULLET.matcher(lines[next]).matches());
    }

    private static String clean(String line) {
        return MARKUP.matcher(line.strip()).replaceAll("").strip();
    }

    private static String title(String whole) {
        var numbered = NUMBERED.matcher(whole);
        var text = numbered.matches() ? numbered.group(1) : whole;
        return text.replaceAll("^[-•·❖]\\s*", "")
                .replaceAll("[.:]\\s*$", "")
                .replace("*", "")
                .strip();
    }

    private boolean isHeading(String raw, String title, boolean alone, int line) {
        if (!alone
                || title.isEmpty()
                || title.length() > LONGEST_HEADING
                || NO_HEADING.matcher(title).matches()) {
            return false;
        }
        var last = raw.strip().charAt(raw.strip().length() - 1);
        var words = title.split("\\s+");
        if (last == '.' && (words.length > 4 || title.matches(".*\\b(?:is|are|was|were|has|have|been)\\b.*"))) {
            return false;
        }
        return last != ':'
                && last != ';'
                && last != ','
                && words.length <= 9
                && Character.isUpperCase(title.charAt(0))
                && Numbers.in(title).isEmpty()
                && repeated.getOrDefault(raw.strip(), 0) < 4
                && !followsColon(line)
                && (words.length <= 3 || capitals(words) * 2 >= words.length);
    }

    private static long capitals(String[] words) {
        return Arrays.stream(words)
                .filter(word ->
                        !Character.isLowerCase(word.charAt(0)) || Words.of(word).isEmpty())
                .count();
    }

    private boolean followsColon(int line) {
        for (var before = line - 1; before >= 0; before--) {
            var text = lines[before].strip();
            if (!text.isEmpty()) {
                return text.endsWith(":") || text.endsWith(": -") || text.endsWith(":-");
            }
        }
        return false;
    }

    private boolean startsPart(String whole, int line) {
        var capitals = whole.equals(whole.toUpperCase(java.util.Locale.ROOT)) && whole.length() > 12;
        var title = capitals
                && whole.matches(
                        "(?s).*\\b(REPORT|SUMMARY|SCRUTINY|MINUTES|RESPONSE|APPENDIX|THEMATIC|BUDGET|SERVICES|AGENDA)\\b.*");
        var cover = whole.length() < 300
                && COVER.matcher(whole).find()
                && !Times.months(whole).isEmpty();
        var reportOf = whole.matches("(?s)Report of the.{0,80}") || whole.matches("(?s).{0,80}Report of the");
        var again = repeated.getOrDefault(lines[line].strip(), 0) > 3;
        return (title || cover || reportOf) && !again;
    }

    private @Nullable YearMonth month(int from, String whole) {
        var near = new StringBuilder(whole);
        for (var line = from + 1; line < Math.min(lines.length, from + 12); line++) {
            near.append('\n').append(lines[line].length() < 80 ? lines[line] : "");
        }
        var text = near.toString();
        var quarter = Pattern.compile("(?i)\\bQ([1-4])\\b[^\\n]{0,30}?\\b(20\\d{2})\\s?/\\s?\\d{2}")
                .matcher(text);
        if (quarter.find()) {
            var first = YearMonth.of(Integer.parseInt(quarter.group(2)), 4);
            return first.plusMonths(Integer.parseInt(quarter.group(1)) * 3L - 1);
        }
        var ofTitle = latest(whole);
        if (ofTitle != null) {
            return ofTitle;
        }
        return text.lines()
                .skip(1)
                .map(ReportText::latest)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable YearMonth latest(String line) {
        return Times.months(line).stream()
                .map(month -> month.year() == null ? null : YearMonth.of(month.year(), month.month()))
                .filter(java.util.Objects::nonNull)
                .max(java.util.Comparator.naturalOrder())
                .orElse(null);
    }

    private void close() {
        if (!blocks.isEmpty() || !heading.isEmpty()) {
            sections.add(new Section(heading, headingLine, part, List.copyOf(blocks)));
        }
        blocks = new ArrayList<>();
    }
}
