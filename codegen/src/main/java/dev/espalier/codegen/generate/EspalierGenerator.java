// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.resource.SchemaResource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaGenerator;
import org.jooq.codegen.JavaWriter;
import org.jooq.exception.DataAccessException;
import org.jooq.meta.CatalogDefinition;
import org.jooq.meta.Database;
import org.jooq.meta.Definition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;

/**
 * jOOQ's generator, which writes besides its classes the schema as a resource, {@code Schema} to read it, and {@code Relationships}.
 *
 * <p>Tables and views are those that the catalog reader knows: no partitions. It can be named in any configuration of jOOQ's generator.
 */
public final class EspalierGenerator extends JavaGenerator {

    /** What the resource is called. */
    static final String RESOURCE = "espalier-schema.txt";

    private Optional<DatabaseSchema> schema = Optional.empty();

    @Override
    public void generate(Database database) {
        DatabaseSchema read = read(database);
        schema = Optional.of(read);
        GlobalReferences.of(read).configure(this);
        database.addFilter(definition -> isLeftOut(definition, read));
        super.generate(database);
        write(read);
    }

    private static DatabaseSchema read(Database database) {
        try {
            return CatalogReader.read(database.getConnection(), List.copyOf(database.getInputSchemata()));
        } catch (SQLException e) {
            throw new DataAccessException("the catalog cannot be read", e);
        }
    }

    private static boolean isLeftOut(Definition definition, DatabaseSchema schema) {
        return definition instanceof TableDefinition table
                && schema.relation(name(table)).isEmpty();
    }

    private static RelationName name(TableDefinition table) {
        return new RelationName(table.getSchema().getInputName(), table.getInputName());
    }

    private void write(DatabaseSchema read) {
        Path folder = Path.of(
                getStrategy().getTargetDirectory(),
                getStrategy().getTargetPackage().split("\\."));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(RESOURCE), SchemaResource.write(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void generateCatalog(CatalogDefinition catalog) {
        super.generateCatalog(catalog);
        JavaWriter out = newJavaWriter(beside(catalog, "Schema"));
        new SchemaClass(className(out)).print(out, () -> printPackage(out, catalog));
        closeJavaWriter(out);
    }

    @Override
    protected void generateSchema(SchemaDefinition definition) {
        super.generateSchema(definition);
        DatabaseSchema known = schema.orElseThrow();
        List<Constant> constants = Constant.of(known, definition.getInputName());
        JavaWriter out = newJavaWriter(beside(definition, "Relationships"));
        RelationshipsClass written =
                new RelationshipsClass(className(out), constants, new TableReferences(this, definition, out));
        written.print(out, () -> printPackage(out, definition));
        closeJavaWriter(out);
    }

    /** A file that neither the catalog's nor a schema's class has, whatever they are called. */
    private File beside(Definition definition, String wish) {
        File taken = getStrategy().getFile(definition);
        String name = wish;
        while (taken.getName().equalsIgnoreCase(name + ".java") || isSchemaOf(definition, name)) {
            name += "_";
        }
        return new File(taken.getParentFile(), name + ".java");
    }

    private boolean isSchemaOf(Definition definition, String name) {
        return definition.getDatabase().getSchemata().stream()
                .map(getStrategy()::getFile)
                .anyMatch(file ->
                        file.equals(new File(getStrategy().getFile(definition).getParentFile(), name + ".java")));
    }

    private static String className(JavaWriter out) {
        return out.file().getName().replace(".java", "");
    }

    @Override
    protected void printPackageComment(JavaWriter out, Definition definition, Mode mode) {
        printMark(out);
    }

    @Override
    protected void printGlobalReferencesPackageComment(
            JavaWriter out, Definition definition, Class<? extends Definition> type) {
        printMark(out);
    }

    @Override
    protected void printGlobalNamesPackageComment(
            JavaWriter out, Definition definition, Class<? extends Definition> type) {
        printMark(out);
    }

    private void printMark(JavaWriter out) {
        out.println("/*");
        out.println("This file is generated by jOOQ.");
        out.println(new Mark(getStrategy().getTargetPackage()).sentence());
        out.println(" */");
    }

    // On JDK 21 and newer it would name "this-escape" too.
    @Override
    protected void printClassAnnotations(JavaWriter out, Definition definition, Mode mode) {
        out.println("@SuppressWarnings({ \"all\", \"unchecked\", \"rawtypes\" })");
    }
}
