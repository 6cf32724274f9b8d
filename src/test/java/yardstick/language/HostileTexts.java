package yardstick.language;

import java.util.List;

/** Rule files by somebody who looks for a gap between our reading of a rule file and the parser's. */
final class HostileTexts extends HostileCases {

    private HostileTexts() {}

    static List<HostileCases.Case> all() {
        HostileTexts texts = new HostileTexts();
        texts.characters();
        texts.comments();
        texts.words();
        texts.structure();
        texts.accumulates();
        texts.constraints();
        texts.numbers();
        texts.heads();
        texts.consequences();
        texts.depths();
        return texts.cases();
    }

    private void characters() {
        constraint(
                Mistake.CHARACTER, "\\u0069d == \"x\"", "id == \"\\u0022 || true\"", "id == \"a\\\" || true || \\\"\"");
        constraint(Mistake.CHARACTER, "`id` == \"x\"", "id == `x`", "id == \"\u202Ex\"", "id == \"\uDB40\uDC41\"");
        constraint(Mistake.CHARACTER, "id\f== \"x\"", "id\u000B== \"x\"", "id == \"\0\"", "id == \"a\u00A0b\"");
        constraint(
                Mistake.CHARACTER, "i\u200Dd == \"x\"", "id == \"a\uFE0Fb\"", "id == \"\uFEFF\"", "id == \"\u3164\"");
        constraint(
                Mistake.CHARACTER, "id == \"\u001b[31m\"", "$", "$$", "$\u0430 : id", "i\u0501 == \"x\"", "id == 'x'");
        condition(Mistake.CHARACTER, "\uFEFF$z : Zone()", "$z : Zone()\u0085", "$z : Zone()\u2028$y : Grant()");
        condition(Mistake.CHARACTER, "$z : Zone()\0", "# $z : Zone()\n $z : Zone()");
        top(Mistake.CHARACTER, "package a\0;", "package a\\u003b;", "?");
    }

    private void comments() {
        condition(Mistake.CHARACTER, "// \u202E hidden\n $z : Zone()", "//\\u000aeval(true)\n $z : Zone()");
        condition(Mistake.CHARACTER, "/* \uDB40\uDC41 */ $z : Zone()", "/* \0 */ $z : Zone()");
        condition(Mistake.UNCLOSED, "$z : Zone() /* open", "$z : Zone() /*/", "$z : Zone() \"/*\n*/ \"");
        condition(Mistake.SYNTAX, "/* /* */ */ $z : Zone()", "$z : Zone( id == \"x\" /* , */ name == \"y\" )");
        add(Mistake.EMPTY, 2, withCondition("/*/ $z : Zone() /*/"), "all conditions in a comment");
        add(Mistake.EMPTY, 1, "/* " + FILE + " */", "all rules in a comment");
        consequence(Mistake.CONSEQUENCE, "conclude( $z, \"OVER_CAP\" ); // x\r System.exit(1);");
        add(Mistake.CONSEQUENCE, 6, FILE.replace("conclude( $z, \"OVER_CAP\" );", "/* conclude */"), "then a comment");
    }

    private void words() {
        add(Mistake.SYNTAX, 2, withCondition("$z : Zone( end == \"x\" )"), "a field called end");
        add(Mistake.SYNTAX, 2, withCondition("end : Zone()"), "a name called end");
        add(Mistake.SYNTAX, 2, withCondition("$z : Zone() rule \"y\" when"), "a rule within a rule");
        condition(Mistake.SYNTAX, "$z : Zone( then == \"x\" )", "not : Zone() $z : Zone()", "z : Zone()");
        add(Mistake.SYNTAX, 6, withCondition("$z"), "a name alone");
        condition(Mistake.REFUSED, "$z : Zone( when == \"x\" )", "$z : Zone() when Zone()", "$z : Zone() query q()");
        constraint(
                Mistake.UNKNOWN_FIELD, "class == \"x\"", "this.getClass == \"x\"", "static == \"x\"", "java == \"x\"");
        consequence(Mistake.REFUSED, "conclude( $z, \"OVER_CAP\" ); end end");
        consequence(
                Mistake.CONSEQUENCE,
                "conclude( $z, \"OVER_CAP\" ); then conclude( $z, \"OVER_CAP\" );",
                "then[x] x();");
    }

    private void structure() {
        condition(Mistake.REFUSED, "$z : Zone() do[x]", "if ( true ) do[x] $z : Zone()", "$z : Zone() break[x]");
        condition(
                Mistake.REFUSED,
                "$z : Zone() from $x",
                "$z : Zone() from entry-point \"a\"",
                "$z : Zone() @watch( id )");
        condition(
                Mistake.REFUSED,
                "$z : Zone() over window:length( 1 )",
                "$z : ( Zone() or Grant() )",
                "(or Zone() Grant())");
        condition(
                Mistake.REFUSED,
                "eval( true ) $z : Zone()",
                "$z : yardstick.vocabulary.Zone()",
                "$z : java.lang.Object()");
        condition(
                Mistake.REFUSED,
                "groupby( $z : Zone(); $z; count(1) )",
                "$z : /zones[ id == \"x\" ]",
                "/zones",
                "/zones/a");
        condition(
                Mistake.REFUSED,
                "forall( not Zone() ) $z : Zone()",
                "$z : Zone() || Grant()",
                "acc( Zone(); count(1) )");
        condition(Mistake.CHARACTER, "?q( $z; )", "$z : Zone#Grant()");
        condition(
                Mistake.SYNTAX,
                "$z := Zone()",
                "$z : Zone( \"Z01\"; )",
                "q( $z; )",
                "$z : Zone<String>()",
                "$z : Zone[]()");
        condition(
                Mistake.SYNTAX,
                "$z : Zone() && Grant()",
                "$z : Zone(), Grant()",
                "$z : Zone(); Grant()",
                "$z : Zone{}");
        condition(
                Mistake.SYNTAX, "$z : not Zone()", "forall() $z : Zone()", "not() $z : Zone()", "()", "$z : Zone() ()");
        condition(Mistake.UNKNOWN_PATTERN, "$z : Object()", "$z : zone()", "System() $z : Zone()");
        add(Mistake.UNKNOWN_NAME, 7, withCondition("not $z : Zone()"), "a name from within not");
        add(Mistake.UNKNOWN_NAME, 7, withCondition("exists $z : Zone()"), "a name from within exists");
    }

    private void accumulates() {
        String zone = "$z : Zone() ";
        condition(Mistake.REFUSED, zone + "accumulate( accumulate( Zone(); $n : count(1) ); $m : sum($n) )");
        condition(Mistake.REFUSED, zone + "accumulate( Zone(), init( int i = 0; ), action( i++; ), result( i ) )");
        condition(Mistake.REFUSED, zone + "accumulate( Zone() or Grant(); $m : count(1) )");
        condition(Mistake.REFUSED, zone + "accumulate( Zone( $i : id ); $n : count( $i.length() ) )");
        condition(Mistake.REFUSED, zone + "$n : Number() from accumulate( Grant(), count(1) )");
        condition(Mistake.REFUSED, zone + "$a : accumulate( Grant(); $n : count(1) )");
        condition(Mistake.REFUSED, zone + "accumulate( Zone(); $n : java.lang.Math.max(1) )");
        condition(
                Mistake.ACCUMULATE,
                zone + "accumulate( Zone(); $n : collectList(1) )",
                zone + "accumulate( Zone(); count(1) )");
        condition(Mistake.ACCUMULATE, zone + "accumulate( Zone(); $n : count() )", zone + "accumulate( ; ; )");
        condition(
                Mistake.SYNTAX,
                zone + "accumulate()",
                zone + "accumulate((",
                zone + "accumulate( Zone(); $n : count(1) + 1 )");
        condition(Mistake.NAME_TWICE, zone + "accumulate( Zone(); $n : count(1), $n : count(2) )");
        condition(Mistake.TYPE, zone + "accumulate( Zone( $i : id ); $n : sum($i) )");
    }

    private void constraints() {
        constraint(Mistake.CHARACTER, "this#Grant.zone != id", "id == (true ? \"a\" : \"b\")", "~1 == 1", "1 % 2 == 1");
        constraint(
                Mistake.REFUSED,
                "functions contains \"x\".toString()",
                "functions[0] == \"x\"",
                "functions[*] == \"x\"");
        constraint(
                Mistake.REFUSED,
                "this[\"id\"] == \"x\"",
                "id in ( new String(\"a\") )",
                "id not in ( \"a\".toString() )",
                "id str[startsWith] \"x\"");
        constraint(
                Mistake.REFUSED,
                "id matches \"(a+)+\"",
                "id == new String(\"x\")",
                "this instanceof Zone",
                "getId() == \"x\"");
        constraint(
                Mistake.REFUSED,
                "functions.stream().anyMatch(x -> true)",
                "eval( true )",
                "[\"a\":1] == 1",
                "{1} == 1");
        constraint(
                Mistake.SYNTAX,
                "id!.length == 1",
                "id = \"x\"",
                "id := name",
                "++id == 1",
                "1 << 2 == 4",
                "id -> \"x\"");
        constraint(
                Mistake.SYNTAX,
                "(String) id == \"x\"",
                "id == \"x\" == true",
                "id == \"x\"\"y\"",
                "id == \"x\" ,, true",
                ")(");
        constraint(
                Mistake.SYNTAX,
                "this",
                "|| true",
                "not not not",
                "id == \"x\" && || true",
                "id :: \"x\"",
                "$x : id == \"x\" || true");
        constraint(
                Mistake.UNKNOWN_FIELD,
                "System.out == 1",
                "Zone.id == \"x\"",
                "id.length == 1",
                "functions.size.x == 1");
        constraint(Mistake.UNKNOWN_NAME, "$x : $x", "id == $y", "$z.id == $q.id");
        constraint(
                Mistake.TYPE,
                "functions.size == \"1\"",
                "this == \"Z01\"",
                "id++ == 1",
                "true + 1 == 2",
                "functions == functions");
        constraint(Mistake.NULL, "this == null", "functions contains null");
        constraint(
                Mistake.TOO_LARGE,
                "x".repeat(1000) + " == 1",
                "id == \"" + "x".repeat(1000) + "\"",
                "$" + "x".repeat(1000) + " : id");
    }

    private void numbers() {
        String size = "functions.size > ";
        for (String number :
                List.of("0x10", "0b1", "017", "1e5", "1E400", "1_000", "10L", "10d", "10B", "5.", "1.2.3", "1,000")) {
            constraint(Mistake.NUMBER, size + number);
        }
        constraint(
                Mistake.NUMBER, size + "9".repeat(41), size + "9".repeat(100_000), size + "0." + "0".repeat(39) + "1");
        constraint(Mistake.FULL_WIDTH, size + "１０", size + "1０", size + "−5");
        constraint(Mistake.CHARACTER, size + "٣", size + "Ⅷ", size + "½");
        constraint(Mistake.DIVISION, size + "1/0", size + "1/0.00", size + "1/ -0", size + "functions.size/0");
        constraint(Mistake.SYNTAX, size + ".5", size + "--1", size + "+1");
    }

    private void heads() {
        head(
                Mistake.REFUSED,
                "salience 5",
                "extends \"x\"",
                "dialect \"mvel\"",
                "no-loop",
                "enabled( eval(true) )",
                "\"s\"",
                "@");
        head(
                Mistake.ANNOTATION,
                "@title(x())",
                "@title({\"a\",\"b\"})",
                "@title(value=\"a\")",
                "@title",
                "@title(@x(\"a\"))");
        head(
                Mistake.ANNOTATION,
                "@title(\"a\" + \"b\")",
                "@x.y.Z(\"a\")",
                "@Override",
                "@clause(\"三主两特\")",
                "@title(1)");
        head(Mistake.PERIOD, "@effective(\"2020Q1\")", "@effective(\"٢٠٢٠\")", "@effective(\"99999999999\")");
        head(Mistake.TOO_DEEP, "@title" + "(".repeat(1000));
        top(
                Mistake.REFUSED,
                "unit Hostile;",
                "template header",
                "expander x.dsl",
                "import java.lang.*;",
                "global List l;");
        top(
                Mistake.REFUSED,
                "function void f() {}",
                "declare X end",
                "query q() end",
                "dialect \"mvel\"",
                "package a; package b;");
        top(
                Mistake.REFUSED,
                "package;",
                "package a..b;",
                "package \"x\";",
                "package import java.lang.System;",
                "{}",
                ";",
                "end");
        top(Mistake.SYNTAX, "package a; rule", "rule \"x\" end", "rule \"x\" then when end");
        for (String name : List.of("r", "$r", "123", "\"\"", "\" \"", "")) {
            add(Mistake.RULE_NAME, 2, FILE.replace("\"r\"", name), "rule named " + name);
        }
        add(Mistake.RULE_NAME, 5, FILE.replace("\"r\"", "\"主导产业超限\""), "the name of another file's rule");
        add(Mistake.UNCLOSED, 2, FILE.replace("\"r\"", "\"a\nb\""), "a name on two lines");
        add(Mistake.CHARACTER, 2, FILE.replace("\"r\"", "\"a\\\"b\""), "a name with a quote");
        add(Mistake.CHARACTER, 2, FILE.replace("\"r\"", "\"\u202Er\""), "a name from right to left");
        add(Mistake.TOO_LARGE, 2, FILE.replace("\"r\"", "\"" + "r".repeat(50_000) + "\""), "a very long name");
        add(Mistake.UNKNOWN_CLAUSE, 3, FILE.replace("三主两特", "<b>${x}</b>"), "a clause with markup");
    }

    private void consequences() {
        add(Mistake.CONSEQUENCE, 6, FILE.replace("conclude( $z, \"OVER_CAP\" );", ""), "then nothing");
        consequence(
                Mistake.CONSEQUENCE, ";", "conclude( $z, \"OVER_CAP\" );;", "conclude( $z, \"OVER_CAP\" ) conclude");
        consequence(Mistake.CONSEQUENCE, "{ conclude( $z, \"OVER_CAP\" ); }", "conclude( $z, \"OVER\" + \"_CAP\" );");
        consequence(
                Mistake.CONSEQUENCE, "conclude( $z, \"OVER_CAP\", );", "conclude( , );", "conclude(", "conclude) $z (");
        consequence(Mistake.CONSEQUENCE, "this.conclude( $z, \"OVER_CAP\" );", "conclude<String>( $z, \"OVER_CAP\" );");
        consequence(
                Mistake.CONSEQUENCE,
                "modify( $z ) { setId(\"x\") };",
                "String s = \"x\";",
                "drools.halt();",
                "$z.setId(\"x\");");
        consequence(
                Mistake.SUBJECT,
                "conclude( $z.id, \"OVER_CAP\" );",
                "conclude( \"Z01\", \"OVER_CAP\" );",
                "infer( true, \"x\" );");
        consequence(Mistake.UNKNOWN_FIELD, "conclude( $z.x().y, \"OVER_CAP\" );", "derive( $z, \"x\", $z.class );");
        consequence(Mistake.UNKNOWN_NAME, "conclude( this, \"OVER_CAP\" );", "conclude( id, \"OVER_CAP\" );");
        consequence(Mistake.UNKNOWN_OUTCOME, "conclude( $z, \"over_cap\" );", "conclude( $z, \"OVER_CAP \" );");
        consequence(Mistake.TYPE, "derive( $z, \"x\", $z.functions );", "derive( $z, \"x\", 1 == 1 );");
        consequence(Mistake.DIVISION, "derive( $z, \"x\", 1 / 0 );");
        consequence(Mistake.REFUSED, "derive( $z, \"x\", $z.functions.size() );");
    }

    private void depths() {
        for (String open : List.of("(", "!(", "[", "{", "((", "true || (", "functions.size > (")) {
            constraint(Mistake.TOO_DEEP, open.repeat(1000));
        }
        for (String open :
                List.of("(", "not(", "exists( ", "forall( ", "accumulate( ", "(and ", "not not ", "not exists ")) {
            condition(Mistake.TOO_DEEP, open.repeat(500) + "Zone()");
        }
        constraint(Mistake.TOO_DEEP, "!".repeat(1000) + "true", "functions.size > " + "- ".repeat(1000) + "1");
        consequence(Mistake.TOO_DEEP, "derive( $z, \"x\", " + "(".repeat(1000) + "1" + ")".repeat(1000) + " );");
        consequence(Mistake.TOO_DEEP, "conclude( " + "!".repeat(1000) + "$z, \"OVER_CAP\" );");
        condition(Mistake.SYNTAX, "$z : Zone" + "<A".repeat(900) + "()");
        add(Mistake.TOO_LARGE, 2, withCondition("$z : Zone( 1" + " + 1".repeat(2000) + " > 1 )"), "a long sum");
        condition(Mistake.TOO_LARGE, "$z : Zone() " + "Zone() ".repeat(30));
        constraint(
                Mistake.TOO_LARGE,
                "$a : functions.size, $b : $a + $a, $c : $b * $b, $d : $c + $c, $e : $d * $d, $f : $e + $e, $g : $f * $f");
    }
}
