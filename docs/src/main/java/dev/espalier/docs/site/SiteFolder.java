// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * The folder that the site is written to.
 *
 * @param folder what was in it stays
 */
record SiteFolder(Path folder) {

    private static final List<String> ASSETS = List.of("site.css", "site.js", "icon.svg");
    private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

    void write(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void assets() {
        ASSETS.forEach(name -> copy("/dev/espalier/docs/page/" + name, name));
        copy(LUNR, "lunr.js");
    }

    private void copy(String resource, String name) {
        try (InputStream in = Objects.requireNonNull(SiteFolder.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, folder.resolve("assets").resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
