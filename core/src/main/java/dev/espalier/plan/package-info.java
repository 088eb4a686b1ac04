// SPDX-License-Identifier: Apache-2.0
/**
 * Meaning: {@link dev.espalier.plan.Planner} resolves a shape against a schema in a visible list of passes. In comes a {@code Shape}, out
 * comes a {@code Plan} in which every embed has its relationship, every call its function, and every column is known or explicitly unresolved.
 * It must not see values, SQL or a connection.
 */
@NullMarked
package dev.espalier.plan;

import org.jspecify.annotations.NullMarked;
