package uk.answerable.gateway.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents known by their sha256: those of the portal, registered when the gateway is built, and of a folder. */
public final class TrustedDocuments {

    private static final String BUILT_IN = "trusted-documents";
    private static final String PREFIX = "sha256:";
    private static final String SUFFIX = ".graphql";

    private final Map<String, String> byHash;

    private TrustedDocuments(Map<String, String> byHash) {
        this.byHash = Map.copyOf(byHash);
    }

    /** @throws UncheckedIOException when the folder cannot be read */
    public static TrustedDocuments load(Optional<String> folder) {
        Map<String, String> byHash = new HashMap<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(), BUILT_IN, path -> read(path, byHash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.ifPresent(path -> read(Path.of(path), byHash));
        return new TrustedDocuments(byHash);
    }

    static TrustedDocuments of(String... documents) {
        Map<String, String> byHash = new HashMap<>();
        for (var document : documents) {
            byHash.put(hash(document), document);
        }
        return new TrustedDocuments(byHash);
    }

    private static void read(Path folder, Map<String, String> byHash) {
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(SUFFIX)).toList()) {
                var document = Files.readString(file);
                byHash.put(hash(document), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Trusted documents cannot be read from " + folder, e);
        }
    }

    /** The document with this id, {@code sha256:...}; null when it is not known. */
    @Nullable
    String document(String documentId) {
        var hash = documentId.startsWith(PREFIX) ? documentId.substring(PREFIX.length()) : documentId;
        return byHash.get(hash.toLowerCase(Locale.ROOT));
    }

    /** Whether a document sent as text is one of them. */
    boolean knows(String document) {
        return byHash.containsKey(hash(document));
    }

    /** How many there are. */
    public int size() {
        return byHash.size();
    }

    /** The sha256 of a document in UTF-8, in lower-case hexadecimal digits. */
    public static String hash(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
