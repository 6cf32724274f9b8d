package yardstick.crosscheck;

import java.util.ArrayList;
import java.util.List;
import yardstick.crosscheck.Leaf.Sort;

/** The names that are visible at some place of a random rule. */
final class Names {

    private final int[] used;
    private final List<Leaf> named;

    private Names(int[] used, List<Leaf> named) {
        this.used = used;
        this.named = named;
    }

    static Names none() {
        return new Names(new int[1], new ArrayList<>());
    }

    /** The same names; what is added to them is not seen outside. */
    Names inner() {
        return new Names(used, new ArrayList<>(named));
    }

    /** A name not yet taken. */
    String fresh(String prefix) {
        return "$" + prefix + ++used[0];
    }

    Leaf add(String name, Sort sort, String domain) {
        Leaf leaf = new Leaf(name, sort, domain);
        named.add(leaf);
        return leaf;
    }

    /** All that can be read by these names. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>(named);
        for (Leaf leaf : named) {
            leaves.addAll(leaf.sort() == Sort.FACT ? Leaf.of(leaf.domain(), leaf.text() + ".") : List.of());
        }
        return leaves;
    }

    /** Facts of one type, or of any subject's, named directly or by way of a field. */
    List<Leaf> facts(String type) {
        return leaves().stream()
                .filter(leaf -> leaf.domain().equals(type) || (type.equals("Subject") && leaf.isSubject()))
                .toList();
    }

    /** Numbers of parameters. */
    List<Leaf> parameters() {
        return named.stream().filter(leaf -> leaf.text().startsWith("$p")).toList();
    }

    /** Numbers that were given names. */
    List<Leaf> numbers() {
        return named.stream().filter(leaf -> leaf.sort() == Sort.NUMBER).toList();
    }
}
