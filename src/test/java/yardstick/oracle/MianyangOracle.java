package yardstick.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import yardstick.oracle.Ladder.Ground;

/** What the policy mianyang-positioning decides, written from the specification and from nothing else. */
public final class MianyangOracle {

    private static final Ladder ZONE = new Ladder("zone", List.of("OVER_CAP", "WITHIN_CAP"));

    private final Map<String, BigDecimal> parameters;

    private MianyangOracle(Map<String, BigDecimal> parameters) {
        this.parameters = parameters;
    }

    public static List<Expected> decide(JsonNode dossier, Map<String, BigDecimal> parameters) {
        MianyangOracle oracle = new MianyangOracle(parameters);
        return StreamSupport.stream(dossier.path("zones").spliterator(), false)
                .map(oracle::decideZone)
                .sorted(Expected.ORDER)
                .toList();
    }

    private Expected decideZone(JsonNode zone) {
        List<Ground> grounds = List.of(
                new Ground("主导产业超限", "OVER_CAP", exceeds(zone, "leadingIndustries", "国家级主导上限", "省市级主导上限")),
                new Ground("特色产业超限", "OVER_CAP", exceeds(zone, "featuredIndustries", "国家级特色上限", "省市级特色上限")));
        return ZONE.decide(zone.get("id").textValue(), null, grounds);
    }

    private Truth exceeds(JsonNode zone, String field, String nationalLimit, String otherLimit) {
        Truth national = national(zone);
        BigDecimal most = parameters.get(nationalLimit).max(parameters.get(otherLimit));
        return Truth.or(
                moreThan(zone, field, most),
                Truth.and(national, moreThan(zone, field, parameters.get(nationalLimit))),
                Truth.and(national.not(), moreThan(zone, field, parameters.get(otherLimit))));
    }

    private static Truth national(JsonNode zone) {
        String level = zone.path("level").textValue();
        return level == null ? Truth.unknown(List.of("level")) : Truth.of(level.equals("NATIONAL"));
    }

    private static Truth moreThan(JsonNode zone, String field, BigDecimal limit) {
        JsonNode industries = zone.path(field);
        BigDecimal size = industries.isArray() ? BigDecimal.valueOf(industries.size()) : null;
        return new Figure(size, field).above(Figure.known(limit));
    }
}
