// SPDX-License-Identifier: Apache-2.0
/**
 * What a client may refuse though PostgREST runs it. In comes a write as it was parsed, with the schema; out comes a problem or nothing. How it is
 * run is not known here.
 */
@NullMarked
package dev.espalier.supabase.guard;

import org.jspecify.annotations.NullMarked;
