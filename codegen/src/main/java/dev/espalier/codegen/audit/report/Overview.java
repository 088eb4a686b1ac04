// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Audited;
import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.baseline.Comparison;
import dev.espalier.codegen.audit.baseline.Fingerprint;
import dev.espalier.codegen.audit.report.Entry.News;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An audit, counted and sorted: what every report begins with.
 *
 * @param audited the audit
 * @param base what stands before the name of a file where the command was called: {@code src/}
 * @param comparison with a baseline, where there is one
 * @param catalogue where the patterns are shown that a golden case shows
 * @param entries each chain, in the order of their places
 */
public record Overview(
        Audited audited,
        String base,
        Optional<Comparison> comparison,
        Map<String, Catalogued> catalogue,
        List<Entry> entries) {

    /** Copies the catalogue and the entries. */
    public Overview {
        catalogue = Map.copyOf(catalogue);
        entries = List.copyOf(entries);
    }

    /** Of an audit. */
    public static Overview of(
            Audited audited, String base, Optional<Comparison> comparison, Map<String, Catalogued> catalogue) {
        Map<Fingerprint, Integer> seen = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < audited.chains().size(); i++) {
            JudgedChain judged = audited.chains().get(i);
            Fingerprint print = Fingerprint.of(judged);
            int number = i;
            Optional<News> news = comparison.map(compared -> compared.fresh().contains(number) ? News.NEW : News.KNOWN);
            entries.add(new Entry(judged, print, seen.merge(print, 1, Integer::sum) - 1, news));
        }
        return new Overview(audited, base, comparison, catalogue, entries);
    }

    /** How many chains stand where; each standing has a number. */
    public Map<Standing, Integer> standings() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        entries.forEach(entry -> counts.merge(entry.standing(), 1, Integer::sum));
        return counts;
    }

    /** The entries of each file, files by name. */
    public Map<String, List<Entry>> byFile() {
        Map<String, List<Entry>> files = new TreeMap<>();
        entries.forEach(entry -> files.computeIfAbsent(entry.chain().place().file(), name -> new ArrayList<>())
                .add(entry));
        return files;
    }

    /** The entries of each pattern, the most used first, patterns of one number by name. */
    public List<PatternUse> byPattern() {
        Map<String, List<Entry>> patterns = new TreeMap<>();
        entries.forEach(entry -> patterns.computeIfAbsent(entry.judged().pattern(), name -> new ArrayList<>())
                .add(entry));
        return patterns.entrySet().stream()
                .map(pattern -> new PatternUse(
                        pattern.getKey(), Optional.ofNullable(catalogue.get(pattern.getKey())), pattern.getValue()))
                .sorted()
                .toList();
    }

    /** The traps of each kind, in the order in which kinds are declared; kinds without any are left out. */
    public Map<Trap, List<Trapped>> byTrap() {
        Map<Trap, List<Trapped>> traps = new EnumMap<>(Trap.class);
        entries.stream()
                .flatMap(entry -> entry.judged().traps().stream())
                .forEach(trapped -> traps.computeIfAbsent(trapped.trap(), trap -> new ArrayList<>())
                        .add(trapped));
        return traps;
    }

    /** How many traps there are. */
    public int traps() {
        return entries.stream().mapToInt(entry -> entry.judged().traps().size()).sum();
    }

    /** A place as a person opens it where the command was called: {@code src/bookings.js:12:5}. */
    public String words(Place place) {
        return base + place;
    }
}
