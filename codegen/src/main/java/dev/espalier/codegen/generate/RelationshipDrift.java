// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.plan.EmbedWords;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which embeds led to one relationship and now lead to none, to several or to another. */
record RelationshipDrift(DatabaseSchema before, DatabaseSchema now) {

    /** Words in a select of a relation. */
    private record Spelling(RelationName origin, EmbedWords words) {}

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        spellings().forEach(spelling -> sentence(spelling).ifPresent(sentences::add));
        return List.copyOf(sentences);
    }

    /** Those that a chain may hold: by the name alone where that was enough, and those of the constants. */
    private Set<Spelling> spellings() {
        Set<Spelling> spellings = new LinkedHashSet<>();
        for (String schema : before.exposed()) {
            for (Constant constant : Constant.of(before, schema)) {
                Relationship known = constant.relationship();
                EmbedWords plain = new EmbedWords(known.target().name(), Optional.empty());
                if (plain.from(known.origin(), before).size() == 1) {
                    spellings.add(new Spelling(known.origin(), plain));
                }
                spellings.add(new Spelling(known.origin(), constant.words()));
            }
        }
        return spellings;
    }

    private Optional<String> sentence(Spelling spelling) {
        List<Relationship> was = spelling.words.from(spelling.origin, before);
        List<Relationship> is = spelling.words.from(spelling.origin, now);
        String embed = "embed " + text(spelling.words) + " of " + Words.of(spelling.origin);
        if (is.size() > 1) {
            return Optional.of(embed + " is ambiguous (PGRST201): " + ways(is));
        }
        if (is.isEmpty()) {
            return Optional.of(embed + " leads nowhere (PGRST200)");
        }
        boolean same = was.get(0).target().equals(is.get(0).target())
                && was.get(0).toOne() == is.get(0).toOne();
        return same
                ? Optional.empty()
                : Optional.of(embed + " leads to " + Words.of(is.get(0).target()) + ", "
                        + (is.get(0).toOne() ? "to one row" : "to many rows"));
    }

    private String ways(List<Relationship> found) {
        return found.stream()
                .map(one -> EmbedWords.of(now, one).map(RelationshipDrift::text).orElse("one that has no words"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(EmbedWords words) {
        return words.target() + words.hint().map(hint -> "!" + hint).orElse("");
    }
}
