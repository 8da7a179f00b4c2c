/* What long work is at, on stderr at a terminal: one line that is gone before
 * anything else is written.
 *
 * Nobody wants to read that for work that is done at once, so the line of the first
 * half second is written by a thread that sleeps until then; the later ones need none.
 * Without a terminal there is neither.
 */
#include <errno.h>
#include <pthread.h>

#include "framework.h"

struct pfd_progress {
	struct pfd_run *run;
	pthread_t thread;
	pthread_mutex_t lock; /* over all below */
	pthread_cond_t wake;
	struct timespec due;
	const char *text; /* what the run is at; NULL: nothing to tell */
	bool late;        /* it has taken long enough to be told */
	bool shown, ending;
};

static void show(struct pfd_progress *p)
{
	struct pfd_arena *arena PFD_CLEANUP(pfd_arena_freep) = pfd_arena_new();

	pfd_run_stderr(
		p->run, pfd_arena_printf(arena, "\r%s …\033[K", p->text));
	p->shown = true;
}

static void hide(struct pfd_progress *p)
{
	if (p->shown)
		pfd_run_stderr(p->run, PFD_STR("\r\033[K"));
	p->shown = false;
}

static void *wait_for_it(void *arg)
{
	struct pfd_progress *p = arg;
	int error = 0;

	pthread_mutex_lock(&p->lock);
	while (!p->ending && error != ETIMEDOUT)
		error = pthread_cond_timedwait(&p->wake, &p->lock, &p->due);
	p->late = !p->ending;
	if (p->late && p->text)
		show(p);
	pthread_mutex_unlock(&p->lock);
	return NULL;
}

static bool start(struct pfd_progress *p, int delay_ms)
{
	pthread_condattr_t attr;

	p->due = pfd_clock_after(delay_ms);
	p->late = !delay_ms;
	pthread_mutex_init(&p->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&p->wake, &attr);
	pthread_condattr_destroy(&attr);
	return p->late || !pthread_create(&p->thread, NULL, wait_for_it, p);
}

void pfd_run_at(struct pfd_run *run, struct pfd_text what)
{
	struct pfd_progress *p = run->progress;

	if (run->within || run->env.progress_ms < 0)
		return;
	if (!p) {
		p = PFD_NEW(run->arena, struct pfd_progress);
		p->run = run;
		if (!start(p, run->env.progress_ms)) {
			/* Work goes on without being told of. */
			run->env.progress_ms = -1;
			return;
		}
		run->progress = p;
	}
	pthread_mutex_lock(&p->lock);
	p->text = pfd_run_say(run, what);
	if (p->late)
		show(p);
	pthread_mutex_unlock(&p->lock);
}

void pfd_run_at_nothing(struct pfd_run *run)
{
	struct pfd_progress *p = run->progress;

	if (!p)
		return;
	pthread_mutex_lock(&p->lock);
	hide(p);
	p->text = NULL;
	pthread_mutex_unlock(&p->lock);
}

void pfd_run_progress_end(struct pfd_run *run)
{
	struct pfd_progress *p = run->progress;

	if (!p)
		return;
	pfd_run_at_nothing(run);
	pthread_mutex_lock(&p->lock);
	p->ending = true;
	pthread_cond_signal(&p->wake);
	pthread_mutex_unlock(&p->lock);
	if (run->env.progress_ms)
		pthread_join(p->thread, NULL);
	pthread_cond_destroy(&p->wake);
	pthread_mutex_destroy(&p->lock);
	run->progress = NULL;
}
