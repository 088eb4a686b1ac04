// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import dev.espalier.docs.diagram.Diagrams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The folder that the site is written to.
 *
 * @param folder what was in it stays
 */
record SiteFolder(Path folder) {

    private static final List<String> ASSETS = List.of("site.js", "icon.svg");
    private static final String PAGE = "/dev/espalier/docs/page/";
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
        write("assets/site.css", resource(PAGE + "site.css") + "\n" + Diagrams.style());
        ASSETS.forEach(name -> write("assets/" + name, resource(PAGE + name)));
        write("assets/lunr.js", resource(LUNR));
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(SiteFolder.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
