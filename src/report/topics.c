/* What pfd explains beside kinds, fields and rules: procedures that no command can
 * do for the office. */
#include "internal.h"

static const char *const clear_text_also[] = { "clear-name", "clear-address",
	"clear-iban", "clear-phone", "clear-email", "filter-repo", NULL };

static const struct pfd_topic_part clear_text_parts[] = {
	{ { "Personal data in plain text stay in every clone even after they "
	    "were taken out of the file: only rewriting the history ends that. "
	    "Whoever rewrites changes the id of every later commit, so all "
	    "clones must be made anew; that is why private fields are sealed "
	    "instead.",
		"Personenbezogene Daten im Klartext bleiben in jedem Klon, "
		"auch wenn sie aus der Datei entfernt sind: Nur eine neu "
		"geschriebene Geschichte beendet das. Dabei ändert sich die "
		"Kennung jedes späteren Commits, alle Klone müssen neu "
		"angelegt werden; deshalb werden private Felder sonst "
		"versiegelt." } },
	{ { "(1) Not committed yet: take it out of the file, and that is all.",
		"(1) Noch nicht übernommen: aus der Datei entfernen, mehr ist "
		"nicht nötig." } },
	{ { "(2) Committed: tell the data-protection officer at once. Where "
	    "others could read it, the 72 hours of Art. 33 GDPR are running. "
	    "Ask everyone to stop pushing.",
		"(2) Übernommen: sofort die oder den Datenschutzbeauftragten "
		"unterrichten. Konnten andere es lesen, laufen die 72 Stunden "
		"des Art. 33 DSGVO. Alle bitten, nichts mehr hochzuladen." } },
	{ { "(3) Take it out of the current state and commit that: in a "
	    "person's record pfd seals the field when it is set, elsewhere the "
	    "text goes.",
		"(3) Aus dem aktuellen Stand entfernen und das übernehmen: Im "
		"Datensatz einer Person versiegelt pfd das Feld beim Setzen, "
		"anderswo fällt der Text weg." } },
	{ { "(4) Make a fresh copy for the rewriting, with all references, and "
	    "keep the original until step 7.",
		  "(4) Für das Umschreiben eine frische Kopie mit allen "
		  "Referenzen anlegen; das Original bis Schritt 7 behalten." },
		"git clone --mirror --no-local URL ../clean.git" },
	{ { "(5) Write each text to be replaced into a file outside every "
	    "repository, one line each, as pfd privacy scan --show gives it, "
	    "and let git filter-repo (Debian package git-filter-repo) replace "
	    "it in files and messages; the last option is for each file whose "
	    "name tells, and left out otherwise.",
		  "(5) Jeden zu ersetzenden Text in eine Datei außerhalb jedes "
		  "Repositorys schreiben, je einen in eine Zeile, so wie pfd "
		  "privacy scan --show ihn ausgibt, und von git filter-repo "
		  "(Debian-Paket git-filter-repo) in Dateien und Meldungen "
		  "ersetzen lassen; die letzte Option gilt je einer Datei, "
		  "deren "
		  "Name etwas verrät, sonst fällt sie weg." },
		"cd ../clean.git\n"
		"echo 'literal:TEXT==>***' >> ../texts\n"
		"git filter-repo --replace-text ../texts --replace-message "
		"../texts --path-rename OLD:NEW" },
	{ { "(6) Search the copy: it must say nothing, with status 0. A branch "
	    "or tag whose name gives a person away is renamed by git branch -m "
	    "or made anew.",
		  "(6) Die Kopie durchsuchen: keine Ausgabe, Status 0. Einen "
		  "Zweig oder ein Tag, dessen Name eine Person verrät, mit git "
		  "branch -m umbenennen oder neu anlegen." },
		"GIT_DIR=$PWD pfd privacy scan" },
	{ { "(7) Publish it (the server must allow forced pushes for this "
	    "once), and have what is unreachable there destroyed. Hosting "
	    "services do that on request only; forks and merge requests keep "
	    "their own copies.",
		  "(7) Veröffentlichen (der Server muss dafür einmal "
		  "erzwungene Pushes zulassen) und dort vernichten lassen, was "
		  "nicht mehr erreichbar ist. Hosting-Dienste tun das nur auf "
		  "Antrag; Forks und Merge-Requests behalten eigene Kopien." },
		"git push --force --mirror URL\n"
		"git reflog expire --expire=now --all && git gc --prune=now" },
	{ { "(8) Every clone is deleted and made anew; one that is merged or "
	    "pushed again brings everything back. Backups that hold the old "
	    "history go by their period. Keep "
	    "clean.git/filter-repo/commit-map: reports name old commits. "
	    "Signatures of rewritten commits are gone.",
		"(8) Jeden Klon löschen und neu anlegen; wird ein alter "
		"zusammengeführt oder wieder hochgeladen, ist alles zurück. "
		"Sicherungen mit der alten Geschichte gehen mit ihrer Frist. "
		"clean.git/filter-repo/commit-map aufheben: Berichte nennen "
		"alte Commits. Signaturen umgeschriebener Commits sind "
		"verloren." } },
	{ { "(9) Destroy the file with the texts, and the index that pfd "
	    "saved. What only a stash or a "
	    "reflog holds goes without rewriting, in this clone alone.",
		  "(9) Die Datei mit den Texten und den von pfd gespeicherten "
		  "Index vernichten. Was nur Stash oder "
		  "Reflog enthalten, verschwindet ohne Umschreiben, nur in "
		  "diesem Klon." },
		"shred -u ../texts\n"
		"rm -f .git/pfd/index .git/pfd/findings\n"
		"git stash clear\n"
		"git reflog expire --expire=now --all && git gc --prune=now" },
	{ { 0 } },
};

const struct pfd_topic pfd_topic_clear_text = {
	.name = "clear-text",
	.also = clear_text_also,
	.title = { "Personal data got into the history",
		"Personenbezogene Daten in der Geschichte" },
	.parts = clear_text_parts,
};

static const struct pfd_topic *const topics[] = { &pfd_topic_clear_text,
	&pfd_topic_local_rules, &pfd_topic_books, NULL };

const struct pfd_topic *pfd_topic_named(struct pfd_str name)
{
	for (const struct pfd_topic *const *at = topics; *at; at++) {
		if (pfd_str_eqz(name, (*at)->name))
			return *at;
		for (const char *const *also = (*at)->also; *also; also++)
			if (pfd_str_eqz(name, *also))
				return *at;
	}
	return NULL;
}

struct pfd_doc *pfd_report_explain_topic(struct pfd_arena *arena,
	enum pfd_lang lang, const struct pfd_topic *topic)
{
	struct pfd_doc *doc = pfd_doc_new(
		arena, lang, "pfd/explain/1", pfd_text(topic->title, lang));

	for (const struct pfd_topic_part *at = topic->parts; at->text.en;
		at++) {
		pfd_doc_paragraph(doc, pfd_str(pfd_text(at->text, lang)));
		if (at->code)
			pfd_doc_code(doc, pfd_str(at->code));
	}
	return doc;
}
