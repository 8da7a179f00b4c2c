/* What ends each deadline: the command, as an SQL expression over a row of
 * `deadlines`; for what only passes, the one that shows its record.
 */
#ifndef PFD_REPORT_HOW_H
#define PFD_REPORT_HOW_H

/* clang-format off */
/* The item's key in a field path: "tasks.3.due" gives 3. */
#define PFD_HOW_ITEM(list, end) \
	"substr(field,length('" list ".')+1,length(field)-length('" list "." end "'))"
#define PFD_HOW_SET "'||id||' '||field||'=…'"
#define PFD_HOW_DONE "'||id||' '||replace(field,'.due','.done=…')"
#define PFD_HOW \
	"'pfd '||CASE what WHEN 'task' THEN 'task done '||id" \
	" WHEN 'event_task' THEN 'event done '||id||' '||" PFD_HOW_ITEM("tasks", ".due") \
	" WHEN 'result' THEN 'event set " PFD_HOW_DONE \
	" WHEN 'event' THEN 'event sheet '||id" \
	" WHEN 'follow_up' THEN 'advice set '||id||' follow_up.done=…'" \
	" WHEN 'next_step' THEN 'contact stage '||id||' …'" \
	" WHEN 'measure' THEN 'strategy set " PFD_HOW_DONE \
	" WHEN 'indicator' THEN 'strategy value '||id||' '||" \
	PFD_HOW_ITEM("indicators", ".by") "||' …'" \
	" WHEN 'concept' THEN 'strategy set '||id||' concepts.+.…=…'" \
	" WHEN 'post' THEN 'post publish '||id" \
	" WHEN 'verification' THEN 'incident verify '||id" \
	" WHEN 'publication' THEN 'incident publish '||id" \
	" WHEN 'figures' THEN 'analysis set " PFD_HOW_SET \
	" WHEN 'action' THEN 'meeting set " PFD_HOW_DONE \
	" WHEN 'invitation' THEN 'meeting invite '||id" \
	" WHEN 'minutes' THEN 'meeting minutes '||id" \
	" WHEN 'decision' THEN 'grant actions '||id" \
	" WHEN 'settlement' THEN 'grant settle '||id" \
	" WHEN 'interim_proof' THEN 'grant settle '||id||' --interim …'" \
	" WHEN 'claim' THEN 'grant repay '||id||' …'" \
	" WHEN 'reminder' THEN 'grant letter '||id||' reminder'" \
	" WHEN 'late_reminder' THEN 'grant letter '||id||' reminder'" \
	" WHEN 'council_resolution' THEN 'year set " PFD_HOW_SET \
	" WHEN 'federal_settlement' THEN 'year set " PFD_HOW_SET \
	" WHEN 'erasure' THEN 'privacy erase '||id" \
	" ELSE kind||' show '||id END"
/* clang-format on */

#endif
