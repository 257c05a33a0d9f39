package uk.answerable.performance.report.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import uk.answerable.performance.report.rules.EditionState;
import uk.answerable.performance.report.rules.EditionWorkbook;
import uk.answerable.performance.report.store.PublishedStore.Made;

/** Prints an edition in every form, for the office and, where it goes to the public, for the public. */
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

    /** Every file of a published edition; takes seconds, so not on an event loop. */
    List<Made> of(Edition edition) {
        var files = new ArrayList<>(of(edition, Audience.OFFICE));
        if (edition.state() instanceof EditionState.Published published && published.toPublic()) {
            files.addAll(of(edition, Audience.PUBLIC));
        }
        return files;
    }

    private List<Made> of(Edition edition, Audience audience) {
        var print = EditionPrint.of(edition, dictionary, audience == Audience.PUBLIC);
        var charts = charts(print);
        var drawn = new HashMap<String, String>();
        charts.forEach((topic, chart) -> drawn.put(topic, ChartDrawing.svg(chart, topic)));
        return List.of(
                Made.of(audience, EditionForm.HTML, html(print, false, drawn).getBytes(UTF_8)),
                Made.of(audience, EditionForm.PDF, EditionPdf.of(html(print, true, Map.of()), charts)),
                Made.of(audience, EditionForm.XLSX, EditionWorkbook.of(print)),
                Made.of(audience, EditionForm.CSV, EditionCsv.of(print)));
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
