// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.kind;

import java.nio.file.Path;

/**
 * The page that a block is on.
 *
 * @param path where it lies, from the root of the project: {@code docs/manual/edge-cases/nulls.md}
 * @param text all of it
 */
public record BlockPage(Path path, String text) {

    /** The link that leads from this page to a file, which is named from the root of the project as well. */
    public String link(String file) {
        Path folder = path.normalize().getParent();
        Path target = Path.of(file);
        return (folder == null ? target : folder.relativize(target)).toString().replace('\\', '/');
    }
}
