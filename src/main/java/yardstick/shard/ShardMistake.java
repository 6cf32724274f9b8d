package yardstick.shard;

import static yardstick.problem.Code.error;

import yardstick.problem.Code;
import yardstick.problem.Explained;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.rule.Rule;
import yardstick.vocabulary.Kind;

/** What can stand in the way of deciding in shards, each with a code that stays the same and an explanation. */
public enum ShardMistake implements Explained {
    TOO_FAR(
            error(
                    "YS-S01",
                    "规则要同时看到多个功能区和多个赋能事项，无法分片评估",
                    "a rule looks at several zones and several designations at once, so that parts of a dossier cannot be decided alone"));

    private final Code kind;

    ShardMistake(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }

    static Problem tooFar(Kind kind, Rule rule) {
        return TOO_FAR.at(
                rule.place().location(),
                new Words(
                        "规则“" + rule.name() + "”参与决定 " + kind.word() + "，但它看到的不限于一个功能区，也不限于一个赋能事项",
                        "rule `" + rule.name() + "` has a say in decisions of kind " + kind.word()
                                + ", but looks beyond one zone and beyond one designation"),
                new Words(
                        "用 of ==、zone == 把条件和它读取的术语、推导指标连到同一个功能区，或用 designation == 连到同一个赋能事项；否则在一台机器上整份评估",
                        "join its conditions, and those of rules whose terms and measures it reads, by of == or zone == to one zone, or by"
                                + " designation == to one designation (derived measures: to one zone); or evaluate the whole dossier on one machine"));
    }
}
