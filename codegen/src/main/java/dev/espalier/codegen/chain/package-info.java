// SPDX-License-Identifier: Apache-2.0
/**
 * Chains as they were found in a code base.
 *
 * <p>These are nouns: what was called on what, with which arguments, under which conditions, and what becomes of the
 * answer. They know nothing of trees, schemas or reports.
 */
@NullMarked
package dev.espalier.codegen.chain;

import org.jspecify.annotations.NullMarked;
