// SPDX-License-Identifier: Apache-2.0
/**
 * How PostgreSQL runs what requests become, on tables large enough to matter. In goes a request of the wire, out comes its plan as a tree of nodes
 * to assert facts about. It knows nothing of the rows that requests answer.
 */
@NullMarked
package dev.espalier.supabase.plans;

import org.jspecify.annotations.NullMarked;
