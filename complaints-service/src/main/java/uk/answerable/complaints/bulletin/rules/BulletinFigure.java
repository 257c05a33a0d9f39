package uk.answerable.complaints.bulletin.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of a published bulletin.
 *
 * @param ofWhom whose it is
 * @param force it stands beside; empty for England and Wales
 * @param period {@code 2023/24 Q4}, cumulated from 1 April
 * @param statistic code
 * @param value as published
 * @param publishedOn by the independent office
 * @param source which bulletin
 */
public record BulletinFigure(
        OfWhom ofWhom,
        String force,
        String period,
        String statistic,
        BigDecimal value,
        LocalDate publishedOn,
        String source) {

    /** What it is the figure of, whatever version. */
    public Place place() {
        return new Place(ofWhom, force, period, statistic);
    }

    /** What a figure is of. */
    public record Place(OfWhom ofWhom, String force, String period, String statistic) {}
}
