// SPDX-License-Identifier: Apache-2.0
/**
 * What found chains mean: by the library itself in a schema, and by what people are known to trip over.
 *
 * <p>In: chains that were found, and perhaps a schema. Out: each with its pattern, a verdict with SQL, and traps. It must
 * not know how chains were found, nor how a report looks.
 */
@NullMarked
package dev.espalier.codegen.audit;

import org.jspecify.annotations.NullMarked;
