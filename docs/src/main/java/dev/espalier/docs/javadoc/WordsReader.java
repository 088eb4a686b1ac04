// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import dev.espalier.docs.javadoc.Words.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a comment. */
final class WordsReader {

    private WordsReader() {}

    static Words read(DocCommentTree comment) {
        Map<String, String> parameters = new LinkedHashMap<>();
        List<Failure> failures = new ArrayList<>();
        String text = Markup.of(comment.getFullBody());
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                parameters.put(parameter.getName().getName().toString(), Markup.of(parameter.getDescription()));
            } else if (tag instanceof ThrowsTree thrown) {
                String name = thrown.getExceptionName().getSignature();
                failures.add(
                        new Failure(name.substring(name.lastIndexOf('.') + 1), Markup.of(thrown.getDescription())));
            } else if (tag instanceof ReturnTree answered) {
                text = text.isEmpty() ? "Answers " + Markup.of(answered.getDescription()) : text;
            }
        }
        return new Words(Markup.of(comment.getFirstSentence()), text, parameters, failures);
    }
}
