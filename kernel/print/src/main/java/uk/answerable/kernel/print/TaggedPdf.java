package uk.answerable.kernel.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A page as tagged PDF (PDF/UA): title, language, bookmarks, headings and tables as such. */
public final class TaggedPdf {

    /** The font of the pages, embedded: the only family a style sheet may name. */
    public static final String FONT = "Print";

    /** Ships with the library that writes the file, and may be embedded (SIL Open Font License). */
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private TaggedPdf() {}

    /**
     * Sets pages without drawings.
     *
     * @param html well-formed, with a title and a language; its styles name {@link #FONT}
     */
    public static byte[] of(String html) {
        return of(html, new NoDrawings());
    }

    /**
     * Sets pages.
     *
     * @param html well-formed, with a title and a language; its styles name {@link #FONT}
     * @param drawings what draws the {@code object} elements in it
     */
    public static byte[] of(String html, FSObjectDrawerFactory drawings) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(TaggedPdf::font, FONT)
                    .useObjectDrawerFactory(drawings)
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE), FONT_FILE);
    }

    private static final class NoDrawings implements FSObjectDrawerFactory {

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            return null;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return false;
        }
    }
}
