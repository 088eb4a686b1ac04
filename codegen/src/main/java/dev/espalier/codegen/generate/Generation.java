// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.schema.DatabaseSchema;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Classes, constants and the resource of some schemas, written below two directories.
 *
 * @param schemas the exposed schemas, the default one first
 * @param packageName the package of the classes and of the resource
 * @param directory where sources are
 * @param resources where resources are
 */
public record Generation(List<String> schemas, String packageName, Path directory, Path resources) {

    /** Keeps a copy of the schemas. */
    public Generation {
        schemas = List.copyOf(schemas);
    }

    /** The resource that is written, and that a later check reads. */
    public Path resource() {
        return folder(resources).resolve(EspalierGenerator.RESOURCE);
    }

    private Path folder(Path root) {
        return root.resolve(packageName.replace('.', '/'));
    }

    /**
     * Writes everything anew; files that are the same already stay untouched, those of a generation before that are no longer made are deleted,
     * and nothing else is.
     *
     * @throws SQLException when the database refuses
     * @throws GenerationException when there is nothing to generate, or it cannot be written
     */
    public Written run(Connection connection) throws SQLException {
        Visibility.demand(connection, schemas);
        try (Workbench bench = Workbench.create()) {
            generate(connection, bench.root());
            Placement classes = Placement.of(bench.root(), packageName, directory, ".java");
            Placement resource = Placement.of(bench.root(), packageName, resources, EspalierGenerator.RESOURCE);
            classes.demandRoom();
            resource.demandRoom();
            return classes.place().and(resource.place()).leaving(left(bench.root()));
        } catch (IOException e) {
            throw new GenerationException("cannot write " + reason(e), e);
        }
    }

    /**
     * Writes nothing, and tells in what the database differs from the resource; where it does not, which classes are not
     * those that would be written.
     *
     * @throws SQLException when the database refuses
     * @throws GenerationException when there is no resource, or something cannot be read
     */
    public Drifted drifted(Connection connection) throws SQLException {
        DatabaseSchema before = Drift.resource(resource());
        Visibility.demand(connection, schemas);
        DatabaseSchema now = CatalogReader.read(connection, schemas);
        List<String> differences = Drift.between(before, now);
        return new Drifted(before, now, differences.isEmpty() ? otherClasses(connection) : differences);
    }

    private List<String> otherClasses(Connection connection) throws SQLException {
        try (Workbench bench = Workbench.create()) {
            generate(connection, bench.root());
            return Placement.of(bench.root(), packageName, directory, ".java").differing().stream()
                    .map(file -> "class " + file + " is not what would be written")
                    .toList();
        } catch (IOException e) {
            throw new GenerationException("cannot compare " + reason(e), e);
        }
    }

    /** Of some of them the JDK tells the path alone. */
    private static String reason(IOException thrown) {
        if (thrown instanceof FileAlreadyExistsException) {
            return thrown.getMessage() + ": it is a file where a directory is needed";
        }
        return thrown instanceof AccessDeniedException
                ? thrown.getMessage() + ": permission denied"
                : String.valueOf(thrown.getMessage());
    }

    private List<String> left(Path root) {
        DatabaseSchema written = Drift.resource(folder(root).resolve(EspalierGenerator.RESOURCE));
        List<String> left = new ArrayList<>(GlobalReferences.of(written).left());
        long unnamed = Constant.unnamed(written);
        if (unnamed > 0) {
            left.add(unnamed + " relationships that no request can name have no constant");
        }
        return left;
    }

    private void generate(Connection connection, Path root) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Names in defaults then have their schemas, whoever generates.
            statement.execute("set search_path = ''");
        }
        Locale here = Locale.getDefault();
        // Names of classes go through the JVM's locale: a Turkish one has an İ in Orderİtems.
        Locale.setDefault(Locale.ROOT);
        try {
            JooqGeneration.run(connection, schemas, packageName, root);
        } finally {
            Locale.setDefault(here);
        }
    }
}
