// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import org.jooq.Record;

/** Items of a select as text: {@code *}. */
record SelectedText(String text) implements Selected<Record> {}
