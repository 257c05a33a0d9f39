package uk.answerable.complaints.bulletin.rules;

import java.util.List;
import java.util.Optional;

/** Published figures as they are known, one of each. */
public record Bulletin(List<BulletinFigure> figures) {

    public Bulletin {
        figures = List.copyOf(figures);
    }

    /** What stands beside a force's statistic: its own, that of the most similar forces, the national one. */
    public List<BulletinFigure> beside(String force, String period, String statistic) {
        return figures.stream()
                .filter(figure -> figure.period().equals(period)
                        && figure.statistic().equals(statistic)
                        && (figure.ofWhom() == OfWhom.NATIONAL || figure.force().equals(force)))
                .sorted((one, other) -> one.ofWhom().compareTo(other.ofWhom()))
                .toList();
    }

    /** The force's own. */
    public Optional<BulletinFigure> ofForce(String force, String period, String statistic) {
        return figures.stream()
                .filter(figure ->
                        figure.place().equals(new BulletinFigure.Place(OfWhom.FORCE, force, period, statistic)))
                .findFirst();
    }
}
