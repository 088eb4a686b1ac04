// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.corpus.CaseFile;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A Supabase project, a PostgREST or an {@code espalier serve}, over HTTP.
 *
 * <p>Redirects are answers like all others. A case that may write is sent with {@code Prefer: tx=rollback}, which a server may allow.
 */
public final class HttpEnd implements End {
    private static final int NOT_FOUND = 404;
    private static final int WENT_WELL_BELOW = 400;
    /** The client sets these itself, and throws where somebody else does. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "upgrade");

    /** It asks a server to lead elsewhere. Any other method may be asked, for what the end says of it. */
    private static final String TUNNEL = "CONNECT";

    private static final Pattern VALUE = Pattern.compile("[\\t -~\\u0080-\\u00ff]*");

    private final BaseAddress base;
    private final Credentials credentials;
    private final Exchanges exchanges;
    private final AtomicInteger stayed = new AtomicInteger();

    private HttpEnd(BaseAddress base, Credentials credentials, Exchanges exchanges) {
        this.base = base;
        this.credentials = credentials;
        this.exchanges = exchanges;
    }

    /**
     * The endpoint at this address. Where it says nothing of a path, one request finds out whether {@code /rest/v1} is Supabase's.
     *
     * @throws IllegalArgumentException when it is no address; the message does not repeat it
     * @throws NoAnswerException when nobody answers there
     */
    public static HttpEnd open(String address, Credentials credentials, Patience patience) throws NoAnswerException {
        BaseAddress given = BaseAddress.of(address);
        Exchanges exchanges = new Exchanges(patience);
        if (!given.isBare()) {
            return new HttpEnd(given, credentials, exchanges);
        }
        BaseAddress supabase = given.underPrefix();
        HttpRequest probe = exchanges
                .request(supabase.of(new BaseAddress.Path("/")), Map.of())
                .method("HEAD", BodyPublishers.noBody())
                .build();
        boolean bare = exchanges.sendAgain(probe).status() == NOT_FOUND;
        return new HttpEnd(bare ? given : supabase, credentials, exchanges);
    }

    @Override
    public String description() {
        return "an HTTP endpoint";
    }

    @Override
    public Optional<String> caller() {
        return credentials.token().or(credentials::key);
    }

    @Override
    public Keeping keeping() {
        return Keeping.WRITES;
    }

    @Override
    public Optional<String> objection(CaseFile one) {
        Optional<String> header = one.request().headers().keySet().stream()
                .filter(OF_THE_CONNECTION::contains)
                .map(name -> "its header '" + name + "' is the connection's own")
                .findFirst();
        Optional<String> method = Optional.of(one.request().method())
                .filter(TUNNEL::equals)
                .map(name -> "its method '" + name + "' is none that is asked here");
        Optional<String> value = one.request().headers().entrySet().stream()
                .filter(line -> !VALUE.matcher(line.getValue()).matches())
                .map(line -> "its header '" + line.getKey() + "' holds what no header may")
                .findFirst();
        return credentials.objection(one).or(() -> method).or(() -> header).or(() -> value);
    }

    @Override
    public Reply ask(CaseFile one) throws NoAnswerException {
        Map<String, String> headers = new TreeMap<>(credentials.headers(one));
        if (!Writing.may(one)) {
            return exchanges.sendAgain(request(one, headers));
        }
        headers.merge("prefer", "tx=rollback", (own, ours) -> own.contains("tx=") ? own : own + ", " + ours);
        Reply reply = exchanges.send(request(one, headers));
        boolean takenBack = reply.header("preference-applied").orElse("").contains("tx=rollback");
        if (reply.status() < WENT_WELL_BELOW && !takenBack) {
            stayed.incrementAndGet();
        }
        return reply;
    }

    @Override
    public String server() throws NoAnswerException {
        HttpRequest request = exchanges
                .request(base.of(new BaseAddress.Path("/")), credentials.common())
                .GET()
                .build();
        return ServerName.of(exchanges.sendAgain(request)).orElse(description());
    }

    private HttpRequest request(CaseFile one, Map<String, String> headers) {
        URI target = base.of(new BaseAddress.Path(one.request().path()));
        String body = one.request().body();
        return exchanges
                .request(target, headers)
                .method(
                        one.request().method(),
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    @Override
    public List<String> remarks() {
        int writes = stayed.get();
        return writes == 0
                ? List.of()
                : List.of(writes + " of the cases that write were not said to be taken back: what they wrote stays");
    }

    @Override
    public void close() {}
}
