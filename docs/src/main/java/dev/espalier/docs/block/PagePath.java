// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import java.nio.file.Path;

/**
 * Where a page lies.
 *
 * @param path from the root of the project: {@code docs/manual/edge-cases/nulls.md}
 */
public record PagePath(Path path) {

    /** The link that leads from this page to a file, which is named from the root of the project as well. */
    public String link(String file) {
        Path folder = path.normalize().getParent();
        Path target = Path.of(file);
        return (folder == null ? target : folder.relativize(target)).toString().replace('\\', '/');
    }
}
