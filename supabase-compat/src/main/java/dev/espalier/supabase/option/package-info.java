// SPDX-License-Identifier: Apache-2.0
/**
 * Options of calls: counting, conflict targets, orders, plans. What a chain says goes in as texts and columns, what comes out are immutable records;
 * what they make of a request is not known here.
 */
@NullMarked
package dev.espalier.supabase.option;

import org.jspecify.annotations.NullMarked;
