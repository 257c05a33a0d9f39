package uk.answerable.performance.document.rules;

/**
 * A sign on a page, in points from its upper left corner.
 *
 * @param text what it says; the replacement character where the file does not tell
 * @param x where it begins on its baseline
 * @param y of its baseline
 * @param width along the baseline
 * @param size of its font
 * @param angle its writing runs at, clockwise: 0, 90, 180 or 270
 * @param mirrored whether it is shown as in a mirror
 * @param invisible whether nothing of it is drawn
 */
public record Glyph(
        String text, double x, double y, double width, double size, int angle, boolean mirrored, boolean invisible) {

    double right() {
        return x + width;
    }

    double middleX() {
        return x + width / 2;
    }

    /** Of what is seen of it, about a third of its size above the baseline. */
    double middleY() {
        return y - size * 0.3;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Glyph at(double newX, double newY) {
        return new Glyph(text, newX, newY, width, size, angle, mirrored, invisible);
    }

    Glyph upright(double newX, double newY, int newAngle) {
        return new Glyph(text, newX, newY, width, size, newAngle, false, invisible);
    }

    /** Its digits raised, on the baseline of the line it belongs to. */
    Glyph raisedFrom(Glyph host, String raised) {
        return new Glyph(raised, x, host.y, width, host.size, angle, mirrored, invisible);
    }
}
