// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.resource.SchemaResource;
import org.jooq.codegen.JavaWriter;

/** Writes {@code Schema}, which reads the resource. */
record SchemaClass(String name) {

    void print(JavaWriter out, Runnable head) {
        String schema = out.ref(DatabaseSchema.class);
        String resource = out.ref(SchemaResource.class);
        head.run();
        out.javadoc("What the database was when these classes were generated.");
        out.println("public final class " + name + " {");
        out.println();
        out.println("private " + name + "() {");
        out.println("}");
        out.javadoc("Reads its relations, relationships and functions, without a connection; once is enough.");
        out.println("public static " + schema + " read() {");
        out.println("return " + resource + ".read(" + name + ".class, \"" + EspalierGenerator.RESOURCE + "\");");
        out.println("}");
        out.println("}");
    }
}
