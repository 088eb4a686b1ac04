// SPDX-License-Identifier: Apache-2.0
/**
 * Conditions of JavaScript as tests of Java.
 *
 * <p>In: the conditions under which calls are made. Out: expressions of Java over parameters; what is not understood is a
 * parameter that is on or off. It must not know which calls they are for.
 */
@NullMarked
package dev.espalier.codegen.port.condition;

import org.jspecify.annotations.NullMarked;
