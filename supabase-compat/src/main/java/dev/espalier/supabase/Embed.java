// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * A relation within the rows of another, with columns, filters, order and page of its own:
 * {@code embed(CLIENTS).select(CLIENTS.NAME).eq(CLIENTS.BLACKLISTED, false).inner()}.
 *
 * <p>It never changes and may be kept and shared. Filters decide which of its rows are embedded; rows around it stay, with an empty list or
 * {@code null}, unless it is {@link #inner}.
 *
 * @param <P> the jOOQ record of the relation around it, {@link Record} where any will do
 * @param <C> the jOOQ record of the embedded relation
 */
public final class Embed<P extends Record, C extends Record>
        implements Selected<P>,
                ValueFilters<C, Embed<P, C>>,
                PatternFilters<C, Embed<P, C>>,
                SetFilters<C, Embed<P, C>>,
                WrittenFilters<C, Embed<P, C>>,
                JoinedFilters<C, Embed<P, C>>,
                LogicTrees<C, Embed<P, C>>,
                Shaping<C, Embed<P, C>> {

    private final EmbedLink link;
    private final Selection selection;
    private final List<Parameter> parameters;

    Embed(EmbedLink link, Selection selection, List<Parameter> parameters) {
        this.link = link;
        this.selection = selection;
        this.parameters = List.copyOf(parameters);
    }

    /** Of every column. */
    static <P extends Record, C extends Record> Embed<P, C> of(EmbedLink link) {
        return new Embed<>(link, Selection.ALL, List.of());
    }

    /** The same by the relationship that this is the name, the column or the junction of: {@code orders!billing_address_id(*)}. */
    public Embed<P, C> hint(String word) {
        return with(link.hinted(word));
    }

    /** The same under another name: {@code client:clients(*)}. */
    public Embed<P, C> as(String alias) {
        return with(link.called(alias));
    }

    /** Rows around it stay only if they embed one at least: {@code clients!inner(*)}. */
    public Embed<P, C> inner() {
        return with(link.inner());
    }

    /** Its columns stand among those of the row around it: {@code ...clients(name)}. */
    public Embed<P, C> spread() {
        return with(link.spread());
    }

    private Embed<P, C> with(EmbedLink other) {
        return new Embed<>(other, selection, parameters);
    }

    /** Of these columns: {@code clients(name,phone)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Embed<P, C> select(TableField<? extends C, ?>... columns) {
        return selecting(Selection.columns(Arrays.asList(columns), link.relation()));
    }

    /** Of these columns, aggregates and further embeds: {@code embed(ORDERS).select(all(), embed(ORDER_ITEMS))}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Embed<P, C> select(Selected<? super C>... items) {
        return select(Arrays.asList(items));
    }

    /** Of these columns, aggregates and further embeds; with none of them, {@code List.of()}, nothing is shown, and it filters alone. */
    public Embed<P, C> select(Collection<? extends Selected<? super C>> items) {
        List<Selected<? super C>> all = new ArrayList<>(items);
        if (!all.isEmpty() && all.get(all.size() - 1) instanceof SelectedColumn<? super C> last) {
            all.set(all.size() - 1, last.closed());
        }
        return selecting(Selection.of(all, link.relation(), link.schema()));
    }

    private Embed<P, C> selecting(Selection other) {
        return new Embed<>(link, other, parameters);
    }

    @Override
    public Embed<P, C> with(Collection<? extends Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Embed<>(link, selection, all);
    }

    /** Of what types its columns are is not known here. */
    Asked asked() {
        return new Asked(link.relation(), Optional.empty());
    }

    String name() {
        return link.name();
    }

    boolean isCalled(String name) {
        return link.isCalled(name);
    }

    /** Whether anything but its columns is said of it, or within it. */
    boolean hasParameters() {
        return !parameters.isEmpty() || !selection.parameters().isEmpty();
    }

    /** Whether it is generated from another schema: what is embedded is looked for where the rows around it are. */
    boolean isElsewhere(Optional<String> schema) {
        return schema.isPresent()
                && link.schema().filter(own -> !schema.get().equals(own)).isPresent();
    }

    /** Whether it, or one within it, looks for its relationship by the name of a table alone. */
    boolean isUncertain() {
        return link.isUncertain() || selection.isUncertain();
    }

    /** As it stands in a select. */
    String text() {
        return link.text() + '(' + selection.text() + ')';
    }

    /** What is said of it and within it, from the row around it. */
    Stream<Parameter> placed() {
        return Stream.concat(parameters.stream(), selection.parameters().stream())
                .map(parameter -> Placing.within(link.name(), parameter));
    }
}
