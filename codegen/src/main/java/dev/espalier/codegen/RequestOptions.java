// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.trial.BodySource;
import dev.espalier.codegen.trial.Header;
import dev.espalier.codegen.trial.Method;
import dev.espalier.codegen.trial.RequestLine;
import dev.espalier.supabase.http.HttpRequest;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code REQUEST --method … --header … --body …}: a request as a client would send it. */
final class RequestOptions {

    private static final String METHOD = "--method";
    private static final String BODY = "--body";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "REQUEST",
            description =
                    "Path and query, percent-encoded or not. A whole address, up to and with /rest/v1, may stand before it.")
    private String request = "";

    @Option(
            names = METHOD,
            paramLabel = "METHOD",
            description = "${COMPLETION-CANDIDATES}. Without it GET, and POST with a body.")
    private Optional<Method> method = Optional.empty();

    @Option(
            names = BODY,
            paramLabel = "BODY",
            description = {
                "What is sent: a text, @FILE, or - for the standard input. It is JSON unless a header Content-Type says otherwise."
            })
    private Optional<String> body = Optional.empty();

    @Option(
            names = "--header",
            paramLabel = "'NAME: VALUE'",
            converter = Header.Converter.class,
            description = "A header of the request, such as 'Prefer: count=exact'; may be repeated.")
    private List<Header> headers = new ArrayList<>();

    /**
     * The request.
     *
     * @throws ParameterException when its body cannot be read, or its method takes none
     */
    HttpRequest sent() {
        Method asked = method.orElse(body.isPresent() ? Method.POST : Method.GET);
        if (body.isPresent() && asked.taking() == Method.Taking.NOTHING) {
            throw new ParameterException(
                    spec.commandLine(), METHOD + " " + asked + " sends no body: leave out " + BODY + ", or the method");
        }
        return new HttpRequest(asked.name(), RequestLine.target(request), headersByName(), content());
    }

    private Utf8 content() {
        try {
            return body.isPresent() ? BodySource.read(body.get(), System.in) : Utf8.empty();
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), BODY + ": " + e.getMessage(), e);
        }
    }

    private Map<String, List<String>> headersByName() {
        return headers.stream()
                .collect(Collectors.groupingBy(Header::name, Collectors.mapping(Header::value, Collectors.toList())));
    }
}
