package uk.answerable.meetings.team.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every team, so that work given to one is found with whoever does it on a day. */
public final class Teams {

    private final Map<String, Team> byCode = new LinkedHashMap<>();
    private final Map<String, Team> predecessors = new LinkedHashMap<>();

    /**
     * Takes all teams.
     *
     * @throws IllegalArgumentException naming each code that is there twice, each successor that is unknown, takes over
     *     from two, or does not start on the day after its predecessor's last
     */
    public Teams(List<Team> teams) {
        var faults = new ArrayList<String>();
        for (var team : teams) {
            if (byCode.put(team.code(), team) != null) {
                faults.add(team.code() + " is there twice");
            }
        }
        for (var team : teams) {
            if (team.successor() != null) {
                follows(team, byCode.get(team.successor()), faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("teams: " + String.join("; ", faults));
        }
    }

    private void follows(Team team, @Nullable Team successor, List<String> faults) {
        if (successor == null) {
            faults.add("%s names an unknown successor".formatted(team.code()));
            return;
        }
        if (team.ends() == null || !team.ends().plusDays(1).equals(successor.starts())) {
            faults.add("%s does not start on the day after the last of %s".formatted(successor.code(), team.code()));
        }
        if (predecessors.put(successor.code(), team) != null) {
            faults.add("%s takes over from two".formatted(successor.code()));
        }
    }

    /** Empty for a code nobody knows. */
    public Optional<Team> called(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Who did on that day what the team of that code does: itself, a successor or a predecessor. Empty for an unknown
     * code, and for a day on which nobody did.
     */
    public Optional<Team> doing(String code, LocalDate day) {
        var seen = new HashSet<String>();
        var team = byCode.get(code);
        while (team != null && !team.existsOn(day) && seen.add(team.code())) {
            var ends = team.ends();
            var successor = team.successor();
            team = ends != null && day.isAfter(ends)
                    ? successor == null ? null : byCode.get(successor)
                    : predecessors.get(team.code());
        }
        return Optional.ofNullable(team).filter(found -> found.existsOn(day));
    }

    /** The teams that served a force on a day, in the order of the file. */
    public List<Team> of(String force, LocalDate day) {
        return byCode.values().stream()
                .filter(team -> team.forces().contains(force) && team.existsOn(day))
                .toList();
    }
}
