package yardstick.explain.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yardstick.crosscheck.RandomFacts;
import yardstick.crosscheck.RandomRules;
import yardstick.crosscheck.Seeds;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Reckoned;
import yardstick.evaluate.reference.Reference;
import yardstick.facts.DossierReader;
import yardstick.language.RuleChecker;
import yardstick.number.Numbers;
import yardstick.number.Ratio;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/** A number that is spelled out comes to the same when it is read as it is told and reckoned once more. */
class SpelledOutTest {

    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    private int read;

    @Test
    void each_derived_number_of_random_rules_comes_out_as_it_is_told() {
        Seeds.upTo(120).forEach(seed -> {
            try {
                check(RandomRules.policy(seed), seed);
            } catch (InvalidInput refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        });
        assertThat(read).as("numbers read").isGreaterThan(100);
    }

    private void check(PolicyFolder folder, long seed) {
        var rules = RuleChecker.check(folder);
        byte[] json = new RandomFacts(seed).dossier().toString().getBytes(StandardCharsets.UTF_8);
        Dossier dossier = DossierReader.read(new ByteArrayInputStream(json), "dossier.json", folder.period());
        World world = World.of(rules, dossier, folder.parameters(), folder.indicators());
        Reference reference = new Reference(rules.rules(), world);
        for (Rule rule : rules.inForce(dossier.asOf())) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                for (Subject subject : world.dossier().subjects(rule.subjectKind()).stream()
                        .limit(4)
                        .toList()) {
                    for (Reckoned way : reference.reckoned(derive.measure(), subject, 0, 2)) {
                        check(way, subject, reference);
                    }
                }
            }
        }
    }

    private void check(Reckoned way, Subject subject, Reference reference) {
        Names names = new Names(way.rule(), subject, reference.asOf());
        SpelledOut spelled = new SpelledOut(names, way.frame(), reference.indicators(), 0);
        Words told = spelled.of(((Conclusion.Derive) way.rule().conclusion()).value());
        boolean known = Numbers.isExact(way.number())
                && spelled.figures().values().stream().allMatch(Numbers::isExact);
        if (known) {
            String text = told.en();
            List<Map.Entry<Words, Object>> figures =
                    new ArrayList<>(spelled.figures().entrySet());
            figures.sort(Comparator.comparing(figure -> -figure.getKey().en().length()));
            for (Map.Entry<Words, Object> figure : figures) {
                String value = number(figure.getValue()).toPlainString();
                assertThat(figure.getKey().en()).as("tells its figure").contains(digits(value));
                text = text.replace(figure.getKey().en(), value);
            }
            BigDecimal again = new Reader(text).all();
            assertThat(again.subtract(number(way.number())).abs())
                    .as("%s = %s, as told %s", text, again, told.en())
                    .isLessThan(MILLIONTH);
            read++;
        }
    }

    private static BigDecimal number(Object exact) {
        return exact instanceof Ratio ratio
                ? ratio.numerator().divide(ratio.denominator(), 20, RoundingMode.HALF_EVEN)
                : (BigDecimal) exact;
    }

    /** As many digits as are told of a number that does not end. */
    private static String digits(String value) {
        int point = value.indexOf('.');
        return point < 0 ? value : value.substring(0, Math.min(value.length(), point + 7));
    }

    /** Reads what is told in English as arithmetic. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        BigDecimal all() {
            BigDecimal sum = sum();
            assertThat(text.substring(at)).as("nothing is left of “%s”", text).isEmpty();
            return sum;
        }

        private boolean hears(String word) {
            boolean heard = text.startsWith(word, at);
            at += heard ? word.length() : 0;
            return heard;
        }

        private BigDecimal sum() {
            BigDecimal sum = product();
            while (true) {
                if (hears(" + ")) {
                    sum = sum.add(product());
                } else if (hears(" - ")) {
                    sum = sum.subtract(product());
                } else if (hears(" rounded to ")) {
                    sum = sum.setScale(one().intValueExact(), RoundingMode.HALF_UP);
                    assertThat(hears(" decimal places")).isTrue();
                } else if (hears(" rounded down to a whole number")) {
                    sum = sum.setScale(0, RoundingMode.FLOOR);
                } else {
                    return sum;
                }
            }
        }

        private BigDecimal product() {
            BigDecimal product = one();
            while (true) {
                if (hears(" * ")) {
                    product = product.multiply(one());
                } else if (hears(" / ")) {
                    product = product.divide(one(), 20, RoundingMode.HALF_EVEN);
                } else {
                    return product;
                }
            }
        }

        private BigDecimal one() {
            if (hears("(")) {
                BigDecimal inner = sum();
                assertThat(hears(")")).as("closed in “%s” at %s", text, at).isTrue();
                return inner;
            }
            if (hears("the absolute value of ")) {
                return sum().abs();
            }
            boolean lesser = hears("the lesser of ");
            if (lesser || hears("the greater of ")) {
                BigDecimal first = sum();
                assertThat(hears(" and ")).as("two in “%s” at %s", text, at).isTrue();
                BigDecimal second = sum();
                return lesser ? first.min(second) : first.max(second);
            }
            int from = at;
            while (at < text.length() && "-.0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            assertThat(at).as("a number in “%s” at %s", text, from).isGreaterThan(from);
            return new BigDecimal(text.substring(from, at));
        }
    }
}
