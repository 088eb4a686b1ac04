// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.literal.NameText;
import java.util.Optional;
import org.jooq.ForeignKey;
import org.jooq.Key;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What leads to an embedded relation, before its parentheses: {@code client:clients!bookings_client_id_fkey!inner}.
 *
 * @param relation its name
 * @param schema where it was generated from, as far as that is known
 * @param target what it is called by: its name, or a column of a key to its own relation
 * @param alias its name in the rows, or none for the target's
 * @param hint which of several relationships
 * @param join what becomes of rows that embed none
 * @param place where its columns stand
 * @param known how its relationship is known
 */
record EmbedLink(
        Optional<String> relation,
        Optional<String> schema,
        String target,
        Optional<String> alias,
        Optional<String> hint,
        Join join,
        Place place,
        Known known) {

    /** How a relationship is known. */
    enum Known {
        /** By the table that it leads to, and what hints there are. */
        BY_TABLE,
        /** By its foreign key, or by the constant that was generated for it. */
        BY_KEY
    }

    /** What becomes of rows that embed none. */
    enum Join {
        /** They stay. */
        LEFT,
        /** They are left out. */
        INNER
    }

    /** Where columns stand. */
    enum Place {
        /** In an object or list of their own. */
        OWN,
        /** Among those of the row around it. */
        SPREAD
    }

    /** {@code clients}. */
    static EmbedLink to(Table<?> table) {
        String name = RelationOf.table(table);
        return new EmbedLink(
                Optional.of(name),
                RelationOf.schema(table),
                NameText.quoted(name),
                Optional.empty(),
                Optional.empty(),
                Join.LEFT,
                Place.OWN,
                Known.BY_TABLE);
    }

    /** {@code clients!bookings_client_id_fkey}; a relation's key to itself is told by its column: {@code categories:parent_id}. */
    static EmbedLink toOne(ForeignKey<?, ?> key) {
        EmbedLink link = to(key.getKey().getTable());
        return isSelf(key)
                ? byKey(link, NameText.quoted(onlyColumn(key)), Optional.of(link.target), Optional.empty())
                : byKey(link, link.target, Optional.empty(), Optional.of(key.getName()));
    }

    /** {@code bookings!bookings_client_id_fkey}; a relation's key to itself is told by its column: {@code categories!parent_id}. */
    static EmbedLink toMany(ForeignKey<?, ?> key) {
        EmbedLink link = to(key.getTable());
        String hint = isSelf(key) ? onlyColumn(key) : key.getName();
        return byKey(link, link.target, Optional.empty(), Optional.of(hint));
    }

    /** {@code clients!bookings_client_id_fkey}, {@code tags!product_tags}, {@code open_orders}: what leads there alone. */
    static EmbedLink along(Relationship<?, ?> way) {
        // A function may lead into another schema; it is looked for where the rows around it are.
        return new EmbedLink(
                Optional.of(RelationOf.table(way.child())),
                RelationOf.schema(way.parent()),
                NameText.quoted(way.target()),
                Optional.empty(),
                way.hint(),
                Join.LEFT,
                Place.OWN,
                Known.BY_KEY);
    }

    private static EmbedLink byKey(EmbedLink link, String target, Optional<String> alias, Optional<String> hint) {
        return new EmbedLink(link.relation, link.schema, target, alias, hint, Join.LEFT, Place.OWN, Known.BY_KEY);
    }

    private static boolean isSelf(ForeignKey<?, ?> key) {
        return key.getTable().equals(key.getKey().getTable());
    }

    private static <R extends Record> String onlyColumn(Key<R> key) {
        if (key.getFields().size() != 1) {
            throw new IllegalArgumentException(key.getName()
                    + " has several columns and leads to its own relation: PostgREST has no way to say that");
        }
        return key.getFields().get(0).getName();
    }

    EmbedLink hinted(String word) {
        return new EmbedLink(relation, schema, target, alias, Optional.of(word), join, place, known);
    }

    EmbedLink called(String name) {
        return new EmbedLink(relation, schema, target, Optional.of(NameText.quoted(name)), hint, join, place, known);
    }

    EmbedLink inner() {
        return new EmbedLink(relation, schema, target, alias, hint, Join.INNER, place, known);
    }

    EmbedLink spread() {
        return new EmbedLink(relation, schema, target, alias, hint, join, Place.SPREAD, known);
    }

    /** What filters and orders call it by. */
    String name() {
        return place == Place.SPREAD ? target : alias.orElse(target);
    }

    /** Whether a path that begins with this name may lead here: names count beside aliases. */
    boolean isCalled(String name) {
        return target.equals(name) || name().equals(name);
    }

    /** Whether there may be no such relationship, or several. */
    boolean isUncertain() {
        return known == Known.BY_TABLE;
    }

    String text() {
        if (place == Place.OWN && target.equals("count")) {
            throw new IllegalArgumentException(
                    "PostgREST has no way to embed what is called count: it is the number of rows in a select");
        }
        String before =
                place == Place.SPREAD ? "..." : alias.map(name -> name + ':').orElse("");
        return before
                + target
                + hint.map(word -> '!' + hintText(word)).orElse("")
                + (join == Join.INNER ? "!inner" : "");
    }

    /** A hint that begins like a word of joins is not read as one, unless it is in quotes. */
    private static String hintText(String word) {
        return word.startsWith("left") || word.startsWith("inner") ? NameText.inQuotes(word) : NameText.quoted(word);
    }
}
