// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.plan.EmbedWords;
import dev.espalier.supabase.Relationship;
import java.util.List;
import java.util.Optional;
import org.jooq.codegen.JavaWriter;

/** Writes {@code Relationships}, a constant for each relationship of a schema. */
record RelationshipsClass(String name, List<Constant> constants, TableReferences tables) {

    void print(JavaWriter out, Runnable head) {
        head.run();
        out.javadoc(
                "Ways from the rows of one relation to rows of another, named by their steps, for <code>embed</code>.");
        out.println("public final class " + name + " {");
        constants.forEach(constant -> print(constant, out));
        out.println();
        out.println("private " + name + "() {");
        out.println("}");
        out.println("}");
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
