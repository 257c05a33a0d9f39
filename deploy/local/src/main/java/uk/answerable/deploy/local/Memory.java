package uk.answerable.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resident memory of a process and what it started, as the kernel tells it. */
final class Memory {

    private static final Pattern WHOLE = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern OWN = Pattern.compile("RssAnon:\\s+(\\d+) kB");

    private Memory() {}

    /** Mebibytes: the process whole, its children without the pages they share with it; 0 where it cannot be read. */
    static long mebibytes(long pid) {
        long kibibytes = read(pid, WHOLE);
        kibibytes += ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(child -> read(child.pid(), OWN))
                .sum();
        return kibibytes / 1024;
    }

    /** Mebibytes of the process without its children. */
    static long alone(long pid) {
        return read(pid, WHOLE) / 1024;
    }

    private static long read(long pid, Pattern line) {
        try {
            Matcher found = line.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
