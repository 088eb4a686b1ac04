// SPDX-License-Identifier: Apache-2.0
package dev.espalier.maven;

import dev.espalier.codegen.audit.judge.ChainDrift;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.flow.ChainFinder;
import dev.espalier.codegen.generate.Drifted;
import dev.espalier.codegen.generate.Generation;
import dev.espalier.codegen.source.SourceFolder;
import java.io.File;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build when the database differs from what classes were generated from: names each difference, and the embeds
 * that it breaks or makes ambiguous. Writes nothing.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SchemaMojo {

    /** Sources in JavaScript or TypeScript: each supabase-js chain in them that a difference breaks is named, too. */
    @Parameter(property = "espalier.chains")
    private @Nullable File chains;

    /** For Maven, which sets the parameters. */
    public CheckMojo() {}

    @Override
    void work(Generation generation) throws SQLException, MojoFailureException {
        Drifted drifted = lend(generation::drifted);
        if (chains != null && !drifted.differences().isEmpty()) {
            Findings findings = new ChainFinder().find(SourceFolder.open(chains.toPath()));
            drifted = drifted.and(new ChainDrift(drifted.before(), drifted.now()).sentences(findings));
        }
        if (!drifted.differences().isEmpty()) {
            drifted.differences().forEach(getLog()::error);
            throw new MojoFailureException(
                    drifted.differences().size() + " differences between the database and " + generation.resource());
        }
        getLog().info("no difference");
    }
}
