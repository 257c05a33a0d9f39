package uk.answerable.meetings.paper.rules;

/**
 * How much a file may be.
 *
 * @param bytes as it is sent
 * @param unpacked bytes of everything in it
 * @param parts of a Word or Excel file
 * @param pages of a PDF
 * @param pixels of a picture
 */
public record PaperLimits(int bytes, long unpacked, int parts, int pages, long pixels) {}
