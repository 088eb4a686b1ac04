// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/** An option of {@code update} and {@code delete}: {@code .delete(count(EXACT))}. */
public sealed interface ChangeOption extends InsertOption permits SelectOption.Counted {}
