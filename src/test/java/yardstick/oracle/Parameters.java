package yardstick.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The parameters of the policies as published, and variants of them that a seed decides. */
final class Parameters {

    private static final Map<String, BigDecimal> CHENGDU = decimals(Map.of(
            "成效底线", "60",
            "能力底线", "40",
            "成效连续期数", "2",
            "逾期里程碑上限", "2",
            "缺报观察期数", "4",
            "争取门槛", "80",
            "缺报次数上限", "2",
            "成效门槛", "85",
            "出勤底线", "50",
            "缺勤连续期数", "2"));

    private static final Map<String, BigDecimal> MIANYANG = decimals(Map.of(
            "国家级主导上限", "3",
            "省市级主导上限", "2",
            "国家级特色上限", "2",
            "省市级特色上限", "2"));

    /** The thresholds of scores; all other parameters count periods, items or industries. */
    private static final Map<String, List<String>> THRESHOLDS = Map.of(
            "成效底线", List.of("59.9", "59.99", "60", "60.0", "60.01", "85"),
            "能力底线", List.of("0", "39.9", "40", "40.0", "70"),
            "争取门槛", List.of("0", "79.9", "80", "80.0", "80.01", "95"),
            "成效门槛", List.of("60", "84.99", "85", "85.0", "90", "100"),
            "出勤底线", List.of("0", "0.1", "49.99", "50", "50.0", "75", "100"));

    /** Of things and periods at least; at least none would hold for everything, and is refused. */
    private static final List<String> COUNTS = List.of("1", "1", "1", "2", "2", "2.0", "3", "3", "4", "7");

    private static final List<String> CAPS = List.of("0", "1", "1", "2", "2", "2.0", "3", "3", "4", "7");

    private Parameters() {}

    static Map<String, BigDecimal> chengdu() {
        return CHENGDU;
    }

    static Map<String, BigDecimal> mianyang() {
        return MIANYANG;
    }

    /** Replaces about half of the values; the same seed always gives the same ones. */
    static Map<String, BigDecimal> varied(Map<String, BigDecimal> parameters, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, BigDecimal> result = new TreeMap<>(parameters);
        result.replaceAll((name, value) -> random.nextBoolean() ? value : vary(name, random));
        return result;
    }

    private static BigDecimal vary(String name, SplittableRandom random) {
        List<String> values = THRESHOLDS.getOrDefault(name, MIANYANG.containsKey(name) ? CAPS : COUNTS);
        return new BigDecimal(values.get(random.nextInt(values.size())));
    }

    private static Map<String, BigDecimal> decimals(Map<String, String> texts) {
        Map<String, BigDecimal> result = new TreeMap<>();
        texts.forEach((name, text) -> result.put(name, new BigDecimal(text)));
        return Map.copyOf(result);
    }
}
