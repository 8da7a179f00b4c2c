/* Words: rendering two-language texts, Unicode width, folding, German sorting,
 * and making any bytes safe to show.
 *
 * The only user of utf8proc; nothing here depends on the locale.
 */
#ifndef PFD_TEXT_H
#define PFD_TEXT_H

#include <pfd/base/err.h>

/* The text in a language; texts without placeholders only. */
const char *pfd_text(struct pfd_text text, enum pfd_lang lang);
/* The message with its placeholders filled.  A placeholder without argument
 * aborts in debug builds and stays visible otherwise. */
struct pfd_str pfd_message_str(struct pfd_arena *arena,
	const struct pfd_message *message, enum pfd_lang lang);
void pfd_message_add(struct pfd_buf *buf, const struct pfd_message *message,
	enum pfd_lang lang);

/* SIZE_MAX if the bytes are valid UTF-8, else the offset of the first that is
 * not (surrogates and overlong forms are not). */
size_t pfd_utf8_check(struct pfd_str s);
/* Decodes the character at *pos (valid UTF-8) and moves *pos past it. */
uint32_t pfd_utf8_next(struct pfd_str s, size_t *pos);
/* Characters (code points) in valid UTF-8. */
size_t pfd_utf8_count(struct pfd_str s);
/* From the line and column of the byte at `from` to those of the one at `to`; both
 * count from 1, columns in characters. */
void pfd_text_advance(struct pfd_str s, size_t from, size_t to, uint32_t *line,
	uint32_t *column);
/* Columns a terminal needs: combining marks 0, wide characters 2. */
size_t pfd_utf8_width(struct pfd_str s);
/* The longest beginning that fits `columns`. */
struct pfd_str pfd_utf8_cut(struct pfd_str s, size_t columns);

/* Normal form C. */
struct pfd_str pfd_utf8_nfc(struct pfd_arena *arena, struct pfd_str s);
/* Normal form KC, case folded: for search and comparison of names. */
struct pfd_str pfd_utf8_fold(struct pfd_arena *arena, struct pfd_str s);

/* Sort key by DIN 5007-1 (words: ä like a, ß like ss); byte order of keys is
 * the sorting order, equal keys are told apart by the original behind them. */
struct pfd_str pfd_sort_key(struct pfd_arena *arena, struct pfd_str s);
/* The same by DIN 5007-2 (names: ä like ae). */
struct pfd_str pfd_sort_key_names(struct pfd_arena *arena, struct pfd_str s);

/* True for characters no text of ours may hold: C0 but LF and TAB, C1, line and
 * paragraph separators, BOM, bidirectional controls. */
bool pfd_char_forbidden(uint32_t c);
/* Any bytes made safe for a terminal or a log line: forbidden characters, TAB,
 * LF (unless keep_lines) and broken UTF-8 become \x1b or <U+202E>. */
struct pfd_str pfd_text_visible(
	struct pfd_arena *arena, struct pfd_str s, bool keep_lines);

/* The colours that pfd itself gives a terminal (ECMA-48). */
#define PFD_SGR_BOLD "\x1b[1m"
#define PFD_SGR_DIM "\x1b[2m"
#define PFD_SGR_RED "\x1b[1;31m"
#define PFD_SGR_YELLOW "\x1b[1;33m"
#define PFD_SGR_CYAN "\x1b[1;36m"
#define PFD_SGR_PLAIN "\x1b[0m"

/* Folded to unaccented lower-case letters; `umlauts` writes ä as ae. */
struct pfd_str pfd_base_letters(
	struct pfd_arena *arena, struct pfd_str s, bool umlauts);

/* A slug for an id: "Bürgerhaus Nord e.V." gives "buergerhaus-nord-ev"; at
 * most 60 characters, [a-z0-9-], never empty ("x" when nothing is left). */
struct pfd_str pfd_slug(struct pfd_arena *arena, struct pfd_str s);

/* The characters that every bank in SEPA takes (EPC217-08, 6.2). */
bool pfd_sepa_char(uint32_t c);
/* A text in these: ä as ae, other letters without their marks, signs by the
 * nearest one; blanks once, none at the ends.  *ret_lost (may be NULL): it has
 * letters of another script, which are left out. */
struct pfd_str pfd_sepa_text(
	struct pfd_arena *arena, struct pfd_str s, bool *ret_lost);

/* Bytes of a file that other programs wrote as text in UTF-8: without a byte order
 * mark; what is no UTF-8 is read as Windows-1252. */
struct pfd_str pfd_text_decode(struct pfd_arena *arena, struct pfd_str bytes);

/* The nearest of `n` names to `word` within an edit distance of
 * 1 + length/4 (Damerau-Levenshtein on bytes, case ignored), else NULL. */
const char *pfd_did_you_mean(
	struct pfd_str word, const char *const *names, size_t n);

/* Insertions, deletions, replacements and swaps of neighbours that make one word the
 * other (bytes, case of ASCII ignored); SIZE_MAX for words of more than 64 bytes
 * that differ. */
size_t pfd_edit_distance(struct pfd_str a, struct pfd_str b);

/* A name's words, for telling who is meant: base letters in small, without legal
 * forms, titles and what only joins words ("Verein", "für", "und", "von"). */
struct pfd_name {
	PFD_VEC_OF(struct pfd_str);
	struct pfd_str joined; /* without anything between them */
};
void pfd_name_words(
	struct pfd_arena *arena, struct pfd_str s, struct pfd_name *ret);
/* Probably the same name: as many words in whatever order, each the other's up to
 * one wrong letter (from 8 letters on two; none in words of up to three or with a
 * digit), no more than two in all; or the same letters, parted otherwise. */
bool pfd_names_alike(const struct pfd_name *a, const struct pfd_name *b);

/* ISO 13616, in capitals and without blanks: right check digits and, where it is
 * known, the length of its country. */
#define PFD_IBAN_MAX 34
bool pfd_iban_ok(struct pfd_str iban);
/* The length that begins with this country's two letters; 0 if unknown. */
size_t pfd_iban_length(struct pfd_str iban);

const char *pfd_text_library(struct pfd_arena *arena); /* "utf8proc 2.8.0" */

#endif
