// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.source.Place;

/**
 * An argument of a call.
 *
 * @param value what it is worth
 * @param source its text
 * @param place where it stands
 * @param spread whether it says {@code ...}
 */
record Given(Value value, String source, Place place, boolean spread) {}
