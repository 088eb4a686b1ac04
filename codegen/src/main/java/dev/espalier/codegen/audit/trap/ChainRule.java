// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trapped;
import java.util.stream.Stream;

/** What a chain can be in by itself. */
interface ChainRule {
    /** The traps of this kind that the chain stands in. */
    Stream<Trapped> traps(Subject subject);
}
