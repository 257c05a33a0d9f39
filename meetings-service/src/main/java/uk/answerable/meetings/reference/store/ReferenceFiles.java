package uk.answerable.meetings.reference.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.meetings.reference.rules.ReferenceSet;

/** The reference files that ship with this service, read as one set. */
public final class ReferenceFiles {

    private static final String FOLDER = "/reference/";
    private static final List<String> FILES = List.of(
            "bodies.csv",
            "crosswalk.csv",
            "decision-notices.csv",
            "disputed-claims.csv",
            "exemption-provisions.csv",
            "meeting-policies.csv",
            "meetings.json",
            "scrutiny.json",
            "seats.csv",
            "watch-triggers.csv",
            "work-programme.csv",
            "working-groups.csv");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReferenceFiles() {}

    /** Reads and understands them all. */
    public static ReferenceSet read() {
        var meetings = json("meetings.json");
        var bodies = new BodiesFile(csv("bodies.csv"), meetings.path("governance_bodies"));
        var papers = json("scrutiny.json");
        var scrutiny = new ScrutinyFile(papers, csv("disputed-claims.csv"), bodies);
        var reports = scrutiny.reports();
        return new ReferenceSet(
                bodies.bodies(),
                PolicyFiles.policies(csv("meeting-policies.csv")),
                PolicyFiles.provisions(csv("exemption-provisions.csv")),
                new MeetingsFile(meetings, bodies).meetings(),
                reports,
                scrutiny.deepDives(),
                WatchFile.promises(papers, csv("watch-triggers.csv"), reports),
                PolicyFiles.crosswalk(csv("crosswalk.csv")));
    }

    /** Programmes as records, in an order in which each row finds what it refers to. */
    static List<List<?>> programmes() {
        var bodies = new BodiesFile(csv("bodies.csv"), json("meetings.json").path("governance_bodies"));
        return new ProgrammeLines(json("scrutiny.json"), bodies).stages();
    }

    /** Changes when any of the files does. */
    public static String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                try (var in = open(file)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static JsonNode json(String file) {
        try (var in = open(file)) {
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static List<CSVRecord> csv(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = open(file);
                var parser = format.parse(new InputStreamReader(in, UTF_8))) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static InputStream open(String file) {
        var in = ReferenceFiles.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("reference file is missing: " + file);
        }
        return in;
    }
}
