package uk.answerable.complaints.statistics.api;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.statistics.rules.StatisticTable;

/** A count by its codes. */
public record ComplaintTable(@NonNull String code, @NonNull List<@NonNull Row> rows) {

    private static final String OLD = "2012 ";

    /** One code of a table. */
    @Name("ComplaintTableRow")
    public record Row(
            @NonNull String code,
            @NonNull String label,
            @Nullable Integer count,
            @Nullable Integer samePeriodLastYear) {}

    static ComplaintTable of(StatisticTable table, Categories categories) {
        return new ComplaintTable(
                table.measure(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.code(),
                                table.measure().equals("allegation_category")
                                        ? category(row.code(), categories)
                                        : words(row.code()),
                                row.count().map(Math::toIntExact).orElse(null),
                                row.lastYear().map(Math::toIntExact).orElse(null)))
                        .toList());
    }

    private static String category(String code, Categories categories) {
        var regime = code.startsWith(OLD) ? Regime.REGIME_2012 : Regime.REGIME_2020;
        var letter = code.startsWith(OLD) ? code.substring(OLD.length()) : code;
        return categories.all().stream()
                .filter(category ->
                        category.regime() == regime && category.code().equals(letter))
                .findFirst()
                .map(category -> category.name())
                .orElse(code);
    }

    private static String words(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
