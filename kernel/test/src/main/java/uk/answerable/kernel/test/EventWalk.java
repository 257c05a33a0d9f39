package uk.answerable.kernel.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import uk.answerable.kernel.access.EventLine;
import uk.answerable.kernel.access.Matrix;

/**
 * Walks the events of a service: each type that its code can write has a line in its matrix and each line a type in its
 * code; what a line lists is let out and nothing else; {@code docs/asyncapi.yaml} tells the same data and consumers. A
 * new event takes part without anybody adding it here.
 */
public final class EventWalk {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path ASYNC_API = Path.of("..", "docs", "asyncapi.yaml");

    private EventWalk() {}

    /**
     * Walks the service whose module is the working folder.
     *
     * @param service {@code complaints}: its types are {@code uk.answerable.complaints.<what-happened>}
     * @return how many cells were visited
     */
    public static int walk(String service, Matrix matrix) {
        var ours = Pattern.compile("uk\\.answerable\\." + service + "\\.[a-z]+(-[a-z]+)*");
        assertThat(matrix.eventTypes())
                .as("event types with a line in permissions.csv, and those in the code")
                .isEqualTo(typesInCode(ours));
        var documented = AsyncApi.read(ASYNC_API).events();
        int visited = 0;
        for (var type : matrix.eventTypes()) {
            var line = matrix.event(type).orElseThrow();
            assertThat(documented).as("messages of docs/asyncapi.yaml").containsKey(type);
            assertThat(documented.get(type))
                    .as("docs/asyncapi.yaml on %s", type)
                    .isEqualTo(new AsyncApi.Event(new TreeSet<>(line.fields()), new TreeSet<>(line.audience())));
            visited += walk(line);
        }
        return visited;
    }

    private static int walk(EventLine line) {
        Map<String, Object> all = new HashMap<>();
        line.fields().forEach(field -> all.put(field, "code"));
        assertThat(line.problems(all)).as("%s with all it lists", line.type()).isEmpty();
        for (var field : line.fields()) {
            assertThat(line.problems(Map.of(field, Map.of("hidden", "a value"))))
                    .as("%s of %s as an object", field, line.type())
                    .isNotEmpty();
            assertThat(line.problems(Map.of(field + "2", "a value")))
                    .as("%s with a field like %s", line.type(), field)
                    .isNotEmpty();
        }
        return line.fields().size();
    }

    /** The text constants of the service's classes that have the form of its event types. */
    private static Set<String> typesInCode(Pattern ours) {
        try (var files = Files.walk(CLASSES)) {
            var types = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false)
                        .filter(StringEntry.class::isInstance)
                        .map(entry -> ((StringEntry) entry).stringValue())
                        .filter(ours.asMatchPredicate())
                        .forEach(types::add);
            }
            return types;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
