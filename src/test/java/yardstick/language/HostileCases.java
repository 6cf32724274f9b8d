package yardstick.language;

import java.util.ArrayList;
import java.util.List;

/** Puts hostile texts into a small rule file that is sound otherwise, each on a line of its own. */
abstract class HostileCases {

    static final String FILE = """
            package hostile;
            rule "r"
                @clause("三主两特")
            when
                $z : Zone()
            then
                conclude( $z, "OVER_CAP" );
            end
            """;

    /** A file, the mistake it has, and where. */
    record Case(String title, String text, Mistake mistake, int line) {

        @Override
        public String toString() {
            return title;
        }
    }

    private final List<Case> cases = new ArrayList<>();

    final List<Case> cases() {
        return List.copyOf(cases);
    }

    static String withCondition(String condition) {
        return FILE.replace("$z : Zone()", condition);
    }

    final void add(Mistake mistake, int line, String text, String... titles) {
        cases.add(new Case(titles.length == 0 ? text : titles[0], text, mistake, line));
    }

    final void condition(Mistake mistake, String... conditions) {
        for (String condition : conditions) {
            add(mistake, 5, withCondition(condition), condition);
        }
    }

    final void constraint(Mistake mistake, String... constraints) {
        for (String constraint : constraints) {
            condition(mistake, "$z : Zone( " + constraint + " )");
        }
    }

    final void consequence(Mistake mistake, String... consequences) {
        for (String consequence : consequences) {
            add(mistake, 7, FILE.replace("conclude( $z, \"OVER_CAP\" );", consequence), "then " + consequence);
        }
    }

    final void head(Mistake mistake, String... heads) {
        for (String head : heads) {
            add(mistake, 3, FILE.replace("@clause(\"三主两特\")", "@clause(\"三主两特\") " + head), "rule " + head);
        }
    }

    final void top(Mistake mistake, String... tops) {
        for (String top : tops) {
            add(mistake, 1, FILE.replace("package hostile;", top), "file " + top);
        }
    }
}
