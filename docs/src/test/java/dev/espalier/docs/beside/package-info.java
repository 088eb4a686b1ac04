// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code beside-supabase.md} shows, and the test that runs it: one use case that is answered by Supabase, by Espalier or by both. In come calls, out go
 * bookings and differences. It must not know more of Espalier than a service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.beside;

import org.jspecify.annotations.NullMarked;
