/* `pfd hook`: git's hooks that call pfd, so that what goes in past pfd is held
 * against the same rules.  They are a few lines of sh each, and call pfd by name: they
 * outlive its versions.
 */
#include "hook.h"

const struct pfd_own_hook pfd_own_hooks[PFD_N_HOOKS] = {
	{ "pre-commit",
		"#!/bin/sh\n"
		"# " PFD_HOOK_MARK ": what is staged is held against the "
		"rules.\n"
		"exec pfd check --staged\n",
		"pfd check --staged", "pfd check --staged || exit 1", false },
	{ "commit-msg",
		"#!/bin/sh\n"
		"# " PFD_HOOK_MARK ": no personal data in the message, which "
		"nothing can erase.\n"
		"exec pfd privacy scan --message \"$1\"\n",
		"pfd privacy scan --message",
		"pfd privacy scan --message \"$1\" || exit 1", false },
	{ "pre-receive",
		"#!/bin/sh\n"
		"# " PFD_HOOK_MARK ": each commit of a push is held against "
		"the rules.\n"
		"status=0\n"
		"while read -r old new ref; do\n"
		"\tcase $ref in refs/heads/*) ;; *) continue ;; esac\n"
		"\tcase $new in *[!0]*) ;; *) continue ;; esac\n"
		"\t# Of a new branch what the repository's own does not have.\n"
		"\tcase $old in *[!0]*) ;; *)\n"
		"\t\told=$(git merge-base HEAD \"$new\" 2>/dev/null) ||\n"
		"\t\t\told=0000000000000000000000000000000000000000 ;;\n"
		"\tesac\n"
		"\tpfd check --range \"$old..$new\" || status=1\n"
		"done\n"
		"exit $status\n",
		"pfd check --range",
		"while read -r old new ref; do pfd check --range "
		"\"$old..$new\" || exit 1; done",
		true },
};

struct install_args {
	bool bare;
};

static const struct pfd_option options[] = {
	PFD_OPTION(struct install_args, bare, "bare", 0, NULL,
		"the hook for pushes, in a repository with files, too",
		"den Hook für Pushes, auch in einem Repository mit Dateien"),
	{ 0 },
};

static enum pfd_status fail_elsewhere(struct pfd_run *run, const char *path)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: core.hooksPath names a directory of other "
			    "repositories, too",
			"{path}: core.hooksPath nennt ein Verzeichnis auch "
			"anderer Repositorys",
			PFD_A_Z("path", path)));
	return pfd_hint(run->err,
		PFD_MESSAGE("give this one its own: git config core.hooksPath "
			    ".git/hooks",
			"diesem ein eigenes geben: git config core.hooksPath "
			".git/hooks"));
}

static enum pfd_status fail_foreign(
	struct pfd_run *run, size_t i, const char *path)
{
	(void)pfd_fail(run->err, PFD_REFUSED,
		PFD_MESSAGE("{path}: a hook stands there already that is not "
			    "pfd's; nothing was installed",
			"{path}: dort steht schon ein Hook, der nicht von pfd "
			"ist; nichts wurde eingerichtet",
			PFD_A_Z("path", path)));
	return pfd_hint(
		run->err, PFD_MESSAGE("add this line to it: {line}",
				  "ihm diese Zeile hinzufügen: {line}",
				  PFD_A_Z("line", pfd_own_hooks[i].chain)));
}

/* All or none: who has one may think of the other as there. */
static enum pfd_status run_install(struct pfd_run *run, const void *given)
{
	const struct install_args *args = given;
	bool receiving = args->bare || pfd_store_bare(run->store);
	enum pfd_status status = PFD_OK;
	struct pfd_hook hook;

	for (size_t i = 0; i < PFD_N_HOOKS && !status; i++) {
		if (pfd_own_hooks[i].receiving != receiving)
			continue;
		status = pfd_store_hook(run->arena, run->store,
			pfd_own_hooks[i].name, &hook, run->err);
		if (!status && hook.elsewhere)
			status = fail_elsewhere(run, hook.path);
		else if (!status && hook.there && !hook.ours)
			status = fail_foreign(run, i, hook.path);
	}
	for (size_t i = 0; i < PFD_N_HOOKS && !status; i++) {
		if (pfd_own_hooks[i].receiving != receiving)
			continue;
		status = pfd_store_hook_write(run->arena, run->store,
			pfd_own_hooks[i].name, pfd_str(pfd_own_hooks[i].text),
			run->err);
		if (!status)
			pfd_run_printf(run, "%s\n", pfd_own_hooks[i].name);
	}
	return status;
}

static enum pfd_status run_remove(struct pfd_run *run, const void *given)
{
	const struct pfd_str none = { NULL, 0 };
	enum pfd_status status = PFD_OK;

	(void)given;
	for (size_t i = 0; i < PFD_N_HOOKS && !status; i++) {
		struct pfd_hook hook;

		status = pfd_store_hook(run->arena, run->store,
			pfd_own_hooks[i].name, &hook, run->err);
		if (status || !hook.ours || hook.elsewhere)
			continue;
		status = pfd_store_hook_write(run->arena, run->store,
			pfd_own_hooks[i].name, none, run->err);
		if (!status)
			pfd_run_printf(run, "%s\n", pfd_own_hooks[i].name);
	}
	return status;
}

static const struct pfd_example examples[] = {
	{ "pfd hook install", { "in a clone", "in einem Klon" } },
	{ "pfd -C /srv/pfd.git hook install",
		{ "where it is pushed to", "wohin gepusht wird" } },
	{ NULL, { 0 } },
};

const struct pfd_command pfd_cmd_hook_install = {
	.group = "hook",
	.verb = "install",
	.section = PFD_SECTION_HISTORY,
	.summary = { "let git ask pfd before it commits or receives",
		"git vor Commit und Empfang pfd fragen lassen" },
	.description = { "In a clone two hooks: pre-commit (pfd check "
			 "--staged) "
			 "and commit-msg (pfd privacy scan --message), so that "
			 "git commit takes nothing that breaks a rule, nor "
			 "personal data in a message. git commit --no-verify "
			 "passes them over. In a bare repository, or with "
			 "--bare, pre-receive: a push is refused as a whole "
			 "where one of its commits brings an error (pfd check "
			 "--range), before anything of it is in; nobody can "
			 "pass that over. pfd must be in the PATH of whoever "
			 "runs git there.\n\nHooks of others are never "
			 "overwritten; the message says which line to add to "
			 "them. Hooks are no part of the history: each clone "
			 "has its own. pfd's own commits need none.",
		"In einem Klon zwei Hooks: pre-commit (pfd check --staged) und "
		"commit-msg (pfd privacy scan --message); damit nimmt git "
		"commit nichts an, was eine Regel verletzt, und keine "
		"personenbezogenen Daten in der Meldung. git commit "
		"--no-verify übergeht sie. In einem bare-Repository oder mit "
		"--bare pre-receive: ein Push wird als Ganzes abgelehnt, wenn "
		"einer seiner Commits einen Fehler bringt (pfd check --range), "
		"bevor etwas davon drin ist; das kann niemand übergehen. pfd "
		"muss im PATH dessen liegen, der git dort ausführt.\n\nFremde "
		"Hooks werden nie überschrieben; die Meldung sagt, welche "
		"Zeile ihnen hinzuzufügen ist. Hooks gehören nicht zum "
		"Verlauf: jeder Klon hat eigene. Die Commits von pfd selbst "
		"brauchen keine." },
	.examples = examples,
	.options = options,
	.args_size = sizeof(struct install_args),
	.needs = PFD_NEEDS_GIT,
	.not_at = { "hooks are files of this clone, no part of any state",
		"Hooks sind Dateien dieses Klons und gehören zu keinem Stand" },
	.flags = PFD_CMD_CHANGES,
	.run = run_install,
};

const struct pfd_command pfd_cmd_hook_remove = {
	.group = "hook",
	.verb = "remove",
	.section = PFD_SECTION_HISTORY,
	.summary = { "take pfd's hooks away again",
		"die Hooks von pfd wieder entfernen" },
	.description = { "Prints which it removed. Hooks of others stay.",
		"Gibt aus, welche entfernt wurden. Fremde Hooks bleiben." },
	.needs = PFD_NEEDS_GIT,
	.not_at = { "hooks are files of this clone, no part of any state",
		"Hooks sind Dateien dieses Klons und gehören zu keinem Stand" },
	.flags = PFD_CMD_CHANGES,
	.run = run_remove,
};
