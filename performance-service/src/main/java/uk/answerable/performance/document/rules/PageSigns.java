package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans the signs of a page: what is drawn twice for boldness once, raised marks raised; finds what lies over each other. */
final class PageSigns {

    private static final double CELL = 12;
    private static final double SAME_PLACE = 0.3;
    private static final double COVERED = 0.4;
    private static final double CAP_HEIGHT = 0.65;
    private static final Pattern MARK = Pattern.compile("[0-9*†‡§]");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<Long, List<Glyph>> near = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Set<Glyph> overlaid = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageSigns() {}

    static PageSigns of(List<Glyph> found) {
        var signs = new PageSigns();
        found.stream().filter(glyph -> !glyph.isBlank()).forEach(signs::add);
        return signs;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    boolean isOverlaid(Glyph glyph) {
        return overlaid.contains(glyph);
    }

    private void add(Glyph found) {
        var around = around(found);
        if (around.stream().anyMatch(other -> isDrawnTwice(found, other))) {
            return;
        }
        var glyph = around.stream()
                .filter(host -> isRaised(found, host))
                .findFirst()
                .map(host -> raised(found, host))
                .orElse(found);
        for (var other : around) {
            if (covers(glyph, other)) {
                overlaid.add(glyph);
                overlaid.add(other);
            }
        }
        glyphs.add(glyph);
        near.computeIfAbsent(key(cell(glyph.x()), cell(glyph.y())), none -> new ArrayList<>())
                .add(glyph);
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    private static long key(long column, long row) {
        return column * 1_000_003L + row;
    }

    private List<Glyph> around(Glyph glyph) {
        var around = new ArrayList<Glyph>();
        var reach = 1 + (long) (glyph.size() / CELL);
        for (long column = cell(glyph.x()) - reach; column <= cell(glyph.x()) + reach; column++) {
            for (long row = cell(glyph.y()) - reach; row <= cell(glyph.y()) + reach; row++) {
                around.addAll(near.getOrDefault(key(column, row), List.of()));
            }
        }
        return around;
    }

    private static boolean isDrawnTwice(Glyph one, Glyph other) {
        return one.text().equals(other.text())
                && one.angle() == other.angle()
                && Math.abs(one.x() - other.x()) < SAME_PLACE * Math.max(1, one.width())
                && Math.abs(one.y() - other.y()) < SAME_PLACE * one.size() / 2;
    }

    private static boolean isRaised(Glyph mark, Glyph host) {
        var up = host.y() - mark.y();
        return mark.angle() == 0
                && host.angle() == 0
                && MARK.matcher(mark.text()).matches()
                && mark.size() < host.size() * 0.85
                && up > host.size() * 0.12
                && up < host.size() * 0.7
                && mark.x() >= host.x()
                && mark.x() - host.right() < host.size() * 0.9;
    }

    private static Glyph raised(Glyph mark, Glyph host) {
        var sign = mark.text().charAt(0);
        return mark.raisedFrom(
                host, sign >= '0' && sign <= '9' ? String.valueOf(RAISED.charAt(sign - '0')) : mark.text());
    }

    private static boolean covers(Glyph one, Glyph other) {
        if (one.angle() != 0
                || other.angle() != 0
                || Character.getType(one.text().codePointAt(0)) == Character.NON_SPACING_MARK) {
            return false;
        }
        var across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        var down = Math.min(one.y(), other.y())
                - Math.max(one.y() - one.size() * CAP_HEIGHT, other.y() - other.size() * CAP_HEIGHT);
        var smaller = Math.min(one.width() * one.size() * CAP_HEIGHT, other.width() * other.size() * CAP_HEIGHT);
        return across > 0 && down > 0 && smaller > 0 && across * down > COVERED * smaller;
    }
}
