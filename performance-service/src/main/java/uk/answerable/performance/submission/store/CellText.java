package uk.answerable.performance.submission.store;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** What a cell shows: numbers as they are formatted, dates as 2019-12-31. */
final class CellText {

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    CellText(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * The text of a cell.
     *
     * @param type as the sheet's XML has it: s, str, inlineStr, b, or nothing for a number
     * @param style index of its style, or null
     */
    String of(String raw, @Nullable String type, @Nullable String style) {
        return switch (type == null ? "n" : type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "b" -> raw.equals("1") ? "yes" : "no";
            case "n" -> number(raw, style);
            default -> raw;
        };
    }

    private String number(String raw, @Nullable String style) {
        if (raw.isBlank()) {
            return "";
        }
        var number = Double.parseDouble(raw);
        var format = style == null ? null : styles.getStyleAt(Integer.parseInt(style));
        if (format == null) {
            return formatter.formatRawCellContents(number, 0, "General");
        }
        var index = format.getDataFormat();
        var pattern = format.getDataFormatString();
        var isDay = DateUtil.isADateFormat(index, pattern) && (pattern.contains("y") || pattern.contains("d"));
        return isDay
                ? DateUtil.getLocalDateTime(number, from1904).toLocalDate().toString()
                : formatter.formatRawCellContents(number, index, pattern, from1904);
    }
}
