package yardstick;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yardstick.facts.DossierReader;
import yardstick.vocabulary.Dossier;

/** A small policy with several matters of one grant, and dossiers for it. */
public final class Collaboration {

    /** Reward and penalty of tasks, sharing of policies, a matter of zones of one level. */
    public static final String POLICY = """
            {"id": "sample", "title": {"zh": "协同", "en": "Collaboration"}, "issuer": {"zh": "某局", "en": "Some bureau"},
             "version": "1", "period": "QUARTER",
             "matters": [
               {"id": "奖励", "title": {"zh": "奖励", "en": "reward"}, "of": "grant", "where": {"designation.kind": ["TASK"]},
                "outcomes": [{"code": "REWARD", "zh": "奖励", "en": "reward"}, {"code": "NONE", "zh": "不奖励", "en": "none"}],
                "reports": ["综合得分", "年终得分"]},
               {"id": "惩罚", "title": {"zh": "惩罚", "en": "penalty"}, "of": "grant", "where": {"designation.kind": ["TASK"]},
                "outcomes": [{"code": "PENALISE", "zh": "惩罚", "en": "penalise"}, {"code": "SPARE", "zh": "不惩罚", "en": "spare"}]},
               {"id": "分成", "title": {"zh": "税收分成", "en": "tax sharing"}, "of": "grant", "where": {"designation.kind": ["POLICY"]},
                "outcomes": [{"code": "SHARE", "zh": "分成", "en": "share"}, {"code": "KEEP", "zh": "不分成", "en": "keep"}],
                "reports": ["三成税收"]},
               {"id": "级别", "title": {"zh": "级别", "en": "level"}, "of": "zone", "where": {"level": ["NATIONAL", "PROVINCIAL"]},
                "outcomes": [{"code": "GREAT", "zh": "大", "en": "great"}, {"code": "SMALL", "zh": "小", "en": "small"}]}
             ],
             "sources": [{"id": "通知", "title": {"zh": "通知", "en": "Notice"}, "published": "2020年"}]}
            """;

    static final String RULES = """
            package sample;

            rule "综合得分"
                @clause("第一条")
            when
                $g : Grant()
                Measure( of == $g, name == "年终得分", back == 0, $y : value )
                accumulate( Measure( of == $g, name == "日常得分", back < 3, $d : value ); $a : average($d) )
            then
                derive( $g, "综合得分", 0.6 * $y + 0.4 * $a );
            end

            rule "奖励"
                @clause("第一条")
            when
                $g : Grant()
                Measure( of == $g, name == "综合得分", back == 0, value >= 90 )
            then
                conclude( $g, "REWARD" );
            end

            rule "得分不足"
                @clause("第一条")
            when
                $g : Grant()
                Measure( of == $g, name == "综合得分", back == 0, value < 90 )
            then
                conclude( $g, "NONE" );
            end

            rule "逾期"
                @clause("第一条")
            when
                $g : Grant()
                exists Milestone( of == $g, back > 0, progress < 100 )
            then
                conclude( $g, "PENALISE" );
            end

            rule "分成"
                @clause("第一条")
            when
                $g : Grant()
                Measure( of == $g, name == "税收", back == 0, $t : value )
            then
                derive( $g, "三成税收", 0.3 * $t );
            end

            rule "有税收"
                @clause("第一条")
            when
                $g : Grant()
                Measure( of == $g, name == "税收", back == 0, value >= 0 )
            then
                conclude( $g, "SHARE" );
            end

            rule "面积大"
                @clause("第一条")
            when
                $z : Zone()
                Measure( of == $z, name == "面积", back == 0, value > 100 )
            then
                conclude( $z, "GREAT" );
            end
            """;

    private Collaboration() {}

    /** The policy in a folder, with a text of policy.json. */
    public static Path in(Path folder, String policy) {
        return in(folder, policy, RULES);
    }

    static Path in(Path folder, String policy, String rules) {
        return in(folder, policy, rules, "");
    }

    static Path in(Path folder, String policy, String rules, String parameters) {
        write(folder, "policy.json", policy);
        write(folder, "clauses.json", "[{\"id\": \"第一条\", \"text\": \"不低于底线\", \"source\": \"通知\"}]");
        write(folder, "parameters.csv", "name,value,unit,clause,status,note\n" + parameters);
        write(folder, "rules.drl", rules);
        return folder;
    }

    static void write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two zones; a task and a tax agreement of the first one. */
    public static final String FACTS = """
            {"asOf": "2024Q4",
             "zones": [{"id": "Z1", "name": "甲区", "level": "NATIONAL"}, {"id": "Z2", "name": "乙区", "level": null},
                       {"id": "Z3", "name": "丙区", "level": "MUNICIPAL"}],
             "designations": [{"id": "T1", "name": "任务", "kind": "TASK"}, {"id": "P1", "name": "利益分享协议", "kind": "POLICY"}],
             "grants": [{"zone": "Z1", "designation": "T1", "since": "2024Q1"}, {"zone": "Z1", "designation": "P1", "since": "2024Q1"},
                        {"zone": "Z2", "designation": "P1", "since": "2024Q1"}],
             "measures": [
               {"zone": "Z1", "designation": "T1", "name": "年终得分", "period": "2024Q4", "value": 95},
               {"zone": "Z1", "designation": "T1", "name": "日常得分", "period": "2024Q4", "value": 90},
               {"zone": "Z1", "designation": "T1", "name": "日常得分", "period": "2024Q3", "value": 90},
               {"zone": "Z1", "designation": "T1", "name": "日常得分", "period": "2024Q2", "value": 85},
               {"zone": "Z1", "designation": "P1", "name": "税收", "period": "2024Q4", "value": 4000},
               {"zone": "Z1", "name": "面积", "period": "2024Q4", "value": 200}],
             "milestones": [{"zone": "Z1", "designation": "T1", "id": "M1", "title": "节点", "due": "2024Q2", "progress": 50}]}
            """;

    public static Dossier dossier(String text) {
        var in = new ByteArrayInputStream(text.getBytes(UTF_8));
        return DossierReader.read(in, "dossier.json", yardstick.vocabulary.PeriodUnit.QUARTER);
    }
}
