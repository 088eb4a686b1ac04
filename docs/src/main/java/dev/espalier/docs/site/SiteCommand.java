// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import java.nio.file.Path;

/** Writes the site: {@code SiteCommand PROJECT FOLDER}. */
public final class SiteCommand {

    private SiteCommand() {}

    /** Two folders: that of the project, and that of the site. */
    public static void main(String[] arguments) {
        Site.of(Path.of(arguments[0])).write(Path.of(arguments[1]));
    }
}
