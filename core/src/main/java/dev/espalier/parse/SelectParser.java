// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Aggregate;
import dev.espalier.query.ColumnRef;
import dev.espalier.query.SelectItem;
import dev.espalier.query.SelectItem.Join;
import dev.espalier.query.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code select} grammar.
 *
 * <pre>
 * items     = [ item *( ws "," ws item ) ]                            ; nothing is checked after the last item
 * item      = spread | embed | star | countAll | column               ; in this order
 * spread    = ws "..." fieldName params "(" items ")"
 * embed     = ws [ alias ] fieldName params "(" items ")"             ; a fieldName "count" is countAll instead
 * params    = [ "!" param ] [ "!" param ]        param = "left" | "inner" | fieldName
 * alias     = fieldName ":"                                           ; no second ":" after it
 * star      = ws "*" end
 * countAll  = ws [ alias ] "count()" [ "::" type ] end
 * column    = ws [ alias ] field [ "::" type ] [ "." aggregate "()" ] [ "::" type ] end
 * aggregate = "sum" | "avg" | "count" | "max" | "min"
 * end       = before ")", before "," or at the end of the text
 * </pre>
 *
 * <p>Accidents kept: a hint that begins with {@code left} or {@code inner} does not parse; of two casts without an aggregate between them
 * the second is dropped; a list whose first item does not fit at all is empty, so {@code select=,id} asks for everything.
 */
final class SelectParser {

    private final Cursor cursor;
    private final NameParser names;
    private final Nesting nesting;

    SelectParser(Cursor cursor, Nesting nesting) {
        this.cursor = cursor;
        this.names = new NameParser(cursor);
        this.nesting = nesting;
    }

    List<SelectItem> items() {
        nesting.enter(cursor);
        List<SelectItem> items = new ArrayList<>();
        int start = cursor.mark();
        try {
            items.add(item());
        } catch (Cursor.Mismatch mismatch) {
            if (cursor.mark() > start) {
                throw mismatch;
            }
            nesting.leave();
            return items;
        }
        while (cursor.comma()) {
            items.add(item());
        }
        nesting.leave();
        return items;
    }

    private SelectItem item() {
        if (isPlain()) {
            return new SelectItem.Field(
                    new ColumnRef(cursor.takeWord(), List.of()), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (cursor.seesWordBefore("(") && !cursor.sees("count(")) {
            SelectItem.Link link = new SelectItem.Link(cursor.takeWord(), Optional.empty(), Join.LEFT);
            return new SelectItem.Embed(Optional.empty(), link, body());
        }
        Optional<SelectItem.Link> spread = spread();
        if (spread.isPresent()) {
            return new SelectItem.Spread(spread.get(), body());
        }
        Optional<Named<SelectItem.Link>> embed = cursor.attempt(this::embedHead);
        if (embed.isPresent()) {
            return new SelectItem.Embed(embed.get().alias(), embed.get().what(), body());
        }
        return fieldItem();
    }

    /** A column alone, after which nothing can fail: what was expected behind it need not be remembered. */
    private boolean isPlain() {
        return cursor.seesWordBefore(",)") || (nesting.isOutermost() && cursor.seesWordAtEnd());
    }

    private record Named<T>(Optional<String> alias, T what) {}

    private List<SelectItem> body() {
        cursor.expect("(");
        List<SelectItem> items = items();
        cursor.expect(")");
        return items;
    }

    private Optional<SelectItem.Link> spread() {
        boolean mayBe = cursor.sees(' ') || cursor.sees('\t') || cursor.looksAt("...");
        return mayBe ? cursor.attempt(this::spreadHead) : Optional.empty();
    }

    private SelectItem.Link spreadHead() {
        cursor.skipSpace();
        cursor.expect("...");
        return link(names.fieldName());
    }

    private Named<SelectItem.Link> embedHead() {
        cursor.skipSpace();
        Optional<String> alias = alias();
        String target = names.fieldName();
        if (target.equals("count")) {
            throw cursor.mismatch();
        }
        return new Named<>(alias, link(target));
    }

    private SelectItem.Link link(String target) {
        Optional<String> hint = Optional.empty();
        Optional<Join> join = Optional.empty();
        for (int i = 0; i < 2 && cursor.accept("!"); i++) {
            Optional<Join> word = cursor.accept("left")
                    ? Optional.of(Join.LEFT)
                    : cursor.accept("inner") ? Optional.of(Join.INNER) : Optional.empty();
            if (word.isPresent()) {
                join = join.or(() -> word);
            } else {
                String name = names.fieldName();
                hint = hint.or(() -> Optional.of(name));
            }
        }
        if (!cursor.looksAt("(")) {
            throw cursor.mismatch();
        }
        return new SelectItem.Link(target, hint, join.orElse(Join.LEFT));
    }

    private Optional<String> alias() {
        if (cursor.seesWordBefore("(!,).")) {
            return Optional.empty();
        }
        return cursor.attempt(() -> {
            String name = names.fieldName();
            cursor.expect(":");
            if (cursor.sees(':')) {
                cursor.missAt(cursor.mark() + 1, "alias");
                throw cursor.mismatch();
            }
            return name;
        });
    }

    private SelectItem fieldItem() {
        cursor.skipSpace();
        Optional<SelectItem> star = cursor.looksAt("*") ? cursor.attempt(this::star) : Optional.empty();
        SelectItem item =
                star.isPresent() ? star.get() : cursor.attempt(this::countAll).orElseGet(this::column);
        cursor.skipSpace();
        return item;
    }

    private SelectItem star() {
        cursor.expect("*");
        end();
        return new SelectItem.Star();
    }

    private SelectItem countAll() {
        Optional<String> alias = alias();
        cursor.expect("count()");
        Optional<TypeName> cast = cast();
        end();
        return new SelectItem.CountAll(alias, cast);
    }

    private SelectItem column() {
        Optional<String> alias = alias();
        ColumnRef column = names.field();
        Optional<TypeName> cast = cast();
        Optional<Aggregate> aggregate = cursor.looksAt(".") ? cursor.attempt(this::aggregate) : Optional.empty();
        Optional<TypeName> outcome = cast();
        end();
        return new SelectItem.Field(column, alias, cast, aggregate.map(a -> new SelectItem.Aggregation(a, outcome)));
    }

    private Aggregate aggregate() {
        cursor.expect(".");
        for (Aggregate aggregate : Aggregate.values()) {
            if (cursor.accept(aggregate.token())) {
                cursor.expect("()");
                return aggregate;
            }
        }
        throw cursor.mismatch();
    }

    private Optional<TypeName> cast() {
        if (cursor.accept("::")) {
            return Optional.of(names.typeName());
        }
        if (cursor.sees(':')) {
            throw cursor.mismatch();
        }
        return Optional.empty();
    }

    private void end() {
        if (!cursor.looksAt(")") && !cursor.looksAt(",") && !cursor.acceptEnd()) {
            throw cursor.mismatch();
        }
    }
}
