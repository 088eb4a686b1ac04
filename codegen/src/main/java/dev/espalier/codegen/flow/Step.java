// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.source.Place;
import java.util.List;

/**
 * A call of a chain as it was met.
 *
 * @param method its name; empty where that is not known, and a gap tells so
 * @param arguments what it was given
 * @param path under which it was met
 * @param gaps what is not known of it
 */
record Step(String method, List<Argument> arguments, Surroundings path, Place place, List<Gap> gaps) {
    Step {
        arguments = List.copyOf(arguments);
        gaps = List.copyOf(gaps);
    }
}
