package uk.answerable.meetings.pack.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A pack as one tagged PDF: what is in its parts and nothing that they carry beside their pages. Each page bears its
 * number in the pack, each first page of a paper its item.
 */
public final class PackPdf {

    private static final COSName DESTINATIONS = COSName.getPDFName("Dests");

    private PackPdf() {}

    /**
     * Puts the parts together.
     *
     * @param title of the whole, as readers show it
     * @param body that publishes it
     * @param first number of the first page
     * @param parts in order; the front, where there is one, first
     */
    public static byte[] of(String title, String body, int first, List<PackPart> parts) {
        try (var pack = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var starts = append(pack, parts);
            new PackStamps(pack, first).put(parts, starts);
            bookmark(pack, parts, starts);
            describe(pack, title, body);
            pack.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages a file has. */
    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index of each part's first page. */
    private static List<Integer> append(PDDocument pack, List<PackPart> parts) throws IOException {
        var merger = new PDFMergerUtility();
        var starts = new ArrayList<Integer>();
        for (var part : parts) {
            starts.add(pack.getNumberOfPages());
            try (var document = Loader.loadPDF(part.pdf())) {
                strip(document.getDocumentCatalog().getCOSObject());
                merger.appendDocument(pack, document);
            }
        }
        return List.copyOf(starts);
    }

    /** Bookmarks, forms, labels, layers and notes of a part are its own; places that its links lead to are kept. */
    private static void strip(COSDictionary catalog) {
        for (var key : List.of(
                COSName.OUTLINES,
                COSName.ACRO_FORM,
                COSName.METADATA,
                COSName.PAGE_LABELS,
                COSName.OPEN_ACTION,
                COSName.AA,
                COSName.AF,
                COSName.THREADS,
                COSName.PIECE_INFO)) {
            catalog.removeItem(key);
        }
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            for (var key : List.copyOf(names.keySet())) {
                if (!key.equals(DESTINATIONS)) {
                    names.removeItem(key);
                }
            }
        }
    }

    private static void bookmark(PDDocument pack, List<PackPart> parts, List<Integer> starts) {
        var outline = new PDDocumentOutline();
        PDOutlineItem item = null;
        String of = "";
        for (int i = 0; i < parts.size(); i++) {
            var page = parts.get(i).page().orElse(null);
            if (page == null) {
                outline.addLast(entry(pack, parts.get(i).title(), starts.get(i)));
                item = null;
                continue;
            }
            if (item == null || !of.equals(page.item())) {
                of = page.item();
                item = entry(pack, parts.get(i).title() + (page.paper() == null ? " (restricted)" : ""), starts.get(i));
                outline.addLast(item);
            }
            if (page.paper() != null) {
                item.addLast(entry(pack, page.paper(), starts.get(i)));
            }
        }
        pack.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDOutlineItem entry(PDDocument pack, String title, int at) {
        var destination = new PDPageFitDestination();
        destination.setPage(pack.getPage(at));
        var entry = new PDOutlineItem();
        entry.setTitle(title);
        entry.setDestination(destination);
        return entry;
    }

    /** Title and language, and no date: the same parts make the same file. */
    private static void describe(PDDocument pack, String title, String body) {
        var catalog = pack.getDocumentCatalog();
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(body);
        pack.setDocumentInformation(information);
        catalog.setLanguage("en-GB");
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        pack.setDocumentId(0L);
    }
}
