/* Help out of the tables: the overview, a kind's verbs, one command. */
#include "framework.h"

enum { WIDTH_MAX = 100, WIDTH_MIN = 40, LEFT_MAX = 28 };

const struct pfd_text pfd_section_titles[PFD_N_SECTIONS] = {
	[PFD_SECTION_START] = { "Begin", "Anfangen" },
	[PFD_SECTION_RECORDS] = { "Records of every kind",
		"Datensätze jeder Art" },
	[PFD_SECTION_GRANT] = { "The life of a grant",
		"Der Weg einer Förderung" },
	[PFD_SECTION_YEAR] = { "The funding year and its pots",
		"Das Förderjahr und seine Töpfe" },
	[PFD_SECTION_MEETING] = { "The bodies' work",
		"Die Arbeit der Gremien" },
	[PFD_SECTION_PEOPLE] = { "Persons' data and their keys",
		"Daten von Personen und ihre Schlüssel" },
	[PFD_SECTION_LOOK] = { "Look and report", "Prüfen und berichten" },
	[PFD_SECTION_HISTORY] = { "History and hand edits",
		"Verlauf und Änderungen von Hand" },
	[PFD_SECTION_WORLD] = { "The world outside", "Nach außen" },
	[PFD_SECTION_SELF] = { "pfd about itself", "pfd über sich selbst" },
};

size_t pfd_help_width(const struct pfd_run *run)
{
	int width = run->env.columns;

	return (size_t)(width < WIDTH_MIN   ? WIDTH_MIN
			: width > WIDTH_MAX ? WIDTH_MAX
					    : width);
}

static void wrap_paragraph(struct pfd_buf *out, struct pfd_str text,
	size_t indent, size_t at, size_t width)
{
	struct pfd_str word;
	bool first = true;

	while (pfd_str_cut(&text, ' ', &word)) {
		size_t n = pfd_utf8_width(word);

		if (!first && at + 1 + n > width) {
			pfd_buf_addc(out, '\n');
			pfd_buf_fill(out, ' ', indent);
			at = indent;
		} else if (!first) {
			pfd_buf_addc(out, ' ');
			at++;
		}
		pfd_buf_add(out, word);
		at += n;
		first = false;
	}
	pfd_buf_addc(out, '\n');
}

void pfd_help_wrap(
	struct pfd_buf *out, struct pfd_str text, size_t indent, size_t width)
{
	struct pfd_str line;

	while (pfd_str_cut(&text, '\n', &line)) {
		if (line.len) {
			pfd_buf_fill(out, ' ', indent);
			wrap_paragraph(out, line, indent, indent, width);
		} else {
			pfd_buf_addc(out, '\n');
		}
	}
}

/* "  left        right, wrapped". */
static void two_columns(struct pfd_run *run, struct pfd_str left, size_t column,
	const char *right)
{
	struct pfd_buf line = pfd_buf(run->arena);
	size_t at = 2 + pfd_utf8_width(left);

	pfd_buf_addz(&line, "  ");
	pfd_buf_add(&line, left);
	if (at + 2 > column) {
		pfd_buf_addc(&line, '\n');
		at = 0;
	}
	pfd_buf_fill(&line, ' ', column - at);
	wrap_paragraph(
		&line, pfd_str(right), column, column, pfd_help_width(run));
	pfd_run_print(run, pfd_buf_str(&line));
}

static void title(struct pfd_run *run, struct pfd_text text)
{
	if (run->env.stdout_color)
		pfd_run_printf(run, "\n" PFD_SGR_BOLD "%s" PFD_SGR_PLAIN "\n",
			pfd_run_say(run, text));
	else
		pfd_run_printf(run, "\n%s\n", pfd_run_say(run, text));
}

/* ---- usage ---------------------------------------------------------------- */

static void add_operands(
	struct pfd_buf *buf, const struct pfd_operand *operands)
{
	for (const struct pfd_operand *row = operands; row && row->name;
		row++) {
		const char *dots = row->type == PFD_OPT_LIST ? "…" : "";

		pfd_buf_printf(buf, row->optional ? " [%s%s]" : " %s%s",
			row->name, dots);
	}
}

struct pfd_str pfd_help_usage(struct pfd_arena *arena,
	const struct pfd_command *command, const struct pfd_kind *kind)
{
	struct pfd_buf buf = pfd_buf(arena);
	struct pfd_str name = pfd_command_name(arena, command, kind);

	pfd_buf_printf(&buf, "pfd %.*s", PFD_STR_ARG(name));
	add_operands(&buf, command->operands);
	return pfd_buf_str(&buf);
}

/* ---- the overview and a kind ---------------------------------------------- */

static size_t left_width(struct pfd_run *run, enum pfd_section section,
	const struct pfd_kind *kind)
{
	size_t widest = 0;

	for (const struct pfd_command *const *at = pfd_commands; *at; at++) {
		size_t n =
			pfd_utf8_width(pfd_help_usage(run->arena, *at, kind));

		if ((*at)->section == section &&
			!((*at)->flags & PFD_CMD_HIDDEN) && n > widest &&
			n <= LEFT_MAX)
			widest = n;
	}
	return widest + 4;
}

static void overview_section(struct pfd_run *run, enum pfd_section section)
{
	bool any = false;

	for (const struct pfd_command *const *at = pfd_commands; *at; at++) {
		const struct pfd_command *command = *at;

		if (command->section != section ||
			command->flags & PFD_CMD_HIDDEN)
			continue;
		if (!any)
			title(run, pfd_section_titles[section]);
		any = true;
		two_columns(run, pfd_help_usage(run->arena, command, NULL), 34,
			pfd_run_say(run, command->summary));
	}
}

void pfd_help_overview(struct pfd_run *run)
{
	pfd_run_printf(run, "%s\n\n%s\n",
		pfd_run_say(
			run, PFD_TEXT("pfd: the work of a Partnerschaft für "
				      "Demokratie, as files in git",
				     "pfd: die Arbeit einer Partnerschaft für "
				     "Demokratie, als Dateien in git")),
		pfd_run_say(run,
			PFD_TEXT("usage: pfd VERB …  |  pfd KIND VERB …",
				"Aufruf: pfd VERB …  |  pfd KIND VERB …")));
	for (enum pfd_section s = 0; s < PFD_N_SECTIONS; s++)
		overview_section(run, s);
	title(run, PFD_TEXT("Kinds (KIND)", "Arten (KIND)"));
	for (const struct pfd_kind *const *at = pfd_kinds; *at; at++)
		two_columns(run, pfd_str((*at)->name), 16,
			pfd_run_say(run, (*at)->title));
	pfd_run_printf(run, "\n%s\n",
		pfd_run_say(run,
			PFD_TEXT("More: pfd help COMMAND, pfd COMMAND --help, "
				 "pfd explain KIND|RULE",
				"Mehr: pfd help COMMAND, pfd COMMAND --help, "
				"pfd explain KIND|RULE")));
}

/* The one that a kind's verb means: its own goes before one of "*". */
static bool shown_for(const struct pfd_command *command, struct pfd_str group)
{
	return !(command->flags & PFD_CMD_HIDDEN) && command->group &&
	       pfd_command_find(group, pfd_str(command->verb)) == command;
}

void pfd_help_group(struct pfd_run *run, struct pfd_str group)
{
	const struct pfd_kind *kind = pfd_kind_named(group);
	size_t column = 0;

	pfd_run_printf(run, "%s pfd %.*s VERB …\n",
		pfd_run_say(run, PFD_TEXT("usage:", "Aufruf:")),
		PFD_STR_ARG(group));
	if (kind) {
		struct pfd_buf doc = pfd_buf(run->arena);

		pfd_buf_addc(&doc, '\n');
		pfd_help_wrap(&doc, pfd_str(pfd_run_say(run, kind->doc)), 0,
			pfd_help_width(run));
		pfd_run_print(run, pfd_buf_str(&doc));
	}
	for (enum pfd_section s = 0; s < PFD_N_SECTIONS; s++) {
		size_t n = left_width(run, s, kind);

		column = n > column ? n : column;
	}
	title(run, PFD_TEXT("Verbs", "Verben"));
	for (const struct pfd_command *const *at = pfd_commands; *at; at++)
		if (shown_for(*at, group))
			two_columns(run, pfd_help_usage(run->arena, *at, kind),
				column, pfd_run_say(run, (*at)->summary));
	if (kind)
		pfd_run_printf(run, "\n%s: pfd explain %s\n",
			pfd_run_say(run, PFD_TEXT("Its fields", "Die Felder")),
			kind->name);
}

/* ---- one command ---------------------------------------------------------- */

static struct pfd_str option_left(
	struct pfd_arena *arena, const struct pfd_option *option)
{
	struct pfd_buf buf = pfd_buf(arena);

	if (option->letter)
		pfd_buf_printf(&buf, "-%c, ", option->letter);
	else
		pfd_buf_addz(&buf, "    ");
	pfd_buf_printf(&buf, "--%s", option->name);
	if (option->arg)
		pfd_buf_printf(&buf, " %s", option->arg);
	return pfd_buf_str(&buf);
}

/* "doc: a, b, c": what the value may be, where that is a short list. */
static const char *option_right(
	struct pfd_run *run, const struct pfd_option *option)
{
	struct pfd_buf buf = pfd_buf(run->arena);
	struct pfd_str rest = pfd_str(option->words), word;

	pfd_buf_addz(&buf, pfd_run_say(run, option->doc));
	if (option->values)
		for (size_t i = 0; i < option->values->n; i++)
			pfd_buf_printf(&buf, "%s%s", i ? ", " : ": ",
				option->values->values[i].key);
	else if (option->words && option->letter == 'O')
		for (size_t i = 0; pfd_str_cut(&rest, ' ', &word); i++)
			pfd_buf_printf(&buf, "%s%.*s", i ? ", " : ": ",
				PFD_STR_ARG(word));
	return pfd_arena_z(run->arena, pfd_buf_str(&buf));
}

static void options_part(struct pfd_run *run,
	const struct pfd_option_list *list, size_t from, size_t to,
	struct pfd_text heading)
{
	bool any = false;

	for (size_t i = from; i < to; i++) {
		const struct pfd_option *option = &list->items[i];

		if (option->hidden)
			continue;
		if (!any)
			title(run, heading);
		any = true;
		two_columns(run, option_left(run->arena, option), 30,
			option_right(run, option));
	}
}

static void examples_part(
	struct pfd_run *run, const struct pfd_example *examples)
{
	if (!examples || !examples->line)
		return;
	title(run, PFD_TEXT("Examples", "Beispiele"));
	for (; examples->line; examples++) {
		struct pfd_buf says = pfd_buf(run->arena);

		pfd_run_printf(run, "  %s\n", examples->line);
		if (!examples->says.en)
			continue;
		pfd_help_wrap(&says, pfd_str(pfd_run_say(run, examples->says)),
			6, pfd_help_width(run));
		pfd_run_print(run, pfd_buf_str(&says));
	}
}

void pfd_help_command(struct pfd_run *run, const struct pfd_command *command,
	const struct pfd_kind *kind)
{
	struct pfd_option_list list = pfd_options_of(run->arena, command, kind);
	struct pfd_buf text = pfd_buf(run->arena);
	size_t fields = list.n_own + list.n_fields;

	pfd_buf_printf(&text, "%s %.*s [%s]\n\n",
		pfd_run_say(run, PFD_TEXT("usage:", "Aufruf:")),
		PFD_STR_ARG(pfd_help_usage(run->arena, command, kind)),
		pfd_run_say(run, PFD_TEXT("options", "Optionen")));
	pfd_help_wrap(&text, pfd_str(pfd_run_say(run, command->summary)), 0,
		pfd_help_width(run));
	if (command->description.en) {
		pfd_buf_addc(&text, '\n');
		pfd_help_wrap(&text,
			pfd_str(pfd_run_say(run, command->description)), 0,
			pfd_help_width(run));
	}
	pfd_run_print(run, pfd_buf_str(&text));
	options_part(
		run, &list, 0, list.n_own, PFD_TEXT("Options", "Optionen"));
	options_part(
		run, &list, list.n_own, fields, PFD_TEXT("Fields", "Felder"));
	options_part(run, &list, fields, list.n,
		PFD_TEXT("Common options", "Gemeinsame Optionen"));
	examples_part(run, command->examples);
}
