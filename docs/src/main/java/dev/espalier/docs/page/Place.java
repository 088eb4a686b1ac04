// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import java.util.Optional;

/**
 * Where a page lies, known before anything is in it.
 *
 * @param path from the root of the site on, with slashes: {@code how-to/policies.html}
 * @param title what it is called in the menu, in plain text
 * @param source the file of the project that it shows, from the root on: links to it lead to the page
 */
public record Place(String path, String title, Optional<String> source) {

    /** A page that shows no file of the project. */
    public static Place of(String path, String title) {
        return new Place(path, title, Optional.empty());
    }
}
