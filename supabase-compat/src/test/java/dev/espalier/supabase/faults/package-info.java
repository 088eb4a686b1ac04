// SPDX-License-Identifier: Apache-2.0
/**
 * Faults: a proxy between pool and server that cuts connections at chosen moments, a killer of backends, and a ledger that holds what writers
 * were told against what the database has.
 */
@NullMarked
package dev.espalier.supabase.faults;

import org.jspecify.annotations.NullMarked;
