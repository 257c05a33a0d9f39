package uk.answerable.performance.dictionary.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.answerable.performance.dictionary.rules.Catalogue;

/** Puts an entry together with its topic, relations and changes. */
@ApplicationScoped
class Entries {

    private final Catalogue catalogue;

    @Inject
    Entries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of a measure of the dictionary. */
    Optional<MeasureEntry> of(String measure) {
        return catalogue
                .entry(measure)
                .flatMap(entry -> catalogue
                        .topic(entry.topic())
                        .map(topic -> new MeasureEntry(
                                Topic.of(topic),
                                entry.definition(),
                                entry.source(),
                                entry.counts(),
                                entry.foundBy(),
                                entry.rule(),
                                entry.system(),
                                entry.frequency(),
                                entry.lagMonths(),
                                entry.owner(),
                                entry.window(),
                                entry.excludes(),
                                catalogue.relationsOf(measure).stream()
                                        .map(MeasureRelation::of)
                                        .toList(),
                                catalogue.changesOf(measure).stream()
                                        .map(MeasureChange::of)
                                        .toList())));
    }
}
