package uk.answerable.performance.document.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is drawn on a page as it is shown.
 *
 * @param number from 1
 * @param rulings lines, thin boxes and borders
 * @param pictures boxes of pictures
 */
public record PageContent(
        int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Ruling> pictures) {

    private static final double MOSTLY = 0.3;

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        pictures = List.copyOf(pictures);
    }

    /** Whether nobody can read it but from a picture. */
    public boolean isPictureOnly() {
        return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.invisible())
                && pictures.stream().mapToDouble(Ruling::area).sum() > MOSTLY * width * height;
    }

    /** How most of its writing runs: the angle, with 360 added where it is mirrored. */
    private int direction() {
        var directions = new HashMap<Integer, Integer>();
        glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .forEach(glyph -> directions.merge(glyph.angle() + (glyph.mirrored() ? 360 : 0), 1, Integer::sum));
        return directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** A page set upright, and whether it had to be. */
    record Upright(PageContent page, boolean turned) {}

    Upright upright() {
        var direction = direction();
        if (direction == 0) {
            return new Upright(this, false);
        }
        var page = direction >= 360 ? mirrored() : this;
        return new Upright(page.turnedBack(), true);
    }

    private PageContent mirrored() {
        return with(
                width,
                height,
                point -> new double[] {width - point[0], point[1]},
                angle -> angle == 0 || angle == 180 ? (180 - angle) % 360 : angle);
    }

    private PageContent turnedBack() {
        // What was mirrored runs the other way once it is set right.
        var runs = direction() % 360;
        return switch (runs) {
            case 90 -> with(height, width, p -> new double[] {p[1], width - p[0]}, turn(90));
            case 180 -> with(width, height, p -> new double[] {width - p[0], height - p[1]}, turn(180));
            case 270 -> with(height, width, p -> new double[] {height - p[1], p[0]}, turn(270));
            default -> this;
        };
    }

    private static UnaryOperator<Integer> turn(int by) {
        return angle -> Math.floorMod(angle - by, 360);
    }

    private PageContent with(
            double newWidth, double newHeight, UnaryOperator<double[]> point, UnaryOperator<Integer> angle) {
        UnaryOperator<Ruling> box = ruling -> {
            var one = point.apply(new double[] {ruling.left(), ruling.top()});
            var other = point.apply(new double[] {ruling.right(), ruling.bottom()});
            return new Ruling(
                    Math.min(one[0], other[0]),
                    Math.min(one[1], other[1]),
                    Math.max(one[0], other[0]),
                    Math.max(one[1], other[1]));
        };
        return new PageContent(
                number,
                newWidth,
                newHeight,
                glyphs.stream()
                        .map(glyph -> {
                            var at = point.apply(new double[] {glyph.x(), glyph.y()});
                            return glyph.upright(at[0], at[1], angle.apply(glyph.angle()));
                        })
                        .toList(),
                rulings.stream().map(box).toList(),
                pictures.stream().map(box).toList());
    }
}
