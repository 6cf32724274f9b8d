package yardstick.regression;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.regression.MutationRun.Survivor;
import yardstick.sight.JsonEscapes;
import yardstick.sight.Printer;

/** What became of mutants as text: the score, and every mutant that no case notices with a case that would. */
public final class MutationText {

    private final Language language;
    private final Appendable out;

    private MutationText(Language language, Appendable out) {
        this.language = language;
        this.out = out;
    }

    /** Writes a result. */
    public static void write(MutationRun run, Language language, Appendable out) throws IOException {
        MutationText text = new MutationText(language, out);
        for (Survivor survivor : run.survivors()) {
            text.write(survivor);
        }
        for (Mutant mutant : run.equivalent()) {
            text.write(new Words("等价，不计入：", "equivalent, not counted: "), mutant);
            text.line(new Words(
                    "  → " + mutant.proof().zh(), "  → " + mutant.proof().en()));
        }
        String score = MutationJson.score(run).toPlainString();
        text.line(new Words(
                "共 " + run.mutants() + " 个变异，案例发现 " + run.killed() + " 个：" + score + "%",
                run.mutants() + " mutants, " + run.killed() + " noticed by a case: " + score + "%"));
    }

    private void write(Survivor survivor) throws IOException {
        write(new Words("没有案例发现：", "no case notices: "), survivor.mutant());
        ObjectNode killer = survivor.killer();
        if (killer == null) {
            line(new Words(
                    "  → 试了 " + Killer.TRIES + " 次，没有找到能区分的事实",
                    "  → no distinguishing facts found in " + Killer.TRIES + " tries"));
        } else {
            line(new Words("  → 加上这个案例即可发现（请核对其中的预期）：", "  → this case would notice (check what it expects):"));
            Printer.to(out).lines(JsonEscapes.in(Layout.file(killer)).indent(4));
        }
    }

    private void write(Words what, Mutant mutant) throws IOException {
        out.append(mutant.file())
                .append(':')
                .append(Integer.toString(mutant.line()))
                .append(": ")
                .append(what.in(language))
                .append(mutant.rule())
                .append(" [")
                .append(mutant.kind().title().in(language))
                .append("] ")
                .append(mutant.change())
                .append('\n');
    }

    private void line(Words words) throws IOException {
        out.append(words.in(language)).append('\n');
    }
}
