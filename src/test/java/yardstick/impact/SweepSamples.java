package yardstick.impact;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.facts.DossierReader;

/** Four invented zones whose decisions turn at known values of two parameters. */
public final class SweepSamples {

    public static final String PROVINCIAL = "省市级主导上限";
    public static final String NATIONAL = "国家级主导上限";

    public static final String FACTS = """
            {"asOf": "2023", "note": "虚构示例",
             "zones": [
               {"id": "Z1", "name": "甲区", "level": "PROVINCIAL", "leadingIndustries": ["a", "b"], "featuredIndustries": []},
               {"id": "Z2", "name": "乙区", "level": "PROVINCIAL", "leadingIndustries": ["a", "b", "c"], "featuredIndustries": []},
               {"id": "Z3", "name": "丙区", "level": "NATIONAL", "leadingIndustries": ["a", "b", "c"], "featuredIndustries": []},
               {"id": "Z4", "name": "丁区", "leadingIndustries": ["a", "b", "c"], "featuredIndustries": []}]}
            """;

    private SweepSamples() {}

    public static Policy policy() {
        return Policy.load(Path.of("rules/mianyang-positioning"));
    }

    /** A dossier from JSON. */
    public static NamedDossier facts(Policy policy, String name, String json) {
        var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return new NamedDossier(name, DossierReader.read(in, name, policy.unit()));
    }

    /** A range of some values. */
    public static SweepRange range(String parameter, String... values) {
        return new SweepRange(parameter, Stream.of(values).map(BigDecimal::new).toList());
    }

    /** A sweep over the four zones. */
    public static Sweep sweep(String json, SweepRange... ranges) {
        Policy policy = policy();
        return Sweep.of(policy, List.of(facts(policy, "示例.json", json)), List.of(ranges));
    }
}
