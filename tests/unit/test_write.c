/* Escaping: each writer against the texts that would break its format. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include <pfd/write.h>

static struct pfd_arena *arena;
static struct pfd_buf out;

static int set_up(void **state)
{
	(void)state;
	arena = pfd_arena_new();
	out = pfd_buf(arena);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	pfd_arena_freep(&arena);
	return 0;
}

/* What was written since the last time. */
static const char *written(void)
{
	const char *z = pfd_arena_z(arena, pfd_buf_str(&out));

	out = pfd_buf(arena);
	return z;
}

static void everything_once(struct pfd_json *json)
{
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "schema");
	pfd_json_strz(json, "pfd.x/1");
	pfd_json_keyz(json, "none");
	pfd_json_open(json, '[');
	pfd_json_close(json, ']');
	pfd_json_keyz(json, "empty");
	pfd_json_open(json, '{');
	pfd_json_close(json, '}');
	pfd_json_key(json, PFD_STR("all"));
	pfd_json_open(json, '[');
	pfd_json_int(json, INT64_MIN);
	pfd_json_money(json, 45000);
	pfd_json_bool(json, true);
	pfd_json_bool(json, false);
	pfd_json_null(json);
	pfd_json_open(json, '{');
	pfd_json_keyz(json, "a");
	pfd_json_int(json, 1);
	pfd_json_close(json, '}');
	pfd_json_close(json, ']');
	pfd_json_close(json, '}');
}

static void json_on_one_line_and_indented(void **state)
{
	struct pfd_json json = pfd_json(&out, 0);

	(void)state;
	everything_once(&json);
	assert_string_equal(written(),
		"{\"schema\":\"pfd.x/1\",\"none\":[],\"empty\":{},\"all\":"
		"[-9223372036854775808,450.00,true,false,null,{\"a\":1}]}");
	json = pfd_json(&out, 2);
	everything_once(&json);
	assert_string_equal(written(), "{\n"
				       "  \"schema\": \"pfd.x/1\",\n"
				       "  \"none\": [],\n"
				       "  \"empty\": {},\n"
				       "  \"all\": [\n"
				       "    -9223372036854775808,\n"
				       "    450.00,\n"
				       "    true,\n"
				       "    false,\n"
				       "    null,\n"
				       "    {\n"
				       "      \"a\": 1\n"
				       "    }\n"
				       "  ]\n"
				       "}");
}

static void json_strings(void **state)
{
	static const struct {
		const char *text, *json;
	} rows[] = {
		{ "", "\"\"" },
		{ "Größe 😀 /", "\"Größe 😀 /\"" },
		{ "\"\\", "\"\\\"\\\\\"" },
		{ "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
		{ "\x01\x1b\x7f", "\"\\u0001\\u001b\\u007f\"" },
		{ "\xc2\x9b", "\"\\u009b\"" },
		{ "\u2028\u2029", "\"\\u2028\\u2029\"" },
		{ "\u202e", "\"\\u202e\"" },
		{ "a\xff", "\"a\ufffd\"" },
		{ "\ufffd", "\"\ufffd\"" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_json json = pfd_json(&out, 0);

		pfd_json_strz(&json, rows[i].text);
		assert_string_equal(written(), rows[i].json);
	}
}

static void yaml_texts_stay_texts(void **state)
{
	/* Plain as they are. */
	static const char *const plain[] = { "Nachbarschaftsfest", "Größe",
		"a b", "e.V.", "3. Fest", "a:b", "a#b", "it's", "say \"x\"",
		"https://example.org/a", "1990er", "p-7k3f9q2xm4ht", "nono",
		"note", "yesterday", "x", "100 %", "Lesung & Musik", "a - b" };
	/* In single quotes, unchanged between them. */
	static const char *const quoted[] = { "", "~", "null", "Null", "NULL",
		"true", "True", "FALSE", "yes", "No", "on", "OFF", "y", "N",
		"=", "<<", "450", "450.00", "-5", "+5", ".5", "0x1F", "0o17",
		"012", "0b10", "1_000", "1e3", "1E-3", "190:20:30", "12:30",
		".inf", "-.INF", ".NaN", "2026-04-02", "2026-1-1",
		"2026-04-02T10:00:00Z", "2026-04-02 10:00:00 +01:00",
		"+49 391 5", "- a", "-a", "? a", "?a", ": a", ":a", "a: b",
		"a:", "a #b", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a",
		"`a", "\"a\"", "[a]", "{a}", "a, b", "a]", "---", "--- a",
		"...", " a", "a ", "wer?", "a\\b, c" };
	static const struct {
		const char *text, *yaml;
	} rest[] = {
		{ "it's: x", "'it''s: x'" },
		{ "'", "''''" },
		{ "a\nb", "\"a\\nb\"" },
		{ "a\tb", "\"a\\tb\"" },
		{ "\r\"\\", "\"\\r\\\"\\\\\"" },
		{ "\x1b", "\"\\x1b\"" },
		{ "\xc2\x85", "\"\\x85\"" },
		{ "\u2028", "\"\\u2028\"" },
		{ "\ufeff", "\"\\ufeff\"" },
		{ "\xef\xbf\xbf", "\"\\uffff\"" },
		{ "a\xff", "\"a\\ufffd\"" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(plain); i++) {
		pfd_yaml_scalar(&out, pfd_str(plain[i]), false);
		assert_string_equal(written(), plain[i]);
	}
	for (size_t i = 0; i < PFD_COUNT(quoted); i++) {
		pfd_yaml_scalar(&out, pfd_str(quoted[i]), false);
		assert_string_equal(written(),
			pfd_arena_printf(arena, "'%s'", quoted[i]).ptr);
	}
	for (size_t i = 0; i < PFD_COUNT(rest); i++) {
		pfd_yaml_scalar(&out, pfd_str(rest[i].text), false);
		assert_string_equal(written(), rest[i].yaml);
	}
}

static void yaml_values_stay_bare(void **state)
{
	static const struct {
		const char *value, *yaml;
	} rows[] = {
		{ "450.00", "450.00" },
		{ "2026-04-02", "2026-04-02" },
		{ "true", "true" },
		{ "-1", "-1" },
		{ "office", "office" },
		/* Not the shape of any value: then rather quotes. */
		{ "", "''" },
		{ "a: b", "'a: b'" },
		{ "- 1", "'- 1'" },
		{ "1\n2", "\"1\\n2\"" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		pfd_yaml_scalar(&out, pfd_str(rows[i].value), true);
		assert_string_equal(written(), rows[i].yaml);
	}
}

static void yaml_blocks(void **state)
{
	static const struct {
		const char *text, *yaml;
	} rows[] = {
		{ "a", "|-\n  a" },
		{ "a\n", "|\n  a" },
		{ "a\nb\n", "|\n  a\n  b" },
		{ "a\n\nb", "|-\n  a\n\n  b" },
		{ "a\n\n", "|+\n  a\n" },
		{ "\n", "|+\n" },
		{ "\na\n", "|\n\n  a" },
		{ " a\nb\n", "|2\n   a\n  b" },
		{ "\n a", "|2-\n\n   a" },
		{ " a\n\n", "|2+\n   a\n" },
		{ "a: b # c\n", "|\n  a: b # c" },
		{ "---\n", "|\n  ---" },
		/* What a block cannot hold. */
		{ "", "\"\"" },
		{ "a\tb\n", "\"a\\tb\\n\"" },
		{ "a\n  ", "\"a\\n  \"" },
		{ "a\r\n", "\"a\\r\\n\"" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		pfd_yaml_block(&out, pfd_str(rows[i].text), 2);
		assert_string_equal(written(), rows[i].yaml);
	}
}

static void csv_fields(void **state)
{
	struct pfd_csv_dialect raw = pfd_csv_rfc4180;
	static const struct {
		const char *text, *rfc4180, *excel_de;
	} rows[] = {
		{ "", "", "" },
		{ "abc", "abc", "abc" },
		{ "a,b", "\"a,b\"", "a,b" },
		{ "a;b", "a;b", "\"a;b\"" },
		{ "a\"b", "\"a\"\"b\"", "\"a\"\"b\"" },
		{ "a\nb", "\"a\nb\"", "\"a\nb\"" },
		{ "a\rb", "\"a\rb\"", "\"a\rb\"" },
		{ " a", "\" a\"", "\" a\"" },
		{ "a ", "\"a \"", "\"a \"" },
		{ "=1+1", "'=1+1", "'=1+1" },
		{ "+49", "'+49", "'+49" },
		{ "-a", "'-a", "'-a" },
		{ "@a", "'@a", "'@a" },
		{ "\tx", "\"'\tx\"", "\"'\tx\"" },
		{ "\rx", "\"'\rx\"", "\"'\rx\"" },
		{ "=\"a\"", "\"'=\"\"a\"\"\"", "\"'=\"\"a\"\"\"" },
		{ "a=b", "a=b", "a=b" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		pfd_csv_text(&out, &pfd_csv_rfc4180, pfd_str(rows[i].text));
		assert_string_equal(written(), rows[i].rfc4180);
		pfd_csv_text(&out, &pfd_csv_excel_de, pfd_str(rows[i].text));
		assert_string_equal(written(), rows[i].excel_de);
	}
	raw.neutralise = false;
	pfd_csv_text(&out, &raw, PFD_STR("=1"));
	assert_string_equal(written(), "=1");
	assert_string_equal(pfd_csv_rfc4180.line_end, "\r\n");
	assert_true(pfd_csv_excel_de.bom && pfd_csv_excel_de.decimal_comma);
}

/* Fields as "a|b" and lines as "…/…"; `ends` NULL: read as this. */
static void csv_read_back(void **state)
{
	static const struct {
		const char *text, *shown, *says;
	} rows[] = {
		{ "a;b\r\nc;d\r\n", "a|b/c|d", NULL },
		{ "a,b;c\n", "a,b|c", NULL },
		{ "a\tb", "a|b", NULL },
		{ "\"a;\"\"b\n\";c\n\n;\n", "a;\"b\n|c/|", NULL },
		{ "\xe4;\x80\n", "ä|€", NULL },
		{ "\xef\xbb\xbf\"x\";y", "x|y", NULL },
		{ "", "", NULL },
		{ "a;\n\"b;c\nd", NULL,
			"f.csv, line 2: the quotation mark is "
			"never closed; the file is not "
			"complete" },
		{ "\"a\"b;c", NULL,
			"f.csv, line 1: text after a closing quotation mark" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		struct pfd_err err = { .arena = arena };
		struct pfd_csv csv = { 0 };
		enum pfd_status status = pfd_csv_read(
			arena, pfd_str(rows[i].text), "f.csv", &csv, &err);

		assert_int_equal(status, rows[i].says ? PFD_REFUSED : PFD_OK);
		if (status)
			pfd_message_add(&out, &err.message, PFD_EN);
		pfd_vec_foreach (line, &csv) {
			pfd_buf_addz(&out, line == csv.items ? "" : "/");
			pfd_vec_foreach (field, line) {
				pfd_buf_addz(
					&out, field == line->items ? "" : "|");
				pfd_buf_add(&out, *field);
			}
		}
		assert_string_equal(
			written(), rows[i].says ? rows[i].says : rows[i].shown);
	}
}

/* Where a cell begins: in characters, and on its own line. */
static void csv_places(void **state)
{
	struct pfd_err err = { .arena = arena };
	struct pfd_csv csv;

	(void)state;
	assert_int_equal(pfd_csv_read(arena,
				 PFD_STR("\xef\xbb\xbfäö;b;c\r\n\r\n"
					 "\"x\nyß\";\"z\";\n1;2"),
				 "f.csv", &csv, &err),
		PFD_OK);
	pfd_vec_foreach (line, &csv) {
		assert_int_equal(line->places.n, line->n);
		pfd_vec_foreach (place, &line->places)
			pfd_buf_printf(
				&out, "%u:%u ", place->line, place->column);
	}
	assert_string_equal(written(), "1:1 1:4 1:6 3:1 4:5 4:9 5:1 5:3 ");
}

static void tsv_fields(void **state)
{
	(void)state;
	pfd_tsv_text(&out, PFD_STR("a\tb\nc\rd\\e \"ü\""));
	assert_string_equal(written(), "a\\tb\\nc\\rd\\\\e \"ü\"");
}

static void markdown_texts(void **state)
{
	static const struct {
		const char *text, *paragraph, *cell;
	} rows[] = {
		{ "", "", "" },
		{ "plain, (text) - 1.5!", "plain, (text) - 1.5!",
			"plain, (text) - 1.5!" },
		{ "a*b `c` [d](e)", "a\\*b \\`c\\` \\[d\\](e)",
			"a\\*b \\`c\\` \\[d\\](e)" },
		{ "<script>", "\\<script>", "\\<script>" },
		{ "a|b", "a\\|b", "a\\|b" },
		{ "~~x~~", "\\~\\~x\\~\\~", "\\~\\~x\\~\\~" },
		{ "\\", "\\\\", "\\\\" },
		{ "lead_authority Größe_ä", "lead_authority Größe_ä",
			"lead_authority Größe_ä" },
		{ "_a_ b_", "\\_a\\_ b\\_", "\\_a\\_ b\\_" },
		{ "R&D &amp; &#35; a & b", "R\\&D \\&amp; \\&#35; a & b",
			"R\\&D \\&amp; \\&#35; a & b" },
		{ "# a\n> b\n- c\n+ d\n=== \n:-",
			"\\# a\n\\> b\n\\- c\n\\+ d\n"
			"\\=== \n\\:-",
			"# a<br>> b<br>- c<br>+ d<br>=== <br>:-" },
		{ "1. a\n12) b\n1.5\n12", "1\\. a\n12\\) b\n1.5\n12",
			"1. a<br>12) b<br>1.5<br>12" },
		{ "-5 +5 #x\n1.\n-", "-5 +5 #x\n1\\.\n\\-",
			"-5 +5 #x<br>1.<br>-" },
		{ "    code\n\t x", "code\nx", "code<br>x" },
		{ "a\n\nb", "a\n\nb", "a<br><br>b" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		pfd_md_text(&out, pfd_str(rows[i].text), false);
		assert_string_equal(written(), rows[i].paragraph);
		pfd_md_text(&out, pfd_str(rows[i].text), true);
		assert_string_equal(written(), rows[i].cell);
	}
}

static void ics_lines(void **state)
{
	static const struct {
		const char *text, *line;
	} rows[] = {
		{ "", "X:\r\n" },
		{ "a,b;c\\d: \"e\"", "X:a\\,b\\;c\\\\d: \"e\"\r\n" },
		{ "a\nb\r\nc\td", "X:a\\nb\\nc\td\r\n" },
		{ "a\x07"
		  "b\x1b[1m",
			"X:a\xef\xbf\xbd"
			"b\xef\xbf\xbd[1m\r\n" },
		/* 75 octets with the name stay on a line, 76 do not. */
		{ "4567890123456789012345678901234567890123"
		  "456789012345678901234567890123456",
			"X:"
			"4567890123456789012345678901234567890123"
			"456789012345678901234567890123456"
			"\r\n" },
		{ "4567890123456789012345678901234567890123"
		  "4567890123456789012345678901234567",
			"X:"
			"4567890123456789012345678901234567890123"
			"456789012345678901234567890123456"
			"\r\n 7\r\n" },
		/* A letter of two octets at the fold goes over as a whole. */
		{ "4567890123456789012345678901234567890123"
		  "45678901234567890123456789012345ä6",
			"X:"
			"4567890123456789012345678901234567890123"
			"45678901234567890123456789012345"
			"\r\n ä6\r\n" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		pfd_ics_text(&out, "X", pfd_str(rows[i].text));
		assert_string_equal(written(), rows[i].line);
	}
}

/* Unfolded it is the text again, whatever stands at the folds. */
static void ics_unfolds(void **state)
{
	static const char *const signs[] = { "a", "ä", "€",
		"\xf0\x9f\x8c\xb3" };
	char text[1024], plain[1024];

	(void)state;
	for (size_t lead = 0; lead < 8; lead++) {
		size_t n = 0, at = 0, line = 0;

		for (; n < lead; n++)
			text[n] = 'x';
		for (size_t i = 0; i < 100; i++)
			n += (size_t)snprintf(text + n, sizeof text - n, "%s",
				signs[(i * 7 + lead) % 4]);
		pfd_ics_line(&out, (struct pfd_str){ text, n });
		for (const char *c = written(); *c; c++, line++) {
			if (strncmp(c, "\r\n", 2) != 0) {
				plain[at++] = *c;
				assert_true(line < 75);
			} else if (c[2] == ' ') {
				assert_true(
					((unsigned char)c[3] & 0xc0) != 0x80);
				c += 2;
				line = 0; /* the blank is the first */
			} else {
				break;
			}
		}
		assert_int_equal(at, n);
		assert_memory_equal(plain, text, n);
	}
}

/* ---- mail ---------------------------------------------------------------- */

/* Names and texts of any length: ASCII, no line beyond what RFC 2045 and 2047
 * permit, and CRLF alone ends one. */
static void mail_lines(void **state)
{
	static char name[256], text[1200];
	struct pfd_mail mail = { .from = { PFD_STR("A \"B\" \\C"),
					 PFD_STR("a@b.example") },
		.type = "text/calendar",
		.file = "a.ics",
		.bytes = PFD_STR("A=\r\nB \r\n") };
	const char *last;

	(void)state;
	for (size_t n = 0; n < 120; n++) {
		for (size_t i = 0; i < n; i++)
			memcpy(name + 2 * i, i % 9 ? "ß" : "a ", 2);
		for (size_t i = 0; i < n; i++)
			memcpy(text + 5 * i, i % 7 ? "=ä € " : "\n \t. ", 5);
		mail.to = (struct pfd_mail_address){ { name, 2 * n },
			PFD_STR("c@d.example") };
		mail.subject = (struct pfd_str){ name, 2 * n };
		mail.text = (struct pfd_str){ text, 5 * n };
		mail.date_s = (int64_t)n * 86399 * 37;
		out.len = 0;
		pfd_mail_write(&out, &mail);
		for (size_t i = 0, line = 0; i < out.len; i++) {
			unsigned char c = (unsigned char)out.ptr[i];

			assert_true(c < 0x7f);
			if (c == '\n')
				assert_int_equal(out.ptr[i - 1], '\r');
			line = c == '\n' ? 0 : line + 1;
			assert_true(line <= 77); /* with the CR */
		}
	}
	last = written();
	assert_non_null(strstr(last, "\"A \\\"B\\\" \\\\C\"\r\n <a@b"));
	assert_non_null(strstr(last, "\r\n\r\nA=3D\r\nB=20\r\n"));
}

static void mail_addresses(void **state)
{
	static const char *const good[] = { "a@b", "a.b+c@d-e.example" };
	static const char *const bad[] = { "", "a", "@b", "a@", "a@b@c", ".a@b",
		"a.@b", "a..b@c", "a b@c", "a@b\r\nBcc: x@y", "\"a\"@b",
		"<a@b>", "ä@b.example", "a,b@c" };

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(good); i++)
		assert_true(pfd_mail_address_ok(pfd_str(good[i])));
	for (size_t i = 0; i < PFD_COUNT(bad); i++)
		assert_false(pfd_mail_address_ok(pfd_str(bad[i])));
}

/* ---- HTML ------------------------------------------------------------------- */

static void html_has_no_markup_but_ours(void **state)
{
	static const struct {
		struct pfd_str text;
		const char *element, *value, *pre;
	} rows[] = {
		{ PFD_STR("Größe 12"), "Größe 12", "Größe 12", "Größe 12" },
		{ PFD_STR("<b a=\"1\" c='2'>&amp;"),
			"&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;",
			"&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;",
			"&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;" },
		{ PFD_STR("a\nb\n"), "a<br>b<br>", "a b ", "a\nb\n" },
		{ PFD_STR("a\tb"), "a\\x09b", "a\\x09b", "a\tb" },
		{ PFD_STR("\x1b[2J\0\x7f\r"), "\\x1b[2J\\x00\\x7f\\x0d",
			"\\x1b[2J\\x00\\x7f\\x0d", "\\x1b[2J\\x00\\x7f\\x0d" },
		{ PFD_STR("\xe2\x80\xae"
			  "a\xe2\x81\xa6\xff"),
			"&lt;U+202E&gt;a&lt;U+2066&gt;\\xff",
			"&lt;U+202E&gt;a&lt;U+2066&gt;\\xff",
			"&lt;U+202E&gt;a&lt;U+2066&gt;\\xff" },
		{ PFD_STR(""), "", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(rows); i++) {
		pfd_html_text(&out, rows[i].text);
		assert_string_equal(written(), rows[i].element);
		pfd_html_value(&out, rows[i].text);
		assert_string_equal(written(), rows[i].value);
		pfd_html_pre(&out, rows[i].text);
		assert_string_equal(written(), rows[i].pre);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(json_on_one_line_and_indented),
		TEST(json_strings),
		TEST(yaml_texts_stay_texts),
		TEST(yaml_values_stay_bare),
		TEST(yaml_blocks),
		TEST(csv_fields),
		TEST(csv_read_back),
		TEST(csv_places),
		TEST(tsv_fields),
		TEST(markdown_texts),
		TEST(html_has_no_markup_but_ours),
		TEST(ics_lines),
		TEST(ics_unfolds),
		TEST(mail_lines),
		TEST(mail_addresses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
