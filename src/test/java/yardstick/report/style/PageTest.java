package yardstick.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.problem.Language;

class PageTest {

    @Test
    void text_stays_text_and_cannot_turn_its_direction() {
        assertThat(Page.escaped("a<b>&\"'\u202E甲")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;\uFFFD甲");
    }

    @Test
    void json_cannot_end_its_script() {
        assertThat(Page.escapedJson("\"</script>&\u2028\u2029\""))
                .isEqualTo("\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\"");
    }

    @Test
    void a_page_without_scripts_may_run_none() throws IOException {
        StringBuilder page = new StringBuilder();

        Page.open("甲 & 乙", Language.ZH, "p{}", List.of(), page);

        assertThat(page)
                .contains(
                        "<html lang=\"zh-CN\">",
                        "content=\"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-",
                        "<h1>甲 &amp; 乙</h1>")
                .doesNotContain("script-src");
    }
}
