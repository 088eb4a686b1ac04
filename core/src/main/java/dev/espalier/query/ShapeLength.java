// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import dev.espalier.query.Call.Arguments;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Counts the characters of a shape's names, and some more for each of its nodes: what keeping it costs, without writing it down. */
final class ShapeLength {

    /** What a node costs besides its names. */
    private static final int NODE = 16;

    private int length;

    private ShapeLength() {}

    static int of(Statement statement) {
        ShapeLength sum = new ShapeLength();
        sum.statement(statement);
        return sum.length;
    }

    private void statement(Statement statement) {
        if (statement instanceof Read read) {
            read(read);
        } else if (statement instanceof Write write) {
            mutation(write.mutation());
            read(write.answer());
        } else if (statement instanceof Call call) {
            arguments(call.arguments());
            read(call.answer());
        }
    }

    private void read(Read read) {
        text(read.target().name());
        read.target().schema().ifPresent(this::text);
        read.select().forEach(this::item);
        read.filters().forEach(this::placed);
        for (Placed<List<OrderTerm>> orders : read.orders()) {
            texts(orders.path());
            orders.what().forEach(this::order);
        }
        read.pages().forEach(page -> texts(page.path()));
    }

    private void mutation(Mutation mutation) {
        if (mutation instanceof Mutation.Insert insert) {
            texts(insert.rows().columns());
            insert.conflict().flatMap(Mutation.Conflict::target).ifPresent(this::texts);
        } else if (mutation instanceof Mutation.Put put) {
            texts(put.rows().columns());
            put.filters().forEach(this::placed);
        } else if (mutation instanceof Mutation.Update update) {
            texts(update.row().columns());
            update.filters().forEach(this::filter);
        } else if (mutation instanceof Mutation.Delete delete) {
            delete.filters().forEach(this::filter);
        }
    }

    private void arguments(Arguments arguments) {
        if (arguments instanceof Arguments.Texts named) {
            named.texts().forEach(argument -> text(argument.name()));
        } else if (arguments instanceof Arguments.Json json) {
            texts(json.document().columns());
        }
    }

    private void item(SelectItem item) {
        if (item instanceof SelectItem.Field field) {
            column(field.column());
            names(field.alias(), field.cast());
        } else if (item instanceof SelectItem.CountAll count) {
            names(count.alias(), count.cast());
        } else if (item instanceof SelectItem.Embed embed) {
            embed.alias().ifPresent(this::text);
            link(embed.link(), embed.items());
        } else if (item instanceof SelectItem.Spread spread) {
            link(spread.link(), spread.items());
        }
        length += NODE;
    }

    private void link(SelectItem.Link link, List<SelectItem> items) {
        text(link.target());
        link.hint().ifPresent(this::text);
        items.forEach(this::item);
    }

    private void names(Optional<String> alias, Optional<TypeName> cast) {
        alias.ifPresent(this::text);
        cast.ifPresent(type -> text(type.text()));
    }

    private void placed(Placed<Filter> filter) {
        texts(filter.path());
        filter(filter.what());
    }

    private void filter(Filter filter) {
        if (filter instanceof Filter.Group group) {
            group.filters().forEach(this::filter);
        } else if (filter instanceof Filter.Comparison comparison) {
            column(comparison.column());
            if (comparison.test() instanceof Test.Search search) {
                search.configuration().ifPresent(type -> text(type.text()));
            }
        } else if (filter instanceof Filter.Native own) {
            texts(own.sql().pieces());
        }
        length += NODE;
    }

    private void order(OrderTerm term) {
        term.relation().ifPresent(this::text);
        column(term.column());
    }

    private void column(ColumnRef column) {
        text(column.name());
        for (JsonStep step : column.path()) {
            text(
                    step.operand() instanceof JsonStep.Operand.Key key
                            ? key.name()
                            : ((JsonStep.Operand.Index) step.operand()).signed());
        }
    }

    private void texts(Collection<String> texts) {
        texts.forEach(this::text);
    }

    private void text(String text) {
        length += text.length() + NODE;
    }
}
