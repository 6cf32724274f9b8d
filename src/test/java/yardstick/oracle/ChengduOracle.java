package yardstick.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import yardstick.oracle.Ladder.Ground;

/** What the policy chengdu-empowerment decides, written from the specification and from nothing else. */
public final class ChengduOracle {

    private static final Ladder GRANT = new Ladder("grant", List.of("EXIT", "WARN", "RETAIN"));
    private static final Ladder APPLICATION = new Ladder("application", List.of("ADMIT", "DEFER", "DECLINE"));

    private static final String PERFORMANCE = "成效得分";
    private static final String ENDEAVOUR = "争取得分";

    /** Yes or no, where all others are scores or percentages. */
    private static final String REPORTED = "按时报送";

    /** A grant or an application that exists at {@code asOf}; a pair has at most one of the two. */
    private record Subject(String zone, String designation, int since, JsonNode node) {}

    private record MeasureKey(String zone, String designation, String name, int period) {}

    private final JsonNode dossier;
    private final Map<String, BigDecimal> parameters;
    private final int asOf;
    private final Map<String, JsonNode> zones;
    private final Map<String, JsonNode> designations;
    private final List<Subject> grants;
    private final List<Subject> applications;
    private final Map<MeasureKey, JsonNode> measures = new HashMap<>();

    private ChengduOracle(JsonNode dossier, Map<String, BigDecimal> parameters) {
        this.dossier = dossier;
        this.parameters = parameters;
        asOf = Period.quarter(dossier.get("asOf").textValue());
        zones = byId("zones");
        designations = byId("designations");
        grants = subjects("grants");
        applications = subjects("applications");
        list("measures").forEach(measure -> measures.put(keyOf(measure), measure.path("value")));
    }

    public static List<Expected> decide(JsonNode dossier, Map<String, BigDecimal> parameters) {
        return new ChengduOracle(dossier, parameters).decisions();
    }

    private List<Expected> decisions() {
        return Stream.concat(
                        grants.stream().map(this::decideGrant),
                        applications.stream().map(this::decideApplication))
                .sorted(Expected.ORDER)
                .toList();
    }

    private Expected decideGrant(Subject grant) {
        Function<String, Figure> now = name -> figure(grant, grant, name, asOf);
        List<Ground> grounds = List.of(
                new Ground("工作成效不明显", "EXIT", poorPerformance(grant)),
                new Ground("意愿不强：未按时报送", "EXIT", lateReports(grant)),
                new Ground("意愿不强：例会缺席", "EXIT", absences(grant)),
                new Ground("意愿不强：书面放弃", "EXIT", withdrawn(grant)),
                new Ground("确实无法胜任", "EXIT", incapable(grant)),
                new Ground("工作成效下滑", "WARN", now.apply(PERFORMANCE).below(required("成效底线"))),
                new Ground("主导产业不匹配", "WARN", industriesMatch(grant, grant).not()),
                new Ground("功能定位不匹配", "WARN", functionsMatch(grant, grant).not()),
                new Ground("区位布局不匹配", "WARN", layoutsMatch(grant, grant).not()));
        return GRANT.decide(grant.zone(), grant.designation(), grounds);
    }

    private Truth poorPerformance(Subject grant) {
        Count low = count(grant, PERFORMANCE, "成效连续期数", figure -> figure.below(required("成效底线")));
        return Truth.and(
                low.atLeast(parameter("成效连续期数")), Truth.of(cityOwes(grant)).not());
    }

    private Truth lateReports(Subject grant) {
        Figure zero = Figure.known(BigDecimal.ZERO);
        Count late = count(grant, REPORTED, "缺报观察期数", figure -> figure.equalTo(zero));
        return late.atLeast(parameter("缺报次数上限"));
    }

    private Truth absences(Subject grant) {
        Count absent = count(grant, "例会出勤率", "缺勤连续期数", figure -> figure.below(required("出勤底线")));
        return absent.atLeast(parameter("缺勤连续期数"));
    }

    private Truth withdrawn(Subject grant) {
        return Truth.of(notAfterAsOf(grant.node().path("withdrawn")));
    }

    private Truth incapable(Subject grant) {
        Figure capability = figure(grant, grant, "能力得分", asOf);
        Count overdue = new Count(list("milestones")
                .filter(milestone -> isOf(milestone, grant) && notAfterAsOf(milestone.path("due")))
                .map(this::unfinished)
                .toList());
        return Truth.and(capability.below(required("能力底线")), overdue.atLeast(parameter("逾期里程碑上限")));
    }

    private Truth unfinished(JsonNode milestone) {
        String name = "milestone:" + milestone.get("id").textValue();
        return Figure.read(milestone.path("progress"), name).below(Figure.known(new BigDecimal(100)));
    }

    /** Whether a difficulty that the city owns and that concerns the grant is open at {@code asOf}. */
    private boolean cityOwes(Subject grant) {
        return list("difficulties")
                .filter(difficulty -> concerns(difficulty, grant))
                .filter(difficulty -> difficulty.get("owner").textValue().equals("CITY"))
                .filter(difficulty -> notAfterAsOf(difficulty.path("raised")))
                .anyMatch(difficulty -> !notAfterAsOf(difficulty.path("resolved")));
    }

    private static boolean concerns(JsonNode difficulty, Subject subject) {
        boolean wholeZone = difficulty.path("designation").textValue() == null;
        return wholeZone ? difficulty.get("zone").textValue().equals(subject.zone()) : isOf(difficulty, subject);
    }

    private Expected decideApplication(Subject application) {
        Truth qualified = qualified(application, application);
        Truth sought =
                Truth.of(designation(application).path("status").asText("HELD").equals("SOUGHT"));
        Truth place = place(application);
        Truth deserving = Truth.and(matched(application, application), merit(application, application));
        List<Ground> grounds = List.of(
                new Ground("积极争取且成效显著", "ADMIT", Truth.and(qualified, sought.not(), place)),
                new Ground("试点尚在争取", "DEFER", Truth.and(qualified, sought)),
                new Ground("名额已满", "DEFER", Truth.and(qualified, sought.not(), place.not())),
                new Ground("已赋能功能区统筹", "DEFER", Truth.and(deserving, holdsGrant(application))));
        return APPLICATION.decide(application.zone(), application.designation(), grounds);
    }

    private Truth qualified(Subject application, Subject viewer) {
        return Truth.and(
                matched(application, viewer),
                merit(application, viewer),
                holdsGrant(application).not());
    }

    private Truth matched(Subject subject, Subject viewer) {
        return Truth.and(
                industriesMatch(subject, viewer), functionsMatch(subject, viewer), layoutsMatch(subject, viewer));
    }

    private Truth merit(Subject application, Subject viewer) {
        Figure endeavour = figure(application, viewer, ENDEAVOUR, asOf);
        Figure performance = figure(application, viewer, PERFORMANCE, asOf);
        return Truth.and(endeavour.atLeast(required("争取门槛")), performance.atLeast(required("成效门槛")));
    }

    private Truth holdsGrant(Subject application) {
        return Truth.of(grants.stream().anyMatch(grant -> grant.zone().equals(application.zone())));
    }

    private Truth place(Subject application) {
        JsonNode places = designation(application).path("places");
        if (!places.isNumber()) {
            return Truth.TRUE;
        }
        BigDecimal taken = BigDecimal.valueOf(grants.stream()
                .filter(grant -> sameDesignation(grant, application))
                .count());
        Count better = new Count(applications.stream()
                .filter(other -> sameDesignation(other, application) && !other.equals(application))
                .map(other -> Truth.and(qualified(other, application), better(other, application)))
                .toList());
        return better.below(places.decimalValue().subtract(taken));
    }

    private static boolean sameDesignation(Subject left, Subject right) {
        return left.designation().equals(right.designation());
    }

    /** Whether the other application goes before this one, as this one sees it. */
    private Truth better(Subject other, Subject application) {
        Figure otherPerformance = figure(other, application, PERFORMANCE, asOf);
        Figure performance = figure(application, application, PERFORMANCE, asOf);
        Figure otherEndeavour = figure(other, application, ENDEAVOUR, asOf);
        Figure endeavour = figure(application, application, ENDEAVOUR, asOf);
        Truth smallerId = Truth.of(CodePoints.ORDER.compare(other.zone(), application.zone()) < 0);
        Truth betterEndeavour =
                Truth.or(otherEndeavour.above(endeavour), Truth.and(otherEndeavour.equalTo(endeavour), smallerId));
        return Truth.or(
                otherPerformance.above(performance), Truth.and(otherPerformance.equalTo(performance), betterEndeavour));
    }

    private Truth industriesMatch(Subject subject, Subject viewer) {
        return matches(subject, viewer, "leadingIndustries", "industries");
    }

    private Truth functionsMatch(Subject subject, Subject viewer) {
        return matches(subject, viewer, "functions", "functions");
    }

    private Truth layoutsMatch(Subject subject, Subject viewer) {
        return matches(subject, viewer, "layouts", "layouts");
    }

    private Truth matches(Subject subject, Subject viewer, String zoneField, String designationField) {
        Set<String> wanted = texts(designation(subject).path(designationField));
        if (wanted.isEmpty()) {
            return Truth.TRUE;
        }
        JsonNode offered = zones.get(subject.zone()).path(zoneField);
        if (!offered.isArray()) {
            String prefix = subject.zone().equals(viewer.zone()) ? "" : subject.zone() + "/";
            return Truth.unknown(List.of(prefix + zoneField));
        }
        return Truth.of(texts(offered).stream().anyMatch(wanted::contains));
    }

    /** How many of a measure's figures in a window match, the window never reaching behind {@code since}. */
    private Count count(Subject grant, String measure, String window, Function<Figure, Truth> test) {
        int tenure = asOf - grant.since() + 1;
        return new Count(IntStream.range(0, tenure)
                .filter(back -> BigDecimal.valueOf(back).compareTo(parameter(window)) < 0)
                .mapToObj(back -> test.apply(figure(grant, grant, measure, asOf - back)))
                .toList());
    }

    /** A figure of the subject, named as the viewer, whose decision it serves, would name it. */
    private Figure figure(Subject subject, Subject viewer, String measure, int period) {
        String prefix = subject.equals(viewer) ? "" : subject.zone() + "/" + subject.designation() + "/";
        JsonNode value = measures.get(new MeasureKey(subject.zone(), subject.designation(), measure, period));
        return Figure.read(value, prefix + measure + "@" + Period.quarter(period))
                .within(0, measure.equals(REPORTED) ? 1 : 100);
    }

    private Figure required(String name) {
        return Figure.known(parameter(name));
    }

    private BigDecimal parameter(String name) {
        BigDecimal value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }

    private JsonNode designation(Subject subject) {
        return designations.get(subject.designation());
    }

    private boolean notAfterAsOf(JsonNode period) {
        return period.textValue() != null && Period.quarter(period.textValue()) <= asOf;
    }

    private static boolean isOf(JsonNode fact, Subject subject) {
        return subject.zone().equals(fact.path("zone").textValue())
                && subject.designation().equals(fact.path("designation").textValue());
    }

    private List<Subject> subjects(String list) {
        return list(list)
                .filter(node -> notAfterAsOf(node.path("since")))
                .map(node -> new Subject(
                        node.get("zone").textValue(),
                        node.get("designation").textValue(),
                        Period.quarter(node.get("since").textValue()),
                        node))
                .toList();
    }

    private static MeasureKey keyOf(JsonNode measure) {
        return new MeasureKey(
                measure.path("zone").textValue(),
                measure.path("designation").textValue(),
                measure.get("name").textValue(),
                Period.quarter(measure.get("period").textValue()));
    }

    private Map<String, JsonNode> byId(String list) {
        Map<String, JsonNode> result = new HashMap<>();
        list(list).forEach(node -> result.put(node.get("id").textValue(), node));
        return result;
    }

    private Stream<JsonNode> list(String name) {
        return StreamSupport.stream(dossier.path(name).spliterator(), false);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> result = new HashSet<>();
        array.forEach(node -> result.add(node.textValue()));
        return result;
    }
}
