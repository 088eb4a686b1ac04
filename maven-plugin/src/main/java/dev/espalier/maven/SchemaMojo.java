// SPDX-License-Identifier: Apache-2.0
package dev.espalier.maven;

import dev.espalier.codegen.database.Address;
import dev.espalier.codegen.database.LiveDatabase;
import dev.espalier.codegen.database.MigratedDatabase;
import dev.espalier.codegen.generate.Generation;
import dev.espalier.codegen.generate.GenerationException;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.session.Access;
import dev.espalier.session.UnitOfWork.Work;
import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What both goals are told: which database, which schemas, which package, where files are. */
abstract class SchemaMojo extends AbstractMojo {

    /** The database: {@code jdbc:postgresql://host/db?user=…} or {@code postgresql://user:password@host/db}. */
    @Parameter(property = "espalier.url")
    private @Nullable String url;

    /** Its user, unless the address names one. */
    @Parameter(property = "espalier.user")
    private @Nullable String user;

    /** The user's password, unless the address has it. */
    @Parameter(property = "espalier.password")
    private @Nullable String password;

    /**
     * Instead of an address a directory of SQL files, run on a PostgreSQL that is started for them: {@code V2__a.sql}
     * before {@code V10__b.sql}, by name where they are not called so.
     */
    @Parameter(property = "espalier.migrations")
    private @Nullable File migrations;

    /** The exposed schemas, the default one first. */
    @Parameter(property = "espalier.schemas", defaultValue = "public", required = true)
    private List<String> schemas = List.of();

    /** The package of the classes and of the resource. */
    @Parameter(property = "espalier.package", required = true)
    private String packageName = "";

    /** Where sources are. */
    @Parameter(
            property = "espalier.directory",
            defaultValue = "${project.build.directory}/generated-sources/espalier",
            required = true)
    private File directory = new File("");

    /** Where resources are. */
    @Parameter(
            property = "espalier.resources",
            defaultValue = "${project.build.directory}/generated-resources/espalier",
            required = true)
    private File resources = new File("");

    /** Does nothing. */
    @Parameter(property = "espalier.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        // jOOQ greets everybody whose program has not said that it knows it.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (!SourceVersion.isName(packageName)) {
            throw new MojoExecutionException("packageName: not the name of a package: " + packageName);
        }
        try {
            work(new Generation(schemas, packageName, directory.toPath(), resources.toPath()));
        } catch (SQLException | PostgresException | GenerationException | IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    abstract void work(Generation generation) throws SQLException, MojoFailureException;

    /** Where sources are. */
    final Path sources() {
        return directory.toPath();
    }

    /** Where resources are. */
    final Path resources() {
        return resources.toPath();
    }

    /** Does something on a connection to the database that is configured. */
    final <T> T lend(Work<T> work) throws SQLException {
        if (migrations != null) {
            if (url != null) {
                throw new IllegalArgumentException("url and migrations name two databases: configure one of them");
            }
            return new MigratedDatabase(migrations.toPath(), sentence -> getLog().info(sentence + " …")).lend(work);
        }
        if (url == null) {
            throw new IllegalArgumentException("name what to generate from: url or migrations");
        }
        return new LiveDatabase(Address.of(url).as(user, password), schemas).lend(Access.READ_ONLY, work);
    }
}
