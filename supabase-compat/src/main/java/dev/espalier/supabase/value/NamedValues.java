// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be written as one row or as the arguments of a function, since it has values under names. */
public interface NamedValues {

    /** The values by their names, in an order of their own; names as they are in the database. */
    Map<String, @Nullable Object> values();
}
