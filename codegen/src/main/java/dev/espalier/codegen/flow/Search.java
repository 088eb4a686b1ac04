// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.javascript.Script;
import dev.espalier.codegen.module.ModuleResolver;
import dev.espalier.codegen.source.LeftOut;
import dev.espalier.codegen.source.Place;
import dev.espalier.codegen.source.Reading;
import dev.espalier.codegen.source.SourceFile;
import dev.espalier.codegen.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One search of one folder. */
final class Search {
    private static final long STACK = 256L << 20;

    private final SourceFolder folder;
    private final Progress progress;
    private final Scripts scripts;
    private final ModuleResolver modules;
    private final List<String> names;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Result> results = new ConcurrentSkipListMap<>();
    private int done;

    /** What was found in a file. */
    private record Result(List<Findable> chains, List<Place> damages, List<LeftOut> leftOut) {}

    Search(SourceFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
        this.scripts = new Scripts(folder);
        this.modules = new ModuleResolver(folder);
        this.names = folder.names();
    }

    Findings run() {
        int count = Math.max(1, Math.min(names.size(), Runtime.getRuntime().availableProcessors()));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(Thread.currentThread().getThreadGroup(), this::work, "chains-" + i, STACK);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        threads.forEach(Search::join);
        List<Findable> chains = new ArrayList<>();
        List<Place> damages = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(folder.leftOut());
        for (Result result : results.values()) {
            chains.addAll(result.chains());
            damages.addAll(result.damages());
            leftOut.addAll(result.leftOut());
        }
        return new Findings(names.size(), Selection.of(chains), leftOut, damages);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        for (int at = next.getAndIncrement(); at < names.size(); at = next.getAndIncrement()) {
            String name = names.get(at);
            results.put(name, look(name));
            tell(name);
        }
    }

    private synchronized void tell(String name) {
        done++;
        progress.looked(done, names.size(), name);
    }

    private Result look(String name) {
        Reading reading = folder.read(name);
        if (reading instanceof LeftOut left) {
            return new Result(List.of(), List.of(), List.of(left));
        }
        SourceFile file = (SourceFile) reading;
        if (!wanted(file)) {
            return new Result(List.of(), List.of(), List.of());
        }
        Script script = scripts.script(file);
        Units units = new Units(scripts, modules);
        Unit unit = units.main(script);
        Interpreter in = new Interpreter(units, unit);
        units.run(unit, in);
        in.exported();
        in.waiting().run();
        List<LeftOut> leftOut = in.budget().exhausted()
                ? List.of(new LeftOut(name, "looked at in part: more than is followed"))
                : List.of();
        List<Place> damages =
                script.damages().stream().map(span -> unit.place(span.start())).toList();
        return new Result(new Emission(unit, in.waiting()).of(in.chains()), damages, leftOut);
    }

    private static boolean wanted(SourceFile file) {
        return Relevance.mayBegin(file.text())
                || file.text().contains("import")
                || file.text().contains("require");
    }
}
