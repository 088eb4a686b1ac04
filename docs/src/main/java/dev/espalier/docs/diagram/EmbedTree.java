// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import dev.espalier.fixtures.corpus.Corpus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What grows on the rows of a golden case, along which foreign keys.
 *
 * <pre>
 * # Four levels in one statement
 * salon/embed.deep
 * </pre>
 *
 * @param title the first line
 * @param root the relation that was asked for
 */
record EmbedTree(String title, Branch root) implements Diagram {

    static EmbedTree of(List<String> lines) {
        String key = lines.get(1);
        int slash = key.indexOf('/');
        return new EmbedTree(
                lines.get(0).replaceFirst("^# ", ""),
                new BranchReader().read(Corpus.load().get(key.substring(0, slash), key.substring(slash + 1))));
    }

    @Override
    public String told() {
        return told(root).collect(Collectors.joining(" "));
    }

    private static Stream<String> told(Branch branch) {
        String shows = branch.relation() + " shows " + String.join(", ", branch.columns()) + ".";
        Stream<String> own = branch.bond().stream()
                .map(bond -> branch.relation() + " grows by " + bond.constraint() + ", " + bond.equality() + ": "
                        + bond.holds() + ", joined as " + bond.lateral() + ".");
        return Stream.of(own, Stream.of(shows), branch.branches().stream().flatMap(EmbedTree::told))
                .flatMap(sentences -> sentences);
    }

    @Override
    public String svg(String name) {
        return new TreeDrawing(this).svg(name);
    }
}
