// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.Collection;
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

    /** Items of this relation, which was generated from this schema, as far as that is known. */
    static Selection of(Collection<? extends Selected<?>> items, Optional<String> relation, Optional<String> schema) {
        List<Embed<?, ?>> embeds = embeds(items);
        embeds.forEach(embed -> check(embed, embeds));
        embeds.stream().filter(embed -> embed.isElsewhere(schema)).findFirst().ifPresent(embed -> {
            throw new IllegalArgumentException("the embed " + embed.name() + " is not of the schema "
                    + schema.orElseThrow() + ", where it would be looked for");
        });
        List<String> texts = items.stream().map(item -> text(item, relation)).toList();
        List<Parameter> parameters = embeds.stream().flatMap(Embed::placed).toList();
        boolean uncertain = embeds.stream().anyMatch(Embed::isUncertain);
        return new Selection(
                String.join(",", texts), parameters, uncertain ? Certainty.TO_BE_CHECKED : Certainty.CERTAIN);
    }

    private static List<Embed<?, ?>> embeds(Collection<? extends Selected<?>> items) {
        List<Embed<?, ?>> embeds = new ArrayList<>();
        items.forEach(item -> {
            if (item instanceof Embed<?, ?> embed) {
                embeds.add(embed);
            }
        });
        return embeds;
    }

    /** A path may mean an embed by the name of its relation though it has an alias: what was said of one would be taken for the other. */
    private static void check(Embed<?, ?> embed, List<Embed<?, ?>> all) {
        String name = embed.name();
        if (all.stream().filter(other -> other.name().equals(name)).count() > 1) {
            throw new IllegalArgumentException("two embeds are called " + name
                    + "; call one otherwise: .as(\"…\"), which what is spread cannot be");
        }
        if (embed.hasParameters()
                && all.stream().filter(other -> other.isCalled(name)).count() > 1) {
            throw new IllegalArgumentException("what is said of the embed " + name
                    + " would be said of another one of that relation; call it otherwise: .as(\"…\")");
        }
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
