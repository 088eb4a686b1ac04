// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import dev.espalier.docs.diagram.Diagrams;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What lies beside the pages: style, script, icon, and the library that searches. */
final class Assets {

    static final String STYLE = "assets/site.css";

    private static final List<String> OWN = List.of("site.js", "icon.svg");
    private static final String PAGE = "/dev/espalier/docs/page/";
    private static final String LUNR = "META-INF/maven/org.webjars.npm/lunr/pom.properties";

    private Assets() {}

    static void write(SiteFolder out) {
        out.write(STYLE, resource(PAGE + "site.css") + "\n" + Diagrams.style());
        OWN.forEach(name -> out.write("assets/" + name, resource(PAGE + name)));
        out.write("assets/lunr.js", resource("/META-INF/resources/webjars/lunr/" + lunr() + "/lunr.min.js"));
    }

    /** Its version, which is part of where it lies. */
    private static String lunr() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(resource("/" + LUNR)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), LUNR);
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
