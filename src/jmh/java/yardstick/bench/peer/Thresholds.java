package yardstick.bench.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.vocabulary.Parameter;

/** The parameters of the policy, each where a program can read it at once. */
record Thresholds(
        BigDecimal resultsFloor,
        int resultsPeriods,
        int reportsPeriods,
        int late,
        BigDecimal attendanceFloor,
        int attendancePeriods,
        BigDecimal capabilityFloor,
        int overdue,
        BigDecimal effort,
        BigDecimal results) {

    /** The progress of a milestone that is done. */
    static final BigDecimal COMPLETE = BigDecimal.valueOf(100);

    static Thresholds of(List<Parameter> parameters) {
        Map<String, BigDecimal> values =
                parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::value));
        return new Thresholds(
                values.get("成效底线"),
                values.get("成效连续期数").intValueExact(),
                values.get("缺报观察期数").intValueExact(),
                values.get("缺报次数上限").intValueExact(),
                values.get("出勤底线"),
                values.get("缺勤连续期数").intValueExact(),
                values.get("能力底线"),
                values.get("逾期里程碑上限").intValueExact(),
                values.get("争取门槛"),
                values.get("成效门槛"));
    }
}
