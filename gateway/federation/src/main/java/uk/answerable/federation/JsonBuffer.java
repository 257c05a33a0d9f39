package uk.answerable.federation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON text as it is written, in UTF-8; the last of it can be taken back. */
final class JsonBuffer {

    private static final byte[] NULL = utf8("null");
    private static final byte[] TRUE = utf8("true");
    private static final byte[] FALSE = utf8("false");
    private static final byte[] HEX = utf8("0123456789abcdef");
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final byte[] REPLACEMENT = utf8("\ufffd");

    private byte[] bytes;
    private int length;

    JsonBuffer(int expected) {
        this.bytes = new byte[Math.max(expected, 64)];
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    /** The text as a JSON string, with quotes. */
    static byte[] quoted(String text) {
        JsonBuffer buffer = new JsonBuffer(text.length() + 2);
        buffer.string(text);
        return buffer.toBytes();
    }

    int length() {
        return length;
    }

    /** Takes back everything behind a length it had before. */
    void truncate(int before) {
        length = before;
    }

    byte[] toBytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    void raw(char single) {
        ensure(1);
        bytes[length++] = (byte) single;
    }

    void raw(byte[] text) {
        ensure(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    void writeNull() {
        raw(NULL);
    }

    void bool(boolean value) {
        raw(value ? TRUE : FALSE);
    }

    @SuppressWarnings("deprecation") // the one copy of ASCII text without a coder
    private void ascii(String text) {
        int count = text.length();
        ensure(count);
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    void number(Number value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            writeNull();
        } else {
            ascii(value.toString());
        }
    }

    void string(String text) {
        int count = text.length();
        ensure(count * 3 + 2);
        byte[] to = bytes;
        int at = length;
        to[at++] = '"';
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                length = at;
                i = wide(text, i);
                at = length;
            } else if (c < ' ' || c == '"' || c == '\\') {
                length = at;
                ensure((count - i) * 3 + 8);
                to = bytes;
                at = escape(c, length);
            } else {
                to[at++] = (byte) c;
            }
        }
        to[at++] = '"';
        length = at;
    }

    /** Room was made for three bytes a character, and a surrogate pair needs four for two. */
    private int wide(String text, int i) {
        char c = text.charAt(i);
        int at = length;
        int last = i;
        if (c < TWO_BYTES) {
            bytes[at++] = (byte) (0xc0 | (c >> 6));
            bytes[at++] = following(c, 0);
        } else if (Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))) {
            int point = Character.toCodePoint(c, text.charAt(i + 1));
            bytes[at++] = (byte) (0xf0 | (point >> 18));
            bytes[at++] = following(point, 12);
            bytes[at++] = following(point, 6);
            bytes[at++] = following(point, 0);
            last = i + 1;
        } else if (Character.isSurrogate(c)) {
            System.arraycopy(REPLACEMENT, 0, bytes, at, REPLACEMENT.length);
            at += REPLACEMENT.length;
        } else {
            bytes[at++] = (byte) (0xe0 | (c >> 12));
            bytes[at++] = following(c, 6);
            bytes[at++] = following(c, 0);
        }
        length = at;
        return last;
    }

    private static byte following(int point, int shift) {
        return (byte) (0x80 | ((point >> shift) & 0x3f));
    }

    private int escape(char c, int from) {
        int at = from;
        bytes[at++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[at++] = (byte) c;
            case '\n' -> bytes[at++] = 'n';
            case '\r' -> bytes[at++] = 'r';
            case '\t' -> bytes[at++] = 't';
            default -> {
                bytes[at++] = 'u';
                bytes[at++] = '0';
                bytes[at++] = '0';
                bytes[at++] = HEX[c >> 4];
                bytes[at++] = HEX[c & 0xf];
            }
        }
        return at;
    }

    /** Any value made of maps, iterables, texts, numbers, truth values and nulls. */
    void value(@Nullable Object value) {
        switch (value) {
            case null -> writeNull();
            case String text -> string(text);
            case Boolean flag -> bool(flag);
            case Number number -> number(number);
            case Map<?, ?> object -> object(object);
            case Iterable<?> items -> items(items);
            default -> string(value.toString());
        }
    }

    private void object(Map<?, ?> object) {
        char before = '{';
        for (Map.Entry<?, ?> field : object.entrySet()) {
            raw(before);
            string(String.valueOf(field.getKey()));
            raw(':');
            value(field.getValue());
            before = ',';
        }
        if (before == '{') {
            raw('{');
        }
        raw('}');
    }

    private void items(Iterable<?> items) {
        char before = '[';
        for (Object item : items) {
            raw(before);
            value(item);
            before = ',';
        }
        if (before == '[') {
            raw('[');
        }
        raw(']');
    }
}
