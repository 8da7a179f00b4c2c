/* The parser of command lines: what each word becomes, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../src/cmd/cmd.h"

struct args {
	bool flag;
	const char *text, *choice;
	struct pfd_opt_list list;
	struct pfd_opt_int number;
	struct pfd_opt_money amount;
	struct pfd_opt_date date;
	struct pfd_opt_enum form;
	const char *id;
	struct pfd_opt_list rest;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct args, flag, "flag", 'f', NULL, "f", "f"),
	PFD_OPTION(struct args, text, "text", 't', "TEXT", "t", "t"),
	PFD_OPTION(struct args, choice, "choice", 0, "A", "c", "c",
		.words = "red blue"),
	PFD_OPTION(
		struct args, list, "list", 'l', "L", "l", "l", .commas = true),
	PFD_OPTION(struct args, number, "number", 0, "N", "n", "n"),
	PFD_OPTION(struct args, amount, "amount", 0, "A", "a", "a"),
	PFD_OPTION(struct args, date, "date", 0, "D", "d", "d"),
	PFD_OPTION(struct args, form, "form", 0, "F", "f", "f",
		.values = &pfd_enum_decision_form),
	{ 0 },
};
static const struct pfd_operand operands[] = {
	PFD_OPERAND(struct args, id, "ID"),
	PFD_OPERAND(struct args, rest, "MORE", .optional = true),
	{ 0 },
};
static const struct pfd_command command = {
	.group = "grant",
	.verb = "test",
	.options = options,
	.operands = operands,
	.args_size = sizeof(struct args),
	.flags = PFD_CMD_WRITER | PFD_CMD_YEAR | PFD_CMD_AT | PFD_CMD_FIELDS,
	.formats = PFD_F(TABLE) | PFD_F(TSV) | PFD_F(YAML) | PFD_F(CSV),
	.terminal = PFD_FORMAT_TABLE,
	.pipe = PFD_FORMAT_TSV,
};

/* One parse and all it leaves. */
struct parsed {
	struct pfd_arena *arena;
	struct pfd_err err;
	struct pfd_run run;
	struct args args;
	bool help;
	enum pfd_status status;
};

#define WORDS_MAX 12
static void parse(struct parsed *p, const char *const *words)
{
	char *copies[WORDS_MAX];
	size_t n = 0;

	*p = (struct parsed){ .arena = pfd_arena_new() };
	p->err.arena = p->arena;
	p->run = (struct pfd_run){
		.arena = p->arena,
		.err = &p->err,
		.findings.arena = p->arena,
		.command = &command,
		.kind = &pfd_kind_grant,
	};
	p->run.out = pfd_buf(p->arena);
	for (; words[n]; n++) {
		assert_true(n < WORDS_MAX);
		copies[n] = pfd_alloc(p->arena, strlen(words[n]) + 1);
		memcpy(copies[n], words[n], strlen(words[n]));
	}
	p->status = pfd_options_parse(&p->run, copies, n, &p->args, &p->help);
}
#define PARSE(p, ...) parse((p), (const char *const[]){ __VA_ARGS__, NULL })

static void done(struct parsed *p)
{
	pfd_arena_free(p->arena);
}

static void test_values(void **state)
{
	struct parsed p;

	(void)state;
	PARSE(&p, "2026-014", "-f", "--text=a=b", "--list", "x, y", "-lz",
		"--number", "12", "--amount", "1.234,56", "--date=2.4.2026",
		"--form=contract");
	assert_int_equal(p.status, PFD_OK);
	assert_true(p.args.flag);
	assert_string_equal(p.args.text, "a=b");
	assert_int_equal(p.args.list.n, 3);
	assert_true(pfd_str_eqz(p.args.list.items[1], "y"));
	assert_true(p.args.number.given);
	assert_int_equal(p.args.number.v, 12);
	assert_int_equal(p.args.amount.v, 123456);
	assert_int_equal(pfd_date_ymd(p.args.date.v).month, 4);
	assert_true(p.args.form.given);
	assert_string_equal(
		pfd_enum_decision_form.values[p.args.form.v].key, "contract");
	assert_string_equal(p.args.id, "2026-014");
	done(&p);
}

static void test_operands_mix(void **state)
{
	struct parsed p;

	(void)state;
	PARSE(&p, "-f", "a", "-t", "x", "b", "--", "-f", "--", "c");
	assert_int_equal(p.status, PFD_OK);
	assert_string_equal(p.args.id, "a");
	assert_string_equal(p.args.text, "x");
	assert_int_equal(p.args.rest.n, 4);
	assert_true(pfd_str_eqz(p.args.rest.items[1], "-f"));
	assert_true(pfd_str_eqz(p.args.rest.items[2], "--"));
	done(&p);
	PARSE(&p, "-");
	assert_int_equal(p.status, PFD_OK);
	assert_string_equal(p.args.id, "-");
	done(&p);
}

static void test_common(void **state)
{
	struct parsed p;

	(void)state;
	PARSE(&p, "a", "-m", "because", "-n", "--year", "2025", "--at",
		"HEAD~1", "-Oyaml", "--raw");
	assert_int_equal(p.status, PFD_OK);
	assert_string_equal(p.run.write.reason, "because");
	assert_true(p.run.write.dry_run);
	assert_int_equal(p.run.year, 2025);
	assert_string_equal(p.run.at, "HEAD~1");
	assert_int_equal(p.run.emit.format, PFD_FORMAT_YAML);
	assert_true(p.run.emit.raw);
	done(&p);
}

static void test_format(void **state)
{
	static const struct {
		const char *words[4];
		bool tty;
		enum pfd_status status;
		enum pfd_format format;
	} cases[] = {
		{ { "a" }, false, PFD_OK, PFD_FORMAT_TSV },
		{ { "a", "-O", "csv" }, false, PFD_OK, PFD_FORMAT_CSV },
		{ { "a", "-o", "x.csv" }, false, PFD_OK, PFD_FORMAT_CSV },
		{ { "a", "-o", "x.yml" }, false, PFD_OK, PFD_FORMAT_YAML },
		{ { "a", "-ox.csv", "-Otsv" }, false, PFD_OK, PFD_FORMAT_TSV },
		{ { "a", "-o", "x.json" }, false, PFD_USAGE, 0 },
		{ { "a", "-O", "json" }, false, PFD_USAGE, 0 },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct parsed p;

		parse(&p, cases[i].words);
		assert_int_equal(p.status, cases[i].status);
		if (!p.status)
			assert_int_equal(p.run.emit.format, cases[i].format);
		done(&p);
	}
}

static void test_fields(void **state)
{
	struct parsed p;

	(void)state;
	PARSE(&p, "a", "--title", "Fest", "--activity.start=2026-05-01",
		"--local-aims", "x,y", "--group_size=3");
	assert_int_equal(p.status, PFD_OK);
	assert_int_equal(p.run.fields.n, 4);
	assert_true(pfd_str_eqz(p.run.fields.items[0].path, "title"));
	assert_true(pfd_str_eqz(p.run.fields.items[1].path, "activity.start"));
	assert_true(pfd_str_eqz(p.run.fields.items[1].value, "2026-05-01"));
	assert_true(pfd_str_eqz(p.run.fields.items[2].path, "local_aims"));
	assert_int_equal(p.run.fields.items[2].op, PFD_ASSIGN_ADD);
	done(&p);
	/* Lists of mappings have no option. */
	PARSE(&p, "a", "--payments", "x");
	assert_int_equal(p.status, PFD_USAGE);
	done(&p);
}

static void test_refused(void **state)
{
	static const struct {
		const char *words[4];
		enum pfd_status status;
		const char *says; /* NULL: findings say it */
	} cases[] = {
		{ { NULL }, PFD_USAGE, "ID is missing" },
		{ { "a", "--zzzzzz" }, PFD_USAGE, "unknown option --zzzzzz" },
		{ { "a", "--nunber=1" }, PFD_USAGE,
			"unknown option --nunber: did you mean --number?" },
		{ { "a", "-x" }, PFD_USAGE, "unknown option -x" },
		{ { "a", "-fx" }, PFD_USAGE, "unknown option -x" },
		{ { "a", "--text" }, PFD_USAGE, "--text needs a value: TEXT" },
		{ { "a", "-t" }, PFD_USAGE, "--text needs a value: TEXT" },
		{ { "a", "--flag=1" }, PFD_USAGE, "--flag takes no value" },
		{ { "a", "--choice=green" }, PFD_USAGE,
			"--choice: \"green\" is none of: red blue" },
		{ { "a", "--number=-1" }, PFD_USAGE,
			"--number: \"-1\" is not a whole number" },
		{ { "a", "--year=12" }, PFD_USAGE,
			"--year: 12 is not a year between 1900 and 2199" },
		{ { "a", "-n", "--no-commit" }, PFD_USAGE,
			"--dry-run and --no-commit exclude each other" },
		{ { "a", "--amount=1.234" }, PFD_REFUSED, NULL },
		{ { "a", "--date=31.2.2026" }, PFD_REFUSED, NULL },
		{ { "a", "--form=letter" }, PFD_REFUSED, NULL },
	};

	(void)state;
	for (size_t i = 0; i < PFD_COUNT(cases); i++) {
		struct parsed p;

		parse(&p, cases[i].words);
		assert_int_equal(p.status, cases[i].status);
		if (cases[i].says) {
			struct pfd_str line = pfd_message_str(
				p.arena, &p.err.message, PFD_EN);

			assert_string_equal(line.ptr, cases[i].says);
		} else {
			assert_null(p.err.message.text.en);
			assert_int_equal(p.run.findings.n, 1);
		}
		done(&p);
	}
}

static void test_help_wins(void **state)
{
	struct parsed p;

	(void)state;
	PARSE(&p, "--amount=x", "--help");
	assert_true(p.help);
	assert_int_equal(p.run.findings.n, 0);
	done(&p);
	PARSE(&p, "--", "--help");
	assert_false(p.help);
	assert_int_equal(p.status, PFD_OK);
	done(&p);
}

/* Every command reads any state, or says why it does not. */
static void test_at(const struct pfd_command *one)
{
	bool has = one->flags & PFD_CMD_AT;
	bool writes = one->flags & PFD_CMD_WRITER;
	bool says = one->not_at.en && one->not_at.de;

	if (has + writes + says != 1)
		fail_msg("%s: --at, or .not_at", one->verb);
}

/* No option of any command hides another one, and all have both languages. */
static void test_tables(void **state)
{
	struct pfd_arena *arena = pfd_arena_new();

	(void)state;
	for (const struct pfd_command *const *at = pfd_commands; *at; at++) {
		struct pfd_option_list list = pfd_options_of(arena, *at, NULL);

		assert_non_null((*at)->summary.en);
		assert_non_null((*at)->summary.de);
		test_at(*at);
		for (size_t i = 0; i < list.n; i++) {
			assert_non_null(list.items[i].doc.de);
			for (size_t j = 0; j < i; j++) {
				assert_string_not_equal(
					list.items[i].name, list.items[j].name);
				assert_false(list.items[i].letter &&
					     list.items[i].letter ==
						     list.items[j].letter);
			}
		}
	}
	pfd_arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_operands_mix),
		cmocka_unit_test(test_common),
		cmocka_unit_test(test_format),
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_help_wins),
		cmocka_unit_test(test_tables),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
