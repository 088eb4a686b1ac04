// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** The module's own classes and sources, found where its entry class was loaded from. */
final class CoreClasses {

    private CoreClasses() {}

    static JavaClasses all() {
        return new ClassFileImporter().importUrl(location());
    }

    /** {@code src/main/java}. */
    static Path sources() {
        try {
            Path module = Path.of(location().toURI()).resolve("../..").normalize();
            return module.resolve("src/main/java");
        } catch (URISyntaxException e) {
            throw new AssertionError("classes are in no folder", e);
        }
    }

    private static URL location() {
        return Espalier.class.getProtectionDomain().getCodeSource().getLocation();
    }
}
