package uk.answerable.performance.document.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import uk.answerable.performance.document.rules.DocumentLimits;

/** How much of a document is read, and how many at once. */
@ConfigMapping(prefix = "answerable.document")
public interface DocumentSettings {

    /** Bytes of the file. */
    @WithDefault("30000000")
    long maxBytes();

    /** Bytes its parts may unpack to. */
    @WithDefault("150000000")
    long maxUnpackedBytes();

    /** Files in a Word document. */
    @WithDefault("2000")
    int maxParts();

    /** Pages of a PDF. */
    @WithDefault("400")
    int maxPages();

    /** Cells of all tables. */
    @WithDefault("50000")
    int maxCells();

    /** Characters of all pages. */
    @WithDefault("2000000")
    int maxCharacters();

    /** Seconds it may take. */
    @WithDefault("30")
    int maxSeconds();

    /** Documents read at once; who comes later is asked to come again. */
    @WithDefault("2")
    int atOnce();

    /** All of them together. */
    default DocumentLimits limits() {
        return new DocumentLimits(
                maxUnpackedBytes(), maxParts(), maxPages(), maxCells(), maxCharacters(), maxSeconds());
    }
}
