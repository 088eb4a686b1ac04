// SPDX-License-Identifier: Apache-2.0
package dev.espalier.maven;

import dev.espalier.codegen.generate.Generation;
import java.sql.SQLException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails the build when the database differs from what classes were generated from: names each difference, and the embeds
 * that it breaks or makes ambiguous. Writes nothing.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SchemaMojo {

    /** For Maven, which sets the parameters. */
    public CheckMojo() {}

    @Override
    void work(Generation generation) throws SQLException, MojoFailureException {
        List<String> differences = lend(generation::differences);
        if (!differences.isEmpty()) {
            differences.forEach(getLog()::error);
            throw new MojoFailureException(
                    differences.size() + " differences between the database and " + generation.resource());
        }
        getLog().info("no difference");
    }
}
