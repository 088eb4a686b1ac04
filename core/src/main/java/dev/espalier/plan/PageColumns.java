// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Conversion;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Sort;
import dev.espalier.plan.Plan.Term;
import dev.espalier.schema.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of its source a node needs once its page is cut: what it shows, what it is ordered by, and what its embeds are joined by; no column else, since a role may read some and not others. */
final class PageColumns {

    private final Node node;
    private final List<ColumnAt> keys;
    private final Qualifier own;

    private PageColumns(Node node, List<ColumnAt> keys) {
        this.node = node;
        this.keys = keys;
        this.own = node.source().qualifier();
    }

    /** The columns as a select list; none where more than columns is needed, a computed one or the whole row for a function. */
    static Optional<List<Output>> of(Node node, Existence existence) {
        return new PageColumns(node, List.of()).list(existence);
    }

    /** The same, and what the node itself is joined by. */
    static Optional<List<Output>> withKeys(Node node, Existence existence) {
        return new PageColumns(node, joined(node).toList()).list(existence);
    }

    private Optional<List<Output>> list(Existence existence) {
        boolean ofWholeRow = node.laterals().stream()
                .anyMatch(lateral -> lateral.node().source().origin() instanceof Origin.Computed);
        boolean stored = needed().allMatch(column -> existence.isStored(column.column(), node.source()));
        return stored && !ofWholeRow ? list() : Optional.empty();
    }

    private Optional<List<Output>> list() {
        Map<String, ColumnAt> needed = new LinkedHashMap<>();
        needed().forEach(column -> needed.putIfAbsent(column.column().name(), column));
        Optional<Output.Star> star = node.outputs().stream()
                .filter(Output.Star.class::isInstance)
                .map(Output.Star.class::cast)
                .findFirst();
        if (star.isEmpty()) {
            return Optional.of(needed.values().stream().map(PageColumns::shown).toList());
        }
        // A star of the page must not show more than the star of the source.
        List<String> all =
                star.get().columns().stream().map(Relation.Column::name).toList();
        return all.containsAll(needed.keySet()) ? Optional.of(List.of(star.get())) : Optional.empty();
    }

    private static Output shown(ColumnAt column) {
        return Output.Field.of(new Term(column, List.of(), Conversion.NONE), Optional.empty());
    }

    private Stream<ColumnAt> needed() {
        Stream<ColumnAt> outputs = node.outputs().stream()
                .filter(Output.Field.class::isInstance)
                .map(output -> ((Output.Field) output).term().column());
        Stream<ColumnAt> order = node.clauses().order().stream().map(Sort::term).map(Term::column);
        Stream<ColumnAt> joins = node.laterals().stream().flatMap(lateral -> joined(lateral.node()));
        return Stream.of(outputs, joins, order, keys.stream())
                .flatMap(columns -> columns)
                .filter(column -> column.qualifier().equals(own));
    }

    private static Stream<ColumnAt> joined(Node node) {
        return node.clauses().joins().stream().flatMap(equality -> Stream.of(equality.left(), equality.right()));
    }
}
