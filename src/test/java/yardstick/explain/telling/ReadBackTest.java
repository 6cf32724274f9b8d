package yardstick.explain.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.crosscheck.RandomFacts;
import yardstick.crosscheck.RandomRules;
import yardstick.crosscheck.Seeds;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Reference;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.RuleAccount;
import yardstick.facts.DossierReader;
import yardstick.language.RuleChecker;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/**
 * What is told of random rules is read back, by its words alone, and decided once more: each condition comes out as the rule has it.
 */
class ReadBackTest {

    private static final long SEEDS = 12;

    private static final Pattern PATTERN = Pattern.compile("[A-Z][a-z]+\\(");

    /** What whoever listens has no ear for, and may leave out. */
    private static final Pattern UNLEARNT = Pattern.compile(
            "(Attribute|Decision|Period|Party|min|max|abs|round|floor)\\(|\\b(party|scope|since|years|after|from|until|started"
                    + "|expired|answered|age)\\b| in \\(| / ");

    private static final Pattern FIGURE = Pattern.compile("^(-?[0-9]+(\\.[0-9]+)?…?)");
    private static final Pattern OF_ZH = Pattern.compile("^[0-9]+ \\S+中(?:没有|有 ([0-9]+) )");
    private static final Pattern OF_EN = Pattern.compile("^(?:none|([0-9]+)) of [0-9]");
    private static final String BETWEEN = "-?[0-9.]+…? (至 -?[0-9]|to -?[0-9]|或 没有|or none|or more|or less).*";
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    private record Heard(ConditionAccount account, String rule, String text, String drl, Truth expected) {}

    @Test
    void each_told_condition_read_back_is_as_true_as_what_the_rule_says() {
        int[] counts = new int[2];
        Seeds.upTo(SEEDS).forEach(seed -> new Sample(seed).check(counts));
        assertThat(counts[0]).as("read, not left out").isGreaterThan(counts[1]);
    }

    private static final class Sample {
        private final long seed;

        Sample(long seed) {
            this.seed = seed;
        }

        void check(int[] counts) {
            PolicyFolder folder = RandomRules.policy(seed);
            RuleSet rules;
            World world;
            try {
                rules = RuleChecker.check(folder);
                Dossier dossier = DossierReader.read(
                        new ByteArrayInputStream(
                                new RandomFacts(seed).dossier().toString().getBytes(StandardCharsets.UTF_8)),
                        "dossier.json",
                        folder.period());
                world = World.of(rules, dossier, folder.parameters());
            } catch (InvalidInput refused) {
                return;
            }
            Set<String> measures = new TreeSet<>(rules.derivedMeasures());
            measures.addAll(List.of("成效得分", "争取得分", "能力得分", "例会出勤率", "营收"));
            Reference reference = new Reference(rules.rules(), world);
            for (Kind kind : Kind.values()) {
                world.dossier().subjects(kind).stream().limit(2).forEach(subject -> {
                    for (Language language : Language.values()) {
                        Spoken spoken = new Spoken(
                                language, world.dossier(), subject, List.copyOf(measures), folder.parameters());
                        tell(rules, reference, subject, spoken, world, folder, counts);
                    }
                });
            }
        }

        private void tell(
                RuleSet rules,
                Reference reference,
                Subject subject,
                Spoken spoken,
                World world,
                PolicyFolder folder,
                int[] counts) {
            List<Heard> heard = new ArrayList<>();
            for (Rule rule : rules.inForce(world.dossier().asOf())) {
                if (rule.conclusion()
                        .subject()
                        .type()
                        .name()
                        .equals(subject.subjectKind().name())) {
                    RuleAccount told = new RuleTeller(reference, folder.clauses()).tell(rule, subject);
                    told.conditions().forEach(account -> hear(account, rule, folder, spoken, heard, counts));
                }
            }
            StringBuilder text = new StringBuilder(folder.ruleFiles().get(0).text());
            for (int i = 0; i < heard.size(); i++) {
                text.append(heard.get(i).drl.replace("NAME", "读回" + i));
            }
            RuleSet all;
            try {
                all = RuleChecker.check(with(folder, text.toString()));
            } catch (InvalidInput refused) {
                String[] lines = text.toString().split("\n", -1);
                String where = refused.problems().get(0).location().toString().split(":", -1)[1];
                throw new AssertionError(
                        "seed " + seed + "\n" + refused.problems().get(0) + "\n" + lines[Integer.parseInt(where) - 1],
                        refused);
            }
            Reference again = new Reference(all.rules(), world);
            for (int i = 0; i < heard.size(); i++) {
                Heard each = heard.get(i);
                String name = "读回" + i;
                Rule rule = all.rules().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                counts[0]++;
                assertThat(again.truth(rule, subject))
                        .as(
                                "seed %s, %s %s%n%s%n%s%n%s",
                                seed,
                                subject.subjectKind(),
                                subject.ids(),
                                each.text,
                                rule(folder, each.rule),
                                each.drl)
                        .isEqualTo(each.expected);
            }
        }

        /** The figures beside a comparison are what its sides come to. */
        private void figures(ConditionAccount account, Rule rule, Spoken spoken, List<Heard> heard) {
            Words actual = account.actual();
            Words required = account.required();
            Hearing.Sides sides = new Hearing(account.text().in(spoken.language), spoken).sides();
            if (sides == null || actual == null || required == null) {
                return;
            }
            String words = actual.in(spoken.language);
            Matcher members = (spoken.zh() ? OF_ZH : OF_EN).matcher(words);
            boolean open = words.contains(spoken.zh() ? "未知" : "not known");
            String figure = first(words);
            if (members.find()) {
                figure = open ? null : members.group(1) == null ? "0" : members.group(1);
            }
            boolean exact = figure != null && !words.matches(BETWEEN);
            if (exact) {
                heard.add(new Heard(account, rule.name(), words, drl(spoken, figure, sides.left(), null), Truth.TRUE));
            }
            String limit = required.in(spoken.language);
            for (String relation : spoken.relations.keySet()) {
                limit = limit.startsWith(relation + " ") ? limit.substring(relation.length() + 1) : limit;
            }
            String right = first(limit);
            if (right != null && !limit.matches(BETWEEN)) {
                heard.add(new Heard(account, rule.name(), limit, drl(spoken, right, sides.right(), null), Truth.TRUE));
            }
            if (account.distance() != null) {
                String apart = first(account.distance().in(spoken.language).replace("相差 ", ""));
                heard.add(new Heard(
                        account,
                        rule.name(),
                        account.distance().zh(),
                        drl(spoken, apart, sides.left(), sides.right()),
                        Truth.TRUE));
            }
        }

        private static @Nullable String first(String words) {
            Matcher matcher = FIGURE.matcher(words);
            return matcher.find() ? matcher.group(1) : null;
        }

        /** That a number, or the distance of two, is a figure, as far as its digits go. */
        private static String drl(Spoken spoken, String figure, Hearing.Piece one, Hearing.@Nullable Piece other) {
            SpokenScope scope = SpokenScope.top(spoken.decided);
            String left = one.said().apply(scope);
            String number = "0 + ( " + left + " )";
            if (other != null) {
                String right = other.said().apply(scope);
                number = "0 + ( " + left + " ) - ( " + right + " )";
            }
            boolean cut = figure.endsWith("…");
            BigDecimal digits = new BigDecimal(figure.replace("…", ""));
            BigDecimal more =
                    digits.signum() < 0 || figure.startsWith("-") ? digits.subtract(MILLIONTH) : digits.add(MILLIONTH);
            String same = cut ? between(number, digits, more) : number + " == " + digits.toPlainString();
            String turned = cut
                    ? between(number, digits.negate(), more.negate())
                    : number + " == " + digits.negate().toPlainString();
            scope.test(other == null ? same : "( " + same + " ) || ( " + turned + " )");
            return "\nrule \"NAME\" @clause(\"条款\")\nwhen\n    " + String.join("\n    ", scope.lines)
                    + "\nthen\n    conclude( $me, \"FIRST\" );\nend\n";
        }

        private static String between(String number, BigDecimal one, BigDecimal other) {
            return "( " + number + " >= " + one.min(other).toPlainString() + " ) && ( " + number + " <= "
                    + one.max(other).toPlainString() + " )";
        }

        private void hear(
                ConditionAccount account,
                Rule rule,
                PolicyFolder folder,
                Spoken spoken,
                List<Heard> heard,
                int[] counts) {
            if (account.actual() != null && account.actual().equals(Sentence.NOTHING_TO_JUDGE.of())) {
                counts[1]++;
                return;
            }
            String text = account.text().in(spoken.language);
            String drl;
            try {
                SpokenScope scope = SpokenScope.top(spoken.decided);
                new Hearing(text, spoken).all().write(scope);
                drl = "\nrule \"NAME\" @clause(\"条款\")\nwhen\n    " + String.join("\n    ", scope.lines)
                        + "\nthen\n    conclude( $me, \"FIRST\" );\nend\n";
            } catch (Listening.NotUnderstood e) {
                if (UNLEARNT.matcher(rule(folder, rule.name())).find()) {
                    counts[1]++;
                    return;
                }
                throw new AssertionError(
                        "seed " + seed + " " + rule.name() + "\n" + text + "\n" + rule.place() + "\n" + e.getMessage(),
                        e);
            }
            if (PATTERN.matcher(drl).results().count() > 24) {
                counts[1]++;
                return;
            }
            heard.add(new Heard(account, rule.name(), text, drl, account.state()));
            figures(account, rule, spoken, heard);
        }
    }

    private static String rule(PolicyFolder folder, String name) {
        String text = folder.ruleFiles().get(0).text();
        int start = text.indexOf("rule \"" + name + "\"");
        return text.substring(start, text.indexOf("\nend", start));
    }

    private static PolicyFolder with(PolicyFolder folder, String text) {
        return new PolicyFolder(
                folder.path(),
                folder.id(),
                folder.title(),
                folder.issuer(),
                folder.version(),
                folder.period(),
                folder.matters(),
                folder.actionable(),
                folder.sources(),
                folder.clauses(),
                folder.parameters(),
                folder.indicators(),
                new java.util.TreeMap<>(),
                List.of(new RuleFile("random.drl", "random.drl", text)),
                List.of(),
                "");
    }
}
