package yardstick.cli;

import yardstick.mutation.MutationRun;
import yardstick.mutation.MutationRun.Fate;
import yardstick.mutation.MutationRun.Survivor;
import yardstick.mutation.MutationRun.Wish;
import yardstick.problem.Words;
import yardstick.report.cases.MutationText;
import yardstick.sight.Printer;

/** Tells what becomes of mutants as soon as it is known: how far the work is, and the results where they are wanted as text. */
final class MutationTeller implements MutationRun.Watch {

    private static final Words TRYING = new Words("改错规则，看案例能否发现", "making mistakes in the rules");

    private static final Words SEARCHING = new Words("为没有案例发现的变异找案例", "looking for cases that would notice");

    private final Console console;
    private final ProgressBar progress;
    private final MutationText text;
    private final boolean asText;
    private final Wish wish;
    private boolean started;
    private int searched;

    MutationTeller(Console console, boolean asText, Wish wish) {
        this.console = console;
        this.progress = new ProgressBar(console, System::nanoTime);
        this.text = new MutationText(console.language());
        this.asText = asText;
        this.wish = wish;
    }

    @Override
    public void tried(int done, int all) {
        String filter = wish.filter();
        if (all == 0 && !filter.isEmpty()) {
            throw new WrongUse(
                    new Words(
                            "没有规则、参数、文件或改动种类的名称含有 `" + filter + "`",
                            "no rule, parameter, file or kind of change has `" + filter + "` in its name"),
                    new Words("换一个 --filter，或者不写", "change --filter or leave it out"));
        }
        if (!started) {
            started = true;
            progress.start(TRYING, all);
        } else {
            progress.show(done);
        }
    }

    @Override
    public void judged(Fate fate) {
        print(text.of(fate));
    }

    @Override
    public void judgedAll(MutationRun run) {
        print(text.count() + text.score(run));
        int survivors = run.survivors().size();
        if (wish.killers() && survivors > 0) {
            progress.start(SEARCHING, survivors);
        }
    }

    @Override
    public void searched(Survivor survivor) {
        print(text.of(survivor));
        progress.show(++searched);
    }

    /** All is told but, after a long list, what counts once more. */
    void end(MutationRun run) {
        if (searched > 0) {
            print(text.score(run));
        }
        progress.clear();
    }

    private void print(String result) {
        if (asText && !result.isEmpty()) {
            progress.clear();
            console.print(Console.utf8(out -> Printer.to(out).lines(result)));
        }
    }
}
