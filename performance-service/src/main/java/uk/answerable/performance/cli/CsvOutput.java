package uk.answerable.performance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a file of CSV as a whole or not at all. */
final class CsvOutput {

    private CsvOutput() {}

    static void write(Path file, List<String> heading, List<List<Object>> rows) throws InputNotRight {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new InputNotRight(List.of(file + ": no file can be written here"));
        }
        try {
            var unfinished = Files.createTempFile(folder, ".figures", ".part");
            try {
                try (var printer = new CSVPrinter(
                        Files.newBufferedWriter(unfinished, UTF_8),
                        CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
                    printer.printRecord(heading);
                    for (var row : rows) {
                        printer.printRecord(row);
                    }
                }
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failed) {
            throw new InputNotRight(List.of(file + ": could not be written"));
        }
    }
}
