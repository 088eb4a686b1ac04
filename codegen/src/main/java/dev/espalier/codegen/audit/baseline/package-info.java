// SPDX-License-Identifier: Apache-2.0
/**
 * Chains that were there before: what is new, what is still there, what is gone.
 *
 * <p>In: an audit, and the text of a file that an earlier one left. Out: the text of such a file, and how the two compare.
 * Lines are no part of it, so that a chain that moves in its function is no news. It must not know how it is reported.
 */
@NullMarked
package dev.espalier.codegen.audit.baseline;

import org.jspecify.annotations.NullMarked;
