// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source that is in no file. */
final class SourceInMemory extends SimpleJavaFileObject {

    private final String text;

    SourceInMemory(String className, String text) {
        super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
