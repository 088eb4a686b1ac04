// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.schema.SqlText;
import org.jooq.QueryPart;

/**
 * What stands for a key that is not there.
 *
 * @param key its name
 * @param standard the default
 */
record DefaultOfKey(QueryPart key, SqlText standard) {}
