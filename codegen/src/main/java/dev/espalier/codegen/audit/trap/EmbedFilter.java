// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.query.Read;
import dev.espalier.query.SelectItem;
import dev.espalier.query.SelectItem.Join;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code eq("clients.name", …)} where {@code clients} is no {@code !inner}: rows without such a client stay. */
final class EmbedFilter implements ChainRule {
    private final RequestParser parser = new RequestParser(Limits.defaults());

    @Override
    public Stream<Trapped> traps(Subject subject) {
        if (subject.verb() != Verb.SELECT) {
            return Stream.empty();
        }
        return subject.ways().stream()
                .flatMap(way -> select(way).stream()
                        .flatMap(items ->
                                way.steps().stream().flatMap(step -> trap(subject, way, items, step).stream())))
                .distinct();
    }

    private static Optional<Trapped> trap(Subject subject, Way way, List<SelectItem> items, ChainStep step) {
        Optional<String> column = Given.text(step, 0)
                .filter(name ->
                        RootFilters.isFilter(step) && !step.method().equals("or") && RootFilters.isDotted(name));
        return column.filter(name -> keepsParents(items, path(name), way))
                .map(name -> subject.trapped(
                        Trap.EMBED_FILTER,
                        step.method() + " on \"" + name + "\" filters what is embedded; rows of " + subject.name()
                                + " without a match stay, as \"" + path(name).get(0) + "\" is not !inner",
                        step.place()));
    }

    private static List<String> path(String column) {
        int json = column.indexOf("->");
        String name = json < 0 ? column : column.substring(0, json);
        List<String> words = List.of(name.split("\\.", -1));
        return words.subList(0, words.size() - 1);
    }

    /** Whether an embed on the way to the column keeps parents, and nothing says that it must have found something. */
    private static boolean keepsParents(List<SelectItem> items, List<String> path, Way way) {
        Optional<SelectItem> embed = items.stream()
                .filter(item -> link(item).isPresent() && named(item, path.get(0)))
                .findFirst();
        if (embed.isEmpty() || isWanted(way, path.get(0))) {
            return false;
        }
        boolean inner = embed.flatMap(EmbedFilter::link)
                .filter(link -> link.join() == Join.INNER)
                .isPresent();
        return !inner || (path.size() > 1 && keepsParents(items(embed.get()), path.subList(1, path.size()), way));
    }

    /** {@code not("clients", "is", null)}. */
    private static boolean isWanted(Way way, String embed) {
        return way.calls("not")
                .anyMatch(step -> Given.text(step, 0).equals(Optional.of(embed))
                        && Given.text(step, 1).equals(Optional.of("is")));
    }

    private static boolean named(SelectItem item, String name) {
        if (item instanceof SelectItem.Embed embed && embed.alias().isPresent()) {
            return embed.alias().get().equals(name);
        }
        return link(item).filter(link -> link.target().equals(name)).isPresent();
    }

    private static Optional<SelectItem.Link> link(SelectItem item) {
        if (item instanceof SelectItem.Embed embed) {
            return Optional.of(embed.link());
        }
        return item instanceof SelectItem.Spread spread ? Optional.of(spread.link()) : Optional.empty();
    }

    private static List<SelectItem> items(SelectItem item) {
        if (item instanceof SelectItem.Embed embed) {
            return embed.items();
        }
        return item instanceof SelectItem.Spread spread ? spread.items() : List.of();
    }

    private Optional<List<SelectItem>> select(Way way) {
        return way.calls("select")
                .flatMap(step -> Given.text(step, 0).stream())
                .findFirst()
                .flatMap(this::items);
    }

    private Optional<List<SelectItem>> items(String text) {
        Request request = new Request(
                Optional.empty(),
                new Action.Read("a"),
                List.of(new Parameter.Text("select", text.replaceAll("\\s+", ""))),
                List.of(),
                Request.Format.ROWS,
                Request.Body.SENT);
        try {
            return parser.parse(request).shape().statement() instanceof Read read
                    ? Optional.of(read.select())
                    : Optional.empty();
        } catch (QueryException e) {
            // a select that is none is the verdict's to tell
            return Optional.empty();
        }
    }
}
