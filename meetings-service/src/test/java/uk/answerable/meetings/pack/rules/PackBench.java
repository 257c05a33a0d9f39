package uk.answerable.meetings.pack.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.answerable.kernel.print.TaggedPdf;
import uk.answerable.meetings.paper.rules.Files;

/** How long a pack takes to put together: {@code bench/packs/run}. */
final class PackBench {

    private static final int ROUNDS = 7;
    private static final int PAPERS = 6;

    private PackBench() {}

    public static void main(String[] arguments) {
        int pages = Integer.parseInt(arguments[0]);
        var papers = papers(pages);
        var times = new ArrayList<Duration>();
        int bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            bytes = pack(papers).length;
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        times.forEach(time -> System.out.printf(Locale.ROOT, "%5d ms%n", time.toMillis()));
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d pages of %d papers, %d KB: median %d ms, slowest %d ms%n",
                pages + 2,
                PAPERS,
                bytes / 1024,
                times.get(ROUNDS / 2).toMillis(),
                times.getLast().toMillis());
    }

    private static List<byte[]> papers(int pages) {
        var papers = new ArrayList<byte[]>();
        for (int paper = 0; paper < PAPERS; paper++) {
            int of = pages / PAPERS + (paper < pages % PAPERS ? 1 : 0);
            papers.add(paper % 2 == 0 ? tagged(of) : Files.pdf(of, "paper"));
        }
        return papers;
    }

    /** Pages of words and tables, as a report has. */
    private static byte[] tagged(int pages) {
        var html = new StringBuilder("""
            <html lang="en"><head><title>Paper</title><meta name="description" content="d" />
            <style>body { font: 10pt Print; } h2 { page-break-before: always; }</style></head><body><h1>Paper</h1>
            """);
        for (int page = 2; page <= pages; page++) {
            html.append("<h2>Part ").append(page).append("</h2>");
            html.append("<p>A sentence of some length that says what happened.</p>".repeat(12));
            html.append("<table><tr><th>Measure</th><th>Figure</th></tr>")
                    .append("<tr><td>Burglary</td><td>123</td></tr>".repeat(12))
                    .append("</table>");
        }
        return TaggedPdf.of(html.append("</body></html>").toString());
    }

    private static byte[] pack(List<byte[]> papers) {
        var parts = new ArrayList<PackPart>();
        parts.add(PackPart.list("Agenda", tagged(1)));
        int next = 2;
        for (var paper : papers) {
            int last = next + PackPdf.pages(paper) - 1;
            parts.add(PackPart.at(new PackPage("2(" + next + ")", "Report", "Paper", next, last, 1), paper));
            next = last + 1;
        }
        parts.add(PackPart.at(new PackPage("9", "Contract", null, next, next, null), tagged(1)));
        return PackPdf.of("Pack", "Panel", 1, parts);
    }
}
