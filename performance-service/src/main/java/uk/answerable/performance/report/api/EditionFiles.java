package uk.answerable.performance.report.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.report.rules.Audience;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionChart;
import uk.answerable.performance.report.rules.EditionCsv;
import uk.answerable.performance.report.rules.EditionForm;
import uk.answerable.performance.report.rules.EditionPrint;
import uk.answerable.performance.report.rules.EditionWorkbook;
import uk.answerable.performance.report.store.PublishedStore.Made;

/** Prints the files of an edition: every form, for the office and, where it goes to the public, for the public. */
@ApplicationScoped
class EditionFiles {

    private final Dictionary dictionary;

    @Inject
    EditionFiles(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edition(
                EditionPrint print, boolean paged, Map<String, String> charts, String chartType);
    }

    /** A file to be printed: for whom, in which form. */
    record Sheet(Audience audience, EditionForm form) {}

    /** Every file of an edition that goes out. */
    static List<Sheet> of(Edition edition) {
        var audiences = edition.isToPublic() ? List.of(Audience.values()) : List.of(Audience.OFFICE);
        return audiences.stream()
                .flatMap(audience -> Arrays.stream(EditionForm.values()).map(form -> new Sheet(audience, form)))
                .toList();
    }

    /** Prints one; takes up to seconds, so not on an event loop. */
    Made print(Edition edition, Sheet sheet) {
        var print = EditionPrint.of(edition, dictionary, sheet.audience() == Audience.PUBLIC);
        var bytes = switch (sheet.form()) {
            case HTML -> html(print, false, drawn(print)).getBytes(UTF_8);
            case PDF -> EditionPdf.of(html(print, true, Map.of()), charts(print));
            case XLSX -> EditionWorkbook.of(print);
            case CSV -> EditionCsv.of(print);
        };
        return Made.of(sheet.audience(), sheet.form(), bytes);
    }

    private static Map<String, String> drawn(EditionPrint print) {
        var drawn = new HashMap<String, String>();
        charts(print).forEach((topic, chart) -> drawn.put(topic, ChartDrawing.svg(chart, topic)));
        return drawn;
    }

    private static Map<String, EditionChart> charts(EditionPrint print) {
        var charts = new HashMap<String, EditionChart>();
        for (var topic : print.topics()) {
            var chart = topic.page().chart();
            if (chart != null) {
                charts.put(topic.page().topic(), chart);
            }
        }
        return charts;
    }

    private static String html(EditionPrint print, boolean paged, Map<String, String> charts) {
        return Templates.edition(print, paged, charts, EditionPdf.CHART).render();
    }
}
