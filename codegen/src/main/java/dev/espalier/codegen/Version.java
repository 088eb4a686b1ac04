// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** {@code espalier 0.1.0 (Java 17.0.15)}, as the jar's manifest has it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"espalier " + number() + " (Java " + Runtime.version() + ")"};
    }

    /** Classes that are not in a jar have no version. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
