// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.plan.EmbedWords;
import dev.espalier.supabase.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.codegen.JavaWriter;

/**
 * Writes {@code Relationships}, a constant for each relationship of a schema.
 *
 * <p>Java bounds what one class can initialize, at 64 kB of code. More constants than surely fit are inherited from interfaces in the same file,
 * each of which is initialized when one of its own is first used.
 */
record RelationshipsClass(String name, List<Constant> constants, TableReferences tables) {

    /** Each takes some twenty bytes of code and some twenty entries of 65,535. */
    private static final int FITTING = 1_000;

    void print(JavaWriter out, Runnable head) {
        head.run();
        List<List<Constant>> parts = parts();
        out.javadoc(
                "Ways from the rows of one relation to rows of another, named by their steps, for <code>embed</code>.");
        out.println("public final class " + name + inherited(parts.size()) + " {");
        if (parts.isEmpty()) {
            constants.forEach(constant -> print(constant, out));
        }
        out.println();
        out.println("private " + name + "() {");
        out.println("}");
        out.println("}");
        for (int i = 0; i < parts.size(); i++) {
            out.println();
            out.println("interface " + part(i) + " {");
            parts.get(i).forEach(constant -> print(constant, out));
            out.println("}");
        }
    }

    private List<List<Constant>> parts() {
        if (constants.size() <= FITTING) {
            return List.of();
        }
        List<List<Constant>> parts = new ArrayList<>();
        for (int from = 0; from < constants.size(); from += FITTING) {
            parts.add(constants.subList(from, Math.min(from + FITTING, constants.size())));
        }
        return parts;
    }

    private String inherited(int parts) {
        return parts == 0
                ? ""
                : IntStream.range(0, parts).mapToObj(this::part).collect(Collectors.joining(", ", " implements ", ""));
    }

    /** A table or schema is hardly called so. */
    private String part(int number) {
        return name + "__" + number;
    }

    /** One whose tables jOOQ has no classes for is left out. */
    private void print(Constant constant, JavaWriter out) {
        Optional<String> parent = tables.table(constant.relationship().origin());
        Optional<String> child = tables.table(constant.relationship().target());
        if (parent.isEmpty() || child.isEmpty()) {
            return;
        }
        String type = out.ref(Relationship.class);
        String of = tables.row(constant.relationship().origin()).orElseThrow() + ", "
                + tables.row(constant.relationship().target()).orElseThrow();
        out.javadoc("%s", sentence(constant));
        out.println(
                "public static final %s<%s> %s = %s.of(%s, %s, %s);",
                type, of, constant.name(), type, parent.get(), child.get(), literals(constant.words()));
    }

    private static String literals(EmbedWords words) {
        return JavaText.literal(words.target())
                + words.hint().map(hint -> ", " + JavaText.literal(hint)).orElse("");
    }

    private static String sentence(Constant constant) {
        EmbedWords words = constant.words();
        String rows = constant.relationship().toOne() ? "the row" : "the rows";
        return "From a row of " + JavaText.code(constant.relationship().origin().name()) + " to " + rows + " of "
                + JavaText.code(constant.relationship().target().name()) + ": "
                + JavaText.code(
                        words.target() + words.hint().map(hint -> "!" + hint).orElse("")) + ".";
    }
}
