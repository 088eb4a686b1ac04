// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

/**
 * Something that the search finds.
 *
 * @param kind what it is, in one word that is shown beside it: {@code case}, {@code reference}
 * @param anchor the {@code id} within its page, or an empty text for the page
 * @param title what is shown, and weighs most: a case's id, a heading
 * @param text what else it is found by; the beginning is shown
 */
public record SearchEntry(String kind, String anchor, String title, String text) {}
