package uk.answerable.performance.submission.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Feeds a reading from CSV, row by row. */
public final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int BUFFER = 1 << 16;

    private CsvRows() {}

    /** Reads to the end, or to where the form breaks; the caller closes the stream. */
    public static void read(InputStream bytes, FileReading into) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            rows(withoutMark(new BufferedReader(new InputStreamReader(bytes, decoder), BUFFER)), into);
        } catch (CharacterCodingException notUtf8) {
            into.error(RowError.ofFile("The file is not UTF-8; save it as CSV UTF-8"));
        } catch (CSVException broken) {
            into.broken("Not CSV from here on; a quotation mark may be open");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                into.error(RowError.ofFile("The file is not UTF-8; save it as CSV UTF-8"));
            } else {
                into.broken("Not CSV from here on; a quotation mark may be open");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static void rows(Reader text, FileReading into) throws IOException {
        try (var parser = CSVParser.parse(text, FORMAT)) {
            for (var row : parser) {
                var goesOn =
                        into.hasHeading() ? into.row(row.getRecordNumber(), row.toList()) : into.heading(row.toList());
                if (!goesOn) {
                    return;
                }
            }
            if (!into.hasHeading()) {
                into.error(RowError.ofFile("The file is empty"));
            }
        }
    }
}
