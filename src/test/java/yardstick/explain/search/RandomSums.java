package yardstick.explain.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small random policies about a grant with sums, averages, counts, calculations and derived scores; all figures are whole numbers. */
public final class RandomSums {

    private static final String POLICY = """
            {"id": "sums", "title": {"zh": "合计", "en": "sums"}, "issuer": {"zh": "某局", "en": "some bureau"},
             "version": "1", "period": "QUARTER", "ladders": {"grant": [{"code": "FIRST", "zh": "一", "en": "first"},
             {"code": "SECOND", "zh": "二", "en": "second"}, {"code": "LAST", "zh": "末", "en": "last"}]},
             "sources": [{"id": "来源", "title": {"zh": "来源", "en": "source"}, "published": "2020"}]}
            """;

    private final SplittableRandom random;
    private final StringBuilder rules = new StringBuilder("package sums;\n");
    private int count;

    private RandomSums(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Writes the policy folder that a seed decides. */
    static void write(long seed, Path folder) {
        RandomSums policy = new RandomSums(seed);
        policy.rules();
        write(policy.rules.toString(), folder);
    }

    /** Writes a policy folder with these rules. */
    public static void write(String rules, Path folder) {
        try {
            Files.writeString(folder.resolve("policy.json"), POLICY);
            Files.writeString(
                    folder.resolve("clauses.json"), "[{\"id\": \"条款\", \"text\": \"条款\", \"source\": \"来源\"}]");
            Files.writeString(
                    folder.resolve("parameters.csv"), "name,value,unit,clause,status,note\n底线,3,分,条款,assumed,\n");
            Files.writeString(folder.resolve("sums.drl"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dossier of one grant with at most four figures, some of them missing. */
    static String dossier(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> figures = new ArrayList<>();
        for (String figure : List.of("甲@2020Q2", "甲@2020Q1", "乙@2020Q2", "丙@2020Q2")) {
            if (random.nextInt(8) > 0) {
                figures.add(figure + " " + random.nextInt(6));
            }
        }
        return dossier(String.join(" ", figures));
    }

    /** A dossier of one grant with figures such as {@code 甲@2020Q2 5 乙@2020Q1 6}. */
    public static String dossier(String figures) {
        List<String> measures = new ArrayList<>();
        Matcher matcher = Pattern.compile("(\\S+)@(\\S+) (\\S+)").matcher(figures);
        while (matcher.find()) {
            measures.add(
                    "{\"zone\": \"Z1\", \"designation\": \"D1\", \"name\": \"%s\", \"period\": \"%s\", \"value\": %s}"
                            .formatted(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return """
                {"asOf": "2020Q2", "zones": [{"id": "Z1", "name": "甲区"}],
                 "designations": [{"id": "D1", "name": "试点", "kind": "PILOT"}],
                 "grants": [{"zone": "Z1", "designation": "D1", "since": "2019Q4"}], "measures": [%s]}
                """.formatted(String.join(",", measures));
    }

    private void rules() {
        rule(
                "derive( $g, \"综合\", " + pick("$a * 0.5 + $b * 0.5", "$a + $b * 2", "$b - $a", "( $a + $b ) / 3")
                        + " )",
                "",
                figure("甲", "$a") + figure("乙", "$b"));
        for (int more = 2 + random.nextInt(2); more > 0; more--) {
            String conclusion = "conclude( $g, \"" + pick("FIRST", "SECOND") + "\" )";
            rule(conclusion, condition(), random.nextInt(3) == 0 ? condition() : "");
        }
    }

    private String condition() {
        String tail = pick("<", "<=", ">", ">=", ">=", "<") + " " + (random.nextBoolean() ? "$t" : random.nextInt(7));
        String set = "Measure( of == $g, name == \"甲\", back < 2, $v : value " + pick("", "", ", value > 1") + " )";
        String function = pick("sum", "average", "min", "max");
        String n = "$n" + count++;
        return switch (random.nextInt(7)) {
            case 0 ->
                "    Measure( of == $g, name == \"%s\", back == 0, value %s )%n".formatted(pick("甲", "乙", "丙"), tail);
            case 1 -> "    Measure( of == $g, name == \"综合\", value %s )%n".formatted(tail);
            case 2 -> "    accumulate( %s; %s : %s( $v ); %s %s )%n".formatted(set, n, function, n, tail);
            case 3 ->
                "    accumulate( %s; %s : sum( $v ) )%n    Measure( of == $g, name == \"丙\", back == 0, value + %s %s )%n"
                        .formatted(set, n, n, tail);
            case 4 ->
                "    accumulate( Measure( of == $g, name == \"甲\", back < 2, value %s ); %s : count(1); %s >= %d )%n"
                        .formatted(tail, n, n, 1 + random.nextInt(2));
            case 5 ->
                figure("乙", "$x" + n.substring(1))
                        + "    Measure( of == $g, name == \"丙\", back == 0, value %s %s %s )%n"
                                .formatted(pick("+", "-"), "$x" + n.substring(1), tail);
            default ->
                "    not Measure( of == $g, name == \"%s\", back == 0, value %s )%n".formatted(pick("乙", "丙"), tail);
        };
    }

    private static String figure(String name, String variable) {
        return "    Measure( of == $g, name == \"%s\", back == 0, %s : value )%n".formatted(name, variable);
    }

    private void rule(String conclusion, String... conditions) {
        rules.append("%nrule \"规则%d\"%n    @clause(\"条款\")%nwhen%n    $g : Grant()%n".formatted(count++))
                .append("    Parameter( name == \"底线\", $t : value )\n")
                .append(String.join("", conditions))
                .append("then\n    ")
                .append(conclusion)
                .append(";\nend\n");
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }
}
