package yardstick.bench.peer;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Parameter;

/**
 * The rules as expressions of CEL for Java 0.14 (github.com/google/cel-java), one record at a time: what concerns a grant or an
 * application is joined in Java, and so is the order of those that compete. Rules are asked from the strongest outcome down.
 */
final class Cel implements Peer {

    private static final CelType NUMBERS = ListType.create(SimpleType.DOUBLE);
    private static final CelType TEXTS = ListType.create(SimpleType.STRING);
    private static final Map<String, CelType> FIELDS = Map.ofEntries(
            Map.entry("results", NUMBERS),
            Map.entry("reports", NUMBERS),
            Map.entry("attendance", NUMBERS),
            Map.entry("capability", SimpleType.DOUBLE),
            Map.entry("progress", NUMBERS),
            Map.entry("owed", SimpleType.BOOL),
            Map.entry("withdrawn", SimpleType.BOOL),
            Map.entry("leadingIndustries", TEXTS),
            Map.entry("offeredFunctions", TEXTS),
            Map.entry("offeredLayouts", TEXTS),
            Map.entry("industries", TEXTS),
            Map.entry("functions", TEXTS),
            Map.entry("layouts", TEXTS),
            Map.entry("result", SimpleType.DOUBLE),
            Map.entry("effort", SimpleType.DOUBLE),
            Map.entry("holdsGrant", SimpleType.BOOL),
            Map.entry("status", SimpleType.STRING),
            Map.entry("limited", SimpleType.BOOL),
            Map.entry("places", SimpleType.DOUBLE),
            Map.entry("ahead", SimpleType.DOUBLE),
            Map.entry("held", SimpleType.DOUBLE));

    private static final String INDUSTRIES = "(industries.size() == 0 || industries.exists(i, i in leadingIndustries))";
    private static final String FUNCTIONS = "(functions.size() == 0 || functions.exists(i, i in offeredFunctions))";
    private static final String LAYOUTS = "(layouts.size() == 0 || layouts.exists(i, i in offeredLayouts))";

    private final Thresholds thresholds;
    private final Map<String, Object> parameters = new HashMap<>();
    private final CelCompiler compiler;
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
    private final List<CelRuntime.Program> exit;
    private final List<CelRuntime.Program> warn;
    private final CelRuntime.Program deserving;
    private final CelRuntime.Program admitted;

    Cel(List<Parameter> parameters) {
        this.thresholds = Thresholds.of(parameters);
        parameters.forEach(parameter ->
                this.parameters.put(parameter.name(), parameter.value().doubleValue()));
        this.compiler = compiler();
        this.exit = Stream.of(
                        "double(results.filter(x, x < {成效底线}).size()) >= {成效连续期数} && !owed",
                        "double(reports.filter(x, x == 0.0).size()) >= {缺报次数上限}",
                        "double(attendance.filter(x, x < {出勤底线}).size()) >= {缺勤连续期数}",
                        "withdrawn",
                        "capability < {能力底线} && double(progress.filter(x, x < 100.0).size()) >= {逾期里程碑上限}")
                .map(this::program)
                .toList();
        this.warn = Stream.of("results[0] < {成效底线}", "!" + INDUSTRIES, "!" + FUNCTIONS, "!" + LAYOUTS)
                .map(this::program)
                .toList();
        this.deserving = program(
                "effort >= {争取门槛} && result >= {成效门槛} && " + INDUSTRIES + " && " + FUNCTIONS + " && " + LAYOUTS);
        this.admitted = program("status == 'HELD' && (!limited || ahead < places - held)");
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL);
        FIELDS.forEach(builder::addVar);
        return builder.build();
    }

    /** Compiles a rule; a parameter in braces becomes its value. */
    private CelRuntime.Program program(String rule) {
        String text = rule;
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            text = text.replace(
                    "{" + parameter.getKey() + "}", parameter.getValue().toString());
        }
        try {
            return runtime.createProgram(compiler.compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Override
    public Decided decide(Dossier dossier) {
        String[] outcomes = new String[dossier.subjectCount()];
        for (Grant grant : dossier.grants()) {
            Map<String, Object> fields = fields(GrantSheet.of(grant, dossier, thresholds));
            outcomes[grant.ordinal()] = any(exit, fields) ? "EXIT" : any(warn, fields) ? "WARN" : "RETAIN";
        }
        List<ApplicationSheet> qualified = new ArrayList<>();
        for (Application application : dossier.applications()) {
            ApplicationSheet sheet = ApplicationSheet.of(application, dossier);
            boolean deserves = holds(deserving, fields(sheet));
            outcomes[application.ordinal()] = deserves ? "DEFER" : "DECLINE";
            if (deserves && !sheet.holdsGrant()) {
                qualified.add(sheet);
            }
        }
        for (Standing standing : Standing.of(qualified, dossier)) {
            if (holds(admitted, fields(standing))) {
                outcomes[standing.sheet().application().ordinal()] = "ADMIT";
            }
        }
        return () -> outcomes;
    }

    private static boolean any(List<CelRuntime.Program> rules, Map<String, Object> fields) {
        for (CelRuntime.Program rule : rules) {
            if (holds(rule, fields)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(CelRuntime.Program rule, Map<String, Object> fields) {
        try {
            return (Boolean) rule.eval(name -> Optional.ofNullable(fields.get(name)));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> fields(GrantSheet sheet) {
        Map<String, Object> fields = lists(sheet.grant());
        fields.put("results", sheet.results());
        fields.put("reports", sheet.reports());
        fields.put("attendance", sheet.attendance());
        fields.put("capability", sheet.capability());
        fields.put("progress", sheet.progress());
        fields.put("owed", sheet.owed());
        fields.put("withdrawn", sheet.grant().withdrawn());
        return fields;
    }

    private static Map<String, Object> fields(ApplicationSheet sheet) {
        Map<String, Object> fields = lists(sheet.application());
        fields.put("result", sheet.results());
        fields.put("effort", sheet.effort());
        return fields;
    }

    private static Map<String, Object> fields(Standing standing) {
        var designation = standing.sheet().application().designation();
        var places = designation.places();
        return Map.of(
                "status",
                designation.status(),
                "limited",
                designation.limited(),
                "places",
                places == null ? 0.0 : places.doubleValue(),
                "ahead",
                (double) standing.ahead(),
                "held",
                (double) standing.held());
    }

    private static Map<String, Object> lists(Pair pair) {
        Map<String, Object> lists = new HashMap<>();
        lists.put("leadingIndustries", pair.zone().leadingIndustries());
        lists.put("offeredFunctions", pair.zone().functions());
        lists.put("offeredLayouts", pair.zone().layouts());
        lists.put("industries", pair.designation().industries());
        lists.put("functions", pair.designation().functions());
        lists.put("layouts", pair.designation().layouts());
        return lists;
    }
}
