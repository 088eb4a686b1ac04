// SPDX-License-Identifier: Apache-2.0
/**
 * {@code espalier compare} and {@code espalier record}: puts cases to ends, compares what they answer, and keeps it.
 *
 * <p>In come cases and two ends, out goes a {@link dev.espalier.codegen.replay.Replayed} for each case; or one end, and out go case files.
 * What two answers may differ in is a list of {@link dev.espalier.codegen.replay.Rule}s, each of which can be switched.
 *
 * <p>It must not know how an end is reached.
 */
@NullMarked
package dev.espalier.codegen.replay;

import org.jspecify.annotations.NullMarked;
