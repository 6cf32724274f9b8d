package yardstick.text;

/** Every kind of file that the program reads, with a sound one of each; together they decide about one zone. */
enum FileKind {
    RULES("rules.drl", "YS-P06", "YS-P40", """
        package sample;

        // 得分低于底线
        rule "得分低"
            @clause("第一条")
        when
            $z : Zone()
            Parameter( name == "底线", $floor : value )
            Measure( of == $z, name == "得分", back == 0, value < $floor )
        then
            conclude( $z, "LOW" );
        end
        """),
    POLICY("policy.json", "YS-P06", "YS-P40", """
        {"id": "sample", "title": {"zh": "样例", "en": "Sample"}, "issuer": {"zh": "某局", "en": "Some bureau"},
         "version": "1", "period": "YEAR",
         "ladders": {"zone": [{"code": "LOW", "zh": "低", "en": "low"}, {"code": "FINE", "zh": "好", "en": "fine"}]},
         "sources": [{"id": "通知", "title": {"zh": "通知", "en": "Notice"}, "published": "2020年"}]}
        """),
    CLAUSES("clauses.json", "YS-P06", "YS-P40", """
        [{"id": "第一条", "text": "得分不低于底线", "source": "通知"}]
        """),
    PARAMETERS("parameters.csv", "YS-P06", "YS-P40", """
        name,value,unit,clause,status,note
        底线,60,分,第一条,assumed,虚构的数值
        """),
    DOSSIER("dossier.json", "YS-F03", "YS-F03", """
        {"asOf": "2020",
         "zones": [{"id": "Z1", "name": "示例区"}],
         "measures": [{"zone": "Z1", "name": "得分", "period": "2020", "value": 59}]}
        """),
    CASE("case.json", "YS-C02", "YS-F70", """
        {"title": "得分低于底线", "clause": "第一条", "factsFile": "base.json",
         "patch": {"measures": {"Z1//得分@2020": {"value": 59}}},
         "parameters": {"底线": 60},
         "expect": [{"zone": "Z1", "outcome": "LOW", "grounds": ["得分低"]}]}
        """),
    BASE("base.json", "YS-F03", "YS-F03", """
        {"asOf": "2020",
         "zones": [{"id": "Z1", "name": "示例区"}],
         "measures": [{"zone": "Z1", "name": "得分", "period": "2020", "value": 61}]}
        """);

    private final String file;
    private final String undecodable;
    private final String otherEncoding;
    private final String text;

    FileKind(String file, String undecodable, String otherEncoding, String text) {
        this.file = file;
        this.undecodable = undecodable;
        this.otherEncoding = otherEncoding;
        this.text = text;
    }

    String file() {
        return file;
    }

    /** The code of bytes that are no text. */
    String undecodable() {
        return undecodable;
    }

    /** The code of the warning that it is not in UTF-8. */
    String otherEncoding() {
        return otherEncoding;
    }

    /** The sound text. */
    String text() {
        return text;
    }
}
