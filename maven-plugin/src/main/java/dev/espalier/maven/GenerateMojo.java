// SPDX-License-Identifier: Apache-2.0
package dev.espalier.maven;

import dev.espalier.codegen.generate.Generation;
import dev.espalier.codegen.generate.Written;
import java.sql.SQLException;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes jOOQ's classes for the tables and views of a database, a constant for each relationship, and the whole schema as
 * a resource, and makes both directories part of the project. The same database gives the same bytes.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SchemaMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** For Maven, which sets the parameters. */
    public GenerateMojo() {}

    @Override
    void work(Generation generation) throws SQLException {
        Written written = lend(generation::run);
        getLog().info(written.changed() + " files written, " + written.unchanged() + " unchanged, " + written.deleted()
                + " deleted: " + generation.packageName());
        written.left().forEach(getLog()::warn);
        if (project != null) {
            project.addCompileSourceRoot(sources().toString());
            Resource resource = new Resource();
            resource.setDirectory(resources().toString());
            if (project.getResources().stream()
                    .noneMatch(known -> known.getDirectory().equals(resource.getDirectory()))) {
                project.addResource(resource);
            }
        }
    }
}
