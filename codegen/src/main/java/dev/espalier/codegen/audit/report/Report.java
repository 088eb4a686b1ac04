// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import java.io.IOException;

/** One way to tell an audit. */
public interface Report {

    /**
     * Writes it.
     *
     * @throws IOException when it cannot be written there
     */
    void write(Overview overview, Appendable out) throws IOException;
}
