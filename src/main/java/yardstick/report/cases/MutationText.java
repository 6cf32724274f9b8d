package yardstick.report.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import yardstick.cases.JsonLayout;
import yardstick.mutation.Mutant;
import yardstick.mutation.Mutation;
import yardstick.mutation.MutationRun;
import yardstick.mutation.MutationRun.Fate;
import yardstick.mutation.MutationRun.Survivor;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.sight.JsonEscapes;

/**
 * What becomes of mutants as text, piece by piece as it is known: every mutant that no case notices, a line that counts for each rule,
 * the score, and then the cases that would notice.
 */
public final class MutationText {

    private final Language language;
    private String counted = "";
    private int mutants;
    private int noticed;

    /** Nothing is told yet. */
    public MutationText(Language language) {
        this.language = language;
    }

    /** What is to be told of one more mutant; often nothing. */
    public String of(Fate fate) {
        Mutant mutant = fate.mutant();
        String in = mutant.kind() == Mutation.PARAMETER
                ? mutant.file() + ": " + new Words("参数", "parameters").in(language)
                : mutant.file() + ": " + mutant.rule();
        String before = in.equals(counted) ? "" : count();
        counted = in;
        mutants += fate.isEquivalent() ? 0 : 1;
        noticed += fate.noticed() ? 1 : 0;
        return before + line(fate);
    }

    private String line(Fate fate) {
        if (fate.isEquivalent()) {
            return mutant(new Words("等价，不计入：", "equivalent, not counted: "), fate.mutant()) + "  → "
                    + fate.mutant().proof().orElseThrow().in(language) + "\n";
        }
        return fate.survives() ? mutant(new Words("没有案例发现：", "no case notices: "), fate.mutant()) : "";
    }

    /** The line that counts the mutants of the last rule; all mutants are told now. */
    public String count() {
        if (counted.isEmpty()) {
            return "";
        }
        String line = line(new Words(
                counted + "：" + mutants + " 个变异，案例发现 " + noticed + " 个",
                counted + ": " + noticed + " of " + mutants + " noticed"));
        counted = "";
        mutants = 0;
        noticed = 0;
        return line;
    }

    /** The score, and what it leaves out. */
    public String score(MutationRun run) {
        String score = MutationJson.score(run).toPlainString();
        String line = line(new Words(
                "共 " + run.mutants() + " 个变异，案例发现 " + run.killed() + " 个：" + score + "%",
                run.mutants() + " mutants, " + run.killed() + " noticed by a case: " + score + "%"));
        if (run.leftOut() > 0) {
            line += line(new Words(
                    "  另有 " + run.leftOut() + " 处改动不在 --filter 之内，没有试",
                    "  " + run.leftOut() + " other changes are left out by --filter"));
        }
        if (run.untried() > 0) {
            line += line(new Words(
                    "  时间到，还有 " + run.untried() + " 处改动没有试",
                    "  the time is over: " + run.untried() + " changes were not tried"));
        }
        return line;
    }

    /** What the search for a case that would notice a survivor came to. */
    public String of(Survivor survivor) {
        return mutant(new Words("", ""), survivor.mutant()) + killer(survivor);
    }

    private String killer(Survivor survivor) {
        ObjectNode killer = survivor.killer();
        if (killer != null) {
            return line(new Words("  → 加上这个案例即可发现（请核对其中的预期）：", "  → this case would notice (check what it expects):"))
                    + JsonEscapes.in(JsonLayout.file(killer)).indent(4);
        }
        return survivor.tries() == 0
                ? line(new Words("  → 时间到，没有找案例", "  → the time is over, no case was looked for"))
                : line(new Words(
                        "  → 试了 " + survivor.tries() + " 次，没有找到能区分的事实",
                        "  → no distinguishing facts found in " + survivor.tries() + " tries"));
    }

    private String mutant(Words what, Mutant mutant) {
        return mutant.file() + ":" + mutant.line() + ": " + what.in(language) + mutant.rule() + " ["
                + mutant.kind().title().in(language) + "] " + mutant.change() + "\n";
    }

    private String line(Words words) {
        return words.in(language) + "\n";
    }
}
