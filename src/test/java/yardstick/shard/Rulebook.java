package yardstick.shard;

import java.util.Map;
import java.util.TreeMap;

/** Policies under test, invented: rules that cite one clause and know the outcomes OUT and IN of every kind of subject. */
final class Rulebook {

    private static final String WORDS = "{\"zh\": \"测试\", \"en\": \"test\"}";
    private static final String LADDER =
            "[{\"code\": \"OUT\", \"zh\": \"出\", \"en\": \"out\"}, {\"code\": \"IN\", \"zh\": \"入\", \"en\": \"in\"}]";

    private Rulebook() {}

    /**
     * A policy of some rules.
     *
     * @param kinds of subject that have a ladder, as they are written in policy.json
     */
    static PolicyText of(Iterable<String> kinds, String... rules) {
        TreeMap<String, String> ladders = new TreeMap<>();
        kinds.forEach(kind -> ladders.put('"' + kind + '"', LADDER));
        String policy = """
                {"id": "test", "title": WORDS, "issuer": WORDS, "version": "1", "period": "QUARTER", "ladders": LADDERS,
                 "sources": [{"id": "来源", "title": WORDS, "published": "虚构"}]}
                """.replace("WORDS", WORDS)
                .replace("LADDERS", ladders.toString().replace("=", ": "));
        return new PolicyText(
                "test-policy",
                new TreeMap<>(Map.of(
                        "policy.json",
                        policy,
                        "clauses.json",
                        "[{\"id\": \"条款\", \"text\": \"虚构\", \"source\": \"来源\"}]",
                        "parameters.csv",
                        "name,value,unit,clause,status,note\n底线,60,分,条款,assumed,\n",
                        "test.drl",
                        "package test;\n" + String.join("\n", rules))));
    }

    /** One rule. */
    static String rule(String name, String conclusion, String... conditions) {
        return "rule \"" + name + "\"\n    @clause(\"条款\")\nwhen\n    " + String.join("\n    ", conditions)
                + "\nthen\n    " + conclusion + ";\nend\n";
    }
}
