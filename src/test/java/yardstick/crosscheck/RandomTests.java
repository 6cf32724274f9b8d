package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.List;
import yardstick.crosscheck.Leaf.Sort;

/** Random tests and numbers over what is visible at some place of a rule. */
final class RandomTests {

    private static final List<String> RELATIONS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Dice dice;

    RandomTests(Dice dice) {
        this.dice = dice;
    }

    /** A test that reads at least one of its own leaves; the others may join in. */
    String test(List<Leaf> own, List<Leaf> others) {
        return test(own, others, 2);
    }

    private String test(List<Leaf> own, List<Leaf> others, int depth) {
        int kind = depth == 0 ? 9 : dice.between(0, 11);
        return switch (kind) {
            case 0, 1 -> both(own, others, depth, " || ");
            case 2 -> both(own, others, depth, " && ");
            case 3 -> "!( " + test(own, others, depth - 1) + " )";
            default -> simple(dice.pick(own), others);
        };
    }

    private String both(List<Leaf> own, List<Leaf> others, int depth, String sign) {
        String left = grouped(test(own, others, depth - 1));
        String right = grouped(test(own, others, depth - 1));
        return left + sign + right + (dice.chance(0.2) ? sign + grouped(test(own, others, 0)) : "");
    }

    /** In brackets if need be: Drools reads {@code after} behind a sign as an operator. */
    private String grouped(String test) {
        boolean must = test.contains("||") || test.contains("&&") || test.startsWith("after");
        return must || dice.chance(0.1) ? "( " + test + " )" : test;
    }

    private String simple(Leaf leaf, List<Leaf> others) {
        return switch (leaf.sort()) {
            case NUMBER -> numbers(leaf, others);
            case TEXT, ID -> texts(leaf, others);
            case TRUTH -> dice.pick(leaf.text() + " == true", leaf.text() + " != true", leaf.text(), "!" + leaf.text());
            case LIST -> lists(leaf, others);
            case FACT -> facts(leaf, others);
        };
    }

    private String numbers(Leaf leaf, List<Leaf> others) {
        if (dice.chance(0.1)) {
            return among(leaf, "");
        }
        String left = dice.chance(0.8) ? leaf.text() : number(leaf, others, 1);
        String right = number(leaf, others, dice.chance(0.7) ? 0 : 2);
        String relation = dice.pick(RELATIONS);
        return dice.chance(0.9) ? left + " " + relation + " " + right : right + " " + relation + " " + left;
    }

    /** A number that reads the leaf, a literal like it, or another number. */
    String number(Leaf leaf, List<Leaf> others, int depth) {
        List<Leaf> numbers = of(Sort.NUMBER, others);
        if (depth > 0 && dice.chance(0.7)) {
            String left = number(leaf, others, depth - 1);
            String right = number(leaf, others, depth - 1);
            return dice.chance(0.25) ? call(left, right) : calculation(left, right);
        }
        if (!numbers.isEmpty() && dice.chance(0.4)) {
            return dice.pick(numbers).text();
        }
        return depth > 0 && dice.chance(0.6) ? leaf.text() : dice.pick(leaf.literals());
    }

    private String calculation(String left, String right) {
        return switch (dice.between(0, 4)) {
            case 0, 1 -> "(" + left + " + " + right + ")";
            case 2 -> "(" + left + " - " + right + ")";
            case 3 -> left + " * " + right;
            default -> left + " / " + (dice.chance(0.5) ? "(" + right + " - 2)" : dice.pick("2", "3", "0.5", "7"));
        };
    }

    private String call(String left, String right) {
        return switch (dice.between(0, 5)) {
            case 0, 1 -> dice.pick("min", "max") + "( " + left + ", " + right + " )";
            case 2 -> "abs( " + left + " - " + right + " )";
            case 3 -> "floor( " + left + " )";
            default -> "round( " + left + " / 3, " + dice.between(0, 2) + " )";
        };
    }

    /** That a value is, or is not, one of some like it. */
    private String among(Leaf leaf, String quote) {
        List<String> values = new ArrayList<>();
        for (int count = dice.between(1, 3); count > 0; count--) {
            values.add(quote + dice.pick(leaf.literals()) + quote);
        }
        return leaf.text() + dice.pick(" in ( ", " in ( ", " not in ( ") + String.join(", ", values) + " )";
    }

    private String texts(Leaf leaf, List<Leaf> others) {
        List<Leaf> lists = others.stream()
                .filter(other -> other.sort() == Sort.LIST && other.domain().equals(leaf.domain()))
                .toList();
        if (!lists.isEmpty() && dice.chance(0.5)) {
            return leaf.text() + " memberOf " + dice.pick(lists).text();
        }
        if (dice.chance(0.2)) {
            return among(leaf, "\"");
        }
        List<Leaf> same = others.stream().filter(leaf::comparableWith).toList();
        if (same.isEmpty() || dice.chance(0.7)) {
            return leaf.text() + dice.pick(" == ", " == ", " != ") + '"' + dice.pick(leaf.literals()) + '"';
        }
        Leaf other = dice.pick(same);
        boolean ordered = leaf.sort() == Sort.ID && other.sort() == Sort.ID;
        return leaf.text() + " " + (ordered ? dice.pick(RELATIONS) : dice.pick("==", "!=")) + " " + other.text();
    }

    private String lists(Leaf leaf, List<Leaf> others) {
        List<Leaf> lists = of(Sort.LIST, others);
        String not = dice.chance(0.2) ? "not " : "";
        if (!lists.isEmpty() && dice.chance(0.5)) {
            return leaf.text() + " " + not + "overlaps " + dice.pick(lists).text();
        }
        String element = '"' + dice.pick(leaf.literals()) + '"';
        return switch (dice.between(0, 3)) {
            case 0 -> leaf.text() + ".size " + dice.pick(RELATIONS) + " " + dice.between(0, 3);
            case 1 -> element + " " + not + "memberOf " + leaf.text();
            default -> leaf.text() + " " + not + "contains " + element;
        };
    }

    private String facts(Leaf leaf, List<Leaf> others) {
        List<Leaf> same = others.stream()
                .filter(other -> other.sort() == Sort.FACT && leaf.comparableWith(other))
                .toList();
        return (same.isEmpty()
                ? leaf.text() + " == " + leaf.text()
                : leaf.text() + dice.pick(" == ", " != ") + dice.pick(same).text());
    }

    private static List<Leaf> of(Sort sort, List<Leaf> leaves) {
        return leaves.stream().filter(leaf -> leaf.sort() == sort).toList();
    }
}
