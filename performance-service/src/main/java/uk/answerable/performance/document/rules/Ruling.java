package uk.answerable.performance.document.rules;

/** A straight line on a page, level or upright, or the box of a picture; from its upper left end to the lower right. */
public record Ruling(double left, double top, double right, double bottom) {

    boolean isLevel() {
        return right - left >= bottom - top;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    double area() {
        return Math.max(0, right - left) * Math.max(0, bottom - top);
    }
}
