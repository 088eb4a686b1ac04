// SPDX-License-Identifier: Apache-2.0
/**
 * What patterns there are: chains by the names of their calls.
 *
 * <p>In come the names of calls, out go the pattern's name, the golden cases that show it, and the place in the manual that
 * speaks of it.
 *
 * <p>It must not know of found chains, verdicts and reports.
 */
@NullMarked
package dev.espalier.codegen.audit.pattern;

import org.jspecify.annotations.NullMarked;
