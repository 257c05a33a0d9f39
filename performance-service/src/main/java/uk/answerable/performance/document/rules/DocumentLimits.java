package uk.answerable.performance.document.rules;

/**
 * How much of a document is read.
 *
 * @param unpacked bytes all its parts may unpack to
 * @param parts files in a Word document
 * @param pages of a PDF
 * @param cells of all tables
 * @param characters of all pages
 * @param seconds it may take
 */
public record DocumentLimits(long unpacked, int parts, int pages, int cells, int characters, int seconds) {}
