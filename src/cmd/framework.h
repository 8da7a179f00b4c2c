/* What the framework's own files share; commands use cmd.h only.
 */
#ifndef PFD_CMD_FRAMEWORK_H
#define PFD_CMD_FRAMEWORK_H

#include "cmd.h"

/* Finds the command in the arguments and runs it. */
PFD_MUST_CHECK enum pfd_status pfd_dispatch(
	struct pfd_run *run, int argc, char *const *argv);

/* Whether a word begins options: "-" alone is a file, and "-5" an amount that
 * is refused as one. */
static inline bool pfd_is_option(const char *word)
{
	return word[0] == '-' && word[1] && !pfd_is_digit(word[1]);
}

/* A kind's name, or another word that commands stand behind. */
bool pfd_command_group(struct pfd_str word);
/* `rules` is a command where no verb of the group `rules` follows; `next` may be
 * empty. */
bool pfd_command_stands_alone(struct pfd_str word, struct pfd_str next);
/* PFD_USAGE: nothing is called that; `group` may be empty. */
enum pfd_status pfd_command_unknown(
	struct pfd_run *run, struct pfd_str group, struct pfd_str word);
/* A list of scalars. */
bool pfd_field_many(const struct pfd_field *field);

/* run->err and its hint on stderr; nothing if it has no text. */
void pfd_run_show_error(struct pfd_run *run);
/* Best effort: there is nobody left to tell if that fails. */
void pfd_run_stderr(struct pfd_run *run, struct pfd_str bytes);

/* Once nothing is left to do. */
void pfd_run_progress_end(struct pfd_run *run);
/* Once the store is open: a command that only reads gives up the rest (confine.c). */
void pfd_run_confine(struct pfd_run *run, enum pfd_open mode);
/* PFD_REFUSED where a person stands in clear in a record: then nobody can tell what is
 * private. */
PFD_MUST_CHECK enum pfd_status pfd_run_persons_sealed(struct pfd_run *run);
/* The document cleared for the run's audience; it says for whom. */
void pfd_run_clear_doc(struct pfd_run *run, struct pfd_doc *doc);

/* Shows the output in the user's pager if it is taller than the terminal, and
 * waits for the pager to end.  False: it is still to be written. */
bool pfd_run_in_pager(struct pfd_run *run, struct pfd_str output);
/* Hands what was printed so far to the pager where there is to be one; called again
 * and again while more is made.  False: nobody reads any more. */
bool pfd_run_stream(struct pfd_run *run);
/* The rest of it, and waits for the pager to end. */
void pfd_run_stream_end(struct pfd_run *run);
/* The document as a tagged PDF, appended. */
PFD_MUST_CHECK enum pfd_status pfd_run_weasyprint(
	struct pfd_run *run, const struct pfd_doc *doc, struct pfd_buf *out);

/* pfd_run_finish with the subject in a given language. */
PFD_MUST_CHECK enum pfd_status pfd_run_finish_in(struct pfd_run *run,
	enum pfd_lang lang, struct pfd_message subject,
	const struct pfd_str *ids, size_t n);

/* Text broken at blanks to fit `width`, each line behind `indent` blanks;
 * paragraphs are parted by empty lines.  Ends with a line end. */
void pfd_help_wrap(
	struct pfd_buf *out, struct pfd_str text, size_t indent, size_t width);
size_t pfd_help_width(const struct pfd_run *run);
extern const struct pfd_text pfd_section_titles[PFD_N_SECTIONS];

#endif
