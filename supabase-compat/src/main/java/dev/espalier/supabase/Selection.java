// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.TableField;

/**
 * What a select says.
 *
 * @param text in the grammar of the wire
 * @param parameters filters, orders and pages of its embeds
 * @param certainty whether its embeds are known to lead somewhere
 */
record Selection(String text, List<Parameter> parameters, Certainty certainty) {

    /** The codes of embeds that lead nowhere, or have several ways. */
    static final Set<String> AMISS = Set.of("PGRST200", "PGRST201");

    /** Every column. */
    static final Selection ALL = new Selection("*", List.of(), Certainty.CERTAIN);

    /** Whether embeds are known to lead somewhere. */
    enum Certainty {
        /** By their keys, or there are none. */
        CERTAIN,
        /** Not before the schema is asked. */
        TO_BE_CHECKED
    }

    /** What a user has written, white space left out. */
    static Selection text(String columns) {
        return new Selection(SelectText.of(columns), List.of(), Certainty.CERTAIN);
    }

    static Selection columns(Collection<? extends TableField<?, ?>> columns, Optional<String> relation) {
        List<String> names =
                columns.stream().map(column -> ColumnName.of(column, relation)).toList();
        return new Selection(String.join(",", names), List.of(), Certainty.CERTAIN);
    }

    static Selection of(Collection<? extends Selected<?>> items, Optional<String> relation) {
        List<String> texts = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        Certainty certainty = Certainty.CERTAIN;
        Set<String> embedded = new HashSet<>();
        for (Selected<?> item : items) {
            texts.add(text(item, relation));
            if (item instanceof Embed<?, ?> embed) {
                if (!embedded.add(embed.name())) {
                    throw new IllegalArgumentException(
                            "two embeds are called " + embed.name() + "; call one otherwise: .as(\"…\")");
                }
                embed.placed().forEach(parameters::add);
                certainty = embed.isUncertain() ? Certainty.TO_BE_CHECKED : certainty;
            }
        }
        return new Selection(String.join(",", texts), List.copyOf(parameters), certainty);
    }

    private static String text(Selected<?> item, Optional<String> relation) {
        if (item instanceof SelectedColumn<?> column) {
            return column.text(relation);
        }
        if (item instanceof SelectedColumns<?> several) {
            return several.text(relation);
        }
        return item instanceof Embed<?, ?> embed ? embed.text() : ((SelectedText) item).text();
    }

    boolean isUncertain() {
        return certainty == Certainty.TO_BE_CHECKED;
    }
}
